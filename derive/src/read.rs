//! What reads a type: a table of names, and one short call for each field.

use crate::shape::{Content, Field, Kind, Type};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

pub(crate) fn expand(shape: &Type) -> TokenStream {
    let name = shape.name;
    let mut generics = shape.generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.bounds.push(parse_quote!(::nearzero::json::Read));
    }
    let (parameters, arguments, clauses) = generics.split_for_impl();
    let body = body(&shape.kind);
    quote! {
        impl #parameters ::nearzero::json::Read for #name #arguments #clauses {
            fn read(value: ::nearzero::json::Value, at: &mut ::nearzero::json::Place) -> Self {
                #body
            }
        }
    }
}

fn body(kind: &Kind) -> TokenStream {
    match kind {
        Kind::Inside(None) => {
            quote!(Self(::nearzero::json::Read::read(value, at)))
        }
        Kind::Inside(Some(inside)) => {
            quote!(Self { #inside: ::nearzero::json::Read::read(value, at) })
        }
        Kind::Word(words) => {
            let wires = words.iter().map(|(_, wire)| wire);
            let arms =
                words.iter().enumerate().skip(1).map(|(place, (name, _))| quote!(#place => Self::#name));
            let first = words.first().map(|(name, _)| name);
            quote! {
                match ::nearzero::json::word(value, at, &[#(#wires),*]) {
                    #(#arms,)*
                    _ => Self::#first,
                }
            }
        }
        Kind::Object { fields, closed } => {
            let (names, takes) = (names(fields, *closed), takes(fields));
            quote! {
                let mut fields = ::nearzero::json::Fields::of(value, at, #names);
                Self { #takes }
            }
        }
        Kind::Tagged { tag, variants, closed } => {
            let wires = variants.iter().map(|variant| &variant.wire);
            let arms = variants.iter().enumerate().map(|(place, variant)| {
                let name = variant.name;
                let read = match &variant.content {
                    Content::Inside => quote!(Self::#name(fields.rest())),
                    Content::Nothing => {
                        let none = names(&[], *closed);
                        quote!({ fields.only(#none); Self::#name })
                    }
                    Content::Fields(fields) => {
                        let (names, takes) = (names(fields, *closed), takes(fields));
                        quote!({ fields.only(#names); Self::#name { #takes } })
                    }
                };
                // What is no variant at all is read as the first: it was noted, and the whole will be refused.
                if place == 0 { quote!(_ => #read) } else { quote!(#place => #read) }
            });
            let arms: Vec<_> = arms.collect();
            let arms = arms.iter().rev();
            quote! {
                let (place, mut fields) = ::nearzero::json::Fields::tagged(value, at, #tag, &[#(#wires),*]);
                match place { #(#arms,)* }
            }
        }
    }
}

/// The names that may stand; none of them where any may.
fn names(fields: &[Field], closed: bool) -> TokenStream {
    if !closed {
        return quote!(::core::option::Option::None);
    }
    let wires = fields.iter().map(|field| &field.wire);
    quote!(::core::option::Option::Some(&[#(#wires),*]))
}

fn takes(fields: &[Field]) -> TokenStream {
    let takes = fields.iter().map(|Field { name, wire, default, .. }| {
        if *default {
            quote!(#name: fields.take_or_default(#wire))
        } else {
            quote!(#name: fields.take(#wire))
        }
    });
    quote!(#(#takes),*)
}

//! What writes a type: one short call for each field, in the order of the type.

use crate::shape::{Content, Field, Kind, Type};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

pub(crate) fn expand(shape: &Type) -> TokenStream {
    let name = shape.name;
    let mut generics = shape.generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.bounds.push(parse_quote!(::nearzero::json::Write));
    }
    let (parameters, arguments, clauses) = generics.split_for_impl();
    let methods = match &shape.kind {
        Kind::Inside(inside) => {
            let inside = inside.map_or_else(|| quote!(self.0), |name| quote!(self.#name));
            quote!(fn write(&self, to: &mut ::nearzero::json::Out) { ::nearzero::json::Write::write(&#inside, to); })
        }
        Kind::Word(words) => {
            let arms = words.iter().map(|(name, wire)| quote!(Self::#name => #wire));
            quote!(fn write(&self, to: &mut ::nearzero::json::Out) { to.text(match self { #(#arms),* }); })
        }
        Kind::Object { fields, .. } => {
            let puts = fields.iter().map(|field| {
                let name = field.name;
                put(field, &quote!(&self.#name))
            });
            object(&quote!(#(#puts)*))
        }
        Kind::Tagged { tag, variants, .. } => {
            let arms = variants.iter().map(|variant| {
                let (name, wire) = (variant.name, &variant.wire);
                match &variant.content {
                    Content::Nothing => quote!(Self::#name => to.put(#tag, &#wire)),
                    Content::Inside => quote! {
                        Self::#name(inside) => { to.put(#tag, &#wire); ::nearzero::json::Write::fields(inside, to); }
                    },
                    Content::Fields(fields) => {
                        let names = fields.iter().map(|field| field.name);
                        let puts = fields.iter().map(|field| {
                            let name = field.name;
                            put(field, &quote!(#name))
                        });
                        quote!(Self::#name { #(#names),* } => { to.put(#tag, &#wire); #(#puts)* })
                    }
                }
            });
            object(&quote!(match self { #(#arms),* }))
        }
    };
    quote! {
        impl #parameters ::nearzero::json::Write for #name #arguments #clauses { #methods }
    }
}

/// An object says its fields apart from its braces, so that they can stand in another.
fn object(fields: &TokenStream) -> TokenStream {
    quote! {
        fn write(&self, to: &mut ::nearzero::json::Out) { to.object(self); }
        fn fields(&self, to: &mut ::nearzero::json::Out) { #fields }
    }
}

fn put(field: &Field, value: &TokenStream) -> TokenStream {
    let wire = &field.wire;
    match &field.skip_if {
        _ if field.flatten => quote!(::nearzero::json::Write::fields(#value, to);),
        Some(skip) => quote!(if !#skip(#value) { to.put(#wire, #value); }),
        None => quote!(to.put(#wire, #value);),
    }
}

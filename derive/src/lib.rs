//! `#[derive(Read)]` and `#[derive(Write)]` for the types of documents, calls and answers.
//!
//! They understand the part of serde's attributes that nearzero uses, and refuse any other, so that `schemars` reads the same attributes into the schema.
//! What they write calls functions of `nearzero::json` that are compiled once, not once a type: `src/decisions/0015-a-reader-and-a-writer-of-our-own.md`.

mod attributes;
mod read;
mod shape;
mod write;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Reads the type from a JSON value.
#[proc_macro_derive(Read, attributes(serde))]
pub fn read(input: TokenStream) -> TokenStream {
    derive(parse_macro_input!(input as DeriveInput), read::expand)
}

/// Writes the type as JSON text.
#[proc_macro_derive(Write, attributes(serde))]
pub fn write(input: TokenStream) -> TokenStream {
    derive(parse_macro_input!(input as DeriveInput), write::expand)
}

fn derive(input: DeriveInput, expand: fn(&shape::Type) -> proc_macro2::TokenStream) -> TokenStream {
    shape::Type::of(&input).map_or_else(|error| error.into_compile_error(), |shape| expand(&shape)).into()
}

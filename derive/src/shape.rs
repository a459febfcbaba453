//! What a type looks like on the wire.

use crate::attributes::{Attributes, Case};
use syn::{Data, DeriveInput, Error, ExprPath, Fields, Generics, Ident, Result};

/// A type.
pub(crate) struct Type<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) kind: Kind<'a>,
}

/// The kinds of types that documents, calls and answers are made of.
pub(crate) enum Kind<'a> {
    /// an object
    Object { fields: Vec<Field<'a>>, closed: bool },
    /// as the one thing inside
    Inside(Option<&'a Ident>),
    /// a word
    Word(Vec<(&'a Ident, String)>),
    /// an object that says by a field which variant it is
    Tagged { tag: String, variants: Vec<Variant<'a>>, closed: bool },
}

/// A field of an object.
pub(crate) struct Field<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) wire: String,
    pub(crate) default: bool,
    pub(crate) flatten: bool,
    pub(crate) skip_if: Option<ExprPath>,
}

/// A variant that an object may be.
pub(crate) struct Variant<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) wire: String,
    pub(crate) content: Content<'a>,
}

/// What a variant holds.
pub(crate) enum Content<'a> {
    Nothing,
    Fields(Vec<Field<'a>>),
    /// an object of its own, whose fields stand beside the tag
    Inside,
}

impl<'a> Type<'a> {
    pub(crate) fn of(input: &'a DeriveInput) -> Result<Type<'a>> {
        let attributes = Attributes::of(&input.attrs)?;
        let kind = match &input.data {
            Data::Struct(data) => object(&data.fields, &attributes, &input.ident)?,
            Data::Enum(data) => {
                let spell = |ident: &Ident, own: Option<String>| {
                    let name = ident.to_string();
                    own.unwrap_or_else(|| {
                        attributes.rename_all.map_or(name.clone(), |case| case.variant(&name))
                    })
                };
                match attributes.tag {
                    None => {
                        let words = data.variants.iter().map(|variant| match variant.fields {
                            Fields::Unit => {
                                let own = Attributes::of(&variant.attrs)?.rename;
                                Ok((&variant.ident, spell(&variant.ident, own)))
                            }
                            _ => Err(Error::new(variant.ident.span(), "a variant with content needs a tag")),
                        });
                        Kind::Word(words.collect::<Result<_>>()?)
                    }
                    Some(ref tag) => {
                        let variants = data.variants.iter().map(|variant| {
                            let own = Attributes::of(&variant.attrs)?;
                            let content = match &variant.fields {
                                Fields::Unit => Content::Nothing,
                                Fields::Named(_) => Content::Fields(named(&variant.fields, own.rename_all)?),
                                Fields::Unnamed(one) if one.unnamed.len() == 1 => Content::Inside,
                                Fields::Unnamed(_) => {
                                    return Err(Error::new(
                                        variant.ident.span(),
                                        "one content or named fields",
                                    ));
                                }
                            };
                            let wire = spell(&variant.ident, own.rename);
                            Ok(Variant { name: &variant.ident, wire, content })
                        });
                        let variants = variants.collect::<Result<_>>()?;
                        Kind::Tagged { tag: tag.clone(), variants, closed: attributes.closed }
                    }
                }
            }
            Data::Union(_) => return Err(Error::new(input.ident.span(), "a union has no shape")),
        };
        Ok(Type { name: &input.ident, generics: &input.generics, kind })
    }
}

fn object<'a>(fields: &'a Fields, attributes: &Attributes, name: &Ident) -> Result<Kind<'a>> {
    match fields {
        Fields::Named(inside) if attributes.transparent && inside.named.len() == 1 => {
            Ok(Kind::Inside(inside.named.first().and_then(|field| field.ident.as_ref())))
        }
        Fields::Named(_) => {
            Ok(Kind::Object { fields: named(fields, attributes.rename_all)?, closed: attributes.closed })
        }
        Fields::Unnamed(one) if one.unnamed.len() == 1 => Ok(Kind::Inside(None)),
        _ => Err(Error::new(name.span(), "named fields, or one that has no name")),
    }
}

fn named(fields: &Fields, case: Option<Case>) -> Result<Vec<Field<'_>>> {
    let with_names = fields.iter().filter_map(|field| Some((field, field.ident.as_ref()?)));
    with_names
        .map(|(field, name)| {
            let own = Attributes::of(&field.attrs)?;
            let plain = name.to_string();
            let wire = own.rename.unwrap_or_else(|| case.map_or(plain.clone(), |case| case.field(&plain)));
            Ok(Field { name, wire, default: own.default, flatten: own.flatten, skip_if: own.skip_if })
        })
        .collect()
}

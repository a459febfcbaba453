//! The attributes that are understood; any other is refused, for a reader that overlooks one reads something else than the schema says.

use syn::{Attribute, Error, ExprPath, LitStr, Result};

/// What stands over a type or one of its variants or fields.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) rename: Option<String>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) tag: Option<String>,
    pub(crate) default: bool,
    pub(crate) closed: bool,
    pub(crate) transparent: bool,
    pub(crate) flatten: bool,
    pub(crate) skip_if: Option<ExprPath>,
}

impl Attributes {
    pub(crate) fn of(attributes: &[Attribute]) -> Result<Attributes> {
        let mut read = Attributes::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            attribute.parse_nested_meta(|meta| {
                let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
                let text = || meta.value()?.parse::<LitStr>();
                match name.as_str() {
                    "rename" => read.rename = Some(text()?.value()),
                    "rename_all" => read.rename_all = Some(Case::of(&text()?)?),
                    "tag" => read.tag = Some(text()?.value()),
                    "default" => read.default = true,
                    "deny_unknown_fields" => read.closed = true,
                    "transparent" => read.transparent = true,
                    "flatten" => read.flatten = true,
                    "skip_serializing_if" => read.skip_if = Some(text()?.parse()?),
                    _ => return Err(meta.error("nearzero::json does not know this attribute")),
                }
                Ok(())
            })?;
        }
        Ok(read)
    }
}

/// How names are spelt on the wire.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    Kebab,
    Lower,
    Upper,
}

impl Case {
    fn of(text: &LitStr) -> Result<Case> {
        match text.value().as_str() {
            "kebab-case" => Ok(Case::Kebab),
            "lowercase" => Ok(Case::Lower),
            "UPPERCASE" => Ok(Case::Upper),
            _ => Err(Error::new(text.span(), "nearzero::json does not know this case")),
        }
    }

    /// The name of a variant.
    pub(crate) fn variant(self, name: &str) -> String {
        match self {
            Case::Lower => name.to_ascii_lowercase(),
            Case::Upper => name.to_ascii_uppercase(),
            Case::Kebab => {
                let mut out = String::new();
                for letter in name.chars() {
                    if letter.is_ascii_uppercase() && !out.is_empty() {
                        out.push('-');
                    }
                    out.push(letter.to_ascii_lowercase());
                }
                out
            }
        }
    }

    /// The name of a field.
    pub(crate) fn field(self, name: &str) -> String {
        match self {
            Case::Lower => name.to_owned(),
            Case::Upper => name.to_ascii_uppercase(),
            Case::Kebab => name.replace('_', "-"),
        }
    }
}

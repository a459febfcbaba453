//! Enums whose variants are told apart by a field: `{"change": "set-amount", …}`.
//! serde reads them through a buffer of its own, for which every type inside is compiled once more; here the field is taken out first and the variant read as any other.

/// Declares such an enum, read by the one reader, and written by serde as ever; it must derive `Serialize`, which owns the `serde` attributes.
macro_rules! tagged {
    (#[tag = $tag:literal] $(#[$attribute:meta])* pub enum $name:ident { $($body:tt)* }) => {
        $(#[$attribute])*
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(tag = $tag, rename_all = "kebab-case", deny_unknown_fields)]
        pub enum $name { $($body)* }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<$name, D::Error> {
                type This = $name;
                #[derive(serde::Deserialize)]
                #[serde(remote = "This", rename = $tag, rename_all = "kebab-case", deny_unknown_fields)]
                #[allow(dead_code, reason = "a pattern for the reader; what it reads is the enum above")]
                enum Read { $($body)* }
                Read::deserialize(from)
            }
        }
    };
}

pub(crate) use tagged;

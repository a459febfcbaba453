//! The `method!` macro: from named inputs and one function over `Number`, the typed inputs and the row of the registry.

/// Writes a method once. `one` inputs are single quantities, `maybe` those that the equation goes without; `list` inputs are records of one type; any part may be empty.
/// `activity` names the input, or the field of a record, that the dated amounts of a stream fill; without it they fill nothing.
macro_rules! method {
    (
        id: $id:literal, zh: $zh:literal, en: $en:literal,
        $( activity: $activity:ident, )?
        equation: $equation:literal,
        clause_zh: $clause_zh:literal, clause_en: $clause_en:literal,
        $( one { $( $name:ident $symbol:literal $name_zh:literal $name_en:literal : $kind:expr $(, or $default:ident)? ; )* } )?
        $( maybe { $( $perhaps:ident $perhaps_symbol:literal $perhaps_zh:literal $perhaps_en:literal : $perhaps_kind:expr $(, or $perhaps_default:ident)? ; )* } )?
        $( record $record:ident { $( $field:ident $field_symbol:literal $field_zh:literal $field_en:literal : $field_kind:expr $(, or $field_default:ident)? ; )* }
           lists { $( $list:ident $list_symbol:literal $list_zh:literal $list_en:literal ; )* } )?
        read $i:ident -> $body:block
    ) => {
        /// The inputs of the equation, in some reading.
        pub struct Inputs<N> {
            $( $( #[doc = $name_en] pub $name: N, )* )?
            $( $( #[doc = $perhaps_en] pub $perhaps: Option<N>, )* )?
            $( $( #[doc = $list_en] pub $list: Vec<$record<N>>, )* )?
        }

        $( /// One record of a list input.
        pub struct $record<N> { $( #[doc = $field_en] pub $field: N, )* }

        impl<N: $crate::formula::Number> $record<N> {
            fn take(fields: &mut $crate::method::slots::Slots<N>) -> Self {
                $record { $( $field: fields.one(), )* }
            }
        } )?

        impl<N: $crate::formula::Number> Inputs<N> {
            fn take(slots: &mut $crate::method::slots::Slots<N>) -> Self {
                Inputs {
                    $( $( $name: slots.one(), )* )?
                    $( $( $perhaps: slots.maybe(), )* )?
                    $( $( $list: slots.list($record::take), )* )?
                }
            }
        }

        /// The equation itself.
        pub fn read<N: $crate::formula::Number>($i: Inputs<N>) -> $crate::formula::Outcome<N> $body

        const ACTIVITY: &str = concat!("" $(, stringify!($activity))?);

        $( const FIELDS: &[$crate::method::Input] = &[ $( $crate::method::Input {
            name: stringify!($field), symbol: $field_symbol,
            #[cfg(feature = "audit")]
            zh: $field_zh,
            #[cfg(feature = "audit")]
            en: $field_en,
            shape: $crate::method::Shape::One($field_kind),
            default: method!(@default $($field_default)?),
            optional: false,
            activity: $crate::method::define::same(stringify!($field), ACTIVITY),
        }, )* ]; )?

        /// Its row of the registry.
        pub static METHOD: $crate::method::Method = $crate::method::Method {
            id: $id,
            #[cfg(feature = "audit")]
            zh: $zh,
            #[cfg(feature = "audit")]
            en: $en,
            #[cfg(feature = "audit")]
            equation: $equation,
            #[cfg(feature = "audit")]
            clause_zh: $clause_zh,
            #[cfg(feature = "audit")]
            clause_en: $clause_en,
            inputs: &[
                $( $( $crate::method::Input {
                    name: stringify!($name), symbol: $symbol,
                    #[cfg(feature = "audit")]
                    zh: $name_zh,
                    #[cfg(feature = "audit")]
                    en: $name_en,
                    shape: $crate::method::Shape::One($kind),
                    default: method!(@default $($default)?),
                    optional: false,
                    activity: $crate::method::define::same(stringify!($name), ACTIVITY),
                }, )* )?
                $( $( $crate::method::Input {
                    name: stringify!($perhaps), symbol: $perhaps_symbol,
                    #[cfg(feature = "audit")]
                    zh: $perhaps_zh,
                    #[cfg(feature = "audit")]
                    en: $perhaps_en,
                    shape: $crate::method::Shape::One($perhaps_kind),
                    default: method!(@default $($perhaps_default)?),
                    optional: true,
                    activity: $crate::method::define::same(stringify!($perhaps), ACTIVITY),
                }, )* )?
                $( $( $crate::method::Input {
                    name: stringify!($list), symbol: $list_symbol,
                    #[cfg(feature = "audit")]
                    zh: $list_zh,
                    #[cfg(feature = "audit")]
                    en: $list_en,
                    shape: $crate::method::Shape::List(FIELDS),
                    default: None,
                    optional: false,
                    activity: false,
                }, )* )?
            ],
            read: |slots| $crate::method::slots::Slots::read(slots, Inputs::take, read),
            #[cfg(not(target_arch = "wasm32"))]
            plain: |slots| $crate::method::slots::Slots::read(slots, Inputs::take, read),
        };
    };
    (@default) => { None };
    (@default $parameter:ident) => { Some($crate::library::Parameter::$parameter) };
}
pub(super) use method;

/// True for the same name; `==` is not to be had where statics are made.
pub(super) const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

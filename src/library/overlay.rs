//! A user's own factor: measured or ordered, with laboratory, method and period; it stands before the family of defaults and is told.

use super::factor::{Parameter, covers};
use super::table::{Item, Library};
use crate::json::{Read, Write};
#[cfg(feature = "audit")]
use crate::notice::{Code, Notice};
use crate::quantity::Written;

/// One own factor.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnFactor {
    /// the material by id or name
    pub item: String,
    /// what it is a value of
    pub parameter: Parameter,
    /// the value as written
    pub value: String,
    /// its unit
    pub unit: String,
    /// who measured it 化验单位
    pub laboratory: String,
    /// by which standard or method
    pub method: String,
    /// first year that it describes; open where absent
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u16>,
    /// last year that it describes; open where absent
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u16>,
}

impl OwnFactor {
    /// The value as written.
    pub fn written(&self) -> Written {
        Written::new(&self.value, &self.unit)
    }

    /// `2024–2025`, `2024–`; `–` where it is open.
    pub fn period(&self) -> String {
        let year = |year: Option<u16>| year.map_or(String::new(), |year| year.to_string());
        format!("{}–{}", year(self.from), year(self.to))
    }

    /// Of two for one thing and one year, which were both entered: the last is taken, and that is told.
    #[cfg(feature = "audit")]
    pub fn twice(own: &[OwnFactor], library: &Library) -> Vec<Notice> {
        let mut told = Vec::new();
        for (at, one) in own.iter().enumerate() {
            let item = |one: &OwnFactor| {
                library.item_named(&one.item).map_or(one.item.trim(), |item| &item.id).to_owned()
            };
            let year = |year: Option<u16>, open| year.unwrap_or(open);
            let meets = |other: &&OwnFactor| {
                other.parameter == one.parameter
                    && item(other) == item(one)
                    && year(other.from, 0) <= year(one.to, u16::MAX)
                    && year(one.from, 0) <= year(other.to, u16::MAX)
                    && other.written() != one.written()
            };
            if let Some(last) = own.iter().skip(at + 1).rev().find(meets) {
                let notice = Notice::new(Code::OwnFactorTwice, format!("overlay/{at}"));
                let notice = notice.expected(last.written()).found(one.written());
                told.push(notice.with("item", &one.item).with("parameter", one.parameter.id()));
            }
        }
        told
    }

    /// The last own factor of this item and parameter that describes the year; without a year only an open one does.
    pub fn find<'o>(
        own: &'o [OwnFactor],
        library: &Library,
        item: &str,
        parameter: Parameter,
        year: Option<u16>,
    ) -> Option<&'o OwnFactor> {
        let id =
            |name: &str| library.item_named(name).map_or(name.trim().to_owned(), |i: &Item| i.id.clone());
        let wanted = id(item);
        own.iter().rev().find(|one| {
            let describes = match year {
                Some(year) => covers(one.from, one.to, year),
                None => one.from.is_none() && one.to.is_none(),
            };
            one.parameter == parameter && describes && id(&one.item) == wanted
        })
    }
}

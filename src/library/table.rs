//! The tables of the library, read once from the pack that the build embedded.

use super::ambiguity::Ambiguity;
use super::factor::{Factor, Parameter};
use super::gwp::GwpSet;
use super::sector::Sector;
use super::sources::Source;
use super::stamp::PACK_DIGEST;
use super::{names, pack};
use crate::json::{Read, Write};
use crate::provenance::Digest;
use std::sync::OnceLock;

/// Everything that is published and packed. Factors are sorted by family, item, parameter, region and year.
#[derive(Clone, Debug)]
pub struct Library {
    /// cited documents
    pub sources: Vec<Source>,
    /// families of defaults 缺省值来源
    pub families: Vec<Family>,
    /// materials and energy carriers
    pub items: Vec<Item>,
    /// regions of electricity factors
    pub regions: Vec<Region>,
    /// factors
    pub factors: Vec<Factor>,
    /// GWP sets
    pub gwp: Vec<GwpSet>,
    /// industries
    pub sectors: Vec<Sector>,
    /// clauses with several readings that fill an input
    pub ambiguities: Vec<Ambiguity>,
}

/// A family of defaults: values of two families are never mixed silently.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Family {
    /// its id
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// what it gives numbers for
    pub kind: FamilyKind,
    /// what to know of it, in Chinese
    pub note_zh: String,
    /// the same in English
    pub note_en: String,
    /// the family that took its place, where it is no longer published
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
}

/// What a family gives numbers for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FamilyKind {
    /// fuels
    Fuel,
    /// products
    Product,
    /// electricity
    Electricity,
    /// processes, fugitive sources, vehicles
    Process,
    /// life-cycle values, for products only
    Footprint,
    /// standard coal
    CoalEquivalent,
}

/// A material or energy carrier.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Item {
    /// its id
    pub id: String,
    /// name in Chinese, as printed
    pub zh: String,
    /// name in English
    pub en: String,
    /// other spellings in forms, bills and guidelines
    pub aliases: Vec<String>,
    /// its state
    pub state: State,
    /// the unit in which its amounts are usually written
    pub unit: String,
    /// molecules between whose carbon contents that of the item lies; none where it is no such mixture
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub molecules: Vec<String>,
}

/// The state of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// solid
    Solid,
    /// liquid
    Liquid,
    /// gas
    Gas,
    /// no matter: electricity, heat
    Energy,
}

/// A region of electricity factors.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Region {
    /// ISO 3166-2:CN, or a grid of our own naming: `CN`, `CN-southwest`, `CN-SC`
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// other names
    pub aliases: Vec<String>,
    /// how large it is
    pub level: Level,
    /// the next larger region, where it lies in one only
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
}

/// How large a region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// the country
    Nation,
    /// a regional grid 区域电网
    Grid,
    /// a province
    Province,
}

/// Why a pack is no library.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LibraryError {
    /// no JSON of the pack's shape
    #[error("the pack cannot be read: {message}")]
    Shape {
        /// what the reader says
        message: String,
    },
    /// digits that are no number
    #[error("`{printed}` in `{factor}` is no number")]
    Value {
        /// id of the factor, or set and species
        factor: String,
        /// the digits
        printed: String,
    },
    /// nobody has handed in the pack
    #[error("no library was handed in")]
    Missing,
    /// the pack of another build, or one that was changed
    #[error("the library is {found}, not {expected}")]
    Other {
        /// digest of this build's pack
        expected: &'static str,
        /// digest of what was handed in
        found: String,
    },
    /// a unit that is not known, or does not suit the parameter
    #[error("`{unit}` in `{factor}` is no unit of its parameter")]
    Unit {
        /// id of the factor
        factor: String,
        /// the unit
        unit: String,
    },
}

/// What `Library::open` was given first.
static STANDARD: OnceLock<Result<Library, LibraryError>> = OnceLock::new();

impl Library {
    /// The library of this build, read on first use where the pack is embedded; else the one that was handed in.
    pub fn standard() -> Result<&'static Library, LibraryError> {
        #[cfg(feature = "embedded-data")]
        Library::open(include_bytes!(concat!(env!("OUT_DIR"), "/library.json")));
        STANDARD.get().ok_or(LibraryError::Missing)?.as_ref().map_err(Clone::clone)
    }

    /// Hands in the pack of this build: `library.json` of the same compilation. Only the first one counts.
    pub fn open(pack: &[u8]) {
        STANDARD.get_or_init(|| Library::of_this_build(pack));
    }

    /// Reads the pack of this build, byte for byte, and no other: a number changed on the way is refused.
    pub fn of_this_build(pack: &[u8]) -> Result<Library, LibraryError> {
        let found = Digest::of(pack);
        if found.as_str() != PACK_DIGEST {
            return Err(LibraryError::Other { expected: PACK_DIGEST, found: found.as_str().to_owned() });
        }
        Library::read(pack)
    }

    /// Reads a pack as `build.rs` writes it.
    pub fn read(pack: &[u8]) -> Result<Library, LibraryError> {
        pack::read(pack)
    }

    /// A cited document by its id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|s| s.id == id)
    }

    /// A family by its id.
    pub fn family(&self, id: &str) -> Option<&Family> {
        self.families.iter().find(|f| f.id == id)
    }

    /// An item by its id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|i| i.id == id)
    }

    /// An item by id, name or other spelling, whatever its case or width.
    pub fn item_named(&self, name: &str) -> Option<&Item> {
        names::find(&self.items, name)
    }

    /// A region by id, name or other spelling.
    pub fn region_named(&self, name: &str) -> Option<&Region> {
        names::find(&self.regions, name)
    }

    /// A factor by its id.
    pub fn factor(&self, id: &str) -> Option<&Factor> {
        self.factors.iter().find(|f| f.id == id)
    }

    /// The row as printed that a row corrects; none where it corrects none.
    #[cfg(feature = "audit")]
    pub fn printed(&self, factor: &Factor) -> Option<&Factor> {
        self.factor(factor.id.strip_suffix("@correction").filter(|_| factor.correction)?)
    }

    /// A GWP set by its id, whatever its case.
    pub fn gwp_set(&self, id: &str) -> Option<&GwpSet> {
        self.gwp.iter().find(|s| s.id.eq_ignore_ascii_case(id.trim()))
    }

    /// A sector by its id.
    pub fn sector(&self, id: &str) -> Option<&Sector> {
        self.sectors.iter().find(|s| s.id == id)
    }

    /// Every factor of one family, item and parameter.
    pub fn rows(&self, family: &str, item: &str, parameter: Parameter) -> &[Factor] {
        let wanted = (family, item, parameter.id());
        let key = |f: &Factor| f.place().cmp(&wanted);
        let start = self.factors.partition_point(|f| key(f).is_lt());
        let end = self.factors.partition_point(|f| key(f).is_le());
        self.factors.get(start..end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_of_another_build_and_a_changed_digit_are_refused() {
        let pack = include_str!(concat!(env!("OUT_DIR"), "/library.json"));
        assert!(Library::of_this_build(pack.as_bytes()).is_ok());
        let forged = pack.replacen("\"14600\"", "\"14601\"", 1);
        assert!(forged != pack);
        for other in [forged.as_str(), ""] {
            assert!(matches!(Library::of_this_build(other.as_bytes()), Err(LibraryError::Other { .. })));
        }
    }
}

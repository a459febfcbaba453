//! The one look-up. It takes no family by itself, never mixes two, and says when it took another year or a larger region.

use super::factor::{Factor, Parameter};
use super::matched::{Alternative, How, Matched, Miss, Reason};
use super::names;
use super::table::{Family, Item, Library, Region};

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// the item by id, name or other spelling
    pub item: &'a str,
    /// what of it
    pub parameter: Parameter,
    /// id of the family of defaults
    pub family: Option<&'a str>,
    /// the year accounted
    pub year: Option<u16>,
    /// the region by id, name or other spelling
    pub region: Option<&'a str>,
}

/// The question with its names found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question<'a> {
    library: &'a Library,
    item: &'a Item,
    parameter: Parameter,
    year: Option<u16>,
    region: Option<&'a Region>,
}

/// Finds the factor, or says why there is none and which families would serve.
pub fn resolve<'a>(library: &'a Library, query: &Query<'_>) -> Result<Matched<'a>, Miss> {
    let question = Question::of(library, query)
        .map_err(|reason| Miss { reason, families_that_would_serve: Vec::new() })?;
    question.family(query.family).and_then(|family| Ok((family, question.ask(family)?))).map_or_else(
        |reason| Err(Miss { reason, families_that_would_serve: question.serving() }),
        |(family, (basis, how))| Ok(Matched { basis, how, family, question }),
    )
}

type Found<'a> = (Vec<&'a Factor>, Vec<How>);

impl<'a> Question<'a> {
    fn of(library: &'a Library, query: &Query<'_>) -> Result<Question<'a>, Reason> {
        let item = library
            .item_named(query.item)
            .ok_or_else(|| Reason::UnknownItem { closest: names::closest(&library.items, query.item) })?;
        let region = query.region.filter(|r| !r.trim().is_empty()).map(|name| {
            let unknown = || Reason::UnknownRegion { closest: names::closest(&library.regions, name) };
            library.region_named(name).ok_or_else(unknown)
        });
        Ok(Question {
            library,
            item,
            parameter: query.parameter,
            year: query.year,
            region: region.transpose()?,
        })
    }

    fn family(&self, id: Option<&str>) -> Result<&'a Family, Reason> {
        let id = id.filter(|id| !id.trim().is_empty()).ok_or(Reason::NoFamily)?;
        let ids = || self.library.families.iter().map(|f| f.id.as_str());
        let unknown = || Reason::UnknownFamily { closest: names::closest_id(ids(), id) };
        self.library.families.iter().find(|f| same_id(&f.id, id)).ok_or_else(unknown)
    }

    /// What the families that were not asked have for the same question.
    pub(super) fn others(&self, asked: &Family) -> Vec<Alternative<'a>> {
        let others = self.library.families.iter().filter(|f| f.id != asked.id);
        others
            .filter_map(|family| {
                let (basis, how) = self.ask(family).ok()?;
                Some(Alternative { family: &family.id, basis, how })
            })
            .collect()
    }

    fn serving(&self) -> Vec<String> {
        self.library.families.iter().filter(|f| self.ask(f).is_ok()).map(|f| f.id.clone()).collect()
    }

    /// The row of a family; for a carbon content that it does not print, the two rows whose product it is.
    fn ask(&self, family: &Family) -> Result<Found<'a>, Reason> {
        let one = self.row(family, self.parameter);
        if self.parameter != Parameter::CarbonPerMatter || one != Err(Reason::NoFactor) {
            return one.map(|(factor, how)| (vec![factor], how));
        }
        let (calorific, mut how) = self.row(family, Parameter::NetCalorificValue)?;
        let (carbon, more) = self.row(family, Parameter::CarbonPerEnergy)?;
        how.extend(more);
        how.dedup();
        if how.len() > 1 {
            how.retain(|h| *h != How::Exact);
        }
        Ok((vec![calorific, carbon], how))
    }

    fn row(&self, family: &Family, parameter: Parameter) -> Result<(&'a Factor, Vec<How>), Reason> {
        let rows = self.library.rows(&family.id, &self.item.id, parameter);
        let (rows, other_region) = self.in_region(rows)?;
        let (factor, other_year) = self.in_year(&rows).ok_or(Reason::NoFactor)?;
        let how: Vec<How> = [other_year, other_region].into_iter().flatten().collect();
        Ok((factor, if how.is_empty() { vec![How::Exact] } else { how }))
    }

    /// The rows of the region, or of the larger one that it lies in. That is only said where the family knows regions of its size.
    fn in_region(&self, rows: &'a [Factor]) -> Result<(Vec<&'a Factor>, Option<How>), Reason> {
        let of = |id: Option<&str>| rows.iter().filter(|f| f.region.as_deref() == id).collect::<Vec<_>>();
        let everywhere = of(None);
        let Some(asked) = self.region else {
            let mut regions: Vec<&str> = rows.iter().filter_map(|f| f.region.as_deref()).collect();
            regions.dedup();
            return match (everywhere.is_empty(), regions.as_slice()) {
                (false, _) | (true, []) => Ok((everywhere, None)),
                (true, [only]) => Ok((of(Some(only)), None)),
                (true, many) => {
                    Err(Reason::NoRegion { regions: many.iter().map(|r| (*r).to_owned()).collect() })
                }
            };
        };
        let level = |id: &str| self.library.regions.iter().find(|r| r.id == id).map(|r| r.level);
        let knows_its_size =
            || rows.iter().filter_map(|f| f.region.as_deref()).any(|id| level(id) == Some(asked.level));
        // A chain of regions is never longer than there are levels.
        let mut region = Some(asked);
        for _ in 0..3 {
            let Some(tried) = region else { break };
            let found = of(Some(&tried.id));
            if !found.is_empty() {
                let other = || How::OtherRegion { asked: asked.id.clone(), used: tried.id.clone() };
                return Ok((found, (tried.id != asked.id && knows_its_size()).then(other)));
            }
            region = tried.within.as_ref().and_then(|id| self.library.regions.iter().find(|r| r.id == *id));
        }
        Ok((everywhere, None))
    }

    /// The row of the year; else the nearest earlier one, else the nearest later one. Without a year, the latest.
    fn in_year(&self, rows: &[&'a Factor]) -> Option<(&'a Factor, Option<How>)> {
        // Of rows for the same years the last stands: a correction follows what it corrects.
        let Some(asked) = self.year else {
            let latest = rows.iter().copied().max_by_key(|f| f.to.unwrap_or(u16::MAX))?;
            return Some((latest, latest.year().map(|used| How::LatestYear { used })));
        };
        if let Some(exact) = rows.iter().rev().copied().find(|f| f.describes(asked)) {
            return Some((exact, None));
        }
        let earlier = rows.iter().copied().filter(|f| f.to.is_some_and(|to| to < asked)).max_by_key(|f| f.to);
        let later = || {
            rows.iter()
                .rev()
                .copied()
                .filter(|f| f.from.is_some_and(|from| from > asked))
                .min_by_key(|f| f.from)
        };
        let (factor, used) = earlier.map(|f| (f, f.to)).or_else(|| later().map(|f| (f, f.from)))?;
        Some((factor, used.map(|used| How::OtherYear { asked, used })))
    }
}

fn same_id(id: &str, asked: &str) -> bool {
    id.eq_ignore_ascii_case(asked.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library() -> &'static Library {
        Library::standard().unwrap()
    }

    fn electricity(family: &'static str, year: u16, region: &'static str) -> Query<'static> {
        Query {
            item: "电力",
            parameter: Parameter::EmissionFactor,
            family: Some(family),
            year: Some(year),
            region: Some(region).filter(|r| !r.is_empty()),
        }
    }

    fn fuel(item: &'static str, parameter: Parameter, family: Option<&'static str>) -> Query<'static> {
        Query { item, parameter, family, year: Some(2024), region: None }
    }

    #[test]
    fn a_newer_factor_of_the_asked_year_or_before_is_taken_and_a_later_one_only_where_none_is_older() {
        let take = |year| {
            let found = resolve(library(), &electricity("national-grid-average", year, "")).unwrap();
            (found.basis[0].printed.clone(), found.how)
        };
        assert_eq!(take(2022), ("0.5366".into(), vec![How::Exact]));
        assert_eq!(take(2025), ("0.5306".into(), vec![How::OtherYear { asked: 2025, used: 2023 }]));
        assert_eq!(take(2019), ("0.5568".into(), vec![How::OtherYear { asked: 2019, used: 2021 }]));
        let undated =
            resolve(library(), &Query { year: None, ..electricity("national-grid-average", 0, "") }).unwrap();
        assert_eq!(undated.how, [How::LatestYear { used: 2023 }]);
        assert!(resolve(library(), &electricity("park-910", 2019, "四川")).unwrap().is_exact());
    }

    #[test]
    fn a_province_finds_its_own_value_its_grid_or_its_country_and_never_a_neighbour() {
        let take = |family, region| {
            resolve(library(), &electricity(family, 2023, region)).map(|m| m.basis[0].printed.clone())
        };
        assert_eq!(take("provincial-grid", "四川省").unwrap(), "0.1564");
        assert_eq!(take("regional-grid", "CN-SC").unwrap(), "0.2472");
        assert_eq!(take("national-fossil", "Sichuan").unwrap(), "0.8273");
        assert_eq!(take("provincial-grid", "西藏").unwrap_err().reason, Reason::NoFactor);
        assert_eq!(take("regional-grid", "内蒙古").unwrap_err().reason, Reason::NoFactor);
        assert!(
            matches!(take("regional-grid", "").unwrap_err().reason, Reason::NoRegion { regions } if regions.len() == 7)
        );
        assert!(
            matches!(take("regional-grid", "四穿").unwrap_err().reason, Reason::UnknownRegion { closest } if closest == ["CN-SC"])
        );
    }

    #[test]
    fn a_larger_region_is_said_where_the_family_knows_smaller_ones() {
        let mut library = library().clone();
        library.factors.retain(|f| f.family != "national-fossil");
        for factor in &mut library.factors {
            if factor.family == "provincial-grid" && factor.region.as_deref() == Some("CN-SC") {
                factor.region = Some("CN".into());
            }
        }
        let found = resolve(&library, &electricity("provincial-grid", 2024, "CN-XZ")).unwrap();
        let region = How::OtherRegion { asked: "CN-XZ".into(), used: "CN".into() };
        assert_eq!(found.how, [How::OtherYear { asked: 2024, used: 2023 }, region]);
    }

    #[test]
    fn no_family_is_default_and_those_that_would_serve_are_named() {
        let miss = resolve(library(), &fuel("焦炉煤气", Parameter::CarbonPerEnergy, None)).unwrap_err();
        assert_eq!(miss.reason, Reason::NoFamily);
        assert_eq!(miss.families_that_would_serve, ["ndrc-set-a", "gbt-32151-34-2024", "mee-style-set-b"]);
        let miss =
            resolve(library(), &fuel("coke", Parameter::CarbonPerEnergy, Some("ndrc-set-c"))).unwrap_err();
        assert!(
            matches!(miss.reason, Reason::UnknownFamily { closest } if closest.contains(&"ndrc-set-a".to_owned()))
        );
        let miss =
            resolve(library(), &fuel("煤泥", Parameter::NetCalorificValue, Some("ndrc-set-a"))).unwrap_err();
        assert_eq!((miss.reason, miss.families_that_would_serve.len()), (Reason::NoFactor, 2));
    }

    #[test]
    fn names_are_found_in_any_spelling_and_near_misses_named() {
        for name in ["其它煤气", "其他煤气", "other-coal-gas", "Other Coal Gas", "OTHER-COAL-GAS"] {
            assert_eq!(library().item_named(name).unwrap().id, "other-coal-gas", "{name}");
        }
        assert_eq!(library().item_named("ＬＮＧ").unwrap().id, "liquefied-natural-gas");
        let miss = resolve(library(), &fuel("焦炉没气", Parameter::CarbonPerEnergy, Some("ndrc-set-a")))
            .unwrap_err();
        assert!(
            matches!(miss.reason, Reason::UnknownItem { closest } if closest.first().unwrap() == "coke-oven-gas")
        );
    }

    #[test]
    fn a_carbon_content_that_is_not_printed_is_the_product_of_two_rows_of_one_family() {
        let found =
            resolve(library(), &fuel("煤焦油", Parameter::CarbonPerMatter, Some("ndrc-set-a"))).unwrap();
        assert_eq!(found.text(), "33.453 GJ/t × 0.02200 tC/GJ");
        assert!((found.quantity().value - 0.735966).abs() < 1e-15);
        assert!(Parameter::CarbonPerMatter.dimensions().contains(&found.quantity().dimension));
        assert!(found.is_exact());
        let others: Vec<&str> = found.not_taken().iter().map(|a| a.family).collect();
        assert_eq!(others, ["gbt-32151-34-2024", "mee-style-set-b", "ipcc-2006"]);
        let methanol =
            resolve(library(), &fuel("甲醇", Parameter::CarbonPerMatter, Some("ndrc-chemicals-products")))
                .unwrap();
        assert_eq!((methanol.text().as_str(), methanol.basis.len()), ("0.375 tC/t", 1));
    }

    #[test]
    fn a_correction_stands_before_what_it_corrects() {
        let mut library = library().clone();
        let at = library.factors.iter().position(|f| f.id == "ndrc-set-a/coke/net-calorific-value").unwrap();
        let mut correction = library.factors[at].clone();
        correction.correction = true;
        correction.printed = "28.435".into();
        library.factors.insert(at + 1, correction);
        for year in [None, Some(2024)] {
            let query = Query { year, ..fuel("coke", Parameter::NetCalorificValue, Some("ndrc-set-a")) };
            assert_eq!(resolve(&library, &query).unwrap().text(), "28.435 GJ/t");
        }
    }
}

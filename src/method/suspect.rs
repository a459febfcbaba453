//! 疑似单位误填: a typed factor that is a whole unit off its default, such as kcal/kg written as kJ/kg. A hint, never an error.

use super::chosen::of;
use super::given::Defaults;
use super::prepare::{Origin, OriginKind};
use crate::decimal::Plain;
use crate::formula::Constant;
use crate::library::{Library, Matched, Query, SUSPECT_FROM, SUSPECT_TO, UNITS_APART, resolve};
use crate::notice::{Code, Notice};
use crate::quantity::{Dimension, Written, unit};

/// The hint about one typed number, held against the default of the family named; where that has none, or none is named, against those of all, and there is none where it is near one of them.
pub fn suspect(origin: &Origin<'_>, item: &str, defaults: &Defaults, library: &Library) -> Option<Notice> {
    let OriginKind::Entered(written) = &origin.kind else { return None };
    if !origin.place.ends_with(origin.input.name) {
        return None;
    }
    let parameter = of(origin.input)?;
    let against = |family: &str| {
        let query = Query {
            item,
            parameter,
            family: Some(family),
            year: defaults.year,
            region: defaults.region.as_deref(),
        };
        let matched = resolve(library, &query).ok()?;
        let default = matched.quantity();
        let (read, _) = written.read(&[default.dimension], &origin.place).ok()?;
        Some((read.value / default.value, matched))
    };
    let mut found: Vec<(f64, Matched<'_>)> = defaults.family.iter().filter_map(|id| against(id)).collect();
    if found.is_empty() {
        found.extend(library.families.iter().filter_map(|family| against(&family.id)));
    }
    if found.iter().any(|(off, _)| is_near(*off)) {
        return None;
    }
    let (apart, larger, matched) = found.iter().find_map(|(off, matched)| {
        let fits = |apart: &&Constant| is_near(off / apart.value()) || is_near(off * apart.value());
        UNITS_APART.iter().find(fits).map(|apart| (apart, *off > 1.0, matched))
    })?;
    let notice = Notice::new(Code::UnitSuspect, &origin.place).found(written);
    let notice = notice.expected(format!("{} ({})", matched.text(), matched.family().id));
    let notice = notice.with("factor", Plain(apart.value())).with("status", matched.status().id());
    let (how, units) = units(written, matched.quantity().dimension, apart.value(), larger);
    Some(notice.with("how", how).with("units", units))
}

/// A ratio that is near enough to 1.
fn is_near(ratio: f64) -> bool {
    (SUSPECT_FROM.value()..SUSPECT_TO.value()).contains(&ratio)
}

/// The unit in which the number would agree; else two units of the same dimension that lie so far apart; else none.
fn units(written: &Written, dimension: Dimension, apart: f64, larger: bool) -> (&'static str, String) {
    const LAST: f64 = 1e-9;
    let scale = |unit: &str| Written::new("1", unit).read(&[dimension], "").ok().map(|(one, _)| one.value);
    let fitting: Vec<(String, f64)> =
        unit::fitting(dimension).into_iter().filter_map(|unit| scale(&unit).map(|one| (unit, one))).collect();
    let is_apart = |large: f64, small: f64| (large / small / apart - 1.0).abs() < LAST;
    let agrees = |own: f64, one: f64| if larger { is_apart(own, one) } else { is_apart(one, own) };
    let own = scale(&written.unit);
    if let Some((unit, _)) = fitting.iter().find(|(_, one)| own.is_some_and(|own| agrees(own, *one))) {
        return ("own", unit.clone());
    }
    let pairs = fitting.iter().flat_map(|large| fitting.iter().map(move |small| (large, small)));
    let mut pairs = pairs.filter(|((_, large), (_, small))| is_apart(*large, *small));
    pairs
        .next()
        .map_or(("none", String::new()), |((large, _), (small, _))| ("pair", format!("{large}, {small}")))
}

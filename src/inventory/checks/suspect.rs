//! 疑似单位误填: a typed factor that is a whole unit off its default, such as kcal/kg written as kJ/kg. A hint, never an error.

use super::checked;
use crate::decimal::Plain;
use crate::inventory::assess::Line;
use crate::inventory::document::Inventory;
use crate::library::{Library, Query, SUSPECT_FROM, SUSPECT_TO, UNITS_APART, resolve};
use crate::method::given::Defaults;
use crate::method::prepare::OriginKind;
use crate::notice::{Code, Notice};
use crate::quantity::{Quantity, Written, unit};

/// The hints of one line.
pub(super) fn suspects(
    line: &Line<'_>,
    document: &Inventory,
    defaults: &Defaults,
    library: &Library,
) -> Vec<Notice> {
    let origins = line.prepared().origins.iter().filter_map(|origin| {
        let OriginKind::Entered(written) = &origin.kind else { return None };
        let stream = document.stream_of(&origin.place).and_then(|at| document.streams.get(at))?;
        let query = Query {
            item: stream.item.as_deref()?,
            parameter: origin.input.default?,
            family: defaults.family.as_deref(),
            year: defaults.year,
            region: defaults.region.as_deref(),
        };
        let matched = resolve(library, &query).ok()?;
        let [row] = matched.basis.as_slice() else { return None };
        suspect(written, row.quantity, &origin.place).map(|notice| checked(notice, row.status))
    });
    origins.collect()
}

fn suspect(written: &Written, default: Quantity, place: &str) -> Option<Notice> {
    let (read, _) = written.read(&[default.dimension], place).ok()?;
    let near = |ratio: f64| (SUSPECT_FROM.value()..SUSPECT_TO.value()).contains(&ratio);
    let off = read.value / default.value;
    let apart = UNITS_APART.iter().find(|apart| near(off / apart.value()) || near(off * apart.value()))?;
    let fitting = unit::fitting(default.dimension);
    let other = fitting.iter().find(|unit| {
        let read = Written::new(&written.value, unit.as_str()).read(&[default.dimension], place);
        read.is_ok_and(|(read, _)| near(read.value / default.value))
    });
    let notice = Notice::new(Code::UnitSuspect, place).found(written);
    let default = format!("{} {}", Plain(default.value), default.dimension.canonical_unit());
    let notice = notice.expected(default).with("unit", &written.unit).with("factor", Plain(apart.value()));
    // Where no unit of the list closes the gap, the pair that lies so far apart is named.
    let notice = notice.with("zh", apart.zh).with("en", apart.en);
    Some(notice.with("other", other.map_or("none", String::as_str)))
}

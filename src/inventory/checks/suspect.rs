//! 疑似单位误填 in the streams of a line: typed factors against their defaults.

use crate::inventory::alternatives::item_at;
use crate::inventory::assess::Line;
use crate::library::Library;
use crate::method::given::Defaults;
use crate::method::suspect::suspect;
use crate::notice::Notice;

/// The hints of one line.
pub(super) fn suspects(line: &Line<'_>, defaults: &Defaults, library: &Library) -> Vec<Notice> {
    let electricity = line.method.id.ends_with("electricity").then_some("electricity");
    let of = |place: &str| item_at(line, place).or(electricity);
    let origins = line.prepared().origins.iter();
    origins.filter_map(|origin| suspect(origin, of(&origin.place)?, defaults, library)).collect()
}

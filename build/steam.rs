//! The contract of `tables/*.csv`: steam tables, a point a row. A correction stands right below the row that it corrects and takes its place.

use super::cells::{number, records};
use super::fault::Faults;
use super::files::DataFile;
use super::rows::{Known, Provenance};
use std::fmt::Write as _;

const COLUMNS: [&str; 10] = [
    "pressure",
    "temperature",
    "enthalpy",
    "source",
    "locator",
    "status",
    "transcribed",
    "checked",
    "note_zh",
    "note_en",
];

/// The Rust source of a table: one axis for saturated steam, two for superheated, enthalpy in GJ/t.
pub fn table(file: &DataFile, known: &mut Known<'_>, faults: &mut Faults) -> String {
    let saturated = file.path.contains("/saturated");
    let ndrc = file.path.contains("-ndrc");
    let mut points: Vec<[f64; 3]> = Vec::new();
    let mut cited: Vec<String> = Vec::new();
    let (mut corrected, mut above) = (Vec::new(), String::new());
    for (at, cells) in records::<10>(file, &COLUMNS, faults) {
        let [pressure, temperature, enthalpy, source, locator, status, transcribed, _, note_zh, note_en] =
            cells;
        // The older table of saturated steam prints no temperatures.
        let printed = [&pressure, &temperature, &enthalpy];
        for text in printed.into_iter().filter(|text| !saturated || !text.is_empty() || *text != &temperature)
        {
            number(text, &at, faults);
        }
        let provenance = Provenance {
            source: &source,
            locator: &locator,
            status: &status,
            transcribed: &transcribed,
            note_zh: &note_zh,
            note_en: &note_en,
        };
        provenance.check(&at, known, faults);
        let place = format!(
            "Cited {{ unit: \"kJ/kg\", source: {source:?}, locator: {locator:?}, status: {status:?} }}"
        );
        if !cited.contains(&place) {
            cited.push(place);
        }
        let value = |text: &str| text.parse().unwrap_or(f64::NAN);
        let row = format!("{pressure} MPa, {temperature} ℃, {enthalpy} kJ/kg");
        if let Some(why) = note_en.strip_prefix("correction:") {
            let Some([printed_p, printed_t, was]) = points.pop() else {
                faults.add(&at, "a correction of nothing", "the printed row stands above its correction");
                continue;
            };
            let axis = |t: f64| if saturated { 0.0 } else { t };
            let (p, t, printed_t) = (value(&pressure), axis(value(&temperature)), axis(printed_t));
            let (zh, en) = (note_zh.trim_start_matches("更正："), why.trim());
            corrected.push(format!(
                "Corrected {{ at: [{p:?}, {t:?}], printed_at: [{printed_p:?}, {printed_t:?}], was: {was:?}, printed: {above:?}, corrected: {row:?}, zh: {zh:?}, en: {en:?} }}"
            ));
        }
        above = row;
        points.push([value(&pressure), value(&temperature), value(&enthalpy) / 1000.0]);
    }
    points.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    let axis = |i: usize| {
        let mut all: Vec<f64> = points.iter().filter_map(|p| p.get(i).copied()).collect();
        all.sort_by(f64::total_cmp);
        all.dedup();
        all
    };
    let (first, second) = (axis(0), if saturated { vec![0.0] } else { axis(1) });
    if points.len() != first.len() * second.len() {
        let at = super::fault::Place { file: file.path.clone(), line: 1 };
        faults.add(&at, "a point is missing or stands twice", "one row for each pair of the axes");
    }
    let cells: Vec<f64> = points.iter().map(|[_, _, enthalpy]| *enthalpy).collect();
    let (name, symbol, axes, least) = if saturated {
        (if ndrc { "SATURATED_NDRC" } else { "SATURATED" }, "h″", "&[Dimension::PRESSURE]", "0.0")
    } else {
        // Steam at these pressures has more than 2 GJ/t, water less.
        ("SUPERHEATED", "h", "&[Dimension::PRESSURE, Dimension::TEMPERATURE]", "2.0")
    };
    let (zh, en) = if saturated {
        ("饱和蒸汽热焓表", "table of saturated steam")
    } else {
        ("过热蒸汽热焓表", "table of superheated steam")
    };
    let (cited, corrected) = (cited.join(", "), corrected.join(", "));
    let mut text = format!("/// Made of `{}`.\npub static {name}: Table = Table {{\n", file.path);
    let _ = write!(
        text,
        "symbol: {symbol:?}, #[cfg(feature = \"audit\")] zh: {zh:?}, #[cfg(feature = \"audit\")] en: {en:?},\n\
         #[cfg(feature = \"audit\")] cited: &[{cited}],\n#[cfg(feature = \"audit\")] corrected: &[{corrected}],\naxes: {axes}, dimension: Dimension::ENERGY.per(Dimension::STUFF),\n\
         first: &{first:?}, second: &{second:?}, cells: &{cells:?}, least: {least},\n}};\n"
    );
    text
}

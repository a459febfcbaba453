//! The data: what `build.rs` accepts and refuses, and what the library then finds.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "data/build.rs"]
mod build;
#[path = "data/practice.rs"]
mod practice_as_data;
#[path = "data/superior_table.rs"]
mod superior_table_as_data;

use build::{contract, files};
use nearzero::library::{Factor, How, Library, Parameter, Query, Reason, Sector, resolve, stamp};
use nearzero::quantity::{number, unit};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn library() -> &'static Library {
    Library::standard().unwrap()
}

fn ask(family: &str, item: &str, parameter: Parameter) -> Option<f64> {
    let query = Query { item, parameter, family: Some(family), year: None, region: None };
    resolve(library(), &query).ok().map(|m| m.quantity().value)
}

#[test]
fn the_data_keep_the_contract_and_the_stamp_is_their_digest() {
    let files = files::read(&root()).unwrap();
    contract::check(&files).unwrap();
    assert_eq!(files::digest(&files), stamp().data);
}

#[test]
fn the_digest_sees_every_byte_and_no_line_ending() {
    let files = files::read(&root()).unwrap();
    assert!(
        files.windows(2).all(|pair| pair[0].path < pair[1].path),
        "sorted, whatever order the system lists them in"
    );
    assert!(files.iter().all(|f| !f.text.contains('\r') && !f.path.contains('\\')));
    let mut changed = files.clone();
    changed[0].text = changed[0].text.replacen('0', "1", 1);
    assert_ne!(files::digest(&files), files::digest(&changed));
}

/// Every breach, made by one mutation of the sound data: where, what.
#[test]
fn each_breach_of_the_contract_is_refused_with_its_place() {
    const SET_A: &str = "data/factors/ndrc-set-a.csv";
    const NATIONAL: &str = "data/factors/electricity-national.csv";
    for (path, from, to, wanted) in [
        (SET_A, "note_zh,note_en", "note_zh,note", "ndrc-set-a.csv:1: unknown column `note`"),
        (
            SET_A,
            "\nndrc-set-a,anthracite,",
            "\nndrc-set-x,anthracite,",
            ":2: unknown id `ndrc-set-x`: name one of data/families.toml",
        ),
        (SET_A, ",anthracite,", ",antracite,", ":2: unknown id `antracite`: name one of data/items.toml"),
        (
            SET_A,
            "net-calorific-value",
            "calorific-value",
            ":2: unknown parameter `calorific-value`: one of: net-calorific-value",
        ),
        (SET_A, ",24.515,GJ/t,", ",\"24,515\",GJ/t,", ":2: `24,515` is no number"),
        (SET_A, ",GJ/t,", ",,", ":2: `unit` is empty"),
        (SET_A, "copy: DEFAULT_FUEL_TYPES 1,", ",", ":2: `locator` is empty"),
        (
            SET_A,
            "ndrc-guidelines-fuel-defaults",
            "somewhere",
            ":2: unknown id `somewhere`: name one of data/sources.toml",
        ),
        (SET_A, "secondary copy", "sure", ":2: unknown status `sure`"),
        (SET_A, ",24.515,", ",24.515,x,", ":2: another number of cells"),
        (
            SET_A,
            "carbon-per-energy",
            "net-calorific-value",
            ":3: a second value for the years of data/factors/ndrc-set-a.csv:2",
        ),
        (
            NATIONAL,
            "2022,2022",
            "2021,2022",
            ":3: a second value for the years of data/factors/electricity-national.csv:2",
        ),
        (NATIONAL, "2021,2021", "2021,2019", ":2: valid from 2021 to 2019"),
        (NATIONAL, "2021,2021", "21,2021", ":2: `21` is no year"),
        (NATIONAL, ",CN,", ",CN-TW1,", ":2: unknown id `CN-TW1`: name one of data/regions.toml"),
        ("data/gwp/ar5.csv", "ar5,", "ar9,", ":2: unknown GWP set `ar9`"),
        ("data/gwp/ar5.csv", "N2O,n2o", "CH4,n2o", ":3: a second value for CH4"),
        ("data/gwp/ar5.csv", ",n2o,", ",nox,", ":3: unknown gas `nox`"),
        ("data/sources.toml", "issued =", "isued =", "data/sources.toml:8: unknown field `isued`"),
        (
            "data/sources.toml",
            "ndrc-guidelines-fuel-defaults",
            "unused",
            "data/sources.toml:4: `unused` is never used",
        ),
        ("data/items.toml", "id = \"lignite\"", "id = \"anthracite\"", ": a second `anthracite`"),
        ("data/items.toml", "\"一般烟煤\"", "\"无烟煤\"", "`无烟煤` names `anthracite`"),
        ("data/items.toml", "id = \"lignite\"", "id = \"brown coal\"", "`brown coal` is no id"),
        (
            "data/items.toml",
            "state = \"solid\"",
            "state = \"hard\"",
            "data/items.toml:9: unknown variant `hard`",
        ),
        ("data/regions.toml", "within = \"CN\"", "within = \"CNN\"", "within an unknown region"),
        ("data/sectors/independent-coking.toml", "item = \"coke\"", "item = \"cake\"", "unknown item `cake`"),
        (
            "data/sectors/independent-coking.toml",
            "class = \"process\"",
            "class = \"proces\"",
            "unknown class `proces`",
        ),
        (
            "data/sectors/independent-coking.toml",
            "list = \"inputs\"",
            "list = \"input\"",
            "unknown variant `input`",
        ),
    ] {
        let mut files = files::read(&root()).unwrap();
        let file = files.iter_mut().find(|f| f.path == path).unwrap();
        assert!(file.text.contains(from), "{path} holds `{from}`");
        file.text = file.text.replacen(from, to, 1);
        let faults: Vec<String> =
            contract::check(&files).err().unwrap_or_default().iter().map(ToString::to_string).collect();
        assert!(
            faults.iter().any(|f| f.contains(wanted)),
            "{from} → {to}: wanted {wanted}, found {faults:#?}"
        );
    }
}

#[test]
fn a_correction_follows_what_it_corrects_and_nothing_else() {
    let with = |row: &str| {
        let mut files = files::read(&root()).unwrap();
        let file = files.iter_mut().find(|f| f.path.ends_with("park-910.csv")).unwrap();
        file.text.push_str(row);
        contract::check(&files).is_ok()
    };
    let row = |item: &str, note: &str| {
        format!(
            "park-910,{item},emission-factor,0.8,kgCO2/kWh,CN,,,ndrc-2025-910,x,secondary copy,x,,更正,{note}\n"
        )
    };
    assert!(with(&row("electricity", "correction: a misprint")));
    assert!(!with(&row("electricity", "a misprint")));
    assert!(!with(&row("coke", "correction: of nothing")));
}

#[test]
fn every_method_names_its_clause() {
    for method in nearzero::method::registry::METHODS {
        assert!(!method.equation.is_empty(), "{}", method.id);
        let chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        assert!(chinese(method.clause_zh) && !chinese(method.clause_en), "{}", method.id);
        assert!(method.clause_en.len() > 20, "{}", method.id);
    }
}

/// Section 0 of the methods reference, finding by finding; then 2.8 and the enthalpy.
#[test]
fn every_place_in_a_document_is_told_in_both_languages() {
    use nearzero::library::{constants, locator, ranges::RANGES};
    let library = library();
    let gwp = library.gwp.iter().flat_map(|set| &set.values).map(|value| value.locator.as_str());
    let constants = constants::UNITS_APART.iter().filter_map(|one| one.cited).map(|cited| cited.locator);
    let places = library.factors.iter().map(|factor| factor.locator.as_str());
    for place in places.chain(gwp).chain(RANGES.iter().map(|range| range.locator)).chain(constants) {
        let [zh, en] = locator::told(place);
        let is_chinese =
            |c: char| ('\u{3000}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c);
        assert!(!en.is_empty() && !en.contains(is_chinese), "`{place}` in English: {en}");
        assert!(!zh.is_empty() && !zh.contains("copy"), "`{place}` in Chinese: {zh}");
        // A number of the place is lost in neither.
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        assert!(place.contains(['三', '①', '二']) || digits(&zh) == digits(&en), "{zh} / {en}");
    }
}

#[test]
fn every_finding_has_its_ambiguity_with_clause_readings_default_and_switch() {
    let files = files::read(&root()).unwrap();
    let findings = [
        "park-programme",
        "park-electricity",
        "park-threshold",
        "coking-balance-uncertainty",
        "coke-oven-gas-carbon",
        "tar-and-benzene-carbon",
        "carbonation-deduction",
        "gwp-set",
        "saturated-steam-table",
        "footprint-factor",
        "steam-table-c4-keys",
        "superheated-misprint",
        "steam-enthalpy-deducted",
        "fixed-carbon",
    ];
    for id in findings {
        let file = files.iter().find(|f| f.path == format!("data/ambiguities/{id}.toml")).unwrap();
        for part in [
            "clause_zh",
            "clause_en",
            "default",
            "reason_zh",
            "reason_en",
            "switch_zh",
            "switch_en",
            "[[reading]]",
        ] {
            assert!(file.text.contains(part), "{id}: {part}");
        }
    }
}

/// One column of a file.
fn rows_of(path: &str, column: &str) -> Vec<String> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    let place = reader.headers().unwrap().iter().position(|name| name == column).unwrap();
    reader.records().map(|row| row.unwrap()[place].to_owned()).collect()
}

#[test]
fn every_source_exists_and_is_used() {
    let library = library();
    let gwp = library.gwp.iter().flat_map(|set| &set.values).map(|v| &v.source);
    let constants = [rows_of("data/constants.csv", "source"), rows_of("data/ranges.csv", "source")].concat();
    let used: BTreeSet<&String> = library
        .factors
        .iter()
        .map(|f| &f.source)
        .chain(gwp)
        .chain(library.sectors.iter().map(|s| &s.guideline))
        .chain(library.sectors.iter().flat_map(|s| &s.guidelines).map(|g| &g.id))
        .chain(&constants)
        .collect();
    let listed: BTreeSet<&String> = library.sources.iter().map(|s| &s.id).collect();
    assert_eq!(used, listed);
}

#[test]
fn every_unit_measures_what_its_parameter_is_and_every_printed_value_returns() {
    for factor in &library().factors {
        let unit = unit::parse(&factor.unit).unwrap();
        assert!(factor.parameter.dimensions().contains(&unit.dimension), "{}: {}", factor.id, factor.unit);
        assert_eq!(
            number::parse(&factor.printed).map(f64::to_bits),
            Ok(factor.value.to_bits()),
            "{}",
            factor.id
        );
        let back = unit.to_written(factor.quantity.value);
        assert!((back - factor.value).abs() <= 1e-15 * factor.value, "{}: {back}", factor.id);
        assert!(factor.value > 0.0 || factor.printed == "0", "{}", factor.id);
    }
    for item in &library().items {
        unit::parse(&item.unit).unwrap();
    }
    for stream in library().sectors.iter().flat_map(|s| &s.streams) {
        let item = library().item(&stream.item).unwrap();
        let dimension = |text: &str| unit::parse(text).unwrap().dimension;
        assert_eq!(dimension(&stream.unit), dimension(&item.unit), "{}", stream.id);
    }
}

#[test]
fn ids_are_unique_and_no_two_values_describe_one_year() {
    let mut ids = BTreeSet::new();
    let factors = &library().factors;
    assert!(factors.iter().all(|f| ids.insert(&f.id)));
    let key = |f: &Factor| (f.family.clone(), f.item.clone(), f.parameter, f.region.clone());
    for (i, one) in factors.iter().enumerate().filter(|(_, f)| !f.correction) {
        for other in factors.iter().skip(i + 1).filter(|o| !o.correction && key(o) == key(one)) {
            let apart = one.to.zip(other.from).is_some_and(|(to, from)| to < from);
            assert!(apart, "{} and {}", one.id, other.id);
        }
    }
}

/// The provincial guideline's table, P11 of the published cases: fuel, kJ/kg, tC/TJ, oxidation.
const P11: [(&str, f64, f64, f64); 15] = [
    ("烟煤", 20908.0, 26.1, 0.93),
    ("无烟煤", 20908.0, 27.4, 0.94),
    ("褐煤", 20908.0, 28.0, 0.96),
    ("洗精煤", 26344.0, 25.41, 1.0),
    ("洗中煤", 8363.0, 25.41, 1.0),
    ("煤泥", 12545.0, 25.41, 1.0),
    ("焦炭", 28435.0, 29.42, 0.93),
    ("原油", 41816.0, 20.08, 0.98),
    ("燃料油", 41816.0, 21.1, 0.98),
    ("汽油", 43070.0, 18.9, 0.98),
    ("煤油", 43070.0, 19.6, 0.98),
    ("柴油", 42652.0, 20.2, 0.98),
    ("LNG", 46900.0, 15.32, 0.98),
    ("LPG", 50179.0, 17.2, 0.98),
    ("炼厂干气", 46055.0, 18.2, 0.99),
];

#[test]
fn every_fuel_of_p11_resolves_in_the_provincial_guideline_to_the_inputs_of_the_case() {
    for (fuel, ncv, carbon, oxidation) in P11 {
        for (parameter, written, text) in [
            (Parameter::NetCalorificValue, ncv, "kJ/kg"),
            (Parameter::CarbonPerEnergy, carbon, "tC/TJ"),
            (Parameter::OxidationFactor, oxidation, "1"),
        ] {
            let wanted = unit::parse(text).unwrap().to_canonical(written);
            let found = ask("provincial-guideline", fuel, parameter).unwrap();
            assert_eq!(found.to_bits(), wanted.to_bits(), "{fuel} {}: {found}, {wanted}", parameter.id());
        }
    }
}

#[test]
fn the_coking_streams_resolve_in_two_families_and_methanol_in_its_own() {
    for (stream, families) in [
        ("炼焦洗精煤", ["ndrc-set-a", "gbt-32151-34-2024"]),
        ("焦炭", ["ndrc-set-a", "gbt-32151-34-2024"]),
        ("净化焦炉煤气", ["ndrc-set-a", "mee-style-set-b"]),
        ("焦油", ["ndrc-set-a", "gbt-32151-34-2024"]),
        ("煤焦油", ["gbt-32151-34-2024", "mee-style-set-b"]),
        ("粗苯", ["ndrc-set-a", "gbt-32151-34-2024"]),
    ] {
        for family in families {
            assert!(ask(family, stream, Parameter::CarbonPerMatter).is_some(), "{stream} in {family}");
        }
    }
    assert_eq!(ask("ndrc-chemicals-products", "甲醇", Parameter::CarbonPerMatter), Some(0.375));
    // The contents of CN-COK-01, from set A.
    for (stream, wanted) in [("焦油", 0.735966), ("粗苯", 0.9492232), ("焦炉煤气", 2.3644144)] {
        let found = ask("ndrc-set-a", stream, Parameter::CarbonPerMatter).unwrap();
        assert!((found - wanted).abs() <= 1e-9 * wanted, "{stream}: {found}");
    }
}

#[test]
fn a_dated_family_asks_for_its_year_and_says_which_it_took() {
    let query = Query {
        item: "electricity",
        parameter: Parameter::EmissionFactor,
        family: Some("provincial-grid"),
        year: Some(2024),
        region: Some("四川"),
    };
    let found = resolve(library(), &query).unwrap();
    assert_eq!(
        (found.text().as_str(), found.how.as_slice()),
        ("0.1564 kgCO2/kWh", [How::OtherYear { asked: 2024, used: 2023 }].as_slice())
    );
    let bases: Vec<String> = found.not_taken().iter().map(|a| format!("{} {}", a.family, a.text())).collect();
    assert!(
        bases.contains(&"park-910 0.8325 kgCO2/kWh".to_owned())
            && bases.contains(&"national-grid-average 0.5306 kgCO2/kWh".to_owned())
    );
    let miss = resolve(library(), &Query { family: None, ..query }).unwrap_err();
    assert_eq!((miss.reason, miss.families_that_would_serve.len()), (Reason::NoFamily, 8));
}

/// Section 4 of the methods reference, from the IPCC reports.
#[test]
fn the_gwp_sets_hold_what_the_rule_books_use_and_none_is_default() {
    let value = |set: &str, species: &str| {
        library().gwp_set(set).unwrap().of_species(species).map(|v| v.printed.as_str())
    };
    assert_eq!(
        (value("SAR", "CH4"), value("sar", "N2O"), value("sar", "SF6")),
        (Some("21"), Some("310"), Some("23900"))
    );
    assert_eq!(
        (value("ar6", "ch4"), value("ar6", "sf6"), value("ar5", "hfc-134a")),
        (Some("27.9"), Some("24300"), Some("1300"))
    );
    assert_eq!((value("sar", "NF3"), library().gwp_set("ar9").is_none()), (None, true));
    assert!(library().gwp.iter().all(|set| !set.values.is_empty() && value(&set.id, "CO2") == Some("1")));
}

#[test]
fn a_sector_is_complete_and_its_streams_point_at_things_that_exist() {
    let coking: &Sector = library().sector("independent-coking").unwrap();
    assert_eq!(
        coking.classes.iter().filter(|c| c.energy).map(|c| c.id.as_str()).collect::<Vec<_>>(),
        ["purchased-energy"]
    );
    for source in &coking.sources {
        assert!(coking.class(&source.class).is_some());
        let streams: Vec<_> = coking.streams.iter().filter(|s| s.source == source.id).collect();
        assert!(!streams.is_empty(), "{}", source.id);
        assert!(
            streams.iter().all(|s| s.list.is_some() == (source.method == "carbon-balance")),
            "{}",
            source.id
        );
    }
}

/// Every factor and year that can be found, and how. `NEARZERO_BLESS=1` writes it anew: read the difference first.
#[test]
fn every_resolvable_factor_and_year_is_as_in_the_snapshot() {
    let path: &Path = &root().join("tests/snapshots/factors.txt");
    let found = resolvable();
    if std::env::var_os("NEARZERO_BLESS").is_some() {
        std::fs::write(path, &found).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    for (line, (kept, found)) in kept.lines().zip(found.lines()).enumerate() {
        assert_eq!(
            kept,
            found,
            "line {} of tests/snapshots/factors.txt; NEARZERO_BLESS=1 writes it anew",
            line + 1
        );
    }
    assert_eq!(kept.lines().count(), found.lines().count(), "NEARZERO_BLESS=1 writes the snapshot anew");
}

fn resolvable() -> String {
    const YEARS: std::ops::RangeInclusive<u16> = 2020..=2025;
    let mut text = String::new();
    let library = library();
    for family in &library.families {
        for item in &library.items {
            for parameter in Parameter::ALL {
                let rows = library.rows(&family.id, &item.id, parameter);
                let mut regions: Vec<Option<&str>> = rows.iter().map(|f| f.region.as_deref()).collect();
                regions.dedup();
                let dated = rows.iter().any(|f| f.year().is_some());
                let years: Vec<Option<u16>> = if dated { YEARS.map(Some).collect() } else { vec![None] };
                for region in if regions.is_empty() { vec![None] } else { regions } {
                    for year in &years {
                        let query = Query {
                            item: &item.id,
                            parameter,
                            family: Some(&family.id),
                            year: *year,
                            region,
                        };
                        let Ok(found) = resolve(library, &query) else { continue };
                        let quantity = found.quantity();
                        let region = region.map_or(String::new(), |r| format!("@{r}"));
                        let year = year.map_or(String::new(), |y| format!("@{y}"));
                        let how = if found.is_exact() {
                            String::new()
                        } else {
                            format!(" {}", nearzero::json::to_text(&found.how))
                        };
                        writeln!(
                            text,
                            "{}/{}/{}{region}{year}: {} = {} {} [{}]{how}",
                            family.id,
                            item.id,
                            parameter.id(),
                            found.text(),
                            quantity.value,
                            quantity.dimension.canonical_unit(),
                            nearzero::json::to_text(&found.status()).trim_matches('"'),
                        )
                        .unwrap();
                    }
                }
            }
        }
    }
    text
}

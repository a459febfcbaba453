//! The numbers of the reference sheet, copied by a script with their digits, against the rows of `data/`: sections 2.1 to 2.8, 3.1 to 3.3, 4 and 7.1.
//!
//! No number of the library are: what the sheet computes itself (tC and tCO2 of a unit of fuel, implied carbon of steel), what it calls
//! a fault of one copy (bituminous coal, washed coal, bitumen and solid oxidation of set B; values of other reports in a set of GWP;
//! HFC-245fa in SAR), and the equivalent value of electricity (等价值), which it says must be entered.
//!
//! Of set B the sheet says liquids 98, gases 99; its copy lists refinery gas, sold by mass, among liquids.
//!
//! `tests/reference/` is never made from `data/`: a digit that differs is an error in one of the two.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests may panic as tests may")]

use nearzero::library::{Library, Parameter};

fn rows(text: &str) -> Vec<Vec<&str>> {
    text.lines().skip(1).map(|line| line.split(',').collect()).collect()
}

fn library() -> &'static Library {
    Library::standard().unwrap()
}

/// Equal in every digit; one of the two may be printed with a power of ten, `27.4e-3` for `0.02740`.
fn same(printed: &str, copied: &str) -> bool {
    let digits = |text: &str| {
        let (mantissa, power) = text.split_once('e').unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let kept = all.trim_end_matches('0');
        let last = power.parse::<i64>().ok()? - i64::try_from(fraction.len()).ok()?
            + i64::try_from(all.len() - kept.len()).ok()?;
        Some((kept.trim_start_matches('0').to_owned(), last))
    };
    digits(printed).is_some() && digits(printed) == digits(copied)
}

#[test]
fn every_factor_of_the_reference_is_in_the_library_with_its_digits() {
    let library = library();
    let all = rows(include_str!("reference/factors.csv"));
    assert!(all.len() >= 712, "{}", all.len());
    for row in all {
        let [family, item, parameter, year, region, value] = row.as_slice() else { panic!("{row:?}") };
        let item = library.item_named(item).unwrap_or_else(|| panic!("no item for {row:?}"));
        let region =
            (!region.is_empty()).then(|| library.region_named(region).unwrap_or_else(|| panic!("{row:?}")));
        let year: Option<u16> = year.parse().ok();
        let found = library.rows(family, &item.id, Parameter::parse(parameter).unwrap());
        let fits = |factor: &&nearzero::library::Factor| {
            year.is_none_or(|year| factor.from == Some(year))
                && region.is_none_or(|region| factor.region.as_deref() == Some(region.id.as_str()))
        };
        let printed: Vec<&str> = found.iter().filter(fits).map(|factor| factor.printed.as_str()).collect();
        assert!(printed.iter().any(|digits| same(digits, value)), "{row:?}: the library has {printed:?}");
    }
}

#[test]
fn every_gwp_of_the_reference_is_in_its_set_with_its_digits() {
    let all = rows(include_str!("reference/gwp.csv"));
    assert_eq!(all.len(), 101);
    for row in all {
        let [set, species, value] = row.as_slice() else { panic!("{row:?}") };
        let set = library().gwp_set(set).unwrap();
        let plain = |name: &str| name.replace('-', "").to_lowercase();
        let found = set.values.iter().find(|one| plain(&one.species) == plain(species));
        let printed = &found.unwrap_or_else(|| panic!("no {row:?}")).printed;
        assert!(same(printed, value), "{row:?}: the library has {printed}");
    }
}

#[test]
fn every_point_of_the_saturated_steam_table_is_there_with_its_digits() {
    let points = rows(include_str!("reference/saturated-steam.csv"));
    assert!(points.len() > 45);
    let table = rows(include_str!("../data/tables/saturated-steam.csv"));
    for point in points {
        let [pressure, enthalpy] = point.as_slice() else { panic!("{point:?}") };
        let stands = |row: &&Vec<&str>| {
            same(row.first().unwrap(), pressure) && row.iter().any(|cell| same(cell, enthalpy))
        };
        assert!(table.iter().any(|row| stands(&row)), "{point:?}");
    }
}

#[test]
fn every_range_of_the_reference_is_there_with_its_digits_and_no_value_is_taken_from_it() {
    use nearzero::library::ranges::RANGES;
    let library = library();
    let all = rows(include_str!("reference/ranges.csv"));
    assert_eq!((all.len(), RANGES.len()), (13, 13));
    for row in all {
        let [family, item, parameter, low, high] = row.as_slice() else { panic!("{row:?}") };
        let item = &library.item_named(item).unwrap_or_else(|| panic!("no item for {row:?}")).id;
        let fits = |one: &&nearzero::library::ranges::Range| {
            one.family == *family && one.item == item && one.parameter == *parameter
        };
        let found = RANGES.iter().find(fits).unwrap_or_else(|| panic!("no {row:?}"));
        assert!(same(found.low, low) && same(found.high, high), "{row:?}: {found:?}");
        let (least, most) = found.ends().unwrap();
        assert!(least.value < most.value && least.dimension == most.dimension);
        // a printed value beside a printed range, as of NSCR, lies in it
        for value in library.rows(family, item, Parameter::parse(parameter).unwrap()) {
            assert!((least.value..=most.value).contains(&value.quantity.value), "{}", value.id);
        }
    }
}

#[test]
fn every_point_of_the_older_steam_table_is_there_with_its_digits() {
    let points = rows(include_str!("reference/saturated-steam-ndrc.csv"));
    assert_eq!(points.len(), 12);
    let table = rows(include_str!("../data/tables/saturated-steam-ndrc.csv"));
    for point in points {
        let [pressure, enthalpy] = point.as_slice() else { panic!("{point:?}") };
        let stands =
            |row: &&Vec<&str>| same(row.first().unwrap(), pressure) && same(row.get(2).unwrap(), enthalpy);
        assert!(table.iter().any(|row| stands(&row)), "{point:?}");
    }
}

#[test]
fn every_excerpt_of_the_superheated_table_is_there_with_its_digits() {
    let points = rows(include_str!("reference/superheated-steam.csv"));
    assert_eq!(points.len(), 35);
    let table = rows(include_str!("../data/tables/superheated-steam.csv"));
    for point in points {
        let [pressure, temperature, enthalpy] = point.as_slice() else { panic!("{point:?}") };
        // the sheet gives three points of the highest row with one decimal less than the table
        let decimals = enthalpy.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let stands = |row: &&Vec<&str>| {
            let [at, warm, printed] = [0, 1, 2].map(|cell| *row.get(cell).unwrap());
            let rounded = printed.parse::<f64>().map(|value| format!("{value:.decimals$}"));
            same(at, pressure) && same(warm, temperature) && same(&rounded.unwrap(), enthalpy)
        };
        assert!(table.iter().any(|row| stands(&row)), "{point:?}");
    }
}

#[test]
fn a_wrong_digit_is_found() {
    assert!(same("0.4400", ".44") && same("98", "98") && same("2800", "2800") && same("0.02940", "0.0294"));
    assert!(!same("0.4400", "0.44001") && !same("280", "28") && !same("0.0294", "0.0295"));
}

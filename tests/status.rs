//! How far a number was checked is said wherever it is used: in every answer that holds one, and in every print.
//!
//! Answers are walked whole: a number of the library that stands anywhere in a row, a derivation, a notice or a result must stand there beside its status too.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests may panic as tests may"
)]

use nearzero::api::Host;
use nearzero::library::{Library, Status};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/examples/coking-full-capacity.json");
const STATUSES: [&str; 3] = ["primary text read", "secondary copy", "from memory"];

/// Every object in an answer that shows a number of the library: it has the digits as printed, or a family and a text of them.
fn shown<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| shown(item, found)),
        Value::Object(fields) => {
            let has = |name: &str| fields.get(name).is_some_and(Value::is_string);
            if has("printed") || (has("family") && has("text")) {
                found.push(value);
            }
            fields.values().for_each(|field| shown(field, found));
        }
        _ => {}
    }
}

#[track_caller]
fn all_say(answer: &Value, least: usize) {
    let mut found = Vec::new();
    shown(answer, &mut found);
    assert!(found.len() >= least, "{} of {least}", found.len());
    for one in found {
        let status = one["status"].as_str().unwrap_or_else(|| panic!("no status in {one}"));
        assert!(STATUSES.contains(&status), "{status}");
    }
}

#[test]
fn every_answer_that_shows_a_number_of_the_library_says_how_far_it_was_checked() {
    let mut host = Host::default();
    let handle = host.open(&std::fs::read(EXAMPLE).unwrap()).body.unwrap().handle;
    all_say(&host.call_json(json!({ "verb": "factors" })), 500);
    let coal =
        json!({ "name": "烟煤", "family": "ndrc-set-a", "fuel_consumption": { "value": 1, "unit": "t" } });
    let evaluated = json!({ "verb": "evaluate", "method": "fuel-combustion", "inputs": coal });
    // three defaults, and what the other families have for each
    all_say(&host.call_json(evaluated), 6);
    let query = json!({ "from": 0, "count": 100, "breakdown": true, "record": true });
    let view = host.call_json(json!({ "verb": "view", "handle": handle, "query": query }));
    all_say(&view, 10);
    let ids = view["view"]["rows"].as_array().unwrap().iter().filter_map(|row| row["result"]["id"].as_str());
    for id in ids.chain(["total/with_energy", "class/process"]) {
        let least = usize::from(!id.starts_with("stream/"));
        all_say(&host.call_json(json!({ "verb": "explain", "handle": handle, "id": id })), least);
    }
}

#[test]
fn no_type_of_an_answer_has_printed_digits_without_a_status() {
    let mut seen = 0;
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas")).unwrap() {
        let schema: Value =
            serde_json::from_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap();
        for (name, of) in schema["$defs"].as_object().into_iter().flatten() {
            let has = |field: &str| of["properties"].get(field).is_some();
            // values of a GWP set carry theirs too
            if has("printed") || (has("family") && has("text")) {
                assert!(has("status"), "{name}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 5, "{seen}");
}

/// Numbers as they stand in a text: `173.854` in `NCV = 173.854 GJ/10^4Nm3`; trailing zeros do not count.
fn numbers(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_digit() && c != '.');
    let plain = |word: &str| {
        let word = word.trim_matches('.');
        let kept = if word.contains('.') { word.trim_end_matches('0').trim_end_matches('.') } else { word };
        kept.trim_start_matches('0').to_owned()
    };
    words.map(plain).filter(|word| !word.is_empty()).collect()
}

/// Every number anywhere in this value.
fn all_numbers(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| all_numbers(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| all_numbers(field, found)),
        Value::String(text) => found.extend(numbers(text)),
        Value::Number(number) => found.extend(numbers(&number.to_string())),
        _ => {}
    }
}

/// Every number that stands in one object with its status.
fn stated(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| stated(item, found)),
        Value::Object(fields) => {
            let status = fields.get("status").and_then(Value::as_str).unwrap_or_default();
            if STATUSES.contains(&status) || STATUSES.iter().any(|known| known.replace(' ', "-") == status) {
                fields.values().filter_map(Value::as_str).for_each(|text| found.extend(numbers(text)));
                // the status of another choice is also that of the edit which makes it
                fields.get("changes").into_iter().for_each(|changes| all_numbers(changes, found));
            }
            fields.values().for_each(|field| stated(field, found));
        }
        _ => {}
    }
}

/// What this document can take from the library, and nobody has read in the primary text: only digits that no typed number shares.
fn unchecked(document: &Value) -> BTreeSet<String> {
    let library = Library::standard().unwrap();
    let settings = &document["settings"];
    let named = |name: &str| settings[name].as_str().unwrap_or_default().to_owned();
    let (family, electricity, gwp) = (named("family"), named("electricity_family"), named("gwp"));
    let items: Vec<String> = document["streams"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|stream| Some(library.item_named(stream["item"].as_str()?)?.id.clone()))
        .collect();
    let mut all: BTreeSet<String> = library
        .factors
        .iter()
        .filter(|row| row.status != Status::PrimaryTextRead)
        .filter(|row| (row.family == family && items.contains(&row.item)) || row.family == electricity)
        .flat_map(|row| numbers(&row.printed))
        .collect();
    let set = library.gwp_set(&gwp).map(|set| set.values.as_slice()).unwrap_or_default();
    all.extend(
        set.iter().filter(|one| one.status != Status::PrimaryTextRead).flat_map(|one| numbers(&one.printed)),
    );
    all.extend(constants().into_iter().filter(|one| one.status != "primary text read").map(|one| one.digits));
    let readings = library.ambiguities.iter().flat_map(|one| &one.readings);
    let doubted = readings.filter(|one| one.status.is_some_and(|status| status != Status::PrimaryTextRead));
    all.extend(doubted.flat_map(|one| numbers(&one.value)));
    let mut typed = BTreeSet::new();
    all_numbers(document, &mut typed);
    // two digits may stand there by chance
    all.into_iter().filter(|digits| digits.len() > 2 && !typed.contains(digits)).collect()
}

struct Printed {
    id: String,
    digits: String,
    status: String,
}

/// `data/constants.csv`, of which the last columns may be quoted.
fn constants() -> Vec<Printed> {
    let text = include_str!("../data/constants.csv");
    let rows =
        csv::Reader::from_reader(text.as_bytes()).into_records().map(Result::unwrap).collect::<Vec<_>>();
    let of = |row: &csv::StringRecord| Printed {
        id: row[0].to_owned(),
        digits: numbers(row[2].split('e').next().unwrap()).into_iter().next().unwrap(),
        status: row[8].to_owned(),
    };
    rows.iter().map(of).collect()
}

/// Each of these parts says the status of every number of `doubtful` that it shows; how many it showed.
#[track_caller]
fn accompanied<'v>(parts: impl Iterator<Item = &'v Value>, doubtful: &BTreeSet<String>) -> usize {
    let mut shown = 0;
    for part in parts {
        let (mut all, mut said) = (BTreeSet::new(), BTreeSet::new());
        all_numbers(part, &mut all);
        stated(part, &mut said);
        let silent: Vec<&String> = all.intersection(doubtful).filter(|one| !said.contains(*one)).collect();
        assert!(silent.is_empty(), "{silent:?} without a status in {part:#}");
        shown += all.intersection(doubtful).count();
    }
    shown
}

/// Notices: the status stands in the notice, or in one of `factor-unchecked` about the same place.
#[track_caller]
fn notices_accompanied(answer: &Value, doubtful: &BTreeSet<String>) -> usize {
    let all = answer["notices"].as_array().unwrap();
    let told = |at: &Value| all.iter().any(|one| one["code"] == "factor-unchecked" && one["where"] == *at);
    accompanied(all.iter().filter(|one| !told(&one["where"])).map(|one| &one["args"]), doubtful)
}

/// A mine, steam, hot water, a flare, recovered CO2, leakage: constants in equations, steam tables, readings and GWP.
fn of_many_methods() -> Value {
    let year = json!({ "from": "2025-01-01", "to": "2025-12-31" });
    let mut sources = Vec::new();
    let mut streams = Vec::new();
    let mut put = |method: &str, class: &str, amount: (&str, &str), item: Option<&str>, inputs: Value| {
        sources.push(json!({ "id": method, "name": method, "class": class, "method": method }));
        let mut stream = json!({ "id": format!("s-{method}"), "source": method, "name": method, "inputs": inputs,
            "activity": [{ "period": year, "amount": { "value": amount.0, "unit": amount.1 } }] });
        if let Some(item) = item {
            stream["item"] = json!(item);
        }
        streams.push(stream);
    };
    let w = |value: &str, unit: &str| json!({ "value": value, "unit": unit });
    let heat = json!({ "emission_factor": w("0.11", "tCO2/GJ") });
    let with = |more: Value| {
        let mut all = heat.clone();
        for (name, value) in more.as_object().unwrap() {
            all[name.as_str()] = value.clone();
        }
        all
    };
    put("fuel-combustion", "fuel-combustion", ("77", "t"), Some("bituminous-coal"), json!({}));
    let mine = json!({ "drainage": w("8", "万Nm3"), "flared": w("1", "万Nm3"), "used": w("2", "万Nm3") });
    put("coal-mine-methane", "process", ("66", "万Nm3"), None, mine.clone());
    put("coal-mine-carbon-dioxide", "process", ("55", "万Nm3"), None, mine);
    put(
        "purchased-saturated-steam",
        "purchased-energy",
        ("44", "t"),
        None,
        with(json!({ "pressure": w("1", "MPa") })),
    );
    put(
        "purchased-superheated-steam",
        "purchased-energy",
        ("33", "t"),
        None,
        with(json!({ "pressure": w("0.5", "MPa"), "temperature": w("400", "℃") })),
    );
    put(
        "purchased-hot-water",
        "purchased-energy",
        ("22", "t"),
        None,
        with(json!({ "temperature": w("60", "℃") })),
    );
    json!({ "format": "nearzero/inventory@1", "title": "例", "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": year, "settings": { "family": "ndrc-set-a", "gwp": "sar" }, "sources": sources, "streams": streams })
}

#[test]
fn no_unchecked_number_stands_in_a_row_a_derivation_or_a_notice_without_its_status() {
    let example: Value = serde_json::from_slice(&std::fs::read(EXAMPLE).unwrap()).unwrap();
    for (document, least) in [(example, [8, 20]), (of_many_methods(), [2, 20])] {
        let doubtful = unchecked(&document);
        let mut host = Host::default();
        let handle = host.open(document.to_string().as_bytes()).body.unwrap().handle;
        let query = json!({ "from": 0, "count": 100, "breakdown": true, "record": true });
        let view = host.call_json(json!({ "verb": "view", "handle": handle, "query": query }));
        notices_accompanied(&view, &doubtful);
        let rows = view["view"]["rows"].as_array().unwrap();
        let in_rows = accompanied(rows.iter(), &doubtful);
        let totals = ["total/with_energy", "total/with_energy/co2e", "class/process/co2e"];
        let ids = rows.iter().filter_map(|row| row["result"]["id"].as_str()).chain(totals);
        let mut in_derivations = 0;
        for id in ids {
            let mut answer = host.call_json(json!({ "verb": "explain", "handle": handle, "id": id }));
            // What an alternative would enter stands under its own status, which is looked at below.
            for one in answer["derivation"]["alternatives"].as_array_mut().unwrap() {
                let changes = std::mem::take(&mut one["changes"]);
                let mut entered = BTreeSet::new();
                all_numbers(&changes, &mut entered);
                assert!(entered.is_disjoint(&doubtful) || !one["status"].is_null(), "{one} {changes}");
            }
            in_derivations += accompanied([&answer["derivation"]].into_iter(), &doubtful);
            // what another choice gives says so too, wherever it takes a published number
            for one in answer["derivation"]["alternatives"].as_array().unwrap() {
                let whole = one["value"].is_number() && one["missing"] == 0;
                let silent = whole && one["kind"] == "family" && one["status"].is_null();
                assert!(!silent, "{one}");
            }
        }
        assert!(in_rows >= least[0] && in_derivations >= least[1], "{in_rows} {in_derivations}");
    }
}

#[test]
fn every_constant_table_and_gwp_of_a_result_is_listed_with_its_status() {
    let mut host = Host::default();
    let document = of_many_methods();
    let handle = host.open(document.to_string().as_bytes()).body.unwrap().handle;
    let mut published = |id: &str| {
        let answer = host.call_json(json!({ "verb": "explain", "handle": handle, "id": id }));
        let list = answer["derivation"]["published"].as_array().unwrap().clone();
        list.iter()
            .map(|one| {
                let text = |name: &str| one[name].as_str().unwrap().to_owned();
                (text("kind"), text("symbol"), text("status"))
            })
            .collect::<Vec<_>>()
    };
    let one =
        |kind: &str, symbol: &str, status: &str| (kind.to_owned(), symbol.to_owned(), status.to_owned());
    let copy = "secondary copy";
    assert_eq!(published("line/s-fuel-combustion/co2"), []);
    assert_eq!(published("line/s-coal-mine-methane/ch4"), [one("constant", "7.17", copy)]);
    assert_eq!(
        published("line/s-coal-mine-methane/co2e"),
        [one("constant", "7.17", copy), one("gwp", "CH4", copy)]
    );
    assert_eq!(published("line/s-purchased-saturated-steam/co2"), [one("table", "h″", copy)]);
    // the table as printed, and the misprint in it that was put right
    assert_eq!(
        published("line/s-purchased-superheated-steam/co2"),
        [one("table", "h", copy), one("table", "h", "from memory")]
    );
    let water = published("line/s-purchased-hot-water/co2");
    assert_eq!(water, [one("constant", "20", copy), one("constant", "4.1868e-3", copy)]);
    // a total has those of all its lines
    assert_eq!(published("total/with_energy/co2e").len(), 7);
    // the reading that filled an input
    let mine = json!({ "verb": "explain", "handle": handle, "id": "line/s-coal-mine-carbon-dioxide/co2" });
    let answer = host.call_json(mine);
    let inputs = answer["derivation"]["inputs"].as_array().unwrap();
    let density = inputs.iter().find(|input| input["name"] == "co2_density").unwrap();
    assert_eq!(
        (&density["reading"]["reading"], &density["reading"]["status"]),
        (&json!("d19-7"), &json!(copy))
    );
    assert!(inputs.iter().filter(|input| input["name"] != "co2_density").all(|one| one["reading"].is_null()));
    // a value of the GWP set is told as unchecked, once
    let view =
        host.call_json(json!({ "verb": "view", "handle": handle, "query": { "from": 0, "count": 0 } }));
    let told: Vec<&Value> =
        view["notices"].as_array().unwrap().iter().filter(|one| one["where"] == "settings/gwp").collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(
        (&told[0]["code"], &told[0]["args"]["factor"]),
        (&json!("factor-unchecked"), &json!("sar/CH4"))
    );
}

#[test]
fn evaluate_lists_every_constant_that_methods_read_and_no_other() {
    // thresholds of checks stand in notices; the rest of constants.csv stands in equations
    let used = ["methane-density", "hot-water-base", "water-heat", "vapour"];
    let mut seen = BTreeSet::new();
    let cases: Value = serde_json::from_str(include_str!("published/hand.json")).unwrap();
    let mut host = Host::default();
    for case in cases.as_array().unwrap() {
        let call = json!({ "verb": "evaluate", "method": case["method"], "inputs": case["inputs"] });
        let answer = host.call_json(call);
        let published = answer["published"].as_array().unwrap();
        for one in published {
            assert!(STATUSES.contains(&one["status"].as_str().unwrap()), "{one}");
            seen.insert(one["symbol"].as_str().unwrap().to_owned());
        }
        let others = answer["results"].as_array().unwrap().iter().any(|gas| gas["gas"] != "co2");
        let weighed = answer["co2e"].is_object() && others;
        assert_eq!(weighed, published.iter().any(|one| one["kind"] == "gwp"), "{answer}");
    }
    let symbols: BTreeSet<&str> = ["7.17", "20", "4.1868e-3", "23", "h″", "h"].into();
    let missing: Vec<&&str> = symbols.iter().filter(|symbol| !seen.contains(**symbol)).collect();
    assert!(missing.is_empty(), "{missing:?} of {seen:?}");
    let rows = constants();
    assert!(used.iter().all(|id| rows.iter().any(|row| row.id == *id)));
}

#[test]
fn every_notice_that_shows_a_published_number_or_a_limit_says_its_status() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut of_language: Vec<BTreeSet<String>> = Vec::new();
    for language in ["zh", "en"] {
        let file = |name: &str| {
            std::fs::read_to_string(root.join(format!("data/messages/{language}/{name}.ftl"))).unwrap()
        };
        let text = file("notices") + &file("notices-check");
        let mut says = BTreeSet::new();
        for message in text.split("\n").collect::<Vec<_>>().chunk_by(|_, next| next.starts_with([' ', '}'])) {
            let (code, whole) = (message[0].split(" =").next().unwrap(), message.join("\n"));
            if whole.contains("$status") {
                says.insert(code.to_owned());
            }
            assert!(!whole.contains("$limit") || whole.contains("$status"), "{language}: {code}");
        }
        of_language.push(says);
    }
    assert_eq!(of_language[0], of_language[1]);
    // each of them, as the examples of `tests/rejects` are told
    let mut told = BTreeSet::new();
    for folder in std::fs::read_dir(root.join("tests/rejects")).unwrap().map(|entry| entry.unwrap().path()) {
        let Ok(call) = std::fs::read_to_string(folder.join("call.txt")) else { continue };
        let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
        let output =
            program.current_dir(&folder).args(call.split_whitespace()).arg("--json").output().unwrap();
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        for notice in answer["notices"].as_array().unwrap() {
            let code = notice["code"].as_str().unwrap();
            if of_language[0].contains(code) {
                let status = notice["args"]["status"].as_str().unwrap_or_else(|| panic!("{notice}"));
                // a reading that is no printed number has none to tell
                let known = STATUSES.iter().any(|known| known.replace(' ', "-") == status);
                assert!(known || code == "reading-taken", "{notice}");
                told.insert(code.to_owned());
            }
        }
    }
    assert_eq!(told, of_language[0]);
}

fn print(arguments: &[&str], language: &str) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    let output = program.args(arguments).args(["--lang", language]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_print_that_names_a_default_says_how_far_it_was_checked() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("status");
    std::fs::create_dir_all(&folder).unwrap();
    let input = folder.join("coal.json");
    let coal =
        json!({ "name": "烟煤", "family": "ndrc-set-a", "fuel_consumption": { "value": 1, "unit": "t" } });
    std::fs::write(&input, coal.to_string()).unwrap();
    let input = input.to_str().unwrap();
    // the row that a print names, and how far it was checked
    let library = Library::standard().unwrap();
    let coal =
        &library.rows("ndrc-set-a", "bituminous-coal", nearzero::library::Parameter::OxidationFactor)[0];
    assert_eq!(coal.status.text(), "secondary copy");
    for (language, copy) in [("en", "secondary copy"), ("zh", "抄件")] {
        let say = |arguments: &[&str], row: &str| {
            let text = print(arguments, language);
            let line =
                text.lines().find(|line| line.contains(row)).unwrap_or_else(|| panic!("{row}: {text}"));
            assert!(line.contains(copy), "{arguments:?}: {line}");
        };
        say(&["factors", "--item", "bituminous-coal", "--family", "ndrc-set-a"], "oxidation-factor");
        say(&["evaluate", "fuel-combustion", input], "OF  ");
        // lines of combustion take defaults that were read in a copy; power takes one that was read in the text itself
        say(&["inventory", EXAMPLE], "line/heating/co2");
        say(&["explain", EXAMPLE, "line/heating/co2"], "DEFAULT_FUEL_TYPES 23");
        say(&["export", EXAMPLE], "DEFAULT_FUEL_TYPES 23");
        let inventory = print(&["inventory", EXAMPLE], language);
        let power = inventory.lines().find(|line| line.contains("line/power/co2")).unwrap();
        assert!(!power.contains(copy), "{power}");
    }
}

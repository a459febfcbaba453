//! A verifier with a pocket calculator: every step that `export` prints is recomputed from the printed text alone.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests may panic as tests may")]

use serde_json::json;
use std::process::Command;

const EXAMPLE: &str = "data/examples/coking-full-capacity.json";

fn export(language: &str) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    let output = program.args(["export", EXAMPLE, "--lang", language]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Reads `(100 t × 20 GJ/t + 3 GJ) ÷ 2` as a calculator's user would: units left out.
struct Calculator<'t> {
    rest: &'t str,
}

impl Calculator<'_> {
    fn whole(text: &str) -> f64 {
        let mut calculator = Calculator { rest: text.trim() };
        let value = calculator.sum();
        assert!(calculator.rest.is_empty(), "`{}` is left of `{text}`", calculator.rest);
        value
    }

    fn eat(&mut self, sign: &str) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn sum(&mut self) -> f64 {
        let mut value = self.product();
        loop {
            if self.eat(" + ") {
                value += self.product();
            } else if self.eat(" − ") {
                value -= self.product();
            } else {
                return value;
            }
        }
    }

    fn product(&mut self) -> f64 {
        let mut value = self.one();
        loop {
            if self.eat(" × ") {
                value *= self.one();
            } else if self.eat(" ÷ ") {
                value /= self.one();
            } else {
                return value;
            }
        }
    }

    fn one(&mut self) -> f64 {
        if self.eat("(") {
            let value = self.sum();
            assert!(self.eat(")"), "no bracket before `{}`", self.rest);
            return value;
        }
        if self.eat("−") {
            return -self.one();
        }
        for (printed, value) in [("44/12", 44.0 / 12.0), ("44/16", 44.0 / 16.0)] {
            if self.eat(printed) {
                return value;
            }
        }
        let digits = self.rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at(digits);
        self.rest = rest;
        // A unit follows after a space, and an operator stands between two.
        if self.rest.starts_with(' ')
            && !["×", "+", "−", "÷"].iter().any(|s| self.rest.starts_with(&format!(" {s} ")))
        {
            let unit = self.rest.get(1..).unwrap();
            let end = unit.find([' ', ')']).unwrap_or(unit.len());
            self.rest = unit.get(end..).unwrap();
        }
        number.parse().unwrap_or_else(|_| panic!("no number before `{}`", self.rest))
    }
}

fn recomputed(document: &str) -> usize {
    let mut count = 0;
    for line in document.lines().filter(|line| line.starts_with("- ") && line.contains(" = ")) {
        let sides: Vec<&str> = line.split(" = ").collect();
        let [.., with_numbers, result] = sides.as_slice() else { panic!("{line}") };
        let (computed, printed) = (Calculator::whole(with_numbers), Calculator::whole(result));
        // printed in full: a calculator of ten digits agrees to these ten
        assert!((computed - printed).abs() <= printed.abs() * 1e-10, "{line}: {computed}");
        count += 1;
    }
    count
}

#[test]
fn every_printed_step_is_recomputed_from_the_printed_text() {
    for language in ["zh", "en"] {
        let document = export(language);
        // two totals, three classes, two fuels of three steps, two balances of four, one line of electricity
        assert!(recomputed(&document) >= 18, "{document}");
    }
}

#[test]
fn every_number_names_its_source_match_and_status() {
    let document = export("en");
    for words in [
        "Q (heat) = FC × NCV = ",
        "ΔC (carbon difference) = (C_in − C_out) = ",
        "C_in (carbon in) = ",
        "ndrc-set-a",
        "secondary copy",
        "2025 is not published: 2023",
        "entered =320*1.33 万t (streams/coal/activity/0/amount)",
        "E = Σ E_i = ",
    ] {
        assert!(document.contains(words), "no `{words}` in\n{document}");
    }
    let rows = document.lines().filter(|line| line.starts_with("| ") && line.contains("ndrc-set-a"));
    assert!(rows.clone().count() > 4 && rows.clone().all(|row| row.contains("secondary copy")));
}

fn run(file: &str, more: &[&str], language: &str) -> (Option<i32>, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    let output = program.args(["export", file, "--lang", language]).args(more).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn nothing_is_exported_while_a_reason_lacks_and_the_reasons_given_are_in_the_document() {
    let (unanswered, answered) =
        ("tests/rejects/sending-unanswered/input.json", "tests/rejects/form-differs/input.json");
    for (language, reasons, draft) in [
        ("zh", "与统计报表的差异及原因", "草稿：仅供内部核对，不作报送"),
        ("en", "Differences from the statistics forms, and why", "not to be sent on"),
    ] {
        let (code, said) = run(unanswered, &[], language);
        assert_eq!((code, said.contains("line/coal/co2")), (Some(1), false), "{said}");
        for place in ["forms/0/matches/0/reason", "forms/0/matches/1/reason"] {
            assert!(said.contains(place), "{said}");
        }
        let (code, said) = run(unanswered, &["--draft"], language);
        assert_eq!(code, Some(0));
        assert!(said.contains(draft) && said.contains("line/coal/co2") && !said.contains(reasons), "{said}");
        let (code, said) = run(answered, &[], language);
        assert_eq!(code, Some(0));
        let (_, after) = said.split_once(reasons).unwrap();
        assert!(
            !said.contains(draft) && after.contains("报表含生活用煤 6 t") && after.contains("1006 t"),
            "{said}"
        );
    }
}

#[test]
fn a_wrong_digit_would_be_found() {
    assert!(std::panic::catch_unwind(|| recomputed("- E = a × b = 2 t × 3 GJ/t = 6.1 GJ")).is_err());
    assert_eq!(recomputed("- E = a − b = (2 t − 3 t) × (−4) = 4 t"), 1);
}

/// The example with saturated and superheated steam between and at the points of their tables, and limestone.
fn plant() -> serde_json::Value {
    let mut document: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(EXAMPLE).unwrap()).unwrap();
    let period = document.get("period").unwrap().clone();
    let mut put = |list: &str, one: serde_json::Value| {
        document.get_mut(list).unwrap().as_array_mut().unwrap().push(one);
    };
    let w = |value: &str, unit: &str| json!({ "value": value, "unit": unit });
    for (id, method) in [
        ("saturated", "purchased-saturated-steam"),
        ("superheated", "purchased-superheated-steam"),
        ("limestone", "carbonate-decomposition"),
    ] {
        let class = if id == "limestone" { "process" } else { "purchased-energy" };
        let whole = json!({ "rock": w("500", "t"), "conversion": w("0.98", "1") });
        let inputs = if id == "limestone" { whole } else { json!({}) };
        put("sources", json!({ "id": id, "name": id, "class": class, "method": method, "inputs": inputs }));
    }
    let steam =
        |pressure: &str| json!({ "pressure": w(pressure, "MPa"), "emission_factor": w("0.11", "tCO2/GJ") });
    let hot = |pressure: &str, temperature: &str| {
        let mut inputs = steam(pressure);
        inputs.as_object_mut().unwrap().insert("temperature".into(), w(temperature, "℃"));
        inputs
    };
    for (id, source, amount, inputs) in [
        ("wet", "saturated", "1200", steam("1.23")),
        ("wet-at-a-point", "saturated", "1200", steam("4")),
        ("dry", "superheated", "830", hot("1.2", "317")),
        ("dry-on-a-row", "superheated", "830", hot("1", "317")),
        ("dry-in-a-column", "superheated", "830", hot("1.2", "300")),
    ] {
        let activity = json!([{ "period": period, "amount": w(amount, "t") }]);
        put(
            "streams",
            json!({ "id": id, "source": source, "name": id, "activity": activity, "inputs": inputs }),
        );
    }
    for (id, factor, purity) in [("calcite", "0.4397", "0.9"), ("dolomite", "0.4773", "0.06")] {
        let inputs = json!({ "emission_factor": w(factor, "tCO2/t"), "purity": w(purity, "1") });
        put(
            "streams",
            json!({ "id": id, "source": "limestone", "name": id, "side": "components", "activity": [], "inputs": inputs }),
        );
    }
    document
}

#[test]
fn steam_between_points_a_balance_electricity_and_carbonate_are_recomputed_from_the_text() {
    let file = std::env::temp_dir().join(format!("nearzero-export-{}.json", std::process::id()));
    std::fs::write(&file, plant().to_string()).unwrap();
    for language in ["zh", "en"] {
        let (code, document) = run(file.to_str().unwrap(), &[], language);
        assert_eq!(code, Some(0), "{document}");
        for id in ["wet", "wet-at-a-point", "dry", "dry-on-a-row", "dry-in-a-column"] {
            assert!(document.contains(&format!("(`line/{id}/co2`)")), "{id}");
        }
        // 18 of the example, three for each steam
        assert!(recomputed(&document) >= 18 + 15, "{document}");
        // the neighbours of 1.23 MPa, and the step between them
        assert!(document.contains("× (1.23 MPa − 1.2 MPa) ÷ (1.3 MPa − 1.2 MPa))"), "{document}");
        // no two numbers of one line have one symbol, and a share has no unit
        let mut symbols: Vec<&str> = Vec::new();
        for row in document.lines() {
            if row.starts_with('#') {
                symbols.clear();
            } else if let Some(symbol) = row.strip_prefix("| ").and_then(|rest| rest.split(" | ").next()) {
                assert!(symbol == "---" || !symbols.contains(&symbol), "{symbol} twice: {row}");
                symbols.push(symbol);
            }
            assert!(!row.contains(" 0.99 1 |") && !row.contains(" 1 1 |"), "{row}");
        }
    }
    std::fs::remove_file(&file).unwrap();
}

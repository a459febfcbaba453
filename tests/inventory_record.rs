//! After an inventory was filled in: who answers for it, versions, findings with what they changed, corrections, the bridge between three accounts, the base year; meters and stock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use serde_json::{Value, json};

struct Desk {
    host: Host,
    handle: Value,
}

fn year() -> Value {
    json!({ "from": "2025-01-01", "to": "2025-12-31" })
}

fn t(value: &str) -> Value {
    json!({ "value": value, "unit": "t" })
}

/// Two fuels of which a tonne gives one and two tonnes of CO2.
fn document() -> Value {
    let stream = |id: &str, item: &str, amount: &str, factor: &str| {
        json!({ "id": id, "source": "boiler", "name": id, "item": item, "activity": [{ "period": year(), "amount": t(amount) }],
            "inputs": { "co2_factor": { "value": factor, "unit": "tCO2/t" } } })
    };
    json!({
        "format": "nearzero/inventory@1", "title": "档案", "period": year(), "settings": {},
        "entity": { "name": "某焦化", "sector": "independent-coking", "boundary": "厂区" },
        "sources": [{ "id": "boiler", "name": "锅炉", "class": "fuel-combustion", "method": "activity-factor" }],
        "streams": [stream("coal", "bituminous-coal", "100", "1"), stream("oil", "diesel", "10", "2")],
    })
}

impl Desk {
    fn open(document: &Value) -> Desk {
        let mut host = Host::default();
        let opened = nearzero::json::tree(&host.open(document.to_string().as_bytes()));
        assert_eq!(opened["status"], "success", "{opened}");
        Desk { host, handle: opened["handle"].clone() }
    }

    fn edit(&mut self, why: &str, changes: Value) -> u64 {
        let edit = json!({ "at": "2026-02-01T09:00:00+08:00", "by": "甲", "why": why, "changes": changes });
        let applied = self.host.call_json(json!({ "verb": "apply", "handle": self.handle, "edit": edit }));
        assert_eq!(applied["status"], "success", "{applied}");
        applied["entry"]["seq"].as_u64().unwrap()
    }

    fn amount(&mut self, stream: &str, value: &str) -> u64 {
        self.edit(
            "核对",
            json!([{ "change": "set-amount", "stream": stream, "entry": 0, "amount": t(value) }]),
        )
    }

    fn version(&mut self, id: &str, kind: &str) {
        self.edit("", json!([{ "change": "add-version", "version": { "id": id, "kind": kind, "on": "2026-03-01", "by": "乙" } }]));
    }

    fn part(&mut self, part: Value) {
        self.edit("", json!([{ "change": "set-document", "part": part }]));
    }

    fn view(&mut self) -> Value {
        let query = json!({ "from": 0, "count": 10, "breakdown": true, "record": true });
        let answer = self.host.call_json(json!({ "verb": "view", "handle": self.handle, "query": query }));
        assert_eq!(answer["status"], "success", "{answer}");
        answer
    }

    fn record(&mut self) -> Value {
        self.view()["view"]["record"].clone()
    }

    fn saved(&self) -> Value {
        let bytes = self.host.save(u32::try_from(self.handle.as_u64().unwrap()).unwrap()).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }
}

fn codes(answer: &Value) -> Vec<String> {
    answer["notices"].as_array().unwrap().iter().map(|n| n["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_entity_and_who_answers_for_it_are_shown_with_their_dates() {
    let mut desk = Desk::open(&document());
    desk.part(json!({ "part": "entity", "entity": { "name": "某焦化", "sector": "independent-coking", "credit_code": "91510400MA00000000",
        "location": "四川省攀枝花市西区", "boundary": "厂区", "prepared_by": "甲", "prepared_on": "2026-01-10",
        "reviewed_by": "乙", "reviewed_on": "2026-01-12", "approved_by": "丙", "approved_on": "2026-01-15" } }));
    desk.part(json!({ "part": "facilities", "facilities": [{ "id": "F1", "name": "1#锅炉房" }] }));
    desk.part(json!({ "part": "plan", "plan": { "version": "2025-2", "on": "2025-01-01" } }));
    let view = desk.view()["view"].clone();
    for (field, value) in [
        ("credit_code", "91510400MA00000000"),
        ("location", "四川省攀枝花市西区"),
        ("boundary", "厂区"),
        ("prepared_by", "甲"),
        ("prepared_on", "2026-01-10"),
        ("reviewed_by", "乙"),
        ("reviewed_on", "2026-01-12"),
        ("approved_by", "丙"),
        ("approved_on", "2026-01-15"),
    ] {
        assert_eq!(view["entity"][field], value);
    }
    assert_eq!((&view["period"], &view["breakdown"]["facilities"][0]["zh"]), (&year(), &json!("1#锅炉房")));
    assert_eq!(
        (view["rows"][1]["id"].as_str(), view["record"]["plan"]["version"].as_str()),
        (Some("coal"), Some("2025-2"))
    );
}

#[test]
fn a_version_keeps_its_figures_and_a_finding_its_change_of_the_total() {
    let mut desk = Desk::open(&document());
    desk.version("V1", "first");
    // 100 + 2 × 10 = 120; the finding takes 4 t of coal off, another edit adds 1 t of oil
    let mended = desk.amount("coal", "96");
    desk.amount("oil", "11");
    desk.part(json!({ "part": "findings", "findings": [{ "id": "NC1", "text": "入炉煤漏扣水分", "where": "streams/coal", "by": "核查机构", "entries": [mended] },
        { "id": "NC2", "text": "缺检定证书" }] }));
    desk.version("V2", "verified");
    desk.amount("oil", "12");
    let record = desk.record();
    let versions: Vec<_> = record["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| (v["kind"].as_str().unwrap(), v["total"].as_f64(), v["change"].as_f64()))
        .collect();
    assert_eq!(versions, [("first", Some(120.0), None), ("verified", Some(118.0), Some(-2.0))]);
    assert_eq!(
        (record["findings"][0]["change"].as_f64(), record["findings"][1]["change"].as_f64()),
        (Some(-4.0), None)
    );
    // the entry of the version itself and the edit after it belong to the next version
    assert_eq!(record["since"], 2);
    // what is saved keeps the figures, and reads again
    let saved = desk.saved();
    let frozen = saved["versions"][0]["figures"].as_array().unwrap();
    assert!(frozen.iter().any(|f| f["id"] == "line/coal/co2" && f["value"] == 100.0), "{frozen:?}");
    let mut again = Desk::open(&saved);
    assert_eq!(again.record(), record);
    // undo and redo bring back the same version, figures and all
    let signature = json!({ "at": "2026-04-01T09:00:00+08:00", "by": "甲" });
    for verb in ["undo", "undo", "redo", "redo"] {
        let answer =
            again.host.call_json(json!({ "verb": verb, "handle": again.handle, "signature": signature }));
        assert_eq!(answer["status"], "success", "{answer}");
    }
    assert_eq!(again.saved()["versions"], saved["versions"]);
}

#[test]
fn a_corrected_figure_stands_beside_the_first() {
    let mut desk = Desk::open(&document());
    let first = desk.amount("coal", "96");
    let second = desk.amount("coal", "97");
    desk.amount("oil", "11");
    desk.amount("oil", "10");
    let corrections = desk.record()["corrections"].clone();
    // oil is again what it was
    assert_eq!(corrections.as_array().unwrap().len(), 1, "{corrections}");
    let one = &corrections[0];
    assert_eq!(
        (one["where"].as_str(), one["first"].as_str(), one["now"].as_str()),
        (Some("streams/coal/activity/0/amount"), Some("100 t"), Some("97 t"))
    );
    assert_eq!(
        (&one["entries"], &one["by"], &one["why"]),
        (&json!([first, second]), &json!("甲"), &json!("核对"))
    );
    // a list replaced whole loses no figure either
    desk.edit("重报", json!([{ "change": "set-activity", "stream": "coal", "activity": [{ "period": year(), "amount": t("90") }] }]));
    assert_eq!(desk.record()["corrections"][0]["now"], "90 t");
}

#[test]
fn three_accounts_stand_side_by_side_and_every_line_of_the_bridge_is_a_difference() {
    let mut desk = Desk::open(&document());
    let figures = |amount: &str| json!({ "consumption": t(amount) });
    desk.part(json!({ "part": "forms", "forms": [{ "form": "205-1", "period": year(),
        "rows": [{ "code": "04", "name": "一般烟煤", "figures": figures("103.75") }, { "code": "20", "name": "柴油", "figures": figures("9.875") }],
        "matches": [{ "code": "04", "figure": "consumption", "streams": ["coal"], "reason": "报表含宿舍用煤" }, { "code": "20", "figure": "consumption", "streams": ["oil"] }] }] }));
    desk.version("V1", "first");
    let mended = desk.amount("coal", "96.25");
    desk.amount("oil", "11.125");
    desk.part(
        json!({ "part": "findings", "findings": [{ "id": "NC1", "text": "漏扣水分", "entries": [mended] }] }),
    );
    desk.version("V2", "verified");
    let accounts = desk.record()["accounts"].clone();
    let totals: Vec<_> = accounts["totals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|a| (a["basis"].as_str().unwrap(), a["value"].as_f64().unwrap()))
        .collect();
    // 103.75 + 2 × 9.875; 100 + 20; 96.25 + 2 × 11.125: halves of halves, which no rounding blurs
    let expected = [("statistics", 123.5), ("accounting", 120.0), ("verification", 118.5)];
    assert_eq!(totals, expected);
    let bridge = accounts["bridge"].as_array().unwrap();
    let change = |line: &Value| line["change"].as_f64().unwrap();
    let sum = |to: &str| bridge.iter().filter(|line| line["to"] == to).map(change).sum::<f64>();
    assert_eq!((sum("accounting"), sum("verification")), (120.0 - 123.5, 118.5 - 120.0), "{bridge:?}");
    let line = |why: &str| bridge.iter().find(|line| line["why"] == why).unwrap();
    assert_eq!((change(line("finding")), change(line("correction"))), (-3.75, 2.25), "{bridge:?}");
    assert_eq!(
        (line("amount")["name"].as_str(), line("amount")["reason"].as_str()),
        (Some("205-1 一般烟煤 consumption"), Some("报表含宿舍用煤"))
    );
}

#[test]
fn the_base_year_is_counted_again_when_the_boundary_changes() {
    let mut desk = Desk::open(&document());
    let base = |recalculations: Value| json!({ "part": "base-year", "base_year": { "year": 2020, "total": { "value": "150", "unit": "tCO2" }, "boundary": "厂区", "recalculations": recalculations } });
    desk.part(base(json!([])));
    let answer = desk.view();
    assert!(!codes(&answer).contains(&"base-year-stale".to_owned()));
    assert_eq!(answer["view"]["record"]["base_year"]["change"].as_f64(), Some(-30.0));
    desk.edit(
        "并入余热电站",
        json!([{ "change": "set-entity", "field": "boundary", "text": "厂区及余热电站" }]),
    );
    let answer = desk.view();
    assert!(
        codes(&answer).contains(&"base-year-stale".to_owned())
            && answer["view"]["record"]["base_year"]["stale"] == true
    );
    desk.part(base(json!([{ "on": "2026-02-02", "change": { "value": "10", "unit": "tCO2" }, "boundary": "厂区及余热电站", "reason": "边界变动" }])));
    let answer = desk.view();
    let now = &answer["view"]["record"]["base_year"];
    assert!(!codes(&answer).contains(&"base-year-stale".to_owned()));
    // the first total stays; 150 + 10 = 160, 120 − 160 = −40, a quarter
    assert_eq!(
        (
            &now["base"]["total"]["value"],
            now["total"].as_f64(),
            now["change"].as_f64(),
            now["percent"].as_f64()
        ),
        (&json!("150"), Some(160.0), Some(-40.0), Some(-25.0))
    );
}

#[test]
fn a_month_shows_stock_meter_and_invoice_beside_each_other_and_asks_for_the_reason() {
    let mut document = document();
    let january = json!({ "from": "2025-01-01", "to": "2025-01-31" });
    document["streams"][0]["activity"] = json!([]);
    document["streams"][0]["balances"] = json!([{ "period": january, "opening": t("10"), "received": { "value": "0.01", "unit": "万t" }, "supplied": t("5"),
        "closing": t("15"), "meter": t("91"), "invoice": t("88"), "adopted": "meter", "reason": "" }]);
    let mut desk = Desk::open(&document);
    let answer = desk.view();
    let row = &answer["view"]["breakdown"]["stocks"][0];
    let number = |name: &str| row[name].as_f64().unwrap();
    // 10 + 100 − 5 − 15 = 90
    let shown = [
        "opening",
        "received",
        "supplied",
        "closing",
        "used",
        "meter",
        "meter_gap",
        "invoice",
        "invoice_gap",
        "taken",
    ]
    .map(number);
    assert_eq!(json!(shown), json!([10.0, 100.0, 5.0, 15.0, 90.0, 91.0, 1.0, 88.0, -2.0, 91.0]));
    assert_eq!((row["unit"].as_str(), row["adopted"].as_str()), (Some("t"), Some("meter")));
    assert!(codes(&answer).contains(&"reason-missing".to_owned()));
    document["streams"][0]["balances"][0]["reason"] = json!("皮带秤在检定有效期内");
    assert!(!codes(&Desk::open(&document).view()).contains(&"reason-missing".to_owned()));
}

#[test]
fn a_stream_has_several_meters_and_one_that_ran_out_is_told() {
    let mut document = document();
    let month = |m: &str, to: &str, meter: &str| json!({ "period": { "from": format!("2025-{m}-01"), "to": format!("2025-{m}-{to}") }, "amount": t("8"), "meter": meter });
    document["streams"][0]["activity"] =
        json!([month("01", "31", "M1"), month("02", "28", "M2"), month("03", "31", "M1")]);
    document["streams"][0]["meters"] = json!([
        { "id": "M1", "name": "1#皮带秤", "kind": "belt-scale", "number": "PDC-01", "valid_until": "2025-02-15" },
        { "id": "M2", "name": "电子汽车衡", "kind": "weighbridge", "number": "DZ-07", "valid_until": "2025-12-31" },
        { "id": "M3", "name": "流量计", "kind": "flow-meter", "number": "LL-03", "valid_until": "2024-12-31" },
    ]);
    let answer = Desk::open(&document).view();
    let meters: Vec<_> = answer["view"]["breakdown"]["meters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| (m["kind"].as_str().unwrap(), m["number"].as_str().unwrap()))
        .collect();
    assert_eq!(meters, [("belt-scale", "PDC-01"), ("weighbridge", "DZ-07"), ("flow-meter", "LL-03")]);
    let late: Vec<_> =
        answer["notices"].as_array().unwrap().iter().filter(|n| n["code"] == "meter-expired").collect();
    // M1 was read in March; M3 was not read at all
    assert_eq!(late.len(), 1, "{late:?}");
    assert_eq!(
        (&late[0]["where"], &late[0]["args"]["expected"], &late[0]["args"]["found"]),
        (&json!("streams/coal/meters/M1"), &json!("2025-03-31"), &json!("2025-02-15"))
    );
}

#[test]
fn a_version_names_who_answered_then_and_a_later_change_is_told() {
    let mut desk = Desk::open(&document());
    assert_eq!(desk.view()["view"]["fixed"], Value::Null);
    let entity = |prepared: &str, approved: &str| {
        json!({ "part": "entity", "entity": { "name": "某焦化", "sector": "independent-coking",
        "boundary": "厂区", "prepared_by": prepared, "reviewed_by": "乙", "approved_by": approved } })
    };
    let version = json!({ "id": "V1", "kind": "first", "on": "2026-03-01", "by": "丙" });
    desk.edit("", json!([{ "change": "set-document", "part": entity("甲", "丙") }, { "change": "add-version", "version": version }]));
    let fixed = desk.view()["view"]["fixed"].clone();
    assert_eq!((&fixed["id"], &fixed["since"]), (&json!("V1"), &json!(0)));
    desk.edit("更正：漏记一车煤", json!([]));
    desk.amount("coal", "103");
    desk.part(entity("丁", "戊"));
    assert_eq!(desk.view()["view"]["fixed"]["since"], 3);
    let record = desk.record();
    let then = &record["versions"][0];
    assert_eq!(
        (&then["entity"]["prepared_by"], &then["entity"]["approved_by"]),
        (&json!("甲"), &json!("丙"))
    );
    assert_eq!(desk.view()["view"]["entity"]["prepared_by"], "丁");
    let figure = |id: &str| {
        then["figures"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap()["value"].clone()
    };
    assert_eq!((figure("line/coal/co2"), figure("total/with_energy")), (json!(100.0), json!(120.0)));
    assert_eq!(record["corrections"][0]["first"], "100 t");
}

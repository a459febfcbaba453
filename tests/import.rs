//! Statistics forms 205-1 and 205-2 from csv: recognised by their columns, read whole or refused whole, put into an inventory as one journal entry.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use nearzero::exchange::statistics_form::Request;
use nearzero::exchange::{Imported, import};
use nearzero::inventory::Inventory;
use nearzero::library::Library;
use nearzero::notice::Notice;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn form(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forms").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    fs::read(form(name)).unwrap()
}

/// A coking plant whose streams bear the materials of the forms.
fn document() -> Value {
    let year = json!({ "from": "2025-01-01", "to": "2025-12-31" });
    let stream = |id: &str, source: &str, item: &str, side: Value| json!({ "id": id, "source": source, "side": side, "name": id, "item": item, "activity": [{ "period": year, "amount": null }] });
    json!({
        "format": "nearzero/inventory@1", "title": "焦化", "period": year, "settings": {},
        "entity": { "name": "某焦化", "sector": "independent-coking" },
        "sources": [
            { "id": "ovens", "name": "焦炉", "class": "fuel-combustion", "method": "fuel-combustion" },
            { "id": "coking", "name": "炼焦", "class": "process", "method": "carbon-balance" },
            { "id": "grid", "name": "电", "class": "purchased-energy", "method": "purchased-electricity" },
        ],
        "streams": [
            stream("heating", "ovens", "coke-oven-gas", Value::Null), stream("boiler", "ovens", "焦炉煤气", Value::Null),
            stream("coal", "coking", "washed-clean-coal", json!("inputs")), stream("coke", "coking", "coke", json!("outputs")),
            stream("power", "grid", "electricity", Value::Null),
        ],
    })
}

fn read(bytes: &[u8], into: Option<&Inventory>) -> (Option<Imported>, Vec<Notice>) {
    let request = Request { file: "form.csv", at: "2026-02-01T09:00:00+08:00", by: "甲", into };
    import(bytes, &request, Library::standard().unwrap())
}

fn inventory() -> Inventory {
    nearzero::json::from_value(document().into()).unwrap()
}

fn figure(imported: &Imported, code: &str, column: &str) -> String {
    let row = imported.form.rows.iter().find(|row| row.code == code).unwrap();
    row.figures.get(column).map(ToString::to_string).unwrap_or_default()
}

#[test]
fn form_205_1_is_read_in_utf_8_and_gb18030_alike() {
    let text = bytes("205-1.csv");
    let (imported, notices) = read(&text, None);
    assert!(imported.is_some(), "{notices:?}");
    let imported = imported.unwrap();
    assert_eq!((imported.form.form.as_str(), imported.encoding.as_str()), ("205-1", "UTF-8"));
    assert_eq!(imported.form.period.to.to_string(), "2025-12-31");
    // as printed on the form: 洗精煤 opening 12 000, bought 1 330 500 of which 402 000 from outside the province
    assert_eq!(figure(&imported, "06", "opening"), "12,000 吨");
    assert_eq!(
        (figure(&imported, "06", "purchased"), figure(&imported, "06", "purchased_outside")),
        ("1330500 吨".to_owned(), "402000 吨".to_owned())
    );
    assert_eq!(
        (figure(&imported, "06", "spent"), figure(&imported, "06", "coefficient")),
        ("1862700".to_owned(), "0.9".to_owned())
    );
    assert_eq!(figure(&imported, "11", "consumption"), "60480 万Nm3");
    assert_eq!(
        (figure(&imported, "33", "purchased"), figure(&imported, "09", "opening")),
        ("27900 万千瓦时".to_owned(), String::new())
    );
    assert_eq!(
        imported.form.rows.iter().find(|row| row.code == "06").unwrap().item.as_deref(),
        Some("washed-clean-coal")
    );
    let codes: Vec<&str> = notices.iter().map(|notice| notice.code.text()).collect();
    assert_eq!(codes, ["form-volume"]);
    // the same file as ministries' programs write it
    let (gb, _, broken) = encoding_rs::GB18030.encode(std::str::from_utf8(&text).unwrap());
    assert!(!broken && std::str::from_utf8(&gb).is_err());
    let (from_gb, _) = read(&gb, None);
    let from_gb = from_gb.unwrap();
    assert_eq!((from_gb.encoding.as_str(), &from_gb.form.rows), ("GB18030", &imported.form.rows));
}

#[test]
fn form_205_2_is_told_from_205_1_and_streams_are_proposed() {
    let (imported, notices) = read(&bytes("205-2.csv"), Some(&inventory()));
    assert!(imported.is_some(), "{notices:?}");
    let imported = imported.unwrap();
    assert_eq!(imported.form.form, "205-2");
    assert_eq!(
        (figure(&imported, "06", "coking"), figure(&imported, "09", "output")),
        ("1330000 吨".to_owned(), "1000000 吨".to_owned())
    );
    let matches: Vec<(&str, &str, String)> = imported
        .form
        .matches
        .iter()
        .map(|one| (one.code.as_str(), one.figure.as_str(), one.streams.join(" ")))
        .collect();
    assert_eq!(matches, [("06", "coking", "coal".to_owned()), ("09", "output", "coke".to_owned())]);
    let (imported, _) = read(&bytes("205-1.csv"), Some(&inventory()));
    let matches: Vec<(String, String, String)> = imported
        .unwrap()
        .form
        .matches
        .into_iter()
        .map(|one| (one.code, one.figure, one.streams.join(" ")))
        .collect();
    let of =
        |code: &str, figure: &str, streams: &str| (code.to_owned(), figure.to_owned(), streams.to_owned());
    assert_eq!(
        matches,
        [
            of("06", "consumption", "coal"),
            of("11", "consumption", "heating boiler"),
            of("33", "purchased", "power")
        ]
    );
}

#[test]
fn an_import_is_one_journal_entry_and_is_undone_as_one() {
    let document = document().to_string();
    let mut host = Host::default();
    let handle = host.open(document.as_bytes()).body.unwrap().handle;
    let before = host.save(handle).unwrap();
    let (imported, _) = read(&bytes("205-1.csv"), Some(&inventory()));
    let edit = nearzero::json::tree(&imported.unwrap().edit);
    assert_eq!(edit["changes"].as_array().unwrap().len(), 1);
    let applied = host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
    assert_eq!(
        (applied["status"].as_str(), &applied["entry"]["seq"]),
        (Some("success"), &json!(1)),
        "{applied}"
    );
    let saved: Value = serde_json::from_slice(&host.save(handle).unwrap()).unwrap();
    assert_eq!(saved["forms"][0]["rows"].as_array().unwrap().len(), 5);
    // read again for the same period, it takes the place of the first
    let again: Inventory = nearzero::json::from_value(saved.into()).unwrap();
    let (imported, _) = read(&bytes("205-1.csv"), Some(&again));
    let edit = nearzero::json::tree(&imported.unwrap().edit);
    assert_eq!(edit["changes"][0]["part"]["forms"].as_array().unwrap().len(), 1);
    let undone = host.call_json(json!({ "verb": "undo", "handle": handle, "signature": { "at": "2026-02-02T09:00:00+08:00", "by": "甲" } }));
    assert_eq!(undone["status"], "success");
    let without = |bytes: &[u8]| {
        let mut value: Value = serde_json::from_slice(bytes).unwrap();
        value.as_object_mut().unwrap().remove("journal");
        value
    };
    assert_eq!(without(&host.save(handle).unwrap()), without(&before));
}

#[test]
fn rejects_are_listed_by_row_and_column_and_nothing_is_taken_half() {
    let text = String::from_utf8(bytes("205-1.csv")).unwrap();
    let wrong = text
        .replace("1330500", "133O500")
        .replace("焦炉煤气", "焦炉气体")
        .replace(",11,", ",,")
        .replace("1900,", "一千九百,");
    let (imported, notices) = read(wrong.as_bytes(), None);
    assert!(imported.is_none());
    let said: Vec<(&str, &str)> =
        notices.iter().map(|notice| (notice.code.text(), notice.at.as_str())).collect();
    assert_eq!(
        said,
        [
            ("form-cell-unreadable", "form.csv:6:E"),
            ("form-row-unknown", "form.csv:9:A"),
            ("form-cell-unreadable", "form.csv:10:E")
        ],
        "{notices:?}"
    );
    // another year than the inventory's
    let (imported, notices) = read(text.replace("2025年", "2024年").as_bytes(), Some(&inventory()));
    assert!(imported.is_none() && notices[0].code.text() == "date-outside");
    // no form, no text
    for (bytes, why) in [(b"a,b\n1,2\n".to_vec(), "columns"), (vec![0xff, 0xff, 0x80], "encoding")] {
        let (imported, notices) = read(&bytes, None);
        assert!(imported.is_none());
        assert_eq!(
            (notices[0].code.text(), notices[0].args.get("why").map(String::as_str)),
            ("form-unknown", Some(why))
        );
    }
}

#[test]
fn the_period_is_the_one_printed_and_what_cannot_be_read_for_sure_is_refused() {
    let text = String::from_utf8(bytes("205-1.csv")).unwrap();
    let with = |line: &str| text.replacen("205-1表,2025年1-12月", line, 1);
    for (line, from, to) in [
        ("205-1表,2025年1-6月", "2025-01-01", "2025-06-30"),
        ("205-1表,２０２５年１—６月", "2025-01-01", "2025-06-30"),
        ("205-1表,2025 年 1 – 6 月", "2025-01-01", "2025-06-30"),
        ("205-1表,2025年1月至6月", "2025-01-01", "2025-06-30"),
        ("2025年,1－6月", "2025-01-01", "2025-06-30"),
        ("205-1表,2025年4~6月", "2025-04-01", "2025-06-30"),
        // the forms cumulate: 3月 is 1—3月
        ("205-1表,2025年3月", "2025-01-01", "2025-03-31"),
        ("205-1表,2025年,计量单位：吨", "2025-01-01", "2025-12-31"),
        ("205-1表,2025年度", "2025-01-01", "2025-12-31"),
        ("表号：205-1表,有效期至：2026年1月,2025年", "2025-01-01", "2025-12-31"),
        ("有效期至：,2026年1月,2025年1-6月", "2025-01-01", "2025-06-30"),
        ("报出日期：2025年7月10日,2025年定期报表,2025年1-6月", "2025-01-01", "2025-06-30"),
    ] {
        let (imported, notices) = read(with(line).as_bytes(), None);
        assert!(imported.is_some(), "{line}: {notices:?}");
        let period = imported.unwrap().form.period;
        assert_eq!(
            (period.from.to_string(), period.to.to_string()),
            (from.to_owned(), to.to_owned()),
            "{line}"
        );
    }
    for line in [
        "2025年上半年",
        "2025年第二季度",
        "2025年1-本月",
        "2025年一至六月",
        "2025年6-1月",
        "2025年1-13月",
        "2025年1-6",
        "2025年,上半年",
        "1-6月",
        "2025.06",
        "二〇二五年",
        "25年1-6月",
        "2025年6月当月",
        "2025年6月30日",
        "2025年1-6月,2025年1-3月",
        "2025年1-6月,2024年",
        "2024年,2025年",
    ] {
        for into in [None, Some(&inventory())] {
            let (imported, notices) = read(with(line).as_bytes(), into);
            assert!(imported.is_none(), "{line}");
            let why = notices[0].args.get("why").map(String::as_str);
            assert_eq!((notices[0].code.text(), why), ("form-unknown", Some("period")), "{line}");
        }
    }
}

#[test]
fn a_form_of_some_months_fills_those_months_and_no_year() {
    let half = String::from_utf8(bytes("205-1.csv")).unwrap().replace("1-12月", "1-6月");
    let mut document = document();
    document["streams"][0]["activity"] = json!([]);
    document["streams"][0]["usual_unit"] = json!("万Nm3");
    document["streams"][1]["activity"][0]["amount"] = json!({ "value": "60480", "unit": "万Nm3" });
    let mut host = Host::default();
    let handle = opened(&mut host, &document);
    let answer = asked(&mut host, handle, half.as_bytes());
    let codes: Vec<&Value> = answer["notices"].as_array().unwrap().iter().map(|one| &one["code"]).collect();
    assert!(codes.contains(&&json!("form-period")), "{answer}");
    assert_eq!(answer["form"]["period"]["to"], "2025-06-30");
    let gas = one(&answer["proposals"], "11");
    assert_eq!(gas["choices"].as_array().unwrap().len(), 2, "{gas}");
    for choice in gas["choices"].as_array().unwrap() {
        assert_eq!((&choice["change"], &choice["same"]), (&Value::Null, &json!(false)), "{choice}");
    }
    // an entry of just these months is the form's
    document["streams"][1]["activity"][0]["period"]["to"] = json!("2025-06-30");
    let handle = opened(&mut host, &document);
    let answer = asked(&mut host, handle, half.as_bytes());
    let gas = one(&answer["proposals"], "11");
    assert_eq!(one_of(&gas["choices"], "boiler")["same"], true);
    document["streams"][1]["activity"][0]["amount"]["value"] = json!("1");
    let handle = opened(&mut host, &document);
    let answer = asked(&mut host, handle, half.as_bytes());
    let gas = one(&answer["proposals"], "11");
    assert_eq!(one_of(&gas["choices"], "boiler")["change"]["amount"]["value"], "60480");
}

fn one_of(list: &Value, stream: &str) -> Value {
    list.as_array().unwrap().iter().find(|one| one["stream"] == stream).unwrap().clone()
}

#[test]
fn a_row_that_slipped_is_refused_by_row_and_column_and_a_total_off_its_parts_is_told() {
    let text = String::from_utf8(bytes("205-1.csv")).unwrap();
    let said = |text: &str| {
        let (imported, notices) = read(text.as_bytes(), None);
        let told = notices.iter().map(|one| (one.code.text(), one.at.clone())).collect::<Vec<_>>();
        (imported.is_some(), told)
    };
    // a thousands comma without quotes makes one cell more, with and without a figure in the last one
    let slipped = text.replace("柴油,20,吨,100,1900,", "柴油,20,吨,100,1,900,");
    assert_eq!(said(&slipped), (false, vec![("form-cell-outside", "form.csv:10:O".to_owned())]));
    let empty = slipped.replace("120,1.4571", "120,");
    assert_eq!(said(&empty), (false, vec![("form-cell-outside", "form.csv:10:O".to_owned())]));
    // commas after every row are no row that slipped
    let padded: String = text.lines().map(|line| format!("{line},,\n")).collect();
    assert!(said(&padded).0);
    // 1 880 t in all against 1 500 t + 390 t is 0.53 % off
    let off = text.replace("1880,1500,,380,", "1880,1500,,390,");
    let told = |code| (code, "form.csv".to_owned());
    assert_eq!(said(&off), (true, vec![told("form-volume"), told("form-sum")]));
}

/// The answer of the verb for these bytes.
fn asked(host: &mut Host, handle: u32, bytes: &[u8]) -> Value {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let signature = json!({ "at": "2026-02-01T09:00:00+08:00", "by": "甲" });
    host.call_json(json!({ "verb": "import", "handle": handle, "file": "form.csv", "bytes": digits, "signature": signature }))
}

fn opened(host: &mut Host, document: &Value) -> u32 {
    host.open(document.to_string().as_bytes()).body.unwrap().handle
}

#[test]
fn the_verb_says_what_is_recognised_what_has_to_be_pointed_at_and_what_would_change() {
    let mut document = document();
    // one amount as on the form in another unit, one that differs, one stream in months, and no electricity at all
    document["streams"][2]["activity"][0]["amount"] = json!({ "value": "133", "unit": "万t" });
    document["streams"][3]["activity"][0]["amount"] = json!({ "value": "0.1", "unit": "万t" });
    document["streams"].as_array_mut().unwrap().pop();
    let month = |from: &str, to: &str| json!({ "period": { "from": from, "to": to }, "amount": { "value": "1", "unit": "万Nm3" } });
    document["streams"][0]["activity"] =
        json!([month("2025-01-01", "2025-01-31"), month("2025-02-01", "2025-02-28")]);
    document["streams"][1]["usual_unit"] = json!("万Nm3");
    let mut host = Host::default();
    let handle = opened(&mut host, &document);
    let answer = asked(&mut host, handle, &bytes("205-1.csv"));
    assert_eq!(answer["status"], "success", "{answer}");
    let of = |code: &str| {
        answer["proposals"].as_array().unwrap().iter().find(|one| one["code"] == code).cloned().unwrap()
    };
    let coal = of("06");
    assert_eq!((&coal["figure"], &coal["streams"]), (&json!("consumption"), &json!(["coal"])));
    assert_eq!(coal["column"], "消费量合计");
    assert_eq!((&coal["choices"][0]["same"], &coal["choices"][0]["change"]), (&json!(true), &Value::Null));
    let gas = of("11");
    assert_eq!(gas["streams"], json!(["heating", "boiler"]));
    let months = gas["choices"].as_array().unwrap().iter().find(|one| one["stream"] == "heating").unwrap();
    assert_eq!((&months["entries"], &months["change"]), (&json!(2), &Value::Null));
    let empty = gas["choices"].as_array().unwrap().iter().find(|one| one["stream"] == "boiler").unwrap();
    assert_eq!(empty["change"]["amount"], json!({ "value": "60480", "unit": "万Nm3" }));
    // nothing bears the material: somebody has to point, and nothing in kWh is there to point at
    let power = of("33");
    assert_eq!((&power["streams"], &power["choices"]), (&json!([]), &json!([])));
    // what leaves the plant is no answer to what was used; of the other form it is
    let answer = asked(&mut host, handle, &bytes("205-2.csv"));
    let made = answer["proposals"].as_array().unwrap().iter().find(|one| one["code"] == "09").unwrap();
    assert_eq!((&made["figure"], &made["streams"]), (&json!("output"), &json!(["coke"])));
    let now = &made["choices"][0];
    assert_eq!((&now["now"]["value"], &now["same"]), (&json!("0.1"), &json!(false)));
    assert_eq!(now["change"]["amount"]["value"], "1000000");
}

#[test]
fn a_form_read_again_keeps_what_was_confirmed_and_why() {
    let mut host = Host::default();
    let handle = opened(&mut host, &document());
    let mut edit = asked(&mut host, handle, &bytes("205-1.csv"))["edit"].clone();
    let matches = &mut edit["changes"][0]["part"]["forms"][0]["matches"];
    matches[0]["reason"] = json!("盘亏");
    matches[1]["streams"] = json!(["boiler"]);
    host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
    let again = asked(&mut host, handle, &bytes("205-1.csv"));
    assert_eq!(again["replaces"], true);
    let of = |code: &str| one(&again["form"]["matches"], code);
    assert_eq!((&of("06")["reason"], &of("11")["streams"]), (&json!("盘亏"), &json!(["boiler"])));
    assert_eq!(one(&again["proposals"], "11")["streams"], json!(["boiler"]));
    assert_eq!(again["edit"]["changes"][0]["part"]["forms"].as_array().unwrap().len(), 1);
}

fn one(list: &Value, code: &str) -> Value {
    list.as_array().unwrap().iter().find(|one| one["code"] == code).unwrap().clone()
}

#[test]
fn an_import_that_fails_in_the_middle_leaves_the_document_as_it_was() {
    let mut host = Host::default();
    let handle = opened(&mut host, &document());
    let before = host.save(handle).unwrap();
    let answer = asked(&mut host, handle, &bytes("205-1.csv"));
    let mut edit = answer["edit"].clone();
    let gone = json!({ "change": "set-amount", "stream": "gone", "entry": 0, "amount": { "value": "1", "unit": "t" } });
    edit["changes"].as_array_mut().unwrap().push(gone);
    let refused = host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
    assert_eq!(
        (&refused["status"], &refused["notices"][0]["where"]),
        (&json!("failure"), &json!("changes/1/streams")),
        "{refused}"
    );
    assert!(host.save(handle).unwrap() == before);
}

#[test]
fn what_is_no_form_is_refused_by_its_size_before_it_is_read() {
    let mut host = Host::default();
    let handle = opened(&mut host, &document());
    let head = "205-1表,2025年\n能源名称,代码,计量单位,购进量,消费量合计,期末库存量\n";
    let rows = format!("{head}{}", "洗精煤,06,吨,1,1,1\n".repeat(2_100));
    let wide = format!("{head}洗精煤,06,吨,1,1,1{}\n", ",".repeat(300));
    let long = format!("{head}洗精煤,06,吨,{},1,1\n", "9".repeat(300));
    let heavy = vec![b' '; (1 << 20) + 1];
    for (bytes, place) in [
        (rows.as_bytes(), "form.csv/2001"),
        (wide.as_bytes(), "form.csv/3"),
        (long.as_bytes(), "form.csv/3"),
        (&heavy, "form.csv"),
    ] {
        let answer = asked(&mut host, handle, bytes);
        let notice = &answer["notices"][0];
        assert_eq!((&notice["code"], &notice["where"]), (&json!("too-large"), &json!(place)), "{notice}");
        assert!(answer.get("edit").is_none());
    }
    let answer = host.call_json(json!({ "verb": "import", "handle": handle, "file": "f", "bytes": "0G", "signature": { "at": "", "by": "" } }));
    assert_eq!(answer["notices"][0]["code"], "shape-wrong");
}

#[test]
fn the_command_line_imports_into_a_document_and_writes_it() {
    let folder = std::env::temp_dir().join(format!("nearzero-import-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (document_file, out) = (folder.join("year.json"), folder.join("with-form.json"));
    fs::write(&document_file, document().to_string()).unwrap();
    let run = |args: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
        let output =
            program.arg("import").arg(form("205-1.csv")).args(["--lang", "zh"]).args(args).output().unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let (code, said, _) = run(&[]);
    assert!(
        code == Some(0)
            && said.contains("洗精煤")
            && said.contains("washed-clean-coal")
            && said.contains("1330500"),
        "{said}"
    );
    let into = document_file.to_str().unwrap();
    let (code, said, _) = run(&[
        "--into",
        into,
        "--write",
        out.to_str().unwrap(),
        "--by",
        "甲",
        "--at",
        "2026-02-01T09:00:00+08:00",
        "--json",
    ]);
    let answer: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(
        (code, answer["status"].as_str(), answer["edit"]["by"].as_str()),
        (Some(0), Some("success"), Some("甲"))
    );
    let saved: Value = serde_json::from_slice(&fs::read(&out).unwrap()).unwrap();
    assert_eq!(
        (saved["forms"][0]["form"].as_str(), saved["journal"].as_array().unwrap().len()),
        (Some("205-1"), 1)
    );
    let (code, _, complaint) = run(&["--write", "x.json"]);
    assert!(code == Some(2) && complaint.contains("--into"), "{complaint}");
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn check_tells_what_is_noticed_and_no_number() {
    let folder = std::env::temp_dir().join(format!("nearzero-check-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("year.json");
    fs::write(&file, document().to_string()).unwrap();
    let output =
        Command::new(env!("CARGO_BIN_EXE_nearzero")).arg("check").arg(&file).arg("--json").output().unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let codes: Vec<&str> =
        answer["notices"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"datum-missing") && codes.contains(&"family-missing"), "{codes:?}");
    assert!(answer.get("view").is_none());
    fs::remove_dir_all(&folder).unwrap();
}

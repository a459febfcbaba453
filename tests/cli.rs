//! The contract of the command line: exit codes, the shape of JSON, standard input, defaults, both languages.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may panic as tests may"
)]

use serde_json::{Value, json};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/examples/coking-full-capacity.json");

fn program(args: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    program.args(args).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    program
}

fn run_with(args: &[&str], input: &[u8]) -> Output {
    let mut child = program(args).spawn().unwrap();
    // A program that refuses before reading closes the pipe.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn run(args: &[&str]) -> Output {
    run_with(args, b"")
}

#[track_caller]
fn evaluate(method: &str, input: &Value) -> (i32, Value) {
    let output = run_with(&["evaluate", method, "-", "--json"], input.to_string().as_bytes());
    (output.status.code().unwrap(), serde_json::from_slice(&output.stdout).unwrap())
}

fn text(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn complaint(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn coal() -> Value {
    json!({
        "fuel_consumption": { "value": 1000, "unit": "t" },
        "net_calorific_value": { "value": 20, "unit": "GJ/t" },
        "carbon_per_energy": { "value": 0.02749, "unit": "tC/GJ" },
        "oxidation_factor": { "value": 0.94, "unit": "1" },
    })
}

fn codes(answer: &Value) -> Vec<&str> {
    answer["notices"].as_array().unwrap().iter().map(|notice| notice["code"].as_str().unwrap()).collect()
}

/// A file of this content, in a folder of its own.
fn file(name: &str, content: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    path
}

#[test]
fn a_success_is_one_json_object_in_full_precision() {
    // P1a of the published cases: 1000 × 20 × 0.02749 × 0.94 × 44/12
    let (code, answer) = evaluate("fuel-combustion", &coal());
    assert_eq!(code, 0);
    assert_eq!(answer["status"], "success");
    assert_eq!(answer["result"]["unit"], "tCO2");
    let value = answer["result"]["value"].as_f64().unwrap();
    assert!((value / 1_894.977_333_333_333 - 1.0).abs() < 1e-12, "{value}");
    assert_eq!(answer["results"], json!([{ "gas": "CO2", "value": value, "unit": "tCO2" }]));
    assert_eq!(answer["notices"], json!([]));
    assert_eq!(answer["stamp"]["data"].as_str().unwrap().len(), 64);
}

#[test]
fn a_failure_exits_with_1_and_every_notice_says_where_expected_found_and_remedy() {
    let mut input = coal();
    input["fuel_consumption"]["unit"] = json!("MWh");
    let (code, answer) = evaluate("fuel-combustion", &input);
    assert_eq!(
        (code, &answer["status"], &answer["result"], &answer["results"]),
        (1, &json!("failure"), &Value::Null, &json!([]))
    );
    let notice = &answer["notices"][0];
    assert_eq!(
        (&notice["code"], &notice["severity"], &notice["where"]),
        (&json!("unit-mismatch"), &json!("error"), &json!("fuel_consumption"))
    );
    for words in ["expected", "found", "remedy", "title"] {
        assert!(!notice[words].as_str().unwrap().is_empty(), "{words}: {notice}");
    }
    let (code, answer) = evaluate("fuel", &coal());
    assert_eq!((code, codes(&answer), &answer["result"]), (1, vec!["method-unknown"], &Value::Null));
}

#[test]
fn a_failed_guard_shows_its_result_and_says_that_it_must_not_be_reported() {
    let flow = |amount, carbon| json!([{ "name": "x", "amount": { "value": amount, "unit": "t" }, "carbon_content": { "value": carbon, "unit": "tC/t" } }]);
    let (code, answer) =
        evaluate("carbon-balance", &json!({ "inputs": flow(10, 0.5), "outputs": flow(10, 0.8) }));
    assert_eq!((code, &answer["reportable"], codes(&answer)), (1, &json!(false), vec!["balance-negative"]));
    // (5 − 8) × 44/12 = −11 by hand
    assert!((answer["result"]["value"].as_f64().unwrap() + 11.0).abs() < 1e-12);
    let output = run_with(
        &["evaluate", "carbon-balance", "-", "--lang", "zh"],
        json!({ "inputs": flow(10, 0.5), "outputs": flow(10, 0.8) }).to_string().as_bytes(),
    );
    assert!(text(&output).contains("不得上报"));
}

#[test]
fn null_and_absence_take_the_default_of_the_family_named_and_a_notice_names_it() {
    for absent in [true, false] {
        let mut input = coal();
        input["name"] = json!("烟煤");
        input["family"] = json!("ndrc-set-a");
        if absent {
            input.as_object_mut().unwrap().remove("net_calorific_value");
        } else {
            input["net_calorific_value"] = Value::Null;
        }
        let (code, answer) = evaluate("fuel-combustion", &input);
        assert_eq!(code, 0, "{answer}");
        assert!(codes(&answer).contains(&"default-used"), "{answer}");
        assert!(answer["notices"].to_string().contains("ndrc-set-a/bituminous-coal/net-calorific-value"));
        input["family"] = Value::Null;
        let (code, answer) = evaluate("fuel-combustion", &input);
        assert_eq!((code, codes(&answer)), (1, vec!["family-missing"]));
        assert!(answer["notices"][0]["expected"].as_str().unwrap().contains("ndrc-set-a"));
    }
}

#[test]
fn list_inputs_are_arrays_of_records() {
    // CN-COK-like: (133 × 0.78 − 100 × 0.86) × 44/12 = 17.74 × 44/12 by hand
    let input = json!({
        "inputs": [{ "name": "洗精煤", "amount": { "value": "133", "unit": "t" }, "carbon_content": { "value": "0.78", "unit": "tC/t" } }],
        "outputs": [{ "amount": { "value": "100", "unit": "t" }, "carbon_content": { "value": "0.86", "unit": "tC/t" } }],
    });
    let (code, answer) = evaluate("carbon-balance", &input);
    assert_eq!(code, 0, "{answer}");
    assert!((answer["result"]["value"].as_f64().unwrap() - 17.74 * 44.0 / 12.0).abs() < 1e-9);
}

#[test]
fn unreadable_text_is_an_answer_with_file_line_and_column() {
    let broken = file("broken.json", b"{\n  \"fuel_consumption\": }\n");
    let output = run(&["evaluate", "fuel-combustion", broken.to_str().unwrap(), "--json"]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), codes(&answer)), (Some(1), vec!["json-unreadable"]));
    assert!(answer["notices"][0]["where"].as_str().unwrap().ends_with("broken.json:2:23"), "{answer}");
    // 焦 in GBK
    let gbk = run_with(&["evaluate", "fuel-combustion", "-", "--json"], b"{\"name\": \"\xBD\xB9\"}");
    let answer: Value = serde_json::from_slice(&gbk.stdout).unwrap();
    assert_eq!(answer["notices"][0]["args"]["why"], "encoding");
    assert_eq!(answer["notices"][0]["where"], "stdin:1:11");
    let output = run_with(&["inventory", "-", "--json"], b"\xFF\xFE{\x00}\x00");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_byte_order_mark_is_tolerated_and_a_field_given_twice_is_not() {
    let marked = [b"\xEF\xBB\xBF".as_slice(), coal().to_string().as_bytes()].concat();
    assert_eq!(run_with(&["evaluate", "fuel-combustion", "-", "--json"], &marked).status.code(), Some(0));
    let twice =
        coal().to_string().replacen('{', "{\"oxidation_factor\": {\"value\": 1, \"unit\": \"1\"},", 1);
    let output = run_with(&["evaluate", "fuel-combustion", "-", "--json"], twice.as_bytes());
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (codes(&answer), &answer["notices"][0]["args"]["why"]),
        (vec!["shape-wrong"], &json!("duplicate"))
    );
}

#[test]
fn a_file_beyond_the_limit_is_refused_before_it_is_parsed() {
    let path = file("large.json", b"");
    std::fs::File::options().write(true).open(&path).unwrap().set_len((64 << 20) + 1).unwrap();
    let output = run(&["evaluate", "fuel-combustion", path.to_str().unwrap(), "--json"]);
    std::fs::remove_file(&path).unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), codes(&answer)), (Some(1), vec!["too-large"]));
}

#[test]
fn misuse_exits_with_2_and_says_on_stderr_in_either_language_what_to_do() {
    let cases: &[(&[&str], &str, &str)] = &[
        (&[], "没有写明要做什么", "nothing to do is named"),
        (&["assess"], "没有命令“assess”", "no command `assess`"),
        (&["describe", "--jsn"], "没有选项“--jsn”", "no option `--jsn`"),
        (
            &["describe", "--item", "焦炭"],
            "选项 --item 不用于命令 describe",
            "`describe` has no option `--item`",
        ),
        (&["describe", "x"], "多出参数“x”", "one argument too many: `x`"),
        (&["evaluate"], "缺少方法名", "needs a METHOD"),
        (&["evaluate", "fuel-combustion"], "缺少文件", "needs a FILE"),
        (&["explain", EXAMPLE], "缺少编号", "needs an ID"),
        (
            &["inventory", "nowhere.json"],
            "没有文件或文件夹“nowhere.json”",
            "no file or folder `nowhere.json`",
        ),
        (&["inventory", "."], "“.”是文件夹", "`.` is a folder"),
        (&["schema", "nothing"], "没有名为“nothing”的结构说明", "no schema `nothing`"),
        (&["factors", "--item"], "选项 --item 后面缺少取值", "the option `--item` has no value"),
    ];
    for (args, zh, en) in cases {
        for (language, words) in [("zh", zh), ("en", en)] {
            // Before the rest, so that it is not taken for the value of an option.
            let output = run(&[&["--lang", language], *args].concat());
            assert_eq!(output.status.code(), Some(2), "{args:?}");
            assert!(output.stdout.is_empty(), "{args:?}");
            let said = complaint(&output);
            assert!(said.contains(words), "{args:?}: {said}");
            assert!(said.contains(if language == "zh" { "处理：" } else { "remedy:" }), "{said}");
        }
    }
    assert!(complaint(&run(&["describe", "--lang", "fr"])).contains("no language `fr`"));
    assert!(complaint(&run(&["describe", "--jsn", "--lang", "zh"])).contains("没有选项"));
}

#[test]
fn the_locale_chooses_the_language_and_the_flag_overrides_it() {
    let of = |variables: &[(&str, &str)], args: &[&str]| {
        let mut program = program(&[&["help"], args].concat());
        program.envs(variables.iter().copied());
        text(&program.output().unwrap()).contains("温室气体核算")
    };
    assert!(of(&[("LANG", "zh_CN.UTF-8")], &[]));
    assert!(!of(&[("LANG", "de_DE.UTF-8")], &[]));
    assert!(of(&[("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "zh_SG.UTF-8")], &[]));
    assert!(!of(&[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "C")], &[]));
    assert!(!of(&[("LANG", "zh_CN.UTF-8")], &["--lang", "en"]));
}

#[test]
fn without_json_every_verb_prints_what_a_person_reads_in_both_languages() {
    let fuel = file("coal.json", coal().to_string().as_bytes());
    let net = json!({ "purchased": { "value": "=60+40", "unit": "MWh" }, "exported": { "value": "10", "unit": "MWh" },
        "emission_factor": { "value": "0.5", "unit": "tCO2/MWh" } });
    let net = file("net.json", net.to_string().as_bytes());
    let cases: &[(&[&str], &[&str], &[&str])] = &[
        (
            &["evaluate", "net-purchased-electricity", net.to_str().unwrap()],
            &["= ((60+40) MWh − 10 MWh) × 0.5 tCO2/MWh"],
            &["= ((60+40) MWh − 10 MWh) × 0.5 tCO2/MWh", "45 tCO2"],
        ),
        (
            &["evaluate", "fuel-combustion", fuel.to_str().unwrap()],
            &[
                "化石燃料燃烧",
                "1,894.97733333333",
                "tCO2",
                "= 1000 t × 20 GJ/t × 0.02749 tC/GJ × 0.94 × 44/12",
                "录入",
            ],
            &["fuel combustion", "1,894.97733333333", "E = FC × NCV × CC × OF × 44/12", "entered"],
        ),
        (
            &["describe"],
            &["碳平衡", "购入电量", "可取缺省值", "独立焦化"],
            &["carbon balance", "electricity purchased", "may be a default", "independent coking"],
        ),
        (
            &["inventory", EXAMPLE],
            &[
                "满产焦化",
                "合计（含净购入电力、热力）",
                "440,631.22",
                "line/coking/co2",
                "采用 2023 年的因子",
            ],
            &["total without purchased electricity and heat", "440,631.22", "the factor of 2023 is used"],
        ),
        (
            &["explain", EXAMPLE, "line/coking/co2"],
            &["投入碳", "3,319,680", "二手抄件，未核对原文", "每增 1 %", "streams/coal/activity/0/amount"],
            &["carbon in", "3,319,680", "secondary copy", "1 % more"],
        ),
        (
            &["explain", EXAMPLE, "total/with_energy"],
            &["组成", "line/power/co2"],
            &["parts", "line/power/co2"],
        ),
        (
            &["factors", "--item", "焦炭", "--family", "ndrc-set-a"],
            &["ndrc-set-a/coke/net-calorific-value", "28.446", "二手抄件，未核对原文"],
            &["ndrc-set-a/coke/net-calorific-value", "28.446", "secondary copy"],
        ),
        (&["help"], &["退出码"], &["exit codes"]),
    ];
    for (args, zh, en) in cases {
        for (language, wanted) in [("zh", zh), ("en", en)] {
            let output = run(&[*args, &["--lang", language]].concat());
            assert_eq!(output.status.code(), Some(0), "{args:?}: {}", complaint(&output));
            let printed = text(&output);
            assert!(
                !printed.contains("{$") && !printed.contains("{label") && !printed.contains("{heading"),
                "{printed}"
            );
            for words in *wanted {
                assert!(printed.contains(words), "{args:?} does not say `{words}`:\n{printed}");
            }
        }
    }
}

#[test]
fn columns_stand_under_each_other_with_a_chinese_character_two_wide() {
    use unicode_width::UnicodeWidthStr as _;
    let output = run(&["inventory", EXAMPLE, "--lang", "zh"]);
    let ends: Vec<usize> = text(&output)
        .lines()
        .filter_map(|line| line.split_once("  tCO2").or_else(|| line.split_once("  tC ")))
        .filter(|(before, _)| {
            before.starts_with("  ") && before.trim_start().starts_with(|c: char| c.is_ascii_digit())
        })
        .map(|(before, _)| before.width())
        .collect();
    assert!(ends.len() >= 10 && ends.windows(2).all(|pair| pair[0] == pair[1]), "{ends:?}");
}

#[test]
fn every_verb_answers_one_json_object_with_status_notices_and_stamp() {
    for args in [
        &["describe"][..],
        &["inventory", EXAMPLE],
        &["explain", EXAMPLE, "class/process"],
        &["explain", EXAMPLE, "class/nothing"],
        &["factors", "--family", "ndrc-set-a"],
        &["factors", "--item", "nothing"],
        &["factors", "--family", "nothing"],
    ] {
        let output = run(&[args, &["--json"]].concat());
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        let success = output.status.success();
        assert_eq!(answer["status"], if success { "success" } else { "failure" }, "{args:?}");
        assert!(answer["notices"].is_array() && answer["stamp"]["version"].is_string(), "{args:?}");
        assert_eq!(success, !args.iter().any(|arg| arg.ends_with("nothing")), "{args:?}");
        assert!(output.stderr.is_empty());
    }
    let described: Value = serde_json::from_slice(&run(&["describe", "--json"]).stdout).unwrap();
    let input = &described["methods"][0]["inputs"][0];
    for field in ["name", "symbol", "zh", "en", "kind", "dimensions", "units"] {
        assert!(!input[field].is_null(), "{field}");
    }
    let viewed: Value = serde_json::from_slice(&run(&["inventory", EXAMPLE, "--json"]).stdout).unwrap();
    let count = viewed["view"]["row_count"].as_u64().unwrap();
    assert_eq!(viewed["view"]["rows"].as_array().unwrap().len() as u64, count);
    let version: Value = serde_json::from_slice(&run(&["--version", "--json"]).stdout).unwrap();
    assert_eq!(version["version"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn a_long_document_is_viewed_whole() {
    let mut document: Value = serde_json::from_slice(&std::fs::read(EXAMPLE).unwrap()).unwrap();
    let streams = document["streams"].as_array_mut().unwrap();
    let power = streams.iter().find(|stream| stream["id"] == "power").unwrap().clone();
    for n in 0..1100 {
        let mut more = power.clone();
        more["id"] = json!(format!("power-{n}"));
        streams.push(more);
    }
    let output = run_with(&["inventory", "-", "--json"], document.to_string().as_bytes());
    let viewed: Value = serde_json::from_slice(&output.stdout).unwrap();
    let rows = viewed["view"]["rows"].as_array().unwrap();
    assert!(rows.len() > 1100);
    assert_eq!(rows.len() as u64, viewed["view"]["row_count"].as_u64().unwrap());
}

#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    let mut child = program(&["describe", "--json"]).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), complaint(&output)), (Some(0), ""));
}

#[test]
fn variants_lead_with_what_no_choice_moves() {
    let choices = concat!(env!("CARGO_MANIFEST_DIR"), "/data/examples/variants/coking-full-capacity.json");
    for (language, chain, outside) in
        [("zh", "全链碳平衡", "427.20 不合理"), ("en", "Whole chain", "427.20 does not fit")]
    {
        let output = run(&["variants", EXAMPLE, choices, "--lang", language]);
        assert_eq!(output.status.code(), Some(0));
        let said = text(&output);
        let at = |what: &str| said.find(what).unwrap_or_else(|| panic!("{what} in {said}"));
        assert!(at(chain) < at("738,862.69") && at("1,193,314.64") < at("line/coking/co2"));
        assert!(at(outside) > at("440,631.22"));
        assert!(said.contains("119,331.46"));
    }
    let output = run(&["variants", EXAMPLE, EXAMPLE, "--json"]);
    assert_eq!(output.status.code(), Some(1));
}

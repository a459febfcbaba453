//! The judge against the second one in tests/oracle/, which was written from FORMAT.md alone and shares nothing with `src/`; and the second one against itself.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use std::collections::BTreeMap;
use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use nearzero::rectification::bundle;
use nearzero::rectification::entry::Entry;
use nearzero::rectification::hex;
use nearzero::rectification::judge::{self, EntryStanding, Report};
use nearzero::rectification::known::Known;
use nearzero::rectification::rule::{Judgement, Off, Rule, State, Verdict};
use nearzero::rectification::set::{Set, SignedEntry};
use nearzero::rectification::suite::Digest;

/// Random histories where nobody says how many: what CI can afford. `cargo xtask soak` says.
const HISTORIES: u64 = 2000;

fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

fn oracle(script: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle").join(script)
}

/// What a script of the oracle says when all is well; what it says otherwise is the failure.
fn passes(script: &str, numbers: &[u64]) {
    let said =
        Command::new("node").arg(oracle(script)).args(numbers.iter().map(u64::to_string)).output().unwrap();
    let text = [said.stdout, said.stderr].concat();
    assert!(said.status.success(), "{script}: {}", String::from_utf8_lossy(&text));
}

#[test]
fn both_judges_agree_on_random_histories() {
    let first = number("NEARZERO_ORACLE_SEED", 1);
    let count = number("NEARZERO_ORACLE_HISTORIES", HISTORIES);
    let (mut histories, mut from) = made(first, count);
    let (mut known, mut tally) = (Known::new(), BTreeMap::new());
    for number in 0..count {
        let (seed, bundle, said) = next(&mut from);
        if number % KEPT == 0 {
            known = Known::new();
        }
        let told = judged(&bundle, &mut known);
        if number % KEPT == 1 {
            assert_eq!(
                told,
                judged(&bundle, &mut Known::new()),
                "seed {seed}: what is known changes a verdict"
            );
        }
        let differs = told.lines().zip(said.lines()).find(|(ours, theirs)| ours != theirs);
        assert!(
            told == said,
            "seed {seed}: judge and oracle differ\n{differs:?}\nmade small by: node tests/oracle/shrink.mjs {seed} target/debug/nearzero"
        );
        told.lines().for_each(|line| met(&mut tally, line));
    }
    assert!(histories.wait().unwrap().success());
    for (word, count) in &tally {
        println!("{count:>9} {word}");
    }
    println!("{count} histories from seed {first}: no difference");
    if count >= HISTORIES {
        let verdicts = Verdict::ALL.iter().map(|verdict| format!("verdict {}", verdict.code()));
        let rules = Rule::ALL.iter().filter(|rule| NAMED.contains(&rule.code()));
        let states = State::ALL.iter().map(|state| format!("state {}", state.code()));
        let expected = verdicts.chain(rules.map(|rule| format!("rule {}", rule.code()))).chain(states);
        let absent: Vec<String> = expected.filter(|word| !tally.contains_key(word)).collect();
        assert_eq!(absent, Vec::<String>::new(), "no history comes to these");
    }
}

/// Random histories, one after the other.
fn made(first: u64, count: u64) -> (Child, BufReader<ChildStdout>) {
    // Most of what the oracle makes dies young.
    let mut command = Command::new("node");
    command.arg("--max-semi-space-size=32").arg(oracle("histories.mjs"));
    let mut histories: Child =
        command.args([first, count].map(|number| number.to_string())).stdout(Stdio::piped()).spawn().unwrap();
    let from = BufReader::new(histories.stdout.take().unwrap());
    (histories, from)
}

/// What comes in is put in among what was judged before, which is not judged anew: so it must not matter what came first, and nothing that was kept may stay where it does not belong.
#[test]
fn what_comes_in_later_is_judged_as_if_it_had_always_been_there() {
    let first = number("NEARZERO_ORACLE_SEED", 1) + 700_000_000;
    let count = number("NEARZERO_ORACLE_HISTORIES", HISTORIES) / 20;
    let (mut histories, mut from) = made(first, count);
    let (mut moved, mut fell) = (0, 0);
    for _ in 0..count {
        let (seed, bundle, _) = next(&mut from);
        let Some((set, _)) = bundle::read(&bundle) else { continue };
        let whole = judge::judge(&set, Off::NONE);
        let told = everything(&whole);
        for (tenths, lost) in
            [(9, Lost::Later), (7, Lost::Later), (5, Lost::Any), (10, Lost::Rosters), (2, Lost::Any)]
        {
            let (mut part, mut known) = (set.clone(), Known::new());
            part.entries.retain(|id, _| u64::from(id[0]) * 10 < tenths * 256);
            match lost {
                Lost::Any => {}
                Lost::Rosters => part.rosters.retain(|id, _| id[0] % 3 != 0),
                Lost::Later => while orphaned(&mut part) {},
            }
            let before = judge::again(&part, &mut known, Off::NONE);
            assert_eq!(everything(&before), everything(&judge::judge(&part, Off::NONE)), "seed {seed}");
            assert_eq!(
                everything(&judge::again(&set, &mut known, Off::NONE)),
                told,
                "seed {seed}, {tenths} {lost:?}"
            );
            // As it is asked by whoever looks back, and again as it is.
            assert_eq!(
                everything(&judge::again(&part, &mut known, Off::NONE)),
                everything(&before),
                "seed {seed}"
            );
            assert_eq!(
                everything(&judge::again(&set, &mut known, Off::NONE)),
                told,
                "seed {seed}, {tenths} {lost:?}"
            );
            moved += usize::from(before.entries.len() < whole.entries.len());
            let now = |one: &EntryStanding| whole.entries.iter().find(|other| other.id == one.id).unwrap();
            let stood = before.entries.iter().filter(|one| one.judgement.verdict == Verdict::Effective);
            fell += stood.filter(|one| now(one).judgement.verdict != Verdict::Effective).count();
        }
    }
    assert!(histories.wait().unwrap().success());
    println!("{moved} times something came in, {fell} entries that stood fell by it");
    assert!(moved as u64 > count && fell as u64 > count / 20, "{moved} {fell}");
}

/// What a part of a set lacks.
#[derive(Clone, Copy, Debug)]
enum Lost {
    /// entries here and there
    Any,
    /// entries and whatever comes after them
    Later,
    /// rosters
    Rosters,
}

/// Takes out what has no parents any more; whether there was anything.
fn orphaned(set: &mut Set) -> bool {
    let read = |id: &Digest, one: &SignedEntry| Entry::read(set.genesis.suite, *id, &one.text, true);
    let absent = |id: &Digest, one: &SignedEntry| {
        read(id, one).is_ok_and(|entry| entry.parents().any(|parent| !set.entries.contains_key(parent)))
    };
    let all: Vec<Digest> =
        set.entries.iter().filter(|(id, one)| absent(id, one)).map(|(id, _)| *id).collect();
    all.iter().for_each(|id| set.forget(id));
    !all.is_empty()
}

/// Every word of a report, causes with it.
fn everything(said: &Report) -> String {
    let mut lines = Vec::new();
    for one in &said.rosters {
        lines.push(format!("{} {:?} {:?}", hex::write(&one.id), one.n, one.verdict));
    }
    for one in &said.entries {
        let EntryStanding { id, kind, item, at, not_after, judgement, flags } = one;
        lines.push(format!(
            "{} {kind:?} {item:?} {at:?} {not_after:?} {judgement:?} {flags:?}",
            hex::write(id)
        ));
    }
    for one in &said.items {
        lines.push(format!("{} {:?} {} {:?}", hex::write(&one.item), one.state, one.round, one.flags));
    }
    for one in &said.complete {
        lines.push(format!(
            "{} {} {} {:?} {}",
            hex::write(&one.id),
            one.date,
            one.count,
            one.root,
            one.agrees
        ));
    }
    lines.push(format!("{} {} {:?} {:?}", said.unsealed, said.closed, said.root, said.state));
    lines.join("\n")
}

/// How many histories are judged with what is known of those before.
const KEPT: u64 = 100;

/// Rules that a verdict names; the others bear on items, counts and flags.
const NAMED: [&str; 15] =
    ["R1", "R2", "R3", "R4", "R5", "R6", "R6b", "R7", "R8", "R9", "C1", "C2", "C3", "C6", "C8"];

/// The next history: its seed, its bundle, and what the oracle says of it.
fn next(from: &mut impl BufRead) -> (u64, Vec<u8>, String) {
    let mut line = String::new();
    from.read_line(&mut line).unwrap();
    let numbers: Vec<u64> = line.split_whitespace().map(|part| part.parse().unwrap()).collect();
    assert_eq!(numbers.len(), 3, "the oracle ended early: {line:?}");
    let (seed, bundle, said) = (numbers[0], numbers[1], numbers[2]);
    let mut take = |length: u64| {
        let mut bytes = vec![0; usize::try_from(length).unwrap()];
        from.read_exact(&mut bytes).unwrap();
        bytes
    };
    let (bundle, said) = (take(bundle), take(said));
    (seed, bundle, String::from_utf8(said).unwrap())
}

/// Counts what a line of verdicts comes to.
fn met(tally: &mut BTreeMap<String, u64>, line: &str) {
    let words: Vec<&str> = line.split(' ').collect();
    let mut count = |what: &str, word: &str| {
        for word in word.split(',').filter(|word| *word != "-") {
            *tally.entry(format!("{what} {word}")).or_default() += 1;
        }
    };
    match words.as_slice() {
        ["no", ..] => count("file", "no-ledger"),
        ["ledger", .., "truncated", "true"] => count("file", "truncated"),
        ["roster", _, status] => count("roster", status),
        ["entry", _, verdict, rule, reason, flags] => {
            count("verdict", verdict);
            count("rule", rule);
            count("reason", reason);
            count("entry flag", flags);
        }
        ["item", _, state, _, flags] => {
            count("state", state);
            count("item flag", flags);
        }
        ["complete", _, "true"] => count("file", "root-differs"),
        _ => {}
    }
}

#[test]
fn the_oracle_meets_published_numbers() {
    passes("vectors.mjs", &[]);
}

#[test]
fn the_laws_hold_for_the_oracle() {
    passes("properties.mjs", &[1, number("NEARZERO_ORACLE_HISTORIES", HISTORIES) / 200]);
}

#[test]
fn every_rule_switched_off_changes_some_history() {
    passes("mutations.mjs", &[1, 1200]);
}

/// In the words of the oracle, tests/oracle/said.mjs.
fn judged(bytes: &[u8], known: &mut Known) -> String {
    let Some((set, found)) = bundle::read(bytes) else { return "no ledger\n".to_owned() };
    let said = judge::again(&set, known, Off::NONE);
    let (count, root) = &said.root;
    let mut lines = vec![format!(
        "ledger {} {count} {} long {} truncated {}",
        hex::write(&set.genesis.id),
        hex::write(root),
        found.long,
        !found.whole
    )];
    for one in &said.rosters {
        let status = if one.verdict == Verdict::Effective { "valid" } else { one.verdict.code() };
        lines.push(format!("roster {} {status}", hex::write(&one.id)));
    }
    for one in &said.entries {
        let Judgement { verdict, rule, reason, .. } = &one.judgement;
        let (rule, reason) = (rule.map_or("-", Rule::code), reason.unwrap_or("-"));
        let flags = listed(one.flags.iter().map(|flag| flag.code()));
        lines.push(format!("entry {} {} {rule} {reason} {flags}", hex::write(&one.id), verdict.code()));
    }
    for one in &said.items {
        let flags = listed(one.flags.iter().map(|flag| flag.code()));
        lines.push(format!("item {} {} {} {flags}", hex::write(&one.item), one.state.code(), one.round));
    }
    lines.extend(said.complete.iter().map(|one| format!("complete {} {}", hex::write(&one.id), !one.agrees)));
    let (unsealed, closed, state) = (said.unsealed, said.closed, hex::write(&said.state));
    lines.push(format!("unsealed {unsealed} closed {closed} digest {state}\n"));
    lines.join("\n")
}

fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<&str> = words.collect();
    words.sort_unstable();
    if words.is_empty() { "-".to_owned() } else { words.join(",") }
}

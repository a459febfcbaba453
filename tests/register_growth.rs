//! No step of the judge is quadratic: twice the entries take twice the time, whatever the ledger looks like. `cargo xtask bench` asks the same of 25 000, 50 000 and 100 000.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "bounds/clock.rs"]
mod clock;
#[path = "../benches/town/mod.rs"]
mod town;

use clock::clock;

use nearzero::rectification::bundle;
use nearzero::rectification::judge::again;
use nearzero::rectification::known::Known;
use nearzero::rectification::moment;
use nearzero::rectification::rule::Off;
use nearzero::rectification::set::Set;
use nearzero::rectification::statistics::figure::Look;
use nearzero::rectification::statistics::{Snapshot, Statistics};
use nearzero::rectification::suite::Suite;
use serde_json::json;
use town::Town;

const ENTRIES: usize = 120;

/// A way in which a ledger grows.
type Shape = (&'static str, fn(&mut Town, usize));

const SHAPES: [Shape; 7] = [
    ("a town", |town, count| town.grow(count)),
    ("one item that is talked about", |town, count| {
        let item = Some(town.registered());
        for n in 0..count {
            town.act("owner0", "comment", item, json!({"text": n.to_string()}));
        }
    }),
    ("one item with photographs", |town, count| {
        let item = Some(town.registered());
        for n in 0..count {
            let files = json!([{"class": "photo", "digest": format!("{n:064x}"), "name": "a", "size": 1, "taken": "2020-01-01"}]);
            town.act("owner0", "evidence", item, json!({"files": files, "measure": null}));
        }
    }),
    ("twenty who have not seen one another", |town, count| {
        let item = Some(town.registered());
        town.apart = true;
        for n in 0..count {
            town.act(&format!("owner{}", n % 20), "comment", item, json!({"text": n.to_string()}));
        }
    }),
    ("acts that are not taken", |town, count| {
        let item = Some(town.registered());
        let body = json!({"reason": "", "submission": "07".repeat(32)});
        for _ in 0..count {
            town.act("inspector", "return", item, body.clone());
        }
    }),
    ("acts that are not taken, each apart", |town, count| {
        let item = Some(town.registered());
        town.apart = true;
        let body = json!({"reason": "", "submission": "07".repeat(32)});
        for n in 0..count {
            town.act(&format!("owner{}", n % 20), "withdraw", item, body.clone());
        }
    }),
    ("a checkpoint after every other entry", |town, count| {
        let item = Some(town.registered());
        // What a checkpoint states is compared for the last only.
        let body = json!({"count": 0, "of": null, "root": "07".repeat(32), "with": []});
        for n in 0..count / 2 {
            town.act("owner0", "comment", item, json!({"text": n.to_string()}));
            town.act("witness", "checkpoint", None, body.clone());
        }
    }),
];

/// How long reading, judging, merging, counting and writing take, signatures apart; the least of some runs.
fn took(set: &Set) -> f64 {
    let file = bundle::write(set);
    let mut known = Known::new();
    again(set, &mut known, Off::NONE);
    // One in eight comes in later, from all over the ledger.
    let (mut part, mut new) = (set.clone(), Set::new(set.genesis.clone()));
    part.entries.retain(|id, _| id[0] % 8 != 0);
    set.entries
        .iter()
        .filter(|(id, _)| id[0] % 8 == 0)
        .for_each(|(id, one)| drop(new.entries.insert(*id, one.clone())));
    let mut known_part = known.clone();
    again(&part, &mut known_part, Off::NONE);
    let day = moment::day("2030-01-01").unwrap();
    let runs = (0..3).map(|_| {
        let (mut known, mut known_part, mut part) = (known.clone(), known_part.clone(), part.clone());
        let begun = clock();
        let (read, _) = bundle::read(&file).unwrap();
        let report = again(&read, &mut known, Off::NONE);
        let snapshot = Snapshot::of(&read, &mut known, day, day);
        let counted = Statistics::of(&snapshot, &Look { as_of: day, since: day, lamps: &|_| None });
        assert_eq!(report.root, snapshot.root);
        assert!(part.merge(&new));
        assert_eq!(again(&part, &mut known_part, Off::NONE).state, report.state);
        std::hint::black_box(counted);
        assert_eq!(bundle::write(&read).len(), file.len());
        clock() - begun
    });
    runs.fold(f64::INFINITY, f64::min)
}

#[test]
fn twice_the_entries_take_twice_the_time_whatever_the_ledger_looks_like() {
    for (name, grow) in SHAPES {
        let of = |count: usize| {
            let (mut town, _) = Town::begin(Suite::Sha256Ed25519);
            grow(&mut town, count);
            took(&town.set)
        };
        let (part, whole) = (of(ENTRIES), of(4 * ENTRIES));
        println!("{name}: {part:.1} ms and {whole:.1} ms");
        // Twice 2.6 times, for what grows by the logarithm and for the machine; a quadratic step would make 16.
        assert!(whole < part * 2.6 * 2.6 + 20.0, "{name}: {part} ms and {whole} ms");
    }
}

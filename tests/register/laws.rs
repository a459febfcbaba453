//! What holds of every set: verdicts do not depend on order, on repetition, on how the lines were cut up, or on who merged whom.

use super::vector::Vector;
use nearzero::rectification::bundle;
use nearzero::rectification::judge::{Report, judge};
use nearzero::rectification::rule::{Off, Verdict};
use nearzero::rectification::set::Set;
use nearzero::rectification::suite::{Digest, Suite};
use std::collections::{BTreeMap, BTreeSet};

/// A few bits that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count.max(1)
    }
}

fn states(set: &Set) -> Digest {
    judge(set, Off::NONE).state
}

/// Some of a set: every roster and entry goes in or stays out.
fn part(set: &Set, dice: &mut Dice) -> (Set, Set) {
    let (mut one, mut two) = (Set::new(set.genesis.clone()), Set::new(set.genesis.clone()));
    for (id, roster) in &set.rosters {
        [&mut one, &mut two][dice.below(2)].rosters.insert(*id, roster.clone());
    }
    for (id, entry) in &set.entries {
        for signature in entry.signatures.iter() {
            [&mut one, &mut two][dice.below(2)].add_entry(&entry.text, *signature);
        }
        let _ = id;
    }
    (one, two)
}

fn joined(mut one: Set, two: &Set) -> Set {
    assert!(one.merge(two));
    one
}

/// Lines in another order, some of them twice.
fn shuffled(file: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = file.strip_suffix(b"\n").unwrap().split(|byte| *byte == b'\n').collect();
    let header = lines.remove(0);
    for place in (1..lines.len()).rev() {
        lines.swap(place, dice.below(place + 1));
    }
    let again = dice.below(lines.len());
    lines.push(lines[again]);
    let mut file = [vec![header], lines].concat().join(&b'\n');
    file.push(b'\n');
    file
}

/// Every law, for one set.
fn laws(set: &Set, dice: &mut Dice) {
    let whole = states(set);
    let file = bundle::write(set);
    let (read, found) = bundle::read(&file).unwrap();
    assert!(found.whole);
    assert_eq!((&read, bundle::write(&read)), (set, file.clone()), "export and import");
    assert_eq!(&bundle::read(&shuffled(&file, dice)).unwrap().0, set, "another order, a line twice");
    let (one, two) = part(set, dice);
    assert_eq!(&joined(one.clone(), &two), set, "union");
    assert_eq!(&joined(two.clone(), &one), set, "the other way round");
    assert_eq!(&joined(set.clone(), &one), set, "again");
    assert_eq!(states(&joined(one.clone(), &two)), whole);
}

/// What was effective and is not any more has a cause among what came in, if need be by way of other causes.
fn nothing_lost_in_silence(name: &str, part: &Set, whole: &Set) {
    let (before, after) = (judge(part, Off::NONE), judge(whole, Off::NONE));
    let causes: BTreeMap<Digest, &[Digest]> =
        after.entries.iter().map(|entry| (entry.id, entry.judgement.causes.as_slice())).collect();
    let stood = |report: &Report| -> BTreeSet<Digest> {
        let entries = report.entries.iter().filter(|entry| entry.judgement.verdict == Verdict::Effective);
        entries.map(|entry| entry.id).collect()
    };
    // A roster may have waited for the one before it.
    let valid: BTreeSet<Digest> = before
        .rosters
        .iter()
        .filter(|roster| roster.verdict == Verdict::Effective)
        .map(|roster| roster.id)
        .collect();
    for lost in stood(&before).difference(&stood(&after)) {
        let mut known: BTreeSet<Digest> = BTreeSet::new();
        let mut open: Vec<Digest> = causes[lost].to_vec();
        while let Some(cause) = open.pop().filter(|_| known.len() < 1000) {
            if known.insert(cause) {
                open.extend(causes.get(&cause).into_iter().copied().flatten());
            }
        }
        let came = |id: &Digest| {
            (whole.entries.contains_key(id) && !part.entries.contains_key(id))
                || (whole.rosters.contains_key(id) && !valid.contains(id))
        };
        let told = || {
            let entry = after.entries.iter().find(|entry| entry.id == *lost);
            entry.map(|entry| (entry.kind, entry.judgement.verdict, entry.judgement.reason))
        };
        assert!(known.iter().any(came), "{name}: {:?} fell without a cause", told());
    }
}

/// The set without the entries that claim the latest times.
fn without_the_last(set: &Set, count: usize) -> Set {
    let report = judge(set, Off::NONE);
    let mut order: Vec<(i64, Digest)> =
        report.entries.iter().filter_map(|entry| Some((entry.at?, entry.id))).collect();
    order.sort_unstable();
    let mut part = set.clone();
    for (_, id) in order.into_iter().rev().take(count) {
        part.entries.remove(&id);
    }
    part
}

pub fn hold_for(vectors: &[(&str, super::vector::Maker)], suite: Suite) {
    for (number, (_, make)) in (1..).zip(vectors) {
        let vector: Vector = make(suite);
        laws(&vector.set, &mut Dice(number));
    }
}

/// Every history, after a part of it: some of everything, all but the last entries, all but one roster.
pub fn nothing_is_silent_in(vectors: &[(&str, super::vector::Maker)], suite: Suite) {
    for (number, (name, make)) in (1..).zip(vectors) {
        let vector: Vector = make(suite);
        let mut parts = vec![part(&vector.set, &mut Dice(number)).0];
        parts.extend([1, 3].map(|count| without_the_last(&vector.set, count)));
        let mut fewer = vector.set.clone();
        let last = fewer.rosters.last().map(|(id, _)| *id);
        last.and_then(|id| fewer.rosters.remove(&id));
        parts.push(fewer);
        parts.iter().for_each(|part| nothing_lost_in_silence(name, part, &vector.set));
    }
}

//! What holds of every set: verdicts do not depend on order, on repetition, on how the lines were cut up, or on who merged whom.

use super::vector::Vector;
use nearzero::rectification::bundle;
use nearzero::rectification::judge::judge;
use nearzero::rectification::rule::{Off, Verdict};
use nearzero::rectification::set::Set;
use nearzero::rectification::suite::{Digest, Suite};
use std::collections::BTreeSet;

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
        for signature in &entry.signatures {
            [&mut one, &mut two][dice.below(2)].add_entry(&entry.text, *signature);
        }
        let _ = id;
    }
    (one, two)
}

fn joined(mut one: Set, two: &Set) -> Set {
    assert!(one.merge(two.clone()));
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
    // What was effective and is not any more has a cause that is known now.
    let (before, after) = (judge(&one, Off::NONE), judge(set, Off::NONE));
    let effective: BTreeSet<Digest> = before
        .entries
        .iter()
        .filter(|entry| entry.judgement.verdict == Verdict::Effective)
        .map(|entry| entry.id)
        .collect();
    for entry in after.entries.iter().filter(|entry| effective.contains(&entry.id)) {
        assert!(
            entry.judgement.verdict != Verdict::Malformed && entry.judgement.verdict != Verdict::BadSignature
        );
        assert!(entry.judgement.verdict != Verdict::PendingParents || !entry.judgement.causes.is_empty());
    }
}

pub fn hold_for(vectors: &[(&str, super::vector::Maker)], suite: Suite, rounds: u64) {
    for (number, (_, make)) in (1..).zip(vectors) {
        let vector: Vector = make(suite);
        (0..rounds).for_each(|round| laws(&vector.set, &mut Dice(number * 1000 + round)));
    }
}

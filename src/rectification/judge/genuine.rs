//! Whether an entry is of the form and signed by its key: R1, R2, and of R3 what hangs on no other entry.

use super::super::entry::{Entry, Unfit};
use super::super::known::Known;
use super::super::rule::{Judgement, Off, Rule, Verdict};
use super::super::set::{Set, Signature, SignedEntry};
use super::super::signature::Purpose;
use super::super::suite::Digest;
use super::rosters::Rosters;
use std::rc::Rc;

/// An entry whose signature holds.
pub struct Found {
    /// the entry
    pub entry: Rc<Entry>,
    /// its number among what is known
    pub known: Option<usize>,
}

/// Looks at one entry; last comes its number among what is known, if a signature that came with it was verified before.
pub fn genuine(
    set: &Set,
    rosters: &Rosters,
    known: &mut Known,
    off: Off,
    (id, signed, before): (Digest, &SignedEntry, Option<usize>),
) -> Result<Found, Judgement> {
    let suite = set.genesis.suite;
    // A test that leaves out reading or verifying must not live on what was read and verified before.
    let strict = off.on(Rule::R1) && off.on(Rule::R2);
    let before = before.filter(|_| strict);
    let entry = match before.and_then(|number| known.entry(number)) {
        Some(entry) => entry,
        None => Rc::new(Entry::read(suite, id, &signed.text, off.on(Rule::R1)).map_err(|why| match why {
            Unfit::Malformed => Judgement::by(Verdict::Malformed, Rule::R1),
            Unfit::Version => Judgement::by(Verdict::UnknownKind, Rule::R1),
        })?),
    };
    if entry.ledger != set.genesis.id && off.on(Rule::R3) {
        return Err(Judgement::by(Verdict::Malformed, Rule::R3).because([entry.ledger]));
    }
    let roster = rosters
        .valid
        .get(&entry.roster)
        .ok_or_else(|| Judgement::by(Verdict::PendingParents, Rule::R3).because([entry.roster]))?;
    let unsigned = || Judgement::by(Verdict::BadSignature, Rule::R2);
    let key = roster.keys.get(&entry.by).ok_or_else(unsigned)?;
    if before.is_some() || !off.on(Rule::R2) {
        return Ok(Found { entry, known: before });
    }
    let verifies =
        |one: &&Signature| Purpose::Entry.verifies(suite, &key.public, &signed.text, one.as_slice());
    let signature = signed.signatures.iter().find(verifies).ok_or_else(unsigned)?;
    let known = strict.then(|| known.learn(*signature, &entry));
    Ok(Found { entry, known })
}

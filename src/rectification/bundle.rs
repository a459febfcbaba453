//! The file of a ledger: one text a line, each standing alone, and a trailer that tells whether the end is missing.

use super::canonical;
use super::entry::Entry;
use super::genesis::{Genesis, MAX_SIZE};
use super::hex;
use super::roster::Roster;
use super::set::{Set, Signature};
use super::suite::{Digest, SIGNATURE_SIZE, Suite};
use crate::rectification::tree::{TreeMap, TreeSet, ordered};

/// How the first line begins.
const HEADER: &[u8] = b"nearzero-register 1 ";
/// Longest line that is looked at, in bytes.
const MAX_LINE: usize = 1 << 20;
/// Most lines.
const MAX_LINES: usize = 1_000_000;
/// Largest file, in bytes.
pub const MAX_FILE: usize = 1 << 30;

/// What was found in a file beside its set.
#[derive(Debug, Default)]
pub struct Found {
    /// lines too long to be looked at
    pub long: usize,
    /// number and root that the trailer states
    pub trailer: Option<(usize, Digest)>,
    /// whether the trailer states what is there
    pub whole: bool,
}

/// Reads a file; none where it is no ledger at all.
pub fn read(file: &[u8]) -> Option<(Set, Found)> {
    if file.len() > MAX_FILE {
        return None;
    }
    // What comes after the last line end is the beginning of a line that was lost.
    let whole = file.iter().rposition(|byte| *byte == b'\n').and_then(|end| file.get(..end))?;
    let mut lines = whole.split(|byte| *byte == b'\n');
    let mut set = Set::new(Genesis::read(lines.next()?.strip_prefix(HEADER)?)?);
    let mut found = Found::default();
    // Files that were put one after the other say two things, and both cannot hold.
    let mut agree = true;
    for (number, line) in lines.enumerate() {
        if number >= MAX_LINES {
            return None;
        }
        if line.len() > MAX_LINE {
            found.long += 1;
        } else if let Some(trailer) = trailer(line) {
            agree &= found.trailer.is_none_or(|before| before == trailer);
            found.trailer = Some(trailer);
        } else if !line.is_empty() && !take(&mut set, line) {
            set.unread.insert(line.to_vec());
        }
    }
    found.whole = agree && found.trailer == Some(set.root());
    Some((set, found))
}

/// Takes one line into the set; whether it is one.
fn take(set: &mut Set, line: &[u8]) -> bool {
    let Some((head, text)) = line.get(2..).and_then(cut) else { return false };
    if line.starts_with(b"E ") {
        let signature = std::str::from_utf8(head).ok().and_then(hex::exactly::<SIGNATURE_SIZE>);
        let Some(signature) = signature.filter(|_| (1..=canonical::MAX_SIZE).contains(&text.len())) else {
            return false;
        };
        set.add_entry(text, signature);
        return true;
    }
    if line.starts_with(b"R ") && (1..=MAX_SIZE).contains(&text.len()) {
        let Some(signatures) = signatures(set.genesis.suite, head) else { return false };
        set.add_roster(text, signatures);
        return true;
    }
    false
}

fn cut(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let space = line.iter().position(|byte| *byte == b' ')?;
    let (head, rest) = line.split_at(space);
    Some((head, rest.get(1..)?))
}

fn signatures(suite: Suite, head: &[u8]) -> Option<Vec<(Vec<u8>, Signature)>> {
    let head = std::str::from_utf8(head).ok()?;
    if head == "-" {
        return Some(Vec::new());
    }
    let one = |pair: &str| {
        let (public, signature) = pair.split_once(':')?;
        let public = hex::read(public).filter(|public| match suite {
            Suite::Sha256Ed25519 => public.len() == 32,
            Suite::Sm3Sm2 => public.len() == 65 && public.first() == Some(&4),
        })?;
        Some((public, hex::exactly(signature)?))
    };
    head.split(',').map(one).collect()
}

fn trailer(line: &[u8]) -> Option<(usize, Digest)> {
    let (count, root) = std::str::from_utf8(line).ok()?.strip_prefix("T ")?.split_once(' ')?;
    let digits = (1..=9).contains(&count.len()) && count.bytes().all(|digit| digit.is_ascii_digit());
    (digits && (count == "0" || !count.starts_with('0')))
        .then(|| Some((count.parse().ok()?, hex::exactly(root)?)))?
}

/// Writes a set. One set has one file.
pub fn write(set: &Set) -> Vec<u8> {
    let mut out = HEADER.to_vec();
    out.extend_from_slice(&set.genesis.text);
    out.push(b'\n');
    let rosters: Vec<_> = set
        .rosters
        .iter()
        .map(|(id, signed)| {
            (Roster::read(set.genesis.suite, &signed.text).map(|roster| roster.n), id, signed)
        })
        .collect();
    // A text that is no roster has no number and comes last.
    for (_, _, signed) in ordered(rosters, |(n, id, _)| (n.unwrap_or(i64::MAX), **id)) {
        let pairs: Vec<String> = signed
            .signatures
            .iter()
            .map(|(public, signature)| format!("{}:{}", hex::write(public), hex::write(signature)))
            .collect();
        let head = if pairs.is_empty() { "-".to_owned() } else { pairs.join(",") };
        line(&mut out, &["R ", &head, " "], &signed.text);
    }
    for id in order(set) {
        let Some(signed) = set.entries.get(&id) else { continue };
        for signature in signed.signatures.iter() {
            line(&mut out, &["E ", &hex::write(signature), " "], &signed.text);
        }
    }
    for unread in &set.unread {
        line(&mut out, &[], unread);
    }
    let (count, root) = set.root();
    line(&mut out, &["T ", &count.to_string(), " ", &hex::write(&root)], &[]);
    out
}

fn line(out: &mut Vec<u8>, head: &[&str], text: &[u8]) {
    head.iter().for_each(|part| out.extend_from_slice(part.as_bytes()));
    out.extend_from_slice(text);
    out.push(b'\n');
}

/// Ids of entries: parents before children, else by id; those whose parents are absent, or that cannot be read, last.
fn order(set: &Set) -> Vec<Digest> {
    let mut wanted: TreeMap<Digest, usize> = TreeMap::new();
    let mut children: TreeMap<Digest, Vec<Digest>> = TreeMap::new();
    let mut ready: TreeSet<Digest> = TreeSet::new();
    for (id, signed) in &set.entries {
        let Ok(entry) = Entry::read(set.genesis.suite, *id, &signed.text, true) else { continue };
        let count =
            entry.parents().inspect(|parent| children.change(**parent, &mut |all| all.push(*id))).count();
        if count == 0 {
            ready.insert(*id);
        }
        wanted.insert(*id, count);
    }
    let mut ordered = Vec::with_capacity(set.entries.len());
    let mut done = TreeSet::new();
    while let Some(id) = ready.pop_first() {
        for child in children.get(&id).into_iter().flatten() {
            if let Some(count) = wanted.get_mut(child) {
                *count -= 1;
                if *count == 0 {
                    ready.insert(*child);
                }
            }
        }
        done.insert(id);
        ordered.push(id);
    }
    ordered.extend(set.entries.keys().filter(|id| !done.contains(*id)));
    ordered
}

//! A roster 岗位授权清单: which key is whose, what it may do from when to when, which keys are no more, and the policies and calendar that are in force.

use super::canonical::{self, Value};
use super::form::{Form, IDS, NAMES};
use super::genesis::{MAX_SIZE, Roots};
use super::hex;
use super::kind::Role;
use super::moment::Day;
use super::policy::{Calendar, POLICIES, Policy};
use super::signature::Purpose;
use super::suite::{Digest, Suite};
use crate::rectification::tree::TreeMap;

/// One roster, read.
#[derive(Clone, Debug)]
pub struct Roster {
    /// id of its text
    pub id: Digest,
    /// ledger it is of
    pub ledger: Digest,
    /// number, from 1
    pub n: i64,
    /// what it follows
    pub prev: Vec<Digest>,
    /// who signs it and the next
    pub roots: Roots,
    /// keys by their kid
    pub keys: TreeMap<Digest, Key>,
    /// keys that are no more
    pub revoke: TreeMap<Digest, Revoke>,
    /// branches of forks that stand: kid and id
    pub keep: Vec<(Digest, Digest)>,
    /// checkpoints that do not count
    pub disown: Vec<Digest>,
    /// working days
    pub calendar: Calendar,
    /// policy of each class of source
    pub policies: TreeMap<String, Policy>,
    /// persons that make a checkpoint witnessed
    pub quorum: usize,
}

/// One key and whose it is.
#[derive(Clone, Debug)]
pub struct Key {
    /// public key
    pub public: Vec<u8>,
    /// its person
    pub person: String,
    /// the person's organisation
    pub org: String,
    /// what it may do
    pub roles: Vec<Grant>,
}

/// A role for some time and some classes of source.
#[derive(Clone, Debug)]
pub struct Grant {
    /// the role
    pub role: Role,
    /// classes; none stands for all
    pub classes: Vec<String>,
    /// first day
    pub from: Day,
    /// last day
    pub to: Option<Day>,
}

/// Why a key is no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// its person left the post
    Left,
    /// it was lost or compromised
    Lost,
}

/// The end of a key.
#[derive(Clone, Debug)]
pub struct Revoke {
    /// why
    pub why: Why,
    /// last entry that stands: id and number
    pub cutoff: Option<(Digest, i64)>,
    /// number from which entries are in doubt
    pub suspect: Option<i64>,
}

const GRANT: Form = Form::Object(&[
    ("classes", NAMES),
    ("from", Form::Day),
    ("role", Form::Word(&Role::NAMES)),
    ("to", Form::Or(&Form::Day)),
]);
const KEY: Form = Form::Object(&[
    ("org", Form::Name),
    ("person", Form::Name),
    ("pub", Form::Public),
    ("roles", Form::List(&GRANT, 0, 40)),
]);
const SEQ: Form = Form::Int(1, canonical::MAX_INTEGER);
const REVOKE: Form = Form::Object(&[
    ("cutoff", Form::Or(&Form::Object(&[("id", Form::Id), ("seq", SEQ)]))),
    ("kid", Form::Id),
    ("suspectFrom", Form::Or(&SEQ)),
    ("why", Form::Word(&["left", "lost", "compromised"])),
]);
const KEEP: Form = Form::Object(&[("id", Form::Id), ("kid", Form::Id)]);
pub(super) const FORM: Form = Form::Object(&[
    ("at", Form::At),
    (
        "calendar",
        Form::Object(&[
            ("off", Form::Set(&Form::Day, 0, usize::MAX)),
            ("on", Form::Set(&Form::Day, 0, usize::MAX)),
            ("years", Form::Set(&Form::Int(1, 9999), 0, usize::MAX)),
        ]),
    ),
    ("disown", IDS),
    ("from", Form::Or(&Form::Id)),
    ("keep", Form::List(&KEEP, 0, 400)),
    ("keys", Form::By("pub", &KEY, 0, 400)),
    ("ledger", Form::Id),
    ("n", Form::Int(1, 1_000_000)),
    ("policies", POLICIES),
    ("prev", Form::Set(&Form::Id, 0, 8)),
    ("revoke", Form::By("kid", &REVOKE, 0, 400)),
    ("rootKeys", Form::Set(&Form::Public, 1, 9)),
    ("rootThreshold", Form::Int(1, 9)),
    ("rules", Form::Int(1, 1)),
    ("witnessQuorum", Form::Int(1, 9)),
]);

/// The kid of a public key.
pub fn kid(suite: Suite, public: &[u8]) -> Digest {
    suite.digest(&[b"nz/key/1", &[0], public])
}

impl Roster {
    /// Reads a roster; none where the text is not of the form.
    pub fn read(suite: Suite, text: &[u8]) -> Option<Roster> {
        let value = canonical::read_within(text, MAX_SIZE).ok()?;
        if !FORM.fits(suite, &value) {
            return None;
        }
        let keys: TreeMap<Digest, Key> =
            value.list("keys").iter().filter_map(|key| Key::read(suite, key)).collect();
        let revoke: TreeMap<Digest, Revoke> =
            value.list("revoke").iter().filter_map(|end| Some((end.id("kid")?, Revoke::read(end)))).collect();
        let (n, prev) = (value.int("n")?, value.ids("prev"));
        if revoke.keys().any(|kid| keys.contains_key(kid)) || (n == 1) != prev.is_empty() {
            return None;
        }
        Some(Roster {
            id: Purpose::Roster.name(suite, text),
            ledger: value.id("ledger")?,
            n,
            prev,
            roots: Roots::read(&value)?,
            keys,
            revoke,
            keep: value
                .list("keep")
                .iter()
                .filter_map(|kept| Some((kept.id("kid")?, kept.id("id")?)))
                .collect(),
            disown: value.ids("disown"),
            calendar: Calendar::read(value.field("calendar")?),
            policies: Policy::read_all(value.list("policies")),
            quorum: usize::try_from(value.int("witnessQuorum")?).ok()?,
        })
    }
}

impl Key {
    fn read(suite: Suite, value: &Value) -> Option<(Digest, Key)> {
        let public = hex::read(value.text("pub")?)?;
        let roles = value.list("roles").iter().filter_map(Grant::read).collect();
        let (person, org) = (value.text("person")?.to_owned(), value.text("org")?.to_owned());
        Some((kid(suite, &public), Key { public, person, org, roles }))
    }

    /// The grants that entitle to an act by one of these roles (none: any) on a class of source (none: any).
    pub fn grants<'a>(
        &'a self,
        roles: &'a [Role],
        class: Option<&'a str>,
    ) -> impl Iterator<Item = &'a Grant> {
        self.roles.iter().filter(move |grant| {
            (roles.is_empty() || roles.contains(&grant.role))
                && (grant.classes.is_empty()
                    || class.is_none_or(|class| grant.classes.iter().any(|own| own == class)))
        })
    }
}

impl Grant {
    fn read(value: &Value) -> Option<Grant> {
        Some(Grant {
            role: Role::named(value.text("role")?)?,
            classes: value.texts("classes").map(str::to_owned).collect(),
            from: value.day("from")?,
            to: value.day("to"),
        })
    }
}

impl Revoke {
    fn read(value: &Value) -> Revoke {
        let cutoff = value.field("cutoff").and_then(|end| Some((end.id("id")?, end.int("seq")?)));
        let why = if value.text("why") == Some("left") { Why::Left } else { Why::Lost };
        Revoke { why, cutoff, suspect: value.int("suspectFrom") }
    }
}

//! A replica of a ledger in the hands of a test: people with keys, a clock that is set, acts that are signed, well or wrongly.

use nearzero::rectification::genesis::Genesis;
use nearzero::rectification::roster::kid;
use nearzero::rectification::set::{Set, Signature};
use nearzero::rectification::signature::Purpose;
use nearzero::rectification::suite::{Digest, PrivateKey, Suite};
use nearzero::rectification::{hex, merkle, moment};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// One key: short name, person, organisation, roles.
pub const PEOPLE: [(&str, &str, &str, &[&str]); 19] = [
    ("office", "甲", "环督办", &["office"]),
    ("office2", "午", "环督办", &["office"]),
    ("lead", "乙", "管委会", &["lead"]),
    ("unit", "丙", "经信局", &["lead_unit"]),
    ("owner", "丁", "焦化厂", &["owner"]),
    ("handler", "戊", "焦化厂", &["handler"]),
    ("inspector1", "己", "生态环境局", &["inspector"]),
    ("inspector2", "庚", "生态环境局", &["inspector"]),
    ("owner-as-inspector", "丁", "生态环境局", &["inspector"]),
    ("reviewer1", "辛", "生态环境局", &["reviewer"]),
    ("reviewer2", "壬", "应急局", &["reviewer"]),
    ("reviewer3", "卯", "应急局", &["reviewer"]),
    ("notice", "癸", "环督办", &["notice"]),
    ("closer", "子", "管委会", &["closer"]),
    ("closer2", "未", "管委会", &["closer"]),
    ("supervisor", "丑", "督导组", &["supervisor"]),
    ("sponsor", "申", "管委会", &["sponsor"]),
    ("witness1", "寅", "档案馆", &["witness"]),
    ("witness2", "辰", "公证处", &["witness"]),
];

/// A replica.
#[derive(Clone)]
pub struct Lab {
    pub set: Set,
    pub clock: i64,
    /// roster that acts are pinned to
    pub roster: Digest,
    pub rosters: Vec<(Digest, Value)>,
    own: BTreeMap<String, (Digest, i64)>,
    named: BTreeSet<Digest>,
    heads: BTreeSet<Digest>,
    parents: BTreeMap<Digest, Vec<Digest>>,
}

/// What an act says of itself, where a test wants it otherwise than it should be.
#[derive(Default, Clone)]
pub struct Wrong {
    pub own: Option<(Option<Digest>, i64)>,
    pub seen: Option<Vec<Digest>>,
    pub ledger: Option<Digest>,
    pub garbage: bool,
    pub text: Option<fn(&str) -> String>,
}

pub fn key(suite: Suite, name: &str) -> PrivateKey {
    let mut secret = [1; 32];
    secret.iter_mut().zip(name.bytes()).for_each(|(to, byte)| *to = byte);
    PrivateKey::new(suite, &secret).unwrap()
}

pub fn key_id(suite: Suite, name: &str) -> Digest {
    kid(suite, &key(suite, name).public())
}

pub fn text(value: &Value) -> Vec<u8> {
    value.to_string().into_bytes()
}

pub fn id(digest: Digest) -> Value {
    json!(hex::write(&digest))
}

pub fn ids(list: &[Digest]) -> Value {
    let sorted: BTreeSet<Digest> = list.iter().copied().collect();
    sorted.into_iter().map(id).collect()
}

fn root_keys(suite: Suite) -> Vec<String> {
    let mut keys: Vec<String> =
        ["root1", "root2", "root3"].iter().map(|name| hex::write(&key(suite, name).public())).collect();
    keys.sort();
    keys
}

fn policies() -> Value {
    let policy = |class: &str, change: Value| {
        let mut policy = json!({
            "approvals": [{"count": 1, "org": "应急局"}, {"count": 1, "org": "生态环境局"}], "batch": false,
            "class": class, "evidenceMin": 1, "inspectors": 2, "lateObjection": "flag", "noticeDays": 10,
            "paper": [], "plan": true, "separation": "person", "strictTime": false, "sweep": true,
        });
        for (name, value) in change.as_object().unwrap() {
            policy[name] = value.clone();
        }
        policy
    };
    let mut all = [
        policy("full", json!({})),
        policy("hold", json!({"lateObjection": "hold"})),
        policy("org", json!({"separation": "org"})),
        policy("paper", json!({"paper": ["approve"]})),
        policy("strict", json!({"strictTime": true})),
        policy(
            "light",
            json!({"approvals": [], "batch": true, "inspectors": 1, "noticeDays": 0, "plan": false, "sweep": false}),
        ),
        policy(
            "one",
            json!({"approvals": [], "inspectors": 1, "noticeDays": 0, "plan": false, "separation": "office", "sweep": false}),
        ),
    ];
    all.sort_by_key(|policy| policy["class"].as_str().unwrap().to_owned());
    json!(all)
}

impl Lab {
    /// A ledger with roster 1. Every witnessed checkpoint takes one person.
    pub fn new(suite: Suite) -> Lab {
        Lab::with(suite, 1)
    }

    pub fn with(suite: Suite, witnesses: i64) -> Lab {
        let genesis = json!({"name": "试验台账", "rootKeys": root_keys(suite), "rootThreshold": 2, "rules": 1, "suite": suite.id()});
        let set = Set::new(Genesis::read(&text(&genesis)).unwrap());
        let mut keys: Vec<Value> = PEOPLE
            .iter()
            .map(|(name, person, org, roles)| {
                let roles: Vec<Value> = roles
                    .iter()
                    .map(|role| json!({"classes": [], "from": "2024-01-01", "role": role, "to": null}))
                    .collect();
                json!({"org": org, "person": person, "pub": hex::write(&key(suite, name).public()), "roles": roles})
            })
            .collect();
        keys.sort_by_key(|key| key["pub"].as_str().unwrap().to_owned());
        let first = json!({
            "at": "2024-05-06T09:00:00+08:00",
            "calendar": {
                "off": ["2024-06-10", "2024-09-16", "2024-09-17", "2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-07"],
                "on": ["2024-09-14", "2024-09-29", "2024-10-12"], "years": [2024],
            },
            "disown": [], "from": null, "keep": [], "keys": keys, "ledger": hex::write(&set.genesis.id), "n": 1,
            "policies": policies(), "prev": [], "revoke": [], "rootKeys": root_keys(suite), "rootThreshold": 2,
            "rules": 1, "witnessQuorum": witnesses,
        });
        let mut lab = Lab {
            set,
            clock: 0,
            roster: [0; 32],
            rosters: Vec::new(),
            own: BTreeMap::new(),
            named: BTreeSet::new(),
            heads: BTreeSet::new(),
            parents: BTreeMap::new(),
        };
        lab.at("2024-06-03T09:00:00");
        lab.roster(first, &["root1", "root2"]);
        lab
    }

    pub fn suite(&self) -> Suite {
        self.set.genesis.suite
    }

    /// Sets the clock; every act moves it ten minutes on.
    pub fn at(&mut self, when: &str) -> &mut Lab {
        self.clock = moment::moment(&format!("{when}+08:00")).unwrap();
        self
    }

    /// Signs a roster and pins to it from now on.
    pub fn roster(&mut self, roster: Value, by: &[&str]) -> Digest {
        let (suite, bytes) = (self.suite(), text(&roster));
        let signatures: Vec<(Vec<u8>, Signature)> = by
            .iter()
            .map(|name| {
                let key = key(suite, name);
                (key.public(), Purpose::Roster.sign(&key, &bytes).unwrap())
            })
            .collect();
        let id = self.set.add_roster(&bytes, signatures);
        self.roster = id;
        self.rosters.push((id, roster));
        id
    }

    /// The next roster after the last one that was made here, with a change.
    pub fn next_roster(&self, change: impl FnOnce(&mut Value)) -> Value {
        let (last, mut roster) = self.rosters.last().unwrap().clone();
        roster["n"] = json!(roster["n"].as_i64().unwrap() + 1);
        roster["prev"] = json!([hex::write(&last)]);
        for list in ["revoke", "keep", "disown"] {
            roster[list] = json!([]);
        }
        change(&mut roster);
        roster
    }

    /// A roster that ends a key.
    pub fn revoke(
        &mut self,
        name: &str,
        why: &str,
        cutoff: Option<(Digest, i64)>,
        suspect: Option<i64>,
    ) -> Digest {
        let suite = self.suite();
        let public = hex::write(&key(suite, name).public());
        let next = self.next_roster(|roster| {
            roster["keys"].as_array_mut().unwrap().retain(|key| key["pub"] != public.as_str());
            let cutoff = cutoff.map(|(last, seq)| json!({"id": id(last), "seq": seq}));
            roster["revoke"] =
                json!([{"cutoff": cutoff, "kid": id(key_id(suite, name)), "suspectFrom": suspect, "why": why}]);
        });
        self.roster(next, &["root1", "root3"])
    }

    pub fn heads(&self) -> Vec<Digest> {
        self.heads.iter().copied().collect()
    }

    /// Last entry of a key and its number.
    pub fn last(&self, name: &str) -> (Digest, i64) {
        self.own[name]
    }

    /// Takes another replica in.
    pub fn join(&mut self, other: &Lab) -> &mut Lab {
        assert!(self.set.merge(&other.set));
        self.named.extend(&other.named);
        self.heads.extend(&other.heads);
        self.heads.retain(|head| !self.named.contains(head));
        self.parents.extend(other.parents.clone());
        self.clock = self.clock.max(other.clock);
        for (name, last) in &other.own {
            let own = self.own.entry(name.clone()).or_insert(*last);
            if last.1 > own.1 {
                *own = *last;
            }
        }
        self
    }

    /// An act as it should be.
    pub fn act(&mut self, who: &str, kind: &str, item: Option<Digest>, body: Value) -> Digest {
        self.wrong(who, kind, item, body, Wrong::default())
    }

    /// An act with something wrong about it.
    pub fn wrong(
        &mut self,
        who: &str,
        kind: &str,
        item: Option<Digest>,
        body: Value,
        wrong: Wrong,
    ) -> Digest {
        let suite = self.suite();
        let private = key(suite, who);
        let last = self.own.get(who).copied();
        let (own, seq) = wrong.own.unwrap_or((last.map(|(id, _)| id), last.map_or(1, |(_, seq)| seq + 1)));
        let seen = wrong.seen.unwrap_or_else(|| self.heads());
        let seen: BTreeSet<Digest> = seen.into_iter().filter(|head| Some(*head) != own).collect();
        let entry = json!({
            "at": moment::moment_text(self.clock), "body": body, "by": id(key_id(suite, who)), "item": item.map(id),
            "kind": kind, "ledger": id(wrong.ledger.unwrap_or(self.set.genesis.id)), "own": own.map(id),
            "roster": id(self.roster), "seen": seen.iter().copied().map(id).collect::<Vec<_>>(), "seq": seq, "v": 1,
        });
        self.clock += 600;
        let mut bytes = text(&entry);
        if let Some(change) = wrong.text {
            bytes = change(std::str::from_utf8(&bytes).unwrap()).into_bytes();
        }
        let signature = if wrong.garbage { [7; 64] } else { Purpose::Entry.sign(&private, &bytes).unwrap() };
        let new = self.set.add_entry(&bytes, signature);
        if !wrong.garbage && wrong.text.is_none() && wrong.ledger.is_none() {
            let parents: Vec<Digest> = own.into_iter().chain(seen).collect();
            self.named.extend(&parents);
            parents.iter().for_each(|parent| {
                self.heads.remove(parent);
            });
            self.parents.insert(new, parents);
            self.heads.insert(new);
            self.own.insert(who.to_owned(), (new, seq));
        }
        new
    }

    /// A checkpoint of everything that this replica has, or a confirmation.
    pub fn checkpoint(&mut self, who: &str, of: Option<Digest>) -> Digest {
        let body = if let Some(of) = of {
            let first: Value = serde_json::from_slice(&self.set.entries.get(&of).unwrap().text).unwrap();
            json!({"count": first["body"]["count"], "of": id(of), "root": first["body"]["root"], "with": []})
        } else {
            let mut open: Vec<Digest> = self.heads();
            open.extend(self.own.get(who).map(|(last, _)| *last));
            let mut past: BTreeSet<Digest> = open.iter().copied().collect();
            while let Some(next) = open.pop() {
                open.extend(self.parents[&next].iter().filter(|parent| past.insert(**parent)));
            }
            let root = merkle::root(self.suite(), past.iter().copied());
            json!({"count": past.len(), "of": null, "root": id(root), "with": []})
        };
        self.act(who, "checkpoint", None, body)
    }
}

//! Who signs in the example, with which key, under which roster, and one act after the other. The private keys are fixed and public: nothing signed with them proves anything.

use nearzero::library::Practice;
use nearzero::rectification::genesis::Genesis;
use nearzero::rectification::roster::kid;
use nearzero::rectification::set::{Set, Signature};
use nearzero::rectification::signature::Purpose;
use nearzero::rectification::suite::{Digest, PrivateKey, Suite};
use nearzero::rectification::template;
use nearzero::rectification::{canonical, hex, merkle};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

pub const SUITE: Suite = Suite::Sha256Ed25519;
/// What the ledger is called.
const NAME: &str = "临溪经开区整改台账（示例·constructed）";

/// One key: short name, person, organisation, roles. People and firms are invented.
const PEOPLE: &[(&str, &str, &str, &[&str])] = &[
    ("office", "沈若兰", "整改办", &["office"]),
    ("clerk", "高一鸣", "整改办", &["office"]),
    ("lead", "韩立", "管委会", &["lead"]),
    ("unit", "吕静", "经济和信息化局", &["lead_unit", "reviewer"]),
    ("unit-env", "罗秋", "生态环境局", &["lead_unit", "reviewer"]),
    ("inspector1", "何静", "生态环境局", &["inspector"]),
    ("inspector2", "冯立", "生态环境局", &["inspector"]),
    ("safety1", "温岳", "应急管理局", &["inspector"]),
    ("safety2", "尹川", "应急管理局", &["inspector"]),
    ("reviewer-ind", "赵凯", "经济和信息化局", &["reviewer"]),
    ("reviewer-safety", "宋立群", "应急管理局", &["reviewer"]),
    ("reviewer-park", "周启明", "管委会", &["reviewer", "sponsor"]),
    ("sponsor", "吴晓岚", "管委会", &["sponsor"]),
    ("notice", "钱晓", "整改办", &["notice"]),
    ("closer", "秦岚", "管委会", &["closer"]),
    ("closer2", "陈致远", "管委会", &["closer"]),
    ("supervisor", "丁一舟", "市督导组", &["supervisor"]),
    ("coke", "林国栋", "示例焦化厂", &["owner"]),
    ("coke-hand", "邓佳", "示例焦化厂", &["handler"]),
    ("coke-check", "邵文", "示例焦化厂", &["inspector"]),
    ("steel", "曹伟", "示例特钢厂", &["owner"]),
    ("slag", "高翔", "示例渣业公司", &["owner"]),
    ("lime", "罗敏", "示例钙业厂", &["owner"]),
    ("methanol", "石可", "示例甲醇厂", &["owner"]),
    ("ore", "段宁", "示例选矿厂", &["owner"]),
    ("build", "马骏", "建设管理部", &["owner"]),
    ("plan", "严琳", "规划发展部", &["owner"]),
    ("party", "顾明", "党政办", &["owner"]),
    ("visitor", "阮清", "整改办", &["inspector"]),
    ("service", "俞安", "企业服务中心", &["owner"]),
    ("archive", "许慎行", "档案馆", &["witness"]),
];

/// Who no longer holds a post in the second edition of the roster, by short name and role.
const LEFT: [(&str, &str); 2] = [("closer", "closer"), ("reviewer-ind", "reviewer")];
/// Those who did not hold theirs in the first.
const LATER: [(&str, &str); 1] = [("closer2", "closer")];

/// The ledger while it is written.
pub struct Desk {
    pub set: Set,
    roster: Vec<Digest>,
    own: BTreeMap<String, (Digest, i64)>,
    heads: BTreeSet<Digest>,
    past: BTreeSet<Digest>,
}

fn key(name: &str) -> PrivateKey {
    let mut secret = [0x5a; 32];
    secret.iter_mut().zip(name.bytes()).for_each(|(to, byte)| *to = byte);
    PrivateKey::new(SUITE, &secret).unwrap()
}

pub fn id(digest: Digest) -> Value {
    json!(hex::write(&digest))
}

pub fn ids(list: &[Digest]) -> Value {
    list.iter().copied().collect::<BTreeSet<_>>().into_iter().map(id).collect()
}

fn value(of: &canonical::Value) -> Value {
    serde_json::from_slice(&canonical::write_within(of, 1 << 20).unwrap()).unwrap()
}

/// The organisation of a key.
pub fn org(name: &str) -> &'static str {
    PEOPLE.iter().find(|(one, ..)| *one == name).map(|(_, _, org, _)| *org).unwrap()
}

/// The person of a key.
pub fn person(name: &str) -> &'static str {
    PEOPLE.iter().find(|(one, ..)| *one == name).map(|(_, person, ..)| *person).unwrap()
}

fn keys(edition: usize) -> Vec<Value> {
    let held = |name: &str, role: &str| {
        let absent: &[(&str, &str)] = if edition == 1 { &LATER } else { &LEFT };
        !absent.contains(&(name, role))
    };
    let mut keys: Vec<Value> = PEOPLE
        .iter()
        .map(|(name, person, org, roles)| {
            let mut roles: Vec<&str> = roles.iter().copied().filter(|role| held(name, role)).collect();
            // Somebody without a post stays on the list: whoever reads it sees that the key is known.
            if roles.is_empty() {
                roles.push("handler");
            }
            let roles: Vec<Value> = roles
                .iter()
                .map(|role| json!({"classes": [], "from": "2026-01-01", "role": role, "to": null}))
                .collect();
            json!({"org": org, "person": person, "pub": hex::write(&key(name).public()), "roles": roles})
        })
        .collect();
    keys.sort_by_key(|key| key["pub"].as_str().unwrap().to_owned());
    keys
}

impl Desk {
    /// The ledger with its first roster: policies and calendar are those of the library.
    pub fn new() -> Desk {
        let mut roots: Vec<String> =
            ["root-1", "root-2", "root-3"].iter().map(|name| hex::write(&key(name).public())).collect();
        roots.sort();
        let genesis =
            json!({"name": NAME, "rootKeys": roots, "rootThreshold": 2, "rules": 1, "suite": SUITE.id()});
        let set = Set::new(Genesis::read(genesis.to_string().as_bytes()).unwrap());
        let mut desk = Desk {
            set,
            roster: Vec::new(),
            own: BTreeMap::new(),
            heads: BTreeSet::new(),
            past: BTreeSet::new(),
        };
        desk.issue("2026-01-05T09:00:00+08:00");
        desk
    }

    /// Issues the next edition of the roster; acts are pinned to it from now on.
    pub fn issue(&mut self, at: &str) {
        let practice = Practice::standard().unwrap();
        let edition = self.roster.len() + 1;
        let mut roots: Vec<String> =
            ["root-1", "root-2", "root-3"].iter().map(|name| hex::write(&key(name).public())).collect();
        roots.sort();
        let roster = json!({
            "at": at, "calendar": value(&template::calendar(&practice.calendar)), "disown": [], "from": null, "keep": [],
            "keys": keys(edition), "ledger": hex::write(&self.set.genesis.id), "n": edition,
            "policies": value(&template::policies(&practice.classes)),
            "prev": self.roster.last().copied().map(id).into_iter().collect::<Vec<_>>(), "revoke": [],
            "rootKeys": roots, "rootThreshold": 2, "rules": 1, "witnessQuorum": 1,
        });
        let text = roster.to_string().into_bytes();
        let signatures: Vec<(Vec<u8>, Signature)> = ["root-1", "root-2"]
            .iter()
            .map(|name| (key(name).public(), Purpose::Roster.sign(&key(name), &text).unwrap()))
            .collect();
        let edition = self.set.add_roster(&text, signatures);
        self.roster.push(edition);
    }

    /// An act by a key, after everything that is there.
    pub fn act(&mut self, who: &str, at: &str, kind: &str, item: Option<Digest>, body: Value) -> Digest {
        let last = self.own.get(who).copied();
        let (own, seq) = (last.map(|(id, _)| id), last.map_or(1, |(_, seq)| seq + 1));
        let seen: Vec<Value> =
            self.heads.iter().filter(|head| Some(**head) != own).copied().map(id).collect();
        let entry = json!({
            "at": at, "body": body, "by": id(kid(SUITE, &key(who).public())), "item": item.map(id), "kind": kind,
            "ledger": id(self.set.genesis.id), "own": own.map(id), "roster": id(*self.roster.last().unwrap()),
            "seen": seen, "seq": seq, "v": 1,
        });
        let text = entry.to_string().into_bytes();
        let new = self.set.add_entry(&text, Purpose::Entry.sign(&key(who), &text).unwrap());
        self.past.insert(new);
        self.heads = BTreeSet::from([new]);
        self.own.insert(who.to_owned(), (new, seq));
        new
    }

    /// A time proof over everything that is there.
    pub fn seal(&mut self, at: &str) -> Digest {
        let root = merkle::root(SUITE, self.past.iter().copied());
        let body = json!({"count": self.past.len(), "of": null, "root": id(root), "with": []});
        self.act("archive", at, "checkpoint", None, body)
    }
}

//! A town that has kept its ledger for years: thirty keys, light items of twenty entries each, every entry after all that was there, a checkpoint every thousand.

use nearzero::rectification::genesis::Genesis;
use nearzero::rectification::roster::kid;
use nearzero::rectification::set::Set;
use nearzero::rectification::signature::Purpose;
use nearzero::rectification::suite::{Digest, PrivateKey, Suite};
use nearzero::rectification::{hex, merkle, moment};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::rc::Rc;

const OWNERS: usize = 20;
const ROLES: [(&str, &str); 5] = [
    ("office", "环督办"),
    ("lead", "管委会"),
    ("inspector", "生态环境局"),
    ("closer", "管委会"),
    ("witness", "档案馆"),
];
/// Comments and reports between the steps of an item.
const TALK: usize = 15;

/// The ledger, who writes it, and where it stands.
#[derive(Clone)]
pub struct Town {
    pub set: Set,
    keys: Rc<BTreeMap<String, (PrivateKey, Digest)>>,
    own: BTreeMap<String, (Digest, i64)>,
    last: Option<Digest>,
    roster: Digest,
    clock: i64,
    items: usize,
    /// whether everybody writes without having seen the others
    pub apart: bool,
}

fn id(digest: &Digest) -> String {
    hex::write(digest)
}

impl Town {
    /// A ledger with roster 1, and the public key that signed a text.
    pub fn begin(suite: Suite) -> (Town, impl Fn(&[u8]) -> Vec<u8>) {
        let mut keys = BTreeMap::new();
        let owners = (0..OWNERS).map(|owner| (format!("owner{owner}"), "owner", format!("第{owner}厂")));
        let others = ROLES.iter().map(|(role, org)| ((*role).to_owned(), *role, (*org).to_owned()));
        let mut listed = Vec::new();
        let mut publics = BTreeMap::new();
        for (mark, (name, role, org)) in (1..).zip(owners.chain(others)) {
            let key = PrivateKey::new(suite, &[mark; 32]).unwrap();
            let public = key.public();
            let by = kid(suite, &public);
            listed.push(json!({
                "org": org, "person": name, "pub": hex::write(&public),
                "roles": [{"classes": [], "from": "2020-01-01", "role": role, "to": null}],
            }));
            publics.insert(id(&by), public);
            keys.insert(name, (key, by));
        }
        listed.sort_by_key(|key| key["pub"].as_str().unwrap().to_owned());
        let root = hex::write(&keys["office"].0.public());
        let genesis =
            json!({"name": "台账", "rootKeys": [root], "rootThreshold": 1, "rules": 1, "suite": suite.id()});
        let mut set = Set::new(Genesis::read(genesis.to_string().as_bytes()).unwrap());
        let roster = json!({
            "at": "2020-01-01T08:00:00+08:00", "calendar": {"off": [], "on": [], "years": [2020]}, "disown": [], "from": null,
            "keep": [], "keys": listed, "ledger": id(&set.genesis.id), "n": 1, "prev": [], "revoke": [], "rootKeys": [root],
            "rootThreshold": 1, "rules": 1, "witnessQuorum": 1,
            "policies": [{
                "approvals": [], "batch": true, "class": "light", "evidenceMin": 0, "inspectors": 1, "lateObjection": "flag",
                "noticeDays": 0, "paper": [], "plan": false, "separation": "person", "strictTime": false, "sweep": false,
            }],
        });
        let text = roster.to_string().into_bytes();
        let key = &keys["office"].0;
        let roster = set.add_roster(&text, [(key.public(), Purpose::Roster.sign(key, &text).unwrap())]);
        let clock = moment::moment("2020-01-02T08:00:00+08:00").unwrap();
        let keys = Rc::new(keys);
        let town =
            Town { set, keys, own: BTreeMap::new(), last: None, roster, clock, items: 0, apart: false };
        let public = move |text: &[u8]| {
            let by = text.windows(6).position(|part| part == b"\"by\":\"").unwrap() + 6;
            publics[std::str::from_utf8(&text[by..by + 64]).unwrap()].clone()
        };
        (town, public)
    }

    /// Goes on until there are so many entries more.
    pub fn grow(&mut self, entries: usize) {
        let until = self.set.entries.len() + entries;
        while self.set.entries.len() < until {
            self.item();
            if self.items.is_multiple_of(50) {
                self.checkpoint();
            }
        }
    }

    /// An item from its registration to its sign-off.
    pub fn item(&mut self) {
        self.items += 1;
        let owner = format!("owner{}", self.items % OWNERS);
        let photo = || json!([{"class": "photo", "digest": format!("{:064x}", self.items), "name": "照片.jpg", "size": 1, "taken": "2020-01-01"}]);
        let (one, two) = (photo(), photo());
        let some = Some(self.registered());
        for number in 0..TALK {
            self.act(
                &owner,
                "comment",
                some,
                json!({"text": format!("进展情况第{number}次：设备已到货，正在安装调试，计划按期完成。")}),
            );
        }
        let submit = self.act(
            &owner,
            "submit",
            some,
            json!({"files": one, "open": [], "plan": null, "replaces": [], "text": "已完成"}),
        );
        let submission = id(&submit);
        let inspect = self.act(
            "inspector",
            "inspect",
            some,
            json!({
                "date": "2020-01-01", "files": two, "findings": [], "submission": submission,
            }),
        );
        self.act(
            "closer",
            "sign_off",
            some,
            json!({
                "approvals": [], "inspections": [id(&inspect)], "noticeEnd": null, "submission": submission,
            }),
        );
    }

    /// An item that one of the works has to see to; its id.
    pub fn registered(&mut self) -> Digest {
        let digest = "09".repeat(32);
        let item = self.act("office", "register", None, json!({
            "batch": "", "class": "light", "deadline": null, "deadlineKind": "fixed", "feedback": "2020-01-01", "major": false,
            "number": self.items.to_string(), "openness": "internal", "origin": "", "original": digest, "ownDeadline": null,
            "parent": null, "point": "1号焦炉", "pollution": ["大气"], "source": "自查", "text": "装煤除尘逸散", "upper": null,
        }));
        let works = self.items % OWNERS;
        self.act(
            "lead",
            "assign",
            Some(item),
            json!({
                "acceptor": "生态环境局", "deadline": null, "leadUnit": "管委会", "owner": format!("owner{works}"),
                "ownerOrg": format!("第{works}厂"), "replaces": [], "sponsor": "申",
            }),
        );
        item
    }

    /// Everything so far, witnessed.
    pub fn checkpoint(&mut self) -> Digest {
        let root = merkle::root(self.set.genesis.suite, self.set.entries.keys().copied());
        let body = json!({"count": self.set.entries.len(), "of": null, "root": id(&root), "with": []});
        self.act("witness", "checkpoint", None, body)
    }

    /// An act of somebody, after everything that was there.
    pub fn act(&mut self, who: &str, kind: &str, item: Option<Digest>, body: Value) -> Digest {
        let (own, seq) = self.own.get(who).map_or((None, 1), |(own, seq)| (Some(*own), seq + 1));
        // Whoever writes apart has seen the item and what came before it, no more.
        let seen = if self.apart { item.filter(|_| own.is_none()) } else { self.last };
        let seen: Vec<String> = seen.iter().filter(|last| Some(**last) != own).map(id).collect();
        let keys = Rc::clone(&self.keys);
        let (key, by) = &keys[who];
        let entry = json!({
            "at": moment::moment_text(self.clock), "body": body, "by": id(by), "item": item.as_ref().map(id), "kind": kind,
            "ledger": id(&self.set.genesis.id), "own": own.as_ref().map(id), "roster": id(&self.roster), "seen": seen, "seq": seq,
            "v": 1,
        });
        self.clock += 600;
        let text = entry.to_string().into_bytes();
        let new = self.set.add_entry(&text, Purpose::Entry.sign(key, &text).unwrap());
        self.own.insert(who.to_owned(), (new, seq));
        self.last = Some(new);
        new
    }
}

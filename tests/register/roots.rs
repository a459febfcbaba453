//! Table 4.5 of the design, second half: forks, rosters, files, strangers; and the holes that were found by playing the rules.

use super::course::{Course, register};
use super::lab::{Lab, Wrong, id, ids, key, key_id, text};
use super::vector::{Maker, Vector};
use nearzero::rectification::hex;
use nearzero::rectification::rule::Flag;
use nearzero::rectification::signature::Purpose;
use nearzero::rectification::suite::{Digest, Suite};
use serde_json::{Value, json};

pub const ALL: &[(&str, Maker)] = &[
    ("15-roster-skips-a-number", skipped),
    ("15-roster-with-one-signature", one_signature),
    ("15-roster-signed-twice-by-one-key", one_key),
    ("16-two-rosters-of-one-number", two_rosters),
    ("16-settled-by-the-next-roster", settled),
    ("17-restored-copy-of-a-key", lane),
    ("17-both-branches-kept", lane_kept),
    ("18-fork-of-an-old-number", self_fork),
    ("20-one-entry-removed", removed),
    ("20-number-skipped", skipped_number),
    ("31-entry-of-another-ledger", other_ledger),
    ("33-names-as-written", homoglyph),
    ("34-duplicate-field", duplicate_field),
    ("34-field-of-nobody", extra_field),
    ("35-entries-of-strangers", strangers),
    ("37-parent-that-nobody-knows", unknown_parent),
    ("38-veto-on-heads-older-than-the-seal", late_veto),
    ("38-the-same-where-policy-holds", late_veto_holds),
    ("40-witness-with-a-clock-of-2062", witness_clock),
    ("40-checkpoint-disowned", disowned),
    ("41-roots-below-the-threshold", below_threshold),
    ("hole-demoted-under-an-old-roster", demoted),
    ("hole-demoted-but-witnessed-before", demoted_witnessed),
    ("hole-witness-forks-to-unseal", witness_fork),
    ("hole-witness-of-the-acting-organisation", own_witness),
    ("hole-one-id-two-signatures", two_signatures),
    ("hole-checkpoint-before-its-past", witness_backwards),
    ("c2-joined-to-another-while-objected-to", joined),
    ("c4-two-submissions-side-by-side", side_by_side),
    ("c5-one-number-twice", number_twice),
    ("c6-assigned-twice", assigned_twice),
    ("kind-of-a-newer-program", newer),
];

fn light(suite: Suite) -> (Lab, Course) {
    let mut lab = Lab::new(suite);
    let course = Course::light(&mut lab, "1");
    (lab, course)
}

/// A roster that must be refused, and a sign-off pinned to it.
fn refused(suite: Suite, n: i64, by: &[&str], verdict: &'static str) -> Vector {
    let (mut lab, mut course) = light(suite);
    let next = lab.next_roster(|roster| roster["n"] = json!(n));
    let id = lab.roster(next, by);
    course.closed(&mut lab);
    let vector = Vector::of(&lab).roster(id, verdict).item(course.item, "inspected");
    vector.entry(course.close, "pending-parents", "R3")
}

fn skipped(suite: Suite) -> Vector {
    refused(suite, 3, &["root1", "root2"], "malformed")
}

fn one_signature(suite: Suite) -> Vector {
    refused(suite, 2, &["root1"], "bad-signature")
}

fn one_key(suite: Suite) -> Vector {
    refused(suite, 2, &["root1", "root1"], "bad-signature")
}

fn below_threshold(suite: Suite) -> Vector {
    refused(suite, 2, &["root3", "closer"], "bad-signature")
}

/// Two rosters 2. One revokes a reviewer, the other brings a new closer.
fn forked(suite: Suite) -> (Lab, Course, Digest, Digest, Digest) {
    let mut lab = Lab::new(suite);
    let mut course = Course::light(&mut lab, "1");
    let mut other = lab.clone();
    let cutoff = lab.last("inspector1");
    let one = lab.revoke("inspector1", "left", Some(cutoff), None);
    let change = other.next_roster(|roster| {
        let public = hex::write(&key(suite, "newcomer").public());
        let key = json!({"org": "管委会", "person": "酉", "pub": public, "roles": [{"classes": [], "from": "2024-01-01", "role": "closer", "to": null}]});
        let keys = roster["keys"].as_array_mut().unwrap();
        keys.push(key);
        keys.sort_by_key(|key| key["pub"].as_str().unwrap().to_owned());
    });
    let two = other.roster(change, &["root2", "root3"]);
    course.close = other.act("newcomer", "sign_off", Some(course.item), course.close_body());
    lab.join(&other);
    let close = course.close;
    (lab, course, one, two, close)
}

fn two_rosters(suite: Suite) -> Vector {
    let (lab, course, _, _, close) = forked(suite);
    Vector::of(&lab).entry(close, "suspended", "C8").item(course.item, "inspected")
}

fn settled(suite: Suite) -> Vector {
    let (mut lab, course, one, two, close) = forked(suite);
    let next = lab.next_roster(|roster| roster["prev"] = ids(&[one, two]));
    lab.roster(next, &["root1", "root2"]);
    // The newcomer is in one of the two only: what he signed needs somebody's confirmation.
    let mut again = lab.clone();
    again.act("closer2", "ratify", None, json!({"entry": id(close)}));
    let _ = course;
    let vector = Vector::of(&lab).entry(close, "awaiting-ratification", "R6b");
    assert_eq!(
        Vector::of(&again).item(course.item, "closed").differences(Default::default()),
        Vec::<String>::new()
    );
    vector.item(course.item, "inspected")
}

/// A key restored from a copy signs number 2 twice.
fn copied(suite: Suite) -> (Lab, Course, Digest, Digest, Digest) {
    let mut lab = Lab::new(suite);
    let course = Course::register(&mut lab, "light", "1");
    lab.act("handler", "comment", Some(course.item), json!({"text": "第一条"}));
    let mut copy = lab.clone();
    let one = lab.act("handler", "comment", Some(course.item), json!({"text": "第二条"}));
    let two = copy.act("handler", "comment", Some(course.item), json!({"text": "另一条"}));
    let after = copy.act("handler", "comment", Some(course.item), json!({"text": "其后"}));
    lab.join(&copy);
    (lab, course, one, two, after)
}

fn lane(suite: Suite) -> Vector {
    let (lab, course, one, two, after) = copied(suite);
    Vector::of(&lab).all(&[one, two, after], "forked", "R7").item(course.item, "registered")
}

fn lane_kept(suite: Suite) -> Vector {
    let (mut lab, _, one, two, after) = copied(suite);
    let kid = id(key_id(suite, "handler"));
    let next = lab.next_roster(|roster| {
        roster["keep"] = json!([{"id": id(one), "kid": kid}, {"id": id(after), "kid": kid}]);
    });
    lab.roster(next, &["root1", "root2"]);
    let _ = two;
    Vector::of(&lab)
}

/// A leaver forks his own witnessed past to un-cross what he approved.
fn self_fork(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_submitted(&mut lab, "full");
    lab.act("reviewer1", "comment", Some(course.item), json!({"text": "收到"}));
    let first = lab.last("reviewer1");
    course.inspected(&mut lab, &["inspector1", "inspector2"]).approved(&mut lab, &["reviewer1", "reviewer2"]);
    let before = lab.clone();
    course.posted(&mut lab).ended(&mut lab).closed(&mut lab);
    lab.at("2024-07-20T09:00:00").checkpoint("witness1", None);
    let wrong = Wrong { own: Some((Some(first.0), 2)), ..Wrong::default() };
    let mut evil = before;
    let body = json!({"reason": "反悔", "submission": id(course.submit)});
    let twin = evil.wrong("reviewer1", "veto", Some(course.item), body, wrong);
    lab.join(&evil);
    Vector::of(&lab).entry(twin, "forked", "R7").item(course.item, "closed").closed(1)
}

fn removed(suite: Suite) -> Vector {
    let (mut lab, course) = light(suite);
    let checkpoint = lab.checkpoint("witness1", None);
    lab.set.entries.remove(&course.submit);
    let mut vector =
        Vector::of(&lab).item(course.item, "rectifying").entry(checkpoint, "pending-parents", "R3");
    for inspect in course.inspect {
        vector = vector.entry(inspect, "pending-parents", "R3");
    }
    vector
}

fn skipped_number(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let course = Course::register(&mut lab, "light", "1");
    let (last, seq) = lab.last("office");
    let wrong = Wrong { own: Some((Some(last), seq + 2)), ..Wrong::default() };
    let skipped = lab.wrong("office", "comment", Some(course.item), json!({"text": "-"}), wrong);
    Vector::of(&lab).entry(skipped, "malformed", "R3")
}

fn other_ledger(suite: Suite) -> Vector {
    let (mut lab, mut course) = light(suite);
    let wrong = Wrong { ledger: Some([5; 32]), ..Wrong::default() };
    course.close = lab.wrong("closer", "sign_off", Some(course.item), course.close_body(), wrong);
    Vector::of(&lab).entry(course.close, "malformed", "R3").item(course.item, "inspected")
}

fn homoglyph(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    // Latin and Cyrillic a, a composed and a decomposed e, a change of direction: five different numbers.
    let items: Vec<Course> = ["a1", "\u{430}1", "\u{e9}", "e\u{301}", "\u{202e}1a"]
        .iter()
        .map(|number| Course::register(&mut lab, "light", number))
        .collect();
    items.iter().fold(Vector::of(&lab), |vector, course| {
        vector.item(course.item, "registered").item_flag(course.item, Flag::SuspectedDuplicate, false)
    })
}

fn changed(suite: Suite, change: fn(&str) -> String) -> Vector {
    let (mut lab, mut course) = light(suite);
    let wrong = Wrong { text: Some(change), ..Wrong::default() };
    course.close = lab.wrong("closer", "sign_off", Some(course.item), course.close_body(), wrong);
    Vector::of(&lab).entry(course.close, "malformed", "R1").item(course.item, "inspected")
}

fn duplicate_field(suite: Suite) -> Vector {
    changed(suite, |text| text.replace("\"noticeEnd\":null", "\"noticeEnd\":null,\"noticeEnd\":null"))
}

fn extra_field(suite: Suite) -> Vector {
    changed(suite, |text| text.replace("\"noticeEnd\":null", "\"noticeEnd\":null,\"noticeFree\":true"))
}

fn strangers(suite: Suite) -> Vector {
    let (mut lab, mut course) = light(suite);
    let mut vector_ids = Vec::new();
    for number in 0..20 {
        let wrong = Wrong { garbage: number % 2 == 0, own: Some((None, 1)), ..Wrong::default() };
        let who = if number % 2 == 0 { "closer" } else { "stranger" };
        let mut other = lab.clone();
        other.clock += number;
        vector_ids.push(other.wrong(
            who,
            "return",
            Some(course.item),
            json!({"reason": "-", "submission": id(course.submit)}),
            wrong,
        ));
        lab.set.merge(&other.set);
    }
    course.closed(&mut lab);
    Vector::of(&lab).all(&vector_ids, "bad-signature", "R2").item(course.item, "closed")
}

fn unknown_parent(suite: Suite) -> Vector {
    let (mut lab, mut course) = light(suite);
    let wrong = Wrong { seen: Some(vec![[1; 32], course.submit]), ..Wrong::default() };
    course.close = lab.wrong("closer", "sign_off", Some(course.item), course.close_body(), wrong);
    Vector::of(&lab).entry(course.close, "pending-parents", "R3").item(course.item, "inspected")
}

/// A veto on heads older than a sign-off that a witness covered.
fn vetoed_late(suite: Suite, class: &str) -> (Lab, Course, Digest) {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, class);
    let mut elsewhere = lab.clone();
    course.closed(&mut lab);
    lab.at("2024-07-20T09:00:00").checkpoint("witness1", None);
    let body = json!({"reason": "不同意", "submission": id(course.submit)});
    let veto = elsewhere.act("reviewer3", "veto", Some(course.item), body);
    lab.join(&elsewhere);
    (lab, course, veto)
}

fn late_veto(suite: Suite) -> Vector {
    let (lab, course, veto) = vetoed_late(suite, "full");
    let vector =
        Vector::of(&lab).item(course.item, "closed").item_flag(course.item, Flag::LateObjection, true);
    vector.closed(1).flag(veto, Flag::TimeDoubtful, false)
}

fn late_veto_holds(suite: Suite) -> Vector {
    let (lab, course, veto) = vetoed_late(suite, "hold");
    let vector = Vector::of(&lab).entry(course.close, "contested", "C2").entry(veto, "contested", "C2");
    vector.item(course.item, "contested")
}

fn witness_clock(suite: Suite) -> Vector {
    let mut lab = Lab::with(suite, 2);
    let mut course = Course::to_noticed(&mut lab, "full");
    lab.at("2062-01-01T00:00:00");
    let first = lab.checkpoint("witness1", None);
    lab.at("2024-07-16T09:00:00").checkpoint("witness2", Some(first));
    course.closed(&mut lab);
    Vector::of(&lab).item(course.item, "closed").flag(course.close, Flag::TimeDoubtful, false)
}

fn disowned(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, "full");
    lab.at("2062-01-01T00:00:00");
    let wild = lab.checkpoint("witness1", None);
    lab.at("2024-07-16T09:00:00");
    course.closed(&mut lab);
    let before = Vector::of(&lab).entry(course.close, "backdated", "R8");
    assert_eq!(before.differences(Default::default()), Vec::<String>::new());
    let next = lab.next_roster(|roster| roster["disown"] = ids(&[wild]));
    lab.roster(next, &["root1", "root2"]);
    Vector::of(&lab).item(course.item, "closed")
}

/// Roster 2 takes a role from a key that goes on under roster 1.
fn demotion(suite: Suite, witnessed: bool) -> (Lab, Course) {
    let (mut lab, mut course) = light(suite);
    let old = lab.clone();
    let public = hex::write(&key(suite, "closer").public());
    let next = lab.next_roster(|roster| {
        roster["keys"].as_array_mut().unwrap().retain(|key| key["pub"] != public.as_str());
    });
    let mut late = old;
    course.closed(&mut late);
    if witnessed {
        late.checkpoint("witness1", None);
    }
    lab.roster(next, &["root1", "root2"]);
    lab.join(&late);
    (lab, course)
}

fn demoted(suite: Suite) -> Vector {
    let (lab, course) = demotion(suite, false);
    Vector::of(&lab).entry(course.close, "awaiting-ratification", "R6b").item(course.item, "inspected")
}

fn demoted_witnessed(suite: Suite) -> Vector {
    let (lab, course) = demotion(suite, true);
    Vector::of(&lab).item(course.item, "closed")
}

/// A witness signs a second entry in an old place. What other witnesses cover keeps its seal.
fn witness_fork(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, "full");
    let mut elsewhere = lab.clone();
    course.closed(&mut lab);
    lab.at("2024-07-20T09:00:00").checkpoint("witness1", None);
    let body = json!({"reason": "不同意", "submission": id(course.submit)});
    elsewhere.act("reviewer3", "veto", Some(course.item), body);
    // The second witness has seen the veto: only the first one's checkpoint seals against it.
    lab.join(&elsewhere).at("2024-07-21T09:00:00").checkpoint("witness2", None);
    let mut evil = elsewhere;
    let twin = evil.wrong(
        "witness1",
        "checkpoint",
        None,
        json!({"count": 0, "of": null, "root": id([0; 32]), "with": []}),
        Wrong { own: Some((None, 1)), ..Wrong::default() },
    );
    lab.join(&evil);
    let vector = Vector::of(&lab).entry(twin, "forked", "R7").item(course.item, "closed");
    vector.item_flag(course.item, Flag::LateObjection, true)
}

/// A witness of the closer's own organisation seals nothing of his.
fn own_witness(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let public = hex::write(&key(suite, "witness1").public());
    let next = lab.next_roster(|roster| {
        for key in roster["keys"].as_array_mut().unwrap() {
            if key["pub"] == public.as_str() {
                key["org"] = json!("管委会");
            }
        }
    });
    lab.roster(next, &["root1", "root2"]);
    let mut course = Course::to_noticed(&mut lab, "full");
    let mut elsewhere = lab.clone();
    course.closed(&mut lab);
    lab.at("2024-07-20T09:00:00").checkpoint("witness1", None);
    let body = json!({"reason": "不同意", "submission": id(course.submit)});
    let veto = elsewhere.act("reviewer3", "veto", Some(course.item), body);
    lab.join(&elsewhere);
    let vector = Vector::of(&lab).entry(course.close, "contested", "C2").entry(veto, "contested", "C2");
    vector.item(course.item, "contested")
}

fn two_signatures(suite: Suite) -> Vector {
    let (mut lab, mut course) = light(suite);
    course.closed(&mut lab);
    let text = lab.set.entries.get(&course.close).unwrap().text.clone();
    lab.set.add_entry(&text, [0; 64]);
    lab.set.add_entry(&text, [255; 64]);
    let stranger = Purpose::Entry.sign(&key(suite, "stranger"), &text).unwrap();
    lab.set.add_entry(&text, stranger);
    Vector::of(&lab).item(course.item, "closed")
}

/// A checkpoint dated before one that it has seen does not count: what it alone covers is not sealed.
fn witness_backwards(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, "full");
    lab.at("2024-07-16T09:00:00").checkpoint("witness2", None);
    let mut elsewhere = lab.clone();
    course.closed(&mut lab);
    lab.at("2024-07-01T09:00:00").checkpoint("witness1", None);
    let body = json!({"reason": "不同意", "submission": id(course.submit)});
    let veto = elsewhere.act("reviewer3", "veto", Some(course.item), body);
    lab.join(&elsewhere);
    let vector = Vector::of(&lab).entry(course.close, "contested", "C2").entry(veto, "contested", "C2");
    vector.item(course.item, "contested")
}

/// Joined to another item on one machine while it is worked off on another, and objected to while it is signed off: the item is the other one now,
/// and the sign-off is contested all the same.
fn joined(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "light", "1");
    let other = Course::register(&mut lab, "light", "2");
    let mut link = lab.clone();
    link.act("office", "link", Some(course.item), json!({"relation": "merge", "target": id(other.item)}));
    course.assign(&mut lab).submit(&mut lab).inspected(&mut lab, &["inspector1"]);
    let mut elsewhere = lab.clone();
    course.closed(&mut lab);
    let body = json!({"submission": id(course.submit), "text": "仍有异味"});
    let object = elsewhere.join(&link).act("office2", "object", Some(course.item), body);
    lab.join(&elsewhere);
    let vector = Vector::of(&lab).entry(course.close, "contested", "C2").failed(object, "R9", "merged");
    vector.item(course.item, "merged").item(other.item, "registered")
}

fn side_by_side(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "light", "1");
    course.assign(&mut lab);
    let public = hex::write(&key(suite, "handler").public());
    let next = lab.next_roster(|roster| {
        for key in roster["keys"].as_array_mut().unwrap() {
            if key["pub"] == public.as_str() {
                key["roles"]
                    .as_array_mut()
                    .unwrap()
                    .push(json!({"classes": [], "from": "2024-01-01", "role": "owner", "to": null}));
            }
        }
    });
    lab.roster(next, &["root1", "root2"]);
    let mut elsewhere = lab.clone();
    course.submit(&mut lab);
    elsewhere.act("handler", "submit", Some(course.item), course.submit_body(&[]));
    lab.join(&elsewhere);
    course.inspected(&mut lab, &["inspector1"]).closed(&mut lab);
    Vector::of(&lab).item(course.item, "closed").item_flag(course.item, Flag::Coexisting, true)
}

fn number_twice(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let one = Course::register(&mut lab, "light", "7");
    let two = lab.act("office2", "register", None, register("full", "7"));
    let three = Course::register(&mut lab, "light", "8");
    let four = Course::register(&mut lab, "light", "8");
    lab.act("office", "link", Some(four.item), json!({"relation": "duplicate", "target": id(three.item)}));
    Vector::of(&lab)
        .item_flag(one.item, Flag::SuspectedDuplicate, true)
        .item_flag(two, Flag::SuspectedDuplicate, true)
        .item_flag(three.item, Flag::SuspectedDuplicate, false)
        .item_flag(four.item, Flag::SuspectedDuplicate, false)
        .item(four.item, "merged")
}

fn assigned_twice(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "light", "1");
    let mut elsewhere = lab.clone();
    course.assign(&mut lab);
    let other = elsewhere.act("office2", "assign", Some(course.item), course.assign_body(&[]));
    lab.join(&elsewhere);
    let early = lab.act("owner", "submit", Some(course.item), course.submit_body(&[]));
    let vector = Vector::of(&lab).failed(early, "R9", "contested").item(course.item, "contested");
    vector.all(&[course.assign, other], "contested", "C6")
}

fn newer(suite: Suite) -> Vector {
    let (mut lab, mut course) = light(suite);
    let newer = lab.act("closer", "dance", Some(course.item), json!({"steps": [1, 2]}));
    // A later act that saw it is judged all the same.
    course.closed(&mut lab);
    let roster: Value = serde_json::from_slice(&lab.set.rosters.get(&lab.roster).unwrap().text).unwrap();
    assert_eq!(text(&roster), lab.set.rosters.get(&lab.roster).unwrap().text);
    Vector::of(&lab).entry(newer, "unknown-kind", "R1").item(course.item, "closed")
}

//! Table 4.5 of the design: each row a vector, named by its number and mutation. First half: people and time.

use super::course::{Course, register};
use super::lab::{Lab, Wrong, id, ids};
use super::vector::{Maker, Vector};
use nearzero::rectification::hex;
use nearzero::rectification::rule::Flag;
use nearzero::rectification::suite::{Digest, Suite};
use serde_json::json;

pub const ALL: &[(&str, Maker)] = &[
    ("00-usual-course", usual),
    ("01-approver-left-while-signing", left),
    ("01-ratified-by-colleague", ratified),
    ("02-laptop-stolen", stolen),
    ("03-compromised-from-a-number", suspect),
    ("04-close-backdated-before-what-it-saw", backdated),
    ("05-backdated-on-old-heads", old_heads),
    ("06-term-ended-old-heads", term),
    ("06-term-ended-then-revoked", term_revoked),
    ("07-closed-twice", twice),
    ("08-cross-off-and-return-concurrently", opposed),
    ("08-adjudicated-stands", adjudicated),
    ("08-adjudicated-returned", adjudicated_returned),
    ("09-resubmitted-while-closing", resubmitted),
    ("12-evidence-reused", reused),
    ("14-older-roster-than-seen", stale),
    ("23-clock-in-1970-and-2062", clock),
    ("24-two-keys-of-one-person", two_keys),
    ("25-same-organisation", same_org),
    ("26-one-person-approves-twice", approves_twice),
    ("28-notice-over-national-day", notice_short),
    ("28-notice-of-ten-days", notice_long),
    ("29-closed-with-open-objection", open_objection),
    ("29-objection-concurrent-with-close", objection),
    ("30-parent-closed-before-child", children),
];

fn usual(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_closed(&mut lab, "full");
    let item = course.item;
    let filed = json!({"date": "2024-07-20", "receipt": "川督函1号", "submission": id(course.submit)});
    lab.act("supervisor", "file", Some(item), filed);
    let light = Course::light(&mut lab, "2");
    let other = Course::light(&mut lab, "3");
    lab.act("closer", "batch_sign_off", None, json!({"submissions": ids(&[light.submit, other.submit])}));
    let open = Course::to_submitted(&mut lab, "full");
    course.item = open.item;
    let last = lab.checkpoint("witness1", None);
    Vector::of(&lab)
        .item(item, "filed")
        .item(light.item, "closed")
        .item(other.item, "closed")
        .item(open.item, "submitted")
        .closed(3)
        .flag(last, Flag::ClockBackwards, false)
}

/// The approver signs number 2 elsewhere while roster 2 ends the key at number 1.
fn leaver(suite: Suite, why: &str) -> (Lab, Course) {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_submitted(&mut lab, "full");
    lab.act("reviewer2", "comment", Some(course.item), json!({"text": "收到"}));
    course.inspected(&mut lab, &["inspector1", "inspector2"]).approved(&mut lab, &["reviewer1"]);
    let last = lab.last("reviewer2");
    let mut elsewhere = lab.clone();
    course.approved(&mut elsewhere, &["reviewer2"]);
    lab.revoke("reviewer2", why, Some(last), None);
    lab.join(&elsewhere);
    (lab, course)
}

fn left(suite: Suite) -> Vector {
    let (lab, course) = leaver(suite, "left");
    let vector = Vector::of(&lab).item(course.item, "inspected");
    vector.entry(course.approve[1], "awaiting-ratification", "R6")
}

fn ratified(suite: Suite) -> Vector {
    let (mut lab, course) = leaver(suite, "left");
    lab.act("reviewer3", "ratify", None, json!({"entry": id(course.approve[1])}));
    // Not a holder of the role; not another person.
    let stranger = lab.act("handler", "ratify", None, json!({"entry": id(course.approve[1])}));
    Vector::of(&lab).item(course.item, "reviewed").entry(stranger, "not-entitled", "R5")
}

fn stolen(suite: Suite) -> Vector {
    let (mut lab, course) = leaver(suite, "lost");
    let vain = lab.act("reviewer3", "ratify", None, json!({"entry": id(course.approve[1])}));
    let vector = Vector::of(&lab).item(course.item, "inspected").flag(vain, Flag::TimeDoubtful, false);
    vector.entry(course.approve[1], "cut-off", "R6")
}

fn suspect(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let course = Course::to_closed(&mut lab, "full");
    let last = lab.last("reviewer2");
    lab.revoke("reviewer2", "compromised", Some(last), Some(1));
    Vector::of(&lab)
        .entry(course.approve[1], "suspended", "R6")
        .failed(course.notice, "R9", "state")
        .failed(course.end, "R9", "no-target")
        .failed(course.close, "C9", "approvals")
        .item(course.item, "reexamine")
        .closed(0)
}

fn backdated(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, "full");
    lab.at("2024-07-15T10:00:00").checkpoint("witness1", None);
    lab.at("2024-06-29T10:00:00");
    course.closed(&mut lab);
    let item = course.item;
    Vector::of(&lab).entry(course.close, "backdated", "R8").item(item, "notice_over").flag(
        course.close,
        Flag::TimeDoubtful,
        false,
    )
}

fn old_heads(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, "full");
    let before = lab.heads();
    lab.at("2024-08-05T10:00:00").checkpoint("witness1", None);
    lab.at("2024-07-15T12:00:00");
    let wrong = Wrong { seen: Some(before), ..Wrong::default() };
    course.close = lab.wrong("closer", "sign_off", Some(course.item), course.close_body(), wrong);
    lab.at("2024-08-06T10:00:00").checkpoint("witness1", None);
    Vector::of(&lab).item(course.item, "closed").flag(course.close, Flag::LateProof, true)
}

/// The closer's term ended on 06-30; he signs in July with an earlier date and old heads.
fn ended(suite: Suite) -> (Lab, Course) {
    let mut lab = Lab::new(suite);
    let public = hex::write(&super::lab::key(suite, "closer").public());
    let next = lab.next_roster(|roster| {
        for key in roster["keys"].as_array_mut().unwrap() {
            if key["pub"] == public.as_str() {
                key["roles"][0]["to"] = json!("2024-06-30");
            }
        }
    });
    lab.roster(next, &["root1", "root2"]);
    let mut course = Course::light(&mut lab, "1");
    let before = lab.heads();
    lab.at("2024-07-05T10:00:00").checkpoint("witness1", None);
    lab.at("2024-06-29T10:00:00");
    let wrong = Wrong { seen: Some(before), ..Wrong::default() };
    course.close = lab.wrong("closer", "sign_off", Some(course.item), course.close_body(), wrong);
    lab.at("2024-07-20T10:00:00").checkpoint("witness1", None);
    (lab, course)
}

fn term(suite: Suite) -> Vector {
    let (mut lab, course) = ended(suite);
    // Having seen the checkpoint of July, or with the true date, he cannot.
    let mut other = Course::light(&mut lab, "2");
    other.closed(&mut lab);
    let vector = Vector::of(&lab).item(course.item, "closed").flag(course.close, Flag::LateProof, true);
    vector.entry(other.close, "not-entitled", "R5").item(other.item, "inspected")
}

fn term_revoked(suite: Suite) -> Vector {
    let (mut lab, course) = ended(suite);
    lab.revoke("closer", "left", None, None);
    Vector::of(&lab).entry(course.close, "awaiting-ratification", "R6").item(course.item, "inspected")
}

fn twice(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, "full");
    let mut elsewhere = lab.clone();
    course.closed(&mut lab);
    let first = course.close;
    elsewhere.clock += 60;
    let second = elsewhere.act("closer2", "sign_off", Some(course.item), course.close_body());
    lab.join(&elsewhere);
    Vector::of(&lab).entry(first.max(second), "duplicate", "C1").item(course.item, "closed").closed(1)
}

/// Signed off on one machine, returned on another.
fn split(suite: Suite, class: &str) -> (Lab, Course, Digest) {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, class);
    let mut elsewhere = lab.clone();
    course.closed(&mut lab);
    let body = json!({"reason": "现场仍有逸散", "submission": id(course.submit)});
    let back = elsewhere.act("inspector1", "return", Some(course.item), body);
    lab.join(&elsewhere);
    (lab, course, back)
}

fn opposed(suite: Suite) -> Vector {
    let (lab, course, back) = split(suite, "full");
    let vector = Vector::of(&lab).item(course.item, "contested").closed(0);
    vector.entry(course.close, "contested", "C2").entry(back, "contested", "C2")
}

fn adjudicated(suite: Suite) -> Vector {
    let (mut lab, course, back) = split(suite, "full");
    let body = json!({"outcome": "stands", "reason": "复查无逸散", "settles": ids(&[back, course.close])});
    lab.act("lead", "adjudicate", Some(course.item), body);
    Vector::of(&lab).item(course.item, "closed").closed(1)
}

fn adjudicated_returned(suite: Suite) -> Vector {
    let (mut lab, course, back) = split(suite, "full");
    let body = json!({"outcome": "returned", "reason": "复查属实", "settles": ids(&[back, course.close])});
    lab.act("lead", "adjudicate", Some(course.item), body);
    let again = lab.act("owner", "submit", Some(course.item), course.submit_body(&[]));
    Vector::of(&lab).item(course.item, "submitted").closed(0).flag(again, Flag::TimeDoubtful, false)
}

fn resubmitted(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, "full");
    let mut elsewhere = lab.clone();
    course.closed(&mut lab);
    elsewhere.act("owner", "submit", Some(course.item), course.submit_body(&[course.submit]));
    lab.join(&elsewhere);
    Vector::of(&lab).entry(course.close, "contested", "C3").item(course.item, "reexamine").closed(0)
}

fn reused(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let one = Course::light(&mut lab, "1");
    let two = Course::to_submitted(&mut lab, "full");
    let three = Course::light(&mut lab, "3");
    let vector = Vector::of(&lab).item_flag(one.item, Flag::EvidenceReused, true);
    vector.item_flag(two.item, Flag::EvidenceReused, false).item_flag(three.item, Flag::EvidenceReused, true)
}

fn stale(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "light", "1");
    let old = lab.roster;
    let next = lab.next_roster(|_| ());
    lab.roster(next, &["root2", "root3"]);
    lab.act("office", "comment", Some(course.item), json!({"text": "新清单"}));
    let new = std::mem::replace(&mut lab.roster, old);
    course.assign(&mut lab);
    lab.roster = new;
    Vector::of(&lab).entry(course.assign, "stale-roster", "R4").item(course.item, "registered")
}

fn clock(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let course = Course::to_submitted(&mut lab, "full");
    lab.checkpoint("witness1", None);
    lab.at("1970-01-01T00:00:00");
    let early = lab.act("handler", "progress", Some(course.item), json!({"measure": 1, "text": "-"}));
    lab.at("2062-01-01T00:00:00");
    let late = lab.act("owner", "comment", Some(course.item), json!({"text": "-"}));
    lab.at("2024-06-10T00:00:00").checkpoint("witness1", None);
    Vector::of(&lab)
        .entry(early, "not-entitled", "R5")
        .flag(early, Flag::ClockBackwards, true)
        .flag(early, Flag::TimeDoubtful, true)
        .flag(late, Flag::TimeDoubtful, true)
        .flag(late, Flag::ClockBackwards, false)
}

fn two_keys(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_submitted(&mut lab, "full");
    course.inspected(&mut lab, &["inspector1", "owner-as-inspector"]).approved(&mut lab, &["reviewer1"]);
    Vector::of(&lab)
        .failed(course.inspect[1], "C7", "separation")
        .failed(course.approve[0], "R9", "inspectors")
        .item(course.item, "submitted")
}

fn same_org(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "org", "1");
    let mut body = course.assign_body(&[]);
    body["ownerOrg"] = json!("生态环境局");
    let refused = lab.act("lead", "assign", Some(course.item), body);
    course
        .assign(&mut lab)
        .planned(&mut lab, false)
        .worked(&mut lab, 4, "photo")
        .swept(&mut lab)
        .submit(&mut lab);
    // Another person of the organisation that inspects had a hand in the work.
    let public = hex::write(&super::lab::key(suite, "inspector1").public());
    let next = lab.next_roster(|roster| {
        for key in roster["keys"].as_array_mut().unwrap() {
            if key["pub"] == public.as_str() {
                key["roles"]
                    .as_array_mut()
                    .unwrap()
                    .push(json!({"classes": [], "from": "2024-01-01", "role": "handler", "to": null}));
            }
        }
    });
    lab.roster(next, &["root1", "root2"]);
    lab.act("inspector1", "progress", Some(course.item), json!({"measure": 1, "text": "代为整改"}));
    course.inspected(&mut lab, &["inspector2"]);
    let vector = Vector::of(&lab).failed(refused, "R9", "separation");
    vector.failed(course.inspect[0], "C7", "separation").item(course.item, "submitted")
}

fn approves_twice(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_submitted(&mut lab, "full");
    course.inspected(&mut lab, &["inspector1", "inspector2"]).approved(&mut lab, &["reviewer2", "reviewer2"]);
    let extra = course.approve[0].max(course.approve[1]);
    let early = lab.act("closer", "sign_off", Some(course.item), course.close_body());
    let vector = Vector::of(&lab).entry(extra, "duplicate", "C1").failed(early, "C9", "approvals");
    vector.item(course.item, "inspected")
}

fn to_reviewed(lab: &mut Lab) -> Course {
    let mut course = Course::to_submitted(lab, "full");
    course.inspected(lab, &["inspector1", "inspector2"]).approved(lab, &["reviewer1", "reviewer2"]);
    course
}

fn notice_short(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let course = to_reviewed(&mut lab);
    lab.at("2024-09-29T09:00:00");
    let short =
        lab.act("notice", "notice_post", Some(course.item), course.post_body("2024-09-29", "2024-10-09"));
    let day_less =
        lab.act("notice", "notice_post", Some(course.item), course.post_body("2024-09-29", "2024-10-15"));
    let beyond =
        lab.act("notice", "notice_post", Some(course.item), course.post_body("2024-12-29", "2025-01-29"));
    Vector::of(&lab)
        .failed(short, "R9", "notice-short")
        .failed(day_less, "R9", "notice-short")
        .failed(beyond, "R9", "calendar")
        .item(course.item, "reviewed")
}

fn notice_long(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = to_reviewed(&mut lab);
    lab.at("2024-09-29T09:00:00");
    course.notice =
        lab.act("notice", "notice_post", Some(course.item), course.post_body("2024-09-29", "2024-10-16"));
    lab.at("2024-10-16T17:00:00");
    let early = lab.act("notice", "notice_end", Some(course.item), json!({"notice": id(course.notice)}));
    lab.at("2024-10-17T09:00:00");
    lab.act("notice", "notice_end", Some(course.item), json!({"notice": id(course.notice)}));
    Vector::of(&lab).failed(early, "R9", "notice-running").item(course.item, "notice_over")
}

fn open_objection(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = to_reviewed(&mut lab);
    course.posted(&mut lab);
    let body = json!({"submission": id(course.submit), "text": "夜间仍有异味"});
    let object = lab.act("office", "object", Some(course.item), body);
    course.ended(&mut lab).closed(&mut lab);
    Vector::of(&lab)
        .failed(course.end, "R9", "objection")
        .failed(course.close, "R9", "notice")
        .item(course.item, "in_notice")
        .item_flag(course.item, Flag::Objected, true)
        .flag(object, Flag::TimeDoubtful, false)
}

fn objection(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, "full");
    let mut elsewhere = lab.clone();
    course.closed(&mut lab);
    let body = json!({"submission": id(course.submit), "text": "夜间仍有异味"});
    let object = elsewhere.act("office", "object", Some(course.item), body);
    lab.join(&elsewhere);
    let vector = Vector::of(&lab).entry(course.close, "contested", "C2").entry(object, "contested", "C2");
    vector.item(course.item, "contested")
}

fn children(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let parent = Course::register(&mut lab, "light", "0");
    let mut open = Vec::new();
    for number in 1..=7 {
        let mut body = register("light", &number.to_string());
        body["parent"] = id(parent.item);
        let item = lab.act("office", "register", None, body);
        let mut child = Course { item, ..Course::default() };
        child.assign(&mut lab).submit(&mut lab).inspected(&mut lab, &["inspector1"]);
        if number < 7 {
            child.closed(&mut lab);
        } else {
            open.push(child);
        }
    }
    let mut parent = parent;
    parent.assign(&mut lab);
    let refused = lab.act("owner", "submit", Some(parent.item), parent.submit_body(&[]));
    let mut body = parent.submit_body(&[]);
    body["open"] = ids(&[open[0].item]);
    parent.submit = lab.act("owner", "submit", Some(parent.item), body);
    parent.inspected(&mut lab, &["inspector1"]).closed(&mut lab);
    let early = parent.close;
    open[0].closed(&mut lab);
    parent.closed(&mut lab);
    Vector::of(&lab)
        .failed(refused, "R9", "children")
        .failed(early, "R9", "children")
        .item(parent.item, "closed")
        .closed(8)
        .flag(parent.close, Flag::TimeDoubtful, false)
}

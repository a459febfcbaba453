//! The later steps of an item: from the verdict on a submission to sign-off, look-back and the ways around the full course.

use super::course::{Course, file, register};
use super::lab::{Lab, id, ids};
use super::steps::some;
use super::vector::{Maker, Vector};
use nearzero::rectification::rule::Flag;
use nearzero::rectification::suite::{Digest, Suite};
use serde_json::{Value, json};

pub const ALL: &[(&str, Maker)] = &[
    ("step-return-and-withdraw", returning),
    ("step-approve-and-veto", approving),
    ("step-notice-by-witnessed-time", strict),
    ("step-objection", objecting),
    ("step-sign-off", signing),
    ("step-rebound-is-a-new-round", rebounding),
    ("step-supervise-and-review", supervising),
    ("step-unfounded", unfounded),
    ("step-paper", paper),
    ("step-batch", batch),
    ("step-office-of-one", office),
    ("step-office-of-one-batch", office_batch),
    ("step-office-of-one-unfounded", office_unfounded),
    ("step-approve-and-return-concurrently", split_early),
    ("step-approve-and-return-settled", split_settled),
];

fn returning(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_submitted(&mut lab, "full");
    let of = |course: &Course| json!({"reason": "不到位", "submission": id(course.submit)});
    lab.act("inspector1", "return", some(&course), of(&course));
    let again = lab.act("inspector2", "return", some(&course), of(&course));
    let before = lab.clone();
    assert_eq!(
        Vector::of(&before)
            .failed(again, "R9", "not-live")
            .item(course.item, "rectifying")
            .differences(Default::default()),
        Vec::<String>::new()
    );
    course.submit(&mut lab);
    lab.act("owner", "withdraw", some(&course), of(&course));
    course.submit(&mut lab);
    Vector::of(&lab).failed(again, "R9", "not-live").item(course.item, "submitted")
}

fn approving(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_submitted(&mut lab, "full");
    course.inspected(&mut lab, &["inspector1", "inspector2"]).approved(&mut lab, &["reviewer1", "reviewer2"]);
    let body = json!({"reason": "不同意", "submission": id(course.submit)});
    let veto = lab.act("reviewer3", "veto", some(&course), body);
    let posted =
        lab.act("notice", "notice_post", some(&course), course.post_body("2024-07-01", "2024-07-12"));
    let vetoed = Vector::of(&lab).failed(posted, "R9", "veto").item(course.item, "contested");
    assert_eq!(vetoed.differences(Default::default()), Vec::<String>::new());
    let settle = json!({"outcome": "stands", "reason": "已复核", "settles": ids(&[veto])});
    lab.act("lead", "adjudicate", some(&course), settle);
    let nothing = json!({"outcome": "stands", "reason": "-", "settles": ids(&[[6; 32]])});
    let nothing = lab.act("lead", "adjudicate", some(&course), nothing);
    course.posted(&mut lab);
    let vector = Vector::of(&lab).failed(posted, "R9", "veto").failed(nothing, "R9", "no-target");
    vector.item(course.item, "in_notice")
}

fn strict(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_submitted(&mut lab, "strict");
    course.inspected(&mut lab, &["inspector1", "inspector2"]).approved(&mut lab, &["reviewer1", "reviewer2"]);
    course.posted(&mut lab);
    lab.at("2024-07-15T09:00:00");
    let unwitnessed = lab.act("notice", "notice_end", some(&course), json!({"notice": id(course.notice)}));
    // Witnessed from 07-03 to 07-12 are 8 working days, to 07-16 they are 10.
    lab.at("2024-07-03T09:00:00");
    let mut other = lab;
    other.checkpoint("witness1", None);
    other.at("2024-07-12T09:00:00").checkpoint("witness1", None);
    other.at("2024-07-15T10:00:00");
    let short = other.act("notice", "notice_end", some(&course), json!({"notice": id(course.notice)}));
    other.at("2024-07-16T09:00:00").checkpoint("witness1", None);
    other.act("notice", "notice_end", some(&course), json!({"notice": id(course.notice)}));
    Vector::of(&other)
        .failed(unwitnessed, "R9", "notice-running")
        .failed(short, "R9", "notice-running")
        .item(course.item, "notice_over")
}

fn objecting(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_submitted(&mut lab, "full");
    course.inspected(&mut lab, &["inspector1", "inspector2"]).approved(&mut lab, &["reviewer1", "reviewer2"]);
    course.posted(&mut lab);
    let object = |lab: &mut Lab, course: &Course| {
        lab.act(
            "office",
            "object",
            some(course),
            json!({"submission": id(course.submit), "text": "仍有异味"}),
        )
    };
    let first = object(&mut lab, &course);
    let answer = |object: Digest, outcome: &str| json!({"object": id(object), "outcome": outcome, "reason": "复测达标"});
    lab.act("inspector1", "resolve", some(&course), answer(first, "dismissed"));
    let again = lab.act("inspector2", "resolve", some(&course), answer(first, "upheld"));
    let second = object(&mut lab, &course);
    let mut upheld = lab.clone();
    upheld.act("inspector1", "resolve", some(&course), answer(second, "upheld"));
    let back = Vector::of(&upheld).failed(again, "R9", "no-target").item(course.item, "rectifying");
    assert_eq!(back.differences(Default::default()), Vec::<String>::new());
    lab.act("inspector1", "resolve", some(&course), answer(second, "dismissed"));
    course.ended(&mut lab).closed(&mut lab);
    let vector = Vector::of(&lab).failed(again, "R9", "no-target").item(course.item, "closed");
    vector.item_flag(course.item, Flag::Objected, false)
}

fn signing(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_noticed(&mut lab, "full");
    let body = |change: fn(&mut Value)| {
        let mut body = course.close_body();
        change(&mut body);
        body
    };
    let alone = body(|body| body["inspections"] = json!([body["inspections"][0]]));
    let fewer = body(|body| body["approvals"] = json!([body["approvals"][0]]));
    let unread = body(|body| body["noticeEnd"] = Value::Null);
    let alone = lab.act("closer", "sign_off", some(&course), alone);
    let fewer = lab.act("closer", "sign_off", some(&course), fewer);
    let unread = lab.act("closer", "sign_off", some(&course), unread);
    course.closed(&mut lab);
    let again = lab.act("closer2", "sign_off", some(&course), course.close_body());
    let late = lab.act("owner", "submit", some(&course), course.submit_body(&[course.submit]));
    Vector::of(&lab)
        .failed(alone, "R9", "inspectors")
        .failed(fewer, "C9", "approvals")
        .failed(unread, "R9", "notice")
        .failed(again, "R9", "state")
        .failed(late, "R9", "state")
        .item(course.item, "closed")
}

fn rebounding(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_closed(&mut lab, "full");
    let look = |files: Value, course: &Course| json!({"files": files, "submission": id(course.submit), "text": "回头看"});
    let blind = lab.act("supervisor", "recheck", some(&course), look(json!([]), &course));
    lab.act("supervisor", "recheck", some(&course), look(json!([file(21, "photo")]), &course));
    lab.act("supervisor", "rebound", some(&course), look(json!([file(22, "photo")]), &course));
    let filed = json!({"date": "2024-08-01", "receipt": "1号", "submission": id(course.submit)});
    let filed = lab.act("supervisor", "file", some(&course), filed);
    // Nothing of the first round counts in the second.
    let stale = lab.act("owner", "submit", some(&course), course.submit_body(&[]));
    course.worked(&mut lab, 23, "photo").swept(&mut lab).submit(&mut lab);
    Vector::of(&lab)
        .failed(blind, "R9", "evidence")
        .failed(filed, "R9", "state")
        .failed(stale, "R9", "measures")
        .item(course.item, "submitted")
        .closed(0)
}

fn supervising(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let course = Course::register(&mut lab, "full", "1");
    let act = |action: &str| json!({"action": action, "text": "挂牌督办"});
    lab.act("supervisor", "supervise", some(&course), act("list"));
    let early = lab.act("supervisor", "supervise", some(&course), act("delist"));
    let letter = json!({"copies": ["应急局"], "due": null, "form": "督办函", "number": "1号", "received": "", "text": "请速办", "to": "焦化厂"});
    lab.act("supervisor", "letter", some(&course), letter.clone());
    lab.act("supervisor", "letter", None, letter);
    let once = lab.act("sponsor", "review", some(&course), json!({"period": "2024年2季度", "text": "正常"}));
    let mut body = register("full", "2");
    body["deadlineKind"] = json!("long_term");
    let kept = lab.act("office", "register", None, body);
    lab.act("sponsor", "review", Some(kept), json!({"period": "2024年2季度", "text": "保持"}));
    let closed = Course::to_closed(&mut lab, "full");
    lab.act("supervisor", "supervise", some(&closed), act("delist"));
    let reassigned = lab.act("lead", "assign", some(&closed), closed.assign_body(&[closed.assign]));
    Vector::of(&lab)
        .failed(early, "R9", "state")
        .failed(once, "R9", "state")
        .failed(reassigned, "R9", "state")
        .item(course.item, "registered")
}

fn unfounded(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let course = Course::register(&mut lab, "full", "1");
    let nothing = lab.act("office", "close_unfounded", some(&course), json!({"finding": id([6; 32])}));
    let found = lab.act(
        "inspector1",
        "find_unfounded",
        some(&course),
        json!({"files": [file(4, "photo")], "text": "不属实"}),
    );
    lab.act("office", "close_unfounded", some(&course), json!({"finding": id(found)}));
    let mut other = Course::register(&mut lab, "full", "2");
    other.assign(&mut lab);
    let late = lab.act(
        "inspector1",
        "find_unfounded",
        some(&other),
        json!({"files": [file(5, "photo")], "text": "不属实"}),
    );
    let vector = Vector::of(&lab).failed(nothing, "R9", "no-target").failed(late, "R9", "state");
    vector.item(course.item, "unfounded").item(other.item, "assigned")
}

fn paper(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let act = |course: &Course, confirms: Option<Digest>| {
        json!({
            "act": "approve", "confirms": confirms.map(id), "number": "会议纪要3号", "org": "应急局", "person": "申",
            "scan": id([7; 32]), "signed": "2024-06-26", "submission": id(course.submit),
        })
    };
    let mut sealed = Vec::new();
    let mut refused = Vec::new();
    for class in ["paper", "full"] {
        let mut course = Course::to_submitted(&mut lab, class);
        course.inspected(&mut lab, &["inspector1", "inspector2"]).approved(&mut lab, &["reviewer1"]);
        let first = lab.act("office", "paper_act", some(&course), act(&course, None));
        refused.push(lab.act("office", "paper_act", some(&course), act(&course, Some(first))));
        let second = lab.act("office2", "paper_act", some(&course), act(&course, Some(first)));
        course.approve.push(second);
        sealed.push(course);
    }
    let vector = Vector::of(&lab).failed(refused[0], "R9", "paper").failed(refused[1], "R9", "paper");
    vector.item(sealed[0].item, "reviewed").item(sealed[1].item, "inspected")
}

fn batch(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let good: Vec<Course> = (1..=3).map(|number| Course::light(&mut lab, &number.to_string())).collect();
    let mut bare = Course::register(&mut lab, "light", "4");
    bare.assign(&mut lab).submit(&mut lab);
    let full = Course::to_noticed(&mut lab, "full");
    let all: Vec<Digest> = good.iter().chain([&bare, &full]).map(|course| course.submit).collect();
    lab.act("closer", "batch_sign_off", None, json!({"submissions": ids(&all)}));
    let none =
        lab.act("closer", "batch_sign_off", None, json!({"submissions": ids(&[bare.submit, full.submit])}));
    let vector = Vector::of(&lab).failed(none, "R9", "batch").closed(3);
    let vector = good.iter().fold(vector, |vector, course| vector.item(course.item, "closed"));
    vector.item(bare.item, "submitted").item(full.item, "notice_over")
}

/// One person has every role, for an office of one and for a class that asks for two.
fn alone(suite: Suite) -> Lab {
    let mut lab = Lab::new(suite);
    let next = lab.next_roster(|roster| {
        for policy in roster["policies"].as_array_mut().unwrap() {
            if policy["class"] == "one" {
                policy["batch"] = json!(true);
            }
        }
        for key in roster["keys"].as_array_mut().unwrap() {
            if key["person"] == "甲" {
                let role = |role: &str| json!({"classes": ["light", "one"], "from": "2024-01-01", "role": role, "to": null});
                key["roles"] = ["lead", "owner", "inspector", "closer"].into_iter().map(role).collect();
                key["roles"]
                    .as_array_mut()
                    .unwrap()
                    .push(json!({"classes": [], "from": "2024-01-01", "role": "office", "to": null}));
            }
        }
    });
    lab.roster(next, &["root1", "root2"]);
    lab
}

fn office(suite: Suite) -> Vector {
    let mut lab = alone(suite);
    let mut all = Vec::new();
    for owner in ["外单位负责人", "甲"] {
        let mut course = Course::register(&mut lab, "one", owner);
        let mut body = course.assign_body(&[]);
        body["owner"] = json!(owner);
        course.assign = lab.act("office", "assign", some(&course), body);
        course.submit = lab.act("office", "submit", some(&course), course.submit_body(&[]));
        course.inspected(&mut lab, &["office"]);
        course.close = lab.act("office", "sign_off", some(&course), course.close_body());
        all.push(course);
    }
    Vector::of(&lab)
        .item(all[0].item, "closed")
        .item_flag(all[0].item, Flag::SamePerson, true)
        .failed(all[1].inspect[0], "C7", "separation")
        .failed(all[1].close, "R9", "inspectors")
        .item(all[1].item, "submitted")
}

fn office_batch(suite: Suite) -> Vector {
    let mut lab = alone(suite);
    let mut all = Vec::new();
    for (number, owner, inspector) in [("1", "office", "office"), ("2", "owner", "inspector1")] {
        let mut course = Course::register(&mut lab, "one", number);
        let mut body = course.assign_body(&[]);
        body["owner"] = json!("外单位负责人");
        course.assign = lab.act("lead", "assign", some(&course), body);
        course.submit = lab.act(owner, "submit", some(&course), course.submit_body(&[]));
        course.inspected(&mut lab, &[inspector]);
        all.push(course);
    }
    let apart = lab.act("office", "batch_sign_off", None, json!({"submissions": ids(&[all[1].submit])}));
    let own = lab.act("office", "batch_sign_off", None, json!({"submissions": ids(&[all[0].submit])}));
    Vector::of(&lab)
        .closed(2)
        .flag(apart, Flag::SamePerson, false)
        .flag(own, Flag::SamePerson, true)
        .item_flag(all[0].item, Flag::SamePerson, true)
        .item_flag(all[1].item, Flag::SamePerson, false)
}

fn office_unfounded(suite: Suite) -> Vector {
    let mut lab = alone(suite);
    let mut close = |class: &str, number: &str, finder: &str| {
        let course = Course::register(&mut lab, class, number);
        let found = json!({"files": [file(4, "photo")], "text": "不属实"});
        let finding = lab.act(finder, "find_unfounded", some(&course), found);
        let closing = lab.act("office", "close_unfounded", some(&course), json!({"finding": id(finding)}));
        (course.item, closing)
    };
    let own = close("one", "1", "office");
    let others = close("one", "2", "inspector1");
    let apart = close("light", "3", "office");
    Vector::of(&lab)
        .item(own.0, "unfounded")
        .flag(own.1, Flag::SamePerson, true)
        .item_flag(own.0, Flag::SamePerson, true)
        .item(others.0, "unfounded")
        .flag(others.1, Flag::SamePerson, false)
        .item_flag(others.0, Flag::SamePerson, false)
        .failed(apart.1, "C7", "separation")
        .item(apart.0, "registered")
        .item_flag(apart.0, Flag::SamePerson, false)
}

fn split_settled(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let (mut course, back) = split(&mut lab);
    let mut half = lab.clone();
    let returned =
        |settles: &[Digest]| json!({"outcome": "returned", "reason": "退回整改", "settles": ids(settles)});
    half.act("lead", "adjudicate", some(&course), returned(&[course.approve[0]]));
    let still = Vector::of(&half).entry(course.approve[0], "contested", "C2").entry(back, "contested", "C2");
    assert_eq!(still.item(course.item, "contested").differences(Default::default()), Vec::<String>::new());
    lab.act("lead", "adjudicate", some(&course), returned(&[course.approve[0], back]));
    let settled = lab.clone();
    assert_eq!(
        Vector::of(&settled).item(course.item, "rectifying").differences(Default::default()),
        Vec::<String>::new()
    );
    course.submit(&mut lab);
    Vector::of(&lab).item(course.item, "submitted")
}

/// A submission that one approves and another returns, neither knowing of the other.
fn split(lab: &mut Lab) -> (Course, Digest) {
    let mut course = Course::to_submitted(lab, "full");
    course.inspected(lab, &["inspector1", "inspector2"]);
    let mut elsewhere = lab.clone();
    course.approved(lab, &["reviewer1"]);
    let body = json!({"reason": "不到位", "submission": id(course.submit)});
    let back = elsewhere.act("inspector1", "return", some(&course), body);
    lab.join(&elsewhere);
    (course, back)
}

fn split_early(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let (course, back) = split(&mut lab);
    let vector = Vector::of(&lab).entry(course.approve[0], "contested", "C2").entry(back, "contested", "C2");
    vector.item(course.item, "contested")
}

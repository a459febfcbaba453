//! The steps of an item and what each asks for: every guard once as it holds and once as it does not.

use super::course::{Course, file, register};
use super::lab::{Lab, id, ids, key};
use super::vector::{Maker, Vector};
use nearzero::rectification::hex;
use nearzero::rectification::rule::Flag;
use nearzero::rectification::suite::{Digest, Suite};
use serde_json::{Value, json};

pub const ALL: &[(&str, Maker)] = &[
    ("step-register", registering),
    ("step-scope-of-another-class", scoped),
    ("step-organisations", organisations),
    ("step-link", linking),
    ("step-assign-and-dispute", disputing),
    ("step-plan", planning),
    ("step-major-hazard-five", major),
    ("step-work", working),
    ("step-extension", extending),
    ("step-sweep", sweeping),
    ("step-submit", submitting),
    ("step-stopped-is-not-rectified", stopped),
    ("step-inspect", inspecting),
];

pub fn some(course: &Course) -> Option<Digest> {
    Some(course.item)
}

fn registering(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let nobody = lab.act("office", "register", None, register("unheard", "1"));
    let mut child = register("full", "2");
    child["parent"] = id([6; 32]);
    let orphan = lab.act("office", "register", None, child);
    let on_nothing = lab.act("lead", "comment", Some([6; 32]), json!({"text": "-"}));
    let on_refused = lab.act("lead", "comment", Some(nobody), json!({"text": "-"}));
    let wrong_role = lab.act("closer", "register", None, register("full", "3"));
    Vector::of(&lab)
        .failed(nobody, "R9", "no-policy")
        .failed(orphan, "R9", "no-target")
        .failed(on_nothing, "R9", "no-item")
        .failed(on_refused, "R9", "no-item")
        .entry(wrong_role, "not-entitled", "R5")
}

fn linking(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let one = Course::register(&mut lab, "full", "1");
    let mut two = Course::register(&mut lab, "full", "2");
    let three = Course::register(&mut lab, "full", "3");
    let link = |target: Digest, relation: &str| json!({"relation": relation, "target": id(target)});
    let itself = lab.act("office", "link", some(&one), link(one.item, "merge"));
    let nothing = lab.act("office", "link", some(&one), link([6; 32], "merge"));
    lab.act("office", "link", some(&one), link(three.item, "merge"));
    let into_merged = lab.act("office", "link", some(&three), link(one.item, "duplicate"));
    let gone = lab.act("lead", "assign", some(&one), one.assign_body(&[]));
    lab.act("office", "comment", some(&one), json!({"text": "原编号仍答复"}));
    two.assign(&mut lab);
    let late = lab.act("office", "link", some(&two), link(three.item, "duplicate"));
    lab.act("office", "link", some(&two), link(three.item, "split"));
    Vector::of(&lab)
        .failed(itself, "R9", "no-target")
        .failed(nothing, "R9", "no-target")
        .failed(into_merged, "R9", "no-target")
        .failed(gone, "R9", "merged")
        .failed(late, "R9", "state")
        .item(one.item, "merged")
        .item(two.item, "assigned")
        .item(three.item, "registered")
}

fn disputing(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "full", "1");
    course.assign(&mut lab);
    let again = lab.act("lead", "assign", some(&course), course.assign_body(&[]));
    let dispute = json!({"assign": id(course.assign), "reason": "非本单位"});
    let dispute = lab.act("owner", "dispute", some(&course), dispute);
    let plan = lab.act("owner", "plan", some(&course), course.plan_body(false));
    let open = lab.clone();
    assert_eq!(contested(&open, &course, again, plan).differences(Default::default()), Vec::<String>::new());
    let settle = json!({"outcome": "stands", "reason": "属其厂区", "settles": ids(&[dispute])});
    lab.act("lead", "adjudicate", some(&course), settle);
    lab.act("owner", "accept", some(&course), json!({"assign": id(course.assign)}));
    lab.act("owner", "plan", some(&course), course.plan_body(false));
    let first = course.assign;
    course.assign = lab.act("office", "assign", some(&course), course.assign_body(&[first]));
    let old = lab.act("owner", "accept", some(&course), json!({"assign": id(first)}));
    Vector::of(&lab)
        .failed(again, "R9", "replaces")
        .failed(plan, "R9", "contested")
        .failed(old, "R9", "no-target")
        .item(course.item, "assigned")
}

fn contested(lab: &Lab, course: &Course, again: Digest, plan: Digest) -> Vector {
    let vector = Vector::of(lab).failed(again, "R9", "replaces").failed(plan, "R9", "contested");
    vector.item(course.item, "contested")
}

fn planning(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "full", "1");
    course.assign(&mut lab);
    let mut body = course.plan_body(false);
    body["measures"][0]["due"] = json!("2024-12-01");
    let late = lab.act("owner", "plan", some(&course), body);
    let early = lab.act("handler", "progress", some(&course), json!({"measure": null, "text": "-"}));
    course.planned(&mut lab, false);
    let twice = lab.act("unit", "plan_approve", some(&course), json!({"plan": id(course.plan)}));
    let beside = lab.act("owner", "plan", some(&course), course.plan_body(false));
    let mut body = course.plan_body(true);
    body["replaces"] = ids(&[course.plan]);
    let next = lab.act("owner", "plan", some(&course), body);
    let gone = lab.act("unit", "plan_approve", some(&course), json!({"plan": id(course.plan)}));
    Vector::of(&lab)
        .item(course.item, "assigned")
        .failed(late, "R9", "deadline")
        .failed(early, "R9", "state")
        .failed(twice, "R9", "state")
        .failed(beside, "R9", "replaces")
        .failed(gone, "R9", "no-target")
        .flag(next, Flag::TimeDoubtful, false)
}

fn major(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut body = register("full", "1");
    body["major"] = json!(true);
    let item = lab.act("office", "register", None, body);
    let mut course = Course { item, ..Course::default() };
    course.assign(&mut lab);
    let without = lab.act("owner", "plan", some(&course), course.plan_body(false));
    let mut body = course.plan_body(false);
    body["five"] = json!({"contingency": "停车预案", "deadline": "10月", "funds": "30万元", "measures": "更换", "responsibility": "丁"});
    lab.act("owner", "plan", some(&course), body);
    Vector::of(&lab).failed(without, "R9", "five")
}

fn working(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "full", "1");
    course.assign(&mut lab).planned(&mut lab, false);
    let second = lab.act("handler", "progress", some(&course), json!({"measure": 2, "text": "-"}));
    let bare = json!({"done": "2024-06-20", "files": [], "measure": 1});
    let bare = lab.act("handler", "milestone_done", some(&course), bare);
    lab.act("handler", "evidence", some(&course), json!({"files": [file(4, "photo")], "measure": 1}));
    lab.act("handler", "progress", some(&course), json!({"measure": null, "text": "过半"}));
    let vector = Vector::of(&lab).failed(second, "R9", "measure").failed(bare, "R9", "evidence");
    vector.item(course.item, "rectifying")
}

fn extending(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "full", "1");
    course.assign(&mut lab).planned(&mut lab, false);
    let ask = |after: &[Digest], deadline: &str| json!({"after": ids(after), "deadline": deadline, "reason": "设备未到"});
    let first = lab.act("owner", "extend_request", some(&course), ask(&[], "2024-12-10"));
    let grant = json!({"deadline": "2024-12-10", "request": id(first)});
    let granted = lab.act("supervisor", "extend_grant", some(&course), grant.clone());
    let again = lab.act("unit", "extend_grant", some(&course), grant);
    let forgot = lab.act("owner", "extend_request", some(&course), ask(&[], "2024-12-20"));
    lab.at("2024-12-11T09:00:00");
    let late = lab.act("owner", "extend_request", some(&course), ask(&[granted], "2024-12-20"));
    let refuse = json!({"reason": "不再延期", "request": id(late)});
    lab.act("unit", "extend_refuse", some(&course), refuse);
    // The refused request leaves the first extension in force: a plan may run up to it and no further.
    let mut body = course.plan_body(false);
    body["replaces"] = ids(&[course.plan]);
    body["measures"][0]["due"] = json!("2024-12-20");
    let beyond = lab.act("owner", "plan", some(&course), body.clone());
    body["measures"][0]["due"] = json!("2024-12-10");
    lab.act("owner", "plan", some(&course), body);
    Vector::of(&lab)
        .failed(again, "R9", "no-target")
        .failed(forgot, "R9", "after")
        .failed(beyond, "R9", "deadline")
        .flag(late, Flag::LateRequest, true)
        .flag(first, Flag::LateRequest, false)
}

fn sweeping(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "full", "1");
    course.assign(&mut lab).planned(&mut lab, false).worked(&mut lab, 4, "photo");
    let without = lab.act("owner", "submit", some(&course), course.submit_body(&[]));
    let found = |children: &[Digest], found: i64| json!({"children": ids(children), "found": found, "method": "排查", "scope": "同园区"});
    let unlisted = lab.act("owner", "sweep", some(&course), found(&[], 2));
    let unknown = lab.act("owner", "sweep", some(&course), found(&[[6; 32]], 1));
    let mut body = register("light", "1-1");
    body["parent"] = id(course.item);
    let child = lab.act("office", "register", None, body);
    lab.act("owner", "sweep", some(&course), found(&[child], 1));
    let mut body = course.submit_body(&[]);
    body["open"] = ids(&[child]);
    lab.act("owner", "submit", some(&course), body);
    let mut waived = Course::register(&mut lab, "full", "2");
    waived.assign(&mut lab).planned(&mut lab, false).worked(&mut lab, 14, "photo");
    lab.act("lead", "sweep_waiver", some(&waived), json!({"reason": "园区仅此一处"}));
    waived.submit(&mut lab);
    Vector::of(&lab)
        .failed(without, "R9", "sweep")
        .failed(unlisted, "R9", "sweep")
        .failed(unknown, "R9", "sweep")
        .item(course.item, "submitted")
        .item(waived.item, "submitted")
}

fn submitting(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "full", "1");
    course.assign(&mut lab).planned(&mut lab, false).swept(&mut lab);
    let undone = lab.act("owner", "submit", some(&course), course.submit_body(&[]));
    course.worked(&mut lab, 4, "photo");
    let mut body = course.submit_body(&[]);
    body["plan"] = Value::Null;
    let planless = lab.act("owner", "submit", some(&course), body);
    course.submit(&mut lab);
    let beside = lab.act("owner", "submit", some(&course), course.submit_body(&[]));
    let next = lab.act("owner", "submit", some(&course), course.submit_body(&[course.submit]));
    let dead = lab.act("inspector1", "inspect", some(&course), course.inspect_body());
    let mut bare = Course::register(&mut lab, "light", "2");
    bare.assign(&mut lab);
    let mut body = bare.submit_body(&[]);
    body["files"] = json!([]);
    let bare_submit = lab.act("owner", "submit", some(&bare), body);
    Vector::of(&lab)
        .failed(undone, "R9", "measures")
        .failed(planless, "R9", "plan")
        .failed(beside, "R9", "replaces")
        .failed(dead, "R9", "not-live")
        .failed(bare_submit, "R9", "evidence")
        .item(course.item, "submitted")
        .flag(next, Flag::TimeDoubtful, false)
}

fn stopped(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "full", "1");
    course.assign(&mut lab).planned(&mut lab, true).worked(&mut lab, 4, "photo").swept(&mut lab);
    let halted = lab.act("owner", "submit", some(&course), course.submit_body(&[]));
    lab.act("handler", "evidence", some(&course), json!({"files": [file(6, "permanent")], "measure": 1}));
    course.submit(&mut lab);
    Vector::of(&lab).failed(halted, "R9", "permanent").item(course.item, "submitted")
}

fn inspecting(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::to_submitted(&mut lab, "full");
    let body = |change: fn(&mut Value)| {
        let mut body = course.inspect_body();
        change(&mut body);
        body
    };
    let no = body(|body| body["findings"][0]["ok"] = json!(false));
    let none = body(|body| body["findings"] = json!([]));
    let blind = body(|body| body["files"] = json!([]));
    let no = lab.act("inspector1", "inspect", some(&course), no);
    let none = lab.act("inspector1", "inspect", some(&course), none);
    let blind = lab.act("inspector1", "inspect", some(&course), blind);
    // One person twice is one person.
    course.inspected(&mut lab, &["inspector1", "inspector1"]);
    let extra = course.inspect[0].max(course.inspect[1]);
    let early = lab.act("reviewer1", "approve", some(&course), course.approve_body());
    Vector::of(&lab)
        .failed(no, "R9", "findings")
        .failed(none, "R9", "findings")
        .failed(blind, "R9", "evidence")
        .entry(extra, "duplicate", "C1")
        .failed(early, "R9", "inspectors")
        .item(course.item, "submitted")
}

/// A role for some classes of source is none for others.
fn scoped(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let public = hex::write(&key(suite, "closer").public());
    let next = lab.next_roster(|roster| {
        for key in roster["keys"].as_array_mut().unwrap() {
            if key["pub"] == public.as_str() {
                key["roles"][0]["classes"] = json!(["light"]);
            }
        }
    });
    lab.roster(next, &["root1", "root2"]);
    let mut light = Course::light(&mut lab, "2");
    light.closed(&mut lab);
    let full = Course::to_closed(&mut lab, "full");
    let vector = Vector::of(&lab).entry(full.close, "not-entitled", "R5");
    vector.item(light.item, "closed").item(full.item, "notice_over")
}

/// Who acts for the responsible, the leading and the accepting organisation must be of it.
fn organisations(suite: Suite) -> Vector {
    let mut lab = Lab::new(suite);
    let mut course = Course::register(&mut lab, "full", "1");
    let mut body = course.assign_body(&[]);
    for name in ["ownerOrg", "leadUnit", "acceptor"] {
        body[name] = json!("别处");
    }
    course.assign = lab.act("lead", "assign", some(&course), body);
    let accept = lab.act("owner", "accept", some(&course), json!({"assign": id(course.assign)}));
    let plan = lab.act("owner", "plan", some(&course), course.plan_body(false));
    Vector::of(&lab).failed(accept, "R9", "org").failed(plan, "R9", "org").item(course.item, "assigned")
}

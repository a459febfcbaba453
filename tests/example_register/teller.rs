//! Tells the story day by day: every step becomes an act on the desk, signed by whoever has to.

use super::desk::{Desk, SUITE, id, ids, org, person};
use super::plot::{Plot, Step};
use nearzero::rectification::suite::Digest;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What happens to no single item.
pub enum Common {
    /// the next edition of the roster
    Issue,
    /// a time proof 时间证明
    Seal,
    /// one signature for several light items, by their numbers
    Batch(&'static [&'static str]),
    /// a letter: form, number, to, text
    Letter(&'static str, &'static str, &'static str, &'static str),
    /// 移交清单: from, to, numbers, text
    Handover(&'static str, &'static str, &'static [&'static str], &'static str),
    /// a checklist: name, lines
    Checklist(&'static str, &'static [&'static str]),
}

/// The acts of an item so far.
#[derive(Default)]
struct Course {
    item: Option<Digest>,
    assign: Option<Digest>,
    plan: Option<Digest>,
    submit: Option<Digest>,
    inspects: Vec<Digest>,
    approvals: Vec<Digest>,
    notice: Option<Digest>,
    end: Option<Digest>,
    object: Option<Digest>,
}

/// The ledger of a story.
pub fn told(plots: &[Plot], common: &[(&str, Common)]) -> Desk {
    let mut desk = Desk::new();
    let mut courses: BTreeMap<&str, Course> =
        plots.iter().map(|plot| (plot.number, Course::default())).collect();
    let of_items = plots
        .iter()
        .flat_map(|plot| plot.steps.iter().map(move |(day, step)| (*day, Some((plot, *step)), None)));
    let of_all = common.iter().map(|(day, event)| (*day, None, Some(event)));
    let mut events: Vec<_> = of_items.chain(of_all).collect();
    // What happens to all comes last on its day.
    events.sort_by_key(|(day, ..)| *day);
    let mut clock = Clock::default();
    for (day, step, event) in events {
        clock.on(day);
        if let Some((plot, step)) = step {
            Telling { desk: &mut desk, clock: &mut clock, plot, courses: &mut courses }.step(step);
        }
        if let Some(event) = event {
            happen(&mut desk, &mut clock, &courses, event);
        }
    }
    desk
}

/// Five minutes an act, from half past eight.
#[derive(Default)]
struct Clock {
    day: String,
    minutes: u32,
}

impl Clock {
    fn on(&mut self, day: &str) {
        let day = format!("2026-{day}");
        if day != self.day {
            *self = Clock { day, minutes: 8 * 60 + 25 };
        }
    }

    fn next(&mut self) -> String {
        self.minutes += 5;
        format!("{}T{:02}:{:02}:00+08:00", self.day, self.minutes / 60, self.minutes % 60)
    }
}

fn happen(desk: &mut Desk, clock: &mut Clock, courses: &BTreeMap<&str, Course>, event: &Common) {
    let at = clock.next();
    match event {
        Common::Issue => desk.issue(&at),
        Common::Seal => drop(desk.seal(&at)),
        Common::Batch(numbers) => {
            let submissions: Vec<Digest> = numbers.iter().filter_map(|one| courses[one].submit).collect();
            desk.act("closer", &at, "batch_sign_off", None, json!({"submissions": ids(&submissions)}));
        }
        Common::Letter(form, number, to, text) => {
            desk.act("office", &at, "letter", None, letter(form, number, to, None, text));
        }
        Common::Handover(from, to, numbers, text) => {
            let items: Vec<Digest> = numbers.iter().filter_map(|one| courses[one].item).collect();
            let body = json!({"from": person(from), "items": ids(&items), "text": text, "to": person(to)});
            desk.act("office", &at, "handover", None, body);
        }
        Common::Checklist(name, lines) => {
            desk.act("office", &at, "checklist", None, json!({"lines": lines, "name": name}));
        }
    }
}

fn letter(form: &str, number: &str, to: &str, due: Option<&str>, text: &str) -> Value {
    json!({
        "copies": ["管委会"], "due": due.map(|day| format!("2026-{day}")), "form": form, "number": number,
        "received": "已签收", "text": text, "to": to,
    })
}

/// Bytes that a file of the example stands for: what is signed is their digest.
fn file(class: &str, name: &str, number: &str, taken: &str) -> Value {
    let bytes = format!("示例佐证 {number} {name}");
    json!({"class": class, "digest": id(SUITE.digest(&[bytes.as_bytes()])), "name": name, "size": bytes.len(), "taken": taken})
}

struct Telling<'a, 'b> {
    desk: &'a mut Desk,
    clock: &'a mut Clock,
    plot: &'b Plot,
    courses: &'a mut BTreeMap<&'b str, Course>,
}

impl Telling<'_, '_> {
    fn act(&mut self, who: &str, kind: &str, body: Value) -> Digest {
        let at = self.clock.next();
        let item = self.course().item;
        self.desk.act(who, &at, kind, item, body)
    }

    fn course(&mut self) -> &mut Course {
        self.courses.get_mut(self.plot.number).unwrap()
    }

    fn submission(&mut self) -> Value {
        self.course().submit.map_or(Value::Null, id)
    }

    /// A photograph of the place, as it was and as it is.
    fn photos(&self, name: &str, number: &str) -> Value {
        let today = self.clock.day.as_str();
        json!([
            file("photo", &format!("{name}整改前.jpg"), number, &self.registered()),
            file("photo", &format!("{name}整改后.jpg"), number, today),
        ])
    }

    fn registered(&self) -> String {
        format!("2026-{}", self.plot.steps[0].0)
    }

    fn step(&mut self, step: Step) {
        let (plot, owner) = (self.plot, self.plot.owner.0);
        match step {
            Step::Register => {
                let body = self.register();
                let new = self.act("office", "register", body);
                self.course().item = Some(new);
            }
            Step::Link(relation, target) => {
                let target = self.courses[target].item.unwrap();
                self.act("office", "link", json!({"relation": relation, "target": id(target)}));
            }
            Step::Assign => {
                let body = self.assign();
                let new = self.act("lead", "assign", body);
                self.course().assign = Some(new);
            }
            Step::Accept => {
                let assign = self.course().assign.unwrap();
                self.act(owner, "accept", json!({"assign": id(assign)}));
            }
            Step::Dispute(reason) => {
                let assign = self.course().assign.unwrap();
                self.act(owner, "dispute", json!({"assign": id(assign), "reason": reason}));
            }
            Step::Plan => self.plan(),
            Step::Progress(measure, text) => {
                self.act(owner, "progress", json!({"measure": measure, "text": text}));
            }
            Step::Done(measure, class) => {
                let name = format!("措施{measure}");
                let files = match class {
                    "photo" => self.photos(&name, plot.number),
                    _ => json!([file(
                        class,
                        &format!("{name}{}", DOCUMENTS[class]),
                        plot.number,
                        &self.clock.day
                    )]),
                };
                self.done(measure, files);
            }
            Step::Extend(until, reason) => {
                let until = format!("2026-{until}");
                let asked = self.act(
                    owner,
                    "extend_request",
                    json!({"after": [], "deadline": until, "reason": reason}),
                );
                self.act("supervisor", "extend_grant", json!({"deadline": until, "request": id(asked)}));
            }
            Step::Sweep(scope) => {
                self.act(
                    owner,
                    "sweep",
                    json!({"children": [], "found": 0, "method": "逐点排查", "scope": scope}),
                );
            }
            Step::Submit(text) => self.submit(text, plot.number),
            Step::SubmitWith(text, other) => self.submit(text, other),
            Step::Inspect(who) => {
                for one in who {
                    let new = self.inspect(one);
                    self.course().inspects.push(new);
                }
            }
            Step::InspectOwn(who) => drop(self.inspect(who)),
            Step::Return(who, reason) => {
                let body = json!({"reason": reason, "submission": self.submission()});
                self.act(who, "return", body);
            }
            Step::Approve(who) => {
                for one in who {
                    let inspections = ids(&self.course().inspects.clone());
                    let body = json!({"inspections": inspections, "submission": self.submission()});
                    let new = self.act(one, "approve", body);
                    self.course().approvals.push(new);
                }
            }
            Step::Paper(person, of) => self.paper(person, of),
            Step::Post(from, to) => {
                let text = SUITE.digest(&[format!("示例公示 {}", plot.number).as_bytes()]);
                let body = json!({
                    "end": format!("2026-{to}"), "place": "管委会网站、公告栏", "start": format!("2026-{from}"),
                    "submission": self.submission(), "text": id(text),
                });
                let new = self.act("notice", "notice_post", body);
                self.course().notice = Some(new);
            }
            Step::End => {
                let notice = self.course().notice.unwrap();
                let new = self.act("notice", "notice_end", json!({"notice": id(notice)}));
                self.course().end = Some(new);
            }
            Step::Close(who) => {
                let body = {
                    let course = self.course();
                    json!({
                        "approvals": ids(&course.approvals), "inspections": ids(&course.inspects),
                        "noticeEnd": course.end.map(id), "submission": course.submit.map(id),
                    })
                };
                self.act(who, "sign_off", body);
            }
            Step::File(receipt) => {
                let body =
                    json!({"date": self.clock.day, "receipt": receipt, "submission": self.submission()});
                self.act("supervisor", "file", body);
            }
            Step::Recheck(text) => self.again("recheck", text),
            Step::Rebound(text) => {
                self.again("rebound", text);
                let course = self.course();
                (course.submit, course.notice, course.end) = (None, None, None);
                course.inspects.clear();
                course.approvals.clear();
            }
            Step::Hang(up) => {
                let (action, text) = if up {
                    ("list", "挂牌督办，每月报送进展")
                } else {
                    ("delist", "整改验收合格，摘牌")
                };
                self.act("supervisor", "supervise", json!({"action": action, "text": text}));
            }
            Step::Review(period, text) => {
                self.act("sponsor", "review", json!({"period": period, "text": text}));
            }
            Step::Unfounded(text) => {
                let files = json!([file("document", "核查记录.pdf", plot.number, &self.clock.day)]);
                let found = self.act("inspector1", "find_unfounded", json!({"files": files, "text": text}));
                self.act("office", "close_unfounded", json!({"finding": id(found)}));
            }
            Step::Letter(form, number, to, due, text) => {
                self.act("office", "letter", letter(form, number, to, due, text));
            }
            Step::Remind(text) => drop(self.act("office", "remind", json!({"text": text}))),
            Step::Veto(who, reason) => {
                let body = json!({"reason": reason, "submission": self.submission()});
                self.act(who, "veto", body);
            }
            Step::Object(text) => {
                let body = json!({"submission": self.submission(), "text": text});
                let new = self.act("supervisor", "object", body);
                self.course().object = Some(new);
            }
            Step::Resolve(reason) => {
                let object = self.course().object.unwrap();
                self.act(
                    "inspector1",
                    "resolve",
                    json!({"object": id(object), "outcome": "dismissed", "reason": reason}),
                );
            }
        }
    }

    fn register(&self) -> Value {
        let Plot {
            number,
            class,
            source: (source, batch),
            text,
            point,
            pollution,
            origin,
            due,
            kind,
            upper,
            ..
        } = *self.plot;
        let day = |day: Option<&str>| day.map(|day| format!("2026-{day}"));
        let parent = self.plot.parent.map(|parent| id(self.courses[parent].item.unwrap()));
        let original = SUITE.digest(&[format!("示例反馈原文 {number}").as_bytes()]);
        json!({
            "batch": batch, "class": class, "deadline": day(due.0), "deadlineKind": kind, "feedback": self.registered(),
            "major": class == "hazard-major", "number": number, "openness": if class == "petition" { "internal" } else { "public" },
            "origin": origin, "original": id(original), "ownDeadline": day(due.1), "parent": parent, "point": point,
            "pollution": pollution.iter().collect::<std::collections::BTreeSet<_>>(), "source": source, "text": text, "upper": upper,
        })
    }

    fn assign(&self) -> Value {
        let (owner, lead_unit) = self.plot.owner;
        let acceptor = match self.plot.class {
            "hazard-general" | "hazard-major" => "应急管理局",
            "enterprise-request" => "整改办",
            _ => "生态环境局",
        };
        json!({
            "acceptor": acceptor, "deadline": null, "leadUnit": lead_unit,
            "owner": person(owner), "ownerOrg": org(owner), "replaces": [], "sponsor": self.plot.sponsor,
        })
    }

    fn plan(&mut self) {
        let (owner, lead_unit) = self.plot.owner;
        let measures: Vec<Value> = (1..)
            .zip(self.plot.measures)
            .map(|(n, (what, standard, due))| {
                json!({
                    "due": format!("2026-{due}"), "n": n, "owner": person(owner), "standard": standard,
                    "stop": what.starts_with("停用"), "what": what,
                })
            })
            .collect();
        let five = json!({
            "contingency": "已编制现场处置方案并演练", "deadline": "按月销项", "funds": "安全费用列支", "measures": "见措施清单",
            "responsibility": "厂长负总责，车间主任包抓",
        });
        let five = if self.plot.class == "hazard-major" { five } else { Value::Null };
        let assign = self.course().assign.unwrap();
        let plan = self.act(
            owner,
            "plan",
            json!({"assign": id(assign), "five": five, "measures": measures, "replaces": []}),
        );
        self.course().plan = Some(plan);
        let unit = if lead_unit == "生态环境局" { "unit-env" } else { "unit" };
        self.act(unit, "plan_approve", json!({"plan": id(plan)}));
    }

    fn done(&mut self, measure: i64, files: Value) {
        let body = json!({"done": self.clock.day, "files": files, "measure": measure});
        self.act(self.plot.owner.0, "milestone_done", body);
    }

    fn submit(&mut self, text: &str, photographed: &str) {
        let plan = self.course().plan;
        let files = if plan.is_some() { json!([]) } else { self.photos("", photographed) };
        let body = json!({"files": files, "open": [], "plan": plan.map(id), "replaces": [], "text": text});
        let new = self.act(self.plot.owner.0, "submit", body);
        let course = self.course();
        course.submit = Some(new);
        course.inspects.clear();
        course.approvals.clear();
    }

    fn inspect(&mut self, who: &str) -> Digest {
        let count = if self.course().plan.is_some() { self.plot.measures.len() } else { 0 };
        let findings: Vec<Value> = (1..=count).map(|n| json!({"n": n, "ok": true})).collect();
        let files = json!([file(
            "photo",
            &format!("核查照片-{}.jpg", person(who)),
            self.plot.number,
            &self.clock.day
        )]);
        let body = json!({"date": self.clock.day, "files": files, "findings": findings, "submission": self.submission()});
        self.act(who, "inspect", body)
    }

    fn paper(&mut self, person: &str, of: &str) {
        let scan = SUITE.digest(&[format!("示例签批件 {}", self.plot.number).as_bytes()]);
        let mut body = json!({
            "act": "approve", "confirms": null, "number": format!("示管函〔2026〕{}号", self.plot.number), "org": of, "person": person,
            "scan": id(scan), "signed": self.clock.day, "submission": self.submission(),
        });
        let entered = self.act("office", "paper_act", body.clone());
        body["confirms"] = id(entered);
        let confirmed = self.act("clerk", "paper_act", body);
        self.course().approvals.push(confirmed);
    }

    fn again(&mut self, kind: &str, text: &str) {
        let files = json!([file("photo", "回头看照片.jpg", self.plot.number, &self.clock.day)]);
        let body = json!({"files": files, "submission": self.submission(), "text": text});
        self.act("supervisor", kind, body);
    }
}

/// What a file that is no photograph is called.
static DOCUMENTS: std::sync::LazyLock<BTreeMap<&'static str, &'static str>> =
    std::sync::LazyLock::new(|| {
        BTreeMap::from([
            ("document", "资料.pdf"),
            ("monitor", "监测报告.pdf"),
            ("permanent", "永久拆除记录.pdf"),
        ])
    });

//! The usual course of an item, step by step, for vectors to begin from.

use super::lab::{Lab, id, ids};
use nearzero::rectification::suite::Digest;
use serde_json::{Value, json};

/// Where a full item is, with the ids of its steps.
#[derive(Clone, Default)]
pub struct Course {
    pub item: Digest,
    pub assign: Digest,
    pub plan: Digest,
    pub done: Digest,
    pub submit: Digest,
    pub inspect: Vec<Digest>,
    pub approve: Vec<Digest>,
    pub notice: Digest,
    pub end: Digest,
    pub close: Digest,
}

pub fn register(class: &str, number: &str) -> Value {
    json!({
        "batch": "第三轮", "class": class, "deadline": "2024-12-31", "deadlineKind": "fixed", "feedback": "2024-05-20",
        "major": false, "number": number, "openness": "public", "origin": "工业源", "original": id([9; 32]),
        "ownDeadline": null, "parent": null, "point": "1号焦炉", "pollution": ["大气"], "source": "省督察",
        "text": "装煤除尘逸散", "upper": null,
    })
}

pub fn file(mark: u8, class: &str) -> Value {
    json!({"class": class, "digest": id([mark; 32]), "name": "照片.jpg", "size": 1200, "taken": "2024-06-20"})
}

impl Course {
    pub fn register(lab: &mut Lab, class: &str, number: &str) -> Course {
        let item = lab.act("office", "register", None, register(class, number));
        Course { item, ..Course::default() }
    }

    fn some(&self) -> Option<Digest> {
        Some(self.item)
    }

    pub fn assign_body(&self, replaces: &[Digest]) -> Value {
        json!({
            "acceptor": "生态环境局", "deadline": "2024-11-30", "leadUnit": "经信局", "owner": "丁", "ownerOrg": "焦化厂",
            "replaces": ids(replaces), "sponsor": "申",
        })
    }

    pub fn assign(&mut self, lab: &mut Lab) -> &mut Course {
        self.assign = lab.act("lead", "assign", self.some(), self.assign_body(&[]));
        self
    }

    pub fn plan_body(&self, stop: bool) -> Value {
        let measure = json!({"due": "2024-10-31", "n": 1, "owner": "戊", "standard": "达标", "stop": stop, "what": "更换除尘"});
        json!({"assign": id(self.assign), "five": null, "measures": [measure], "replaces": []})
    }

    pub fn planned(&mut self, lab: &mut Lab, stop: bool) -> &mut Course {
        self.plan = lab.act("owner", "plan", self.some(), self.plan_body(stop));
        lab.act("unit", "plan_approve", self.some(), json!({"plan": id(self.plan)}));
        self
    }

    pub fn worked(&mut self, lab: &mut Lab, mark: u8, class: &str) -> &mut Course {
        let body = json!({"done": "2024-06-20", "files": [file(mark, class)], "measure": 1});
        self.done = lab.act("handler", "milestone_done", self.some(), body);
        self
    }

    pub fn swept(&mut self, lab: &mut Lab) -> &mut Course {
        let body = json!({"children": [], "found": 0, "method": "现场排查", "scope": "同企业"});
        lab.act("owner", "sweep", self.some(), body);
        self
    }

    pub fn submit_body(&self, replaces: &[Digest]) -> Value {
        let plan = if self.plan == [0; 32] { Value::Null } else { id(self.plan) };
        let files = if plan.is_null() { json!([file(3, "photo")]) } else { json!([]) };
        json!({"files": files, "open": [], "plan": plan, "replaces": ids(replaces), "text": "已完成"})
    }

    pub fn submit(&mut self, lab: &mut Lab) -> &mut Course {
        self.submit = lab.act("owner", "submit", self.some(), self.submit_body(&[]));
        self
    }

    pub fn inspect_body(&self) -> Value {
        let findings = if self.plan == [0; 32] { json!([]) } else { json!([{"n": 1, "ok": true}]) };
        json!({"date": "2024-06-25", "files": [file(5, "photo")], "findings": findings, "submission": id(self.submit)})
    }

    pub fn inspected(&mut self, lab: &mut Lab, by: &[&str]) -> &mut Course {
        for who in by {
            self.inspect.push(lab.act(who, "inspect", self.some(), self.inspect_body()));
        }
        self
    }

    pub fn approve_body(&self) -> Value {
        json!({"inspections": ids(&self.inspect), "submission": id(self.submit)})
    }

    pub fn approved(&mut self, lab: &mut Lab, by: &[&str]) -> &mut Course {
        for who in by {
            self.approve.push(lab.act(who, "approve", self.some(), self.approve_body()));
        }
        self
    }

    pub fn post_body(&self, start: &str, end: &str) -> Value {
        json!({"end": end, "place": "政府网站", "start": start, "submission": id(self.submit), "text": id([8; 32])})
    }

    pub fn posted(&mut self, lab: &mut Lab) -> &mut Course {
        lab.at("2024-07-01T09:00:00");
        self.notice =
            lab.act("notice", "notice_post", self.some(), self.post_body("2024-07-01", "2024-07-12"));
        self
    }

    pub fn ended(&mut self, lab: &mut Lab) -> &mut Course {
        lab.at("2024-07-15T09:00:00");
        self.end = lab.act("notice", "notice_end", self.some(), json!({"notice": id(self.notice)}));
        self
    }

    pub fn close_body(&self) -> Value {
        let end = if self.end == [0; 32] { Value::Null } else { id(self.end) };
        json!({"approvals": ids(&self.approve), "inspections": ids(&self.inspect), "noticeEnd": end, "submission": id(self.submit)})
    }

    pub fn closed(&mut self, lab: &mut Lab) -> &mut Course {
        self.close = lab.act("closer", "sign_off", self.some(), self.close_body());
        self
    }

    /// From nothing to the submission.
    pub fn to_submitted(lab: &mut Lab, class: &str) -> Course {
        let mut course = Course::register(lab, class, "1");
        course.assign(lab).planned(lab, false).worked(lab, 4, "photo").swept(lab).submit(lab);
        course
    }

    /// From nothing to the end of the notice.
    pub fn to_noticed(lab: &mut Lab, class: &str) -> Course {
        let mut course = Course::to_submitted(lab, class);
        course.inspected(lab, &["inspector1", "inspector2"]).approved(lab, &["reviewer1", "reviewer2"]);
        course.posted(lab).ended(lab);
        course
    }

    /// From nothing to the sign-off.
    pub fn to_closed(lab: &mut Lab, class: &str) -> Course {
        let mut course = Course::to_noticed(lab, class);
        course.closed(lab);
        course
    }

    /// The light course up to the inspection.
    pub fn light(lab: &mut Lab, number: &str) -> Course {
        let mut course = Course::register(lab, "light", number);
        course.assign(lab).submit(lab).inspected(lab, &["inspector1"]);
        course
    }
}

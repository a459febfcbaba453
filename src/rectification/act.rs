//! What of an entry's body the judge needs. Texts that nothing is decided by are left in the text.

use super::canonical::{self, Name, Value};
use super::kind::Kind;
use super::moment::Day;
use super::suite::{Digest, Suite};

/// A file that an entry names: its digest, and whether it shows a permanent end of operation.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// digest of its bytes
    pub digest: Digest,
    /// of class permanent
    pub permanent: bool,
}

/// The body of an entry, as far as something is decided by it.
#[derive(Clone, Debug)]
pub enum Act {
    /// `register`
    Register(Box<Register>),
    /// `link`; whether it joins two items to one
    Link {
        /// duplicate or merge
        joins: bool,
        /// other item
        target: Digest,
    },
    /// `assign`
    Assign(Box<Assign>),
    /// names one entry: accept, dispute, plan_approve, notice_end, close_unfounded, ratify, extend_refuse
    Names(Digest),
    /// `plan`
    Plan(Box<Plan>),
    /// `progress`, `evidence`, `milestone_done`, `find_unfounded`
    Work {
        /// number of the measure
        measure: Option<i64>,
        /// files
        files: Vec<Given>,
    },
    /// `extend_request`
    Request {
        /// grants that are in force
        after: Vec<Digest>,
        /// new deadline
        deadline: Day,
    },
    /// `extend_grant`
    Grant {
        /// request
        request: Digest,
        /// new deadline
        deadline: Day,
    },
    /// `sweep`
    Sweep {
        /// how many were found
        found: i64,
        /// items registered for them
        children: Vec<Digest>,
    },
    /// `submit`
    Submit(Box<Submit>),
    /// names a submission: withdraw, return, veto, object, file, recheck, rebound
    OnSubmission {
        /// submission
        submission: Digest,
        /// files
        files: Vec<Given>,
    },
    /// `inspect`
    Inspect {
        /// submission
        submission: Digest,
        /// measure and whether it is in order
        findings: Vec<(i64, bool)>,
        /// files
        files: Vec<Given>,
    },
    /// `approve`
    Approve {
        /// submission
        submission: Digest,
        /// inspections
        inspections: Vec<Digest>,
    },
    /// `notice_post`
    Notice {
        /// submission
        submission: Digest,
        /// first day
        start: Day,
        /// last day
        end: Day,
    },
    /// `resolve`
    Resolve {
        /// objection
        object: Digest,
        /// it was right
        upheld: bool,
    },
    /// `sign_off`
    SignOff(Box<SignOff>),
    /// `batch_sign_off`
    Batch(Vec<Digest>),
    /// `supervise`; whether it takes the item off the list
    Supervise {
        /// off the list
        delist: bool,
    },
    /// `adjudicate`
    Adjudicate {
        /// what opposed is set aside
        stands: bool,
        /// what is settled
        settles: Vec<Digest>,
    },
    /// `paper_act`
    Paper(Box<Paper>),
    /// `checkpoint`
    Checkpoint(Box<Checkpoint>),
    /// nothing is decided by it
    Other,
}

/// `register`
#[derive(Clone, Debug)]
pub struct Register {
    /// class of source
    pub class: String,
    /// source
    pub source: String,
    /// number there
    pub number: String,
    /// item above
    pub parent: Option<Digest>,
    /// deadline of the superior
    pub deadline: Option<Day>,
    /// kept up without end
    pub long_term: bool,
    /// major hazard
    pub major: bool,
}

/// `assign`
#[derive(Clone, Debug)]
pub struct Assign {
    /// accepting organisation
    pub acceptor: String,
    /// leading organisation
    pub lead_unit: String,
    /// responsible person
    pub owner: String,
    /// responsible organisation
    pub owner_org: String,
    /// deadline
    pub deadline: Option<Day>,
    /// assigns it replaces
    pub replaces: Vec<Digest>,
}

/// `plan`
#[derive(Clone, Debug)]
pub struct Plan {
    /// assign
    pub assign: Digest,
    /// whether 五落实 are stated
    pub five: bool,
    /// due day, and whether operation stops, by number from 1
    pub measures: Vec<(Day, bool)>,
    /// plans it replaces
    pub replaces: Vec<Digest>,
}

/// `submit`
#[derive(Clone, Debug)]
pub struct Submit {
    /// plan that was carried out
    pub plan: Option<Digest>,
    /// submissions it replaces
    pub replaces: Vec<Digest>,
    /// children that are still open
    pub open: Vec<Digest>,
    /// files
    pub files: Vec<Given>,
}

/// `sign_off`
#[derive(Clone, Debug)]
pub struct SignOff {
    /// submission
    pub submission: Digest,
    /// inspections
    pub inspections: Vec<Digest>,
    /// approvals
    pub approvals: Vec<Digest>,
    /// end of the notice
    pub notice_end: Option<Digest>,
}

/// `paper_act`
#[derive(Clone, Debug)]
pub struct Paper {
    /// act done on paper
    pub act: String,
    /// record that it confirms
    pub confirms: Option<Digest>,
    /// submission
    pub submission: Option<Digest>,
    /// who signed the paper
    pub person: String,
    /// of which organisation
    pub org: String,
    /// digest of the body without `confirms`
    pub rest: Digest,
}

/// `checkpoint`
#[derive(Clone, Debug)]
pub struct Checkpoint {
    /// entries in its past
    pub count: i64,
    /// their root
    pub root: Digest,
    /// checkpoint that it confirms
    pub of: Option<Digest>,
    /// confirmations that it counts
    pub with: Vec<Digest>,
}

fn files(body: &Value) -> Vec<Given> {
    let one = |file: &Value| {
        Some(Given { digest: file.id("digest")?, permanent: file.text("class") == Some("permanent") })
    };
    body.list("files").iter().filter_map(one).collect()
}

impl Act {
    /// What a body of this kind says; none where something decisive is absent.
    pub fn read(suite: Suite, kind: Kind, body: &Value) -> Option<Act> {
        let text = |name| body.text(name).map(str::to_owned);
        let on_submission =
            || Some(Act::OnSubmission { submission: body.id("submission")?, files: files(body) });
        Some(match kind {
            Kind::Register => Act::Register(Box::new(Register {
                class: text("class")?,
                source: text("source")?,
                number: text("number")?,
                parent: body.id("parent"),
                deadline: body.day("deadline"),
                long_term: body.text("deadlineKind") == Some("long_term"),
                major: body.holds("major"),
            })),
            Kind::Link => Act::Link {
                joins: matches!(body.text("relation"), Some("duplicate" | "merge")),
                target: body.id("target")?,
            },
            Kind::Assign => Act::Assign(Box::new(Assign {
                acceptor: text("acceptor")?,
                lead_unit: text("leadUnit")?,
                owner: text("owner")?,
                owner_org: text("ownerOrg")?,
                deadline: body.day("deadline"),
                replaces: body.ids("replaces"),
            })),
            Kind::Accept | Kind::Dispute => Act::Names(body.id("assign")?),
            Kind::PlanApprove => Act::Names(body.id("plan")?),
            Kind::NoticeEnd => Act::Names(body.id("notice")?),
            Kind::CloseUnfounded => Act::Names(body.id("finding")?),
            Kind::Ratify => Act::Names(body.id("entry")?),
            Kind::ExtendRefuse => Act::Names(body.id("request")?),
            Kind::Plan => Act::Plan(Box::new(Plan {
                assign: body.id("assign")?,
                five: matches!(body.field("five"), Some(Value::Object(_))),
                measures: body
                    .list("measures")
                    .iter()
                    .filter_map(|measure| Some((measure.day("due")?, measure.holds("stop"))))
                    .collect(),
                replaces: body.ids("replaces"),
            })),
            Kind::Progress | Kind::Evidence | Kind::MilestoneDone | Kind::FindUnfounded => {
                Act::Work { measure: body.int("measure"), files: files(body) }
            }
            Kind::ExtendRequest => Act::Request { after: body.ids("after"), deadline: body.day("deadline")? },
            Kind::ExtendGrant => Act::Grant { request: body.id("request")?, deadline: body.day("deadline")? },
            Kind::Sweep => Act::Sweep { found: body.int("found")?, children: body.ids("children") },
            Kind::Submit => Act::Submit(Box::new(Submit {
                plan: body.id("plan"),
                replaces: body.ids("replaces"),
                open: body.ids("open"),
                files: files(body),
            })),
            Kind::Withdraw
            | Kind::Return
            | Kind::Veto
            | Kind::Objection
            | Kind::File
            | Kind::Recheck
            | Kind::Rebound => on_submission()?,
            Kind::Inspect => Act::Inspect {
                submission: body.id("submission")?,
                findings: body
                    .list("findings")
                    .iter()
                    .filter_map(|found| Some((found.int("n")?, found.holds("ok"))))
                    .collect(),
                files: files(body),
            },
            Kind::Approve => {
                Act::Approve { submission: body.id("submission")?, inspections: body.ids("inspections") }
            }
            Kind::NoticePost => Act::Notice {
                submission: body.id("submission")?,
                start: body.day("start")?,
                end: body.day("end")?,
            },
            Kind::Resolve => {
                Act::Resolve { object: body.id("object")?, upheld: body.text("outcome") == Some("upheld") }
            }
            Kind::SignOff => Act::SignOff(Box::new(SignOff {
                submission: body.id("submission")?,
                inspections: body.ids("inspections"),
                approvals: body.ids("approvals"),
                notice_end: body.id("noticeEnd"),
            })),
            Kind::BatchSignOff => Act::Batch(body.ids("submissions")),
            Kind::Supervise => Act::Supervise { delist: body.text("action") == Some("delist") },
            Kind::Adjudicate => Act::Adjudicate {
                stands: body.text("outcome") == Some("stands"),
                settles: body.ids("settles"),
            },
            Kind::PaperAct => Act::Paper(Box::new(Paper {
                act: text("act")?,
                confirms: body.id("confirms"),
                submission: body.id("submission"),
                person: text("person")?,
                org: text("org")?,
                rest: rest(suite, body)?,
            })),
            Kind::Checkpoint => Act::Checkpoint(Box::new(Checkpoint {
                count: body.int("count")?,
                root: body.id("root")?,
                of: body.id("of"),
                with: body.ids("with"),
            })),
            Kind::SweepWaiver
            | Kind::Review
            | Kind::Letter
            | Kind::Comment
            | Kind::Remind
            | Kind::Handover
            | Kind::Checklist => Act::Other,
        })
    }

    /// The submission it names.
    pub fn submission(&self) -> Option<&Digest> {
        match self {
            Act::OnSubmission { submission, .. }
            | Act::Inspect { submission, .. }
            | Act::Approve { submission, .. }
            | Act::Notice { submission, .. } => Some(submission),
            Act::SignOff(act) => Some(&act.submission),
            Act::Paper(act) => act.submission.as_ref(),
            _ => None,
        }
    }

    /// The one entry it names that is no submission.
    pub fn named(&self) -> Option<&Digest> {
        if let Act::Names(id) = self { Some(id) } else { None }
    }

    /// The files it names.
    pub fn files(&self) -> &[Given] {
        match self {
            Act::Work { files, .. } | Act::OnSubmission { files, .. } | Act::Inspect { files, .. } => files,
            Act::Submit(act) => &act.files,
            _ => &[],
        }
    }
}

/// Digest of a paper act without the entry it confirms.
fn rest(suite: Suite, body: &Value) -> Option<Digest> {
    let Value::Object(fields) = body else { return None };
    let mut fields = fields.clone();
    fields.insert(Name("confirms".to_owned()), Value::Null);
    Some(suite.digest(&[&canonical::write(&Value::Object(fields)).ok()?]))
}

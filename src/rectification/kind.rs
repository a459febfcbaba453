//! Kinds of entries: a table of who may write each, whether it stands on an item, and the form of its body.

use super::form::{Form, IDS, INT, NAMES};
use Form::{At, Bool, Day, Id, Int, List, Name, Object, Or, Text, Word};

/// What a key may be trusted with. In the order of FORMAT.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// 办公室
    Office,
    /// 牵头领导
    Lead,
    /// 牵头单位
    LeadUnit,
    /// 责任单位负责人
    Owner,
    /// 经办
    Handler,
    /// 现场核查人员
    Inspector,
    /// 联审成员
    Reviewer,
    /// 公示经办人
    Notice,
    /// 销号审批人
    Closer,
    /// 督导
    Supervisor,
    /// 包保领导
    Sponsor,
    /// 时间证明
    Witness,
}

impl Role {
    /// Names on the wire, in the order of the variants.
    pub const NAMES: [&str; 12] = [
        "office",
        "lead",
        "lead_unit",
        "owner",
        "handler",
        "inspector",
        "reviewer",
        "notice",
        "closer",
        "supervisor",
        "sponsor",
        "witness",
    ];
    const ALL: [Role; 12] = [
        Role::Office,
        Role::Lead,
        Role::LeadUnit,
        Role::Owner,
        Role::Handler,
        Role::Inspector,
        Role::Reviewer,
        Role::Notice,
        Role::Closer,
        Role::Supervisor,
        Role::Sponsor,
        Role::Witness,
    ];

    /// The role of this name.
    pub fn named(name: &str) -> Option<Role> {
        let place = Role::NAMES.iter().position(|known| *known == name)?;
        Role::ALL.get(place).copied()
    }
}

/// Whether an entry of a kind names an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// it must
    OnItem,
    /// it must not
    Alone,
    /// it may
    Either,
}

/// One row of the table.
pub struct Row {
    /// name on the wire
    pub name: &'static str,
    /// whether it names an item
    pub stands: Stands,
    /// who may write it; none stands for any role
    pub roles: &'static [Role],
    /// form of the body
    pub body: Form,
}

const FILES: Form = List(
    &Object(&[
        ("class", Word(&["photo", "monitor", "document", "permanent", "other"])),
        ("digest", Id),
        ("name", Name),
        ("size", INT),
        ("taken", Day),
    ]),
    0,
    64,
);
const REASON: Form = Object(&[("reason", Text), ("submission", Id)]);
const ON_ASSIGN: Form = Object(&[("assign", Id), ("reason", Text)]);
const SAID: Form = Object(&[("text", Text)]);
const LOOK: Form = Object(&[("files", FILES), ("submission", Id), ("text", Text)]);
const FIVE: Form = Object(&[
    ("contingency", Text),
    ("deadline", Text),
    ("funds", Text),
    ("measures", Text),
    ("responsibility", Text),
]);
const MEASURE: Form = Object(&[
    ("due", Day),
    ("n", Int(1, 200)),
    ("owner", Name),
    ("standard", Text),
    ("stop", Bool),
    ("what", Text),
]);
const MEASURE_NUMBER: Form = Int(1, 200);

macro_rules! kinds {
    ($($variant:ident $name:literal $stands:ident [$($role:ident)*] $body:expr;)*) => {
        /// What an entry does.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind { $(#[doc = $name] $variant),* }

        impl Kind {
            /// All of them, in the order of FORMAT.md.
            pub const ALL: &[Kind] = &[$(Kind::$variant),*];

            /// Its row in the table.
            pub fn row(self) -> &'static Row {
                match self { $(Kind::$variant => {
                    const ROW: Row = Row { name: $name, stands: Stands::$stands, roles: &[$(Role::$role),*], body: $body };
                    &ROW
                }),* }
            }

            /// The kind of this name.
            pub fn named(name: &str) -> Option<Kind> {
                match name { $($name => Some(Kind::$variant),)* _ => None }
            }
        }
    };
}

kinds! {
    Register "register" Alone [Office] Object(&[
        ("batch", Text), ("class", Name), ("deadline", Or(&Day)),
        ("deadlineKind", Word(&["fixed", "staged", "immediate", "long_term"])), ("feedback", Day), ("major", Bool),
        ("number", Name), ("openness", Word(&["public", "internal", "secret"])), ("origin", Text), ("original", Id),
        ("ownDeadline", Or(&Day)), ("parent", Or(&Id)), ("point", Text), ("pollution", NAMES), ("source", Name),
        ("text", Text), ("upper", Or(&Text)),
    ]);
    Link "link" OnItem [Office] Object(&[("relation", Word(&["duplicate", "split", "merge", "transfer"])), ("target", Id)]);
    Assign "assign" OnItem [Lead Office] Object(&[
        ("acceptor", Name), ("deadline", Or(&Day)), ("leadUnit", Name), ("owner", Name), ("ownerOrg", Name),
        ("replaces", IDS), ("sponsor", Name),
    ]);
    Accept "accept" OnItem [Owner] Object(&[("assign", Id)]);
    Dispute "dispute" OnItem [Owner] ON_ASSIGN;
    Plan "plan" OnItem [Owner] Object(&[
        ("assign", Id), ("five", Or(&FIVE)), ("measures", List(&MEASURE, 1, 200)), ("replaces", IDS),
    ]);
    PlanApprove "plan_approve" OnItem [LeadUnit] Object(&[("plan", Id)]);
    Progress "progress" OnItem [Handler Owner] Object(&[("measure", Or(&MEASURE_NUMBER)), ("text", Text)]);
    Evidence "evidence" OnItem [Handler Owner] Object(&[("files", FILES), ("measure", Or(&MEASURE_NUMBER))]);
    MilestoneDone "milestone_done" OnItem [Handler Owner] Object(&[("done", Day), ("files", FILES), ("measure", MEASURE_NUMBER)]);
    ExtendRequest "extend_request" OnItem [Owner] Object(&[("after", IDS), ("deadline", Day), ("reason", Text)]);
    ExtendGrant "extend_grant" OnItem [LeadUnit Supervisor] Object(&[("deadline", Day), ("request", Id)]);
    ExtendRefuse "extend_refuse" OnItem [LeadUnit Supervisor] Object(&[("reason", Text), ("request", Id)]);
    Sweep "sweep" OnItem [Owner] Object(&[("children", IDS), ("found", INT), ("method", Text), ("scope", Text)]);
    SweepWaiver "sweep_waiver" OnItem [Lead LeadUnit] Object(&[("reason", Text)]);
    Submit "submit" OnItem [Owner] Object(&[("files", FILES), ("open", IDS), ("plan", Or(&Id)), ("replaces", IDS), ("text", Text)]);
    Withdraw "withdraw" OnItem [Owner] REASON;
    Return "return" OnItem [Inspector] REASON;
    Inspect "inspect" OnItem [Inspector] Object(&[
        ("date", Day), ("files", FILES), ("findings", List(&Object(&[("n", MEASURE_NUMBER), ("ok", Bool)]), 0, 200)),
        ("submission", Id),
    ]);
    Approve "approve" OnItem [Reviewer] Object(&[("inspections", IDS), ("submission", Id)]);
    Veto "veto" OnItem [Reviewer] REASON;
    NoticePost "notice_post" OnItem [Notice] Object(&[
        ("end", Day), ("place", Text), ("start", Day), ("submission", Id), ("text", Id),
    ]);
    NoticeEnd "notice_end" OnItem [Notice] Object(&[("notice", Id)]);
    Objection "object" OnItem [] Object(&[("submission", Id), ("text", Text)]);
    Resolve "resolve" OnItem [Inspector] Object(&[
        ("object", Id), ("outcome", Word(&["upheld", "dismissed"])), ("reason", Text),
    ]);
    SignOff "sign_off" OnItem [Closer] Object(&[
        ("approvals", IDS), ("inspections", IDS), ("noticeEnd", Or(&Id)), ("submission", Id),
    ]);
    BatchSignOff "batch_sign_off" Alone [Closer] Object(&[("submissions", Form::Set(&Id, 1, 500))]);
    File "file" OnItem [Supervisor Office] Object(&[("date", Day), ("receipt", Name), ("submission", Id)]);
    Recheck "recheck" OnItem [Supervisor Inspector Sponsor] LOOK;
    Rebound "rebound" OnItem [Supervisor Inspector Sponsor] LOOK;
    Supervise "supervise" OnItem [Supervisor Lead] Object(&[("action", Word(&["list", "delist"])), ("text", Text)]);
    Review "review" OnItem [Sponsor] Object(&[("period", Name), ("text", Text)]);
    FindUnfounded "find_unfounded" OnItem [Inspector] Object(&[("files", FILES), ("text", Text)]);
    CloseUnfounded "close_unfounded" OnItem [Office] Object(&[("finding", Id)]);
    Adjudicate "adjudicate" OnItem [Lead] Object(&[
        ("outcome", Word(&["stands", "returned"])), ("reason", Text), ("settles", Form::Set(&Id, 1, 64)),
    ]);
    Ratify "ratify" Alone [] Object(&[("entry", Id)]);
    PaperAct "paper_act" OnItem [Office] Object(&[
        ("act", Name), ("confirms", Or(&Id)), ("number", Name), ("org", Name), ("person", Name), ("scan", Id),
        ("signed", Day), ("submission", Or(&Id)),
    ]);
    Letter "letter" Either [Office Supervisor Lead] Object(&[
        ("copies", List(&Name, 0, 64)), ("due", Or(&Day)), ("form", Name), ("number", Text), ("received", Text),
        ("text", Text), ("to", Name),
    ]);
    Comment "comment" OnItem [] SAID;
    Remind "remind" OnItem [] SAID;
    Handover "handover" Alone [Office Lead Supervisor] Object(&[("from", Name), ("items", IDS), ("text", Text), ("to", Name)]);
    Checklist "checklist" Alone [Office] Object(&[("lines", List(&Text, 0, 200)), ("name", Name)]);
    Checkpoint "checkpoint" Alone [Witness] Object(&[
        ("count", INT), ("of", Or(&Id)), ("root", Id), ("with", Form::Set(&Id, 0, 8)),
    ]);
}

/// The fields that every entry has, without those that depend on the kind.
pub const ENTRY: Form = Object(&[
    ("at", At),
    ("body", Form::Any),
    ("by", Id),
    ("item", Or(&Id)),
    ("kind", Name),
    ("ledger", Id),
    ("own", Or(&Id)),
    ("roster", Id),
    ("seen", Form::Set(&Id, 0, 32)),
    ("seq", Int(1, super::canonical::MAX_INTEGER)),
    ("v", Int(1, 1)),
]);

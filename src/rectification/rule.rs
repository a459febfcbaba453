//! The rules of judgement by name, the verdicts they give, and a table in which a test can switch any of them off.

use super::suite::Digest;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$said:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$said])* $variant),* }

        impl $name {
            /// All of them, in the order of FORMAT.md.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// Its word on the wire.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }
    };
}

words! {
    /// A rule of FORMAT.md.
    Rule {
        /// form
        R1 = "R1",
        /// signature
        R2 = "R2",
        /// placed
        R3 = "R3",
        /// fresh roster
        R4 = "R4",
        /// entitled
        R5 = "R5",
        /// cutoffs
        R6 = "R6",
        /// demotion
        R6b = "R6b",
        /// forks of a key
        R7 = "R7",
        /// time
        R8 = "R8",
        /// guards
        R9 = "R9",
        /// equal verdicts
        C1 = "C1",
        /// opposed verdicts
        C2 = "C2",
        /// replaced while signed off
        C3 = "C3",
        /// submissions side by side
        C4 = "C4",
        /// one number twice
        C5 = "C5",
        /// assigned twice
        C6 = "C6",
        /// separation
        C7 = "C7",
        /// forks of the roster
        C8 = "C8",
        /// quorum
        C9 = "C9",
        /// what is counted as closed
        C10 = "C10",
        /// seal
        C11 = "C11",
        /// sanity of witnesses
        C12 = "C12",
    }
}

words! {
    /// What becomes of an entry.
    Verdict {
        /// it stands
        Effective = "effective",
        /// not of the form
        Malformed = "malformed",
        /// of a newer program
        UnknownKind = "unknown-kind",
        /// no signature of its key
        BadSignature = "bad-signature",
        /// something before it is absent
        PendingParents = "pending-parents",
        /// signed under a roster older than one it had seen
        StaleRoster = "stale-roster",
        /// outside what the key may do
        NotEntitled = "not-entitled",
        /// after the end of its key
        CutOff = "cut-off",
        /// to be confirmed by a holder of the same post
        AwaitingRatification = "awaiting-ratification",
        /// in doubt
        Suspended = "suspended",
        /// its key signed two entries in one place
        Forked = "forked",
        /// dated before what it had seen
        Backdated = "backdated",
        /// a condition of the step does not hold
        GuardFailed = "guard-failed",
        /// says what another says; counted once
        Duplicate = "duplicate",
        /// opposed by another
        Contested = "contested",
    }
}

words! {
    /// What is remarkable about an entry or an item without changing a verdict.
    Flag {
        /// the claimed time does not fit the witnessed one
        TimeDoubtful = "time-doubtful",
        /// earlier than the entry before by the same key
        ClockBackwards = "clock-backwards",
        /// first witnessed more than seven days later
        LateProof = "late-proof",
        /// asked for after the deadline
        LateRequest = "late-request",
        /// verdict of the person who did the work, in an office of one
        SamePerson = "same-person",
        /// two submissions side by side
        Coexisting = "coexisting",
        /// one source and number, two items
        SuspectedDuplicate = "suspected-duplicate",
        /// an opposing act after the seal
        LateObjection = "late-objection",
        /// an objection is open
        Objected = "objected",
        /// one file for two items or rounds
        EvidenceReused = "evidence-reused",
    }
}

words! {
    /// Where an item is.
    State {
        /// 已建账
        Registered = "registered",
        /// 已交办
        Assigned = "assigned",
        /// 正在整改
        Rectifying = "rectifying",
        /// 已申请验收
        Submitted = "submitted",
        /// 现场核查通过
        Inspected = "inspected",
        /// 联审通过
        Reviewed = "reviewed",
        /// 公示中
        InNotice = "in_notice",
        /// 公示期满
        NoticeOver = "notice_over",
        /// 已销号
        Closed = "closed",
        /// 已备案
        Filed = "filed",
        /// 已并入
        Merged = "merged",
        /// 不属实，办结
        Unfounded = "unfounded",
        /// 意见不一致、待研定
        Contested = "contested",
        /// 待复核
        Reexamine = "reexamine",
    }
}

/// What the judge says of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// the verdict
    pub verdict: Verdict,
    /// the rule that gave it
    pub rule: Option<Rule>,
    /// why, where the rule has several reasons
    pub reason: Option<&'static str>,
    /// entries and rosters that are the cause, wanted or opposed
    pub causes: Vec<Digest>,
}

impl Judgement {
    /// It stands.
    pub const EFFECTIVE: Judgement =
        Judgement { verdict: Verdict::Effective, rule: None, reason: None, causes: Vec::new() };

    /// A verdict by a rule.
    pub fn by(verdict: Verdict, rule: Rule) -> Judgement {
        Judgement { verdict, rule: Some(rule), reason: None, causes: Vec::new() }
    }

    /// With what caused it.
    pub fn because(mut self, causes: impl IntoIterator<Item = Digest>) -> Judgement {
        self.causes.extend(causes);
        self
    }
}

/// The rules that are switched off. A judge that serves has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Off(u32);

impl Off {
    /// All rules are on.
    pub const NONE: Off = Off(0);

    /// Without one rule.
    pub fn without(rule: Rule) -> Off {
        Off(1 << rule as u32)
    }

    /// Whether a rule is on.
    pub fn on(self, rule: Rule) -> bool {
        self.0 & (1 << rule as u32) == 0
    }
}

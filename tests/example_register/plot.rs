//! An item of the example as it is told: what it is, who is responsible, and its steps with their days.

/// What is registered.
pub struct Plot {
    /// its number 编号
    pub number: &'static str,
    /// class of source
    pub class: &'static str,
    /// source and round or batch
    pub source: (&'static str, &'static str),
    /// the problem, in our own words
    pub text: &'static str,
    /// the place
    pub point: &'static str,
    /// kinds of pollution, ascending
    pub pollution: &'static [&'static str],
    /// kind of origin 源类
    pub origin: &'static str,
    /// deadline of the superior, and of one's own level
    pub due: (Option<&'static str>, Option<&'static str>),
    /// kind of deadline
    pub kind: &'static str,
    /// number of the item that it is part of
    pub parent: Option<&'static str>,
    /// number at the level above
    pub upper: Option<&'static str>,
    /// key of who is responsible, and the organisation that leads
    pub owner: (&'static str, &'static str),
    /// the leader who answers for it 包保领导
    pub sponsor: &'static str,
    /// what has to be done: what, standard, day; a measure that begins with 停用 stops something
    pub measures: &'static [(&'static str, &'static str, &'static str)],
    /// steps with their days
    pub steps: &'static [(&'static str, Step)],
}

/// A step of an item.
#[derive(Clone, Copy)]
pub enum Step {
    /// 建账
    Register,
    /// this one joined to another, named by its number: `duplicate`, `merge`, `split`, `transfer`
    Link(&'static str, &'static str),
    /// 交办
    Assign,
    /// 签收
    Accept,
    /// the responsible party says that it is not theirs
    Dispute(&'static str),
    /// 整改方案, and its approval
    Plan,
    /// what was done so far
    Progress(Option<i64>, &'static str),
    /// a measure done, with files of a class
    Done(i64, &'static str),
    /// a longer deadline asked for and granted
    Extend(&'static str, &'static str),
    /// 举一反三
    Sweep(&'static str),
    /// 申请验收
    Submit(&'static str),
    /// the same, with the photograph of another item
    SubmitWith(&'static str, &'static str),
    /// 现场核查, by these keys
    Inspect(&'static [&'static str]),
    /// 现场核查 by somebody of the responsible organisation, which is not taken
    InspectOwn(&'static str),
    /// 退回
    Return(&'static str, &'static str),
    /// 联审, by these keys
    Approve(&'static [&'static str]),
    /// 联审 on paper: person and organisation, entered by two clerks
    Paper(&'static str, &'static str),
    /// 公示 from and to
    Post(&'static str, &'static str),
    /// 公示期满
    End,
    /// 销号
    Close(&'static str),
    /// 备案
    File(&'static str),
    /// 回头看, in order
    Recheck(&'static str),
    /// 反弹
    Rebound(&'static str),
    /// 挂牌, 摘牌
    Hang(bool),
    /// a periodic review of what is kept up without end
    Review(&'static str, &'static str),
    /// looked into and not so
    Unfounded(&'static str),
    /// a letter: form, number, to, day of the answer, text
    Letter(&'static str, &'static str, &'static str, Option<&'static str>, &'static str),
    /// a reminder
    Remind(&'static str),
    /// disagreement of one who reviews
    Veto(&'static str, &'static str),
    /// an objection during the notice, and the answer to it
    Object(&'static str),
    /// the answer: dismissed, with the reason
    Resolve(&'static str),
}

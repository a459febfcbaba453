//! Sending an inventory on 报送: its totals stand, and whoever sends them on says why one of several figures was taken, or why a statistics form has another.

use crate::json::Write;
use crate::notice::{Code, Notice};

/// What was asked before the figures are sent on.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Sending {
    /// reasons that lack; each names the field that takes it
    pub unanswered: Vec<Notice>,
    /// differences from the statistics forms, with the reason given
    pub answered: Vec<Notice>,
}

/// Asked and answered, of everything noticed.
pub fn sending(notices: &[Notice]) -> Sending {
    let of = |code: Code| notices.iter().filter(move |notice| notice.code == code);
    let unanswered: Vec<Notice> = of(Code::ReasonMissing).cloned().collect();
    let lacks = |place: &str| {
        let field = format!("{place}/reason");
        unanswered.iter().any(|notice| notice.at == field)
    };
    let answered = of(Code::FormDiffers).filter(|notice| !lacks(&notice.at)).cloned().collect();
    Sending { unanswered, answered }
}

impl Sending {
    /// Why it must not be sent on yet.
    pub fn refusal(&self) -> Option<Notice> {
        let first = self.unanswered.first()?;
        Some(Notice::new(Code::SendingUnanswered, &first.at).found(self.unanswered.len()))
    }
}

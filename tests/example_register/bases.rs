//! What the items of one source have in common.

use super::plot::Plot;

const NONE: Plot = Plot {
    number: "",
    class: "",
    source: ("", ""),
    text: "",
    point: "",
    pollution: &["大气"],
    origin: "工业源",
    due: (None, None),
    kind: "fixed",
    parent: None,
    upper: None,
    owner: ("coke", "生态环境局"),
    sponsor: "周启明",
    measures: &[],
    steps: &[],
};

pub const CENTRAL: Plot = Plot { class: "central-inspection", source: ("央督察", "第三轮"), ..NONE };
pub const PROVINCIAL: Plot =
    Plot { class: "provincial-inspection", source: ("省督察", "第三轮"), ..NONE };
pub const YANGTZE: Plot = Plot {
    class: "yangtze-film",
    source: ("长江经济带警示片", "2026年"),
    sponsor: "吴晓岚",
    pollution: &["水"],
    ..NONE
};
pub const PETITION: Plot =
    Plot { class: "petition", source: ("信访举报件", "2026年"), kind: "immediate", ..NONE };
pub const MAJOR: Plot = Plot {
    class: "hazard-major",
    source: ("安全隐患", "2026年"),
    owner: ("coke", "经济和信息化局"),
    sponsor: "陈致远",
    pollution: &[],
    ..NONE
};
pub const GENERAL: Plot = Plot { class: "hazard-general", kind: "immediate", ..MAJOR };
pub const SUPERVISED: Plot =
    Plot { class: "supervised", source: ("督办", "2026年"), sponsor: "吴晓岚", ..NONE };
pub const REQUEST: Plot = Plot {
    class: "enterprise-request",
    source: ("企业诉求", "2026年"),
    owner: ("service", "经济和信息化局"),
    pollution: &[],
    origin: "其他",
    ..NONE
};
pub const SELF: Plot =
    Plot { class: "self-check", source: ("自查", "2026年"), owner: ("build", "生态环境局"), ..NONE };

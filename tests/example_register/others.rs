//! Letters of citizens, hazards, supervised items, requests of enterprises, what was found by oneself.

use super::bases::{GENERAL, MAJOR, PETITION, REQUEST, SELF, SUPERVISED};
use super::plot::Plot;
use super::plot::Step::*;

const BOTH: &[&str] = &["inspector1", "inspector2"];
const SAFETY: &[&str] = &["safety1", "safety2"];
const ONE: &[&str] = &["safety1"];

pub const PLOTS: &[Plot] = &[
    Plot {
        number: "信访-X2-0046",
        text: "反映焦化企业夜间有焦油气味、烟尘和噪声",
        point: "示例焦化厂周边",
        pollution: &["大气", "噪声"],
        due: (Some("11-28"), None),
        steps: &[
            ("10-18", Register),
            ("10-19", Assign),
            ("10-20", Accept),
            ("10-26", Progress(None, "装煤除尘风机已检修，夜间加密巡查")),
            ("11-09", Sweep("周边3家企业")),
            ("11-10", Submit("情况属实，已整改，回访12户无异议")),
            ("11-13", Inspect(BOTH)),
        ],
        ..PETITION
    },
    Plot {
        number: "信访-X2-0203",
        text: "反映同一焦化企业异味扰民，与0046号同一事项",
        point: "示例焦化厂周边",
        pollution: &["大气", "噪声"],
        due: (Some("11-28"), None),
        steps: &[("10-22", Register), ("10-22", Link("duplicate", "信访-X2-0046"))],
        ..PETITION
    },
    Plot {
        number: "信访-X2-0301",
        text: "石灰窑夜间冒黑烟、噪声大",
        point: "2号石灰窑",
        pollution: &["大气", "噪声"],
        due: (Some("11-25"), None),
        owner: ("lime", "生态环境局"),
        steps: &[
            ("11-02", Register),
            ("11-03", Assign),
            ("11-09", Progress(None, "布袋已更换，噪声监测待做")),
        ],
        ..PETITION
    },
    Plot {
        number: "信访-X2-0310",
        text: "反映特钢企业偷排废水",
        point: "示例特钢厂南侧沟渠",
        pollution: &["水"],
        due: (Some("11-10"), None),
        owner: ("steel", "生态环境局"),
        steps: &[("10-26", Register), ("10-30", Unfounded("沿沟排查和取样监测未发现排放，水样达标，不属实"))],
        ..PETITION
    },
    Plot {
        number: "信访-X2-0312",
        text: "反映多家堆场扬尘，一件涉及多家企业",
        point: "龙湾片区",
        due: (Some("11-30"), None),
        owner: ("lime", "生态环境局"),
        sponsor: "吴晓岚",
        steps: &[("10-27", Register), ("10-27", Link("transfer", "督办-26-001")), ("10-28", Assign)],
        ..PETITION
    },
    Plot {
        number: "信访-X2-0318",
        text: "反映渣车夜间未覆盖、沿路撒漏",
        point: "渣场路",
        origin: "道路扬尘",
        pollution: &["大气", "固废"],
        due: (Some("11-06"), None),
        owner: ("slag", "生态环境局"),
        steps: &[
            ("10-12", Register),
            ("10-13", Assign),
            ("10-16", Progress(None, "18台渣车已装自动篷布")),
            ("10-17", Sweep("全园区渣土、物料车辆")),
            ("10-17", Submit("情况属实，已整改")),
            ("10-20", Inspect(BOTH)),
            ("10-27", Approve(&["unit-env", "reviewer-park"])),
            ("10-30", Close("closer2")),
        ],
        ..PETITION
    },
    Plot {
        number: "安全-26-101",
        text: "苯储罐区可燃气体报警器3台超期未检，联锁未投用",
        point: "苯罐区",
        due: (Some("11-28"), Some("11-20")),
        measures: &[("报警器检定3台", "检定合格", "09-30"), ("联锁投用", "现场试验动作可靠", "11-25")],
        steps: &[
            ("07-06", Register),
            ("07-07", Hang(true)),
            ("07-08", Assign),
            ("07-22", Plan),
            ("09-24", Done(1, "document")),
            ("11-09", Progress(Some(2), "联锁逻辑已改，待试验")),
        ],
        ..MAJOR
    },
    Plot {
        number: "安全-26-102",
        text: "煤气柜区消防通道被占用，消防水压不足",
        point: "煤气柜区",
        due: (Some("10-31"), None),
        measures: &[
            ("清退占道物料", "通道净宽不小于4米", "08-15"),
            ("更换消防泵", "最不利点水压合格", "09-15"),
        ],
        steps: &[
            ("07-06", Register),
            ("07-07", Hang(true)),
            ("07-08", Assign),
            ("07-20", Plan),
            ("08-12", Done(1, "photo")),
            ("09-10", Done(2, "document")),
            ("09-11", Sweep("全厂消防设施")),
            ("09-11", Submit("通道已清，水压试验合格")),
            ("09-16", Inspect(SAFETY)),
            ("09-21", Approve(&["reviewer-safety", "reviewer-park"])),
            ("09-23", Close("closer")),
            ("09-29", Hang(false)),
            ("09-30", File("示安备〔2026〕6号")),
        ],
        ..MAJOR
    },
    Plot {
        number: "安全-26-103",
        text: "甲醇精馏装置安全阀未定期校验，旁路常开",
        point: "精馏工段",
        due: (Some("11-15"), None),
        owner: ("methanol", "经济和信息化局"),
        measures: &[("停用旁路管线", "管线拆除并加盲板，不以停车代替整改", "10-31")],
        steps: &[
            ("08-10", Register),
            ("08-11", Hang(true)),
            ("08-12", Assign),
            ("08-26", Plan),
            ("10-15", Done(1, "photo")),
            ("10-19", Sweep("全厂安全阀")),
            // Wrong on purpose: the plant stands still, nothing was removed.
            ("10-19", Submit("装置已停车，申请摘牌")),
            (
                "11-16",
                Letter(
                    "督办函",
                    "示安督〔2026〕4号",
                    "示例甲醇厂",
                    Some("11-25"),
                    "停车不等于整改，请提供管线拆除或永久隔断材料",
                ),
            ),
        ],
        ..MAJOR
    },
    Plot {
        number: "安全-26-104",
        text: "焦炉煤气水封高度不足，泄漏报警未接入中控",
        point: "2号焦炉煤气总管",
        due: (Some("12-31"), None),
        measures: &[("水封改造", "有效高度达到设计值", "10-15")],
        steps: &[
            ("08-10", Register),
            ("08-11", Assign),
            ("08-25", Plan),
            ("10-10", Done(1, "photo")),
            ("10-12", Sweep("全厂水封")),
            ("10-12", Submit("水封已改造")),
            // Wrong on purpose: inspected by the responsible organisation itself.
            ("10-15", InspectOwn("coke-check")),
            ("10-21", Inspect(SAFETY)),
            ("11-06", Veto("reviewer-safety", "报警信号尚未接入中控，请补充联调记录")),
        ],
        ..MAJOR
    },
    Plot {
        number: "安全-26-111",
        text: "煤气报警器1台未校准",
        point: "鼓风机房",
        due: (Some("09-20"), None),
        steps: &[
            ("09-07", Register),
            ("09-07", Assign),
            ("09-12", Submit("已校准")),
            ("09-15", Inspect(ONE)),
        ],
        ..GENERAL
    },
    Plot {
        number: "安全-26-112",
        text: "盲板抽堵台账缺8月记录",
        point: "化产车间",
        due: (Some("09-20"), None),
        steps: &[
            ("09-07", Register),
            ("09-07", Assign),
            ("09-14", Submit("台账已补全")),
            ("09-15", Inspect(ONE)),
        ],
        ..GENERAL
    },
    Plot {
        number: "安全-26-113",
        text: "苯罐呼吸阀泄漏",
        point: "T-201苯罐",
        due: (Some("09-25"), None),
        steps: &[
            ("09-07", Register),
            ("09-07", Assign),
            ("09-16", Submit("已更换阀芯")),
            ("09-18", Inspect(ONE)),
        ],
        ..GENERAL
    },
    Plot {
        number: "安全-26-114",
        text: "焦油渣危险废物标签缺失",
        point: "危废暂存间",
        due: (Some("09-25"), None),
        steps: &[
            ("09-07", Register),
            ("09-07", Assign),
            ("09-16", Submit("标签已张贴")),
            ("09-18", Inspect(ONE)),
        ],
        ..GENERAL
    },
    Plot {
        number: "安全-26-115",
        text: "破碎车间除尘器进口法兰漏灰",
        point: "破碎车间",
        due: (Some("10-10"), None),
        owner: ("slag", "经济和信息化局"),
        steps: &[
            ("09-14", Register),
            ("09-14", Assign),
            ("09-21", Submit("垫片已更换")),
            ("09-22", Inspect(ONE)),
        ],
        ..GENERAL
    },
    Plot {
        number: "安全-26-116",
        text: "料场喷淋停用",
        point: "3号料场",
        due: (Some("10-10"), None),
        owner: ("slag", "经济和信息化局"),
        steps: &[
            ("09-14", Register),
            ("09-14", Assign),
            ("09-21", Submit("水泵已修复")),
            ("09-22", Inspect(ONE)),
        ],
        ..GENERAL
    },
    Plot {
        number: "安全-26-121",
        text: "4号料场喷淋停用",
        point: "4号料场",
        due: (Some("11-20"), None),
        owner: ("slag", "经济和信息化局"),
        steps: &[
            ("11-02", Register),
            ("11-02", Assign),
            // Wrong on purpose: the photographs are those of yard 3.
            ("11-16", SubmitWith("水泵已修复", "安全-26-116")),
        ],
        ..GENERAL
    },
    Plot {
        number: "安全-26-122",
        text: "危化品仓库防爆灯1盏损坏",
        point: "危化品仓库",
        due: (Some("11-18"), None),
        owner: ("methanol", "经济和信息化局"),
        steps: &[("11-02", Register), ("11-02", Assign), ("11-19", Remind("已超期，请今日内报送整改情况"))],
        ..GENERAL
    },
    Plot {
        number: "安全-26-123",
        text: "行车吊钩防脱装置缺失",
        point: "轧钢车间",
        due: (Some("11-26"), None),
        owner: ("steel", "经济和信息化局"),
        steps: &[("11-05", Register), ("11-05", Assign), ("11-12", Progress(None, "配件已到"))],
        ..GENERAL
    },
    Plot {
        number: "安全-26-124",
        text: "受限空间作业票填写不全",
        point: "污水处理站",
        due: (Some("11-30"), None),
        owner: ("methanol", "经济和信息化局"),
        steps: &[
            ("11-05", Register),
            ("11-05", Assign),
            ("11-17", Submit("作业票已补，班组已培训")),
            ("11-19", Inspect(ONE)),
        ],
        ..GENERAL
    },
    Plot {
        number: "安全-26-125",
        text: "皮带机拉绳开关失灵",
        point: "备煤车间",
        due: (Some("11-30"), None),
        steps: &[
            ("11-05", Register),
            ("11-05", Assign),
            ("11-12", Submit("已更换")),
            ("11-13", Return("safety1", "2号皮带机未更换，请补齐")),
        ],
        ..GENERAL
    },
    Plot {
        number: "安全-26-126",
        text: "氨水罐区围堰有裂缝",
        point: "氨水罐区",
        due: (Some("12-05"), None),
        steps: &[("11-16", Register)],
        ..GENERAL
    },
    Plot {
        number: "安全-26-127",
        text: "配电室挡鼠板缺失",
        point: "2号配电室",
        due: (Some("12-05"), None),
        owner: ("lime", "经济和信息化局"),
        steps: &[("11-16", Register), ("11-17", Assign)],
        ..GENERAL
    },
    Plot {
        number: "督办-26-001",
        text: "龙湾片区堆场脏乱、物料未覆盖，整改缓慢",
        point: "龙湾片区",
        due: (Some("10-31"), None),
        owner: ("lime", "生态环境局"),
        measures: &[("片区统一清理", "物料全覆盖，场地硬化", "09-30")],
        steps: &[
            ("07-09", Register),
            ("07-10", Assign),
            ("07-24", Plan),
            ("09-29", Done(1, "photo")),
            (
                "10-09",
                Letter(
                    "会议纪要",
                    "示纪〔2026〕18号",
                    "龙湾片区各企业",
                    None,
                    "片区4家企业逐一过堂，未完成的10月底前完成",
                ),
            ),
        ],
        ..SUPERVISED
    },
    Plot {
        number: "督办-26-001-1",
        text: "示例钙业厂堆场未覆盖",
        point: "钙业厂西堆场",
        due: (Some("10-31"), None),
        parent: Some("督办-26-001"),
        owner: ("lime", "生态环境局"),
        measures: &[("物料覆盖", "全覆盖", "08-31")],
        steps: &[
            ("07-09", Register),
            ("07-10", Assign),
            ("07-24", Plan),
            ("08-28", Done(1, "photo")),
            ("09-01", Submit("已覆盖")),
            ("09-07", Inspect(&["inspector1"])),
            ("09-14", Approve(&["reviewer-park"])),
            ("09-16", Close("closer")),
        ],
        ..SUPERVISED
    },
    Plot {
        number: "督办-26-001-2",
        text: "示例选矿厂堆场未硬化",
        point: "选矿厂北堆场",
        due: (Some("11-30"), None),
        parent: Some("督办-26-001"),
        owner: ("ore", "生态环境局"),
        measures: &[("堆场硬化", "硬化并设导流沟", "11-20")],
        steps: &[
            ("07-09", Register),
            ("07-10", Assign),
            ("07-24", Plan),
            ("11-10", Progress(Some(1), "硬化完成八成")),
        ],
        ..SUPERVISED
    },
    Plot {
        number: "督办-26-002",
        text: "尾矿库排洪设施排查出的问题逐库整改",
        point: "尾矿库2座",
        pollution: &["水", "固废"],
        due: (Some("12-15"), None),
        owner: ("ore", "经济和信息化局"),
        measures: &[("排洪涵洞清淤", "过流断面畅通", "09-30"), ("坝体观测设施修复", "数据上传正常", "12-10")],
        steps: &[
            ("07-09", Register),
            ("07-10", Assign),
            ("07-27", Plan),
            ("09-28", Done(1, "photo")),
            ("11-12", Progress(Some(2), "8支测压管已换5支")),
        ],
        ..SUPERVISED
    },
    Plot {
        number: "诉求-26-001",
        text: "企业反映供汽压力不稳，影响精馏开车",
        point: "蒸汽管网末端",
        due: (Some("09-18"), None),
        steps: &[
            ("09-07", Register),
            ("09-07", Assign),
            ("09-15", Submit("已协调热力站调压并答复企业")),
            ("09-17", Inspect(&["visitor"])),
        ],
        ..REQUEST
    },
    Plot {
        number: "诉求-26-002",
        text: "企业反映危险废物跨市转移审批慢",
        point: "企业服务窗口",
        due: (Some("11-27"), None),
        steps: &[
            ("11-11", Register),
            ("11-11", Assign),
            ("11-16", Progress(None, "已与市局对接，材料齐后5个工作日办结")),
        ],
        ..REQUEST
    },
    Plot {
        number: "自查-26-001",
        text: "光伏项目场地裸土未覆盖",
        point: "光伏项目二期",
        origin: "建筑工地扬尘",
        due: (Some("10-31"), None),
        steps: &[
            ("08-03", Register),
            ("08-03", Assign),
            ("08-20", Submit("已全部覆盖，早于时限完成")),
            ("08-24", Inspect(&["inspector1"])),
        ],
        ..SELF
    },
    Plot {
        number: "自查-26-002",
        text: "经三路、纬五路砂土未覆盖，车辆经过有扬尘",
        point: "经三路、纬五路",
        origin: "道路扬尘",
        due: (Some("11-30"), None),
        steps: &[
            ("08-03", Register),
            ("08-03", Assign),
            ("10-20", Progress(None, "经三路已铺沥青，纬五路施工中")),
        ],
        ..SELF
    },
    Plot {
        number: "自查-26-003",
        text: "纬五路砂土未覆盖（与002号同一公示）",
        point: "纬五路",
        origin: "道路扬尘",
        due: (Some("11-30"), None),
        steps: &[("08-03", Register), ("08-05", Link("merge", "自查-26-002"))],
        ..SELF
    },
    Plot {
        number: "自查-26-004",
        text: "非道路移动机械27台未编码登记，其中5台拆出另列",
        point: "园区6家企业",
        origin: "移动源",
        due: (Some("12-31"), None),
        steps: &[("08-03", Register), ("08-06", Assign), ("11-03", Progress(None, "已登记22台"))],
        ..SELF
    },
    Plot {
        number: "自查-26-005",
        text: "非道路移动机械5台无合格证，由004号拆出",
        point: "示例特钢厂",
        origin: "移动源",
        due: (Some("12-31"), None),
        owner: ("steel", "生态环境局"),
        steps: &[("08-10", Register), ("08-10", Link("split", "自查-26-004")), ("08-11", Assign)],
        ..SELF
    },
];

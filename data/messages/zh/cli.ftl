# 命令行用语；页面不读取。

label-error = 须更正：
label-warning = 请核对：
label-hint = 提示：
label-where = 位置：
label-expected = 应有：
label-found = 现为：
label-remedy = 处理：
label-clause = 依据：
label-entity = 报告主体：
label-period = 报告期：
label-family = 缺省值来源：
label-gwp = GWP 取值：
label-guideline = 适用指南：
label-electricity = 电力因子：
label-example = 示例：
label-digest = 文件校验码（SHA-256）：
stamp = nearzero { $version }，数据版本 { $data }

result-missing = 没有结果，原因见提示
withheld = 不得上报
origin-entered = 录入
origin-missing = 缺失
origin-published = { $source }，{ $locator }；{ $status }
origin-reading = { $typed }，按所取口径“{ $name }” { $reading }
only-a-range = 文件只给出范围，须录入数值
origin-library = 缺省值 { $family }；{ $source }，{ $locator }；{ $status }
line-defaults = 缺省值等公布数值：{ $status }
status-primary-text-read = 已核对原文
status-secondary-copy = 二手抄件，未核对原文
status-from-memory = 凭记忆录入，未核对
more-records = 其余 { $count } 条从略
rounded-note = 表中数值为便于阅读保留两位小数；全部位数见 --json

heading-methods = 核算方法
heading-selectors = 与各项并列、用于取缺省值的字段
heading-families = 缺省值来源（family）
heading-sectors = 行业
heading-readings = 口径登记（readings）：条款、各口径（* 为缺省）、理由、如何选用
heading-gwp = GWP 取值（gwp）
heading-totals = 合计
heading-classes = 排放类别
heading-totals-gases = 合计（逐气体）
heading-classes-gases = 排放类别（逐气体）
heading-facilities-gases = 设施
heading-months-gases = 月份
heading-intensities = 单位产品排放量
split-by-days = 部分数量跨月，按天数分摊到各月
workdays = { $from } 至 { $to }：{ $days } 个工作日（首日、末日均计入）
workdays-end = { $from } 起公示的，最早于 { $end } 期满
nothing-noticed = 没有发现问题
heading-checklist = 尚未答复的预期排放源（有则录入，没有则在 absent 中答“不涉及”）
heading-chain = 填报、审核与负责
who-prepared = 填报人
who-reviewed = 审核人
who-approved = 负责人
heading-stocks = 库存平衡（期初库存 + 购进或自产 − 外供 − 期末库存 = 消费）
adopted-stock-take = 盘点
adopted-meter = 计量
adopted-invoice = 发票
stock-taken = { $taken ->
        [none] 尚未指明采信来源
       *[other] 采信{ $taken }{ $reason ->
            [none] {""}
           *[other] ：{ $reason }
        }
    }
heading-versions = 版本
version-first = 初版
version-revised = 修订版
version-verified = 核查后终版
heading-findings = 不符合项及其对合计的影响
heading-corrections = 更正（首次填报 → 现值）
heading-accounts = 三种口径的合计
account-statistics = 统计口径
account-accounting = 核算口径
account-verification = 核查口径
heading-bridge = 口径之间的差异（逐项相加等于差额）
bridge-amount = 报表数量与活动数据不同
bridge-finding = 不符合项更正
bridge-correction = 其他更正
bridge-later-edits = 版本形成后的修改
heading-base-year = 基准年
base-first = 首次核算
base-now = 重新计算后
base-change = 本报告期相对基准年
heading-report = 汇总表
heading-form-rows = 报表各行（代码、名称、物料、数值）
heading-form-matches = 与源流的对应（提议，可在文件中改）
form-written = 已写入 { $file }
heading-variants = 产量为填报值的 { $scale } 倍
variants-chain = 全链碳平衡（煤气全部在厂内利用或燃尽）：{ $value } tCO2
heading-variants-results = 各口径结果（tCO2）
heading-variants-tests = 四项独立检验：产气率、煤气收支、炼焦耗热、碳平衡；碳平衡闭合本身不是证明
heading-variants-gas = 回收煤气、各项用途及余量（万Nm3）
plausibility-gas-per-coal = 吨干煤产气
plausibility-gas-per-coke = 吨焦产气
plausibility-gas-left = 煤气余量
plausibility-oven-heat = 每千克煤耗热
plausibility-carbon-left = 碳余量
plausibility-fits = 合理
plausibility-outside = 不合理
heading-lines = 源流
heading-steps = 计算步骤
heading-inputs = 所用数值
heading-published = 公式中的公布数值（非录入项）
heading-sources = 出处
heading-reasons = 与统计报表的差异及原因
heading-parts = 组成
heading-history = 修改记录
heading-alternatives = 换一种口径的结果（本数、与现值之差、含电力和热力的合计、与现值之差）
taken = 现取
label-needs-entry = 须先录入：
label-typed-stands = 以填报值为准：
label-reason = 理由：
label-switch = 选用：
label-boundary = 核算边界：
found-exact = 与所问年度、地区一致或不分年度
found-latest-year = 未指明年度，取最新公布的 { $used } 年
found-other-year = { $asked } 年未公布，取 { $used } 年
found-other-region = { $asked } 未公布，取 { $used }
export-draft = 草稿：仅供内部核对，不作报送
export-how = 以下每步均列出符号式、代入数值和单位、结果，可用计算器逐步复算；数值未经修约，末位之差由计算器位数造成。
export-columns = | 符号 | 名称 | 数值 | 来源、取得方式和核对情况 | 灵敏度 |
a-list = 清单 [ … ]，每条含
default-possible = （可取缺省值）

total-with-energy = 合计（含净购入电力、热力）
total-without-energy = 合计（不含净购入电力、热力）
total-partial = 不完整，缺 { $missing } 项
total-withheld = 不得上报
total-missing = 缺失
step-carbon-in = 投入碳
step-carbon-out = 产出碳
step-carbon-difference = 碳差额
step-heat = 热量
step-fuel-carbon = 含碳量
step-co2 = CO2 排放
per-percent = 每增 1 %：{ $effect }
per-percent-of = 每增 1 %：{ $effect }；占类别 { $class } %，占合计 { $total } %

schemas-written = 已写入 { $count } 个文件：{ $names }
schemas-same = 与程序一致
schemas-stale = 与程序不一致：{ $names }。请运行 nearzero schema --write

misuse-no-verb = 没有写明要做什么
misuse-no-verb-remedy = 用法见 nearzero help
misuse-verb = 没有命令“{ $found }”
misuse-verb-remedy = 可用 { $known }；用法见 nearzero help
misuse-flag = 没有选项“{ $found }”
misuse-flag-remedy = 用法见 nearzero help
misuse-flag-of-other = 选项 { $found } 不用于命令 { $verb }
misuse-flag-of-other-remedy = 请删去该选项；用法见 nearzero help
misuse-flag-value = 选项 { $found } 后面缺少取值
misuse-flag-value-remedy = 请在选项后写明取值；用法见 nearzero help
misuse-language = 没有语言“{ $found }”
misuse-language-remedy = 请写 --lang zh 或 --lang en
misuse-lacking = 命令 { $verb } 缺少{ $what ->
        [INTO] 核算文件 --into
        [BY] 导入人 --by
        [AT] 导入时间 --at
        [METHOD] 方法名
        [FROM] 起始日
        [TO] 截止日
        [PASSPHRASE] 口令文件 --passphrase-file
        [FILE] 文件
       *[ID] 编号
    }
misuse-lacking-remedy = { $what ->
        [INTO] 请用 --into 写明导入哪份核算文件
        [BY] 写入修改记录须有姓名，请用 --by 写明
        [AT] 写入修改记录须有时间，如 --at 2026-02-01T09:00:00+08:00
        [METHOD] 方法名见 nearzero describe
        [FROM] 日期写作 YYYY-MM-DD
        [TO] 日期写作 YYYY-MM-DD
        [PASSPHRASE] 密钥文件设有口令，请用 --passphrase-file 写明存放口令的文件
        [FILE] 请写文件路径；evaluate 也可用 - 表示标准输入
       *[ID] 编号见 nearzero inventory 的输出
    }
misuse-surplus = 多出参数“{ $found }”
misuse-surplus-remedy = 文件名含空格的，请加引号；用法见 nearzero help
misuse-not-text = 参数“{ $found }”不是有效文字
misuse-not-text-remedy = 请用 UTF-8 终端输入
misuse-day = “{ $found }”不是日期
misuse-day-remedy = 日期写作 YYYY-MM-DD，例如 2026-10-08
misuse-schema = 没有名为“{ $found }”的结构说明
misuse-schema-remedy = 名称见 nearzero schema
misuse-file = { $why ->
        [missing] 没有文件或文件夹“{ $found }”
        [folder] “{ $found }”是文件夹，不是文件
        [denied] 没有权限使用“{ $found }”
        [torn] 台账文件“{ $found }”不完整（尾行与内容不符），未据此写出
        [taken] 文件“{ $found }”已存在，且含有本次写入没有的内容，未覆盖
       *[other] 无法使用“{ $found }”（系统错误 { $detail }）
    }
misuse-file-remedy = { $why ->
        [torn] 请取得完整的台账文件，与之合并后再办；缺什么见 nearzero register verify
        [taken] 请另取文件名；确不再需要的，自行移走后重试
        [denied] 请联系文件所有者或系统管理员开通权限
       *[other] 请核对路径后再试
    }

register-no-ledger = 文件 { $file } 不是整改台账，或格式版本不支持
register-other-ledger = 两个文件不是同一台账，未合并
register-written = 已写出：共 { $count } 件，其中新增 { $new } 件；台账校验码 { $root }
register-pinned = 台账指纹与所给指纹一致：{ $ledger }
register-not-pinned = 未与纸质指纹核对；本文件的台账指纹为 { $ledger }，请与盖章留存的指纹比对（--ledger）
register-other-fingerprint = 台账指纹与所给指纹不一致：本文件为 { $ledger }
register-root = 共 { $count } 件，台账校验码 { $root }
register-other-root = 台账校验码与所给校验码不一致
register-truncated = 文件尾行与内容不符：收到 { $count } 件，应为 { $stated } 件
register-unread = 有 { $count } 行格式有误，未采用
register-never-witnessed = 本文件没有时间证明，无法证明内容完整
register-complete = 截至 { $date } 的时间证明（{ $id }）可证明此前 { $count } 件完整
register-root-differs = { $date } 的时间证明（{ $id }）所列件数或校验码与此前 { $count } 件不符
register-unsealed = 另有 { $count } 件销号尚无时间证明
register-roster = 岗位授权清单 { $id }：{ $verdict }
register-blobs = 佐证材料：{ $absent } 份未随附，{ $differing } 份与校验码不符
statistics-head = 统计时点 { $as-of }，数据截止时间 { $known-at }，本期自 { $since } 起
statistics-due = 应改
statistics-left-out = 不计入：已并入其他事项，或经核不属实
statistics-closed = 已验收销号
statistics-completed = 已完成
statistics-on-schedule = 达到时序进度
statistics-behind = 未达时序进度
statistics-not-started = 尚未启动
statistics-expired = 到期
statistics-on-time-witnessed = 按期（有时间证明）
statistics-on-time-stated = 按期（单位自报）
statistics-rebounded = 问题反弹
statistics-unsettled = 意见不一致、待研定（不计入销号）
statistics-completed-rate = 整改完成率
statistics-closed-rate = 销号率
statistics-on-time-witnessed-rate = 按时完成率（有时间证明）
statistics-on-time-rate = 按时完成率（含单位自报）
statistics-rebounded-rate = 反弹率
statistics-days-to-close = 从反馈到销号的总天数/件数
statistics-by-source = 按来源和批次
statistics-by-class = 按类别
statistics-by-owner = 按责任单位
statistics-by-sponsor = 按包保领导
statistics-by-origin = 按行业（源类）
statistics-finished = 已完成和已销号
statistics-stock = 存量（未销号）
statistics-on-time = 按期（两项合计）
statistics-overdue = 超期
statistics-extended = 延期
statistics-ever-closed = 曾销号
statistics-red = 红
statistics-yellow = 黄
statistics-green = 绿
statistics-new = 本期新增
statistics-newly-closed = 本期销号
statistics-expired-since = 本期到期
statistics-witnessed-since = 本期按期（有时间证明）
statistics-stated-since = 本期按期（单位自报）
statistics-overdue-since = 本期超期
statistics-overdue-days = 超期（天）
statistics-extended-times = 延期（次）
statistics-by-pollution = 按污染类型（一件可有几类）
statistics-by-word = 按进度
statistics-by-month = 月末未销号
statistics-gap = 分项合计 { $sum }，与应改 { $total } 不符，按原数列出
verdict-effective = 有效
verdict-malformed = 文件格式有误，未采用
verdict-unknown-kind = 版本不支持，暂存
verdict-bad-signature = 签署核验未通过
verdict-pending-parents = 前序材料缺失，待补齐
verdict-stale-roster = 岗位授权已更新，请重新签署
verdict-not-entitled = 不在授权范围
verdict-cut-off = 岗位密钥已停用，未采用
verdict-awaiting-ratification = 待本岗位人员确认
verdict-suspended = 待核实
verdict-forked = 暂停采信
verdict-backdated = 签署时间与已有记录不符，未采用
verdict-guard-failed = 条件不足，未采用
verdict-duplicate = 内容重复，只计一次
verdict-contested = 意见不一致、待研定
state-registered = 已建账
state-assigned = 已交办
state-rectifying = 正在整改
state-submitted = 已申请验收
state-inspected = 现场核查通过
state-reviewed = 联审通过
state-in_notice = 公示中
state-notice_over = 公示期满
state-closed = 已销号
state-filed = 已备案
state-merged = 已并入
state-unfounded = 不属实，办结
state-contested = 意见不一致、待研定
state-reexamine = 待复核
flag-time-doubtful = 签署时间待核实
flag-clock-backwards = 时间早于本人上一次签署
flag-late-proof = 时间证明晚于签署七日以上
flag-late-request = 逾期补申
flag-same-person = 同一人经办
flag-coexisting = 多份申请并存
flag-suspected-duplicate = 疑似重复
flag-late-objection = 销号后异议
flag-objected = 有异议未答复
flag-evidence-reused = 佐证材料重复使用
misuse-value = 选项 --{ $flag } 的值 { $found } 无法使用
misuse-value-remedy = 用法见 nearzero help
list-semicolon = ；
step-amount = 本月数量（{ $name }）
step-ch4 = CH4 排放
step-n2o = N2O 排放
step-sf6 = SF6 排放
step-nf3 = NF3 排放
step-hfc = HFC 排放
step-pfc = PFC 排放
step-enthalpy = 热焓
step-result = 结果
lacking-data = 没有结果：数据缺失或有误，请运行 nearzero check 查看提示
lacking-lines = 没有结果：没有填报属于本项的源流
lacking-parts = 没有结果：缺 { $missing }
lacking-output = 没有结果：产量为零或没有读出，见 { $where }
change-set-amount = 改数量
change-set-input = 改取值
change-set-activity = 改分期数据
change-set-text = 改文字
change-set-setting = 改口径
change-set-entity = 改主体信息
change-set-stream = 改源流信息
change-set-document = 改文件信息
change-add-version = 形成版本
change-remove-version = 撤回最近一个版本
change-add-stream = 增加源流
change-remove-stream = 删除源流
figure-opening = 期初库存
figure-purchased = 购进量
figure-purchased_outside = 购自省外
figure-spent = 购进金额
figure-consumption = 消费量合计
figure-industrial = 工业生产消费
figure-raw_material = 用于原材料
figure-non_industrial = 非工业生产消费
figure-transport = 运输工具消费
figure-closing = 期末库存
figure-coefficient = 采用折标系数
figure-reference_coefficient = 参考折标系数
figure-input = 加工转换投入合计
figure-power = 火力发电
figure-heating = 供热
figure-washing = 洗选
figure-coking = 炼焦
figure-refining = 炼油及煤制油
figure-gas_making = 制气
figure-liquefaction = 天然气液化
figure-coal_products = 加工煤制品
figure-output = 加工转换产出
figure-recovered = 回收利用
form-of = 报表 { $form }
kind-register = 建账
kind-link = 关联
kind-assign = 交办
kind-accept = 接受交办
kind-dispute = 对交办提出异议
kind-plan = 整改方案
kind-plan_approve = 批准方案
kind-progress = 进展
kind-evidence = 佐证材料
kind-milestone_done = 措施完成
kind-extend_request = 申请延期
kind-extend_grant = 同意延期
kind-extend_refuse = 不同意延期
kind-sweep = 举一反三
kind-sweep_waiver = 免举一反三
kind-submit = 申请验收
kind-withdraw = 撤回申请
kind-return = 退回
kind-inspect = 现场核查
kind-approve = 联审通过
kind-veto = 联审不同意
kind-notice_post = 张贴公示
kind-notice_end = 公示期满
kind-object = 提出异议
kind-resolve = 答复异议
kind-sign_off = 验收销号
kind-batch_sign_off = 批量销号
kind-file = 备案
kind-recheck = 回头看
kind-rebound = 问题反弹
kind-supervise = 督办
kind-review = 定期复查
kind-find_unfounded = 经核不属实
kind-close_unfounded = 不属实办结
kind-adjudicate = 研定
kind-ratify = 补充确认
kind-paper_act = 纸质件登记
kind-letter = 函件
kind-comment = 批注
kind-remind = 提醒
kind-checkpoint = 时间证明
guard-after = 所列已同意的延期不全
guard-approvals = 联审意见不足
guard-batch = 批量中有不符合条件的事项
guard-calendar = 没有该期间的工作日历
guard-children = 下级事项尚未办结
guard-contested = 意见不一致，尚未研定
guard-deadline = 超过已批准的时限
guard-evidence = 佐证材料不足
guard-findings = 核查结论与措施不对应
guard-five = 重大隐患没有写全“五落实”
guard-inspectors = 现场核查人员不足
guard-measure = 没有这项措施
guard-measures = 措施尚未全部完成
guard-merged = 该事项已并入其他事项
guard-no-item = 没有该事项
guard-no-policy = 该类问题没有销号要求
guard-no-target = 所指材料不存在或不适用
guard-not-live = 该验收申请已失效
guard-notice = 没有期满的公示
guard-notice-running = 公示期未满
guard-notice-short = 公示工作日不足
guard-objection = 异议尚未答复
guard-org = 不属于本单位职责
guard-paper = 与首次登记不一致，或为同一人登记
guard-permanent = 治本措施没有长效佐证
guard-plan = 整改方案不是现行方案
guard-replaces = 所替换的材料列得不全
guard-separation = 经办与验收没有分开
guard-state = 当前状态下不能办理
guard-sweep = 尚未完成举一反三
guard-veto = 联审有不同意见尚未处理

help-title = nearzero：温室气体核算
help-evaluate = nearzero evaluate <方法> <文件>
    .does =
        按一种方法计算；文件为 JSON，- 表示标准输入
help-describe = nearzero describe
    .does =
        列出核算方法、单位、公式、依据和缺省值来源
help-inventory = nearzero inventory <文件>
    .does =
        打开核算文件，列出合计、类别和各源流
help-check = nearzero check <文件>
    .does =
        只列出核算文件中的错误、警告和提示
help-import = nearzero import <报表.csv>
    .does =
        读入统计报表 205-1、205-2（UTF-8 或 GB18030）；--into 核算文件，
        --write 写出，--by 导入人，--at 时间
help-explain = nearzero explain <文件> <编号>
    .does =
        说明某一个数如何得来
help-export = nearzero export <文件>
    .does =
        写出可逐步复算的推导文件（Markdown），供报送；理由未写全的不写出，
        --draft 写出草稿
help-variants = nearzero variants <文件> <口径文件>
    .does =
        同一核算文件在多种口径下的结果，并列对照
help-factors = nearzero factors
    .does =
        查看资料库数值；--item 物料，--family 缺省值来源
help-workdays = nearzero workdays <起始日> <截止日>
    .does =
        两日之间的工作日（含调休）；--notice <天数> 核对公示期
help-schema = nearzero schema [<名称>]
    .does =
        结构说明；--write <目录> 写出，--check <目录> 比对
help-register-verify = nearzero register verify <台账>
    .does =
        核验整改台账；--ledger 指纹，--expect-root 校验码，--blobs 佐证材料目录
help-register-status = nearzero register status <台账>
    .does =
        列出各事项状态；--ledger 指纹
help-register-merge = nearzero register merge <台账> <台账> -o <文件>
    .does =
        合并两个台账文件
help-register-export = nearzero register export <台账> -o <文件>
    .does =
        按标准次序写出台账
help-register-statistics = nearzero register statistics <台账>
    .does =
        分类统计，列出每个数对应的事项；--as-of 统计时点，--known-at 数据截止时间，
        --since 本期第一天
help-register-key = nearzero register key --out <文件>
    .does =
        新建密钥，以 --passphrase-file 所指文件中的口令加密；--suite 算法（sm3-sm2）；
        测试用：--unwrapped 不加密，--seed 种子（十六进制）
help-register-start = nearzero register start <台账>
    .does =
        一人办公室建账：--name 台账名，--person 姓名，--org 单位，--at 时间，
        --key 密钥文件，--passphrase-file 口令文件（没有密钥时自动新建）
help-register-new = nearzero register new <台账>
    .does =
        新建台账：--name 台账名，--roots 根公钥（逗号分隔），--threshold 最少签署人数，
        --suite 算法
help-register-roster = nearzero register roster <台账>
    .does =
        写入岗位授权清单：--key 密钥文件，--at 时间，--body 内容（JSON 或文件），
        --passphrase-file 口令文件，--unchecked 不核对
help-register-append = nearzero register append <台账>
    .does =
        写入一件：--key 密钥文件，--at 时间，--kind 种类，--item 事项编号，--body 内容；
        另可写 --own 编号，--seq 序号，--seen 编号，--roster 授权清单，
        --passphrase-file 口令文件，--unchecked 不核对
help-register-checkpoint = nearzero register checkpoint <台账>
    .does =
        写入时间证明：--key 密钥文件，--at 时间；另可写 --of 编号，--with 编号，
        --own 编号，--seq 序号，--seen 编号，--roster 授权清单，
        --passphrase-file 口令文件，--unchecked 不核对
help-help = nearzero help
    .does =
        本页；nearzero help <命令> 只看一个命令
help-options =
    --json       输出一个 JSON 对象，保留全部位数
    --lang zh|en 语言；不写则随系统语言
    --help       命令的用法
    --version    版本和数据校验码
    {""}
    退出码：0 成功；1 没有得出可用结果，原因见提示；2 命令有误

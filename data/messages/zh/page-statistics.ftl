# 统计、每季度调度、上级报表。每个数都由核心统计，页面不另算。

count-hint = 每个数都可点开所含事项。已并入其他事项的和经核不属实的不计入应改。
count-print = 打印…
count-entries = 共 { $count } 条记录
count-since = 本期自
count-progress = 进度
count-deadlines = 到期与按期
count-period = 本期（{ $since } 至 { $until }）
count-rest = 灯、存量、反弹与不计入
count-finished = 已完成和已销号
count-expired = 到期
count-witnessed = 按期（有时间证明）
count-stated = 按期（单位自报）
count-on-time = 按期（两项合计）
count-ever-closed = 曾销号
count-new = 本期新增
count-newly-closed = 本期销号
count-expired-since = 本期到期
count-witnessed-since = 其中按期（有时间证明）
count-stated-since = 其中按期（单位自报）
count-overdue-since = 其中超期
count-closed-rate = 销号率
count-witnessed-rate = 按时完成率（有时间证明）
count-on-time-rate = 按时完成率（含单位自报）
count-rebounded-rate = 反弹率
count-no-witness = 台账中没有时间证明
count-left-out = 不计入
count-days = 平均整改天数
count-days-of = { $days } 天（{ $items } 项）
count-not-in-force = 未采用的操作：{ $verdict }
count-feet = 分项合计 { $sum } = 应改 { $total }
count-feet-several = 一件可有几类：分项合计 { $sum } ≥ 应改 { $total }
count-feet-apart = 分项合计 { $sum } 与应改 { $total } 不符，按原数列出
count-breakdown = 分项
count-by-source = 来源和批次
count-by-class = 类别
count-by-month = 月末存量
count-nobody = 未定
count-rate-percent = 完成率 %
count-total = 合计
count-stock = 存量消减
count-stock-hint = 各月末未销号
count-chart = 图
count-table = 表
count-items = 项
count-month-end = 月末
count-open = 未销号
count-verdict-malformed = 文件格式有误
count-verdict-unknown-kind = 版本不支持，暂存
count-verdict-bad-signature = 签署核验未通过
count-verdict-pending-parents = 前序材料缺失，待补齐
count-verdict-stale-roster = 岗位授权已更新，待重新签署
count-verdict-not-entitled = 不在授权范围
count-verdict-cut-off = 密钥停用后签署
count-verdict-awaiting-ratification = 待本岗位人员确认
count-verdict-suspended = 待核实
count-verdict-forked = 暂停采信
count-verdict-backdated = 签署时间与已有记录不符
count-verdict-guard-failed = 条件不足
count-verdict-contested = 意见不一致、待研定

## 每季度调度

count-wait = 正在统计
count-foot-code = 台账校验码 { $code }
count-foot-printed = 打印 { $at }
count-foot-page = 第{" "}
count-foot-of = {" "}页，共{" "}
count-foot-pages = {" "}页
quarter-title = { $year } 年第{ $quarter ->
    [1] 一
    [2] 二
    [3] 三
   *[4] 四
  }季度调度
quarter-name = { $year } 年{ $quarter ->
    [1] 一
    [2] 二
    [3] 三
   *[4] 四
  }季度
quarter-as-of = 截至 { $day }，据 { $known } 前的材料
quarter-quarter = 季度
quarter-print = 打印 A4…
quarter-failed = 没有统计成，请回清单再打开一次；台账文件没有改动。
quarter-by = 按{ $field }
quarter-closed-before = 上季末已销号
quarter-expired = 本季已到期
quarter-overdue = 本季超期
quarter-red = 红色事项
quarter-red-first = { $all } 项中最要紧的 { $shown } 项
quarter-red-all = 全部 { $count } 项
quarter-red-none = 本季没有红色事项。
quarter-sponsor = 包保{ $person }
quarter-decided = 会议议定
quarter-decided-hint = 手写；会后在一案一档中签署督办
quarter-decided-who = 责任人
quarter-decided-day = 时限
quarter-stock-hint = 各月末未销号，项
quarter-moved = 与上季对比
quarter-moved-hint = 上季为 { $day } 当时所报
quarter-figure = 项目
quarter-this = 本季
quarter-last = 上季
quarter-rule = 完成率 =（已完成 + 已验收销号）÷ 应改；长期坚持的不计到期
quarter-foot = { $name }　每季度调度　截至 { $day }

## 上级报表

table-which = 报表
table-copy = 复制表格
table-hint = 栏目、次序和用词照上级的表；再加一张表只需加一个数据文件。
table-as-of = { $since } 起，截至 { $day }
table-zero = 零报告
table-own = 原表未取得，栏目由本项目按公开通报拟定，报送前请与上级的表核对。

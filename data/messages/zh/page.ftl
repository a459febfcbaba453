# 页面文字。用词以生态环境和统计系统的习惯为准。

brand = 近零
example = 示例
list-comma = ，
list-semicolon = ；
to-start = 回到首页

## 外框

shell-skip = 跳到正文
shell-menu = 菜单
shell-nav = 主导航
shell-tabs = 手机导航
shell-language = 语言
shell-look = 外观
look-system = 外观：随系统
look-light = 外观：浅色
look-dark = 外观：深色
nav-enterprise = 企业碳账
nav-register = 问题整改
nav-signoff = 销号
nav-exchange = 导入与合并
nav-roster = 岗位授权清单
nav-machine = 本机
nav-files = 全部文件
tab-files = 文件
tab-results = 结果
tab-streams = 填报
tab-help = 帮助
tab-about = 关于
view-notices = 提示
view-results = 核算结果
view-factors = 推导与因子
view-compare = 年度比对
view-report = 核算报告
view-streams = 排放源填报
view-list = 整改清单
view-help = 帮助与代码表
view-about = 关于近零
foot-data = 因子库校验码
foot-local = 全部计算在本机完成
code-copy = 点击复制校验码
code-copied = 已复制校验码
unknown-title = 没有这个页面
unknown-text = 地址“{ $address }”不对应任何已有页面。可能是抄写有误，也可能该功能尚未提供。
broken-title = 页面没有装载完整
broken-text = 本页的一部分未能读入。请重新打开本页；单文件版请重新复制一份。
broken-file-text = 这份文件在本机的记录无法打开。请从备份文件重新打开。
absent-title = 本机没有这份文件
absent-text = 文件只存在当初打开它的那台电脑、那个浏览器里。换了电脑或清理过浏览器数据的，请从备份文件打开。

## 状态

state-saved = 已存本机 { $time }
state-saving = 正在保存
state-not-saved = 未能保存，请现在导出
state-offline = 断网可用
state-offline-loading = 正在准备离线文件 { $done }/{ $total }
state-offline-failed = 离线文件不完整，请重新打开本页
pen-writing = 正在编辑
pen-reading = 只读
pen-unguarded = 正在编辑（此浏览器无法防止两页同时改）
pen-reading-why = 只读：另一标签页正在编辑这份文件，改动会随时显示在这里。
pen-take-over = 转到本页编辑
saving-full = 未能保存：本机空间不足。已填内容仍在本页，请现在导出为文件，再清理空间。
saving-refused = 未能保存：浏览器不允许在本机存储。已填内容仍在本页，关闭前请导出为文件。
saving-taken = 未能保存：另一标签页先存了改动，为免互相覆盖，本页不再写入。请将本页内容导出为文件，再重新打开。

## 首页

start-title = 碳排放核算与问题整改
start-lead = 按公布的核算方法算清企业一年的碳排放：照统计报表和电费单的原样填，合计随填随变，每个数都能看到公式、代入的数和系数的出处。全部在这台电脑的浏览器里完成，不登录，不上传，数据存在本机，以文件交换。
start-here = 从这里开始
door-enterprise = 我在企业，报能源和碳排放
door-enterprise-text = 照统计报表和电费单的原样填，看合计，看每个数怎样算出、系数从哪里来。
door-example = 看示例
door-new = 新建盘查…
door-new-register = 新建台账…
door-example-register = 打开示例台账
door-what = 将提供什么
door-park = 我在园区，汇总成员企业
door-park-text = 收成员文件，看合计、指标差距和互供。
door-rectify = 我管整改，立清单到销号
door-rectify-text = 打开整改台账，看清单、责任、序时进度，每件一案一档，缺什么、该谁办写在明处。
door-not-yet = 尚未提供
drop-title = 把文件拖到这里
drop-kinds = 近零文件（.json）或整改台账（.register）
drop-choose = 选文件…
refused = 没有打开“{ $name }”，已打开的文件不受影响：
files-title = 本机文件
files-where = 只有这台电脑的这个浏览器能看到
files-none = 还没有文件。新建一份，打开示例，或选一个文件。
files-name = 名称
files-kind = 内容
files-saved = 上次保存
files-state = 状态
files-acts = 操作
kind-inventory = 企业碳账
kind-ledger = 整改台账
ledger-rows = { $count } 件
files-next = 下一年度…
remove-short = 删除
remove-title = 从本机删除“{ $name }”？
remove-text = 连同改动记录一并删除，不能恢复。另存在 U 盘或文件夹里的备份不受影响。
remove-keep = 保留
remove-do = 删除
steps-title = 五分钟上手
steps-of = 以一家焦化厂为例
step-1 = 选行业和年度
step-1-text = 独立焦化，上一年度。该有的排放源已列好，单位和要备的佐证写在旁边。
step-2 = 填产量和用量
step-2-text = “320 万t”“=4310+2890 万kWh”都可直接写，也可从表格整列粘贴；合计随之变动，并写明因何变动。
step-3 = 看提示，看推导
step-3-text = 按 F8 逐条走；点任一算出的数，看公式、代入的数、每个系数的出处和核对情况。
step-4 = 存为文件
step-4-text = 拷到 U 盘或发给他人，在别的电脑上照样打开。
fact-offline = 出现“断网可用”后不再联网，可拔网线试
fact-saved = 每次改动即存本机，可撤销，重开仍可撤销
fact-tabs = 两个标签页打开同一文件，只有一页能改
fact-text = 文件是文本，别的程序也能读
## 填报

inventory-opening = 正在打开
scope-period = { $period } 年度
scope-family = 缺省值来源：{ $family }
scope-power = 电力因子：{ $family }
scope-none = 未选定
scope-prepared = 填报人 { $name }
act-undo = 撤销
act-redo = 重做
act-import = 导入报表…
import-pasted = 粘贴的报表
act-export = 存为文件…
fixed-locked = 已于 { $day } 定稿，本页只读。如需改动，请先提出更正。
fixed-correct = 提出更正
act-save-to = 存入 { $file }
toast-saved-to = 已存入 { $file }，以后直接存入该文件
toast-file-changed = { $file } 已被别的程序改动，没有覆盖；已存入您选的 { $to }。
waiting = 待处理
waiting-errors = { $count } 项错误
waiting-warnings = { $count } 项提醒
waiting-nothing = 无待处理
checks-running = 尚在核对，请稍候
checks-failed = 校核未能完成，以上提示可能不全；请重新打开本文件
total-with-energy = 排放总量（含净购入电力、热力）
total-without-energy = 不含净购入电力、热力
total-missing = 尚缺 { $count } 项
total-withheld = 不得上报
total-moved = 较上一步 { $delta }　{ $cause }
total-unmoved = 合计未变　{ $cause }
column-ordinal = 行
column-source = 排放源
column-amount = 活动数据（原样）
column-factor = 系数
column-status = 来源·核验
column-result = 结果
column-evidence = 佐证
side-inputs = 投入
side-outputs = 产出
row-assumed = 假定
row-entries = { $count } 笔
row-unfold = （展开明细）
number-missing = 待填
number-unrounded = 未修约
status-entered = 填报值
status-batches = 实测{"\u00A0"}分批
status-default-checked = 缺省{"\u00A0"}已核
status-default-unchecked = 缺省{"\u00A0"}未核
status-unreadable = 无法识别
status-primary = 已核对原文
status-copy = 录自转载，未核对原文
status-memory = 凭记忆录入，未核对
match-exact = 精确匹配
match-latest-year = 未指定年份，取最近公布的 { $used } 年
match-other-year = 未找到 { $asked } 年，取 { $used } 年
match-other-region = 未找到 { $asked }，取 { $used }
match-mark-latest = 取最近 { $used } 年
match-mark-year = 取 { $used } 年
match-mark-region = 取 { $used }
bar-nothing = 未选行
bar-class = 本类各项之和
density = 行高
density-normal = 标准
density-compact = 紧凑
key-help = 帮助
field-title = 这一格的帮助
key-edit = 编辑
key-keep-down = 确认，下移
key-keep-right = 确认，右移
key-discard = 放弃
key-choose = 选择
key-units = 选单位
key-why = 看推导
key-next-notice = 下一提示
table-unit = 单位
table-unit-none = 无单位
place-row = 第 { $ordinal } 行 { $name }
place-form = 统计报表
place-settings = 核算选项
place-entity = 报告主体
place-period = 报告期
place-expected = 应有排放源对照
place-base-year = 基准年
place-journal = 改动记录
toast-undone = 已撤销：{ $what }
toast-redone = 已重做：{ $what }
toast-exported = 已存为文件
toast-walk = 第 { $n } 项，共 { $of } 项：{ $title }
toast-core-lost = 计算模块意外停止，已按本机记录恢复；最后一步没有采用，请重填一次。
change-default = 缺省值
change-text = { $name }：{ $from } → { $to }
change-activity = { $name }：改写分期数据
change-setting = 口径 { $name } → { $to }
change-entity = { $name } → { $to }
change-add = 增加 { $name }
change-remove = 删除 { $name }
change-part = { $name }：{ $part ->
        [balances] 库存平衡
        [meters] 计量器具
        [batches] 批次化验结果
        [basis] 数量和化验结果的基准
        [documents] 佐证材料
       *[place] 所属排放源与来源
    }已更新
change-document = { $part ->
        [entity] 报告主体与填报、审核、负责人
        [period] 报告期
        [readings] 口径
        [overlay] 实测值
        [absent] 不涉及的排放源
        [products] 产品
        [facilities] 设施
        [sources] 排放源
        [forms] 统计报表
        [plan] 数据质量控制计划
        [base-year] 基准年
       *[findings] 不符合项
    }已更新
change-version = 形成版本 { $name }
change-version-back = 撤回最近一个版本
notice-where = 位置
notice-expected = 应有
notice-found = 现为
notice-mend = 处理
notice-mend-here = 修改此处
notice-answer = 逐项答复
notice-import-again = 重新导入或移除…

## 推导

derivation-title = 推导

## 帮助与关于

## 页面自己的提示（与其他提示同一格式）

page-file-too-large = 文件太大，没有读入
    .expected = 不超过 { $expected }
    .found = { $found }
    .remedy = 请核对是否选错文件；确需处理的，请按设施或月份拆分
page-storage-refused = 浏览器不允许在本机存储
    .expected = 每次改动即存本机
    .found = 本机存储不可用，填报内容只在本页打开期间保留
    .remedy = 关闭无痕（隐私）窗口或放开本站存储权限；也可继续填报，关闭前存为文件
page-backup-overdue = 有 { $found } 个文件 7 天没有备份
    .found = 清理浏览器数据会一并删除本机文件
    .remedy = 打开该文件，点“存为文件…”，存到 U 盘或文件夹

## 明细、粘贴、合计

detail-note = 备注
detail-stock = 库存平衡
detail-meter = 计量器具
detail-batch = 化验批次
detail-cumulative = 累计
detail-standstill = 停产
detail-fill = 缺失补数
sum-sum = 合计
sum-count = 个数
sum-mean = 平均
sum-mixed = 选中 { $count } 个数，单位不同（{ $units }），不能相加
key-fill = 向下填充
toast-cells = 已写入 { $count } 格
toast-nothing-to-fill = 没有可填充的格：只填数量和单位，不填名称和佐证
trial-on = 试算中，未写入
files-correcting = 有更正，尚未形成新版本

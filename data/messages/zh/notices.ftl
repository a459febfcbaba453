# 提示：每个代码一条。标题一句话；应有 expected、现为 found、处理 remedy。
# 参数由核心给出，已是文本；空的参数不显示。

json-unreadable = 内容不是有效的 JSON
    .expected = UTF-8 编码的 JSON 文本
    .found = { $why ->
        [ended] 在 { $found } 处中断，内容不完整
        [trailing] 在 { $found } 处，正文结束后还有内容
        [encoding] 在 { $found } 处有不是 UTF-8 的字节
       *[character] 在 { $found } 处有不符合 JSON 格式的字符
    }
    .remedy = 请填报人从原系统重新导出，或对照该处补齐引号、逗号、括号；用其他软件编辑过的，另存为 UTF-8 编码
shape-wrong = { $why ->
        [missing] 缺少字段“{ $expected }”
        [unknown] 有不属于此处的字段“{ $found }”
        [duplicate] 字段“{ $found }”出现两次
       *[type] 内容的结构与此处要求不一致
    }
    .expected = { $why ->
        [duplicate] 同一处只写一次
       *[other] { $expected }
    }
    .found = { $why ->
        [missing] 没有该字段
       *[other] { $found }
    }
    .remedy = 请填报人对照结构说明（nearzero schema）修改该处；由其他系统生成的，请该系统的维护人员调整导出格式
too-large = 内容超出可读取的上限
    .expected = { $expected }{ $why ->
        [depth] {" "}层括号
       *[other] {""}
    }
    .found = { $found }
    .remedy = { $why ->
        [depth] 请检查该处的括号是否多写
       *[other] 请填报人按月份或设施拆成几份，分别处理后再汇总
    }
format-unknown = 这种文件或版本无法打开
    .expected = { $expected }
    .found = { $found }
    .remedy = 请核对是否选错文件；由较新版本保存的，请先更新本程序
document-not-open = 文件未打开或已经关闭
    .expected = 已打开文件的编号
    .found = { $found }
    .remedy = 请重新打开该文件
guideline-unknown = 该行业没有指南“{ $found }”
    .expected = { $expected }
    .found = { $found }
    .remedy = 请填报人从所列指南中选择
guideline-unread = 适用的标准文本未取得，现按较早指南的结构核算
    .expected = 按 { $found } 的条文核对
    .found = 结构依 { $expected }；{ $zh }
    .remedy = 报送前请审核人取得该标准，对照核算边界、方法和表式
deduction-unproven = “{ $name }”缺少佐证材料，未予扣减
    .expected = 分表记录和结算单齐备
    .found = 缺：{ $zh }
    .remedy = 请填报人补齐并登记佐证材料；补齐后自动扣减
form-unknown = { $why ->
        [encoding] 文件既不是 UTF-8，也不是 GB18030 编码
        [csv] 文件不是完整的 csv 表格
        [period] 没有读懂报表的时期
        [year] 表上没有年份，也没有指明导入哪份核算文件
       *[columns] 没有认出这是哪一张统计报表
    }
    .expected = { $zh }
    .found = { $why ->
        [period] { $found }
       *[columns] 无法识别的内容
    }
    .remedy = { $why ->
        [encoding] 请填报人从统计系统重新导出 csv，或另存为 UTF-8 编码
        [csv] 请填报人核对该行的引号是否成对，或重新导出
        [period] 请填报人在表头只保留一个时期，如“2025年”或“2025年1-6月”，再重新导入
        [year] 请填报人在表头保留年份，如“2025年”，或用 --into 指明核算文件
       *[columns] 请填报人保留报表原有的表头和“能源名称”一列，再导出 csv
    }
form-row-unknown = 没有认出能源品种“{ $found }”
    .expected = 报表目录中的能源名称或代码
    .found = { $found }{ $code ->
        [none] {""}
       *[other] （代码 { $code }）
    }
    .remedy = 请填报人改用报表目录中的名称；整份表未导入，改正后重新导入
form-cell-unreadable = “{ $found }”不是数
    .expected = 如 1234.5、10,500；没有数据的留空
    .found = { $found }
    .remedy = 请填报人改正该格；整份表未导入，改正后重新导入
form-cell-outside = 该格上方没有对应的栏目
    .expected = 每行格数不多于表头；带千分位逗号的数加引号，如“"1,900"”
    .found = { $found ->
        [none] 比表头多一格（空）
       *[other] { $found }
    }
    .remedy = 请填报人核对该行数据有无错位并改正；整份表未导入，改正后重新导入
form-column-unknown = 报表中有 { $form } 表没有的栏目，其中的数没有读入
    .expected = { $form } 表的各栏
    .found = { $found }
    .remedy = 请填报人核对：与表式同义而名称不同的栏目，改用表式的名称后重新导入；另加的栏目不必处理
form-period = 报表与核算文件的时期不同{ $names ->
        [none] ，报表数不作全期数填入
       *[other] ，未核对：{ $names }
    }
    .expected = { $expected }（核算文件）
    .found = { $found }（报表）
    .remedy = 活动数据有同期分月数的，按同期核对；没有的，请填报人导入与核算文件同期的报表
form-sum = 报表 { $form } 的“{ $name }”：消费量合计与工业、非工业生产消费之和相差超过 { $limit }
    .expected = { $expected }（工业生产消费 + 非工业生产消费），允差 { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }
    .found = 合计 { $found }
    .remedy = 请填报人对照原表核对该行，并看数据有无错位
form-volume = 报表中的气体体积按标准状态（0 ℃、101.325 kPa）读取
    .expected = 万Nm3
    .found = 万m3
    .remedy = 报表按 20 ℃ 计量的，请在计量单位一栏写明“万m3(20℃)”后重新导入
sector-unknown = 没有“{ $found }”这一行业
    .expected = { $expected }
    .found = { $found }
    .remedy = 请填报人从所列行业中选择报告主体所属行业
source-unknown = 文件中没有排放源“{ $found }”
    .expected = { $expected }
    .found = { $found }
    .remedy = 请填报人把该项改归已有排放源，或先补登排放源
class-unknown = 该行业没有排放类别“{ $found }”
    .expected = { $expected }
    .found = { $found }
    .remedy = 请填报人从该行业的类别中选择
method-unknown = 没有核算方法“{ $found }”
    .expected = { $expected }
    .found = { $found }
    .remedy = 请改用所列方法之一；说明见 nearzero describe
input-unknown = 该方法没有“{ $found }”这一项
    .expected = { $expected }
    .found = { $found }
    .remedy = 请核对名称；多余的项请删去，以免误以为已参与计算
input-missing = 缺少{ $zh }
    .expected = { $expected }
    .found = 未填写
    .remedy = { $default ->
        [yes] 请填报人录入实测值；没有实测值的，写明物料名称（name）和缺省值来源（family）
       *[no] 请填报人补录，此项没有缺省值
    }
activity-unused = “{ $name }”的活动数据不属于该方法的任何参数
    .expected = 本排放源可填的参数：{ $expected }
    .found = { $found }
    .remedy = 请把数值填入所列参数{ $side ->
        [no] {""}，并删去活动数据；该方法不按日期累计
       *[yes] {""}；分期的用量，另设一个不选“所在一侧”的排放源填写
    }
input-shape = 此处填写的形式不对
    .expected = { $expected }
    .found = { $found }
    .remedy = 请按所示形式填写：单项写数值和单位，清单写成 [ … ]
number-unreadable = { $why ->
        [empty] 尚未填写数值
        [ambiguous] “{ $found }”中的逗号可以有两种读法
        [no-value] 算式“{ $found }”没有结果
       *[character] “{ $found }”不是数
    }
    .expected = 如 1234.50、10,500 或 =4310+2890
    .found = { $found }
    .remedy = { $why ->
        [empty] 请填报人录入；确实没有数据的，整项留空，不要填 0
        [ambiguous] 请填报人改写：千分位用逗号，小数用点
        [no-value] 请填报人检查除数是否为零、算式是否过长
        [unit] 请填报人把单位填入单位栏（unit），数值栏只填数
       *[character] 请填报人核对原始记录，留意字母 O 与数字 0、l 与 1
    }
unit-unknown = 无法识别单位“{ $found }”
    .expected = { $expected }
    .found = { $found }
    .remedy = 请填报人按原始记录改用所列单位之一
unit-mismatch = 单位“{ $found }”与此项不是同一种量
    .expected = { $expected }
    .found = { $found }
    .remedy = 请填报人核对数值是否填错位置；实物量、碳量、CO2 量不能互换，气体体积须换算到标准状态
unit-missing = 数值没有写单位
    .expected = { $expected }
    .found = { $found }
    .remedy = 请填报人按结算单、台账上的单位补写
fraction-above-one = 比例大于 1
    .expected = 0～1，或 0～100 %
    .found = { $found }
    .remedy = 请填报人核对：百分数请写明 %，如 98 %
negative-value = 此处不能为负数
    .expected = 不小于 0
    .found = { $found }
    .remedy = 请填报人核对原始记录；外供、扣减另列，不用负数表示
basis-mixed = 数量与化验结果的基准不同，不能相乘
    .expected = { $expected ->
        [received] 收到基，与数量一致
        [air-dried] 空气干燥基，与数量一致
       *[dry] 干燥基，与数量一致
    }
    .found = { $found ->
        [received] 收到基
        [air-dried] 空气干燥基
       *[dry] 干燥基
    }{ $lacking ->
        [Mt] ，缺全水分 Mt，无法换算
        [Mad] ，缺空气干燥基水分 Mad，无法换算
       *[other] ，低位发热量不能只凭水分换算
    }
    .remedy = { $lacking ->
        [Mt] 请填报人按化验单补录全水分 Mt，或改录收到基的化验结果
        [Mad] 请填报人按化验单补录空气干燥基水分 Mad，或改录与数量同一基准的化验结果
       *[other] 请填报人改录收到基数量，或请化验单位出具同一基准的低位发热量
    }
result-out-of-range = 结果超出可精确计算的范围
    .expected = 绝对值不超过 10^14 t
    .found = 超出该范围的数值
    .remedy = 请填报人核对数值与单位，常见原因是单位多乘了一万倍
family-missing = 没有指明缺省值来源，{ $zh }无从取值
    .expected = { $expected }
    .found = 未指明
    .remedy = 请填报人按适用的指南选定缺省值来源（family），或录入实测值；同一份报告不要混用
family-unknown = 没有缺省值来源“{ $found }”
    .expected = { $expected }
    .found = { $found }
    .remedy = 请改用所列来源之一
item-unknown = 资料库中没有物料“{ $found }”
    .expected = { $expected ->
        [none] 资料库所列物料（见 nearzero factors）
       *[other] { $expected }
    }
    .found = { $found }
    .remedy = 请核对名称，或改用所列相近名称；确实没有的，请录入实测值
region-unknown = 没有名为“{ $found }”的地区或电网
    .expected = { $expected }
    .found = { $found }
    .remedy = 请写明省份或区域电网，如 四川、西南
region-missing = 该因子分地区发布，尚未指明地区
    .expected = { $expected }
    .found = 未指明
    .remedy = 请填报人按用电所在地指明地区（region）
factor-missing = “{ $found }”没有{ $item ->
        [electricity] 电力
        [heat] 热力
       *[other] { $item }
    }的{ $zh }
    .expected = { $expected }
    .found = { $found }
    .remedy = 请填报人录入实测值；经审核人同意，也可改用有此值的来源
balance-negative = 产出的碳多于投入的碳，结果不得上报
    .expected = 投入碳减产出碳不小于 0；填写了不确定度的，负差不超过该不确定度
    .found = 差额（已加上所填不确定度） { $found }
    .remedy = 请填报人逐项核对数量、含碳量及其基准（收到基或干基）和库存变化，重点核对煤气量；改正前不得上报
quantity-negative = 扣减的量多于原有的量，结果不得上报
    .expected = 扣减后不小于 0
    .found = { $found }
    .remedy = 请填报人逐项核对各量及其单位、库存与计量时段；改正前不得上报
composition-above-one = 各组分之和大于 100%
    .expected = 合计不超过 100%（分析取整容许 0.1%）
    .found = 超出 { $found }
    .remedy = 请填报人对照化验单核对各组分的百分数
heat-negative = 热水温度低于基准温度 20 ℃，结果不得上报
    .expected = 20 ℃ 以上
    .found = 相差 { $found }
    .remedy = 请填报人核对热水温度
table-outside = 蒸汽表在此压力、温度下没有数值
    .expected = 表列范围以内，且为蒸汽（饱和温度以上）
    .found = { $found }
    .remedy = 请填报人核对压力（绝压）与温度；表外状态改用“购入蒸汽”，直接填写热焓
gwp-unknown = { $why ->
        [unnamed] 未写明气体种类，不能折算为 CO2e
        [species] { $set } 中没有该气体的全球变暖潜势（GWP）
        [gas] { $set } 中没有该气体的全球变暖潜势（GWP）
       *[set] 没有这个全球变暖潜势（GWP）取值
    }
    .expected = { $why ->
        [unnamed] { $set } 所列种类之一：{ $expected }
        [species] { $set } 所列种类之一：{ $expected }
        [gas] 收录 { $found } 的取值
       *[set] { $expected }
    }
    .found = { $why ->
        [unnamed] { $found }，未写明种类
       *[set] { $found }
    }
    .remedy = { $why ->
        [unnamed] 请写明气体种类（制冷剂铭牌或采购单所载）
        [species] 请核对气体种类；所列没有的，改用收录该气体的取值
       *[set] 请改用所列或收录该气体的取值
    }
gwp-missing = 有 CO2 以外的气体，但未指明全球变暖潜势（GWP）取值，不能折算为 CO2e
    .expected = { $expected }
    .found = 未指明；涉及 { $found }
    .remedy = 请选定所用指南规定的取值（settings 的 gwp）；各气体的质量不受影响
reading-unknown = { $zh }：没有这种口径
    .expected = { $expected }
    .found = { $found }（{ $ambiguity }）
    .remedy = 请从所列口径中选择
reading-taken = { $zh }：按一种口径取值
    .expected = { $expected }
    .found = { $found }（{ $ambiguity }）{ $status ->
        [secondary-copy] （抄件，未核对原文）
        [from-memory] （凭记忆，未核对原文）
       *[other] {""}
    }
    .remedy = 主管部门另有规定的，在口径登记（readings）中另选，或直接填写数值
reading-idle = { $zh }：所选口径不起作用
    .expected = { $expected }
    .found = { $found }（{ $ambiguity }）：{ $why ->
        [untouched] 本次核算不涉及该条款
        [setting] 由设置项（电力因子来源或 GWP 取值）选定，口径登记不改变设置
        [needs] 还须填入{ $needs_zh }
        [total] 只影响企业合计，不影响单项计算
       *[typed] 相应数值均为填报值，填报值优先
    }
    .remedy = 请核对口径编号；需要数据的先填数据，由设置决定的改设置，不需要的删去这条口径
correction-used = 采用更正值：原文印刷有误
    .expected = 印刷值 { $expected }
    .found = 更正值 { $found }；理由：{ $zh }
    .remedy = 无需更正；主管部门要求照印的，填报印刷值并注明出处
own-factor-twice = “{ $item }”的 { $parameter } 在同一年有两个企业实测值
    .expected = 同一年只留一个；现取后一个 { $expected }
    .found = { $found } 未采用
    .remedy = 请填报人写明各自适用期间（from、to），或删去不用的一个
date-outside = 日期不在报告期内，或起止颠倒
    .expected = { $expected }
    .found = { $found }
    .remedy = 请填报人改正日期；属于其他年度的数据，移至该年度的文件
edit-target = 要修改的内容已不在文件中
    .expected = 文件中现有的内容
    .found = { $found }
    .remedy = 请刷新后再改；可能已被删除或撤销
id-taken = 编号“{ $found }”重复
    .expected = 同一文件内编号不重复
    .found = { $found }
    .remedy = 请填报人给其中一项另取编号
nothing-to-undo = 没有可以撤销或重做的操作
    .expected = 有可撤销或重做的操作
    .found = 无
    .remedy = 无需处理
journal-broken = 修改记录的校验码前后不符，内容可能在本程序之外被改动
    .expected = 每条记录的校验码与上一条衔接
    .found = 第 { $found } 条记录起
    .remedy = 请填报人改用最近的备份，或说明改动原因并由审核人确认
data-differs = 此文件上次保存时所用的因子数据与现在不同，结果可能有变
    .expected = 保存时的数据版本 { $expected }
    .found = 现在的数据版本 { $found }
    .remedy = 请审核人对照数据更新说明复核结果
number-unknown = 没有编号为“{ $found }”的数
    .expected = 如 line/…/co2、stream/…/carbon、class/…、total/with_energy
    .found = { $found }
    .remedy = 编号见 nearzero inventory 的输出
datum-missing = { $zh }尚未填写，按缺失处理，不计为 0
    .expected = { $zh }
    .found = 缺失
    .remedy = 请填报人补录；停产或未使用的，按停产登记；数据缺失的，按指南的缺失数据处理规则补入
gap-filled = 缺失数据按选定的规则补入
    .expected = 实际数据
    .found = { $found }；规则：{ $rule }
    .remedy = 无需更正；补入的数据和规则须在报告中写明
stock-gap = 计量或发票数据与库存平衡相差超过 { $limit }
    .expected = { $expected }（期初库存 + 购进或自产 − 外供 − 期末库存），允差 { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }
    .found = { $found }
    .remedy = 请填报人核对盘点、计量和发票，并在采信来源中写明理由
stock-broken = “{ $name }”期初库存与上期期末库存不一致
    .expected = { $expected }（{ $day } 期末库存）
    .found = { $found }
    .remedy = 请填报人核对两期盘点表；确有盘盈、盘亏或调整的，列入购进或外供，并在备注中说明
balances-unused = “{ $name }”的库存平衡未被采用
    .expected = 用量按活动数据或按库存平衡，只取其一
    .found = 已填活动数据，并有 { $found } 期已选定采信来源的库存平衡；合计按活动数据计算
    .remedy = 请填报人核对：按库存平衡计算的，删去活动数据；按活动数据计算的，库存平衡只供核对，去掉采信来源
meter-unknown = “{ $name }”的数据注明了清单以外的计量器具
    .expected = 计量器具清单所列：{ $expected ->
        [none] （清单为空）
       *[other] { $expected }
    }
    .found = { $found }
    .remedy = 请填报人在计量器具清单中补登该器具，或改正所注编号
reason-missing = { $found ->
        [form] 与统计报表不一致，没有写明原因
        [form-moved] 与统计报表不一致，原因须重新写明
       *[other] 采信来源没有写明理由
    }
    .expected = { $found ->
        [form] 写明为何不一致
        [form-moved] 按现有数据写明为何不一致
       *[other] 写明为何采信该数据
    }
    .found = { $found ->
        [stock-take] 采信盘点数据，理由空缺
        [meter] 采信计量数据，理由空缺
        [form] 活动数据与统计报表不一致，理由空缺
        [form-moved] 活动数据与统计报表不一致，所写理由针对 { $was }，此后活动数据已变
       *[invoice] 采信发票数据，理由空缺
    }
    .remedy = 请填报人写明理由，如计量器具检定情况、盘点有无见证、报表口径有何不同
form-differs = 活动数据与报表 { $form } 的“{ $name }”相差超过 { $limit }
    .expected = { $expected }（报表），允差 { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }
    .found = { $found }（活动数据）{ $swapped ->
        [yes] ，两数仅相邻两位数字颠倒
       *[no] {""}
    }；{ $reason ->
        [none] 未写原因
       *[other] 原因：{ $reason }
    }
    .remedy = 合计不变；请填报人查明差异，确属口径不同的在报表对应中写明原因后再报送
form-unbalanced = 报表 { $form } 的“{ $name }”：购进、库存与消费不平，相差超过 { $limit }
    .expected = { $expected }（期初库存 + 购进 − 期末库存），允差 { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }
    .found = 消费 { $found }
    .remedy = 请填报人核对报表；确有外供、损耗或转供的，核查时提供数量和依据
green-power-unproven = “{ $name }”按零排放计，尚无证明
    .expected = 外购电力排放因子证明文件（绿电交易合同、绿证或直供证明）和结算单
    .found = 未登记
    .remedy = 请填报人登记证明文件；没有证明的，按所选电力排放因子计算。绿证已转让的，不得再按零计
oxidation-assumed = “{ $name }”的氧化率填为 { $found }
    .expected = 所选缺省值为 { $expected }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }；高于此值的须有依据
    .found = { $found }
    .remedy = 请填报人核对：有实测或规定的，在备注中写明依据；没有的，取所选缺省值
purity-assumed = “{ $name }”的质量分数按 { $found } 计，没有化验值
    .expected = 化验的质量分数，并分列碳酸镁等组分和未分解部分
    .found = { $found }
    .remedy = 有化验单的，请填报人填入实测值；没有的，在备注中说明
recovery-twice = “{ $found }”与“{ $name }”可能重复扣减同一部分二氧化碳
    .expected = 同一部分二氧化碳只扣减一次
    .found = 回收利用和碳化吸收两项扣减
    .remedy = 请填报人核对窑气去向：回收后用于碳化的，只保留一项
source-unanswered = 尚有 { $found } 项预期排放源未答复
    .expected = 逐项录入，或答“不涉及”并写明理由
    .found = { $zh }
    .remedy = 请填报人逐项答复；移动机械、食堂用气、应急发电等小排放源也须答复
sending-unanswered = 还有 { $found } 处未写明理由，暂不能报送
    .expected = 采信来源、与统计报表的差异均已写明理由
    .found = { $found } 处空缺，逐条列在下面
    .remedy = 合计不变；请填报人逐条写明理由后再报送。只供内部核对的，可导出草稿（--draft）
meter-expired = 计量器具“{ $name }”的检定有效期已过
    .expected = 检定有效期不早于 { $expected }
    .found = { $found }
    .remedy = 请填报人补登新的检定日期；确未检定的，说明情况，并请审核人确认所采数据
base-year-stale = 核算边界已变动，{ $year } 年基准年排放量尚未重新计算
    .expected = 与现边界一致：{ $expected }
    .found = 基准年边界：{ $found }
    .remedy = 请填报人按现边界重新计算基准年并登记；原数保留
default-sources-mixed = 同一品种用了两套缺省值：{ $zh }
    .expected = 同一边界、同一年度内，同一品种的缺省值出自一套（其余用 { $expected }）
    .found = 该数与 { $found } 的缺省值相同
    .remedy = 请填报人核对该数的来源：确为实测的，补充检测报告；属缺省值的，统一为一套
gas-overused = { $zh }的去向合计超过回收量 { $limit } 以上
    .expected = 回收量 { $expected }，允差 { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }
    .found = 燃用、加工、放散、外供和库存增加合计 { $found }
    .remedy = 请填报人核对各煤气表的计量条件（标况或工况）、回炉用量和外供结算单；回炉煤气既计回收又计燃料，属指南规定的算法，不必更改
gas-unrecovered = “{ $name }”标为自产{ $zh }，但没有相应的产出
    .expected = 在物料平衡中列出{ $zh }的回收量；外购的标为外购
    .found = 没有产出{ $zh }的排放源
    .remedy = 请填报人核对来源：自产的补录回收量，外购的改为外购并登记结算单
analysis-unaccredited = “{ $name }”的化验未注明检测单位资质
    .expected = 每批化验注明 CMA 或 CNAS
    .found = 未注明的批次：{ $found }
    .remedy = 请填报人补登检测单位资质；本厂化验室没有资质的，核查时提供比对或委托检测报告，或改用缺省值
analysis-month-missing = “{ $name }”有的月份有用量而没有化验
    .expected = 有用量的月份各有当月采样（或缩分合并样）的化验
    .found = 没有化验的月份：{ $found }
    .remedy = 请填报人补录当月化验；确未采样的，按指南的缺失数据处理规则取值，并写明所依条款
period-uncovered = “{ $name }”在报告期内有时段没有数据
    .expected = 报告期内各日均有数据，或登记为停产
    .found = 没有数据的时段：{ $found }（共 { $days } 天）；{ $missing ->
        [yes] 连续 15 天或累计 28 天以上没有数据，按缺失处理，不计为 0，本项没有结果
       *[no] 不足 1 个月，或按次登记，只作提示
    }
    .remedy = 请填报人补填相应时段的数据；停产、未使用或无到货的，按停产登记；数据缺失的，按指南的缺失数据处理规则补入，并写明所依条款
period-split = “{ $name }”的账期按日分摊
    .expected = 账期在报告期以内，每日只属一个账期
    .found = { $why ->
        [edge] 跨报告期的账期，只计报告期内的天数：{ $found }
        [began] 累计数不从 1 月 1 日起算，按所填起日起算：{ $found }
        [shared] 前一账期止日即后一账期起日（抄表日），计入前一账期：{ $found }
       *[cumulative] 缺中间累计数的，由下一个累计数合并计算，月度按日分摊：{ $found }
    }
    .remedy = 无需更正；有报告期首末日抄表读数，或能补齐累计数的，以实际数据为准
standstill-amount = “{ $name }”登记为停产，又填有数量
    .expected = 停产的，数量为空或 0
    .found = { $found }，已计入合计
    .remedy = 请填报人核对：确为停产的，删去数量；有消耗的，取消停产登记
period-overlaps = “{ $name }”有的时段重复填报
    .expected = 同一时段只填一条
    .found = { $found }；各条均已计入合计
    .remedy = 请填报人核对：重复填报的，删去一条；同一时段分笔发生的，合并为一条，如“=10+12”；分别计量的，各条注明计量器具
default-beyond-stoichiometry = 缺省值超出化学计量范围：{ $zh }
    .expected = { $expected }（按 { $molecules } 的含碳量）
    .found = 缺省值 { $found }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }；如实测为 { $bound }，结果变化 { $effect }
    .remedy = 缺省值照用，不作错误；宜取得成分分析，改用实测值
factor-superseded = 该因子已有更新年度的公布值
    .expected = { $expected }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }
    .found = { $found }
    .remedy = 请填报人改用更新年度的公布值；主管部门当年通知另有指定的，在备注中写明文号
month-negative = 该月为负数
    .expected = 不小于 0，或由库存变动造成
    .found = { $found }
    .remedy = 由库存变动或累计数更正造成的，无需更正；累计数重新起算的，各期起日改填起算日；否则请填报人核对
range-outside = “{ $zh }”的数值不在文件给出的范围内
    .expected = { $expected }（{ $family }）{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }
    .found = { $found }
    .remedy = 请核对数值和单位；确为实测的不必改动
unit-suspect = 疑似单位误填：与缺省值相差一个单位换算的倍数
    .expected = 缺省值 { $expected }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] （抄件，未核对原文）
       *[from-memory] （凭记忆，未核对原文）
    }
    .found = { $other ->
        [none] { $found }，约差 { $factor } 倍（如{ $zh }）
       *[other] { $found }，约差 { $factor } 倍；单位或为 { $other }
    }
    .remedy = 请核对单位是这两个中的哪一个；确为实测值的，无需更正
default-used = 采用缺省值
    .expected = 有实测值的，用实测值
    .found = { $found }（{ $factor }）
    .remedy = 无需处理；有合格实测值的，录入后即替换
own-factor-used = 采用企业实测值
    .expected = 化验单位、方法与适用期间齐备
    .found = { $found }；化验单位：{ $laboratory }；方法：{ $method }；期间：{ $period }
    .remedy = 无需处理；请备好化验报告供核查
factor-unchecked = 该数值尚未与原文核对
    .expected = 已核对原文
    .found = { $found ->
        [from-memory] 凭记忆录入，未核对
       *[secondary-copy] 二手抄件，未核对原文
    }（{ $factor }）
    .remedy = 报送前请审核人对照原文件核对
other-year = 采用 { $found } 年的因子
    .expected = { $expected ->
        [none] 写明年份（year），按该年取值
       *[other] { $expected }
    }
    .found = { $found }
    .remedy = 当年因子未发布时采用最近年份；发布后请复核
other-region = 采用“{ $found }”的因子
    .expected = { $expected }
    .found = { $found }
    .remedy = 请审核人确认所用地区符合核算要求，否则改选电力因子来源
ratio-read = 纯数按 { $expected } 读取
    .expected = { $expected }
    .found = { $found }
    .remedy = 无需处理；如不是这个意思，请写明单位
key-file-damaged = 密钥文件有误或已损坏
    .expected = 由本程序制作、内容未经改动的密钥文件
    .found = 无法识别的内容
    .remedy = 请核对是否选错文件；确为密钥文件的，改用备份。没有备份的，请岗位授权管理人员登记遗失并启用新密钥
key-file-cost = { $why ->
        [weak] 密钥文件的保护强度低于下限，未打开
       *[costly] 打开密钥文件所需的内存或时间超过上限，未打开
    }
    .expected = { $why ->
        [weak] 不低于 { $expected }（m 为内存 KiB，t 为遍数，p 为并行数）
       *[costly] 不高于 { $expected }（m 为内存 KiB，t 为遍数，p 为并行数）
    }
    .found = { $found }
    .remedy = 本程序制作的密钥文件均在范围之内；请核对文件来源，由其他程序制作的，请用本程序重新生成密钥
passphrase-wrong = 口令不正确
    .expected = 制作该密钥文件时设定的口令
    .found = 不能解锁的口令
    .remedy = 请核对大小写、全角半角和前后空格后重新输入；口令无法找回，确已遗忘的，请岗位授权管理人员登记遗失并启用新密钥
passphrase-short = 口令太短
    .expected = 不少于 { $expected } 个字符
    .found = 字符数不足
    .remedy = 请设定更长的口令，例如几个互不相关的词
memory-short = 可用内存不足，密钥文件未能打开
    .expected = { $expected } MiB 可用内存
    .found = 可用内存不够
    .remedy = 请关闭其他页面和程序后再试，或换一台电脑
secret-unusable = 这组随机数不能作为密钥
    .expected = 可用的随机数
    .found = 不可用的随机数
    .remedy = 请重新生成密钥；多次出现的，请系统维护人员检查这台电脑的随机数来源
key-locked = 密钥尚未解锁
    .expected = 输入口令解锁后签署
    .found = 未解锁
    .remedy = 请输入该密钥文件的口令
personal-data = 内容里有{ $why ->
        [identity] 居民身份证号
       *[other] 手机号码
    }，未签署
    .expected = 签署后不可删除的内容，不写证件号码和手机号码
    .found = 含有号码（不在此重复）
    .remedy = 请把号码写进附件：附件只签校验码，以后可以删除；正文只写姓名、岗位或工号
ledger-other = 两个文件不是同一台账，未合并
    .expected = { $expected }
    .found = { $found }
    .remedy = 请选择同一台账的文件；台账指纹见盖章留存的纸件
text-not-canonical = 文件格式有误，未采用
    .expected = { $why ->
        [Size] 不超过 65536 字节
        [Depth] 括号不超过 12 层
        [Utf8] UTF-8 编码
        [Syntax] 符合 JSON 格式的内容
        [NotInteger] 整数，不带小数点和指数
        [TooLarge] 绝对值不超过 2^53−1 的整数
        [MinusZero] 0，不写作 −0
        [Surrogate] 成对的代理字符
        [Duplicate] 同一处每个字段只写一次
        [Trailing] 正文结束后没有其他内容
       *[other] RFC 8785 规定的唯一写法：不留空格，字段按次序，转义用最短形式
    }
    .found = { $found }
    .remedy = 请由形成该内容的程序重新导出；内容未作任何改动或猜测
calendar-uncovered = 没有 { $found } 年的节假日安排
    .expected = 已收录年份：{ $expected }
    .found = { $found } 年未收录，工作日不作推算
    .remedy = 当年安排由国务院办公厅公布；公布后请更新本程序，或由岗位授权管理人员在岗位授权清单中补充
notice-short = 公示期不足
    .expected = 不少于 { $expected } 个工作日，首日计入；{ $from } 起公示的，最早于 { $end } 期满
    .found = { $from } 至 { $to } 共 { $found } 个工作日
    .remedy = 请公示经办人延长公示期，并核对节假日和调休上班日

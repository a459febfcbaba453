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
datum-missing = { $zh }尚未填写，按缺失处理，不计为 0
    .expected = { $zh }
    .found = 缺失
    .remedy = 请填报人补录；停产或未使用的，按停产登记；数据缺失的，按指南的缺失数据处理规则补入
month-negative = 该月为负数
    .expected = 不小于 0，或由库存变动造成
    .found = { $found }
    .remedy = 由库存变动或累计数更正造成的，无需更正；累计数重新起算的，各期起日改填起算日；否则请填报人核对
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

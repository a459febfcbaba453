# 核验、台账和密钥的提示；其余在 notices.ftl。
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
input-shape = 此处填写的形式不对
    .expected = { $expected }
    .found = { $found }
    .remedy = 请按所示形式填写：单项写数值和单位，清单写成 [ … ]
table-outside = 蒸汽表在此压力、温度下没有数值
    .expected = 表列范围以内，且为蒸汽（饱和温度以上）
    .found = { $found }
    .remedy = 请填报人核对压力（绝压）与温度；表外状态改用“购入蒸汽”，直接填写热焓
reading-idle = { $zh }：所选口径不起作用
    .expected = { $expected }
    .found = { $found }（{ $ambiguity }）：{ $why ->
        [untouched] 本次核算不涉及该条款
        [setting] 由设置项（电力因子来源或 GWP 取值）选定，口径登记不改变设置
        [needs] 还须填入{ $needs_zh }
        [total] 只影响企业合计，不影响单项计算
        [twice] 同一条款另选了口径，以先选的为准
        [part] 其余数值按此口径，这些以填报值为准（{ $places }）
       *[typed] 以填报值为准（{ $places }）
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
number-unknown = 没有编号为“{ $found }”的数
    .expected = 如 line/…/co2、stream/…/carbon、class/…、total/with_energy
    .found = { $found }
    .remedy = 编号见 nearzero inventory 的输出
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
    .found = { $how ->
        [own] { $found }，约差 { $factor } 倍；单位或为 { $units }
        [pair] { $found }，约差 { $factor } 倍；或将 { $units } 混淆
       *[none] { $found }，约差 { $factor } 倍
    }
    .remedy = 请核对数值和单位；确为实测值的，无需更正
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

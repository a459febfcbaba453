# 粘贴：将要写入的内容

paste-title = 粘贴
paste-found = 认出 { $count } 处改动
paste-nothing = 没有认出可写入的内容，或与现有内容相同
paste-left = { $count } 项没有找到位置：{ $what }
paste-more = 其余 { $count } 处
paste-over-formula = 原为算式
paste-other-unit = 单位不同
paste-cells = 写入 { $count } 格
paste-months = 按月写入 { $count } 行
paste-sum = 合为一笔写入 { $count } 行
paste-ledger = 按库存台账写入 { $count } 期
paste-cancel = 不写入

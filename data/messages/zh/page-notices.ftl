# 提示清单

notices-lead = 与填报页各行下方的提示是同一批、同样的话；改好一条少一条。按 F8 逐条走。
notices-there = 跳到原处
notices-mended = 已改，提示和合计随之更新
notices-more = 其余 { $count } 条请到填报页查看
notices-to-results = 看核算结果
who-preparer = 填报人处理
who-preparer-what = 补数据、改单位、核对原始记录
who-decider = 先定口径
who-decider-what = 缺省值来源、电力口径、GWP 取值，由填报人会同负责人定
who-reviewer = 审核人处理
who-reviewer-what = 对照原文核对系数，确认代用是否合适
who-nobody = 说明
who-nobody-what = 无须处理，供查阅

mend-choose = 请选择
mend-adopt = 采用
mend-write = 写入
mend-document = { $kind }：编号或存放处
mend-other = 改用 { $unit }
notices-form-reason = 两者为何不同

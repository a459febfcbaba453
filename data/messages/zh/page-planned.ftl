# 尚未提供的页面：将来做什么，眼下用什么。

planned-lead = 本页尚未提供，下面写明它将做什么。
planned-pages = 将有的页面
planned-file = 地址中的文件“{ $file }”不在本机：这类文件还不能打开。
planned-park = 园区碳账
planned-park-text = 收齐成员企业的文件，按同一口径汇总，看指标差距和互供。成员企业现在就可以各自填报，文件以后可直接收入。
park-overview = 总览
park-overview-text = 各种电力口径并列，指标距门槛多少，还等哪几家。
park-members = 成员盘查
park-members-text = 收到的文件逐份审：校验码、提示、与上一版的差别；审定或退回，不代改成员的数。
park-indicators = 指标与口径
park-indicators-text = 一个指标一页：定义、公式、代入的数、缺口；条文有两种读法的，两种都列。
park-flows = 互供流向
park-flows-text = 能源从来源到企业到用途，园内互供单列；图表可换。
park-pathway = 降碳路径
park-pathway-text = 到目标年的折线，措施逐级；成本曲线与表格对照，假设可当场改。
park-admission = 准入（负面清单）
park-admission-text = 一个项目逐条对照规则：符合、不符合、需论证，附条文原文和对指标的影响。

# 年度比对

compare-lead = 两份文件按各自的口径算出的结果并列。差额出在产量、系数、方法还是边界，本页还不能拆分。
compare-with = 与哪一份比
compare-choose = 请选择本机文件
compare-none = 本机没有别的企业碳账文件，本文件也没有定稿的版本。先在首页打开上年的文件，或在“核算报告”里定稿。
compare-part = 项目
compare-difference = 相差
compare-choices = 两份文件的缺省值来源或电力口径不同的，差额里含口径变化，不全是排放变化。
compare-version = 本文件的{ $kind } { $id }（{ $day }）
compare-now = 现在
compare-of = “{ $title }”{ $period }
compare-moved = 与该版本不同的项
compare-uncorrected = 定稿以来没有更正过数据。
compare-unsigned = 未署名

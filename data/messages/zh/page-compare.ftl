# 年度比对

compare-lead = 两份文件按各自的口径算出的结果并列。差额出在产量、系数、方法还是边界，本页还不能拆分。
compare-with = 与哪一份比
compare-choose = 请选择本机文件
compare-none = 本机没有别的企业碳账文件。先在首页打开上年的文件。
compare-part = 项目
compare-difference = 相差
compare-choices = 两份文件的缺省值来源或电力口径不同的，差额里含口径变化，不全是排放变化。

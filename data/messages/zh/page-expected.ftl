# 应有排放源对照表

expected-title = 应有排放源对照
expected-count = 表中已有 { $present } 项，不涉及 { $absent } 项，待确认 { $open } 项
expected-lead = 同行业企业通常有下列排放源，逐项确认可防漏报：表中已有的指明是哪一行，漏填的加入填报，确实没有的写明理由。
expected-none = 没有选定行业，或该行业没有对照表。
expected-usual = 一般都有
expected-evidence = 核查时看：{ $evidence }
expected-present = 表中已有
expected-absent = 不涉及
expected-open = 待确认
expected-is = 表中已有，是…
expected-add = 加入填报
expected-reason = 不涉及的理由，如“厂内无此设备”
expected-write = 写入
expected-cancel = 取消
expected-reopen = 重新确认

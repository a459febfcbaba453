# 推导面板的文字。

derivation-close = 关闭
derivation-not-reportable = 不得上报
derivation-formula = 公式
derivation-substituted = 代入
derivation-steps = 分步
derivation-parts = 由哪些数相加
derivation-inputs = 数据从哪里来
derivation-entered = 填报值，折 { $value }
derivation-sensitivity = 哪个数最要紧
derivation-per-percent = { $name }每差 1 %，本项差
derivation-history = 改动记录
derivation-no-history = 没有改动过
history-undo = 撤销：
history-redo = 重做：
history-unsigned = 未署名
history-why = 理由：{ $why }
step-carbon-in = 投入碳
step-carbon-out = 产出碳
step-carbon-difference = 差额
step-heat = 热量
step-fuel-carbon = 燃料含碳量
step-co2 = 排放量
step-amount = { $name }：归入本月的数量
title-intensity = 单位产品排放　{ $name }
derivation-lost = 没有“{ $number }”这个数：可能已删除或改名。

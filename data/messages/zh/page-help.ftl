# 帮助与关于两页的文字。

help-lead = 每一种提示一个代码。点代码看应有什么、怎样处理。
help-code = 代码
help-weight = 轻重
help-meaning = 说的是什么
help-unknown = 没有这个代码
help-all = 全部代码
help-dots = “…”处在提示中写具体的数和名称。
severity-error = 错误
severity-warning = 提醒
severity-hint = 说明
about-text = 近零（nearzero）按公布的核算方法计算企业碳排放，每个数都能追到来源。
about-version = 版本
about-program = 程序
about-privacy = 数据去向
about-privacy-text = 本页的安全策略禁止一切外发请求（connect-src 'none'），可在浏览器的开发者工具里查看。填报的数据只存在本机浏览器和您另存的文件里。
about-licence = 许可
about-licence-show = 近零的许可文本
about-others = 第三方软件
about-others-show = 所含第三方软件及其许可

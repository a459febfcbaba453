# 批量办理：勾选多项，逐项签署；发函一份写明全部。

bulk-title = { $act }　{ $count } 项
bulk-can = 可办 { $count } 项
bulk-cannot = 不能办 { $count } 项
bulk-again = 已交办 { $org } { $person }，勾选则改为重新交办
bulk-own = 清单所载：{ $words }
bulk-bar-post = 您的岗位不能签这一类事项的本步
bulk-bar-state = 现为“{ $state }”，没有到这一步或已过这一步
bulk-bar-merged = 已并入主件，请在主件上办理
bulk-bar-batch = 这一类事项的规则没有写明可批量销号
bulk-fill-text = 这里填的用于所有勾选的事项；留空的，照各项清单所载或原交办。
bulk-kept = 下面是上次填好、还没有签署的内容，请核对后再签。
bulk-clear = 清空
bulk-letter = 同时发一份交办函，写明全部事项
bulk-none = 请至少勾选一项可办的。
bulk-lack = 还缺{ $names }：{ $numbers }
bulk-too-many = 函件正文放不下这么多项，请少选一些，分几份发。
bulk-do = 签署 { $count } 项（{ $person }）
bulk-doing = 已签 { $done }/{ $all }
bulk-done = 已签署：{ $act } { $count } 项
bulk-refused = 没有采用 { $count } 项
bulk-broken = 签署没有成功，密钥可能已收起。已签 { $done } 项，其余没有签。
bulk-letter-signed = { $form } { $number } 已签署，写明 { $count } 项。
bulk-letter-failed = 交办已签署，函件没有采用：{ $why }请在事项上另行发函。
bulk-print = 打印函件
bulk-line = { $number }：{ $why }
bulk-most = 已勾选 { $count } 项，一次最多办理 { $most } 项。请用筛选缩小范围，分批勾选。

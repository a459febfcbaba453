# An act pinned to roster 1 by somebody whose past has roster 2.
use light
roster root2,root3 >/dev/null
act office comment "$(text_body 新清单)" >/dev/null
late=$(act lead comment "$(text_body 旧清单)" --roster 1 --unchecked)
expect a "$late" stale-roster R4

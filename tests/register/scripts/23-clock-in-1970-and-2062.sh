# Wrong clocks are marked; nothing crashes, and what is dated before a term is outside of it.
use submitted
seal witness1 >/dev/null
day 1970-01-01
early=$(act handler progress '{"measure":1,"text":"-"}' --unchecked)
day 2062-01-01
late=$(act owner comment "$(text_body -)")
day 2024-06-10
seal witness1 >/dev/null
expect a "$early" not-entitled R5
flagged a "$early" clock-backwards
flagged a "$late" time-doubtful
plain a "$late" clock-backwards

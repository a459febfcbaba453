# A signed text with a field twice, as no command writes it: the line is changed by hand.
use light
close=$(act closer sign_off "$(light_close_body)")
sed 's/"noticeEnd":null/"noticeEnd":null,"noticeEnd":null/' a >changed
judged changed | grep -q '^entry .* malformed R1 ' || wrong 'a field twice is taken'
state changed "$item" inspected

# Two witnesses, one with a clock of 2062: the earlier date counts, and later acts are not made backdated.
use born
quorum=2
roster root1,root2 >/dev/null
item=$(alone office register "$(register_body light 1)")
act lead assign "$(assign_body)" >/dev/null
submit=$(act owner submit "$(submit_body "$(photo 03)" null)")
inspect=$(act inspector1 inspect "$(inspect_body '')")
day 2062-01-01
first=$(seal witness1)
day 2024-06-05
seal witness2 --of "$first" >/dev/null
close=$(act closer sign_off "$(light_close_body)")
expect a "$close" effective
nz verify a --json | grep -q '"date": "2024-06-05T09:00:00+08:00"' || wrong 'the later date counts'

# A parent with an open child in a district is not signed off.
use born
item=$(alone office register "$(register_body light 0)")
parent=$item
child=$(alone office register "$(register_body light 1 "\"$parent\"")")
act lead assign "$(assign_body)" >/dev/null
refusal=$(act owner submit "$(submit_body "$(photo 03)" null)" --unchecked)
expect a "$refusal" guard-failed R9 children
submit=$(act owner submit "$(submit_body "$(photo 03)" null '' "\"$child\"")")
inspect=$(act inspector1 inspect "$(inspect_body '')")
close=$(act closer sign_off "$(light_close_body)" --unchecked)
expect a "$close" guard-failed R9 children
state a "$parent" inspected

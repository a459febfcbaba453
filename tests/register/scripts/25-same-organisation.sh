# Where policy separates organisations: another person of the one that did the work.
use born
item=$(alone office register "$(register_body org 1)")
own=$(act lead assign "$(assign_body 生态环境局)" --unchecked)
expect a "$own" guard-failed R9 separation
assign=$(act lead assign "$(assign_body)")
plan=$(act owner plan "{\"assign\":\"$assign\",\"five\":null,\"measures\":[{\"due\":\"2024-10-31\",\"n\":1,\"owner\":\"戊\",\"standard\":\"达标\",\"stop\":false,\"what\":\"更换除尘\"}],\"replaces\":[]}")
act unit plan_approve "{\"plan\":\"$plan\"}" >/dev/null
sed 's/^inspector1|.*/& handler/' "$BASE/people" >people && people=people
roster root1,root2 >/dev/null
act inspector1 progress '{"measure":1,"text":"代为整改"}' >/dev/null
act handler milestone_done "{\"done\":\"2024-06-03\",\"files\":[$(photo 04)],\"measure\":1}" >/dev/null
act owner sweep '{"children":[],"found":0,"method":"现场排查","scope":"同企业"}' >/dev/null
submit=$(act owner submit "$(submit_body '' "\"$plan\"")")
day 2024-06-25
theirs=$(act inspector2 inspect "$(inspect_body '{"n":1,"ok":true}')" --unchecked)
expect a "$theirs" guard-failed C7 separation
state a "$item" submitted

# Roster 2 ends the approver's key at his first entry, while he signs the second elsewhere. A colleague of the same role confirms it.
use inspected
day 2024-06-26
first=$(act reviewer2 comment "$(text_body 收到)")
approve1=$(act reviewer1 approve "$(approve_body)")
cp a elsewhere && L=elsewhere
approve2=$(act reviewer2 approve "$(approve_body)")
state elsewhere "$item" reviewed
L=a
without reviewer2
revoke=$(ends reviewer2 left "$(cutoff "$first" 1)")
roster root1,root3 >/dev/null
nz merge a elsewhere -o b >/dev/null
expect b "$approve2" awaiting-ratification R6
state b "$item" inspected
L=b
alone reviewer3 ratify "{\"entry\":\"$approve2\"}" >/dev/null
expect b "$approve2" effective
state b "$item" reviewed

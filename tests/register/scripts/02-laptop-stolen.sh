# The same, but the key was lost: what came after is void, and nobody can confirm it; what came before stands.
use inspected
day 2024-06-26
first=$(act reviewer2 comment "$(text_body 收到)")
cp a elsewhere && L=elsewhere
approve2=$(act reviewer2 approve "$(approve_body)")
L=a
without reviewer2
revoke=$(ends reviewer2 lost "$(cutoff "$first" 1)")
roster root1,root2 >/dev/null
nz merge a elsewhere -o b >/dev/null
L=b
alone reviewer3 ratify "{\"entry\":\"$approve2\"}" >/dev/null
expect b "$approve2" cut-off R6
expect b "$first" effective
state b "$item" inspected

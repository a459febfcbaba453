# Keys, rosters and the usual course up to several stages, for the scripts to begin from. In $BASE.
cd "$BASE"
mkdir keys
printf '%s' '{"off":["2024-06-10","2024-09-16","2024-09-17","2024-10-01","2024-10-02","2024-10-03","2024-10-04","2024-10-07"],"on":["2024-09-14","2024-09-29","2024-10-12"],"years":[2024]}' >calendar.json
policy() {
    printf '{"approvals":[%s],"batch":false,"class":"%s","evidenceMin":1,"inspectors":%s,"lateObjection":"flag","noticeDays":%s,"paper":[],"plan":%s,"separation":"%s","strictTime":false,"sweep":%s}' "$@"
}
both='{"count":1,"org":"应急局"},{"count":1,"org":"生态环境局"}'
printf '[%s,%s,%s]' "$(policy "$both" full 2 10 true person true)" "$(policy '' light 1 0 false person false)" "$(policy "$both" org 2 10 true org true)" >policies.json
cat >people <<'PEOPLE'
office|甲|环督办|office
office2|午|环督办|office
lead|乙|管委会|lead
unit|丙|经信局|lead_unit
owner|丁|焦化厂|owner
handler|戊|焦化厂|handler
inspector1|己|生态环境局|inspector
inspector2|庚|生态环境局|inspector
owner-as-inspector|丁|生态环境局|inspector
reviewer1|辛|生态环境局|reviewer
reviewer2|壬|应急局|reviewer
reviewer3|卯|应急局|reviewer
notice|癸|环督办|notice
closer|子|管委会|closer
closer2|未|管委会|closer
witness1|寅|档案馆|witness
witness2|辰|公证处|witness
PEOPLE
mark=16
for name in root1 root2 root3 stranger newcomer $(cut -d '|' -f 1 people); do
    seed=$(printf '%02x' "$mark")
    seed=$(printf "$seed%.0s" 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32)
    made=$(nz key --out "keys/$name" --unwrapped --suite "$SUITE" --seed "$seed")
    printf '%s\n' "$made" | sed -n 's/^pub //p' >"keys/$name.pub"
    printf '%s\n' "$made" | sed -n 's/^kid //p' >"keys/$name.kid"
    mark=$((mark + 1))
done
list "$(cat keys/root1.pub)" "$(cat keys/root2.pub)" "$(cat keys/root3.pub)" >roots
day 2024-06-03
L=born
nz new born --name 试验台账 --suite "$SUITE" --threshold 2 --roots "$(cat keys/root1.pub),$(cat keys/root2.pub),$(cat keys/root3.pub)" >/dev/null
nz new other --name 另一台账 --suite "$SUITE" --threshold 2 --roots "$(cat keys/root1.pub),$(cat keys/root2.pub),$(cat keys/root3.pub)" >/dev/null
roster root1,root2 >/dev/null
keep_ids() { for name in "$@"; do eval "printf '%s=%s\n' \"\$name\" \"\$$name\""; done; }
keep_ids at >born.ids

# The light course up to the inspection.
cp born light && L=light
item=$(alone office register "$(register_body light 1)")
assign=$(act lead assign "$(assign_body)")
submit=$(act owner submit "$(submit_body "$(photo 03)" null)")
inspect=$(act inspector1 inspect "$(inspect_body '')")
keep_ids at item assign submit inspect >light.ids

# The full course.
cp born submitted && L=submitted
item=$(alone office register "$(register_body full 1)")
assign=$(act lead assign "$(assign_body)")
plan=$(act owner plan "{\"assign\":\"$assign\",\"five\":null,\"measures\":[{\"due\":\"2024-10-31\",\"n\":1,\"owner\":\"戊\",\"standard\":\"达标\",\"stop\":false,\"what\":\"更换除尘\"}],\"replaces\":[]}")
act unit plan_approve "{\"plan\":\"$plan\"}" >/dev/null
act handler milestone_done "{\"done\":\"2024-06-03\",\"files\":[$(photo 04)],\"measure\":1}" >/dev/null
act owner sweep '{"children":[],"found":0,"method":"现场排查","scope":"同企业"}' >/dev/null
submit=$(act owner submit "$(submit_body '' "\"$plan\"")")
keep_ids at item assign plan submit >submitted.ids

cp submitted inspected && L=inspected
day 2024-06-25
finding='{"n":1,"ok":true}'
inspect1=$(act inspector1 inspect "$(inspect_body "$finding")")
inspect2=$(act inspector2 inspect "$(inspect_body "$finding")")
keep_ids at item assign plan submit inspect1 inspect2 >inspected.ids

cp inspected reviewed && L=reviewed
approve1=$(act reviewer1 approve "$(approve_body)")
approve2=$(act reviewer2 approve "$(approve_body)")
keep_ids at item assign plan submit inspect1 inspect2 approve1 approve2 >reviewed.ids

cp reviewed noticed && L=noticed
day 2024-07-01
notice=$(act notice notice_post "$(post_body 2024-07-01 2024-07-12)")
day 2024-07-15
end=$(act notice notice_end "{\"notice\":\"$notice\"}")
keep_ids at item assign plan submit inspect1 inspect2 approve1 approve2 notice end >noticed.ids

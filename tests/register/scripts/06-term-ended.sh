# A term ended on 30 June; in July he signs with a date of June on old heads. The mark tells, and ending the key ends it.
use born
sed 's/^closer|.*/closer|子|管委会|closer@2024-06-30/' "$BASE/people" >people && people=people
day 2024-06-03 09:30
roster root1,root2 >/dev/null
item=$(alone office register "$(register_body light 1)")
act lead assign "$(assign_body)" >/dev/null
submit=$(act owner submit "$(submit_body "$(photo 03)" null)")
inspect=$(act inspector1 inspect "$(inspect_body '')")
cp a elsewhere
day 2024-07-05
seal witness1 >/dev/null
late=$(act closer sign_off "$(light_close_body)" --unchecked)
expect a "$late" not-entitled R5
L=elsewhere
day 2024-06-29
close=$(act closer sign_off "$(light_close_body)")
cp elsewhere b && L=b
day 2024-07-20
seal witness1 >/dev/null
flagged b "$close" late-proof
state b "$item" closed
grep -v '^closer|' people >fewer && people=fewer
revoke=$(ends closer left null)
roster root1,root2 >/dev/null
expect b "$close" awaiting-ratification R6
state b "$item" inspected

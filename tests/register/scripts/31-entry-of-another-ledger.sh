# An entry of another ledger is put into this one.
use light
L=other
cp "$BASE/other" other
roster root1,root2 >/dev/null
strange=$(alone office register "$(register_body light 9)")
grep '^E ' other >line
sed '$d' a >with && cat line >>with && tail -n 1 a >>with
expect with "$strange" malformed R3
state with "$item" inspected

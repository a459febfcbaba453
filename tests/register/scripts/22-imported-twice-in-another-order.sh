# Lines in another order, some twice, in two parts: the same file, the same verdicts.
use noticed
act closer sign_off "$(close_body)" >/dev/null
head -n 1 a >one && cp one two
sed 1d a | sort -r >rest
awk 'NR % 2 || /^T/' rest >>one
awk 'NR % 2 == 0 || NR % 3 == 0 || /^T/' rest >>two
nz merge one two -o b >/dev/null
nz merge two one -o c >/dev/null
cmp a b && cmp b c
nz merge b a -o c >/dev/null
cmp a c

# Entries by an unknown key, and lines with a signature of nobody: kept apart, and nothing moves.
use light
strange=$(act stranger return "$(reason_body)" --unchecked --seen "$submit")
sed '$d' a >junk
signature=$(printf '07%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64)
awk -v head="E $signature " 'BEGIN { for (n = 0; n < 2000; n++) print head "{\"v\":1,\"n\":" n "}" }' >>junk
tail -n 1 a >>junk
expect junk "$strange" bad-signature R2
judged junk | grep -c ' malformed R1 ' | grep -qx 2000 || wrong 'not 2000 malformed lines'
state junk "$item" inspected

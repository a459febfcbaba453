# One submission signed off on two machines.
use noticed
cp a elsewhere
one=$(act closer sign_off "$(close_body)")
L=elsewhere
two=$(act closer2 sign_off "$(close_body)")
nz merge a elsewhere -o b >/dev/null
first=$(printf '%s\n' "$one" "$two" | sort | head -n 1)
second=$(printf '%s\n' "$one" "$two" | sort | tail -n 1)
expect b "$first" effective
expect b "$second" duplicate C1
state b "$item" closed
says b closed 1

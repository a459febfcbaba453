# The sign-off says 15 July on what was there then; it is first witnessed on 6 August: it stands, and is marked.
use noticed
cp a elsewhere
day 2024-08-05
seal witness1 >/dev/null
L=elsewhere
day 2024-07-15 12:00
close=$(act closer sign_off "$(close_body)")
nz merge a elsewhere -o b >/dev/null
L=b
day 2024-08-06
seal witness1 >/dev/null
expect b "$close" effective
flagged b "$close" late-proof
state b "$item" closed

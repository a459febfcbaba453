# A veto on heads older than a witnessed sign-off: the item stays signed off, and the late objection is shown.
use noticed
cp a elsewhere
act closer sign_off "$(close_body)" >/dev/null
day 2024-07-20
seal witness1 >/dev/null
L=elsewhere
day 2024-07-15
act reviewer3 veto "$(reason_body)" >/dev/null
nz merge a elsewhere -o b >/dev/null
state b "$item" closed
flagged b "$item" late-objection
says b closed 1

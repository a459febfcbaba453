# A reviewer signs a veto in the place of his approval, which a witness covers since: the new twin is void.
use noticed
act closer sign_off "$(close_body)" >/dev/null
day 2024-07-20
seal witness1 >/dev/null
cp "$BASE/inspected" evil && L=evil
day 2024-06-26
twin=$(act reviewer1 veto "$(reason_body)")
nz merge a evil -o b >/dev/null
expect b "$twin" forked R7
expect b "$approve1" effective
state b "$item" closed

# The owner hands in anew while the old submission is signed off.
use noticed
cp a elsewhere
close=$(act closer sign_off "$(close_body)")
L=elsewhere
act owner submit "$(submit_body '' "\"$plan\"" "\"$submit\"")" >/dev/null
nz merge a elsewhere -o b >/dev/null
expect b "$close" contested C3
state b "$item" reexamine

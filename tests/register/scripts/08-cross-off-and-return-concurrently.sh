# Signed off on one machine, returned on another: neither counts, until the leader settles it.
use noticed
cp a elsewhere
close=$(act closer sign_off "$(close_body)")
L=elsewhere
back=$(act inspector1 return "$(reason_body)")
nz merge a elsewhere -o b >/dev/null
expect b "$close" contested C2
expect b "$back" contested C2
state b "$item" contested
says b closed 0
for outcome in stands returned; do
    cp b "$outcome" && L=$outcome
    act lead adjudicate "{\"outcome\":\"$outcome\",\"reason\":\"复查\",\"settles\":[$(list "$back" "$close")]}" >/dev/null
done
state stands "$item" closed
state returned "$item" rectifying

# The sign-off says June, and has seen a checkpoint of July.
use noticed
seal witness1 >/dev/null
day 2024-06-29
close=$(act closer sign_off "$(close_body)" --unchecked)
expect a "$close" backdated R8
state a "$item" notice_over

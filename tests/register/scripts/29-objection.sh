# An open objection holds the sign-off up; one that comes at the same time opposes it.
use reviewed
day 2024-07-01
notice=$(act notice notice_post "$(post_body 2024-07-01 2024-07-12)")
act office object "{\"submission\":\"$submit\",\"text\":\"夜间仍有异味\"}" >/dev/null
day 2024-07-15
end=$(act notice notice_end "{\"notice\":\"$notice\"}" --unchecked)
expect a "$end" guard-failed R9 objection
flagged a "$item" objected
use noticed
cp a elsewhere
close=$(act closer sign_off "$(close_body)")
L=elsewhere
object=$(act office object "{\"submission\":\"$submit\",\"text\":\"夜间仍有异味\"}")
nz merge a elsewhere -o b >/dev/null
expect b "$close" contested C2
expect b "$object" contested C2
state b "$item" contested

# 29 September to 9 October has four working days; the earliest end is 16 October, since 12 October is worked.
use reviewed
day 2024-09-29
for end in 2024-10-09 2024-10-15; do
    short=$(act notice notice_post "$(post_body 2024-09-29 $end)" --unchecked)
    expect a "$short" guard-failed R9 notice-short
done
notice=$(act notice notice_post "$(post_body 2024-09-29 2024-10-16)")
day 2024-10-16
early=$(act notice notice_end "{\"notice\":\"$notice\"}" --unchecked)
expect a "$early" guard-failed R9 notice-running
day 2024-10-17
act notice notice_end "{\"notice\":\"$notice\"}" >/dev/null
state a "$item" notice_over

# One person approves twice: counted once, and the sign-off lacks an organisation.
use inspected
approve1=$(act reviewer2 approve "$(approve_body)")
day 2024-06-26
approve2=$(act reviewer2 approve "$(approve_body)" --unchecked)
close=$(act closer sign_off "{\"approvals\":[$(list "$approve1" "$approve2")],\"inspections\":[$(list "$inspect1" "$inspect2")],\"noticeEnd\":null,\"submission\":\"$submit\"}" --unchecked)
expect a "$(printf '%s\n' "$approve1" "$approve2" | sort | tail -n 1)" duplicate C1
expect a "$close" guard-failed C9 approvals
state a "$item" inspected

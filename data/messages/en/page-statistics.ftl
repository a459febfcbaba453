# Statistics, quarterly review, superiors' tables. Every figure is counted by the core; the page counts nothing of its own.

count-hint = Every figure opens its items. Items joined to another and unfounded ones do not count as to be rectified.
count-print = Print…
count-entries = { $count } entries
count-since = Period from
count-progress = Progress
count-deadlines = Deadlines
count-period = Period ({ $since } to { $until })
count-rest = Lamps, stock, returns, left out
count-finished = completed or signed off
count-expired = deadline has come
count-witnessed = in time (proof of time)
count-stated = in time (stated by the unit)
count-on-time = in time (both together)
count-ever-closed = ever signed off
count-new = new in the period
count-newly-closed = signed off in the period
count-expired-since = due in the period
count-witnessed-since = of these in time (proof of time)
count-stated-since = of these in time (stated by the unit)
count-overdue-since = of these overdue
count-closed-rate = Rate of sign-off
count-witnessed-rate = Rate in time (proof of time)
count-on-time-rate = Rate in time (with what units state)
count-rebounded-rate = Rate of coming back
count-no-witness = no proof of time in this register
count-left-out = left out
count-days = Mean days to sign-off
count-days-of = { $days } days ({ $items } items)
count-not-in-force = Acts not taken: { $verdict }
count-feet = The parts make { $sum }: the total of { $total }
count-feet-several = An item may be of several kinds: the parts make { $sum }, no less than { $total }
count-feet-apart = The parts make { $sum }, not { $total }; left as they are
count-breakdown = Breakdown
count-by-source = Source and batch
count-by-class = Class
count-by-month = Open at the end of the month
count-nobody = not settled
count-rate-percent = Rate %
count-total = Total
count-stock = Stock over time
count-stock-hint = not signed off at the end of each month
count-chart = Chart
count-table = Table
count-items = items
count-month-end = End of month
count-open = Not signed off
count-verdict-malformed = not of the form
count-verdict-unknown-kind = version not supported, kept
count-verdict-bad-signature = signature not confirmed
count-verdict-pending-parents = something before it is missing
count-verdict-stale-roster = roster is newer, to be signed again
count-verdict-not-entitled = outside the granted posts
count-verdict-cut-off = signed after the key was taken back
count-verdict-awaiting-ratification = to be confirmed by the post
count-verdict-suspended = to be looked into
count-verdict-forked = set aside
count-verdict-backdated = time does not fit the record
count-verdict-guard-failed = conditions not met
count-verdict-contested = opinions differ, to be settled

## The quarterly review

count-wait = Counting
count-foot-code = Register code { $code }
count-foot-printed = Printed { $at }
count-foot-page = {"Page "}
count-foot-of = {" of "}
count-foot-pages = {""}
quarter-title = Quarterly review: { $quarter ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
  } quarter of { $year }
quarter-name = { $quarter ->
    [1] Q1
    [2] Q2
    [3] Q3
   *[4] Q4
  } { $year }
quarter-as-of = as of { $day }, by what was known at { $known }
quarter-quarter = Quarter
quarter-print = Print A4…
quarter-failed = It could not be counted. Go back to the list and open this page again; the register is as it was.
quarter-by = By { $field }
quarter-closed-before = Signed off at the end of the last quarter
quarter-expired = Due this quarter
quarter-overdue = Overdue this quarter
quarter-red = Red items
quarter-red-first = the { $shown } most pressing of { $all }
quarter-red-all = All { $count }
quarter-red-none = No red items this quarter.
quarter-sponsor = sponsor { $person }
quarter-decided = Decided
quarter-decided-hint = By hand; to be signed afterwards in the case files
quarter-decided-who = who
quarter-decided-day = by when
quarter-stock-hint = not signed off at the end of each month
quarter-moved = Against the last quarter
quarter-moved-hint = the last one as it was known on { $day }
quarter-figure = Figure
quarter-this = This one
quarter-last = The last
quarter-rule = Rate = (completed + signed off) ÷ to be rectified; what is kept up without end is never due
quarter-foot = { $name } · quarterly review · as of { $day }

## Superiors' tables

table-which = Table
table-copy = Copy the table
table-hint = Columns, order and wording are the superior's; a further table is one more file of data.
table-as-of = from { $since }, as of { $day }
table-zero = Zero report
table-own = The superior's own form was not at hand: the columns follow public reports. Compare before sending.

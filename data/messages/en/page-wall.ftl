# The wall: read from five metres, printed on A3 across.

wall-title = Wall: backward schedules
wall-open-items = { $count } not signed off
wall-as-of = as of { $day }, known at { $known }
wall-by = Grouped by
wall-fewer = Fewer months
wall-more = More months
wall-whole = Show all
wall-pressing = Most pressing only
wall-print = Print A3…
wall-back = Back to the list
wall-nothing = Nothing is left to be signed off.
wall-schedule = Schedule
wall-today = Today { $day }
wall-count = { $count } items
wall-rest = The { $shown } most pressing; { $rest } more ▸
wall-rest-said = the { $shown } most pressing are shown, { $rest } more are not
wall-until = until { $day } ▸
wall-was-until = ◂ due { $day }
wall-deadline = due { $day }
wall-idle = not started
wall-behind = { $count } days behind
wall-well = in order
wall-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  }
wall-month-year = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $year }
wall-sentence = { $word }; from { $from }, due { $until }; { $reached } of { $all } milestones reached; next: { $next }
wall-key-done = reached
wall-key-plan = plan
wall-key-late = behind or overdue
wall-key-mark = milestone (✓ reached, red not)
wall-key-end = deadline
wall-rules = Yellow: from { $yellow } days before the deadline, or behind a milestone. Red: from { $red } days after it, or not begun when a milestone is past.
wall-foot-head = { $name } · wall · as of { $day }
wall-foot-code = Register code { $code }
wall-foot-printed = Printed { $at }
wall-foot-page = {"Page "}
wall-foot-of = {" of "}
wall-foot-pages = {""}
wall-read = updated { $at }

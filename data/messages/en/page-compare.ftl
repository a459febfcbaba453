# Year on year

compare-lead = Results of two files side by side, each under its own choices. What the difference is made of (activity, factors, method, boundary) is not taken apart yet.
compare-with = Compare with
compare-choose = Choose a file on this machine
compare-none = There is no other inventory on this machine, and no version of this one. Open last year’s file on the start page, or finalise a version on the report.
compare-part = Part
compare-difference = Difference
compare-choices = Where the two files differ in defaults or electricity basis, the difference holds that change too.
compare-version = { $kind } { $id } of this file ({ $day })
compare-now = Now
compare-of = “{ $title }” { $period }
compare-moved = Lines that differ from that version
compare-uncorrected = No figure has been corrected.
compare-unsigned = unsigned

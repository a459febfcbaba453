# The list of notices

notices-lead = The same notices in the same words as below the rows of the sheet; F8 walks through them.
notices-there = Go to its place
notices-mended = Changed; notices and totals follow
notices-more = { $count } more stand on the page “Emission sources”
notices-to-results = See the results
who-preparer = For whoever fills in
who-preparer-what = Complete figures, mend units, check the records
who-decider = The basis first
who-decider-what = Defaults, electricity basis, GWP set: decided with the person responsible
who-reviewer = For the reviewer
who-reviewer-what = Check factors against their text, confirm what stands in for another
who-nobody = For information
who-nobody-what = Nothing has to be done

mend-choose = Please choose
mend-adopt = Adopt
mend-write = Write
mend-document = { $kind }: number, or where it is kept
mend-other = Use { $unit }
notices-form-reason = Why both differ

# The list of expected sources

expected-title = Expected sources
expected-count = { $present } in the sheet, { $absent } not present, { $open } to be confirmed
expected-lead = Plants of this industry usually have the sources below. Confirm each, so that none is left out: name the row that is it, add what is missing, or state why there is none.
expected-none = No industry is chosen, or it has no such list.
expected-usual = usual
expected-evidence = a verifier looks at: { $evidence }
expected-present = in the sheet
expected-absent = not present
expected-open = to be confirmed
expected-is = in the sheet as…
expected-add = Add to the sheet
expected-reason = Why there is none, such as “no such equipment on the site”
expected-write = Write
expected-cancel = Cancel
expected-reopen = Confirm again

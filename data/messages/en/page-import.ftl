# Import of statistics forms

import-title = Import a statistics form
import-lead = Choose the csv file of form 205-1 (energy purchase, consumption and stock) or 205-2 (conversion and recovery), or select a cell of the sheet and paste the whole form. What was recognised and what would change is listed first; nothing is written before you confirm.
import-reading = Reading “{ $name }”
import-choose = Choose a form…
import-close = Close
import-discard = Do not import
import-form = Form { $form }
import-known = { $count ->
    [one] { $count } row matched
   *[other] { $count } rows matched
}
import-asked = { $count ->
    [one] { $count } row to be assigned
   *[other] { $count } rows to be assigned
}
import-kept = { $count ->
    [one] { $count } row kept for reference: { $names }
   *[other] { $count } rows kept for reference: { $names }
}
import-mapping = Emission sources that the rows of the form correspond to
import-row = Row of the form
import-figure = Figure
import-stream = Emission source
import-effect = Effect
import-none = none
import-together = { $names } (together)
import-point = to be assigned; otherwise kept and not compared
import-no-stream = no emission source with such a unit; kept only
import-sum = compared with the sum of the sources
import-same = equals the amount entered
import-months = entered in { $count } parts; compared only
import-compare = compared only
import-fill = fill in
import-overwrite = overwrite
import-take = Import the form
import-take-fill = { $count ->
    [one] Import the form and write { $count } cell
   *[other] Import the form and write { $count } cells
}
import-done = Form { $form } imported
import-rejected = { $count ->
    [one] { $count } place cannot be read
   *[other] { $count } places cannot be read
}
import-nothing-taken = Nothing of “{ $name }” was taken; the sheet is as it was.
import-place = { $name }, row { $row }, column { $column }
import-place-row = { $name }, row { $row }
import-has = Imported: { $form }, { $period }, { $file }
import-remove = Remove
import-removed = Form removed
import-replaces = takes the place of the form of the same period; matches and reasons are kept

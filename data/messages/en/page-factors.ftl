# Library of factors, own values, register of readings

factors-parts = Contents of this page
factors-library = Library
factors-own = Measured values
factors-readings = Readings
factors-written = Written
factors-search = Material, parameter, region, document
factors-family = Source of defaults
factors-any-family = Every source
factors-year = Year
factors-any-year = Every year
factors-no-year = any year
factors-count = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
factors-rows = Factors found
factors-item = Material or energy
factors-parameter = Parameter
factors-value = Value
factors-source = Document and place
factors-status = Check
factors-more = { $count } more are not listed; narrow the search
factors-none = Nothing found: use fewer words, or leave source and year open
factors-whole = All factors
factors-compare = { $item }: sources and years side by side
factors-compare-close = Fold
factors-used = used here
parameter-ncv = Net calorific value
parameter-carbon-per-energy = Carbon per energy
parameter-oxidation = Oxidation factor
parameter-carbon-per-matter = Carbon content
parameter-emission-factor = Emission factor
parameter-coal-equivalent = Coal equivalent
parameter-methane = Methane factor
parameter-nitrous-oxide = Nitrous oxide factor
parameter-coefficient = Coefficient
parameter-density = Density
own-title = Measured values
own-lead = Enter what a laboratory reported; it comes before every default
own-none = No measured value yet
own-laboratory = Laboratory
own-method = Method (standard)
own-period = Years
own-always = any
own-use = Use
own-used = { $count ->
    [one] used in { $count } place
   *[other] used in { $count } places
}
own-unused = not used
own-acts = Actions
own-remove = Remove
own-add = Enter a value
own-years = Years (optional)
own-from = First year
own-to = Last year
own-write = Enter and use
own-lacks-item = choose one of the listed materials
own-lacks-value = enter a number, such as 0.78 or 45%
own-lacks-text = as the laboratory's report says
own-lacks-years = four digits each, the first year not after the last
readings-lead = Clauses that can be read in several ways: which reading is taken, by how many tonnes another one would differ, or which data it lacks. A chosen reading is kept in the file and serves only what nobody entered; entered numbers stay. Changing a reading is an edit, can be undone, and can be taken back.
readings-others = { $count ->
    [one] { $count } that does not concern this sheet
   *[other] { $count } that do not concern this sheet
}
readings-reading = Reading
readings-standing = Standing
readings-total = Total
readings-difference = Difference
readings-default = default
readings-taken = taken
readings-other = can be taken
readings-by-hand = needs data of its own
readings-not-here = does not concern
readings-take = Take…
readings-reason = Why this reading
readings-confirm = Take
readings-cancel = Keep
readings-why = Why the default: { $reason }
readings-chosen = Why this enterprise chose otherwise: { $reason }
readings-needs = To be entered first: { $needs } ({ $streams })
readings-typed = Entered, and computed as entered: { $streams }
readings-withdraw = Take the choice back
readings-withdraw-effect = Change of the total when taken back: { $effect }

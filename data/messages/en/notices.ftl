# Notices: one message a code. The value is what is wrong in one sentence; then expected, found and remedy.
# The arguments come from the core as text; an empty one is not shown.

json-unreadable = the text is not JSON
    .expected = JSON in UTF-8
    .found = { $why ->
        [ended] the text ends too early, at { $found }
        [trailing] more text after the end, at { $found }
        [encoding] bytes that are not UTF-8, at { $found }
       *[character] a character that does not fit, at { $found }
    }
    .remedy = whoever made the file exports it again, or mends quotes, commas and brackets at that place; an editor must save it as UTF-8
shape-wrong = { $why ->
        [missing] the field `{ $expected }` is missing
        [unknown] the field `{ $found }` does not belong here
        [duplicate] the field `{ $found }` stands here twice
       *[type] the content is not of the shape that is read here
    }
    .expected = { $why ->
        [duplicate] each field once
       *[other] { $expected }
    }
    .found = { $why ->
        [missing] no such field
       *[other] { $found }
    }
    .remedy = whoever made the file mends this place (`nearzero schema` shows the shape); for a file of another program, its maintainer adjusts the export
too-large = more than is read at once
    .expected = { $expected }{ $why ->
        [depth] {" "}brackets within each other
       *[other] {""}
    }
    .found = { $found }
    .remedy = { $why ->
        [depth] check that place for brackets too many
       *[other] split the data by month or facility and add up the results
    }
format-unknown = no document of a known kind or version
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = check that it is the right file; if a newer version saved it, update this program
document-not-open = this document is not open
    .expected = the handle of an open document
    .found = `{ $found }`
    .remedy = open the document again
guideline-unknown = the sector has no guideline `{ $found }`
    .expected = { $expected }
    .found = { $found }
    .remedy = the preparer chooses one of those listed
guideline-unread = the text of the standard that applies is not at hand; the structure is that of an earlier guideline
    .expected = compared with the clauses of { $found }
    .found = the structure of { $expected }; { $en }
    .remedy = before filing, the reviewer obtains the standard and compares boundary, methods and tables
deduction-unproven = `{ $name }` lacks evidence and is not deducted
    .expected = records of a sub-meter, and settlements
    .found = lacking: { $en }
    .remedy = the preparer adds the evidence and enters it; the deduction then counts
form-unknown = { $why ->
        [encoding] the file is neither UTF-8 nor GB18030
        [csv] the file is no whole csv table
        [period] the period of the form cannot be read for sure
        [year] the form has no year on it, and no inventory is named to import it into
       *[columns] none of the statistics forms known looks like this
    }
    .expected = { $en }
    .found = { $why ->
        [period] `{ $found }`
       *[columns] content that is not read
    }
    .remedy = { $why ->
        [encoding] the preparer exports the csv anew, or saves it as UTF-8
        [csv] the preparer looks for unpaired quotes in that line, or exports it anew
        [period] the preparer leaves one period above the table, such as 2025年 or 2025年1-6月, and imports the file again
        [year] the preparer keeps the year above the table, such as 2025年, or names the inventory with --into
       *[columns] the preparer keeps the head of the form and its column of energy names, and exports the csv again
    }
form-row-unknown = the energy `{ $found }` is not known
    .expected = a name or code of the form's list
    .found = `{ $found }`{ $code ->
        [none] {""}
       *[other] {" "}(code { $code })
    }
    .remedy = the preparer uses the name of the form's list; nothing was imported, so the file is imported again once it is mended
form-cell-unreadable = `{ $found }` is no number
    .expected = such as 1234.5 or 10,500; an empty cell where there is none
    .found = `{ $found }`
    .remedy = the preparer mends the cell; nothing was imported, so the file is imported again once it is mended
form-cell-outside = a cell of the form stands under no column
    .expected = no more cells than the head has; numbers with a thousands comma in quotes, such as "1,900"
    .found = { $found ->
        [none] an empty cell, one more than the head has
       *[other] `{ $found }`
    }
    .remedy = the preparer sees whether the row has slipped, and mends it; nothing was imported, so the file is imported again once it is mended
form-column-unknown = columns that form { $form } does not have; their figures are not read
    .expected = the columns of form { $form }
    .found = { $found }
    .remedy = the preparer looks: a column of the form under another name gets the form's name, and the file is imported again; columns that were added need nothing
form-period = the form and the inventory cover different days{ $names ->
        [none] ; its figures are not offered as amounts of the whole period
       *[other] ; not compared: { $names }
    }
    .expected = { $expected } (the inventory)
    .found = { $found } (the form)
    .remedy = the form is compared where activity data have entries for just its days; otherwise the preparer imports the form of the same period
form-sum = form { $form }, `{ $name }`: total consumption is more than { $limit } off industrial and non-industrial consumption
    .expected = { $expected } (industrial + non-industrial), within { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }
    .found = { $found } in total
    .remedy = the preparer checks the row against the original form, also for figures that have slipped
form-volume = gas volumes of the form are read as those at 0 °C and 101.325 kPa
    .expected = 10^4 Nm3
    .found = 10^4 m3
    .remedy = where the form counts at 20 °C, write `万m3(20℃)` in its column of units and import it again
sector-unknown = no sector `{ $found }`
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = the preparer chooses the sector of the reporting entity from those named
source-unknown = the document has no source `{ $found }`
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = the preparer puts it under a source of the document, or adds this source
class-unknown = the sector has no class `{ $found }`
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = the preparer chooses a class of the sector
method-unknown = no method `{ $found }`
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = use one of those named; `nearzero describe` explains them
input-unknown = the method has no input `{ $found }`
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = check the name, or take the field out: it takes no part in the result
input-missing = { $en } is missing
    .expected = { $expected }
    .found = nothing
    .remedy = { $default ->
        [yes] the preparer enters a measured value, or names the material (`name`) and the source of defaults (`family`)
       *[no] the preparer enters it; there is no default for it
    }
activity-unused = the dated amounts of `{ $name }` fill no input of the method
    .expected = the inputs of this stream: { $expected }
    .found = { $found }
    .remedy = enter the value in one of them; { $side ->
        [no] this method adds up no dates, so the dated amount goes out
       *[yes] amounts by date go to a stream of this source without a side
    }
input-shape = the value does not have the form that is read here
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = write it as shown: one quantity as value and unit, a list as [ … ]
number-unreadable = { $why ->
        [empty] no number is given
        [ambiguous] the commas in `{ $found }` may be read in two ways
        [no-value] the sum `{ $found }` has no value
       *[character] `{ $found }` is not a number
    }
    .expected = such as 1234.50, 10,500 or =4310+2890
    .found = `{ $found }`
    .remedy = { $why ->
        [empty] the preparer enters it; where there are no data, leave the whole field out and do not write 0
        [ambiguous] the preparer writes commas between thousands and a point before decimals
        [no-value] the preparer checks for a division by zero or too long a sum
        [unit] the preparer writes the unit into its own field (`unit`), the number alone here
       *[character] the preparer checks the record; mind the letter O for 0 and l for 1
    }
unit-unknown = `{ $found }` is not a known unit
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = the preparer uses one of the units named, as the record has it
unit-mismatch = `{ $found }` measures something else than is asked here
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = the preparer checks whether the value stands in the wrong place; mass, carbon and CO2 are not exchangeable, gas volumes are at 0 °C and 101.325 kPa
unit-missing = the value has no unit
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = the preparer adds the unit of the invoice or ledger
fraction-above-one = a fraction above 1
    .expected = 0 to 1, or 0 to 100 %
    .found = `{ $found }`
    .remedy = the preparer checks it; a percentage is written with its sign, such as 98 %
negative-value = a negative value where none can be
    .expected = 0 or more
    .found = `{ $found }`
    .remedy = the preparer checks the record; exports and deductions have fields of their own
basis-mixed = amount and analysis stand on different bases and cannot be multiplied
    .expected = { $expected ->
        [received] the received basis, as the amount
        [air-dried] the air-dried basis, as the amount
       *[dry] the dry basis, as the amount
    }
    .found = { $found ->
        [received] the received basis
        [air-dried] the air-dried basis
       *[dry] the dry basis
    }{ $lacking ->
        [Mt] , and no total moisture Mt to convert it
        [Mad] , and no air-dried moisture Mad to convert it
       *[other] ; moisture alone does not convert a calorific value
    }
    .remedy = { $lacking ->
        [Mt] the preparer enters the total moisture Mt of the analysis, or results on the received basis
        [Mad] the preparer enters the air-dried moisture Mad of the analysis, or results on the basis of the amount
       *[other] the preparer enters amounts as received, or the laboratory states the calorific value on the basis of the amount
    }
result-out-of-range = the result is beyond what is computed exactly
    .expected = at most 10^14 t either way
    .found = a value beyond that
    .remedy = the preparer checks values and units; often a factor of 10,000 too many
family-missing = no source of defaults is chosen, so { $en } has no value
    .expected = { $expected }
    .found = nothing
    .remedy = the preparer chooses the source of defaults (`family`) that the guideline names, or enters a measured value; sources are never mixed in one report
family-unknown = no source of defaults `{ $found }`
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = use one of those named
item-unknown = no material `{ $found }` in the library
    .expected = { $expected ->
        [none] a material of the library (see `nearzero factors`)
       *[other] { $expected }
    }
    .found = `{ $found }`
    .remedy = check the name or use a near one of those named; where there is none, enter measured values
region-unknown = no region or grid `{ $found }`
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = name a province or a regional grid, such as Sichuan or Southwest China
region-missing = this factor is published by region, and none is named
    .expected = { $expected }
    .found = nothing
    .remedy = the preparer names the region (`region`) where the power is used
factor-missing = `{ $found }` has no { $en } of `{ $item ->
        [electricity] electricity
        [heat] heat
       *[other] { $item }
    }`
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = the preparer enters a measured value or, if the reviewer agrees, chooses a source that has one
balance-negative = more carbon leaves than enters; the result must not be reported
    .expected = carbon in less carbon out of 0 or more, or below it by no more than the uncertainty entered
    .found = a difference (with the uncertainty entered) of { $found }
    .remedy = the preparer checks amounts, carbon contents and their basis (as received or dry), stock changes, and gas volumes above all; not to be reported before it is mended
quantity-negative = more is deducted than there is; the result must not be reported
    .expected = 0 or more after the deductions
    .found = { $found }
    .remedy = the preparer checks each amount, its unit, stocks and the period of metering; not to be reported before it is mended
composition-above-one = the components add to more than 100 %
    .expected = at most 100 % (0.1 % is allowed for rounding)
    .found = beyond it by { $found }
    .remedy = the preparer compares the shares with the laboratory's report
heat-negative = hot water is colder than the 20 °C that it counts from; the result must not be reported
    .expected = 20 °C or more
    .found = a difference of { $found }
    .remedy = the preparer checks the temperature of the water
table-outside = the steam table has no value at this pressure and temperature
    .expected = within the table, and steam (above saturation)
    .found = { $found }
    .remedy = the preparer checks pressure (absolute) and temperature; for a state outside the table, enter the enthalpy in purchased steam
gwp-unknown = { $why ->
        [unnamed] the gas is not named, so it has no CO2e
        [species] { $set } has no GWP of this gas
        [gas] { $set } has no GWP of this gas
       *[set] no such GWP set
    }
    .expected = { $why ->
        [unnamed] one of those in { $set }: { $expected }
        [species] one of those in { $set }: { $expected }
        [gas] a set that has { $found }
       *[set] { $expected }
    }
    .found = { $why ->
        [unnamed] { $found } of no name
       *[set] { $found }
    }
    .remedy = { $why ->
        [unnamed] name the gas, as on the plate or the bill
        [species] check the name; a gas that is not listed needs a set that has it
       *[set] use one of those listed, or one that has the gas
    }
gwp-missing = there are gases other than CO2 and no GWP set is named: they have no CO2e
    .expected = { $expected }
    .found = none, with { $found }
    .remedy = choose the set that the guideline uses (`gwp` of the settings); the masses of the gases stand as they are
reading-unknown = { $en }: no such reading
    .expected = { $expected }
    .found = { $found } ({ $ambiguity })
    .remedy = choose one of the readings listed
reading-taken = { $en }: one reading was taken
    .expected = { $expected }
    .found = { $found } ({ $ambiguity }){ $status ->
        [secondary-copy] {" "}(from a secondary copy)
        [from-memory] {" "}(from memory, unchecked)
       *[other] {""}
    }
    .remedy = where the authority says otherwise, choose another in the register of readings (`readings`) or enter the value
reading-idle = { $en }: the chosen reading changes nothing
    .expected = { $expected }
    .found = { $found } ({ $ambiguity }): { $why ->
        [untouched] nothing here comes under that clause
        [setting] a setting chooses it (the electricity basis or the GWP set), not the register of readings
        [needs] it still needs { $needs_en }
        [total] it leaves a line out of totals, and one result alone has none
       *[typed] the values concerned were entered, and stand
    }
    .remedy = check the id; enter the data where it needs some, change the setting where that decides, or take the choice out
correction-used = a correction is used: the source is misprinted
    .expected = as printed { $expected }
    .found = corrected { $found }; because: { $en }
    .remedy = nothing to mend; where the authority wants it as printed, enter that value and its source
own-factor-twice = two measured values of { $parameter } for `{ $item }` in one year
    .expected = one; the last is taken, { $expected }
    .found = { $found } is not taken
    .remedy = the preparer states the years of each (`from`, `to`), or deletes the one that does not serve
date-outside = a date outside the reporting period, or an end before its beginning
    .expected = { $expected }
    .found = { $found }
    .remedy = the preparer corrects the date; data of another year belong to that year's document
edit-target = what was to be changed is not in the document
    .expected = something that is in the document
    .found = `{ $found }`
    .remedy = look again and repeat the change; it may have been removed or undone
id-taken = the id `{ $found }` is used twice
    .expected = each id once in a document
    .found = `{ $found }`
    .remedy = the preparer gives one of the two another id
nothing-to-undo = nothing to undo or redo
    .expected = an edit to undo or redo
    .found = none
    .remedy = nothing to mend
journal-broken = the journal's digests do not join; something may have been changed outside this program
    .expected = each entry joined to the one before it
    .found = from entry { $found } on
    .remedy = the preparer goes back to the last backup, or explains the change and has the reviewer confirm it
data-differs = this document was saved with other factor data than these; results may differ
    .expected = data { $expected }, as when it was saved
    .found = data { $found }
    .remedy = the reviewer looks at the results again, with the changes of the data at hand
number-unknown = no number of the id `{ $found }`
    .expected = such as line/…/co2, stream/…/carbon, class/…, total/with_energy
    .found = `{ $found }`
    .remedy = `nearzero inventory` shows the ids
datum-missing = { $en } is not entered yet; it counts as missing, not as 0
    .expected = { $en }
    .found = nothing
    .remedy = the preparer enters it; where nothing was used it is entered as a standstill; where data are lost, the guideline's rule for missing data applies
gap-filled = a missing amount is filled by the rule that was chosen
    .expected = the real figure
    .found = { $found }; rule: { $rule }
    .remedy = nothing to mend; the report names the amount and the rule
stock-gap = meter or invoices are more than { $limit } off the stock balance
    .expected = { $expected } (opening + received − supplied − closing), within { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }
    .found = { $found }
    .remedy = the preparer compares stock-take, meter and invoices, and gives the reason for the one that is taken
stock-broken = `{ $name }` begins a period with another stock than the one before it ended with
    .expected = { $expected }, the closing stock of { $day }
    .found = { $found }
    .remedy = the preparer compares both stock-takings; what was found or lost goes to received or supplied, with a note
balances-unused = the stock balances of `{ $name }` are not taken
    .expected = either dated amounts or balances
    .found = dated amounts, and { $found } balances with a figure that is to be taken; the total goes by the dated amounts
    .remedy = the preparer removes the dated amounts where balances count; where they do not, no figure of theirs is named to be taken
meter-unknown = amounts of `{ $name }` name meters that are not on the list
    .expected = of the list: { $expected ->
        [none] (it is empty)
       *[other] { $expected }
    }
    .found = { $found }
    .remedy = the preparer enters the meter in the list, or corrects the id
reason-missing = { $found ->
        [form] activity data differ from the statistics form, and no reason is given
        [form-moved] activity data differ from the statistics form otherwise than the reason says
       *[other] one of several figures is taken, and no reason is given
    }
    .expected = { $found ->
        [form] why both differ
        [form-moved] why both differ now
       *[other] why this figure is taken
    }
    .found = { $found ->
        [stock-take] the stock-take without a reason
        [meter] the meter without a reason
        [form] activity data against the statistics form without a reason
        [form-moved] activity data against the statistics form; the reason was given for { $was }, and the data have moved since
       *[invoice] the invoices without a reason
    }
    .remedy = the preparer writes the reason, such as the state of the meter or who witnessed the stock-take
form-differs = activity data are more than { $limit } off `{ $name }` of form { $form }
    .expected = { $expected } (the form), within { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }
    .found = { $found } (activity data){ $swapped ->
        [yes] , the same digits with two neighbours exchanged
       *[no] {""}
    }; { $reason ->
        [none] no reason given
       *[other] reason: { $reason }
    }
    .remedy = the total stands; the preparer finds the cause, and where both count differently writes the reason beside the form before sending it on
form-unbalanced = form { $form }, `{ $name }`: purchase, stock and consumption are more than { $limit } apart
    .expected = { $expected } (opening + purchased − closing), within { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }
    .found = { $found } used
    .remedy = the preparer checks the form; what was passed on or lost is entered with its evidence
green-power-unproven = `{ $name }` counts as zero, and nothing shows why
    .expected = proof of the factor of electricity (contract of green power, certificates, direct supply) and the settlement
    .found = neither
    .remedy = the preparer enters the proof; without it the chosen factor of electricity applies. Certificates that were sold do not count again
oxidation-assumed = `{ $name }` counts as oxidised to { $found }
    .expected = { $expected } in the chosen defaults{ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }; more needs a reason
    .found = { $found }
    .remedy = the preparer checks it: with a measurement or a rule, says so in the note; without, takes the default
purity-assumed = `{ $name }` counts as { $found } pure, without an analysis
    .expected = the analysed mass fraction, with magnesium carbonate and what was not decomposed apart
    .found = { $found }
    .remedy = the preparer enters the analysis where there is one, and otherwise says so in the note
recovery-twice = `{ $found }` and `{ $name }` may take off the same CO2 twice
    .expected = each tonne of CO2 taken off once
    .found = both recovery and uptake by carbonation
    .remedy = the preparer follows the kiln gas: what is recovered and then bound is taken off in one of them only
source-unanswered = { $found } expected sources are not answered
    .expected = each entered, or answered `not present` with a reason
    .found = { $en }
    .remedy = the preparer answers one by one; loaders, canteen gas and emergency generators too
sending-unanswered = not sent on: { $found } reasons are missing
    .expected = a reason for every figure taken among several and for every difference from a statistics form
    .found = { $found } without one, listed below
    .remedy = the total stands; the preparer writes each reason and sends it on then. A draft for one's own use needs none (--draft)
meter-expired = the verification of meter `{ $name }` had run out
    .expected = valid to { $expected } or later
    .found = { $found }
    .remedy = the preparer enters the new verification; where there was none, explains it and has the reviewer confirm the readings
base-year-stale = the boundary has changed and the base year { $year } is not counted again
    .expected = as the boundary is now: { $expected }
    .found = the base year's boundary: { $found }
    .remedy = the preparer counts the base year in the present boundary and enters it; the first total stays
default-sources-mixed = two default sources for one material: { $en }
    .expected = one set of defaults for one material within a boundary and a year (the rest is from { $expected })
    .found = this number is the default of { $found }
    .remedy = the preparer looks where the number comes from: one that was measured needs its report; defaults are taken from one set
gas-overused = uses of { $en } exceed what was recovered by more than { $limit }
    .expected = { $expected } recovered, within { $limit }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }
    .found = { $found } burnt, made into products, flared, sold and stored
    .remedy = the preparer compares the reference conditions of the gas meters, the gas returned to the ovens and the invoices; that the returned gas is both recovered and a fuel is the guideline's method and stays
gas-unrecovered = `{ $name }` is said to be made here, and nothing gives { $en }
    .expected = the recovered { $en } in a balance; gas from outside is marked as purchased
    .found = nothing that gives { $en }
    .remedy = the preparer looks where the gas comes from: what is made here gets its recovered amount, what is bought is marked so and gets its settlements
analysis-unaccredited = analyses of `{ $name }` name no accreditation of the laboratory
    .expected = CMA or CNAS for every batch
    .found = batches without: { $found }
    .remedy = the preparer enters the accreditation; a laboratory of the plant without one shows comparisons or a commissioned analysis, or the default is taken
analysis-month-missing = `{ $name }` was used in months without an analysis
    .expected = a sample, or a composite, of every month with an amount
    .found = months without: { $found }
    .remedy = the preparer enters the analyses; where none was made, the guideline's rule for missing data applies, and its clause is named
period-uncovered = `{ $name }` has no data for a part of the reporting period
    .expected = an entry for every day of the reporting period, or a standstill
    .found = nothing for { $found } ({ $days } days in all); { $missing ->
        [yes] 15 days in a row or 28 in all are missing, not 0, and the line waits for them
       *[no] less than a month, or single deliveries: this is all that is said
    }
    .remedy = the preparer enters the data of that time; where nothing was used or delivered it is entered as a standstill; where data are lost, the guideline's rule for missing data applies, and its clause is named
period-split = bills of `{ $name }` are shared out by days
    .expected = bills within the reporting period, each day in one of them
    .found = { $why ->
        [edge] of a bill across the edge of the period only the days inside count: { $found }
        [began] cumulative figures that count not from 1 January but from the day they state: { $found }
        [shared] the day that ends one bill and begins the next (the day of the reading) belongs to the first: { $found }
       *[cumulative] where a cumulative figure lacks, the next one has its days too, and months are shared out by days: { $found }
    }
    .remedy = nothing to mend; a reading of the first and last day of the period, or the figure that lacks, is better
standstill-amount = `{ $name }` stood still and has an amount
    .expected = no amount, or 0, for a standstill
    .found = { $found }, which the totals count
    .remedy = the preparer checks it: of a standstill the amount is deleted, of a time of use the mark
period-overlaps = `{ $name }` has more than one entry for the same days
    .expected = one entry for a day
    .found = { $found }; the totals count every entry
    .remedy = the preparer checks them: of an entry made twice, one is deleted; parts of one time become one entry, such as `=10+12`; what was metered apart names its meters
default-beyond-stoichiometry = a default beyond stoichiometry: { $en }
    .expected = { $expected } (the carbon content of { $molecules })
    .found = a default of { $found }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }; a measured { $bound } would change the result by { $effect }
    .remedy = the default stands and is no error; an analysis is worth having, and its value is taken instead
factor-superseded = a newer factor is published for this
    .expected = { $expected }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }
    .found = { $found }
    .remedy = the preparer takes the newer one; where that year's notice names another, its number belongs in the note
month-negative = this month is negative
    .expected = not below 0, unless stock moved
    .found = { $found }
    .remedy = nothing to mend where stock moved or a cumulative figure was put right; where cumulative figures began anew, all of them begin on that day; otherwise the preparer looks again
range-outside = a value of { $en } outside the printed range
    .expected = { $expected } ({ $family }){ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }
    .found = { $found }
    .remedy = look at value and unit again; one that was measured so stands
unit-suspect = perhaps another unit was meant: the value is a whole unit off its default
    .expected = the default { $expected }{ $status ->
        [primary-text-read] {""}
        [secondary-copy] {" "}(from a secondary copy)
       *[from-memory] {" "}(from memory, unchecked)
    }
    .found = { $other ->
        [none] { $found }, about { $factor } times off ({ $en }, for one)
       *[other] { $found }, about { $factor } times off; in { $other } it would agree
    }
    .remedy = see which of the two units was meant; a value that was measured so stands
default-used = a default is used
    .expected = a measured value, where there is one
    .found = { $found } ({ $factor })
    .remedy = nothing to mend; a measured value takes its place once entered
own-factor-used = a measured value of the enterprise is used
    .expected = laboratory, method and period are stated
    .found = { $found }; laboratory: { $laboratory }; method: { $method }; period: { $period }
    .remedy = nothing to mend; keep the laboratory's report for the verifier
factor-unchecked = nobody has checked this number against its primary text
    .expected = checked against the primary text
    .found = { $found ->
        [from-memory] from memory, unchecked
       *[secondary-copy] from a secondary copy
    } ({ $factor })
    .remedy = the reviewer compares it with the document before the report is filed
other-year = the factor of { $found } is used
    .expected = { $expected ->
        [none] a year (`year`), whose value is then taken
       *[other] { $expected }
    }
    .found = { $found }
    .remedy = nothing to mend while the year's factor is not published; look again when it is
other-region = the factor of `{ $found }` is used
    .expected = { $expected }
    .found = { $found }
    .remedy = the reviewer confirms that this region may be used, or another basis is chosen
ratio-read = a pure number is read as { $expected }
    .expected = { $expected }
    .found = { $found }
    .remedy = nothing to mend; if something else is meant, write its unit
key-file-damaged = this is no key file, or it is damaged
    .expected = a key file made by this program, with no byte changed
    .found = content that cannot be read
    .remedy = choose the right file; if it is a key file, take the backup; without one, whoever keeps the roster records the key as lost and admits a new one
key-file-cost = { $why ->
        [weak] the key file is protected less than the floor; it was not opened
       *[costly] the key file asks for more memory or time than the ceiling; it was not opened
    }
    .expected = { $why ->
        [weak] at least { $expected } (m memory in KiB, t passes, p lanes)
       *[costly] at most { $expected } (m memory in KiB, t passes, p lanes)
    }
    .found = { $found }
    .remedy = key files of this program lie within the bounds: find out where this one comes from; if another program made it, make a new key with this one
passphrase-wrong = the passphrase is not right
    .expected = the passphrase that was set when this key file was made
    .found = one that does not unlock it
    .remedy = check capitals, full-width characters and spaces at either end and type it again; a passphrase cannot be recovered: if it is forgotten, whoever keeps the roster records the key as lost and admits a new one
passphrase-short = the passphrase is too short
    .expected = at least { $expected } characters
    .found = fewer
    .remedy = set a longer one, such as several words that have nothing to do with each other
memory-short = there is too little free memory to open the key file
    .expected = { $expected } MiB of free memory
    .found = less than that
    .remedy = close other pages and programs and try again, or use another computer
secret-unusable = these random bytes make no key
    .expected = random bytes that make a key
    .found = bytes that make none
    .remedy = make the key again; if this happens often, whoever looks after this computer checks its source of random numbers
key-locked = the key is not unlocked
    .expected = a passphrase before it signs
    .found = locked
    .remedy = type the passphrase of this key file
personal-data = the text holds { $why ->
        [identity] an identity number
       *[other] a mobile telephone number
    }; it was not signed
    .expected = no identity or telephone numbers in what can never be taken out again
    .found = a number, which is not repeated here
    .remedy = put the number into an attachment, of which only the digest is signed and which can be removed; in the text a name, post or staff number is enough
ledger-other = the two files are not of one ledger; nothing was merged
    .expected = { $expected }
    .found = { $found }
    .remedy = choose a file of the same ledger; its fingerprint stands on the sealed paper
text-not-canonical = the text is not in the one form that is taken; it was not used
    .expected = { $why ->
        [Size] at most 65536 bytes
        [Depth] at most 12 levels of brackets
        [Utf8] UTF-8
        [Syntax] JSON
        [NotInteger] an integer, without fraction or exponent
        [TooLarge] an integer within 2^53 - 1
        [MinusZero] 0, not -0
        [Surrogate] both halves of a surrogate pair
        [Duplicate] each field once
        [Trailing] nothing after the end
       *[other] the one spelling of RFC 8785: no space, fields in order, the shortest escapes
    }
    .found = { $found }
    .remedy = the program that made it exports it again; nothing was changed or guessed
calendar-uncovered = no arrangement of holidays is known for { $found }
    .expected = years known: { $expected }
    .found = { $found } is not known; working days are not guessed
    .remedy = the General Office of the State Council announces the days of a year; then update this program, or whoever keeps the roster adds the year to it
notice-short = the public notice is too short
    .expected = at least { $expected } working days, the first day counted; from { $from } on it may end on { $end } at the earliest
    .found = { $found } working days from { $from } to { $to }
    .remedy = whoever posts the notice extends it, and checks holidays and make-up days

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
datum-missing = { $en } is not entered yet; it counts as missing, not as 0
    .expected = { $en }
    .found = nothing
    .remedy = the preparer enters it; where nothing was used it is entered as a standstill; where data are lost, the guideline's rule for missing data applies
month-negative = this month is negative
    .expected = not below 0, unless stock moved
    .found = { $found }
    .remedy = nothing to mend where stock moved or a cumulative figure was put right; where cumulative figures began anew, all of them begin on that day; otherwise the preparer looks again
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

# Notices of the check, the register and keys; the others stand in notices.ftl.
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
input-shape = the value does not have the form that is read here
    .expected = { $expected }
    .found = `{ $found }`
    .remedy = write it as shown: one quantity as value and unit, a list as [ … ]
table-outside = the steam table has no value at this pressure and temperature
    .expected = within the table, and steam (above saturation)
    .found = { $found }
    .remedy = the preparer checks pressure (absolute) and temperature; for a state outside the table, enter the enthalpy in purchased steam
reading-idle = { $en }: the chosen reading changes nothing
    .expected = { $expected }
    .found = { $found } ({ $ambiguity }): { $why ->
        [untouched] nothing here comes under that clause
        [setting] a setting chooses it (the electricity basis or the GWP set), not the register of readings
        [needs] it still needs { $needs_en }
        [total] it leaves a line out of totals, and one result alone has none
        [twice] another reading of the clause is chosen before it, and stands
        [part] it is taken elsewhere; here what was entered stands ({ $places })
       *[typed] what was entered stands ({ $places })
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
number-unknown = no number of the id `{ $found }`
    .expected = such as line/…/co2, stream/…/carbon, class/…, total/with_energy
    .found = `{ $found }`
    .remedy = `nearzero inventory` shows the ids
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
    .found = { $how ->
        [own] { $found }, about { $factor } times off; in { $units } it would agree
        [pair] { $found }, about { $factor } times off, as are { $units }
       *[none] { $found }, about { $factor } times off
    }
    .remedy = compare value and unit with the record; a value that was measured so stands
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

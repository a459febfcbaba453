# Words of the command line; the page does not read them.

label-error = error:
label-warning = warning:
label-hint = hint:
label-where = where:
label-expected = expected:
label-found = found:
label-remedy = remedy:
label-clause = source:
label-entity = reporting entity:
label-period = reporting period:
label-family = family of defaults:
label-gwp = GWP set:
label-guideline = guideline:
label-electricity = electricity factor:
label-example = example:
label-digest = digest of the file (SHA-256):
stamp = nearzero { $version }, data { $data }

result-missing = no result; the notices say why
withheld = not to be reported
origin-entered = entered
origin-missing = missing
origin-published = { $source }, { $locator }; { $status }
origin-reading = { $typed }, by the reading { $reading } of { $name }
only-a-range = printed as a range, a value has to be entered
origin-library = default of { $family }; { $source }, { $locator }; { $status }
line-defaults = published numbers: { $status }
status-primary-text-read = primary text read
status-secondary-copy = secondary copy, primary text not checked
status-from-memory = from memory, unchecked
more-records = { $count } more records
rounded-note = shown to two decimals for reading; every digit with --json

heading-methods = methods
heading-selectors = fields beside the inputs that choose defaults
heading-families = families of defaults (family)
heading-sectors = sectors
heading-readings = register of readings (readings): clause, readings (* the default), why, what chooses another
heading-gwp = GWP sets (gwp)
heading-totals = totals
heading-classes = classes
heading-totals-gases = totals, gas by gas
heading-classes-gases = classes, gas by gas
heading-facilities-gases = facilities
heading-months-gases = months
heading-intensities = emissions per unit of product
split-by-days = some amounts cover several months; they are split by days
workdays = { $from } to { $to }: { $days } working days, both days counted
workdays-end = a notice posted on { $from } may end on { $end } at the earliest
nothing-noticed = nothing to remark
heading-checklist = expected sources not answered yet (enter them, or answer in `absent` that there are none)
heading-chain = Prepared, reviewed, approved
who-prepared = prepared by
who-reviewed = reviewed by
who-approved = approved by
heading-stocks = Stock (opening + received − supplied − closing = used)
adopted-stock-take = stock-take
adopted-meter = meter
adopted-invoice = invoices
stock-taken = { $taken ->
        [none] none is adopted yet
       *[other] taken: { $taken }{ $reason ->
            [none] {""}
           *[other] ; { $reason }
        }
    }
heading-versions = Versions
version-first = first version
version-revised = revised version
version-verified = final version after verification
heading-findings = Findings of the verifier, and what each changed
heading-corrections = Corrected figures (first → now)
heading-accounts = The total by three accounts
account-statistics = by statistics
account-accounting = by the account
account-verification = by verification
heading-bridge = What lies between them (the lines add up to the difference)
bridge-amount = the form has another amount
bridge-finding = corrected after a finding
bridge-correction = other corrections
bridge-later-edits = edited after the version was fixed
heading-base-year = Base year
base-first = first total
base-now = after recalculation
base-change = this period against it
heading-report = Summary of the report
heading-form-rows = Rows of the form (code, name, material, figures)
heading-form-matches = Streams that a figure answers to (proposed; change it in the document)
form-written = written to { $file }
heading-variants = At { $scale } of the production entered
variants-chain = Whole chain, if all gas is used or burnt fully on the site: { $value } tCO2
heading-variants-results = Results, tCO2
heading-variants-tests = Four separate tests: yield of gas, gas against its uses, heat of the ovens, carbon. A balance that closes is no proof
heading-variants-gas = Gas recovered, its uses, what is then left (10^4Nm3)
plausibility-gas-per-coal = gas of dry coal
plausibility-gas-per-coke = gas of coke
plausibility-gas-left = gas left
plausibility-oven-heat = heat of coal
plausibility-carbon-left = carbon left
plausibility-fits = fits
plausibility-outside = does not fit
heading-lines = lines
heading-steps = steps
heading-inputs = numbers that enter
heading-published = published numbers of the equation, besides its inputs
heading-sources = sources
heading-reasons = Differences from the statistics forms, and why
heading-parts = parts
heading-history = history
heading-alternatives = what another choice would give (this number, difference, total with electricity and heat, difference)
taken = taken
label-needs-entry = to be entered first:
label-typed-stands = what was entered stands:
label-reason = why:
label-switch = chosen by:
label-boundary = boundary:
found-exact = of the year and region asked for, or of no year
found-latest-year = no year asked for: the latest, { $used }
found-other-year = { $asked } is not published: { $used }
found-other-region = { $asked } is not published: { $used }
export-draft = Draft, for checking within the house; not to be sent on
export-how = Every step stands in symbols, in numbers with their units, and with its result, to be followed with a pocket calculator; nothing is rounded, so a difference in the last digit is the calculator's.
export-columns = | symbol | name | value | origin, match and status | sensitivity |
a-list = a list [ … ] of records with
default-possible = {" "}(may be a default)

total-with-energy = total with purchased electricity and heat
total-without-energy = total without purchased electricity and heat
total-partial = partial, { $missing } missing
total-withheld = not to be reported
total-missing = missing
step-carbon-in = carbon in
step-carbon-out = carbon out
step-carbon-difference = carbon difference
step-heat = heat
step-fuel-carbon = carbon of the fuel
step-co2 = CO2 emitted
per-percent = 1 % more: { $effect }
per-percent-of = 1 % more: { $effect }; { $class } % of the class, { $total } % of the total

schemas-written = { $count } files written: { $names }
schemas-same = as the program has them
schemas-stale = differ from the program: { $names }; run `nearzero schema --write`

misuse-no-verb = nothing to do is named
misuse-no-verb-remedy = see `nearzero help`
misuse-verb = no command `{ $found }`
misuse-verb-remedy = there are { $known }; see `nearzero help`
misuse-flag = no option `{ $found }`
misuse-flag-remedy = see `nearzero help`
misuse-flag-of-other = `{ $verb }` has no option `{ $found }`
misuse-flag-of-other-remedy = leave it out; see `nearzero help`
misuse-flag-value = the option `{ $found }` has no value
misuse-flag-value-remedy = write its value after it; see `nearzero help`
misuse-language = no language `{ $found }`
misuse-language-remedy = write --lang zh or --lang en
misuse-lacking = `{ $verb }` needs { $what ->
        [INTO] the inventory, --into
        [BY] who imports, --by
        [AT] when, --at
        [METHOD] a METHOD
        [FROM] a first day FROM
        [TO] a last day TO
        [PASSPHRASE] a passphrase, --passphrase-file
        [FILE] a FILE
       *[ID] an ID
    }
misuse-lacking-remedy = { $what ->
        [INTO] say with --into which inventory the form goes into
        [BY] a journal entry bears a name: say it with --by
        [AT] a journal entry bears a time: --at 2026-02-01T09:00:00+08:00
        [METHOD] `nearzero describe` names the methods
        [FROM] write it as YYYY-MM-DD
        [TO] write it as YYYY-MM-DD
        [PASSPHRASE] the key file is wrapped: name with --passphrase-file a file that holds its passphrase
        [FILE] give the path of a file; `evaluate` also reads standard input as -
       *[ID] `nearzero inventory` shows the ids
    }
misuse-surplus = one argument too many: `{ $found }`
misuse-surplus-remedy = quote a name with spaces; see `nearzero help`
misuse-not-text = the argument `{ $found }` is not text
misuse-not-text-remedy = type it in a UTF-8 terminal
misuse-day = `{ $found }` is no date
misuse-day-remedy = write it as YYYY-MM-DD, such as 2026-10-08
misuse-schema = no schema `{ $found }`
misuse-schema-remedy = `nearzero schema` names them
misuse-file = { $why ->
        [missing] no file or folder `{ $found }`
        [folder] `{ $found }` is a folder, not a file
        [denied] no permission to use `{ $found }`
        [torn] the ledger `{ $found }` is not whole (its last line states other lines): nothing is written from it
        [taken] `{ $found }` is there already and has what this would lose; it stays as it is
       *[other] `{ $found }` cannot be used (system error { $detail })
    }
misuse-file-remedy = { $why ->
        [torn] get the whole file and merge this one into it; `nearzero register verify` says what lacks
        [taken] choose another name, or move the old file away first
        [denied] ask the owner of the file or the administrator
       *[other] check the path and try again
    }

register-no-ledger = { $file } is no ledger of rectification, or of a version that is not supported
register-other-ledger = the two files are not of one ledger; nothing was merged
register-written = written: { $count } in all, { $new } of them new; root { $root }
register-pinned = the fingerprint is that of this ledger: { $ledger }
register-not-pinned = not compared with the printed fingerprint; that of this file is { $ledger }: compare it with the sealed paper (--ledger)
register-other-fingerprint = the fingerprint given is not that of this ledger, which is { $ledger }
register-root = { $count } in all, root { $root }
register-other-root = the root given is not that of this file
register-truncated = the last line does not fit the content: { $count } received, { $stated } stated
register-unread = { $count } lines are not of the form and were not taken
register-never-witnessed = no proof of time in this file: nothing shows that it is complete
register-complete = proof of time { $id } of { $date }: the { $count } before it are complete
register-root-differs = proof of time { $id } of { $date } states another number or root than that of the { $count } before it
register-unsealed = { $count } more sign-offs have no proof of time yet
register-roster = roster { $id }: { $verdict }
register-blobs = files: { $absent } not here, { $differing } differ from their digest
statistics-head = as of { $as-of }, by what was known at { $known-at }; period from { $since }
statistics-due = to be rectified
statistics-left-out = left out: joined to another item, or unfounded
statistics-closed = signed off
statistics-completed = completed
statistics-on-schedule = on schedule
statistics-behind = behind schedule
statistics-not-started = not started
statistics-expired = deadline has come
statistics-on-time-witnessed = in time (proof of time)
statistics-on-time-stated = in time (stated by the unit)
statistics-rebounded = came back
statistics-unsettled = opinions differ, to be settled; not counted as signed off
statistics-completed-rate = completion rate
statistics-closed-rate = sign-off rate
statistics-on-time-witnessed-rate = rate in time (proof of time)
statistics-on-time-rate = rate in time (with what units state)
statistics-rebounded-rate = rate of coming back
statistics-days-to-close = days from feedback to sign-off / items
statistics-by-source = by source and batch
statistics-by-class = by class of source
statistics-by-owner = by responsible organisation
statistics-by-sponsor = by sponsor
statistics-by-origin = by origin
statistics-finished = completed or signed off
statistics-stock = stock: not signed off
statistics-on-time = in time (both together)
statistics-overdue = overdue
statistics-extended = extended
statistics-ever-closed = ever signed off
statistics-red = red
statistics-yellow = yellow
statistics-green = green
statistics-new = new in the period
statistics-newly-closed = signed off in the period
statistics-expired-since = due in the period
statistics-witnessed-since = of these in time (proof of time)
statistics-stated-since = of these in time (stated by the unit)
statistics-overdue-since = of these overdue
statistics-overdue-days = overdue, days
statistics-extended-times = extended, times
statistics-by-pollution = by pollution (an item may be of several kinds)
statistics-by-word = by progress
statistics-by-month = still open at the end of the month
statistics-gap = the parts make { $sum }, not { $total }; left as they are
verdict-effective = effective
verdict-malformed = not of the form, not taken
verdict-unknown-kind = version not supported, kept
verdict-bad-signature = signature not confirmed
verdict-pending-parents = something before it is missing
verdict-stale-roster = the roster is newer: sign again
verdict-not-entitled = outside what the key may do
verdict-cut-off = after the end of its key, not taken
verdict-awaiting-ratification = to be confirmed by the post
verdict-suspended = to be checked
verdict-forked = not relied on for now
verdict-backdated = time does not fit earlier records, not taken
verdict-guard-failed = a condition does not hold, not taken
verdict-duplicate = said twice, counted once
verdict-contested = opinions differ, to be settled
state-registered = registered
state-assigned = assigned
state-rectifying = rectifying
state-submitted = submitted
state-inspected = inspected
state-reviewed = reviewed
state-in_notice = in public notice
state-notice_over = notice over
state-closed = signed off
state-filed = filed
state-merged = joined to another item
state-unfounded = unfounded, closed
state-contested = opinions differ, to be settled
state-reexamine = to be re-examined
flag-time-doubtful = time to be checked
flag-clock-backwards = earlier than the signer’s last
flag-late-proof = proof of time more than seven days later
flag-late-request = asked for after the deadline
flag-same-person = one person throughout
flag-coexisting = several submissions side by side
flag-suspected-duplicate = perhaps registered twice
flag-late-objection = objection after sign-off
flag-objected = an objection is open
flag-evidence-reused = evidence used more than once
misuse-value = the option --{ $flag } cannot be { $found }
misuse-value-remedy = see `nearzero help`
list-semicolon = {"; "}
step-amount = amount of the month ({ $name })
step-ch4 = CH4 emitted
step-n2o = N2O emitted
step-sf6 = SF6 emitted
step-nf3 = NF3 emitted
step-hfc = HFC emitted
step-pfc = PFC emitted
step-enthalpy = enthalpy
step-result = result
lacking-data = no result: data are missing or wrong, and `nearzero check` says which
lacking-lines = no result: no stream entered belongs to it
lacking-parts = no result: lacking { $missing }
lacking-output = no result: the output is zero or was not read, see { $where }
change-set-amount = amount changed
change-set-input = value changed
change-set-activity = dated amounts rewritten
change-set-text = text changed
change-set-setting = setting changed
change-set-entity = text about the entity changed
change-set-stream = part of a stream changed
change-set-document = part of the document changed
change-add-version = version fixed
change-remove-version = last version taken back
change-add-stream = stream added
change-remove-stream = stream removed
figure-opening = opening stock
figure-purchased = purchased
figure-purchased_outside = of which outside the province
figure-spent = money spent
figure-consumption = consumption
figure-industrial = industrial use
figure-raw_material = used as raw material
figure-non_industrial = non-industrial use
figure-transport = used by vehicles
figure-closing = closing stock
figure-coefficient = coefficient used
figure-reference_coefficient = reference coefficient
figure-input = input to conversion
figure-power = thermal power
figure-heating = heating
figure-washing = washing
figure-coking = coking
figure-refining = refining
figure-gas_making = gas making
figure-liquefaction = liquefaction of natural gas
figure-coal_products = coal products
figure-output = output of conversion
figure-recovered = recovered and used
form-of = form { $form }
kind-register = register
kind-link = link
kind-assign = assign
kind-accept = accept
kind-dispute = dispute
kind-plan = plan
kind-plan_approve = approve the plan
kind-progress = progress
kind-evidence = evidence
kind-milestone_done = measure done
kind-extend_request = ask for an extension
kind-extend_grant = grant the extension
kind-extend_refuse = refuse the extension
kind-sweep = sweep
kind-sweep_waiver = waive the sweep
kind-submit = submit
kind-withdraw = withdraw
kind-return = return
kind-inspect = inspect
kind-approve = approve
kind-veto = veto
kind-notice_post = post the notice
kind-notice_end = end of the notice
kind-object = object
kind-resolve = resolve
kind-sign_off = sign off
kind-batch_sign_off = sign off a batch
kind-file = file
kind-recheck = recheck
kind-rebound = came back
kind-supervise = supervise
kind-review = review
kind-find_unfounded = found unfounded
kind-close_unfounded = close as unfounded
kind-adjudicate = adjudicate
kind-ratify = ratify
kind-paper_act = act on paper
kind-letter = letter
kind-comment = comment
kind-remind = remind
kind-checkpoint = proof of time
guard-after = the extensions granted are not all named
guard-approvals = too few approvals
guard-batch = an item of the batch does not qualify
guard-calendar = no calendar of these days
guard-children = items below it are still open
guard-contested = opinions differ and are not settled
guard-deadline = beyond the deadline granted
guard-evidence = too little evidence
guard-findings = findings do not answer to the measures
guard-five = the five to be stated for a major hazard are not all there
guard-inspectors = too few inspectors
guard-measure = no such measure
guard-measures = measures are not all done
guard-merged = the item was joined to another
guard-no-item = no such item
guard-no-policy = no policy for this class
guard-no-target = what it names is not there or does not fit
guard-not-live = the submission does not stand any more
guard-notice = no notice that has ended
guard-notice-running = the notice has not ended yet
guard-notice-short = the notice is too short
guard-objection = an objection is open
guard-org = not the organisation's to do
guard-paper = differs from the first record, or is by the same person
guard-permanent = no permanent evidence for a stopping measure
guard-plan = not the plan in force
guard-replaces = what it replaces is not all named
guard-separation = who does and who accepts are not apart
guard-state = not in this state
guard-sweep = the sweep is not done
guard-veto = vetoed

help-title = nearzero: greenhouse gas accounting
help-evaluate = nearzero evaluate METHOD FILE
    .does =
        compute one method; FILE is JSON, - is standard input
help-describe = nearzero describe
    .does =
        methods with units, equations and sources, and families of defaults
help-inventory = nearzero inventory FILE
    .does =
        totals, classes and lines of a document
help-check = nearzero check FILE
    .does =
        only what is noticed about the inventory in FILE
help-import = nearzero import FORM.csv
    .does =
        read a statistics form 205-1 or 205-2 (UTF-8 or GB18030); --into the inventory,
        --write the result, --by who, --at when
help-explain = nearzero explain FILE ID
    .does =
        how one number came about
help-export = nearzero export FILE
    .does =
        every step of every number, to recompute (Markdown), to be sent on;
        not while a reason lacks, --draft for one's own use
help-variants = nearzero variants FILE VARIANTS
    .does =
        the document under several sets of choices, side by side
help-factors = nearzero factors
    .does =
        numbers of the library; --item MATERIAL, --family FAMILY
help-workdays = nearzero workdays FROM TO
    .does =
        working days (make-up days counted); --notice N checks a public notice
help-schema = nearzero schema [NAME]
    .does =
        JSON Schemas; --write DIR, --check DIR
help-register-verify = nearzero register verify FILE
    .does =
        judge a ledger of rectification; --ledger FINGERPRINT, --expect-root ROOT,
        --blobs DIR
help-register-status = nearzero register status FILE
    .does =
        items and their states; --ledger FINGERPRINT
help-register-merge = nearzero register merge A B -o C
    .does =
        two files of one ledger as one
help-register-export = nearzero register export FILE -o C
    .does =
        the ledger in its one order
help-register-statistics = nearzero register statistics FILE
    .does =
        counts with the ids behind them; --as-of DAY, --known-at DAY,
        --since DAY: first day of the period
help-register-key = nearzero register key --out F
    .does =
        make a key, wrapped by the passphrase in --passphrase-file P; --suite sm3-sm2;
        for tests: --unwrapped, --seed HEX
help-register-start = nearzero register start FILE
    .does =
        the ledger of an office of one: --name N --person P --org O --at T --key F
        --passphrase-file P (the key is made if there is none)
help-register-new = nearzero register new FILE
    .does =
        an empty ledger: --name N --roots PUB,PUB [--threshold N --suite S]
help-register-roster = nearzero register roster FILE
    .does =
        add a roster: --key F --at T --body JSON [--passphrase-file P --unchecked]
help-register-append = nearzero register append FILE
    .does =
        add an entry: --key F --at T --kind K --item ID --body JSON [--own ID --seq N
        --seen ID,ID --roster N --passphrase-file P --unchecked]
help-register-checkpoint = nearzero register checkpoint FILE
    .does =
        add a proof of time: --key F --at T [--of ID --with ID,ID --own ID --seq N
        --seen ID,ID --roster N --passphrase-file P --unchecked]
help-help = nearzero help
    .does =
        this text; nearzero help VERB shows one verb
help-options =
    --json       one JSON object with every digit
    --lang zh|en language; without it that of the system
    --help       how the verb is used
    --version    version and digest of the data
    {""}
    exit codes: 0 success; 1 no usable result, the notices say why; 2 wrong use

# Texts of the page, as a verifier would write them.

brand = 近零
example = Example
list-comma = {", "}
list-semicolon = {"; "}
to-start = Back to the start

## Frame

shell-skip = Skip to content
shell-menu = Menu
shell-nav = Main navigation
shell-tabs = Phone navigation
shell-language = Language
shell-look = Appearance
look-system = Appearance: system
look-light = Appearance: light
look-dark = Appearance: dark
nav-enterprise = Enterprise accounts
nav-register = Rectification
nav-signoff = Sign-off
nav-exchange = Exchange
nav-roster = Roster
nav-machine = This machine
nav-files = All files
tab-files = Files
tab-results = Results
tab-streams = Entry
tab-help = Help
tab-about = About
view-notices = Notices
view-results = Results
view-factors = Factors
view-compare = Year on year
view-report = Report
view-streams = Emission sources
view-list = Rectification list
view-help = Help and codes
view-about = About nearzero
foot-data = Factor library digest
foot-local = Everything is computed on this machine
code-copy = Click to copy the check code
code-copied = Check code copied
unknown-title = There is no such page
unknown-text = The address “{ $address }” belongs to no page. It may be mistyped, or the function is not available yet.
broken-title = The page is incomplete
broken-text = A part of this page could not be read. Open the page again; if it is the single file, copy it again.
broken-file-text = The record of this file on this machine cannot be opened. Open it from a backup.
absent-title = This file is not on this machine
absent-text = A file lives only in the browser in which it was opened. After a change of machine, or after browser data were cleared, open it from a backup.

## States

state-saved = Saved here { $time }
state-saving = Saving
state-not-saved = Not saved: export now
state-offline = Works offline
state-offline-loading = Preparing offline use { $done }/{ $total }
state-offline-failed = Offline files incomplete: open the page again
pen-writing = Editing
pen-reading = Read-only
pen-unguarded = Editing (this browser cannot guard against a second tab)
pen-reading-why = Read-only: another tab is editing this file. Its changes appear here as they are made.
pen-take-over = Edit here instead
saving-full = Not saved: no space left on this machine. Your entries are still on this page. Export them to a file now, then free some space.
saving-refused = Not saved: the browser allows no storage. Your entries are still on this page. Export them to a file before you close it.
saving-taken = Not saved: another tab stored a change first. So that nothing is overwritten, this page writes no more. Export its content to a file, then open the file again.

## Start

start-title = Carbon accounting and rectification
start-lead = Accounts for a year of an enterprise’s carbon by the published methods: figures go in as they stand on forms and bills, totals move as one types, and every number opens into its formula, the numbers put in and the source of each factor. All of it happens in the browser of this machine, without account or upload; data stay here and travel as files.
start-here = Start here
door-enterprise = I report an enterprise’s energy and emissions
door-enterprise-text = Enter figures as they stand on statistical forms and bills; see the total, how each number came about, and where each factor comes from.
door-example = See the example
door-new = New inventory…
door-new-register = New ledger…
door-example-register = Example register
door-what = What it will do
door-park = I aggregate the members of a park
door-park-text = Collect members’ files; see totals, indicator gaps and exchanges.
door-rectify = I manage rectification, from register to sign-off
door-rectify-text = Open a register: the list, who is responsible, progress, a case file for each item, with what is missing and who must act.
door-not-yet = Not available yet
drop-title = Drop a file here
drop-kinds = nearzero files (.json) or registers (.register)
drop-choose = Choose a file…
refused = “{ $name }” was not opened; what is open is not affected:
files-title = Files on this machine
files-where = Visible only in this browser on this machine
files-none = No files yet. Begin a new one, open the example, or choose a file.
files-name = Name
files-kind = Content
files-saved = Last saved
files-state = State
files-acts = Actions
kind-inventory = Enterprise inventory
kind-ledger = Rectification register
ledger-rows = { $count ->
    [one] { $count } item
   *[other] { $count } items
 }
files-next = Next year…
remove-short = Delete
remove-title = Delete “{ $name }” from this machine?
remove-text = It is deleted with its journal and cannot be restored. Backups on a USB stick or in a folder are not affected.
remove-keep = Keep
remove-do = Delete
steps-title = The first five minutes
steps-of = with a coking plant
step-1 = Choose industry and year
step-1-text = Independent coking, last year. The expected sources stand there with their units and the evidence to keep.
step-2 = Enter output and use
step-2-text = “320 万t” or “=4310+2890 万kWh” can be typed as they are, or a column pasted from a spreadsheet; the total moves and says why.
step-3 = Read notices and derivations
step-3-text = F8 walks through them; any computed number opens into formula, numbers put in, and the source of each factor.
step-4 = Save to a file
step-4-text = Take it along on a USB stick or send it; it opens the same on another machine.
fact-offline = Once “Works offline” is shown nothing is requested any more: pull the cable and try
fact-saved = Each change is saved on this machine at once and can be undone, also after reopening
fact-tabs = Two tabs with the same file: only one of them edits
fact-text = Files are text that other programs can read
## Inventory

inventory-opening = Opening
scope-period = Period { $period }
scope-family = Source of defaults: { $family }
scope-power = Electricity factor: { $family }
scope-none = not chosen
scope-prepared = Prepared by { $name }
act-undo = Undo
act-redo = Redo
act-import = Import a form…
import-pasted = pasted form
act-export = Save to a file…
fixed-locked = Finalised on { $day }: read-only. A change begins with a correction.
fixed-correct = Open a correction
act-save-to = Save into { $file }
toast-saved-to = Saved into { $file }; further savings go there too
toast-file-changed = { $file } had been changed elsewhere and was not overwritten; saved into { $to }.
waiting = To do
waiting-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
waiting-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
waiting-nothing = Nothing to do
checks-running = Checks are still running
checks-failed = The checks could not be completed, so something may be missing here; open the file again
total-with-energy = Total emissions (with purchased electricity and heat)
total-without-energy = Without purchased electricity and heat
total-missing = { $count } missing
total-withheld = Must not be reported
total-moved = { $delta } since the last step · { $cause }
total-unmoved = Total unchanged · { $cause }
column-ordinal = #
column-source = Emission source
column-amount = Activity data (as written)
column-factor = Factor
column-status = Origin and check
column-result = Result
column-evidence = Evidence
side-inputs = In
side-outputs = Out
row-assumed = Assumed
row-entries = { $count } entries
row-unfold = (unfold the details)
number-missing = To be entered
number-unrounded = Unrounded
status-entered = Entered
status-batches = Measured, batches
status-default-checked = Default, checked
status-default-unchecked = Default, unchecked
status-unreadable = Not readable
status-primary = compared with the primary text
status-copy = from a secondary copy, not compared with the primary text
status-memory = from memory, not compared
match-exact = exact match
match-latest-year = no year asked for, latest published taken: { $used }
match-other-year = { $asked } not found, { $used } taken
match-other-region = { $asked } not found, { $used } taken
match-mark-latest = latest: { $used }
match-mark-year = of { $used }
match-mark-region = of { $used }
bar-nothing = No row selected
bar-class = Sum of this class
density = Row height
density-normal = Normal
density-compact = Compact
key-help = Help
field-title = Help at this cell
key-edit = edit
key-keep-down = keep, down
key-keep-right = keep, right
key-discard = discard
key-choose = choose
key-units = units
key-why = derivation
key-next-notice = next notice
table-unit = Unit
table-unit-none = no unit
place-row = Row { $ordinal } { $name }
place-form = Statistics form
place-settings = Basis of the computation
place-entity = Reporting entity
place-period = Reporting period
place-expected = Expected sources
place-base-year = Base year
place-journal = Record of changes
toast-undone = Undone: { $what }
toast-redone = Redone: { $what }
toast-exported = Saved to a file
toast-walk = { $n } of { $of }: { $title }
toast-core-lost = The calculation stopped unexpectedly and was restored from this machine’s record. The last step was not taken: please enter it again.
change-default = default
change-text = { $name }: { $from } → { $to }
change-activity = { $name }: dated amounts rewritten
change-setting = Setting { $name } → { $to }
change-entity = { $name } → { $to }
change-add = Added { $name }
change-remove = Removed { $name }
change-part = { $name }: { $part ->
        [balances] stock balances
        [meters] meters
        [batches] analyses of batches
        [basis] the basis of amounts and analyses
        [documents] evidence
       *[place] its source and supply
    } changed
change-document = { $part ->
        [entity] the reporting entity and who answers for it
        [period] the reporting period
        [readings] readings
        [overlay] measured values
        [absent] sources that are not present
        [products] products
        [facilities] facilities
        [sources] sources
        [forms] statistics forms
        [plan] the data quality control plan
        [base-year] the base year
       *[findings] findings of the verifier
    } changed
change-version = version { $name } finalised
change-version-back = the last version taken back
notice-where = Where
notice-expected = Expected
notice-found = Found
notice-mend = Mend
notice-mend-here = Change it here
notice-answer = Answer one by one
notice-import-again = Import again or remove…

## Derivation

derivation-title = Derivation

## Help and about

## Notices of the page itself, in the form of all notices

page-file-too-large = The file is too large and was not read
    .expected = at most { $expected }
    .found = { $found }
    .remedy = check that it is the right file; if it is, split it by facility or month
page-storage-refused = The browser allows no storage on this machine
    .expected = each change is saved on this machine
    .found = storage is not available; entries last as long as this page is open
    .remedy = leave the private window or allow storage for this site; or go on and save to a file before closing
page-backup-overdue = { $found } files were not backed up for 7 days
    .found = clearing browser data deletes the files on this machine too
    .remedy = open the file, choose “Save to a file…” and keep it on a USB stick or in a folder

## Detail, paste, sums

detail-note = Note
detail-stock = Stock balance
detail-meter = Meter
detail-batch = Batch
detail-cumulative = cumulative
detail-standstill = standstill
detail-fill = Filled by rule
sum-sum = Sum
sum-count = Count
sum-mean = Mean
sum-mixed = { $count } numbers in different units ({ $units }) do not add up
key-fill = Fill down
toast-cells =
    { $count ->
        [one] One cell written
       *[other] { $count } cells written
    }
toast-nothing-to-fill = Nothing to fill: amounts and units are filled, names and evidence are not
trial-on = Trial, not written
files-correcting = Corrected, no new version yet

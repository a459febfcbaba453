# Registering, signing, keys, roster, exchange.

view-roster = Roster of posts
view-exchange = Import and merge
view-signoff = Sign-off
ledger-retry = Save again
list-to-key = To register or sign, unlock your key
list-intake = Import a list…

## Acts

do-register = Register an item
do-link = Link another item
do-assign = Assign
do-accept = Accept the assignment
do-dispute = Dispute the assignment
do-plan = Hand in the plan
do-plan-approve = Approve the plan
do-progress = Report progress
do-evidence = Add evidence
do-milestone = Report a measure as done
do-extend-request = Ask for an extension
do-extend-grant = Grant the extension
do-extend-refuse = Refuse the extension
do-sweep = Report the sweep for similar problems
do-sweep-waiver = Waive the sweep for this item
do-submit = Apply for acceptance
do-withdraw = Withdraw the application
do-return = Return for completion
do-inspect = Passed on site
do-approve = Agree in joint review
do-veto = Disagree in joint review
do-notice-post = Post the public notice
do-notice-end = Confirm the end of the notice
do-object = Object
do-resolve = Answer an objection
do-sign-off = Sign off
do-batch-sign-off = Sign off in a batch
do-file = File
do-recheck = Look back
do-rebound = Register that it came back
do-supervise = List or delist for supervision
do-review = Periodic review
do-find-unfounded = Find unfounded
do-close-unfounded = Close as unfounded
do-adjudicate = Settle
do-ratify = Confirm what a colleague signed
do-paper = Record a signed paper
do-letter = Write a letter
do-comment = Comment
do-remind = Remind
do-handover = Hand over
do-checklist = Checklist
do-checkpoint = Prove the time

effect-inspect = Goes to joint review, or where none is asked for to the notice or the sign-off
effect-return = Goes back to the responsible party; write which point, and what is expected
effect-approve = When the review is complete the notice may follow, or the sign-off where no notice is asked for
effect-veto = With a reason; the responsible party completes it, or the lead settles it
effect-accept = The responsible party takes the item on and begins the plan
effect-dispute = With a reason; the lead settles it
effect-extend-grant = The deadline becomes the day written; the first one stays on record
effect-extend-refuse = The deadline stays, with a reason
effect-recheck = Things are still in order; kept on record
effect-rebound = The item is rectified anew, in another round

## Signing

act-title-verdict = Sign a verdict
act-close = Close
act-not-now = Not now
act-sign = Sign ({ $person })
act-final = A signature cannot be deleted; what has to be corrected is signed anew. An electronic trace does not replace a seal.
act-bound = You sign these; if one of them changes, the signature no longer applies
act-evidence-seen = { $count ->
    [one] { $count } piece of evidence
   *[other] { $count } pieces of evidence
 }, of which you have opened { $seen } on this page
act-entitlement = Entitlement
act-entitled = { $org } { $person }, { $role }, edition { $edition } of the roster, in force since { $from }
act-entitled-yes = entitled
act-not-entitled = { $person } holds no post for this step in edition { $edition } of the roster
act-no-key = No key is unlocked. Choose your key file on the page “Roster of posts” and enter its passphrase.
act-verdict = Verdict
act-choose-verdict = Choose a verdict first.
act-lacks = { $count ->
    [one] One field is left:
   *[other] { $count } fields are left:
 }
act-personal = { $names }: there seems to be a mobile number or an identity number. A signed ledger cannot forget, and an informer must not stand in it; confirm that it is needed.
act-personal-protected = An item from a letter of complaint holds no mobile or identity number. Take it out, then sign.
act-paper-first = The first clerk recorded: { $org } { $person }, { $number }, { $day }. Compare it with the paper; if it is the same, sign.
act-lost = The judging program stopped and was started again. Nothing was signed, what you entered is still here; try again.
act-not-signed = It was not signed; what you entered is still here.
act-not-taken = Not adopted: { $why } What you entered is still here; change it and sign again.
act-signed = Signed: { $act } { $number }
act-draft-kept = What you entered is kept on this machine; go on the next time

barred-separation = You worked on this item; every step of its acceptance is signed by somebody else.
barred-org = This step is signed by the organisation that the assignment names.
barred-unpublished = This item is not public and gets no public notice; see the rules of its openness.

case-no-key = To sign on this item, unlock your key first.
case-to-key = Unlock
case-me = You are { $org } { $person } ({ $posts })
case-barred = { $act }: { $why }
case-other-acts = Other acts
case-act = { $act }…
case-verdict = { $acts }
case-or = { " or " }

## Fields

field-choose = Choose
field-may-be-empty = (optional)
entry-nothing = Nothing to choose from
field-all = Select all { $count }
field-row-add = Add one
field-row-drop = Take out number { $row }
field-of-row = number { $row }, { $name }
field-file-add = Add files…
field-file-choose = Choose a file…
field-file-drop = Take out { $name }
field-action = List or delist
field-assign-deadline = Deadline
field-batch = Round
entry-class = Class
field-confirms = Which paper do you confirm
field-copies = Copies to
field-date = Date
field-deadline-kind = Kind of deadline
field-done = Done on
field-due = Due
field-end = Last day of notice
field-entry = What do you confirm
field-extend-to = Extend to
field-feedback = Day of feedback
field-findings = Measure by measure: tick what is in order
field-form = Form
field-found = Problems found
field-from = From
field-items = Items
field-letter-text = Text of the letter
field-lines = What is checked
field-major = Major
field-method = How it was looked for
entry-name = Name
field-notice-text = Text of the notice
field-number = Number
field-object = Which objection
field-objection = Objection
field-ok = In order
field-openness = Openness
field-org = Organisation
field-original = Original of the feedback
field-outcome = Outcome
field-paper-act = What was signed
field-paper-number = Document number
field-period = Period of review
field-person = Who signed the paper
field-place = Where it is posted and where objections go
field-problem = The problem, word for word
field-reason = Reason
field-receipt = Filing number
field-received = Receipt
field-relation = Relation
field-reply-by = Reply by
field-scan = Scan
field-scope = Where it was looked for
field-settles = What is settled
field-signed = Signed on
field-source = Source
field-standard = Standard
field-start = First day of notice
field-stop = A measure that stops operation
field-submissions = Items signed off together
field-submit-text = What was done
field-target = The other item
field-text = Text
field-to = To
entry-what = Measure

lack-empty = Fill in “{ $name }”
lack-long = “{ $name }” is too long: at most { $most } bytes
lack-day = “{ $name }” is no date; it looks like 2026-11-23
lack-number = “{ $name }” is out of range
lack-choose = Choose “{ $name }”

hint-original = The superior's document or the letter; without it the text below counts as the original
hint-openness = Internal and secret items stand in no public notice and no export
hint-own-deadline = Earlier than the superior's by habit; on-time is judged by the superior's
hint-problem = Word for word; no name, telephone or address of an informer
hint-submit = Measure by measure: what was done and what it brought
hint-scan = The ledger keeps its check code only; the scan stays on this machine
hint-confirms = Choose one to confirm what a colleague recorded; leave it to record one yourself
hint-place = Such as: notice board and website of the park; telephone 0812-0000000, signed objections in writing
hint-findings = If something is not in order, choose “Return for completion”
hint-stop = Stopping is not rectifying: the application needs proof of permanent isolation or removal
hint-owner = The responsible person takes no part in the acceptance of this item
hint-one-a-line = One a line
hint-outcome = “Stands”: the disagreements listed no longer count. “Returned”: the applications listed go back.

choice-fixed = Fixed
choice-public = Public
choice-internal = Internal
choice-secret = Work secret
choice-duplicate = Duplicate of the item chosen
choice-split = Split from the item chosen
choice-merge = Joined to the item chosen
choice-transfer = Transferred from the item chosen
choice-upheld = The objection is upheld
choice-dismissed = The objection is dismissed
choice-stands = Stands
choice-returned = Returned
choice-list = List
choice-delist = Delist

## Keys

key-title = My key
key-none = The key that signs lies in a file of your own and is not kept by the browser. Each time, choose the file and enter its passphrase.
key-file-choose = Choose key file…
key-make = Make a key
key-make-text = The key is made on this machine and sealed in a file by a passphrase. Keep the file on a stick or in a folder of your own, with a copy; a lost file or passphrase cannot be recovered, only replaced by a new key.
key-passphrase = Passphrase
key-passphrase-new = Choose a passphrase
key-passphrase-again = Once more
key-passphrase-hint = At least 8 characters; it is not kept
key-make-do = Make the key
key-not-now = Not now
key-short = A passphrase has at least 8 characters.
key-differ = The two passphrases differ; enter them again.
key-busy = Computing, some seconds
key-locked = { $file } is chosen; enter its passphrase.
key-unlock = Unlock
key-lock = Put the key away
key-ready = The key is unlocked
key-not-saved = The key is not saved as a file and is gone when the page is closed. Save it now.
key-save = Save key file…
key-file-name = nearzero-key-{ $code }.json
key-not-a-file = “{ $file }” is no key file.
key-other-suite = This key is of another suite than the ledger and cannot sign in it.
key-lost = The program of keys stopped; choose the key file again.

## Roster

role-office = Office
role-lead = Lead
role-lead-unit = Leading organisation
role-owner = Head of the responsible party
role-handler = Clerk in charge
role-inspector = Inspector
role-reviewer = Reviewer
role-notice = Clerk of notices
role-closer = Approver of sign-off
role-supervisor = Supervisor
role-sponsor = Sponsor
role-witness = Witness of time
post-all = { $role } (since { $from })
post-of = { $role } ({ $classes }; since { $from })
post-until = { $post }, until { $to }
me-title = My posts
me-not-listed = Your key is not in edition { $edition } of the roster. Hand your card to the office, which puts it on the next edition.
roster-lead = Who holds which post and may sign what since when. A change is the next edition, in force when signed; all editions stay, and what was signed under one is judged by it.
roster-none = The ledger has no roster in force yet.
roster-edition = Edition { $n }
roster-people = { $count ->
    [one] one person
   *[other] { $count } people
 }
roster-person = Name
roster-posts = Posts
roster-key = Check code of the key
roster-acts = Acts
roster-root = authorises
roster-end-post = End today: { $post }
roster-leaves = { $person } leaves
roster-last-root = This is the only person who authorises; another takes over first.
roster-next = To be signed: edition { $n }
roster-next-text = In force when signed. What people signed before they left stays in force.
roster-next-several = Needs the signatures of { $count } people who authorise: sign, then hand the ledger's file to the others.
roster-sign = Sign the next edition
roster-drop = Drop the changes
roster-pending = Waiting for signatures
roster-pending-one = Edition { $n }, drafted { $day }
roster-cosign = Sign too
roster-editions = Editions
roster-refused = This edition was not adopted: its form or the edition before does not fit, or another tab edits the ledger. Open the ledger again and change it anew.
roster-signed = The new edition of the roster is in force; send the ledger's file to everybody
roster-signed-waits = Signed; waits for the others who authorise
change-joins = { $org } { $person } joins: { $posts }
change-posts = Posts of { $org } { $person } become: { $posts }
change-leaves = { $org } { $person } leaves; what was signed stays
change-policy = Rules of “{ $name }” change
newcomer-title = Add somebody
newcomer-text = Ask them to make a key and a card on their own machine and to send the text of the card. Never the key or its passphrase.
newcomer-card = Text of the card
newcomer-read = { $org } { $person }
newcomer-from = Since
newcomer-add = Put on the next edition
newcomer-no-card = This is no card, or one of another suite. A card begins with nearzero-person 1.
newcomer-no-posts = Choose posts and the first day.
policies-title = Rules by class
policies-text = How many people and which organisations a step takes, how long the notice is; the edition that is signed under counts
policy-plan = Plan
policy-evidence = Evidence per measure
policy-inspectors = Inspectors
policy-approvals = Joint review
policy-approval = { $org } { $count }
policy-approvals-hint = One organisation a line with the number of people, such as: Economy bureau 1; without a name: any organisation
policy-any-org = any organisation
policy-notice = Notice (working days)
policy-separation = Work and acceptance
policy-sweep = Sweep for similar problems
policy-batch = may be signed off in a batch
policy-paper = Joint review may be recorded from paper
policy-yes = yes
policy-adjust = Adjust
policy-usual = Take the usual rules
policy-usual-text = As this program has them for the class; you may change them
separation-person = other people
separation-org = other organisations
separation-office = office of one

## Begin a ledger

begin-title = A new rectification ledger
begin-lead = One person is enough: make a key, name the ledger. People are added later on the page “Roster of posts”.
begin-key = 1. Key
begin-suite = Suite
suite-ed = Ed25519
suite-sm = SM2 and SM3
begin-who = 2. Who you are
begin-ledger = 3. Ledger
begin-ledger-text = Whoever begins it authorises others and holds every post at first; items that the same person answers for wait for somebody else's acceptance.
begin-name = Name of the ledger
begin-do = Begin the ledger
begin-no-key = Make or unlock a key first.
begin-no-name = Fill in organisation and name.
begin-no-title = Fill in the name of the ledger.
begin-save-first = Save the key as a file first: once the ledger exists, only this key can authorise others.
card-title = Or: a card, to join somebody's ledger
card-text = The card holds your name, your organisation and the public half of your key, not the key. Send its text to the office, which puts you on the roster.
card-make = Make the card
card-save = Save card file…
card-file = card.txt

## Import and merge

exchange-out = Send
exchange-out-text = Save the whole ledger as a file and hand it to people on the roster by the approved mail, disc or medium; they import it and it is merged. Originals of evidence are not in it and go along separately.
exchange-save = Save as file…
exchange-unpublished = This ledger holds { $internal } internal and { $secret } secret items: hand the file only to people on the roster. For the public there are the text of the notice and the list below.
exchange-list = Import a list
exchange-list-text = A list that you keep as a table: save it as csv or paste it, look at it, then register.
public-title = For the public
public-text = Public items only, of each: number, source, day, problem, responsible, leading and accepting unit, deadline, measures, progress, public notice and day of sign-off. No names of persons, places, numbers of superiors, remarks or evidence, and no item that is internal or secret. The ledger file itself cannot leave anything out: it goes to those on the roster only.
public-count = Public: { $count }; not public and left out: { $left }
public-held = Left out, since they may hold a mobile or identity number: { $numbers }
public-save = Save public items…
public-name = public-items-{ $day }.csv
exchange-in = Receive
exchange-in-text = Choose the ledger's file that somebody sent; look at what it brings, then decide. Merging only adds.
exchange-choose = Choose ledger file…
exchange-looking = Judging
exchange-too-large = “{ $file }” is larger than this page reads.
exchange-lost = “{ $file }” was not merged, the ledger is as before. Try again.
came-preview = Before it is merged
came-joined = Merged
came-new = New
came-new-of = { $items ->
    [one] one item
   *[other] { $items } items
 }, editions of the roster: { $editions }
came-known = Already here
came-known-text = The same, counted once
came-refused = Not adopted
came-refused-text = Kept, with the reason
came-settle = To be settled
came-settle-text = Opinions differ; waits for the lead
came-missing = Originals missing
came-missing-text = Evidence that is not on this machine
came-not-whole = The file is not complete: its end is missing, or { $count } of its lines could not be read. What was read can be merged; ask the sender for another copy.
came-join = Merge { $count }
came-join-text = What is not adopted is kept too
came-leave = Do not merge
came-to-list = To the list
came-joined-toast = { $count } merged
came-refused-title = { $count } not adopted
came-refused-kept = Kept as they came; they can be corrected and sent again
came-settle-title = { $count } to be settled
came-settle-until = Signed without knowledge of each other; until it is settled the item does not count as signed off.
came-missing-title = { $count ->
    [one] One original missing
   *[other] { $count } originals missing
 }
came-missing-how = Ask the sender for them; choose them under “Evidence” of the case file, where their check code is compared
came-items = { $count ->
    [one] One item concerned
   *[other] { $count } items concerned
 }

## Sign-off

signoff-me = You are { $org } { $person }
signoff-no-key = With your key unlocked this page lists what waits for you.
signoff-mine = Waits for me
signoff-noticed = In public notice
signoff-others = Waits for others
signoff-count = { $count ->
    [one] one item
   *[other] { $count } items
 }
signoff-none = None
signoff-batch = Batch sign-off
signoff-batch-text = Only general items whose rules allow it, each listed, at most 500 at a time
signoff-batch-none = No item can be signed off in a batch
signoff-batch-do = Sign off in a batch…
signoff-batch-not-you = Signed by the approver of sign-off.

## Originals

original-not-shown = This kind of file is not opened in the page; save it to look at it.
original-save = Save the original…
letter-to = To
handover-to = Received by
cite-begin = Cite a figure…
cite-document = Inventory
cite-none = This inventory has no result to cite yet.
cite-file = Figure { $title } { $name } { $value } { $unit }
count-wait-short = Computing…
checklist-known = Take a known list
checklist-line = { $text }: 

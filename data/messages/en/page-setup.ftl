# A new inventory

setup-title = New inventory
setup-lead = Nothing that changes a total is chosen for you. What is not certain yet can be left open and decided later, on the page “Emission sources”.
setup-choose = Please choose
setup-later = Left open
setup-from = From another year
setup-from-hint = A file on this machine can lend its structure
setup-from-none = None, begin afresh
setup-from-brings = Comes along: { $count } emission sources with units and meters, the boundary, the answers “not present”, last year’s choices (to be seen and changed below)
setup-from-leaves = Stays behind: amounts, measured values, batches, stock-takes, evidence and history
setup-sector = Industry
setup-sector-hint = Decides the list of sources and the methods
setup-sector-only = Only the industries listed are here; methods of others serve on the command line.
setup-sector-streams = { $usual } usual sources will be listed; { $others } more are asked for one by one under “Expected sources”.
setup-entity = Enterprise
setup-entity-hint = The reporting entity as printed on the report
setup-name = Name of the enterprise
setup-boundary = Accounting boundary (optional)
setup-boundary-hint = Which sites, workshops and auxiliary plants count, and which do not; by legal entity or by facility.
setup-period = Reporting period
setup-period-hint = Decides the year of the electricity factor
setup-choose-year = Please choose a year
setup-year = { $year }
setup-first-day = First day
setup-last-day = Last day
setup-family = Source of defaults
setup-family-hint = Where calorific values and carbon contents come from if nothing was measured; sources are never mixed
setup-family-own = Of this industry’s guideline
setup-family-later = Sources without measured values stay “To be entered”, and totals say what they lack
setup-power = Electricity basis
setup-power-hint = The published factor for purchased electricity; the choice can move a total by a third
setup-power-later = Purchased electricity stays “To be entered”
setup-region = Region or grid
setup-gwp = GWP set
setup-gwp-hint = The numbers that turn methane, nitrous oxide and others into CO₂ equivalent
setup-gwp-none = None
setup-gwp-none-note = Not needed for CO₂ alone; with other gases the sum in CO₂ equivalent stays “To be entered”
setup-chain = Prepared, reviewed, approved
setup-chain-hint = As printed on the report; optional, can be changed later
setup-prepared = Prepared by 填报人
setup-reviewed = Reviewed by 审核人
setup-approved = Approved by 负责人
setup-make = Create and begin
setup-cancel = Cancel
setup-document = { $name } { $period } inventory
setup-lacking =
    { $count ->
        [one] One thing is still to be decided:
       *[other] { $count } things are still to be decided:
    }
setup-lacks-sector = Choose an industry
setup-lacks-name = Enter the name of the enterprise
setup-lacks-period = Choose a year, or enter first and last day
setup-lacks-order = The last day lies before the first
setup-lacks-family = Choose a source of defaults, or leave it open
setup-lacks-power = Choose an electricity basis, or leave it open
setup-lacks-region = This basis is published by region: choose one
setup-lacks-gwp = Choose a GWP set, or none

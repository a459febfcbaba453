# Pages that are not there yet: what they will do, what serves until then.

planned-lead = This page is not built yet; what it will do is written below.
planned-pages = The pages to come
planned-file = The file “{ $file }” of the address is not on this machine: files of this kind cannot be opened yet.
planned-park = Carbon account of a park
planned-park-text = Gathers the files of the member enterprises, adds them up on one basis, shows the distance to each threshold and the flows between members. Members can fill in their own files now; these will be taken as they are.
park-overview = Overview
park-overview-text = The electricity bases side by side, the distance to each threshold, and whom one waits for.
park-members = Members
park-members-text = Each file received: digest, notices, difference to its last version; accepted or returned, never changed.
park-indicators = Indicators
park-indicators-text = A page an indicator: definition, formula, numbers, gaps; both readings where the text allows two.
park-flows = Flows
park-flows-text = Energy from source to member to use, with flows inside the park apart; chart or table.
park-pathway = Pathway
park-pathway-text = A line to the target year, measure by measure; a cost curve beside its table, assumptions editable in place.
park-admission = Admission (negative list)
park-admission-text = A project against each clause: fits, does not, needs an argument; with the words of the clause and the effect on indicators.

# Acts on many items: each is signed on its own item; a letter names them all.

bulk-title = { $act }: { $count } items
bulk-can = Can be done: { $count }
bulk-cannot = Cannot be done: { $count }
bulk-again = Assigned to { $org } { $person }; ticked, it is assigned anew
bulk-own = By the list: { $words }
bulk-bar-post = Your post does not sign this step of this class
bulk-bar-state = It is “{ $state }”: not yet at this step, or past it
bulk-bar-merged = Joined to its main item; act on that one
bulk-bar-batch = The rules of this class do not allow sign-off in a batch
bulk-fill-text = What is entered here goes for every item that is ticked; what stays empty is as the list or the earlier assignment says.
bulk-kept = Below stands what you entered before and have not signed; check it before you sign.
bulk-clear = Clear
bulk-letter = Send one letter with it that names all the items
bulk-none = Tick at least one item that can be done.
bulk-lack = { $names } lacking: { $numbers }
bulk-too-many = So many items do not fit into one letter; choose fewer and send several.
bulk-do = Sign { $count } ({ $person })
bulk-doing = { $done } of { $all } signed
bulk-done = Signed: { $act }, { $count } items
bulk-refused = Not adopted: { $count }
bulk-broken = It could not be signed; the key may have been put away. { $done } are signed, the others not.
bulk-letter-signed = { $form } { $number } is signed and names { $count } items.
bulk-letter-failed = The assignments are signed, the letter was not adopted: { $why } Send it from the item.
bulk-print = Print the letter
bulk-line = { $number }: { $why }
bulk-most = { $count } are selected; { $most } can be done at once. Narrow the filter and do them in parts.

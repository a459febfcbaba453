# A key is in doubt from its first entry on: what rests on it falls, and the item is to be looked at again.
use noticed
close=$(act closer sign_off "$(close_body)")
without reviewer2
revoke=$(ends reviewer2 compromised "$(cutoff "$approve2" 1)" 1)
roster root1,root2 >/dev/null
expect a "$approve2" suspended R6
expect a "$close" guard-failed C9 approvals
state a "$item" reexamine
says a closed 0

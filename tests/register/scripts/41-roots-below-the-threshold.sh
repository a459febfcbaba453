# With one root key left no roster can be issued: a new ledger, which a paper act ties to the old one.
use light
refused roster root3
new=$(roster root3,closer --unchecked)
judged a | grep -q "^entry $new bad-signature " || wrong 'a key that is no root key counts'

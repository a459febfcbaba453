# An act after something that nobody has.
use light
close=$(act closer sign_off "$(light_close_body)" --seen "$inspect,0101010101010101010101010101010101010101010101010101010101010101" --unchecked)
expect a "$close" pending-parents R3
state a "$item" inspected

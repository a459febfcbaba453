# The end of a file is lost: what is whole is taken, and the loss is told.
use light
head -c -30 a >short
refused nz verify short
says short whole false
state short "$item" inspected

# A line is lost from the middle: what rests on it waits and names it, and the trailer does not fit.
use light
grep -v '"kind":"submit"' a >fewer
refused nz verify fewer
says fewer whole false
expect fewer "$inspect" pending-parents R3
nz verify fewer --json | grep -q "\"$submit\"" || wrong 'the absent line is not named'
state fewer "$item" rectifying

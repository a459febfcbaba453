# Files that are not on this machine are counted and change nothing.
use light
mkdir blobs
nz verify a --blobs blobs --json | grep -A 4 '"absent"' | grep -q "$DIGEST" || wrong 'the absent file is not named'
state a "$item" inspected

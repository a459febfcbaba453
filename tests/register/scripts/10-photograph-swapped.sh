# The file beside the ledger has other bytes than were signed: told, and the sign-offs stand.
use light
mkdir blobs
echo 'another picture' >"blobs/$DIGEST"
refused nz verify a --blobs blobs
nz verify a --blobs blobs --json | grep -A 2 '"differing"' | grep -q "$DIGEST" || wrong 'the swapped file is not named'
state a "$item" inspected

# Letters that look alike, composed and not, and a change of direction: kept as written, and different numbers.
use born
for number in a1 а1 é é "$(printf '\342\200\256')1a"; do
    item=$(alone office register "$(register_body light "$number")")
done
judged a | grep -c '^item .* registered ' | grep -qx 5 || wrong 'not five items'
plain a "$item" suspected-duplicate

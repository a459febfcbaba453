# A roster that skips a number, has one signature, or one key twice: refused, and what is pinned to it waits.
for how in skipped one twice; do
    use light
    case $how in
    skipped) more=',"n":3' keys=root1,root2 why=malformed ;;
    one) more='' keys=root1 why=bad-signature ;;
    twice) more='' keys=root1,root1 why=bad-signature ;;
    esac
    refused roster "$keys"
    new=$(roster "$keys" --unchecked)
    judged a | grep -q "^entry $new $why " || wrong "roster: not $why"
    close=$(act closer sign_off "$(light_close_body)" --roster "$new" --unchecked)
    expect a "$close" pending-parents R3
    state a "$item" inspected
done

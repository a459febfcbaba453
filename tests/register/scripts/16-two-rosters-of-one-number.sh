# Two valid rosters 2: revocations of both apply, grants of neither; a roster that names both settles it.
use light
cp a elsewhere
without inspector2
revoke=$(ends inspector2 left null)
one=$(roster root1,root2)
L=elsewhere revoke=''
cp "$BASE/people" both && echo 'newcomer|酉|管委会|closer' >>both && people=both
two=$(roster root2,root3)
close=$(act newcomer sign_off "$(light_close_body)")
nz merge a elsewhere -o b >/dev/null
L=b
expect b "$close" suspended C8
state b "$item" inspected
without inspector2
more=",\"prev\":[$(list "$one" "$two")]"
roster root1,root2 >/dev/null
expect b "$close" awaiting-ratification R6b

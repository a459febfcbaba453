# A working folder restored from a copy signs number 2 again: both branches stop, until a roster keeps them.
use light
first=$(act handler comment "$(text_body 第一条)")
cp a copy
one=$(act handler comment "$(text_body 第二条)")
L=copy
two=$(act handler comment "$(text_body 另一条)")
nz merge a copy -o b >/dev/null
expect b "$one" forked R7
expect b "$two" forked R7
expect b "$first" effective
L=b
kid=$(kid handler)
keep="{\"id\":\"$one\",\"kid\":\"$kid\"},{\"id\":\"$two\",\"kid\":\"$kid\"}"
roster root1,root2 >/dev/null
expect b "$one" effective
expect b "$two" effective

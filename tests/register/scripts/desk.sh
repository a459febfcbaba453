# What the scripts of attacks share: a desk with keys and ledgers, and short words for acts. POSIX sh; `nearzero` is on the path, $BASE is what prelude.sh left.

nz() { nearzero register "$@"; }

# Answers the field of this name of an answer in lines; what was refused is said and ends the script.
answered() {
    name=$1
    shift
    said=$(nz "$@") || { echo "refused: $*: $said" >&2; return 1; }
    printf '%s\n' "$said" | sed -n "s/^$name //p"
}

# day YYYY-MM-DD [HH:MM]: when the next acts are done.
day() { at="$1T${2:-09:00}:00"; }

# The ledger that the next acts go into.
L=a

# use STAGE: begins with a ledger of the prelude and the ids of its acts.
use() { cp "$BASE/$1" a && . "$BASE/$1.ids"; }

# act KEY KIND BODY [more options]: the id of the new entry, on $item if that is set.
act() {
    who=$1 kind=$2 body=$3
    shift 3
    answered id append "$L" --key "$BASE/keys/$who" --kind "$kind" --at "$at" --body "$body" ${item:+--item "$item"} "$@"
}

# alone …: an act on no item.
alone() { item='' act "$@"; }

# seal WITNESS [more options]: a checkpoint.
seal() {
    who=$1
    shift
    answered id checkpoint "$L" --key "$BASE/keys/$who" --at "$at" "$@"
}

# list ID…: the inside of a JSON array, ascending.
list() { printf '%s\n' "$@" | sort -u | sed 's/.*/"&"/' | paste -s -d , -; }

# roster KEYS [more options]: issues the roster that `people` and the variables say; its id.
roster() {
    by=$1
    shift
    answered roster roster "$L" --key "$(printf '%s' "$by" | sed "s#[^,]*#$BASE/keys/&#g")" --at "$at" --body "$(roster_body)" "$@"
}

# Lines of `people`: key, person, organisation, roles; a role may have its last day behind an @.
roster_body() {
    printf '{"calendar":%s,"policies":%s,"rootThreshold":2,"witnessQuorum":%s' "$(cat "$BASE/calendar.json")" "$(cat "$BASE/policies.json")" "${quorum:-1}"
    printf ',"rootKeys":[%s],"disown":[%s],"keep":[%s],"revoke":[%s]' "$(cat "$BASE/roots")" "${disown:-}" "${keep:-}" "${revoke:-}"
    printf '%s' "${more:-}"
    printf ',"keys":['
    first=''
    while IFS='|' read -r name person org roles; do
        printf '%s{"org":"%s","person":"%s","pub":"%s","roles":[' "$first" "$org" "$person" "$(cat "$BASE/keys/$name.pub")"
        comma=''
        for role in $roles; do
            to=null
            case $role in *@*) to="\"${role#*@}\"" role=${role%@*} ;; esac
            printf '%s{"classes":[],"from":"2024-01-01","role":"%s","to":%s}' "$comma" "$role" "$to"
            comma=,
        done
        printf ']}'
        first=,
    done <"${people:-$BASE/people}"
    printf ']}'
}

# kid KEY; last KEY: the last entry of a key in $L, as "id":…,"seq":…
kid() { cat "$BASE/keys/$1.kid"; }

# ends KEY WHY CUTOFF [SUSPECT]: what `revoke` says of a key; CUTOFF is null or an object.
ends() { printf '{"cutoff":%s,"kid":"%s","suspectFrom":%s,"why":"%s"}' "$3" "$(kid "$1")" "${4:-null}" "$2"; }
cutoff() { printf '{"id":"%s","seq":%s}' "$1" "$2"; }

# without KEY: people but this one.
without() { grep -v "^$1|" "$BASE/people" >people && people=people; }

# Acts of the usual course.
register_body() {
    printf '{"batch":"第三轮","class":"%s","deadline":"2024-12-31","deadlineKind":"fixed","feedback":"2024-05-20","major":false,"number":"%s","openness":"public","origin":"工业源","original":"%s","ownDeadline":null,"parent":%s,"point":"1号焦炉","pollution":["大气"],"source":"省督察","text":"装煤除尘逸散","upper":null}' "$1" "$2" "$DIGEST" "${3:-null}"
}
assign_body() { printf '{"acceptor":"生态环境局","deadline":"2024-11-30","leadUnit":"经信局","owner":"丁","ownerOrg":"%s","replaces":[],"sponsor":"申"}' "${1:-焦化厂}"; }
photo() { printf '{"class":"photo","digest":"%s","name":"照片.jpg","size":1200,"taken":"2024-06-20"}' "$(printf "$1%.0s" 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32)"; }
submit_body() { printf '{"files":[%s],"open":[%s],"plan":%s,"replaces":[%s],"text":"已完成"}' "$1" "${4:-}" "$2" "${3:-}"; }
inspect_body() { printf '{"date":"2024-06-25","files":[%s],"findings":[%s],"submission":"%s"}' "$(photo 05)" "$1" "$submit"; }
approve_body() { printf '{"inspections":[%s],"submission":"%s"}' "$(list "$inspect1" "$inspect2")" "$submit"; }
reason_body() { printf '{"reason":"现场仍有逸散","submission":"%s"}' "$submit"; }
post_body() { printf '{"end":"%s","place":"政府网站","start":"%s","submission":"%s","text":"%s"}' "$2" "$1" "$submit" "$DIGEST"; }
text_body() { printf '{"text":"%s"}' "$1"; }
close_body() { printf '{"approvals":[%s],"inspections":[%s],"noticeEnd":"%s","submission":"%s"}' "$(list "$approve1" "$approve2")" "$(list "$inspect1" "$inspect2")" "$end" "$submit"; }
light_close_body() { printf '{"approvals":[],"inspections":["%s"],"noticeEnd":null,"submission":"%s"}' "$inspect" "$submit"; }
DIGEST=0909090909090909090909090909090909090909090909090909090909090909

# What `verify` says of a file, in lines: "entry ID verdict rule reason flags" and "item ID state flags".
judged() {
    nz verify "$1" --json | awk '
        /^ *"flags": \[/ { flags = ""; within = !/\]/; next }
        within && /\]/ { within = 0; next }
        within { gsub(/[ ",]/, ""); flags = flags "," $0; next }
        { value = $2; gsub(/[",]/, "", value) }
        $1 == "\"id\":" { id = value; rule = reason = "null" }
        $1 == "\"reason\":" { reason = value }
        $1 == "\"rule\":" { rule = value }
        $1 == "\"verdict\":" { print "entry", id, value, rule, reason, flags ","; flags = "" }
        $1 == "\"item\":" { item = value }
        /^      "state":/ { print "item", item, value, flags ","; flags = "" }'
}

# expect FILE ID VERDICT [RULE [REASON]]; state FILE ITEM STATE; flagged FILE ID FLAG; plain FILE ID FLAG.
expect() {
    found=$(judged "$1" | sed -n "s/^entry $2 //p" | cut -d ' ' -f 1-3)
    [ "$found" = "$3 ${4:-null} ${5:-null}" ] || wrong "entry $2: $found, expected $3 ${4:-null} ${5:-null}"
}
state() {
    found=$(judged "$1" | sed -n "s/^item $2 //p" | cut -d ' ' -f 1)
    [ "$found" = "$3" ] || wrong "item $2: $found, expected $3"
}
flagged() { judged "$1" | grep -q "^[a-z]* $2 .*,$3," || wrong "$2 has no flag $3"; }
plain() { ! judged "$1" | grep -q "^[a-z]* $2 .*,$3," || wrong "$2 has the flag $3"; }
# says FILE NAME VALUE: a field at the top of the answer, in one line.
says() {
    found=$(nz verify "$1" --json | sed -n "s/^  \"$2\": \(.*[^,]\),*\$/\1/p")
    [ "$found" = "$3" ] || wrong "$2 is $found, expected $3"
}
# refused COMMAND…: it must fail.
refused() { if "$@" >/dev/null 2>&1; then wrong "not refused: $*"; fi; }
wrong() { echo "$*" >&2; exit 1; }

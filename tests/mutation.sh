#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Proves that the tests of the safety check would notice a fault: drops each row of the rule table, flips each
# comparison, moves each limit by one, swaps "and" and "or", takes "unknown" for "no" … one at a time in a copy, and
# runs the tests. Says of each mutant whether it was killed, survived or does not compile. One that survives is a test
# that is missing, or it stands in tests/mutation_equivalent.txt with the reason why it changes nothing; an entry there
# that no mutant answers to, or whose mutant is killed, is an error too.
#
#   sh tests/mutation.sh [FILE[:LINE]…]    the files are those below unless some are named
#
# NAPE_MUTATION_JOBS: how many at a time (2). NAPE_MUTATION_DIR: a folder to keep, so that the next run builds only what
# has changed; each verdict is added to results.txt there as it falls.
set -eu
cd "$(dirname "$0")/.."
all='core/triage/rule_table.cpp core/triage/assess.cpp core/triage/log_rules.cpp core/triage/standing.cpp
  core/triage/check_history.cpp core/triage/reassess.cpp core/triage/made_with.cpp core/triage/check_fact.cpp
  core/triage/questions.cpp core/rules/rule.cpp core/facts/temperature.cpp core/facts/symptoms.cpp
  core/triage/questions.h core/triage/check_history.h core/facts/age.h core/facts/values.h core/facts/symptoms.h'
[ $# = 0 ] || all="$*"
jobs=${NAPE_MUTATION_JOBS:-2}
if [ -n "${NAPE_MUTATION_DIR:-}" ]; then
  mkdir -p "$NAPE_MUTATION_DIR"
  work=$(cd "$NAPE_MUTATION_DIR" && pwd)
else
  work=$(mktemp -d "${TMPDIR:-/tmp}/nape-mutation.XXXXXX")
  trap 'rm -rf "$work"' EXIT
fi
trap 'exit 1' HUP INT TERM

tree=$work/tree build=$work/build
rm -rf "$tree" "$work/std" "$work/own"
mkdir -p "$tree/tests" "$work/std" "$work/own"
: >"$work/results.txt"
cp -R -p core "$tree/core"
cp -R -p tests/core tests/support tests/mutation "$tree/tests"
cp tests/mutation_equivalent.txt "$work/equivalent.txt"
cmake -S "$tree/tests/mutation" -B "$build" -G Ninja -DNAPE_TREE="$tree" >"$work/build.log" 2>&1 \
  && cmake --build "$build" >>"$work/build.log" 2>&1 || { tail -n 40 "$work/build.log" >&2; exit 1; }
compiler=$(cat "$build/compiler.txt")
flags='-std=c++20 -O0 -D_GLIBCXX_ASSERTIONS -fPIC'

# What every file includes is read once: the standard library's headers where a header of Nape's is the mutant, Nape's
# own too where it is not.
for header in algorithm array chrono map optional ranges set span string tuple unordered_map utility variant vector; do
  echo "#include <$header>"
done >"$work/std/first.h"
{
  cat "$work/std/first.h"
  for header in facts/symptoms catalogue/medicines text/message triage/check_history triage/log_rules triage/made_with \
    triage/rule_table; do
    echo "#include \"$header.h\""
  done
} >"$work/own/first.h"
for which in std own; do
  # shellcheck disable=SC2086
  $compiler $flags -I "$tree/core" -x c++-header "$work/$which/first.h" -o "$work/$which/first.h.gch"
done

limited() { if command -v timeout >/dev/null 2>&1; then timeout "$@"; else shift; "$@"; fi; }

# Whether the tests pass with the library in $1: first those that cost nothing, then those that count through many.
passes() {
  export LD_LIBRARY_PATH="$1" DYLD_LIBRARY_PATH="$1" GTEST_FAIL_FAST=1 GTEST_BRIEF=1
  many='*Space*:*Propert*:*Oracle*'
  limited 60 "$build/safety_tests" --gtest_filter="-$many" >"$1/log" 2>&1 \
    && NAPE_VECTORS=${NAPE_MUTATION_VECTORS:-2000} limited 300 "$build/safety_tests" --gtest_filter="$many" >"$1/log" 2>&1
}
passes "$build" || { echo 'The tests fail without any mutant:' >&2; tail -n 40 "$build/log" >&2; exit 1; }

for name in $all; do
  file=${name%%:*}
  "$build/mutants" list "$tree/$file" | awk -F '\t' -v OFS='\t' -v file="$file" -v only="$(expr "$name" : '.*:\(.*\)' || true)" \
    'only == "" || $2 == only { print file, $0 }'
done >"$work/list.txt"

# What a test itself reads of a header is the good one; so the tests named like the header are built with the mutant.
passesOwn() {
  name=$(basename "$2" .h)
  own=$tree/tests/core/$(basename "$(dirname "$2")")/${name}_test.cpp
  [ "$name" != values ] || own=$tree/tests/core/facts/nouns_test.cpp
  case $2 in *.h) [ -f "$own" ] || return 0 ;; *) return 0 ;; esac
  # shellcheck disable=SC2086
  $compiler $flags -I "$1/include" -I "$tree/core" -I "$tree/tests" "$own" -o "$1/own" ${LDFLAGS:-} -L "$1" -lsubject \
    -lgmock -lgtest -lgtest_main -lpthread >"$1/log" 2>&1 && limited 60 "$1/own" >"$1/log" 2>&1
}

# Mutant $3 of the file $2, in the folder $1.
verdict() {
  rm -rf "$1"
  mkdir -p "$1/include"
  case $2 in
    *.h)
      # The copy is found before the original, by everything that is built of the subject.
      mkdir -p "$1/include/$(dirname "${2#core/}")"
      "$build/mutants" write "$tree/$2" "$3" >"$1/include/${2#core/}"
      grep -l -r -F -e "${2##*/}" -e age.h -e care_log.h -e nouns.h -e symptoms.h -e triage.h -e log_rules.h \
        -e check_history.h -e rule_table.h "$tree/core/facts" "$tree/core/triage" | grep '\.cpp$' >"$1/sources"
      first=$work/std
      ;;
    *)
      mkdir -p "$1/$(dirname "$2")"
      "$build/mutants" write "$tree/$2" "$3" >"$1/$2"
      echo "$1/$2" >"$1/sources"
      first=$work/own
      ;;
  esac
  cp "$build/objects.txt" "$1/objects"
  while read -r source; do
    name=$(basename "$source")
    # shellcheck disable=SC2086
    $compiler $flags -include "$first/first.h" -I "$1/include" -I "$tree/core" -c "$source" -o "$1/$name.o" \
      >"$1/log" 2>&1 || { echo 'does not compile'; return; }
    grep -v "/$name\.o" "$1/objects" >"$1/others" || true
    { cat "$1/others"; echo "$1/$name.o"; } >"$1/objects"
  done <"$1/sources"
  # The library asks itself first, not the program, which has the good inline functions too.
  symbolic='' library=libsubject.so
  case $(uname) in Darwin) library=libsubject.dylib ;; *) symbolic=-Wl,-Bsymbolic ;; esac
  # shellcheck disable=SC2046,SC2086
  (cd "$build" && $compiler -shared $symbolic ${LDFLAGS:-} -o "$1/$library" $(cat "$1/objects")) >"$1/log" 2>&1 \
    || { echo 'does not compile'; return; }
  if passes "$1" && passesOwn "$1" "$2"; then echo survived; else echo killed; fi
}

lane() {
  awk -v jobs="$jobs" -v lane="$1" 'NR % jobs == lane' "$work/list.txt" >"$work/lane$1.txt"
  while IFS="$(printf '\t')" read -r file number line kind was is; do
    result=$(verdict "$work/mutant$1" "$file" "$number")
    # One short line at a time, which the lanes do not mix.
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$result" "$file" "$line" "$kind" "$was" "$is" >>"$work/results.txt"
  done <"$work/lane$1.txt"
}
lanes=''
for n in $(seq 0 $((jobs - 1))); do
  lane "$n" &
  lanes="$lanes $!"
done
for process in $lanes; do wait "$process"; done

# The table of equivalents: a line with the file, one with "- " and the line before, one with "+ " and the line after,
# then the reason. Only those of the files that were asked for have to be there.
sort -t "$(printf '\t')" -k 2,2 -k 3,3n "$work/results.txt" | awk -F '\t' -v table="$work/equivalent.txt" -v files="$all" '
  BEGIN {
    count = split(files, names, /[ \n]+/)
    for (i = 1; i <= count; ++i) {
      if (split(names[i], part, ":") > 1) partly[part[1]] = 1
      asked[part[1]] = 1
    }
    while ((getline text < table) > 0) {
      if (text ~ /^#/ || text == "") continue
      if (text ~ /^(core|app)\//) { file = text; was = "" }
      else if (text ~ /^- /) was = substr(text, 3)
      else if (text ~ /^\+ /) { key = file "\t" was "\t" substr(text, 3); if (file in asked) entry[key] = 1 }
      else reason[key] = 1
    }
  }
  {
    ++all
    ++verdicts[$1]
    ++kinds[$4]
    if ($1 == "killed") ++killed[$4]
    key = $2 "\t" $5 "\t" $6
    if (key in entry) {
      met[key] = 1
      if ($1 != "survived") { print $2 ":" $3 ": listed as equivalent, but " $1 "\n  - " $5 "\n  + " $6; bad = 1 }
      else if (!(key in reason)) { print $2 ":" $3 ": listed as equivalent without a reason\n  + " $6; bad = 1 }
      else ++equivalent
    } else if ($1 == "survived") { print $2 ":" $3 ": survived (" $4 ")\n  - " $5 "\n  + " $6; bad = 1; ++open }
  }
  END {
    for (key in entry) if (!(key in met)) { split(key, part, "\t"); if (part[1] in partly) continue; print part[1] ": listed as equivalent, but there is no such mutant\n  - " part[2] "\n  + " part[3]; bad = 1 }
    for (kind in kinds) printf "  %-8s %d, killed %d\n", kind, kinds[kind], killed[kind]
    printf "%d mutants: %d killed, %d equivalent, %d survived, %d do not compile\n", all, verdicts["killed"], equivalent, open, verdicts["does not compile"]
    exit bad
  }'

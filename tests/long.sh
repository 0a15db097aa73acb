#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The counts that are too long for every push: answers drawn at random, histories replayed, writers killed, every page in
# every combination of looks. Runs every test program that reads one of the counts, then the mutants of the safety check
# (tests/mutation.sh), then the benchmarks, which need Google Benchmark. Prints what each program says about itself;
# whole outputs stay in build/long/.
#
#   sh tests/long.sh            NAPE_VECTORS, NAPE_HISTORIES, NAPE_LOGS and NAPE_KILLS may be set to other counts
#   sh tests/long.sh bench      the benchmarks alone
set -eu
cd "$(dirname "$0")/.."
export NAPE_VECTORS="${NAPE_VECTORS:-1000000}" NAPE_HISTORIES="${NAPE_HISTORIES:-10000}" NAPE_KILLS="${NAPE_KILLS:-60}"
export NAPE_LOGS="${NAPE_LOGS:-20000}" NAPE_LOOKS="${NAPE_LOOKS:-all}"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
export MALLOC_TOP_PAD_=67108864  # as in tests/CMakeLists.txt: logs by the thousand
logs=build/long
mkdir -p $logs
failed=''

# Runs one program; keeps its output, shows what is not the framework's own chatter, and how long it took.
measured() {
  case $1 in sh) name=$(basename "$2") ;; *) name=$(basename "$1") ;; esac
  began=$(date +%s)
  if "$@" >"$logs/$name.log" 2>&1; then verdict=passed; else verdict=FAILED failed="$failed $name"; fi
  grep -v -e '^\[' -e '^Running main' -e '^Note: ' -e '^$' "$logs/$name.log" | sed 's/^/    /' || true
  printf '%-28s %s in %s s\n' "$name" $verdict $(($(date +%s) - began))
}

if [ "${1:-}" != bench ]; then
  cmake --preset test >/dev/null
  cmake --build --preset test
  printf '\n%s vectors, %s histories, %s logs, %s kills\n' "$NAPE_VECTORS" "$NAPE_HISTORIES" "$NAPE_LOGS" "$NAPE_KILLS"
  found=no
  for program in build/test/bin/*test*; do
    [ -x "$program" ] || continue
    grep -q -a -E 'NAPE_(VECTORS|HISTORIES|LOGS|KILLS|LOOKS)' "$program" || continue
    found=yes
    measured "$program" --gtest_brief=1
  done
  [ $found = yes ] || { echo 'No test program reads a count.' >&2; exit 1; }
  measured sh tests/mutation.sh
fi

if cmake --preset run -B build/bench -DNAPE_BENCHMARKS=ON -DBUILD_TESTING=ON >$logs/bench-configure.log 2>&1; then
  cmake --build build/bench
  for program in build/bench/bin/*bench*; do
    [ -x "$program" ] || continue
    measured "$program"
  done
  measured sh tests/benchmarks/measure.sh build/bench
else
  echo "No benchmarks: see $logs/bench-configure.log" >&2
  [ "${1:-}" != bench ] || exit 1
fi

[ -z "$failed" ] || { printf 'Failed:%s\n' "$failed" >&2; exit 1; }

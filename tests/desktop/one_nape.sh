#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Twenty starts at once on one log are one process; each of the others ends with 0.
. "$(dirname "$0")/common.sh"
nape=$1

for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  "$nape" --page history & mine="$mine $!"
done
oneIsLeft() {
  left=0
  for pid in $mine; do ! kill -0 "$pid" 2>/dev/null || left=$((left + 1)); done
  [ $left -eq 1 ]
}
waitFor 60 oneIsLeft || fail "$left processes are left"
sleep 1
oneIsLeft || fail "$left processes are left after a second"
for pid in $mine; do
  kill -0 "$pid" 2>/dev/null && last=$pid && continue
  wait "$pid" || fail "a second start ended with $?"
done
kill -9 "$last"
wait "$last" 2>/dev/null || true
"$nape" & mine=$!
sleep 1
kill -0 "$mine" || fail "the lock of the killed process still held"

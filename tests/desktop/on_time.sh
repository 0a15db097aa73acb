#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The alarm after ten minutes and the call after an hour come within one second of their moment, and so does the alarm of a
# window that was killed in the middle of the session. The programs' clock is ahead of the machine's by so much that neither
# takes minutes; it runs at its own speed, so a second is a second.
. "$(dirname "$0")/common.sh"
nape=$1 napectl=$2
needFaketime

ownBus

# calledAt WORDS: when, by the machine's clock in milliseconds, each notification that begins so was sent.
calledAt() {
  awk -v words="string \"$1" '
    /^method call/ { time = 0; if (/member=Notify/ && match($0, /time=[0-9.]+/)) time = substr($0, RSTART + 5, RLENGTH - 5) }
    time && index($0, words) { printf "%.0f\n", time * 1000; time = 0 }' "$home/monitor"
}
isCalled() { [ -n "$(calledAt "$1")" ]; }
# onTime WORDS MOMENT: the one call so far came from that second of the machine's clock to one second later.
onTime() {
  at=$(calledAt "$1")
  [ "$(echo "$at" | wc -l)" -eq 1 ] || fail "\"$1\" was called more than once: $at"
  late=$((at - $2 * 1000))
  echo "\"$1\" came after $late ms"
  [ $late -ge 0 ] && [ $late -le 1000 ] || fail "\"$1\" came $late ms after its moment"
}
# ahead SECONDS COMMAND…: with a clock that is so far ahead.
ahead() { by=$1; shift; LD_PRELOAD="$faketime" FAKETIME="+$by" exec "$@"; }

echo "$allNo" >"$home/answers"
expect 0 "$napectl" log --pain 6
expect 0 "$napectl" set quiet_hours=off # whenever this runs
expect 0 "$napectl" check --answers "$home/answers" --record
expect 0 "$napectl" ice start --wrapped
start=$("$napectl" --json plan | sed 's/.*"id":"ice"[^}]*"until":"\([^"]*\)".*/\1/')
start=$(($(date -d "$start" +%s) - 600))

# Ten minutes are over twelve seconds after the start; the first window does not live to see it.
(ahead 588 "$nape") & window=$!
mine="$mine $window"
sleep 4
kill -0 $window 2>/dev/null || fail "nape ended by itself"
kill -9 $window
wait $window 2>/dev/null || true
! isCalled 'Take the ice off' || fail "the ice was called off before its ten minutes were over"
(ahead 588 "$nape") & window=$!
mine="$mine $window"
waitFor 15 isCalled 'Take the ice off' || fail "the end of the ice was not called"
onTime 'Take the ice off' $((start + 12))
# What was told is in the log a moment after it was told; a window that is killed in between tells it once more.
isKept() { "$napectl" --json history | grep -q '"act":"posted".*"key":"ice.off"\|"key":"ice.off".*"act":"posted"'; }
waitFor 10 isKept || fail "that the end of the ice was called is not in the log"
kill -9 $window
wait $window 2>/dev/null || true

# The hour is over eight seconds from now.
ahead=$((3600 - 8 - ($(date +%s) - start)))
(ahead $ahead "$nape" --hidden) & mine="$mine $!"
waitFor 15 isCalled 'Ice may go on again' || fail "the next ice was not called"
onTime 'Ice may go on again' $((start + 3600 - ahead))
onTime 'Take the ice off' $((start + 12)) # that was not called again

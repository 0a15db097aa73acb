#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A hidden Nape on a bus of its own, its clock a hundred and twenty times as fast: the end of the ice is called once, the next ice is
# called once, and nothing is called again after a restart.
. "$(dirname "$0")/common.sh"
nape=$1 napectl=$2
needFaketime

ownBus

echo "$allNo" >"$home/answers"
expect 0 "$napectl" log --pain 6
expect 0 "$napectl" set quiet_hours=off # whenever this runs
expect 0 "$napectl" check --answers "$home/answers" --record
expect 0 "$napectl" ice start --wrapped

LD_PRELOAD="$faketime" FAKETIME='+0 x120' "$nape" --hidden & hidden=$!
mine="$mine $hidden"
said() { grep -c "string \"$1" "$home/monitor" || true; }
isSaid() { [ "$(said "$1")" -ge 1 ]; }
sleep 2
! isSaid 'Take the ice off' || fail "the ice was called off before its ten minutes were over"
waitFor 15 isSaid 'Take the ice off' || fail "the end of the ice was not called"
waitFor 60 isSaid 'Ice may go on again' || fail "the next ice was not called"
sleep 2
kill -9 $hidden
wait $hidden 2>/dev/null || true
LD_PRELOAD="$faketime" FAKETIME='+2h' "$nape" --hidden & mine="$mine $!"
sleep 3
[ "$(said 'Take the ice off')" -eq 1 ] || fail "the end of the ice was called $(said 'Take the ice off') times"
[ "$(said 'Ice may go on again')" -eq 1 ] || fail "the next ice was called $(said 'Ice may go on again') times"

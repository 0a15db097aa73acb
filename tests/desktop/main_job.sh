#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# It hurts, the check, ice, too early, off, again: with napectl and a clock that stands where it is put.
. "$(dirname "$0")/common.sh"
napectl=$1
needFaketime
day=2026-06-01

expect 1 at "$day 08:00:00" "$napectl" ice start --wrapped
expect 0 at "$day 08:00:00" "$napectl" log --pain 7 --where back_left
expect 1 at "$day 08:00:30" "$napectl" log --pain 7
expect 1 at "$day 08:01:00" "$napectl" ice start --wrapped   # the check first
echo "$allNo" >"$home/answers"
expect 0 at "$day 08:02:00" "$napectl" check --answers "$home/answers" --record
grep -q '"tier":"SELF_CARE"' "$home/said" || fail "the check did not come to self-care: $(cat "$home/said")"
expect 1 at "$day 08:03:00" "$napectl" ice start             # no cloth
expect 1 at "$day 08:03:00" "$napectl" ice start --wrapped --minutes 11
expect 2 at "$day 08:03:00" "$napectl" ice start --wrapped --minutes 0
expect 0 at "$day 08:05:00" "$napectl" ice start --wrapped
expect 1 at "$day 08:06:00" "$napectl" ice start --wrapped   # it runs
expect 0 at "$day 08:06:00" "$napectl" --json plan
grep -q '"until":"2026-06-01T08:15:00+00:00"' "$home/said" || fail "ice does not end at 08:15: $(cat "$home/said")"
expect 0 at "$day 08:15:00" "$napectl" ice stop
expect 1 at "$day 08:15:10" "$napectl" ice stop              # nothing runs
expect 1 at "$day 09:04:59" "$napectl" ice start --wrapped   # one second early
expect 0 at "$day 09:04:59" "$napectl" --json plan
grep -q '"until":"2026-06-01T09:05:00+00:00"' "$home/said" || fail "ice is not to be had from 09:05: $(cat "$home/said")"
expect 0 at "$day 09:05:00" "$napectl" ice start --wrapped
expect 2 at "$day 09:06:00" "$napectl" pain 11
expect 2 at "$day 09:06:00" "$napectl" nonsense
expect 0 at "$day 09:20:00" "$napectl" end
expect 1 at "$day 09:20:10" "$napectl" pain 3                # nothing open
expect 0 "$napectl" --json verify
grep -q '"ok":true' "$home/said" || fail "verify: $(cat "$home/said")"

#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pain relievers from the command line: the package, the questions, too early, a second one, already taken, a fever that
# a dose may hide, corrections that bring nothing forward.
. "$(dirname "$0")/common.sh"
napectl=$1
needFaketime
day=2026-06-01
says() { grep -q -- "$1" "$home/said" || fail "not said: $1 in $(cat "$home/said")"; }
saysNot() { ! grep -q -- "$1" "$home/said" || fail "said: $1 in $(cat "$home/said")"; }
ctl() { when=$1; shift; at "$day $when" "$napectl" --json "$@"; }
none='ulcer_or_bleed=no,blood_thinner=no,kidney=no,heart_or_pressure=no,asthma_aspirin=no,liver=no,alcohol_3=no'
none="$none,allergy_nsaid=no,allergy_acetaminophen=no,steroid=no,diuretic=no,under_50kg=no"
none="$none,heart_surgery=no,daily_aspirin=no"

expect 1 ctl 07:00:00 dose ibuprofen-200
says '"no_episode"'
expect 0 ctl 07:00:00 log --pain 7
expect 1 ctl 07:00:10 dose ibuprofen-200
says '"L0"'
echo "$allNo" >"$home/answers"
expect 0 ctl 07:01:00 check --answers "$home/answers" --record
expect 1 ctl 07:02:00 package ibuprofen-200
says '"M0"'
expect 0 ctl 07:02:00 package ibuprofen-200 --read
expect 0 ctl 07:02:30 plan
says '"medicine_questions"'
expect 0 ctl 07:03:00 person edit me --birth 1990-05-31 --country US --profile "pregnancy_weeks=0,$none"
expect 0 ctl 07:03:00 package naproxen-220 --read
expect 1 ctl 07:03:00 package naproxen-220 --read --stricter max=4
says '"M8"'
expect 2 ctl 07:03:00 package naproxen-220 --read --stricter most=4
expect 0 ctl 07:03:00 package naproxen-220 --read --stricter max=2,gap=12h

# What cannot be read saves nothing.
expect 2 ctl 07:04:00 dose ibuprofen
expect 2 ctl 07:04:00 dose ibuprofen-200 --tablets 0
expect 2 ctl 07:04:00 dose ibuprofen-200 --tablets two
expect 2 ctl 07:04:00 dose ibuprofen-200 --time 2026-06-01T07:04:01+00:00
expect 1 ctl 07:04:00 dose ibuprofen-200 --tablets 3
says '"until":null'

expect 0 ctl 07:10:00 dose ibuprofen-200 --tablets 2
saysNot '"warnings"'
dose=$(sed 's/.*"id":"\([^"]*\)".*/\1/' "$home/said")
expect 1 ctl 13:09:59 dose ibuprofen-200
says '"why":\["M1"\],"until":"2026-06-01T13:10:00+00:00"'
expect 1 ctl 12:00:00 dose naproxen-220
says '"why":\["M3"\],"until":"2026-06-01T13:10:00+00:00"'
expect 0 ctl 12:00:00 plan
says '"PHARMACIST"'
says '"key":"dose.ibuprofen-200","at":"2026-06-01T13:10:00+00:00"'

# Corrections are kept and bring nothing forward.
expect 2 ctl 12:10:00 edit "$dose" product=nonsense
expect 2 ctl 12:10:00 edit "$dose" tablets=0
expect 0 ctl 12:10:00 edit "$dose" tablets=1
expect 1 ctl 12:11:00 dose ibuprofen-200
expect 0 ctl 12:12:00 undo
expect 0 ctl 12:12:00 history
says '"kind":"dose"'
says '"tablets":2'
expect 0 ctl 12:13:00 delete "$dose"
expect 1 ctl 12:14:00 dose ibuprofen-200
expect 0 ctl 12:15:00 undo

# Already taken is kept with what it broke.
expect 0 ctl 12:30:00 dose naproxen-220 --already-taken
says '"warnings":\["M3"\]'
expect 0 ctl 12:31:00 dose acetaminophen-500 --time 2026-06-01T09:00:00+00:00
saysNot '"warnings"'
expect 0 at "$day 12:32:00" "$napectl" dose naproxen-220 --tablets 3 --already-taken
says 'call poison control'

# The dose of 12:32 can hide a fever from the check, and its end asks for the thermometer.
echo '{"id":"x","age_years":36,"answers":{"chills":"yes"},"others":"no"}' >"$home/answers"
expect 0 ctl 13:00:00 check --answers "$home/answers" --record
says '"tier":"DOCTOR_TODAY"'
says '"U11"'
echo "$allNo" >"$home/answers"
expect 0 ctl 13:30:00 check --answers "$home/answers" --record
expect 0 ctl 13:31:00 plan
says '"key":"temperature.again","at":"2026-06-02T00:32:00+00:00"'
says '"dose_hides_fever"'

# An emergency closes every row; what was taken is still kept.
echo '{"id":"x","age_years":36,"answers":{"chest":"yes"},"others":"no"}' >"$home/answers"
expect 0 ctl 14:00:00 check --answers "$home/answers" --record
expect 0 ctl 14:01:00 plan
! grep -o '"id":"dose[^}]*}' "$home/said" | grep -v '"locked"' | grep . || fail "a dose is open in an emergency"
expect 0 ctl 14:02:00 dose acetaminophen-500 --already-taken
says '"L1"'
expect 0 "$napectl" --json rules
for rule in C3 M0 M1 M2 M3 M4 M5 M6 M7 M8 M9 M10 A12; do says "\"id\":\"$rule\""; done
expect 0 "$napectl" export --format json --out "$home/out.json"
grep -q '"product": "naproxen-220"' "$home/out.json" || fail "the archive has no dose"
expect 0 "$napectl" --json verify

#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Heat from outside: its ticks, awake or not, its distance from ice and from itself, three a day; the guides; and all of
# it brought into an empty folder. With napectl and a clock that stands where it is put.
. "$(dirname "$0")/common.sh"
napectl=$1
needFaketime
day=2026-06-01
heat() { when=$1; shift; at "$day $when" "$napectl" --json heat start --with "$@"; }
ticked() { heat "$1" pad --temperature-checked --cloth --staying-awake --no-sedative --skin-normal; }
says() { grep -q "$1" "$home/said" || fail "no $1 in: $(cat "$home/said")"; }

echo "$allNo" >"$home/answers"
expect 1 ticked 08:00:00                              # nothing is open
expect 0 at "$day 08:00:00" "$napectl" log --pain 7
expect 1 ticked 08:01:00                              # the check first
expect 0 at "$day 08:02:00" "$napectl" check --answers "$home/answers" --record
expect 1 heat 08:03:00 bottle
says '"why":\["H1","H2","H3","H6","H9"\]'
expect 1 heat 08:03:00 shower --temperature-checked
says '"why":\["H3","H6","H9"\]'
expect 1 heat 08:03:00 cloth --temperature-checked --staying-awake --no-sedative --skin-normal --minutes 21
says '"why":\["H4"\]'
expect 2 heat 08:03:00 cloth --minutes 0
expect 2 heat 08:03:00 stone
expect 2 at "$day 08:03:00" "$napectl" heat start
expect 0 ticked 08:05:00
expect 1 at "$day 08:06:00" "$napectl" ice start --wrapped
expect 1 at "$day 08:09:59" "$napectl" reminders done heat.awake  # nothing asks yet
expect 0 at "$day 08:10:59" "$napectl" reminders done heat.awake
expect 0 at "$day 08:15:59" "$napectl" --json plan
says '"id":"heat","rank":1,"state":"running","until":"2026-06-01T08:20:00+00:00"'
says '"key":"heat.awake","at":"2026-06-01T08:15:00+00:00","state":"due"'
expect 1 at "$day 08:16:00" "$napectl" reminders done heat.awake  # a minute was too long
expect 0 at "$day 08:16:00" "$napectl" --json plan
says '"key":"heat.off","at":"2026-06-01T08:16:00+00:00","state":"due","why":\["H3"\]'
expect 0 at "$day 08:16:30" "$napectl" heat stop
expect 1 at "$day 08:16:40" "$napectl" heat stop
expect 1 at "$day 08:46:29" "$napectl" ice start --wrapped
expect 0 at "$day 08:46:30" "$napectl" ice start --wrapped
expect 0 at "$day 08:50:30" "$napectl" ice stop
expect 1 ticked 10:16:29
says '"until":"2026-06-01T10:16:30+00:00"'
expect 0 ticked 10:16:30
expect 0 at "$day 10:17:00" "$napectl" heat stop
expect 0 ticked 13:00:00
expect 0 at "$day 13:03:00" "$napectl" heat stop
expect 1 ticked 20:00:00                              # three a day
says '"why":\["H5"\],"until":"2026-06-02T00:00:00+00:00"'
expect 0 at "$day 20:00:00" "$napectl" --json plan
says '"id":"heat","rank":[0-9]*,"state":"done"'

for guide in stretch_simple stretch_scalene stretch_levator; do
  expect 0 at "$day 20:10:00" "$napectl" did $guide
done
expect 1 at "$day 20:10:00" "$napectl" did stretch_simple
expect 0 at "$day 20:10:00" "$napectl" did massage --helper
expect 0 at "$day 20:11:00" "$napectl" worse massage
expect 1 at "$day 20:12:00" "$napectl" did massage
expect 2 at "$day 20:12:00" "$napectl" did stretch_moon
expect 2 at "$day 20:12:00" "$napectl" worse moon
expect 0 at "$day 20:12:00" "$napectl" --json did stretch_simple --time 2026-06-01T20:11:30+00:00
says '"warnings":\["G1"\]'

expect 0 at "$day 20:20:00" "$napectl" export --format json --out "$home/there.json"
expect 0 at "$day 20:20:00" "$napectl" --data "$home/other" --json import "$home/there.json" --dry-run
says '"dry_run":true,"added":[1-9]'
[ ! -e "$home/other" ] || fail "the dry run made a folder"
expect 0 at "$day 20:20:00" "$napectl" --data "$home/other" --json import "$home/there.json"
expect 0 at "$day 20:20:00" "$napectl" --data "$home/other" --json import "$home/there.json"
says '"added":0,"changed":0'
expect 0 at "$day 20:20:00" "$napectl" --data "$home/other" export --format json --out "$home/back.json"
for file in there back; do sed '/"imported"/d' "$home/$file.json" >"$home/$file.facts"; done
cmp "$home/there.facts" "$home/back.facts" || fail "the facts did not come through as they were"
head -c 500 "$home/there.json" >"$home/half.json"
expect 2 at "$day 20:20:00" "$napectl" --data "$home/third" import "$home/half.json"
[ ! -e "$home/third" ] || fail "half an archive made a folder"

#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Nape costs, beside an empty Qt window on the same machine: first paint and peak memory in alternating runs, the
# lines that napectl checks in a second, and how often a hidden Nape wakes up. Needs a build with -DNAPE_BENCHMARKS=ON,
# and Xvfb for figures with a real display; without it the offscreen platform is measured.
#
#   sh tests/benchmarks/measure.sh BUILD [RUNS]
set -eu
bin=$(cd "$1/bin" && pwd)
runs=${2:-31}
home=$(mktemp -d "${TMPDIR:-/tmp}/nape-measure.XXXXXX")
mine=''
trap 'for pid in $mine; do kill "$pid" 2>/dev/null || true; done; rm -rf "$home"' EXIT
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home" NAPE_DATA="$home/log"
chmod 700 "$home"
export DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus"
unset WAYLAND_DISPLAY || true

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

if command -v Xvfb >/dev/null 2>&1; then
  mkfifo "$home/display"
  Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$home/display" 2>/dev/null & mine="$mine $!"
  read -r display <"$home/display"
  export DISPLAY=":$display" QT_QPA_PLATFORM=xcb
else
  export QT_QPA_PLATFORM=offscreen
fi

# The log of somebody who has it now: what the first page then shows is what costs.
printf '{"id":"x","age_years":34,"answers":{},"others":"no"}\n' >"$home/answers"
"$bin/napectl" log --pain 6 >/dev/null
"$bin/napectl" check --answers "$home/answers" --record >/dev/null

export NAPE_PRINT_FIRST_PAINT=1
for run in $(seq "$runs"); do
  "$bin/first_paint_of" "$bin/empty_window" >>"$home/empty"
  "$bin/first_paint_of" "$bin/nape" >>"$home/nape"
  NAPE_DATA="$home/none" "$bin/first_paint_of" "$bin/nape" >>"$home/fresh"
done
unset NAPE_PRINT_FIRST_PAINT
for who in empty nape fresh; do
  awk '{ print $1 }' "$home/$who" >"$home/$who.ms"
  awk '{ print $2 }' "$home/$who" >"$home/$who.kb"
done
emptyMs=$(median "$home/empty.ms") emptyKb=$(median "$home/empty.kb")
echo "medians of $runs alternating runs on $QT_QPA_PLATFORM"
echo "empty window        first paint $emptyMs ms, peak $emptyKb kB"
for who in fresh nape; do
  ms=$(median "$home/$who.ms") kb=$(median "$home/$who.kb")
  [ $who = fresh ] && what='Nape, no log yet ' || what='Nape, an episode '
  echo "$what   first paint $ms ms ($(ratio "$ms" "$emptyMs")x), peak $kb kB ($(ratio "$kb" "$emptyKb")x)"
done

all='injury stiff fever chills headache purple numb limb_trouble bladder_bowel sleep activity worried stress_distress
  grinding dangerous_mech tingling severe_after_injury cannot_turn saddle walk_clumsy sudden_headache stroke_signs
  drowsy_confused_seizure chest airway glass_fail light vomiting baby_signs serious_history arm_pain
  severe_uncontrolled dystonia_drug tick_bite bleeding_signs otc_gt_10d hot_before_dose'
lines() { # lines NAMES: 50,000 checks that name these questions
  awk -v names="$1" 'BEGIN {
    n = split(names, id, " ")
    for (i = 1; i <= 50000; i++) {
      printf "{\"id\":\"x%d\",\"age_years\":%d,\"answers\":{", i, 20 + i % 60
      for (k = 1; k <= n; k++) printf "%s\"%s\":\"%s\"", (k > 1 ? "," : ""), id[k], ((i + k) % 7 ? "no" : "yes")
      print "},\"others\":\"no\"}"
    }
  }'
}
perSecond() { # perSecond WORDS FILE: the best of five
  for run in 1 2 3 4 5; do
    began=$(date +%s%N)
    "$bin/napectl" check --answers "$2" >/dev/null
    echo $((50000 * 1000000 / (($(date +%s%N) - began) / 1000)))
  done | sort -n | tail -n 1 | sed "s/\$/ lines a second, $1/"
}
lines 'stiff fever numb injury headache' >"$home/five"
lines "$all" >"$home/all"
perSecond 'napectl check, 5 questions named and others' "$home/five"
perSecond 'napectl check, all questions named' "$home/all"

# With nothing due, an hour of being hidden should cost nothing.
wakeUps() { cat /proc/"$1"/task/*/status | awk '/^voluntary_ctxt_switches/ { n += $2 } END { print n }'; }
NAPE_DATA="$home/none" "$bin/nape" --hidden & hidden=$!
mine="$hidden $mine"
sleep 40 # Qt lets its spare threads go after 30 s
before=$(wakeUps $hidden)
sleep 60
echo "hidden, nothing due: $(($(wakeUps $hidden) - before)) wake-ups in 60 s, $(awk '/^Pss:/ { print $2 }' /proc/$hidden/smaps_rollup) kB PSS"

#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# kill -9 in the middle of the ice: the session keeps its end, and Nape starts again at once.
. "$(dirname "$0")/common.sh"
nape=$1 napectl=$2
need sqlite3

echo "$allNo" >"$home/answers"
expect 0 "$napectl" log --pain 6
expect 0 "$napectl" check --answers "$home/answers" --record
expect 0 "$napectl" ice start --wrapped
end() { "$napectl" --json plan | sed 's/.*"id":"ice"[^}]*"until":"\([^"]*\)".*/\1/'; }
before=$(end)
for round in 1 2 3; do
  "$nape" & mine=$!
  sleep 1.5
  kill -0 "$mine" 2>/dev/null || fail "nape ended by itself in round $round"
  kill -9 "$mine"
  wait "$mine" 2>/dev/null || true
done
[ "$(end)" = "$before" ] || fail "the session's end moved from $before to $(end)"
[ "$(sqlite3 "$NAPE_DATA/nape.db" 'PRAGMA integrity_check')" = ok ] || fail "the log is damaged"
"$nape" & mine=$!
sleep 1
kill -0 "$mine" || fail "nape did not start after the kills"

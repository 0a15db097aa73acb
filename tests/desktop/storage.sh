#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A full disk and a folder that cannot be written: exit 3, a sentence, nothing half saved. Both are made in a mount
# namespace of their own, so nothing is left to unmount.
. "$(dirname "$0")/common.sh"
napectl=$1
need unshare
unshare -rm true 2>/dev/null || unshare -m true 2>/dev/null || skip "no mount namespace may be made here"
if [ "$(id -u)" -eq 0 ]; then own='unshare -m'; else own='unshare -rm'; fi
$own sh -c 'mount -t tmpfs -o size=64k none "$0"' "$home" 2>/dev/null || skip "nothing may be mounted here"

expect 0 "$napectl" log --pain 5
mkdir "$home/full"
$own sh -c '
  mount -t tmpfs -o size=600k none "$1/full" && cp "$1"/log/* "$1/full/" && chmod 700 "$1/full" || exit 90
  dd if=/dev/zero of="$1/full/ballast" bs=1k 2>/dev/null
  code=0
  for n in 1 2 3 4 5 6 7 8 9 10; do
    "$2" --data "$1/full" pain $((n % 10)) >"$1/said" 2>&1 || { code=$?; break; }
  done
  rm "$1/full/ballast"
  "$2" --data "$1/full" --json verify >"$1/verified" 2>&1 || cat "$1/verified" >&2
  exit $code' _ "$home" "$napectl" && code=0 || code=$?
[ $code -eq 3 ] || { cat "$home/said" >&2; fail "a full disk ended with $code and not 3"; }
grep -q '"ok":true' "$home/verified" || fail "the log was hurt by the full disk: $(cat "$home/verified")"

$own sh -c '
  mount --bind "$1/log" "$1/log" && mount -o remount,ro,bind "$1/log" || exit 90
  exec "$2" pain 4' _ "$home" "$napectl" >"$home/said" 2>&1 && code=0 || code=$?
[ $code -eq 3 ] || { cat "$home/said" >&2; fail "a read-only folder ended with $code and not 3"; }
expect 0 "$napectl" --json verify

#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A file of another program, of a newer Nape, or a damaged one: every command ends with 3 and a sentence, and the file stays
# byte for byte what it was.
. "$(dirname "$0")/common.sh"
napectl=$1
need sqlite3

expect 0 "$napectl" log --pain 5
echo "$allNo" >"$home/answers"
expect 0 "$napectl" check --answers "$home/answers" --record
expect 0 "$napectl" verify
cp -R "$home/log" "$home/good"

# refused WORD: with the log as it was just made.
refused() {
  before=$(cksum <"$NAPE_DATA/nape.db")
  for command in 'plan' 'pain 3' 'history' 'good-day' 'undo' 'backup' "export --format json --out $home/out.json" \
    "check --answers $home/answers --record" 'verify'; do
    # shellcheck disable=SC2086 # words of a command
    expect 3 "$napectl" $command
    [ -s "$home/said" ] || fail "$1: $command said nothing"
  done
  [ "$(cksum <"$NAPE_DATA/nape.db")" = "$before" ] || fail "$1: the file was changed"
  [ ! -e "$home/out.json" ] || fail "$1: an export was written"
  expect 0 "$napectl" --json rules # needs no file
  rm -rf "$NAPE_DATA"
  cp -R "$home/good" "$NAPE_DATA"
}

sqlite3 "$NAPE_DATA/nape.db" 'PRAGMA user_version = 9999' >/dev/null
refused 'a newer one'
sqlite3 "$NAPE_DATA/nape.db" 'PRAGMA application_id = 42' >/dev/null
refused "another program's"
echo 'Dear diary, this is no database at all.' >"$NAPE_DATA/nape.db"
rm -f "$NAPE_DATA/nape.db-wal" "$NAPE_DATA/nape.db-shm"
refused 'no database'
size=$(wc -c <"$NAPE_DATA/nape.db")
dd if=/dev/zero of="$NAPE_DATA/nape.db" bs=1 seek=100 count=3000 conv=notrunc 2>/dev/null
refused 'a damaged first page'
head -c 16384 /dev/zero | tr '\0' Z | dd of="$NAPE_DATA/nape.db" bs=4096 seek=$((size / 8192)) conv=notrunc 2>/dev/null
refused 'damaged pages in the middle'

expect 0 "$napectl" plan # what was put back is the log again
expect 0 "$napectl" verify

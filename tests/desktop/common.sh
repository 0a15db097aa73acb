#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every script here begins with: a folder of its own, gone at the end, and nothing of the person who runs it.
set -eu
umask 077
home=$(mktemp -d "${TMPDIR:-/tmp}/nape-desktop.XXXXXX")
mine=''
cleanUp() {
  for pid in $mine; do kill -9 "$pid" 2>/dev/null || true; done
  rm -rf "$home"
}
trap cleanUp EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home" TZ=UTC
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen NAPE_DATA="$home/log"
export DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" DBUS_SYSTEM_BUS_ADDRESS="unix:path=$home/no-bus"

skip() { echo "skipped: $1"; exit 77; }
fail() { echo "FAILED: $1" >&2; exit 1; }
need() { command -v "$1" >/dev/null 2>&1 || skip "$1 is not installed"; }

# expect CODE COMMAND…: runs it, shows what it said when it ends with another code.
expect() {
  wanted=$1; shift
  got=0
  "$@" >"$home/said" 2>&1 || got=$?
  [ "$got" -eq "$wanted" ] || { cat "$home/said" >&2; fail "ended with $got and not $wanted: $*"; }
}
# waitFor SECONDS COMMAND…: until it succeeds.
waitFor() {
  turns=$(($1 * 10)); shift
  until "$@" >/dev/null 2>&1; do
    turns=$((turns - 1))
    [ $turns -gt 0 ] || return 1
    sleep 0.1
  done
}
# at TIME COMMAND…: with the clock standing there.
at() {
  when=$1; shift
  LD_PRELOAD="$faketime" FAKETIME="$when" "$@"
}
needFaketime() {
  faketime=''
  for file in /usr/lib/*/faketime/libfaketime.so.1 /usr/lib/faketime/libfaketime.so.1 /usr/lib64/faketime/libfaketime.so.1 \
    /usr/local/lib/faketime/libfaketime.so.1; do
    [ ! -e "$file" ] || faketime=$file
  done
  [ -n "$faketime" ] || skip "libfaketime is not installed"
}
# A session bus of one's own on which nothing is started by being called: a notification server of this machine would come
# and go as it likes. What is said to one stands in $home/monitor.
ownBus() {
  need dbus-daemon
  need dbus-monitor
  cat >"$home/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$home/bus</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
  dbus-daemon --config-file="$home/bus.conf" --nofork --nopidfile --print-address=1 >"$home/address" 2>/dev/null & mine=$!
  waitFor 5 test -s "$home/address" || fail "the bus did not start"
  DBUS_SESSION_BUS_ADDRESS=$(head -n 1 "$home/address")
  export DBUS_SESSION_BUS_ADDRESS
  dbus-monitor --session "interface='org.freedesktop.Notifications'" >"$home/monitor" 2>/dev/null & mine="$mine $!"
}
allNo='{"id":"x","age_years":34,"answers":{},"others":"no"}'

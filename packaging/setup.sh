#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a bare machine to a running Nape, or to its tests, in one command. Installs what is missing and nothing else,
# asks nothing, and prints every command before it runs it. Continuous integration runs this same script.
set -eu

usage() {
  cat <<'TEXT'
usage: sh packaging/setup.sh run|test [--no-install]

  run           install what is missing, build, start Nape
                (with no display: draw every page into build/screenshots instead)
  test          install what is missing, build and run every test
  --no-install  leave the system alone
TEXT
}

verb='' install=yes
for argument in "$@"; do
  case $argument in
    run | test) verb=$argument ;;
    --no-install) install=no ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done
[ -n "$verb" ] || { usage; exit 2; }

cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*"; }
shown() { printf '+ %s\n' "$*"; "$@"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then
    shown "$@"
  elif command -v sudo >/dev/null 2>&1; then
    shown sudo "$@"
  else
    say "Neither root nor sudo here. As root, run: $*" >&2
    exit 1
  fi
}

# --- what each package manager calls things --------------------------------------------------------------------
#
# One word per need. "a|b" takes the first that is installed or can be had; "a|" may be left out. What is left out is
# said, and where CMake needs it all the same it fetches the sources at a pinned version.
# For each manager: has NAME (installed?), offers NAME (can it be had?), refresh, add NAME…

manager=''
for candidate in apt-get dnf pacman zypper brew; do
  if command -v $candidate >/dev/null 2>&1; then manager=$candidate; break; fi
done

case $manager in
  apt-get)
    # The SVG icon engine is a plugin that no library pulls in; Debian 13 moved it out of libqt6svg6.
    build='cmake ninja-build g++ qt6-base-dev qt6-multimedia-dev qt6-svg-dev qt6-svg-plugins|libqt6svg6 qt6-wayland|
      libsqlitecpp-dev libsqlite3-dev nlohmann-json3-dev libcli11-dev libhowardhinnant-date-dev libexpected-dev tzdata
      fonts-dejavu-core'
    tests='libgtest-dev libgmock-dev clang-format-19| dbus xvfb xauth faketime sqlite3'
    has() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]; }
    offers() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }
    apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 "$@"; }
    refresh() { apt_get update; }
    add() { apt_get install -y --no-install-recommends "$@"; }
    ;;
  dnf)
    build='cmake ninja-build gcc-c++ git qt6-qtbase-devel qt6-qtmultimedia-devel qt6-qtsvg-devel qt6-qtwayland|
      sqlite-devel sqlitecpp-devel| json-devel cli11-devel date-devel| expected-devel| tzdata dejavu-sans-fonts'
    tests='gtest-devel gmock-devel clang19-tools-extra| dbus-daemon xorg-x11-server-Xvfb xauth libfaketime sqlite'
    has() { rpm -q --whatprovides "$1" >/dev/null 2>&1; }
    offers() { [ -n "$(dnf -q repoquery --available "$1" 2>/dev/null)" ]; }
    refresh() { :; }
    add() { as_root dnf install -y --setopt=install_weak_deps=False "$@"; }
    ;;
  pacman)
    # Without a named multimedia backend pacman asks which one.
    build='cmake ninja gcc git qt6-base qt6-multimedia qt6-multimedia-ffmpeg qt6-svg qt6-wayland sqlite sqlitecpp|
      nlohmann-json cli11 chrono-date| tl-expected| tzdata ttf-dejavu'
    tests='gtest clang19| dbus xorg-server-xvfb xorg-xauth libfaketime'
    has() { pacman -T "$1" >/dev/null 2>&1; }
    offers() { pacman -Si "$1" >/dev/null 2>&1; }
    refresh() { :; }
    add() { as_root pacman -Sy --needed --noconfirm "$@"; }
    ;;
  zypper)
    build='cmake ninja gcc-c++ git qt6-base-devel qt6-multimedia-devel qt6-svg-devel qt6-wayland| sqlite3-devel
      SQLiteCpp-devel| nlohmann_json-devel cli11-devel date-devel| tl-expected-devel| timezone dejavu-fonts'
    tests='gtest gmock clang19| dbus-1-daemon xorg-x11-server-Xvfb xauth libfaketime sqlite3'
    has() { rpm -q --whatprovides "$1" >/dev/null 2>&1; }
    offers() { zypper -n search -x "$1" >/dev/null 2>&1; }
    refresh() { as_root zypper -n refresh; }
    add() { as_root zypper -n install --no-recommends "$@"; }
    ;;
  brew)
    build='cmake ninja qt sqlitecpp| nlohmann-json cli11 howard-hinnant-date| tl-expected|'
    tests='googletest clang-format@19|'
    has() { brew list --formula "$1" >/dev/null 2>&1; }
    offers() { brew info --formula "$1" >/dev/null 2>&1; }
    refresh() { :; }
    add() { shown brew install "$@"; }
    ;;
esac

# Sets $missing to what has to be installed and $left_out to what cannot be had, for the words given.
look() {
  missing='' left_out=''
  for word in "$@"; do
    rest=$word chosen=''
    while [ -n "$rest" ]; do
      name=${rest%%|*}
      case $rest in *'|'*) rest=${rest#*|} ;; *) rest= ;; esac
      if has "$name"; then chosen=installed; break; fi
      if [ "$word" = "$name" ] || offers "$name"; then chosen=$name; break; fi
    done
    case $chosen in
      installed) ;;
      '') left_out="$left_out ${word%%|*}" ;;
      *) missing="$missing $chosen" ;;
    esac
  done
}

if [ $install = yes ]; then
  [ -n "$manager" ] || {
    say "No apt, dnf, pacman, zypper or brew here. Install what README.md lists, then add --no-install." >&2
    exit 1
  }
  words=$build
  [ "$verb" = run ] || words="$words $tests"
  # shellcheck disable=SC2086 # each word is one package
  look $words
  if [ -n "$missing" ]; then
    refresh
    # shellcheck disable=SC2086 # a fresh index may know names that the old one did not
    look $words
    # shellcheck disable=SC2086
    add $missing
  fi
  [ -z "$left_out" ] || say "Not to be had from $manager here, going on without:$left_out"
fi

# --- build, then run or test ------------------------------------------------------------------------------------

cores=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$cores}"

if [ "$verb" = run ] && [ "$(uname -s)" != Darwin ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): drawing every page into build/screenshots."
  shown cmake --preset run
  shown cmake --build build/run
  shown env QT_QPA_PLATFORM=offscreen build/run/bin/nape --screenshots build/screenshots
  say "The pages are in build/screenshots."
else
  shown cmake --workflow --preset "$verb"
fi

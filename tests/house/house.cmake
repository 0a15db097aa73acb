# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the checks in this folder share. Each is a script (cmake -P), so that they need nothing that the build does not.

# Files below ROOT, relative to it, whose names match the globs; build trees and planted faults are no source.
function(house_files out)
  set(globs)
  foreach(glob IN LISTS ARGN)
    list(APPEND globs "${ROOT}/${glob}")
  endforeach()
  file(GLOB_RECURSE found RELATIVE "${ROOT}" LIST_DIRECTORIES false ${globs})
  list(FILTER found EXCLUDE REGEX "^build/|^tests/house/fixtures/|(^|/)\\.cache/|^\\.git/")
  list(SORT found)
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# The text of a file without its line comments, so that prose about a rule does not break it.
function(house_code out file)
  file(READ "${ROOT}/${file}" text)
  string(REGEX REPLACE "//[^\n]*" "" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

set(HOUSE_FAULTS "")
macro(house_fault text)
  string(APPEND HOUSE_FAULTS "  ${text}\n")
endmacro()

# Ends the script: with every fault found, or with what was looked at.
function(house_verdict looked_at)
  if(HOUSE_FAULTS)
    message("${HOUSE_FAULTS}")
    message(FATAL_ERROR "See CONTRIBUTING.md.")
  endif()
  message(STATUS "${looked_at}: nothing found")
endfunction()

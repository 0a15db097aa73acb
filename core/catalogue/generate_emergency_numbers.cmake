# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DCSV=… -DOUT=… -P: turns data/emergency_numbers.csv into the rows that catalogue compiles in. A row that is not
# as expected stops the build: a number that is wrong or missing must never be shipped without a word.
cmake_minimum_required(VERSION 3.25)
file(STRINGS "${CSV}" lines ENCODING UTF-8)
list(POP_FRONT lines header)
if(NOT header MATCHES "^iso2,country,dial_first,also,.*,grade$")
  message(FATAL_ERROR "${CSV}: unexpected header: ${header}")
endif()

set(rows "")
set(count 0)
set(seen "")
foreach(line IN LISTS lines)
  if(NOT line MATCHES "^([A-Z][A-Z]),([^,\"\\]+),([0-9]+),([0-9]*),[yn],[yn],[yn],([ABC])$")
    message(FATAL_ERROR "${CSV}: unexpected row: ${line}")
  endif()
  set(iso "${CMAKE_MATCH_1}")
  set(name "${CMAKE_MATCH_2}")
  set(dial "${CMAKE_MATCH_3}")
  set(also "${CMAKE_MATCH_4}")
  string(TOLOWER "${CMAKE_MATCH_5}" grade)
  if(iso IN_LIST seen)
    message(FATAL_ERROR "${CSV}: ${iso} stands twice")
  endif()
  list(APPEND seen "${iso}")
  string(APPEND rows "    {\"${iso}\", \"${name}\", \"${dial}\", \"${also}\", Grade::${grade}},\n")
  math(EXPR count "${count} + 1")
endforeach()
if(count EQUAL 0)
  message(FATAL_ERROR "${CSV}: no rows")
endif()

file(WRITE "${OUT}" "// Made from data/emergency_numbers.csv at build time. Do not edit.
#include \"catalogue/emergency_number_rows.h\"

#include <array>

namespace nape::catalogue {
namespace {
constexpr std::array<EmergencyNumber, ${count}> kRows{{
${rows}}};
}  // namespace

std::span<const EmergencyNumber> emergencyNumberRows()
{
    return kRows;
}
}  // namespace nape::catalogue
")

# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DMD=… -DOUT=… -P: turns the table of docs/sources.md into the rows that catalogue compiles in. A line that is
# not as expected stops the build: a guide must not name a source that nobody can look up.
cmake_minimum_required(VERSION 3.25)
file(READ "${MD}" left)
# By hand, not as a CMake list: addresses hold semicolons and brackets.
set(rows "")
set(count 0)
while(NOT left STREQUAL "")
  string(FIND "${left}" "\n" end)
  if(end EQUAL -1)
    set(line "${left}")
    set(left "")
  else()
    string(SUBSTRING "${left}" 0 ${end} line)
    math(EXPR end "${end} + 1")
    string(SUBSTRING "${left}" ${end} -1 left)
  endif()
  if(NOT line MATCHES "^\\| *[0-9]")
    continue()
  endif()
  math(EXPR count "${count} + 1")
  if(NOT line MATCHES "^\\| ([0-9]+) \\| ([^|\"\\]+) \\|$" OR NOT CMAKE_MATCH_1 EQUAL count)
    message(FATAL_ERROR "${MD}: unexpected line: ${line}")
  endif()
  string(REPLACE "<br>" "\\n" place "${CMAKE_MATCH_2}")
  string(REGEX REPLACE "[<>]" "" place "${place}")
  string(APPEND rows "    {\"${count}\", \"${place}\"},\n")
endwhile()
if(count EQUAL 0)
  message(FATAL_ERROR "${MD}: no rows")
endif()

file(WRITE "${OUT}" "// Made from docs/sources.md at build time. Do not edit.
#include \"catalogue/source_rows.h\"

#include <array>

namespace nape::catalogue {
namespace {
constexpr std::array<Source, ${count}> kRows{{
${rows}}};
}  // namespace

std::span<const Source> sourceRows()
{
    return kRows;
}
}  // namespace nape::catalogue
")

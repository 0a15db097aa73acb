# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every source file as clang-format 19 writes it; other majors differ, so they do not count.
#   cmake -DROOT=… -DCLANG_FORMAT=… -P check_format.cmake
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/house.cmake")

set(version "")
if(CLANG_FORMAT)
  execute_process(COMMAND "${CLANG_FORMAT}" --version OUTPUT_VARIABLE version)
endif()
if(NOT version MATCHES "version 19\\.")
  message("clang-format 19 was not found: the formatting is not checked.")
  return()
endif()

house_files(files core/*.h core/*.cpp app/*.h app/*.cpp tests/*.h tests/*.cpp)
list(LENGTH files count)
if(files)
  execute_process(COMMAND "${CLANG_FORMAT}" --dry-run --Werror ${files} WORKING_DIRECTORY "${ROOT}"
    RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    house_fault("run: ${CLANG_FORMAT} -i on the files above")
  endif()
endif()
house_verdict("${count} files")

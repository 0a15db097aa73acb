# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# core/ and napectl need no Qt: where none can be found they configure, and every file of core/, generated ones too, is
# compiled there by the very command that has compiled it in this build, so that the objects of this build are those of a
# build without Qt. The napectl that was linked of them needs no library of Qt. Nothing is compiled a second time.
#   cmake -DROOT=… -DBUILD=… -DMADE=… -DTYPE=… -DFLAGS=… -DTYPE_NAME=… -DTYPE_FLAGS=… -DGENERATOR=… -DCXX=… -DLAUNCHER=… -DWERROR=… -DNAPECTL=… -P core_without_qt.cmake
cmake_minimum_required(VERSION 3.25)
function(step)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "failed (${result}): ${ARGN}")
  endif()
endfunction()

step("${CMAKE_COMMAND}" --fresh -S "${ROOT}" -B "${BUILD}" -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${CXX}"
  "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}" "-DCMAKE_BUILD_TYPE=${TYPE}" "-DCMAKE_CXX_FLAGS=${FLAGS}"
  "-DCMAKE_CXX_FLAGS_${TYPE_NAME}=${TYPE_FLAGS}" "-DNAPE_WERROR=${WERROR}"
  -DNAPE_APP=OFF -DBUILD_TESTING=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt5=ON)

# commands(<folder> <prefix>): sets <prefix><file> for every file of core/ that is compiled there, and <prefix> to them all.
function(commands folder prefix)
  file(READ "${folder}/compile_commands.json" all)
  string(JSON count LENGTH "${all}")
  math(EXPR last "${count} - 1")
  set(files)
  foreach(i RANGE ${last})
    string(JSON file GET "${all}" ${i} file)
    string(REPLACE "${folder}/" "BUILD/" file "${file}")
    string(FIND "${file}" "${ROOT}/core/" written)
    string(FIND "${file}" "BUILD/core/" generated)
    if(NOT written EQUAL 0 AND NOT generated EQUAL 0)
      continue()
    endif()
    string(JSON command GET "${all}" ${i} command)
    string(REPLACE "${folder}" "BUILD" command "${command}")
    list(APPEND files "${file}")
    set(${prefix}${file} "${command}" PARENT_SCOPE)
  endforeach()
  set(${prefix} "${files}" PARENT_SCOPE)
endfunction()
commands("${BUILD}" without)
commands("${MADE}" with)
if(NOT without)
  message(FATAL_ERROR "no file of core/ is compiled without Qt")
endif()
foreach(file IN LISTS without)
  if(NOT "${without${file}}" STREQUAL "${with${file}}")
    message(SEND_ERROR "${file} is compiled by another command where there is no Qt:\n  ${without${file}}\n  ${with${file}}")
  endif()
endforeach()
foreach(file IN LISTS with)
  if(NOT DEFINED "without${file}")
    message(SEND_ERROR "${file} is compiled only where there is a Qt")
  endif()
endforeach()
list(LENGTH without count)
message("${count} files of core/ are compiled alike with and without Qt")
step("${NAPECTL}" --version)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${NAPECTL}" RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR lost
  CONFLICTING_DEPENDENCIES_PREFIX twice)
foreach(library IN LISTS found lost twice_FILENAMES)
  if(library MATCHES "Qt[56]?[A-Z]")
    message(SEND_ERROR "napectl needs ${library}")
  endif()
endforeach()

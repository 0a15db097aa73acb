# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# core/ and napectl, configured and built where no Qt can be found, and started.
#   cmake -DROOT=… -DBUILD=… -DGENERATOR=… -DCXX=… -DWERROR=… -P core_without_qt.cmake
cmake_minimum_required(VERSION 3.25)
function(step)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "failed (${result}): ${ARGN}")
  endif()
endfunction()

# Unoptimised: it has to be right, not fast.
step("${CMAKE_COMMAND}" -S "${ROOT}" -B "${BUILD}" -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${CXX}"
  -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 "-DNAPE_WERROR=${WERROR}"
  -DNAPE_APP=OFF -DBUILD_TESTING=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt5=ON)
step("${CMAKE_COMMAND}" --build "${BUILD}" --parallel 2)
step("${BUILD}/bin/napectl" --version)

# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every dependency of core/. A package that the system has is used; the three that not every system packages are
# fetched at a pinned version where they are missing. No failure is bare: each says which command installs what is
# missing. Qt is app/'s own affair.
include(FetchContent)
set(NAPE_HINT "Run: sh packaging/setup.sh run   (it installs what is missing)")
macro(nape_require package)
  find_package(${package} ${ARGN} QUIET)
  if(NOT ${package}_FOUND)
    message(FATAL_ERROR "${package} was not found, or only an older one. ${NAPE_HINT}")
  endif()
endmacro()

# nape_fetch(<package> <repository> <tag>): the system's package, else that tag.
set(NAPE_FETCH_OPTIONS GIT_SHALLOW ON SYSTEM)
if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.28)
  list(APPEND NAPE_FETCH_OPTIONS EXCLUDE_FROM_ALL) # not installed with Nape
endif()
macro(nape_fetch package repository tag)
  find_package(${package} QUIET)
  if(NOT ${package}_FOUND)
    message(STATUS "${package} was not found: fetching ${repository} ${tag}")
    FetchContent_Declare(${package} GIT_REPOSITORY ${repository} GIT_TAG ${tag} ${NAPE_FETCH_OPTIONS})
    FetchContent_MakeAvailable(${package})
  endif()
endmacro()

nape_require(SQLite3 3.40)
nape_require(nlohmann_json 3.11)
nape_require(CLI11)
find_package(Threads REQUIRED)

set(USE_SYSTEM_TZ_DB ON CACHE BOOL "date reads the system's time zones")
set(BUILD_TZ_LIB ON CACHE BOOL "")
nape_fetch(date https://github.com/HowardHinnant/date.git v3.0.3)

set(EXPECTED_BUILD_TESTS OFF CACHE BOOL "")
nape_fetch(tl-expected https://github.com/TartanLlama/expected.git v1.1.0)

set(SQLITECPP_RUN_CPPLINT OFF CACHE BOOL "")
set(SQLITECPP_INTERNAL_SQLITE OFF CACHE BOOL "")
nape_fetch(SQLiteCpp https://github.com/SRombauts/SQLiteCpp.git 3.3.2)

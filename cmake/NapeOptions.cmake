# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One INTERFACE target carries the standard, the warnings (each with its reason) and the strict Qt defines. Every
# target of Nape links it through nape_library() or nape_program(); nothing sets flags of its own.
add_library(nape_options INTERFACE)
target_compile_features(nape_options INTERFACE cxx_std_20)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(NAPE_CCACHE ccache)
if(NAPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${NAPE_CCACHE}")
endif()

if(MSVC)
  target_compile_options(nape_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus /Zc:preprocessor)
else()
  target_compile_options(nape_options INTERFACE
    -Wall -Wextra       # the compiler's own picks
    -Wshadow            # a shadowed name is read as the outer one sooner or later
    -Wnon-virtual-dtor  # interfaces are deleted through their base
    -Woverloaded-virtual # a hidden overload is a typing error
    -Wold-style-cast    # a C cast hides what it casts away
    -Wcast-align        # unaligned reads crash on other machines
    -Wno-missing-field-initializers # designated initialisers leave the rest to their defaults on purpose
    -Wunused
    -Wpedantic          # stay inside the standard
    -Wconversion        # an int that does not fit is a wrong dose
    -Wsign-conversion
    -Wimplicit-fallthrough
    -Wformat=2)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(nape_options INTERFACE
      -Wmisleading-indentation # the eye believes the indent
      -Wduplicated-cond        # the second branch is dead
      -Wlogical-op             # && where & was meant
      -Wno-maybe-uninitialized) # false alarms: g++ 14 looks at the string inside an empty std::optional
  endif()
endif()
if(NAPE_WERROR)
  target_compile_options(nape_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()

add_library(nape_qt_options INTERFACE)
target_link_libraries(nape_qt_options INTERFACE nape_options)
target_compile_definitions(nape_qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING # text is UTF-8 on purpose, never by accident
  QT_NO_CONTEXTLESS_CONNECT          # a lambda must die with its receiver
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_KEYWORDS                     # signals, slots, emit are ordinary words elsewhere
  QT_USE_QSTRINGBUILDER
  QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# nape_share_headers(<target> [<headers> …]): headers that nearly every file of the target includes are read once for all
# of them; reading them was half of the build. Each file still includes what it uses.
function(nape_share_headers target)
  if(NOT ARGN)
    return()
  endif()
  set(headers ${ARGN})
  list(TRANSFORM headers REPLACE "^([^<].*)$" "\"\\1\"")
  target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# nape_library(<folder> SOURCES … LINK … [PRIVATE_LINK …] [SHARED_HEADERS …]): one static library per folder of core/,
# named nape_<folder>.
function(nape_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK;SHARED_HEADERS" ${ARGN})
  if(ARG_SOURCES)
    add_library(nape_${name} STATIC ${ARG_SOURCES})
    target_include_directories(nape_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core")
    target_link_libraries(nape_${name} PUBLIC ${ARG_LINK} PRIVATE nape_options ${ARG_PRIVATE_LINK})
    nape_share_headers(nape_${name} ${ARG_SHARED_HEADERS})
  else()
    add_library(nape_${name} INTERFACE)
    target_include_directories(nape_${name} INTERFACE "${PROJECT_SOURCE_DIR}/core")
    target_link_libraries(nape_${name} INTERFACE ${ARG_LINK})
  endif()
endfunction()

# nape_program(<name> SOURCES … LINK …): a program that people start.
function(nape_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} nape_options)
endfunction()

# Installing and packing name the programs, so they come after everything else.
cmake_language(DEFER DIRECTORY "${PROJECT_SOURCE_DIR}" CALL include "${PROJECT_SOURCE_DIR}/packaging/install.cmake")

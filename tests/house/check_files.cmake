# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every file owes the others: a licence header, a readable length, and words that mean something to a stranger.
#   cmake -DROOT=… -DCHECK=licence|length|words|moc -P check_files.cmake
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/house.cmake")

if(CHECK STREQUAL "licence")
  house_files(files core/*.h core/*.cpp app/*.h app/*.cpp tests/*.h tests/*.cpp app/*.mm
    core/*.cmake core/CMakeLists.txt app/CMakeLists.txt app/*.cmake tests/CMakeLists.txt tests/*.cmake cmake/*.cmake
    packaging/*.cmake packaging/*.sh packaging/*.ps1 packaging/*.py tests/*.sh tests/*.py)
  foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" head LIMIT 600)
    if(NOT head MATCHES "SPDX-FileCopyrightText: " OR NOT head MATCHES "SPDX-License-Identifier: GPL-3\\.0-or-later")
      house_fault("${file}: no SPDX header")
    endif()
  endforeach()

elseif(CHECK STREQUAL "length")
  house_files(files core/*.h core/*.cpp app/*.h app/*.cpp)
  foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(REGEX REPLACE "[^\n]+" "" newlines "${text}")
    string(LENGTH "${newlines}" length)
    if(length GREATER 400)
      house_fault("${file}: ${length} lines; over 400 it is two files")
    endif()
  endforeach()

elseif(CHECK STREQUAL "words")
  # Places on somebody's machine, numbers of some tracker, notes to oneself. The brackets keep this file out of it.
  set(patterns "[/]work/" "[Ii]ssue [#]?[0-9]" "[(][#][0-9]+[)]" "[Ff]ix(es|ed)? [#][0-9]"
    "(^|[^A-Z])(TOD[O]|FIXM[E]|XX[X])([^A-Z]|$)" "[<]<<<<<< ")
  house_files(files core/* app/* tests/* cmake/* packaging/* docs/* translations/* *.md .ci/* CMakeLists.txt
    CMakePresets.json)
  list(FILTER files EXCLUDE REGEX "\\.(png|ico|icns|wav|ogg|pdf|db|gz|zip|ttf|otf|qm)$")
  foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    foreach(pattern IN LISTS patterns)
      string(REGEX MATCH "${pattern}" word "${text}")
      if(word)
        string(STRIP "${word}" word)
        house_fault("${file}: says \"${word}\"")
      endif()
    endforeach()
  endforeach()
elseif(CHECK STREQUAL "moc")
  # moc sees a header of a library without its includes: what only a macro of Qt's lets through would be lost to it.
  house_files(files app/*.h app/*.cpp)
  list(FILTER files EXCLUDE REGEX "_module/")
  foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/${file}" lines REGEX "^ *(# *(if|ifdef|ifndef|elif|endif)|Q_OBJECT)")
    set(behind) # a word for each condition that is open
    foreach(line IN LISTS lines)
      if(line MATCHES "^ *# *(if|elif)" AND line MATCHES "Q_OS_|QT_VERSION|QT_CONFIG")
        set(kind macro)
      else()
        set(kind other)
      endif()
      if(line MATCHES "^ *# *if")
        list(APPEND behind ${kind})
      elseif(line MATCHES "^ *# *elif" AND kind STREQUAL macro)
        list(POP_BACK behind)
        list(APPEND behind macro)
      elseif(line MATCHES "^ *# *endif")
        list(POP_BACK behind)
      elseif(line MATCHES "Q_OBJECT" AND macro IN_LIST behind)
        house_fault("${file}: a class with Q_OBJECT behind a macro of Qt's; it belongs in a file of its own")
      endif()
    endforeach()
  endforeach()

else()
  message(FATAL_ERROR "CHECK is one of licence, length, words, moc")
endif()

list(LENGTH files count)
house_verdict("${count} files")

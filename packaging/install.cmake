# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` puts where, beside what app/ installs itself, and what CPack makes of it.
include(GNUInstallDirs)
if(TARGET napectl)
  install(TARGETS napectl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
endif()
install(FILES "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGELOG.md"
  DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/nape")
if(TARGET nape AND UNIX AND NOT APPLE)
  # A panel that colours icons itself looks them up by name.
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/tray/" DESTINATION
    "${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor/symbolic/apps" FILES_MATCHING PATTERN "*-symbolic.svg")
endif()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/nape" RENAME copyright)

set(CPACK_PACKAGE_NAME nape)
set(CPACK_PACKAGE_CONTACT "The Nape authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR TGZ)

find_program(NAPE_DPKG_DEB dpkg-deb)
find_program(NAPE_DPKG_SHLIBDEPS dpkg-shlibdeps) # in dpkg-dev, with `file`; without it the .deb could not say what it needs
find_program(NAPE_FILE file)
if(NAPE_DPKG_DEB AND NAPE_DPKG_SHLIBDEPS AND NAPE_FILE)
  list(APPEND CPACK_GENERATOR DEB)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Nape authors <nape@localhost>")
  set(CPACK_DEBIAN_PACKAGE_SECTION utils)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  # The SVG icon engine is a plugin: no library names it, and Debian 13 moved it to a package of its own.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins | libqt6svg6 (<< 6.5), tzdata")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
endif()
include(CPack)

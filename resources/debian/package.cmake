# SPDX-License-Identifier: GPL-3.0-or-later
# What a Debian package has besides what is installed everywhere, and what cpack has to know to make one.
set(maintainer "The KL Explorer authors <noreply@klexplorer.org>")
set(revision 0kl1) # below 1, which is Debian's own first
unset(CMAKE_INSTALL_RPATH)

# In gzip, without names and times: policy 12.7 and 12.1.
execute_process(COMMAND date -u -R -d ${KL_RELEASE_DATE}
    OUTPUT_VARIABLE KL_DEBIAN_DATE OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(KL_DEBIAN_VERSION ${PROJECT_VERSION}-${revision})
set(KL_DEBIAN_MAINTAINER ${maintainer})
configure_file(debian/changelog.in ${made}/changelog.Debian @ONLY)
foreach(pair IN ITEMS "${PROJECT_SOURCE_DIR}/CHANGELOG.md|changelog" "${made}/changelog.Debian|changelog.Debian"
        "${made}/kl-explorer.1|kl-explorer.1")
    string(REPLACE "|" ";" pair ${pair})
    list(POP_FRONT pair from name)
    add_custom_command(OUTPUT ${name}.gz COMMAND gzip -9nc ${from} > ${name}.gz DEPENDS ${from} VERBATIM)
    list(APPEND packed ${made}/${name}.gz)
endforeach()
add_custom_target(kl_packed ALL DEPENDS ${packed})
install(FILES ${made}/changelog.gz ${made}/changelog.Debian.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${made}/kl-explorer.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kl-explorer)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1) # xz in several threads makes another file on a machine with more of them
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${maintainer})
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened by name while it runs, so that no tool sees it: the plugin that reads SVG icons, a font (without one
# every letter is a box), Qt's own texts in other languages, and the index of the folders in which icons are looked for.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-dejavu-core, hicolor-icon-theme, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see, understand and explain the Kullback-Leibler divergence")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"How far is one distribution from another? KL Explorer draws a log-normal
and a normal sample, puts both into the same bins, and shows the
Kullback-Leibler divergence in both directions while sliders move.
.
Beside each value stands the exact one, and where the difference comes
from: binning, bins that are left out, and sampling. Eight lessons teach
what the numbers mean. Figures are saved as PNG, SVG, PDF or for LaTeX,
and know how they were made; the command line does the same without a
display.")
include(CPack)

# SPDX-License-Identifier: GPL-3.0-or-later
# That check.cmake refuses what it is there for, on small trees planted in FOLDER, and nothing else.
#
#     cmake -D FOLDER=<scratch folder> -P test.cmake
cmake_minimum_required(VERSION 3.25)

set(root "${FOLDER}/a tree") # with a blank, as people's folders have
set(failures 0)

# expect(<case> <pattern of the message, or "" if nothing is wrong> [<registered test>...])
# Every source is built, but for those that are named loose.cpp.
function(expect case pattern)
    list(JOIN ARGN "\n" registered)
    file(WRITE "${FOLDER}/tests.txt" "${registered}\n")
    file(GLOB_RECURSE built RELATIVE "${root}" "${root}/*.cpp")
    list(FILTER built EXCLUDE REGEX "(^|/)loose\\.cpp$")
    list(JOIN built "\n" built)
    file(WRITE "${FOLDER}/sources.txt" "${built}\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -D "ROOT=${root}" -D "TESTS=${FOLDER}/tests.txt"
            -D "SOURCES=${FOLDER}/sources.txt" -D "STAMP=${FOLDER}/stamp"
            -P ${CMAKE_CURRENT_LIST_DIR}/check.cmake
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(pattern STREQUAL "")
        set(good FALSE)
        if(status EQUAL 0 AND EXISTS "${FOLDER}/stamp" AND EXISTS "${FOLDER}/stamp.d")
            set(good TRUE)
        endif()
    elseif(NOT status EQUAL 0 AND NOT EXISTS "${FOLDER}/stamp" AND output MATCHES "${pattern}")
        set(good TRUE)
    else()
        set(good FALSE)
    endif()
    if(NOT good)
        message(NOTICE "FAIL: ${case}: status ${status}, expected \"${pattern}\", got:\n${output}")
        set_property(GLOBAL APPEND PROPERTY failed "${case}")
    endif()
    file(REMOVE_RECURSE "${root}" "${FOLDER}/stamp" "${FOLDER}/stamp.d")
endfunction()

function(plant file)
    list(JOIN ARGN "\n" text)
    file(WRITE "${root}/${file}" "${text}\n")
endfunction()

file(REMOVE_RECURSE "${FOLDER}")

# Includes against the arrow: the room that includes, and the one it may not include.
foreach(pair IN ITEMS
        "core ui/words" "core app" "core/estimate core/stream" "core/estimate core" "core/stream core/truth"
        "ui app" "ui/charts ui/session" "ui/charts ui/panels" "ui/charts ui/export" "ui/charts ui"
        "ui/state ui/words" "ui/state ui/panels" "ui/words ui/charts" "ui/words ui/controls"
        "ui/panels ui/session" "ui/session ui/panels" "ui/theme core" "ui/controls core/stream"
        "tests/core ui/words" "tests/ui app")
    separate_arguments(pair)
    list(POP_FRONT pair from to)
    plant(${to}/wanted.h "#pragma once")
    plant(${from}/here.cpp "// Says why." "" "  #  include \"${to}/wanted.h\"")
    expect("${from} includes ${to}" "${from}/here.cpp:3: error: ${from} includes \"${to}/wanted.h\" of ${to}: ")
endforeach()

plant(ui/session/wanted.h "#pragma once")
file(WRITE "${root}/ui/charts/a.h" [=[int a[] = {1}; // ]] \;
const char* b = "\
[";

#include <ui/session/wanted.h>
]=])
expect("in angle brackets, after a semicolon, a bracket and a backslash" "ui/charts/a.h:5: error: ")

plant(ui/session/wanted.h "#pragma once")
plant(ui/charts/a.h "#include \"../session/wanted.h\"")
expect("by way of the parent folder" "ui/charts/a.h:1: error: ui/charts includes \"../session/wanted.h\" of ui/session")

plant(ui/words/a.cpp "#include \"core/stream/b.h\"" "#include \"ui/charts/c.h\"")
plant(core/stream/b.h "")
plant(ui/charts/c.h "")
expect("all at once" "ui/words/a.cpp:1: error: .*ui/words/a.cpp:2: error: ")

foreach(header IN ITEMS QChart QChartView QLineSeries QValueAxis QLogValueAxis QLegendMarker QVXYModelMapper QtCharts
        QtCharts/QChart QtCharts/qchart.h)
    plant(ui/panels/a.cpp "#include <${header}>")
    expect("${header} in a panel" "ui/panels/a.cpp:1: error: .*only ui/charts, tests/ui may include Qt Charts")
endforeach()

plant(ui/teaching/a.cpp "#include <yaml.h>")
expect("libyaml beside the reader of lessons" "ui/teaching/a.cpp:1: error: .*only ui/lessons may include libyaml")

plant(ui/elsewhere/a.cpp "int a;")
expect("a folder that the table does not know" "ui/elsewhere/a.cpp:1: error: its folder has no line")

plant(tests/ui/tst_a.cpp "int main() {}")
plant(tests/ui/tst_b.cpp "int main() {}")
expect("a test that is not in the build" "tests/ui/tst_b.cpp:1: error: no kl_add_test" tests/ui/tst_a.cpp)

plant(tests/fuzz/fuzz_a.cpp "")
plant(tests/fuzz/fuzz_b.cpp "")
expect("a fuzz target that is not in the build" "tests/fuzz/fuzz_b.cpp:1: error: no kl_add_fuzz" tests/fuzz/fuzz_a.cpp)

plant(tests/fuzz/fuzz_a.cpp "")
plant(tests/fuzz/failed/b/input "")
expect("an input that no fuzz target is given" "tests/fuzz/failed/b/input:1: error: no fuzz target of that name" tests/fuzz/fuzz_a.cpp)

foreach(folder IN ITEMS app core tests/ui ui/words)
    plant(${folder}/loose.cpp "")
    expect("a source of ${folder} that is not in the build" "${folder}/loose.cpp:1: error: no target is made of it")
endforeach()

plant(core/text.h "#include <string>")
plant(core/estimate/a.h "#include \"core/text.h\"" "#include <Eigen/Core>")
plant(core/a.cpp "#include \"core/estimate/a.h\"")
plant(ui/charts/c.h "#include <QChart>" "#include \"core/estimate/a.h\"")
plant(ui/lessons/y.cpp "#include <yaml.h>")
plant(ui/d.cpp "// #include \"app/e.h\"" "#include \"d.moc\"" "#include \"ui/charts/c.h\"" "#include <QSet>" "#include <QTextLayout>")
plant(app/e.h "#include \"ui/charts/c.h\"")
plant(tests/ui/near.h "")
plant(tests/ui/tst_a.cpp "#include \"near.h\"" "#include <QLineSeries>")
plant(tests/app/tst_b.cpp "")
plant(tests/fuzz/fuzz_c.cpp "")
plant(tests/fuzz/corpus/c/input "")
plant(tests/fuzz/fuzz_c.dict "")
expect("a house in order" "" tests/ui/tst_a.cpp tests/app/tst_b.cpp tests/fuzz/fuzz_c.cpp)

get_property(failed GLOBAL PROPERTY failed)
if(failed)
    list(JOIN failed "; " failed)
    message(FATAL_ERROR "failed: ${failed}")
endif()

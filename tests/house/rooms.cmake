# SPDX-License-Identifier: GPL-3.0-or-later
# Who may include whom: app → ui → core, and the same way down from room to room inside each. The build refuses the
# rest (check.cmake). A file belongs to the room of its folder, unless FILES of its folder belong to another one; it may
# include its own room and those after MAY.

# What all of core speaks of: values, and a few lines that any of it may need.
room(core/base FILES
    core/fields.h core/parallel.h core/parameters.cpp core/parameters.h core/progress.h
    core/text.h)
room(core/estimate MAY core/base)
room(core/stream MAY core/base core/estimate)
room(core/truth MAY core/base core/estimate)
room(core MAY core/base core/estimate core/stream core/truth)

# How samples are drawn is nobody's business but core's.
set(core core/base core/estimate core/truth core)
room(ui/theme)
room(ui/state MAY ${core} ui/theme)
room(ui/words MAY ${core} ui/state)
room(ui/controls MAY ${core} ui/state ui/theme ui/words)
room(ui/charts MAY ${core} ui/state ui/theme ui/words)
room(ui/export MAY ${core} ui/charts ui/controls ui/state ui/theme ui/words)
room(ui/session MAY ${core} ui/state ui/theme ui/words)
room(ui/lessons MAY ${core} ui/state ui/theme ui/words)
room(ui/panels MAY ${core} ui/charts ui/controls ui/state ui/theme ui/words)
room(ui/teaching MAY
    ${core} ui/charts ui/controls ui/lessons ui/panels ui/session ui/state ui/theme ui/words)
room(ui MAY
    ${core} ui/charts ui/controls ui/export ui/lessons ui/panels ui/session ui/state ui/teaching ui/theme ui/words)

room(app MAY ${core} ui ui/charts ui/export ui/lessons ui/session ui/state ui/teaching ui/theme ui/words)
# What is installed beside the program is made of the program's tables.
room(app/manual MAY app ui/words)

# A test links what it tests; what lies above that is not there for it.
set(ui ui ui/charts ui/controls ui/export ui/lessons ui/panels ui/session ui/state ui/teaching ui/theme ui/words)
room(tests)
room(tests/core MAY tests ${core} core/stream)
room(tests/ui MAY tests tests/core ${core} ${ui})
room(tests/app MAY tests tests/core tests/ui ${core} ${ui} app app/manual)
room(tests/fuzz MAY tests ${core} ${ui} app)
room(tests/bench MAY tests tests/core ${core} core/stream ${ui})
room(tests/restless MAY tests tests/core tests/ui ${core} ${ui})
room(tests/soak MAY tests tests/core tests/ui ${core} ${ui})

# Qt Charts is deprecated, and its successor has other names for everything: it is known in one place.
only_here("Qt Charts" ui/charts tests/ui
    "^(QtCharts(/.*)?|Q[A-Za-z]*(Chart|ChartView|ChartGlobal|Series|Axis|BarSet|BoxSet|CandlestickSet|PieSlice|Legend|LegendMarker|ModelMapper)(\.h)?)$")

# What a front matter is made of is nobody's business but that of who reads lessons.
only_here("libyaml" ui/lessons "^yaml\\.h$")

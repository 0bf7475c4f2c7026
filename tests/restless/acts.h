// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

#include <functional>
#include <vector>

namespace restless {

/// One thing that a restless person does.
struct Act {
    const char* name;
    int weight; ///< how often, among all that can be done
    /// Makes up its mind, says in words what it is about to do, and does it. It may come back long after: when a dialog
    /// that it opened is closed, within which other acts are carried out.
    std::function<void(Scene&, Random&, const std::function<void(const QString&)>& say)> run;
    /// Whether it can be done while a dialog or a menu holds up the windows.
    bool isForDialogs = true;
};

using Acts = std::vector<Act>;

// By what they are done with.
[[nodiscard]] Acts mouseActs();
[[nodiscard]] Acts keyActs();
[[nodiscard]] Acts commandActs(); ///< of menus, and of the language
[[nodiscard]] Acts desktopActs(); ///< sizes, palettes, fonts, files that are dropped, a screen reader
[[nodiscard]] Acts dialogActs();

/// All of them. There is one table.
[[nodiscard]] const Acts& allActs();
[[nodiscard]] const Act& choose(Random& random, bool isHeldUp);

} // namespace restless

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QVariant>

/// Whether a person wants things on the screen to move no more than they must.
namespace theme {

/// By KL_REDUCED_MOTION, 1 or 0, where it is set; else if the style or the desktop has its animations switched off.
/// The desktop is asked once, at the first call, and not waited for longer than a blink. Needs a QApplication.
[[nodiscard]] bool isMotionReduced();

/// What a desktop's settings say of it, by namespace and key as the settings portal of freedesktop.org gives them;
/// whatever is missing or of another type says nothing.
[[nodiscard]] bool isMotionReducedBy(const QMap<QString, QVariantMap>& settings);

} // namespace theme

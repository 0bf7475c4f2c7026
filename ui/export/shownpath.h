// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/echo.h"

#include <QDir>

/// @p path as sentences have it: as the system writes it, and not too long.
inline QString shownPath(const QString& path)
{
    return echo::shortened(QDir::toNativeSeparators(path), echo::kMostOfPath);
}

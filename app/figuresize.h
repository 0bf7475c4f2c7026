// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/figureoptions.h"

#include <QSize>
#include <QString>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

/// What --size says.
namespace figuresize {

struct Size {
    double width;
    double height;
    LengthUnit unit;
};

/// "1600x800", "89mmx55mm", "89x55mm". @throws UsageError
[[nodiscard]] Size read(const QString& given);

/// @throws UsageError  naming what was given of preset, size and dpi, unless a figure of these options can be made.
void check(const QCommandLineParser& parser, const FigureOptions& figure);

/// The pixels of a picture of the window: --size, or those of the usual figure.
/// @throws UsageError  if --size has another unit.
[[nodiscard]] QSize ofScreenshot(const QCommandLineParser& parser);

} // namespace figuresize

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurecontent.h"
#include "ui/state/figureoptions.h"

#include <QByteArray>
#include <QString>

/// The figure as a drawing of pgfplots', for people who write with LaTeX: its words are set in the document's own
/// type, its numbers stand in it and can be changed. One file that is a document by itself, and only the picture
/// where another reads it by \input.
namespace tikz {

/// Why TeX could not draw a figure of these options, in words that follow "cannot be written:"; empty: it can.
[[nodiscard]] QString whyImpossible(const FigureContent& content, const FigureOptions& options);

/// @param remarks  lines to stand above it, such as how it was made; each without a line's end
[[nodiscard]] QByteArray document(
    const FigureContent& content, const FigureOptions& options, const QList<QByteArray>& remarks = {});

} // namespace tikz

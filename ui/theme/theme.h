// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// Colours shared by the charts and the panel. P and Q keep theirs everywhere.
///
/// Both have a contrast of at least 3 : 1 on white and on a dark window, and stay apart for colour-blind people.
/// Source: M. Okabe, K. Ito, "Color Universal Design" (2008), https://jfly.uni-koeln.de/color/
namespace theme {

inline constexpr QRgb kP = 0xFF0072B2; ///< blue
inline constexpr QRgb kQ = 0xFFD55E00; ///< vermillion

/// How the window and the figure look.
enum class Appearance { System, Light, Dark };

/// What a figure is painted with.
struct FigureColours {
    QColor background;
    QColor text;
    QColor grid;
    QColor p = kP;
    QColor q = kQ;
};

[[nodiscard]] FigureColours figureColours(const QPalette& palette);

/// Gives the whole program this appearance; System is the one it started with. Needs a QApplication.
void apply(Appearance appearance);

/// A whole palette for Appearance::Light or Dark.
[[nodiscard]] QPalette palette(Appearance appearance);

/// Text a step quieter than the palette's, for what is read second.
[[nodiscard]] QColor quietText(const QPalette& palette);

} // namespace theme

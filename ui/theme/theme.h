// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// Colours shared by the charts and the panel. P is blue and Q vermillion everywhere, in the shade that their ground
/// asks for; they stay apart for colour-blind people, and in lightness for a print in grey.
/// Source: M. Okabe, K. Ito, "Color Universal Design" (2008), https://jfly.uni-koeln.de/color/
namespace theme {

/// One colour's two shades: lines and areas have a contrast of at least 3 : 1 to their ground, text has 4.5 : 1.
/// Source: W3C, "Web Content Accessibility Guidelines 2.1", success criteria 1.4.3 and 1.4.11.
struct Accent {
    QColor line;
    QColor text;
};

struct Accents {
    Accent p;
    Accent q;
    QColor caution; ///< of text: a number that is to be taken with care
};

/// The colours for what is drawn on @p background.
[[nodiscard]] Accents accentsOn(const QColor& background);

/// How the window and the figure look.
enum class Appearance { System, Light, Dark };

/// What a figure is painted with.
struct FigureColours {
    QColor background;
    QColor text;
    QColor grid;
    QColor p; ///< of lines
    QColor q;
    QColor pText;
    QColor qText;
};

[[nodiscard]] FigureColours figureColours(const QPalette& palette);
/// The same without a hue: P and Q differ in lightness. On white.
[[nodiscard]] FigureColours greyColours();

/// Gives the whole program this appearance; System is the one it started with. Needs a QApplication.
void apply(Appearance appearance);

/// Gives the whole program's text this size, in percent of the one it would have: also the fonts that a desktop gives
/// menus, tool tips and the like. Fonts that others have set since the last call count as the desktop's. Needs a
/// QApplication.
void applyTextSize(int percent);

/// A whole palette for Appearance::Light or Dark.
[[nodiscard]] QPalette palette(Appearance appearance);

/// Text a step quieter than the palette's, for what is read second; never below 4.5 : 1 where the palette itself is
/// not.
[[nodiscard]] QColor quietText(const QPalette& palette);

/// The ground of a message that something cannot be done as asked, and the line around it; the palette's text can be
/// read on it.
[[nodiscard]] QColor cautionGround(const QPalette& palette);
[[nodiscard]] QColor cautionLine(const QPalette& palette);

/// Around what has the focus: stands out with 3 : 1 from every ground there is in the window.
[[nodiscard]] QColor focusRing(const QPalette& palette);

/// What a scroll bar's handle moves in, and the handle, with 3 : 1 to it; @p held by the mouse, more.
[[nodiscard]] QColor scrollGroove(const QPalette& palette);
[[nodiscard]] QColor scrollHandle(const QPalette& palette, bool held);

/// A quiet line between two parts of the window, which says nothing of its own.
[[nodiscard]] QColor hairline(const QPalette& palette);

/// The ground of a card: a shade off the window's, towards that of fields, on which text stands out as well as there.
[[nodiscard]] QColor cardGround(const QPalette& palette);

/// The ground of words that are code, in a text on the palette's Window.
[[nodiscard]] QColor codeGround(const QPalette& palette);

/// Gives a label's text this colour.
void colourText(QWidget* label, const QColor& colour);

} // namespace theme

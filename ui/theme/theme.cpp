// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/plainstyle.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace theme {

namespace {

/// @p part of the way from @p from to @p to.
QColor between(const QColor& from, const QColor& to, float part)
{
    const auto mix = [part](float a, float b) { return a + part * (b - a); };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

/// Relative luminance as the Web Content Accessibility Guidelines 2.1 define it, from 0 for black to 1 for white.
double luminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

Accents accentsOn(const QColor& background)
{
    if (contrast(background, Qt::white) > contrast(background, Qt::black)) // a dark one
        return {.p = {QColor(0x64, 0xBD, 0xF0), QColor(0x64, 0xBD, 0xF0)},
            .q = {QColor(0xE8, 0x7F, 0x31), QColor(0xF0, 0x8A, 0x3C)},
            .caution = QColor(0xFF, 0xC8, 0x57)};
    return {.p = {QColor(0x00, 0x72, 0xB2), QColor(0x00, 0x65, 0xA0)},
        .q = {QColor(0xD5, 0x5E, 0x00), QColor(0xB3, 0x4F, 0x00)},
        .caution = QColor(0x7A, 0x59, 0x00)};
}

QColor quietText(const QPalette& palette)
{
    constexpr double kReadable = 4.5;
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    float part = 0.35F;
    while (part > 0.0F && contrast(between(text, window, part), window) < kReadable)
        part -= 0.05F; // somebody's own palette may leave less room
    return between(text, window, std::max(part, 0.0F));
}

QColor cautionGround(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    return between(window, accentsOn(window).caution, 0.14F);
}

QColor cautionLine(const QPalette& palette)
{
    return accentsOn(palette.color(QPalette::Window)).caution;
}

QColor focusRing(const QPalette& palette)
{
    constexpr double kSeen = 3.0;
    const QColor highlight = palette.color(QPalette::Highlight);
    const QColor text = palette.color(QPalette::WindowText);
    const auto isSeen = [&palette](const QColor& colour) {
        for (const QColor& ground : {palette.color(QPalette::Window), palette.color(QPalette::Base),
                 palette.color(QPalette::Button), cardGround(palette)}) {
            if (contrast(colour, ground) < kSeen)
                return false;
        }
        return true;
    };
    float part = 0.0F;
    while (part < 1.0F && !isSeen(between(highlight, text, part)))
        part += 0.1F;
    return between(highlight, text, std::min(part, 1.0F));
}

QColor scrollGroove(const QPalette& palette)
{
    return between(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.05F);
}

QColor scrollHandle(const QPalette& palette, bool held)
{
    constexpr double kSeen = 3.0;
    const QColor groove = scrollGroove(palette);
    const QColor text = palette.color(QPalette::WindowText);
    float part = 0.45F;
    while (part < 1.0F && contrast(between(groove, text, part), groove) < kSeen)
        part += 0.05F;
    return between(groove, text, std::min(held ? part + 0.15F : part, 1.0F));
}

QColor hairline(const QPalette& palette)
{
    return between(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.2F);
}

QColor cardGround(const QPalette& palette)
{
    constexpr double kQuiet = 1.2; // contrast to the window; somebody's own palette may have black fields
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    if (window == base)
        return between(window, palette.color(QPalette::WindowText), 0.03F);
    float part = 0.7F;
    while (part > 0.1F && contrast(between(window, base, part), window) > kQuiet)
        part -= 0.05F;
    return between(window, base, part);
}

QColor codeGround(const QPalette& palette)
{
    return between(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.07F);
}

FigureColours figureColours(const QPalette& palette)
{
    const QColor background = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const Accents accents = accentsOn(background);
    return {.background = background,
        .text = text,
        .grid = between(background, text, 0.14F),
        .p = accents.p.line,
        .q = accents.q.line,
        .pText = accents.p.text,
        .qText = accents.q.text};
}

FigureColours greyColours()
{
    // P nearly black, Q as light as lines can be that stand out with 3 : 1; its text is darker, for 4.5 : 1.
    const QColor background(Qt::white);
    const QColor text(Qt::black);
    const QColor p(0x26, 0x26, 0x26);
    const QColor q(0x80, 0x80, 0x80);
    return {.background = background,
        .text = text,
        .grid = between(background, text, 0.14F),
        .p = p,
        .q = q,
        .pText = p,
        .qText = QColor(0x66, 0x66, 0x66)};
}

void colourText(QWidget* label, const QColor& colour)
{
    QPalette palette; // of this one colour: the rest goes on following what the label stands in
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

void apply(Appearance appearance)
{
    static const QString systemStyle = QApplication::style()->name();
    static const QPalette systemPalette = QApplication::palette();
    const bool system = appearance == Appearance::System;
    // Native styles may paint parts in their own colours; Fusion takes them all from the palette.
    if (system)
        QApplication::setStyle(systemStyle);
    else
        QApplication::setStyle(new PlainStyle);
    QApplication::setPalette(system ? systemPalette : palette(appearance));
}

namespace {

/// Classes that desktops give fonts of their own, which QApplication::setFont() for all drops.
constexpr std::array kClasses {"QMenu", "QMenuBar", "QMenuItem", "QMessageBox", "QLabel", "QTipLabel", "QToolTip",
    "QStatusBar", "QTitleBar", "QMdiSubWindowTitleBar", "QDockWidgetTitle", "QPushButton", "QCheckBox", "QRadioButton",
    "QToolButton", "QAbstractItemView", "QListView", "QHeaderView", "QListBox", "QComboMenuItem", "QComboLineEdit",
    "QSmallFont", "QMiniFont"};

/// The desktop's fonts: the one for all, and those of classes that differ from it.
struct Fonts {
    QFont all;
    QHash<QByteArray, QFont> ofClasses;

    [[nodiscard]] static Fonts now()
    {
        Fonts fonts {.all = QApplication::font(), .ofClasses = {}};
        for (const char* name : kClasses) {
            if (const QFont font = QApplication::font(name); font != fonts.all)
                fonts.ofClasses[name] = font;
        }
        return fonts;
    }

    [[nodiscard]] Fonts times(double factor) const
    {
        Fonts fonts {.all = scaled(all, factor), .ofClasses = ofClasses};
        for (QFont& font : fonts.ofClasses)
            font = scaled(font, factor);
        return fonts;
    }

    /// These, but what @p now has other than @p applied the desktop, or somebody else, has set since.
    [[nodiscard]] Fonts whereNotChanged(const Fonts& applied, const Fonts& now) const
    {
        Fonts fonts {.all = now.all == applied.all ? all : now.all, .ofClasses = now.ofClasses};
        for (auto each = fonts.ofClasses.begin(); each != fonts.ofClasses.end(); ++each) {
            if (applied.ofClasses.value(each.key()) == each.value())
                each.value() = ofClasses.value(each.key());
        }
        return fonts;
    }

    void apply() const
    {
        QApplication::setFont(all);
        for (auto each = ofClasses.begin(); each != ofClasses.end(); ++each)
            QApplication::setFont(each.value(), each.key().constData());
    }

    friend bool operator==(const Fonts&, const Fonts&) = default;
};

} // namespace

void applyTextSize(int percent)
{
    static Fonts own = Fonts::now();
    static Fonts applied = own;
    static bool isApplying = false;
    if (isApplying) // windows are told of each font
        return;
    const Fonts now = Fonts::now();
    own = own.whereNotChanged(applied, now);
    applied = own.times(percent / 100.0);
    if (applied == now)
        return;
    isApplying = true;
    applied.apply();
    isApplying = false;
    applied = Fonts::now(); // as they can be had: one that is the same as that for all is none of a class
}

QPalette palette(Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark;
    const QColor window = dark ? QColor(0x26, 0x28, 0x2B) : QColor(0xF4, 0xF4, 0xF5);
    const QColor base = dark ? QColor(0x1B, 0x1D, 0x1F) : QColor(Qt::white);
    const QColor text = dark ? QColor(0xE8, 0xE9, 0xEA) : QColor(0x1D, 0x1F, 0x21);

    QPalette palette(dark ? QColor(0x36, 0x39, 0x3D) : QColor(0xEC, 0xEC, 0xEE), window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, between(base, text, 0.05F));
    palette.setColor(QPalette::ToolTipBase, between(base, text, 0.08F));
    palette.setColor(QPalette::PlaceholderText, between(text, base, 0.45F));
    palette.setColor(QPalette::Highlight, QColor(0x3D, 0x6F, 0xA8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x7F, 0xB4, 0xE8) : QColor(0x1F, 0x5F, 0xA8));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, between(text, window, 0.55F));
    return palette;
}

} // namespace theme

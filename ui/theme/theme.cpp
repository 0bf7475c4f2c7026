// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyle>

namespace theme {

namespace {

/// @p part of the way from @p from to @p to.
QColor between(const QColor& from, const QColor& to, float part)
{
    const auto mix = [part](float a, float b) { return a + part * (b - a); };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

} // namespace

QColor quietText(const QPalette& palette)
{
    return between(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.35F);
}

FigureColours figureColours(const QPalette& palette)
{
    const QColor background = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return {background, text, between(background, text, 0.14F)};
}

void apply(Appearance appearance)
{
    static const QString systemStyle = QApplication::style()->name();
    static const QPalette systemPalette = QApplication::palette();
    const bool system = appearance == Appearance::System;
    // Native styles may paint parts in their own colours; Fusion takes them all from the palette.
    QApplication::setStyle(system ? systemStyle : QStringLiteral("Fusion"));
    QApplication::setPalette(system ? systemPalette : palette(appearance));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/figureoptions.h"

#include "ui/state/choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FigureOptions)
};

QString plain(double number)
{
    return QString::number(number, 'g', 6);
}

} // namespace

namespace figure {

double perInch(LengthUnit unit, int dpi)
{
    switch (unit) {
    case LengthUnit::Millimetres: return 25.4;
    case LengthUnit::Centimetres: return 2.54;
    case LengthUnit::Inches: return 1.0;
    case LengthUnit::Pixels: break;
    }
    return dpi;
}

QString nameOf(LengthUnit unit)
{
    return QString::fromUtf8(kl::wordOf(unit));
}

bool isFontName(const QString& text)
{
    return !text.trimmed().isEmpty() && text.size() <= kLongestFontName
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isPrint(); });
}

} // namespace figure

QSizeF FigureOptions::inches() const
{
    return QSizeF(width, height) / figure::perInch(unit, dpi);
}

QSize FigureOptions::pixels() const
{
    return (inches() * dpi).toSize();
}

QString FigureOptions::whyImpossible() const
{
    QString reason;
    kl::forEachField(kFigureFields, [&](const auto& field) {
        if constexpr (requires { field.range; }) {
            const auto value = this->*field.member;
            using T = std::remove_const_t<decltype(value)>;
            if (!reason.isEmpty() || field.range.contains(value))
                return;
            const QString key = QString::fromUtf8(field.key);
            if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>)
                reason = Texts::tr("%1 must be from %2 to %3, not %4")
                             .arg(key, plain(field.range.low), plain(field.range.high), plain(value));
            else
                reason = Texts::tr("%1 has no meaning").arg(key);
        }
    });
    if (!reason.isEmpty())
        return reason;
    if (!figure::isFontName(fontFamily))
        return Texts::tr("the font must have a name of at most %1 letters, all of which can be seen")
            .arg(figure::kLongestFontName);
    const QSizeF wished = inches() * dpi;
    const auto fits = [](double side) {
        return std::round(side) >= kFigurePixelRange.low && std::round(side) <= kFigurePixelRange.high;
    };
    if (fits(wished.width()) && fits(wished.height()))
        return {};
    return Texts::tr("a picture would be %1 × %2 pixels large, and each side must have from %3 to %4")
        .arg(wished.width(), 0, 'f', 0)
        .arg(wished.height(), 0, 'f', 0)
        .arg(kFigurePixelRange.low)
        .arg(kFigurePixelRange.high);
}

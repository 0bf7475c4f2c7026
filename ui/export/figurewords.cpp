// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figurewords.h"

#include "ui/charts/figuresheet.h"
#include "ui/export/optionfield.h"
#include "ui/words/echo.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QFontInfo>

namespace figurewords {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(figurewords)
};

QString number(double value, const QLocale& locale)
{
    return OptionField::textOf(value, 2, locale);
}

QString sizeIn(LengthUnit unit, const FigureOptions& options, const QLocale& locale)
{
    const QSizeF size = options.inches() * figure::perInch(unit, options.dpi);
    return Texts::tr("%1 × %2 %3")
        .arg(number(size.width(), locale), number(size.height(), locale), figure::nameOf(unit));
}

} // namespace

QString size(const FigureOptions& options, const QLocale& locale)
{
    return sizeIn(options.unit, options, locale);
}

QString facts(const FigureOptions& options, const QLocale& locale)
{
    const LengthUnit paper = options.unit == LengthUnit::Pixels ? LengthUnit::Millimetres : options.unit;
    const QSize pixels = options.pixels();
    return Texts::tr("%1 · %2 × %3 px · %4 dpi")
        .arg(sizeIn(paper, options, locale))
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(options.dpi);
}

QString smallerType(const FigureOptions& options, double fontSize, bool hasMore, const QLocale& locale)
{
    constexpr double kSame = 0.995;
    if (fontSize >= kSame * options.fontSize)
        return {};
    const QString what = Texts::tr("There is no room for text of %1 points: it is %2.")
                             .arg(number(options.fontSize, locale), OptionField::textOf(fontSize, 1, locale));
    const QString remedy = hasMore ? Texts::tr("Make the figure larger, or leave out what is below the plot.")
        : options.caption          ? Texts::tr("Make the figure larger, or leave out the caption.")
                                   : Texts::tr("Make the figure larger.");
    return what + QLatin1Char(' ') + remedy;
}

QString otherFont(const FigureOptions& options)
{
    const QString drawn = QFontInfo(figureFont(options)).family();
    if (drawn.compare(options.fontFamily, Qt::CaseInsensitive) == 0)
        return {};
    return Texts::tr("“%1” is not installed here; pictures and PDF are drawn in %2.")
        .arg(echo::shortened(options.fontFamily), drawn);
}

QString bandMissing(const QString& failure, double progress, bool asShown)
{
    const QString what = failure.isEmpty()
        ? (progress > 0.0
                ? Texts::tr("The band is still being found (%1): saving waits for it.").arg(format::percent(progress))
                : Texts::tr("The band is still being found: saving waits for it."))
        : Texts::tr("The band cannot be found: %1").arg(failure);
    const QString without = asShown ? Texts::tr("To go without, uncheck “As on screen” and then the band.")
                                    : Texts::tr("To go without, uncheck the band.");
    return what + QLatin1Char(' ') + without;
}

QString bandOfFewSeeds()
{
    return Texts::tr("There is no band: it takes at least %1 further samples.").arg(kl::kLeastQuantileValues);
}

QString pinnedMissing(bool asShown)
{
    const QString without = asShown ? Texts::tr("To go without, uncheck “As on screen” and then the pinned curves.")
                                    : Texts::tr("To go without, uncheck the pinned curves.");
    return Texts::tr("The pinned curves are still being calculated: saving waits for them.") + QLatin1Char(' ')
        + without;
}

QString copiedWithout(ExportSource::Band band, const QString& failure, bool lacksPinned)
{
    QStringList sentences;
    if (band == ExportSource::Band::OfFewSeeds)
        sentences << bandOfFewSeeds();
    else if (band == ExportSource::Band::Missing)
        sentences << (failure.isEmpty() ? Texts::tr("It is without the band, which is still being found.")
                                        : Texts::tr("It is without the band, which cannot be found: %1").arg(failure));
    if (lacksPinned)
        sentences << Texts::tr("It is without the pinned curves, which are still being calculated.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace figurewords

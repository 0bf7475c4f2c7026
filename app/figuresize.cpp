// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figuresize.h"

#include "app/values.h"
#include "ui/state/choices.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <optional>

namespace figuresize {

namespace {

using values::Texts;

/// One side: pixels are whole unless they are written with decimals.
std::optional<double> sideOf(const QString& text, LengthUnit unit)
{
    const auto [low, high] = kFigureLengthRange;
    if (unit == LengthUnit::Pixels) {
        const reading::Reading whole = reading::number(text, {low, high, true});
        if (whole.value || !whole.clearer.isEmpty()) // 1.600 may be many
            return whole.value;
    }
    return reading::number(text, {low, high, false}).value;
}

} // namespace

Size read(const QString& given)
{
    const QString units = values::words<LengthUnit>().join(QLatin1Char('|'));
    static const QRegularExpression form(
        QStringLiteral("^\\s*([^x]+?)\\s*(%1)?\\s*x\\s*([^x]+?)\\s*(%1)?\\s*$").arg(units));
    const QString plain = given.toLower().replace(QChar(0x00D7), QLatin1Char('x'));
    const QRegularExpressionMatch match = form.match(plain);
    const auto unitOf = [](const QString& word) { return kl::choiceOf<LengthUnit>(word.toStdString()); };
    const auto first = unitOf(match.captured(2));
    const auto second = unitOf(match.captured(4));
    const LengthUnit unit = second.value_or(first.value_or(LengthUnit::Pixels));
    const bool isOneUnit = !first || *first == unit;
    const auto width = sideOf(match.captured(1), unit);
    const auto height = sideOf(match.captured(3), unit);
    if (!match.hasMatch() || !isOneUnit || !width || !height)
        throw UsageError(
            Texts::tr("--size must be WIDTHxHEIGHT in %1, such as 1600x800 or 89mmx55mm, with sides of %2 to %3 "
                      "pixels, not '%4'")
                .arg(values::alternatives(values::words<LengthUnit>()), values::text(kFigurePixelRange.low),
                    values::text(kFigurePixelRange.high), echo::shortened(given)));
    return {*width, *height, unit};
}

void check(const QCommandLineParser& parser, const FigureOptions& figure)
{
    const QString reason = figure.whyImpossible();
    if (reason.isEmpty())
        return;
    QStringList given;
    for (const QString& option : {QStringLiteral("preset"), QStringLiteral("size"), QStringLiteral("dpi")}) {
        if (parser.isSet(option))
            given << QStringLiteral("--%1 %2").arg(option, echo::shortened(parser.value(option)));
    }
    throw UsageError(given.isEmpty() ? reason : Texts::tr("%1: %2").arg(given.join(QLatin1Char(' ')), reason));
}

QSize ofScreenshot(const QCommandLineParser& parser)
{
    const QString option = QStringLiteral("size");
    if (!parser.isSet(option))
        return FigureOptions().pixels();
    const Size size = read(parser.value(option));
    if (size.unit != LengthUnit::Pixels)
        throw UsageError(Texts::tr("--size of a --screenshot must be in pixels, such as 1280x800, not '%1'")
                             .arg(echo::shortened(parser.value(option))));
    return QSizeF(size.width, size.height).toSize();
}

} // namespace figuresize

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/xrange.h"

#include "ui/state/viewoptions.h"
#include "ui/words/reading.h"

#include <QRegularExpression>
#include <QStringList>

namespace reading {

namespace {

std::optional<XRange> written(const QString& text)
{
    constexpr double kFar = 1e6; // what is too far is said by the range's own limits
    const auto value = [](const QString& each) { return number(each, {-kFar, kFar, false}).value; };
    static const QRegularExpression around(QStringLiteral("^(.+?)(\\+-|±)(.+)$"));
    if (const auto match = around.match(text); match.hasMatch()) {
        const auto middle = value(match.captured(1));
        const auto half = value(match.captured(3));
        return middle && half ? std::optional(XRange {*middle, 2.0 * *half}) : std::nullopt;
    }
    const QChar separator(QLatin1Char(text.contains(QLatin1Char(':')) ? ':' : ','));
    const QStringList parts = text.split(separator);
    if (parts.size() != 2)
        return {};
    const auto low = value(parts[0]);
    const auto high = value(parts[1]);
    return low && high ? std::optional(XRange {(*low + *high) / 2.0, *high - *low}) : std::nullopt;
}

} // namespace

std::optional<XRange> xRange(const QString& text)
{
    const auto range = written(text);
    return range && kHeldCentreRange.contains(range->centre) && kHeldWidthRange.contains(range->width) ? range
                                                                                                       : std::nullopt;
}

} // namespace reading

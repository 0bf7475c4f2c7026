// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"

#include <QLocale>
#include <QTextDocument>

#include <cmath>

namespace {

const QChar kNarrowSpace(0x202F);
const QChar kMinus(0x2212);
const QChar kInfinity(0x221E);
const QChar kEnDash(0x2013);

QString withTrueMinus(QString text)
{
    return text.replace(QLatin1Char('-'), kMinus);
}

/// Empty for a finite value.
QString nameOfNonFinite(double value)
{
    if (std::isnan(value))
        return kEnDash;
    if (std::isinf(value))
        return value > 0 ? QString(kInfinity) : QString(kMinus) + kInfinity;
    return {};
}

} // namespace

namespace format {

QString integer(qint64 value)
{
    QString text = QString::number(value);
    const qsizetype first = value < 0 ? 1 : 0;
    for (qsizetype i = text.size() - 3; i > first; i -= 3)
        text.insert(i, kNarrowSpace);
    return withTrueMinus(text);
}

QString significant(double value, int digits)
{
    if (!std::isfinite(value))
        return nameOfNonFinite(value);
    if (value == 0.0)
        return QStringLiteral("0");
    const double rounded = QString::number(value, 'e', digits - 1).toDouble(); // 0.99996 is shown as 1.000
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(rounded))));
    if (exponent < -3 || exponent >= 7)
        return withTrueMinus(QString::number(value, 'e', digits - 1));
    return withTrueMinus(QString::number(value, 'f', std::max(0, digits - 1 - exponent)));
}

QString fixed(double value, int decimals)
{
    if (!std::isfinite(value))
        return nameOfNonFinite(value);
    const QString text = QString::number(value, 'f', decimals);
    return text.toDouble() == 0.0 ? QString::number(0.0, 'f', decimals) : withTrueMinus(text);
}

QString powerOfTen(int exponent)
{
    if (exponent == 0)
        return QStringLiteral("1");
    const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = QStringLiteral("10");
    if (exponent == 1)
        return text;
    if (exponent < 0)
        text += QChar(0x207B);
    for (const QChar digit : QString::number(std::abs(exponent)))
        text += raised[digit.digitValue()];
    return text;
}

QString exact(double value)
{
    if (!std::isfinite(value))
        return nameOfNonFinite(value);
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString percent(double fraction)
{
    const double value = 100.0 * fraction;
    const QString unit = kNarrowSpace + QStringLiteral("%");
    if (value > 0.0 && value < 0.01)
        return QStringLiteral("< 0.01") + unit;
    if (value < 100.0 && value > 99.9)
        return QStringLiteral("> 99.9") + unit;
    const int decimals = value == 0.0 || value == 100.0 ? 0 : value < 0.1 ? 2 : 1;
    return QString::number(value, 'f', decimals) + unit;
}

QString counted(qint64 count, const QString& singular, const QString& plural)
{
    return integer(count) + QChar(0x00A0) + (count == 1 ? singular : plural);
}

QString plain(QString text)
{
    text.replace(kMinus, QLatin1Char('-'));
    const QString trimmed = text.trimmed();
    if (trimmed == kEnDash)
        return QStringLiteral("nan");
    if (trimmed == kInfinity || trimmed == QLatin1Char('-') + QString(kInfinity))
        return QString(text).replace(kInfinity, QLatin1String("inf"));
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool groups = i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
        if (text[i] != kNarrowSpace)
            result += text[i];
        else if (!groups)
            result += QLatin1Char(' ');
    }
    return result;
}

QString wrapped(const QString& text, int width)
{
    if (Qt::mightBeRichText(text))
        return text;
    QString result;
    qsizetype lineLength = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!result.isEmpty())
            result += QLatin1Char('\n');
        lineLength = 0;
        for (const QString& word : line.split(QLatin1Char(' '))) { // other spaces hold together
            const bool first = lineLength == 0;
            if (!first && lineLength + 1 + word.size() > width) {
                result += QLatin1Char('\n');
                lineLength = 0;
            } else if (!first) {
                result += QLatin1Char(' ');
                ++lineLength;
            }
            result += word;
            lineLength += word.size();
        }
    }
    return result;
}

} // namespace format

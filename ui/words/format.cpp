// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"

#include "ui/words/language.h"
#include "ui/words/plainnumbers.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextDocument>

#include <cmath>

namespace {

const QChar kNarrowSpace(0x202F);
const QChar kMinus(0x2212);
const QChar kInfinity(0x221E);
const QChar kEnDash(0x2013);
const QChar kRaisedMinus(0x207B);
const QString kTimesTen = kNarrowSpace + QStringLiteral("×") + kNarrowSpace + QStringLiteral("10");
const QString kRaisedDigits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");

QChar decimalMark()
{
    return format::PlainNumbers::isOn() ? QLatin1Char('.') : language::decimalMark();
}

/// @p number, as programs write it, with a true minus sign and the decimal mark of the language.
QString asRead(QString number)
{
    return number.replace(QLatin1Char('-'), kMinus).replace(QLatin1Char('.'), decimalMark());
}

QString raised(int exponent)
{
    QString text = exponent < 0 ? QString(kRaisedMinus) : QString();
    for (const QChar digit : QString::number(std::abs(exponent)))
        text += kRaisedDigits[digit.digitValue()];
    return text;
}

/// "7.500e-05" as "7.500 × 10⁻⁵"; what has no exponent is only given its marks.
QString asPeopleWrite(const QString& number)
{
    const qsizetype e = number.indexOf(QLatin1Char('e'));
    if (e < 0)
        return asRead(number);
    return asRead(number.left(e)) + kTimesTen + raised(QStringView(number).mid(e + 1).toInt());
}

/// Every " × 10⁻⁵" behind a digit as "e-05", with two digits at least, as C writes it.
QString withPlainExponents(const QString& text)
{
    static const QRegularExpression power(
        QStringLiteral("(?<=\\d)%1(%2?)([%3]+)").arg(kTimesTen, kRaisedMinus, kRaisedDigits));
    QString result;
    qsizetype done = 0;
    for (auto matches = power.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString digits;
        for (const QChar raised : match.capturedView(2))
            digits += QLatin1Char(static_cast<char>('0' + kRaisedDigits.indexOf(raised)));
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += QLatin1String(match.capturedLength(1) > 0 ? "e-" : "e+") + digits.rightJustified(2, QLatin1Char('0'));
        done = match.capturedEnd();
    }
    return result += QStringView(text).mid(done);
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
    return asRead(text);
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
        return asPeopleWrite(QString::number(value, 'e', digits - 1));
    return asRead(QString::number(value, 'f', std::max(0, digits - 1 - exponent)));
}

QString widest(int digits)
{
    return significant(-8e-88, digits); // a wide digit, where they differ
}

QString fixed(double value, int decimals)
{
    if (!std::isfinite(value))
        return nameOfNonFinite(value);
    const QString text = QString::number(value, 'f', decimals);
    return asRead(text.toDouble() == 0.0 ? QString::number(0.0, 'f', decimals) : text);
}

std::pair<QString, QString> range(double low, double high)
{
    const int decimals = std::max(0, 1 - static_cast<int>(std::floor(std::log10(high - low))));
    const auto text = [decimals](double value) {
        QString number = QString::number(value, 'f', decimals);
        if (number.contains(QLatin1Char('.'))) {
            while (number.endsWith(QLatin1Char('0')))
                number.chop(1);
            if (number.endsWith(QLatin1Char('.')))
                number.chop(1);
        }
        return number.toDouble() == 0.0 ? QStringLiteral("0") : asRead(number);
    };
    return {text(low), text(high)};
}

QString powerOfTen(int exponent)
{
    if (exponent == 0)
        return QStringLiteral("1");
    return QStringLiteral("10") + (exponent == 1 ? QString() : raised(exponent));
}

QString exact(double value)
{
    if (!std::isfinite(value))
        return nameOfNonFinite(value);
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString allDigits(double value)
{
    return std::isfinite(value) ? asPeopleWrite(exact(value)) : nameOfNonFinite(value);
}

QString percent(double fraction)
{
    constexpr double kRounding = 1e-15; // a share is a sum, which may end beside 1
    const double value = fraction > 1.0 - kRounding ? 100.0 : 100.0 * fraction;
    const QString unit = kNarrowSpace + QStringLiteral("%");
    if (value > 0.0 && value < 0.01)
        return asRead(QStringLiteral("< 0.01")) + unit;
    if (value < 100.0 && value > 99.9)
        return asRead(QStringLiteral("> 99.9")) + unit;
    const int decimals = value == 0.0 || value == 100.0 ? 0 : value < 0.1 ? 2 : 1;
    return asRead(QString::number(value, 'f', decimals)) + unit;
}

QString counted(const QString& phrase, qint64 count)
{
    constexpr QChar kFixedSpace(0x00A0);
    const QString digits = QString::number(count);
    const qsizetype at = phrase.indexOf(digits);
    if (at < 0) // a language may say it in a word
        return phrase;
    QString result = phrase;
    const qsizetype behind = at + digits.size();
    if (behind < phrase.size() && phrase[behind] == QLatin1Char(' '))
        result[behind] = kFixedSpace;
    return result.replace(at, digits.size(), integer(count));
}

QString plain(QString text)
{
    if (language::decimalMark() == QLatin1Char(',')) {
        static const QRegularExpression between(QStringLiteral("(?<=\\d),(?=\\d)"));
        text.replace(between, QStringLiteral("."));
    }
    constexpr QChar kMayBreak(0x200B); // only says where a line may end
    text = withPlainExponents(text).replace(kMinus, QLatin1Char('-')).remove(kMayBreak);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reading.h"

#include <QRegularExpression>

#include <cmath>

namespace reading {

namespace {

const QChar kTrueMinus(0x2212);
const QChar kApostrophe(0x2019);

/// With one character for each of what means the same: ASCII digits, ' ', '\'' and '-'.
QString simplified(const QString& text)
{
    QString result = text.trimmed();
    for (QChar& character : result) {
        if (character.isDigit())
            character = QLatin1Char(static_cast<char>('0' + character.digitValue()));
        else if (character.category() == QChar::Separator_Space)
            character = QLatin1Char(' ');
        else if (character == kApostrophe)
            character = QLatin1Char('\'');
        else if (character == kTrueMinus)
            character = QLatin1Char('-');
    }
    return result;
}

/// "-1 000.5e3" in its parts. A suffix of thousands or millions is an exponent, too.
struct Parts {
    QString sign;
    QString mantissa; ///< digits and marks
    QString exponent; ///< "e3", or empty
    bool hasSuffix = false;
};

std::optional<Parts> partsOf(const QString& text, bool whole)
{
    static const QRegularExpression form(
        QStringLiteral("^([+-]?)([0-9.,' _]*[0-9.,])(?:([eE][+-]?[0-9]+)|( ?[kKmM]))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    Parts parts {match.captured(1), match.captured(2), match.captured(3), match.hasCaptured(4)};
    if (parts.hasSuffix) {
        const QChar suffix = match.captured(4).back();
        if (suffix == QLatin1Char('m') && !whole)
            return {}; // a thousandth as well as a million
        parts.exponent = suffix.toLower() == QLatin1Char('k') ? QStringLiteral("e3") : QStringLiteral("e6");
    }
    return parts;
}

/// A mantissa as digits with a point, and what else it may be meant as.
struct Mantissa {
    QString digits; ///< empty if there is no clear reading
    QStringList possible; ///< readings that are not clear
};

/// 12.345 under a mark that may be a decimal one or may group.
QStringList bothReadings(const QString& mantissa, QChar mark)
{
    return {QString(mantissa).replace(mark, QLatin1Char('.')), QString(mantissa).remove(mark)};
}

class MantissaReader {
public:
    MantissaReader(const Wanted& wanted, const Parts& parts, DecimalMark mark)
        : m_wanted(wanted)
        , m_parts(parts)
        , m_decimal(QLatin1Char(mark == DecimalMark::Point ? '.' : ','))
        , m_other(QLatin1Char(mark == DecimalMark::Point ? ',' : '.'))
    {
    }

    [[nodiscard]] Mantissa read() const
    {
        const QString& text = m_parts.mantissa;
        if (matches(QStringLiteral("\\d+")))
            return {text, {}};
        if (matches(QStringLiteral("\\d*D\\d+|\\d+D")))
            return ownDecimals();
        if (matches(QStringLiteral("[1-9]\\d{0,2}(?:( |'|_|O)\\d{3})(?:\\1\\d{3})*(?:D\\d*)?")))
            return grouped();
        if (matches(QStringLiteral("\\d*O\\d+")))
            return otherDecimals();
        // As it is written where the marks have each other's meaning: clear to us, but not what this language has.
        if (matches(QStringLiteral("[1-9]\\d{0,2}(?:D\\d{3})+(?:O\\d+)?")))
            return {{}, {QString(text).remove(m_decimal).replace(m_other, QLatin1Char('.'))}};
        return {};
    }

private:
    /// @p pattern with D for the decimal mark and O for the other one.
    [[nodiscard]] bool matches(QString pattern) const
    {
        pattern.replace(QLatin1Char('D'), QRegularExpression::escape(QString(m_decimal)))
            .replace(QLatin1Char('O'), QRegularExpression::escape(QString(m_other)));
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(m_parts.mantissa).hasMatch();
    }

    /// Whether decimals are to be expected: 1.5k is a whole number, 1.5 is none.
    [[nodiscard]] bool isReal() const { return !m_wanted.whole || !m_parts.exponent.isEmpty(); }

    [[nodiscard]] Mantissa ownDecimals() const
    {
        const QString& text = m_parts.mantissa;
        const bool isScientific = !m_parts.hasSuffix && !m_parts.exponent.isEmpty() && text.indexOf(m_decimal) == 1;
        const bool looksGrouped = isReal() ? !isScientific && matches(QStringLiteral("[1-9]\\d{0,2}D\\d{3}"))
                                           : matches(QStringLiteral("[1-9]\\d*D\\d{3,}"));
        if (m_wanted.whole && looksGrouped)
            return {{}, bothReadings(text, m_decimal)};
        return {QString(text).replace(m_decimal, QLatin1Char('.')), {}};
    }

    [[nodiscard]] Mantissa grouped() const
    {
        QString digits = m_parts.mantissa;
        const bool isOneGroup = matches(QStringLiteral("\\d+O\\d{3}"));
        if (!m_parts.exponent.isEmpty() && !m_parts.hasSuffix)
            return {}; // nobody groups a mantissa
        if (isOneGroup && isReal()) {
            const QStringList both = bothReadings(digits, m_other);
            const bool isWritable = m_other == QLatin1Char('.') && !m_wanted.whole && m_parts.exponent.isEmpty();
            if (isWritable && both[1].toDouble() > m_wanted.high)
                return {both[0], {}};
            return {{}, both};
        }
        if (!isReal() && matches(QStringLiteral(".*D\\d{3,}")))
            return {};
        static const QRegularExpression groups(QStringLiteral("[ '_]"));
        digits.remove(groups).remove(m_other);
        return {digits.replace(m_decimal, QLatin1Char('.')), {}};
    }

    [[nodiscard]] Mantissa otherDecimals() const
    {
        if (isReal())
            return {QString(m_parts.mantissa).replace(m_other, QLatin1Char('.')), {}};
        if (matches(QStringLiteral("\\d+O0+"))) // 1,00: one, or a hundred, or a digit was forgotten
            return {{}, bothReadings(m_parts.mantissa, m_other)};
        return {};
    }

    const Wanted& m_wanted;
    const Parts& m_parts;
    QChar m_decimal;
    QChar m_other;
};

} // namespace

DecimalMark decimalMarkOf(const QLocale& locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? DecimalMark::Comma : DecimalMark::Point;
}

Reading number(const QString& text, const Wanted& wanted, DecimalMark mark)
{
    const auto parts = partsOf(simplified(text), wanted.whole);
    if (!parts)
        return {};
    const auto valueOf = [&parts](const QString& digits) -> std::optional<double> {
        bool isNumber = false;
        const double value = (parts->sign + digits + parts->exponent).toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    const auto isPossible = [&wanted](double value) {
        return value >= wanted.low && value <= wanted.high && (!wanted.whole || value == std::floor(value));
    };

    const Mantissa mantissa = MantissaReader(wanted, *parts, mark).read();
    if (!mantissa.digits.isEmpty()) {
        const auto value = valueOf(mantissa.digits);
        return {value && isPossible(*value) ? value : std::nullopt, {}};
    }
    QStringList clearer;
    for (const QString& digits : mantissa.possible) {
        const auto value = valueOf(digits);
        if (value && isPossible(*value))
            clearer << QString::number(*value, 'f', QLocale::FloatingPointShortest)
                           .replace(QLatin1Char('.'), QLatin1Char(mark == DecimalMark::Point ? '.' : ','));
    }
    return {std::nullopt, clearer};
}

} // namespace reading

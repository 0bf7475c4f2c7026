// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/texwords.h"

#include "core/text.h"

#include <cmath>

namespace texwords {

namespace {

struct Sign {
    char32_t unicode;
    const char* tex;
};

constexpr Sign kSigns[] {
    {U'\\', "\\textbackslash{}"},
    {U'{', "\\{"},
    {U'}', "\\}"},
    {U'$', "\\$"},
    {U'&', "\\&"},
    {U'#', "\\#"},
    {U'%', "\\%"},
    {U'_', "\\_"},
    {U'^', "\\textasciicircum{}"},
    {U'~', "\\textasciitilde{}"},
    {U'<', "$<$"},
    {U'>', "$>$"},
    {U'|', "$|$"},
    {U'"', "''"},
    {U'\u00A0', "~"}, // no-break space
    {U'\u2009', "\\,"}, // thin
    {U'\u202F', "\\,"}, // narrow no-break
    {U'\u00B7', "$\\cdot$"},
    {U'\u00B1', "$\\pm$"},
    {U'\u00D7', "$\\times$"},
    {U'\u00BD', "$\\frac12$"},
    {U'\u0394', "$\\Delta$"},
    {U'\u03A3', "$\\Sigma$"},
    {U'\u03B1', "$\\alpha$"},
    {U'\u03C3', "$\\sigma$"},
    {U'\u03BC', "$\\mu$"},
    {U'\u2013', "--"},
    {U'\u2014', "---"},
    {U'\u2016', "$\\Vert$"},
    {U'\u2018', "`"},
    {U'\u2019', "'"},
    {U'\u201C', "``"},
    {U'\u201D', "''"},
    {U'\u2026', "\\dots{}"},
    {U'\u2191', "$\\uparrow$"},
    {U'\u2193', "$\\downarrow$"},
    {U'\u2190', "$\\leftarrow$"},
    {U'\u2192', "$\\rightarrow$"},
    {U'\u2212', "$-$"},
    {U'\u221E', "$\\infty$"},
    {U'\u2248', "$\\approx$"},
    {U'\u2260', "$\\neq$"},
    {U'\u2264', "$\\leq$"},
    {U'\u2265', "$\\geq$"},
};

constexpr QStringView kRaised = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";
constexpr QStringView kLowered = u"₀₁₂₃₄₅₆₇₈₉₋₊";
constexpr const char* kPlain = "0123456789-+";

/// A row of raised or lowered digits from @p first on as one formula; moves @p first to what follows.
QByteArray script(const QString& text, qsizetype& first, QStringView signs, char mark)
{
    QByteArray digits;
    for (; first < text.size() && signs.contains(text[first]); ++first)
        digits += kPlain[signs.indexOf(text[first])];
    return QByteArray("$") + mark + '{' + digits + "}$";
}

} // namespace

QByteArray text(const QString& text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size();) {
        if (kRaised.contains(text[i])) {
            result += script(text, i, kRaised, '^');
            continue;
        }
        if (kLowered.contains(text[i])) {
            result += script(text, i, kLowered, '_');
            continue;
        }
        const QChar letter = text[i];
        const Sign* found = nullptr;
        for (const Sign& sign : kSigns) {
            if (letter.unicode() == sign.unicode)
                found = &sign;
        }
        if (found != nullptr) {
            result += found->tex;
            ++i;
        } else { // both halves of what takes two
            const qsizetype halves = letter.isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            if (letter.unicode() >= 0x20) // a line's end would end a paragraph, too
                result += text.mid(i, halves).toUtf8();
            else
                result += ' ';
            i += halves;
        }
    }
    return result;
}

QByteArray coloured(const QString& words, const QColor& colour)
{
    QByteArray tex = text(words);
    if (tex.startsWith(' '))
        tex.insert(0, '\\');
    return "\\textcolor[HTML]{" + html(colour) + "}{" + tex + '}';
}

QByteArray number(double value)
{
    return QByteArray::fromStdString(kl::shortest(value));
}

QByteArray length(double points)
{
    // To a thousandth: what is finer nobody sees, and TeX has it in 65536ths.
    const double rounded = std::round(points * 1000.0) / 1000.0;
    QByteArray digits = QByteArray::number(rounded == 0.0 ? 0.0 : rounded, 'f', 3);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    return digits + "bp";
}

QByteArray html(const QColor& colour)
{
    return colour.name(QColor::HexRgb).mid(1).toUpper().toLatin1();
}

} // namespace texwords

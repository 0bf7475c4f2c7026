// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/echo.h"

#include <QStringList>

namespace {

bool isSeen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // the byte order mark, joiners, and what turns the direction of writing
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

QString writtenOut(char32_t character)
{
    switch (character) {
    case U'\n': return QStringLiteral("\\n");
    case U'\r': return QStringLiteral("\\r");
    case U'\t': return QStringLiteral("\\t");
    default: break;
    }
    const auto hexadecimal = [character](QLatin1Char letter, int digits) {
        return QLatin1Char('\\') + QString(letter)
            + QString::number(static_cast<uint>(character), 16).rightJustified(digits, QLatin1Char('0'));
    };
    if (character <= 0xFF)
        return hexadecimal(QLatin1Char('x'), 2);
    return character <= 0xFFFF ? hexadecimal(QLatin1Char('u'), 4) : hexadecimal(QLatin1Char('U'), 8);
}

/// One piece for each character, so that nothing cuts an escape or a pair of surrogates in two.
QStringList pieces(const QString& text)
{
    QStringList result;
    for (const uint code : text.toUcs4()) {
        const auto character = static_cast<char32_t>(code);
        result << (isSeen(character) ? QString::fromUcs4(&character, 1) : writtenOut(character));
    }
    return result;
}

} // namespace

namespace echo {

QString visible(const QString& text)
{
    return pieces(text).join(QString());
}

QString shortened(const QString& text, int most)
{
    // However long the text is, only its ends can be seen.
    const bool isHuge = text.size() > 2 * static_cast<qsizetype>(most);
    const QStringList first = pieces(isHuge ? text.left(most) : text);
    QString whole = first.join(QString());
    if (!isHuge && whole.size() <= most)
        return whole;

    const QStringList last = isHuge ? pieces(text.right(most)) : first;
    const qsizetype tailRoom = most / 3;
    const qsizetype headRoom = most - tailRoom - 1;
    QString head;
    for (const QString& piece : first) {
        if (head.size() + piece.size() > headRoom)
            break;
        head += piece;
    }
    QString tail;
    for (auto piece = last.crbegin(); piece != last.crend() && tail.size() + piece->size() <= tailRoom; ++piece)
        tail.prepend(*piece);
    return head + QChar(0x2026) + tail;
}

} // namespace echo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/markdowncode.h"

#include <algorithm>

namespace lessons {

namespace {

constexpr qsizetype kIndented = 4; ///< columns that make code of a line
constexpr qsizetype kTab = 4;
constexpr int kMostQuotes = 50;
constexpr qsizetype kMostItems = 50; ///< one in the other

constexpr qsizetype kLeastFence = 3;

/// How far a text is indented, and where it begins.
struct Indent {
    qsizetype columns = 0;
    qsizetype letters = 0;
};

Indent indentOf(QStringView text, qsizetype column = 0)
{
    Indent indent {column, 0};
    for (const QChar letter : text) {
        if (letter == u'\t')
            indent.columns += kTab - indent.columns % kTab;
        else if (letter == u' ')
            ++indent.columns;
        else
            break;
        ++indent.letters;
    }
    return indent;
}

/// What stands behind "> " as often as it stands there.
QStringView behindQuotes(QStringView line, int most, int& quotes)
{
    quotes = 0;
    while (quotes < most) {
        const Indent indent = indentOf(line);
        if (indent.columns >= kIndented || line.mid(indent.letters, 1) != QStringView(u">"))
            break;
        line = line.mid(indent.letters + 1);
        if (line.startsWith(u' '))
            line = line.mid(1);
        ++quotes;
    }
    return line;
}

/// The length of "-" or "12." before a blank; 0: there is none.
qsizetype markerOf(QStringView text)
{
    constexpr qsizetype kMostDigits = 9;
    qsizetype length = 0;
    if (!text.isEmpty() && QStringView(u"-*+").contains(text[0])) {
        length = 1;
    } else {
        while (length < text.size() && text[length] >= u'0' && text[length] <= u'9')
            ++length;
        if (length == 0 || length > kMostDigits || length == text.size()
            || (text[length] != u'.' && text[length] != u')'))
            return 0;
        ++length;
    }
    return length == text.size() || text[length] == u' ' || text[length] == u'\t' ? length : 0;
}

/// The length of the fence that a text begins with; 0: it is none.
qsizetype fenceOf(QStringView text)
{
    if (text.isEmpty() || (text[0] != u'`' && text[0] != u'~'))
        return 0;
    const qsizetype length = runAt(text, 0);
    const bool isWithinLine = text[0] == u'`' && text.mid(length).contains(u'`');
    return length >= kLeastFence && !isWithinLine ? length : 0;
}

bool isHeading(QStringView text)
{
    constexpr qsizetype kLowest = 6;
    if (!text.startsWith(u'#'))
        return false;
    const qsizetype length = runAt(text, 0);
    return length <= kLowest && (length == text.size() || text[length].isSpace());
}

/// "---", "* * *"
bool isRule(QStringView text)
{
    if (text.isEmpty() || !QStringView(u"-*_").contains(text[0]))
        return false;
    const bool isNothingElse
        = std::all_of(text.begin(), text.end(), [&](QChar letter) { return letter == text[0] || letter.isSpace(); });
    constexpr qsizetype kLeast = 3;
    return isNothingElse && text.count(text[0]) >= kLeast;
}

/// Whether a line ends the paragraph before it; @p text is without its indent.
bool startsBlock(QStringView text)
{
    return text.isEmpty() || text.startsWith(u":::") || isHeading(text) || fenceOf(text) > 0 || isRule(text)
        || markerOf(text) > 0;
}

} // namespace

qsizetype runAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] == text[from])
        ++end;
    return end - from;
}

bool CodeLines::take(QStringView line)
{
    return (m_fence && takeInFence(line)) || (!m_fence && takeInText(line));
}

/// A fence ends with the quote or the item that it is in, too; then it is no more, and this is false.
bool CodeLines::takeInFence(QStringView line)
{
    int quotes = 0;
    const QStringView rest = behindQuotes(line, m_fence->quotes, quotes);
    const Indent indent = indentOf(rest);
    const QStringView text = rest.trimmed();
    if (quotes < m_fence->quotes || (!text.isEmpty() && indent.columns < m_fence->column)) {
        m_fence.reset();
        return takeInText(line);
    }
    if (indent.columns - m_fence->column < kIndented && text.size() >= m_fence->length
        && text.count(m_fence->sign) == text.size())
        m_fence.reset();
    return true;
}

bool CodeLines::takeInText(QStringView line)
{
    int quotes = 0;
    QStringView rest = behindQuotes(line, kMostQuotes, quotes);
    Indent indent = indentOf(rest);
    rest = rest.mid(indent.letters);
    const bool isBlank = rest.trimmed().isEmpty();
    const bool goesOn = m_isParagraph && quotes <= m_quotes && !startsBlock(rest.trimmed());
    if (quotes != m_quotes && !goesOn) {
        m_quotes = quotes;
        m_items.clear();
        m_isParagraph = false;
    }
    if (isBlank) {
        m_isParagraph = false;
        return false;
    }
    while (!goesOn && !m_items.isEmpty() && indent.columns < m_items.constLast())
        m_items.removeLast();
    for (;;) {
        const qsizetype column = m_items.isEmpty() ? 0 : m_items.constLast();
        if (indent.columns - column >= kIndented && !m_isParagraph)
            return true;
        if (goesOn || indent.columns - column >= kIndented)
            return false;
        if (const qsizetype length = fenceOf(rest); length > 0) {
            m_fence = Fence {rest[0], length, column, quotes};
            m_isParagraph = false;
            return true;
        }
        m_isParagraph = !isHeading(rest) && !isRule(rest.trimmed());
        const qsizetype marker = isRule(rest.trimmed()) ? 0 : markerOf(rest);
        if (marker == 0 || m_items.size() == kMostItems)
            return false;
        m_isParagraph = false;
        const Indent inner = indentOf(rest.mid(marker), indent.columns + marker);
        const qsizetype gap = inner.columns - indent.columns - marker;
        const bool isEmpty = rest.mid(marker + inner.letters).isEmpty();
        m_items << indent.columns + marker + (isEmpty || gap > kIndented ? 1 : gap);
        if (isEmpty)
            return false;
        rest = rest.mid(marker + inner.letters);
        indent = inner;
    }
}

qsizetype CodeSpans::closing(qsizetype from, qsizetype length)
{
    if (from > m_end)
        readParagraph(from);
    if (m_last.value(length, -1) < from)
        return -1;
    for (qsizetype at = m_text.indexOf(u'`', from); at >= 0;) {
        const qsizetype run = runAt(m_text, at);
        if (run == length)
            return at;
        at = m_text.indexOf(u'`', at + run);
    }
    return -1;
}

void CodeSpans::readParagraph(qsizetype from)
{
    m_end = m_text.indexOf(u'\n', from);
    while (m_end >= 0) {
        const qsizetype next = m_text.indexOf(u'\n', m_end + 1);
        int quotes = 0;
        const QStringView line = m_text.mid(m_end + 1, next < 0 ? -1 : next - m_end - 1);
        if (startsBlock(behindQuotes(line, kMostQuotes, quotes).trimmed()))
            break;
        m_end = next;
    }
    if (m_end < 0)
        m_end = m_text.size();
    m_last.clear();
    for (qsizetype at = m_text.indexOf(u'`', from); at >= 0 && at < m_end;) {
        const qsizetype run = runAt(m_text, at);
        m_last.insert(run, at);
        at = m_text.indexOf(u'`', at + run);
    }
}

} // namespace lessons

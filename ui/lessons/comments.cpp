// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/comments.h"

#include <QLatin1String>

#include <algorithm>
#include <utility>

namespace lessons {

namespace {

constexpr QLatin1String kStart("<!--");
constexpr QLatin1String kEnd("-->");

} // namespace

Comments::Comments(const QStringList& lines)
    : m_lines(lines)
    , m_text(lines.join(QLatin1Char('\n')))
    , m_spans(m_text)
{
}

QString Comments::without(qsizetype at, const CodeLines& code)
{
    const QString& line = m_lines[at];
    const qsizetype start = m_start;
    const qsizetype end = start + line.size();
    m_start = end + 1;
    const bool beginsInComment = start < m_commentEnd;
    const bool beginsInCode = start < m_spanEnd;
    if (!beginsInComment && !beginsInCode && (code.isInFence() || code.wouldTake(line)))
        return line;
    QString kept;
    bool isChanged = beginsInComment;
    const auto keep = [&](qsizetype from, qsizetype to) {
        kept += QStringView(m_text).mid(from, std::min(to, end) - from);
        return to;
    };
    for (qsizetype i = std::max(start, m_commentEnd); i < end;) {
        if (i < m_spanEnd) {
            i = keep(i, m_spanEnd);
        } else if (m_text[i] == QLatin1Char('`')) {
            const qsizetype run = runAt(m_text, i);
            const qsizetype closing = m_spans.closing(i + run, run);
            m_spanEnd = closing < 0 ? m_spanEnd : closing + run;
            i = keep(i, i + run);
        } else if (QStringView(m_text).mid(i).startsWith(kStart)) {
            takeOne(at, i);
            i = m_commentEnd;
            isChanged = true;
        } else { // behind a backslash the next letter stands for itself
            i = keep(i, i + (m_text[i] == QLatin1Char('\\') ? 2 : 1));
        }
    }
    if (!isChanged)
        return line;
    // Blanks behind a comment must not make code of what follows.
    return beginsInComment || kept.trimmed().isEmpty() ? kept.trimmed() : kept;
}

void Comments::takeOne(qsizetype line, qsizetype from)
{
    const qsizetype stop = m_text.indexOf(kEnd, from + kStart.size());
    m_isOpen = stop < 0;
    m_commentEnd = m_isOpen ? m_text.size() : stop + kEnd.size();
    const qsizetype begin = from + kStart.size();
    m_taken << Comment {line, m_text.mid(begin, (m_isOpen ? m_text.size() : stop) - begin).split(QLatin1Char('\n'))};
}

QList<Comments::Comment> Comments::taken()
{
    return std::exchange(m_taken, {});
}

} // namespace lessons

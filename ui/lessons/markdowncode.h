// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace lessons {

/// Tells from line to line of Markdown which are code: in fences or indented, in lists and quotes, too. Everybody who
/// looks for something in a lesson's text asks it, so that what one of them shows as it is written no other one reads.
class CodeLines {
public:
    /// Whether @p line, the next one, is code; so are the fences themselves.
    bool take(QStringView line);
    /// The same, and the next one is still the next one.
    [[nodiscard]] bool wouldTake(QStringView line) const { return CodeLines(*this).take(line); }
    /// What would end the code that is open; empty: none is in fences.
    [[nodiscard]] QString fence() const { return m_fence ? QString(m_fence->length, m_fence->sign) : QString(); }
    [[nodiscard]] bool isInFence() const { return m_fence.has_value(); }

private:
    struct Fence {
        QChar sign;
        qsizetype length;
        qsizetype column; ///< where the list's item begins that it is in
        int quotes; ///< that it is in
    };

    [[nodiscard]] bool takeInFence(QStringView line);
    [[nodiscard]] bool takeInText(QStringView line);

    std::optional<Fence> m_fence;
    QList<qsizetype> m_items; ///< where the texts of the lists' items begin that are open
    int m_quotes = 0;
    bool m_isParagraph = false; ///< which a line goes on with, however far it is indented
};

/// Code between backticks, within a paragraph. Any number of questions about a text cost as much as reading it twice.
class CodeSpans {
public:
    explicit CodeSpans(QStringView text)
        : m_text(text)
    {
    }

    /// Where the backticks begin that end a code which as many of them, @p length, have begun. Questions go on in the
    /// text.
    /// @param from  what is behind those
    /// @return −1: nowhere in the paragraph
    [[nodiscard]] qsizetype closing(qsizetype from, qsizetype length);

private:
    void readParagraph(qsizetype from);

    QStringView m_text;
    qsizetype m_end = -1; ///< of the paragraph that is known
    QHash<qsizetype, qsizetype> m_last; ///< by the number of backticks: where so many stand last in it
};

/// How many letters like the one at @p from stand there in a row.
[[nodiscard]] qsizetype runAt(QStringView text, qsizetype from);

} // namespace lessons

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/markdowncode.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lessons {

/// Takes what only the presenter is to see out of a lesson's lines: <!-- comments -->, anywhere but in code.
class Comments {
public:
    struct Comment {
        qsizetype at; ///< the line that it begins in
        QStringList lines;
    };

    explicit Comments(const QStringList& lines);

    /// Line @p at without comments. Each is asked for once, in order.
    /// @param code  of the lines before it
    [[nodiscard]] QString without(qsizetype at, const CodeLines& code);
    /// Those that were found since they were asked for last.
    [[nodiscard]] QList<Comment> taken();
    /// Whether one goes on to the end of all lines, because it has none.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    void takeOne(qsizetype line, qsizetype from);

    QStringList m_lines;
    QString m_text; ///< all of them
    CodeSpans m_spans;
    QList<Comment> m_taken;
    qsizetype m_start = 0; ///< of the next line in the text
    qsizetype m_commentEnd = 0; ///< in the text
    qsizetype m_spanEnd = 0; ///< in the text; of code
    bool m_isOpen = false;
};

} // namespace lessons

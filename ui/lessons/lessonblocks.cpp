// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonblocks.h"

#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lessons {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("lessons", text);
}

/// A line that opens a block in colons or backticks: ":::{kl}", "```{exercise}", "::: {.notes}".
struct Opening {
    QChar sign;
    qsizetype length;
    QString name; ///< in braces; "notes" for Quarto's class; empty: code, where the sign is not a colon
    QString rest; ///< behind the braces
};

std::optional<Opening> openingOf(const QString& line)
{
    static const QRegularExpression form(QStringLiteral("^ {0,3}(:{3,}|`{3,}|~{3,})\\s*(?:\\{([^{}]*)\\})?\\s*(.*)$"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return {};
    const QString fence = match.captured(1);
    const QString rest = match.captured(3).trimmed();
    if (fence[0] == QLatin1Char('`') && rest.contains(QLatin1Char('`'))) // code within a line
        return {};
    QString name = match.captured(2).trimmed();
    if (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return Opening {fence[0], fence.size(), name, rest};
}

bool closes(const QString& line, const Opening& opening)
{
    const QString fence = line.trimmed();
    return fence.size() >= opening.length && fence.count(opening.sign) == fence.size();
}

bool isEmpty(const QString& line)
{
    return line.trimmed().isEmpty();
}

/// Reads blocks from line to line.
class Parting {
public:
    Parting(const QStringList& lines, int first, QList<Mistake>& mistakes)
        : m_lines(lines)
        , m_first(first)
        , m_mistakes(mistakes)
    {
    }

    QList<Block> all()
    {
        while (m_at < m_lines.size()) {
            if (!takeBreak() && !takeComment() && !takeFence())
                takeText(m_lines[m_at++]);
        }
        return m_blocks;
    }

private:
    [[nodiscard]] int number() const { return m_first + static_cast<int>(m_at); }

    void takeText(const QString& line)
    {
        if (m_blocks.isEmpty() || m_blocks.constLast().kind != Block::Kind::Text) {
            if (isEmpty(line))
                return;
            const int here = number() - 1; // it is taken already
            m_blocks << Block {.kind = Block::Kind::Text, .line = here, .textLine = here};
        }
        m_blocks.last().lines << line;
    }

    bool takeBreak()
    {
        if (m_lines[m_at].trimmed() != QLatin1String("---"))
            return false;
        if (m_at > 0 && !isEmpty(m_lines[m_at - 1]) && !m_blocks.isEmpty()
            && m_blocks.constLast().kind == Block::Kind::Text)
            m_mistakes << Mistake {number(),
                tr("an empty line is missing above ---, without which it makes a heading of the line before it")};
        m_blocks << Block {.kind = Block::Kind::Break, .line = number(), .textLine = number()};
        ++m_at;
        return true;
    }

    bool takeComment()
    {
        const QString start = QStringLiteral("<!--");
        const QString end = QStringLiteral("-->");
        if (!m_lines[m_at].trimmed().startsWith(start))
            return false;
        Block notes {.kind = Block::Kind::Notes, .line = number(), .textLine = number()};
        QString line = m_lines[m_at].trimmed().mid(start.size());
        for (;;) {
            const qsizetype stop = line.indexOf(end);
            notes.lines << (stop < 0 ? line : line.left(stop));
            ++m_at;
            if (stop >= 0) {
                if (const QString behind = line.mid(stop + end.size()); !isEmpty(behind))
                    takeText(behind);
                break;
            }
            if (m_at == m_lines.size()) {
                m_mistakes << Mistake {notes.line, tr("these notes do not end: --> is missing")};
                break;
            }
            line = m_lines[m_at];
        }
        m_blocks << notes;
        return true;
    }

    bool takeFence()
    {
        const auto opening = openingOf(m_lines[m_at]);
        if (!opening)
            return false;
        const bool isColon = opening->sign == QLatin1Char(':');
        if (isColon && opening->name.isEmpty()) {
            m_mistakes << Mistake {number(),
                opening->rest.isEmpty() ? tr("::: closes nothing here")
                                        : tr("a block needs its name in braces, as in :::{exercise}")};
            ++m_at;
            return true;
        }
        if (opening->name.isEmpty()) {
            takeCode(*opening);
            return true;
        }
        takeDirective(*opening);
        return true;
    }

    void takeCode(const Opening& opening)
    {
        const int start = number();
        takeText(m_lines[m_at++]);
        while (m_at < m_lines.size()) {
            const QString& line = m_lines[m_at++];
            takeText(line);
            if (closes(line, opening))
                return;
        }
        m_mistakes << Mistake {
            start, tr("this code does not end: its %1 is missing").arg(QString(opening.length, opening.sign))};
    }

    void takeDirective(const Opening& opening)
    {
        Block block {.kind = Block::Kind::Directive, .name = opening.name, .line = number(), .textLine = number() + 1};
        if (!opening.rest.isEmpty())
            m_mistakes << Mistake {number(),
                tr("“%1” behind {%2} has no meaning")
                    .arg(echo::shortened(opening.rest), echo::shortened(opening.name))};
        ++m_at;
        static const QRegularExpression option(QStringLiteral("^\\s*:([A-Za-z][A-Za-z0-9_-]*):(?:\\s+(.*))?$"));
        bool isHead = true;
        bool isClosed = false;
        std::optional<Opening> inner; // code, in which nothing closes the block
        while (m_at < m_lines.size()) {
            const QString& line = m_lines[m_at];
            if (!inner && closes(line, opening)) {
                isClosed = true;
                ++m_at;
                break;
            }
            // A step, or another block of ours, begins within it: the end was forgotten.
            const auto other = inner ? std::nullopt : openingOf(line);
            if (!inner
                && (line.trimmed() == QLatin1String("---")
                    || (other && other->sign == opening.sign && !other->name.isEmpty()
                        && other->length <= opening.length)))
                break;
            if (inner && closes(line, *inner))
                inner.reset();
            else if (other && other->sign != QLatin1Char(':'))
                inner = other;
            const QRegularExpressionMatch match = option.match(line);
            if (isHead && match.hasMatch()) {
                block.options << Option {match.captured(1), match.captured(2).trimmed(), number()};
            } else if (!isEmpty(line) || !isHead) {
                if (isHead)
                    block.textLine = number();
                isHead = false;
                block.lines << line;
            }
            ++m_at;
        }
        if (!isClosed)
            m_mistakes << Mistake {block.line,
                tr("{%1} does not end: its %2 is missing")
                    .arg(echo::shortened(opening.name), QString(opening.length, opening.sign))};
        if (block.name == QLatin1String("notes")) {
            block.kind = Block::Kind::Notes;
            block.lines = plainLines(block);
        }
        m_blocks << block;
    }

    /// Notes have no options.
    [[nodiscard]] static QStringList plainLines(const Block& block)
    {
        QStringList lines;
        for (const Option& option : block.options)
            lines << QStringLiteral(":%1: %2").arg(option.name, option.value);
        return lines + block.lines;
    }

    const QStringList& m_lines;
    int m_first;
    QList<Mistake>& m_mistakes;
    QList<Block> m_blocks;
    qsizetype m_at = 0;
};

} // namespace

QList<Block> readBlocks(const QStringList& lines, int first, QList<Mistake>& mistakes)
{
    return Parting(lines, first, mistakes).all();
}

const Option* optionOf(const Block& block, const QString& name)
{
    const auto found = std::find_if(
        block.options.begin(), block.options.end(), [&](const Option& option) { return option.name == name; });
    return found == block.options.end() ? nullptr : &*found;
}

} // namespace lessons

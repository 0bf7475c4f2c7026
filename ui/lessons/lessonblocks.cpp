// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonblocks.h"

#include "ui/lessons/admonition.h"
#include "ui/lessons/comments.h"
#include "ui/lessons/markdowncode.h"
#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace lessons {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

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

/// A break between two steps, wherever it is no code.
bool isBreak(const QString& line)
{
    constexpr qsizetype kIndented = 4;
    const qsizetype indent = line.indexOf(QLatin1Char('-'));
    return line.trimmed() == QLatin1String("---") && indent < kIndented && !line.startsWith(QLatin1Char('\t'));
}

/// Reads blocks from line to line.
class Parting {
public:
    Parting(const QStringList& lines, int first, QList<Mistake>& mistakes)
        : m_lines(lines)
        , m_comments(lines)
        , m_first(first)
        , m_mistakes(mistakes)
    {
    }

    QList<Block> all()
    {
        while (look()) {
            if (m_code.isInFence() || (!takeBreak() && !takeFence()))
                takeText();
        }
        endText();
        m_blocks += m_notes;
        return m_blocks;
    }

private:
    [[nodiscard]] int number() const { return m_first + static_cast<int>(m_at); }
    [[nodiscard]] const QString& line() const { return m_lines[m_at]; }
    [[nodiscard]] bool isEnough() const { return m_mistakes.size() >= kMostMistakes; }
    void tell(int line, const QString& what) { m_mistakes << Mistake {line, what}; }

    /// Looks at the next line, without its comments. @return false: there is none
    bool look()
    {
        if (m_at == m_lines.size() || isEnough())
            return false;
        if (std::exchange(m_looked, m_at) == m_at)
            return true;
        m_lines[m_at] = m_comments.without(m_at, m_code);
        for (const Comments::Comment& comment : m_comments.taken()) {
            Block notes {.kind = Block::Kind::Notes, .line = m_first + static_cast<int>(comment.at)};
            for (const QString& text : comment.lines)
                notes.lines << Line {text, notes.line + static_cast<int>(notes.lines.size())};
            m_notes << notes;
            if (m_comments.isOpen())
                tell(notes.line, Texts::tr("these notes do not end: --> is missing"));
        }
        return true;
    }

    void keepLine(Lines& lines)
    {
        const bool wasCode = m_code.isInFence();
        m_code.take(line());
        if (!wasCode && m_code.isInFence())
            m_codeLine = number();
        lines << Line {line(), number()};
        ++m_at;
    }

    void takeText()
    {
        const bool isInText = !m_blocks.isEmpty() && m_blocks.constLast().kind == Block::Kind::Text;
        if (!isInText && isEmpty(line())) {
            ++m_at;
            return;
        }
        if (!isInText)
            m_blocks << Block {.kind = Block::Kind::Text, .line = number()};
        keepLine(m_blocks.last().lines);
    }

    /// Code goes on to the end of all, if it does not end.
    void endText()
    {
        if (m_code.isInFence() && !isEnough())
            tell(m_codeLine,
                Texts::tr("this code does not end: its %1 is missing").arg(echo::shortened(m_code.fence())));
        m_code = {};
    }

    /// Before what is no text: notes that stand within one do not part it.
    void endBlock()
    {
        endText();
        m_blocks += std::exchange(m_notes, {});
    }

    bool takeBreak()
    {
        if (!isBreak(line()))
            return false;
        if (m_at > 0 && !isEmpty(m_lines[m_at - 1]) && !m_blocks.isEmpty()
            && m_blocks.constLast().kind == Block::Kind::Text)
            tell(number(),
                Texts::tr(
                    "an empty line is missing above ---, without which it makes a heading of the line before it"));
        endBlock();
        m_blocks << Block {.kind = Block::Kind::Break, .line = number()};
        ++m_at;
        return true;
    }

    bool takeFence()
    {
        const auto opening = openingOf(line());
        if (!opening || takeStray(*opening))
            return false;
        if (opening->name.isEmpty()) // code
            return false;
        endBlock();
        m_blocks << takeDirective(*opening);
        return true;
    }

    /// Colons that neither end a block nor begin one with a name: an empty line in their place.
    bool takeStray(const Opening& opening)
    {
        if (opening.sign != QLatin1Char(':') || !opening.name.isEmpty())
            return false;
        tell(number(),
            opening.rest.isEmpty() ? Texts::tr("::: closes nothing here")
                                   : Texts::tr("a block needs its name in braces, as in :::{exercise}"));
        m_lines[m_at].clear();
        return true;
    }

    Block takeDirective(const Opening& opening)
    {
        Block block {.kind = Block::Kind::Directive, .name = opening.name, .argument = opening.rest, .line = number()};
        if (!opening.rest.isEmpty() && !takesArgument(opening.name))
            tell(number(),
                Texts::tr("“%1” behind {%2} has no meaning")
                    .arg(echo::shortened(opening.rest), echo::shortened(opening.name)));
        ++m_at;
        m_open << opening;
        m_code = {};
        bool isHead = true;
        bool isClosed = false;
        QString next; ///< a block that begins too early
        while (!isClosed && look()) {
            if (!m_code.isInFence()) {
                if (isBreak(line()) || closesOuter())
                    break;
                isClosed = closes(line(), opening);
                const auto inner = isClosed ? std::nullopt : openingOf(line());
                if (inner && !inner->name.isEmpty()) {
                    next = endsBefore(*inner) ? inner->name : QString();
                    if (!next.isEmpty())
                        break;
                    takeInner(*inner, block);
                    isHead = false;
                    continue;
                }
                if (inner)
                    takeStray(*inner);
            }
            isHead = isHead && (isEmpty(line()) || takeOption(block));
            if (isClosed || isHead)
                ++m_at;
            else
                keepLine(block.lines);
        }
        m_open.removeLast();
        if (!isClosed && !isEnough() && !m_code.isInFence() && !m_comments.isOpen())
            tellOpen(opening, block, next);
        endText();
        if (block.name == QLatin1String("notes")) {
            block.kind = Block::Kind::Notes;
            block.lines = plainLines(block);
        }
        return block;
    }

    void tellOpen(const Opening& opening, const Block& block, const QString& next)
    {
        const QString name = echo::shortened(opening.name);
        const QString fence = echo::shortened(QString(opening.length, opening.sign));
        tell(block.line,
            next.isEmpty()
                ? Texts::tr("{%1} does not end: its %2 is missing").arg(name, fence)
                : Texts::tr("{%1} does not end: its %2 is missing above {%3}. To hold another block it needs more "
                            "signs than that")
                      .arg(name, fence, echo::shortened(next)));
    }

    /// Whether the line ends a block around the one that is read.
    [[nodiscard]] bool closesOuter() const
    {
        return std::any_of(
            m_open.begin(), m_open.end() - 1, [&](const Opening& outer) { return closes(line(), outer); });
    }

    /// Whether a block with that beginning cannot be within the open ones: their ends were forgotten.
    [[nodiscard]] bool endsBefore(const Opening& inner) const
    {
        return std::any_of(m_open.begin(), m_open.end(),
            [&](const Opening& outer) { return outer.sign == inner.sign && outer.length <= inner.length; });
    }

    /// ":name: value" @return false: it is none, and the text begins
    bool takeOption(Block& block)
    {
        static const QRegularExpression form(QStringLiteral("^\\s*:([A-Za-z][A-Za-z0-9_-]*):(?:\\s+(.*))?$"));
        const QRegularExpressionMatch match = form.match(line());
        if (!match.hasMatch())
            return false;
        const Option option {match.captured(1), match.captured(2).trimmed(), number()};
        constexpr qsizetype kLongest = 1000;
        if (block.name == QLatin1String("notes"))
            block.options << option;
        else if (optionOf(block, option.name) != nullptr)
            tell(option.line, Texts::tr("“%1” is given twice").arg(echo::shortened(option.name)));
        else if (option.value.size() > kLongest)
            tell(option.line,
                Texts::tr("the value of “%1” is longer than any can be").arg(echo::shortened(option.name)));
        else if (block.options.size() == kMostMistakes)
            tell(option.line, Texts::tr("no block has so many options"));
        else
            block.options << option;
        return true;
    }

    /// A block within @p outer.
    void takeInner(const Opening& opening, Block& outer)
    {
        if (m_open.size() == kDeepest) {
            tell(number(), Texts::tr("more than %1 blocks are one within the other").arg(kDeepest));
            ++m_at;
            return;
        }
        const Block inner = takeDirective(opening);
        if (inner.kind == Block::Kind::Notes)
            m_notes << inner;
        else if (isAdmonition(inner.name))
            outer.lines << Line {QString(), inner.line} << quoted(inner) << Line {QString(), inner.line};
        else {
            tell(inner.line,
                Texts::tr("{%1} cannot stand within {%2}; notes, note, tip and warning can")
                    .arg(echo::shortened(inner.name), echo::shortened(outer.name)));
            if (!isKnown(inner.name) && outer.name != QLatin1String("kl"))
                outer.lines << Line {QString(), inner.line} << plainText(inner) << Line {QString(), inner.line};
        }
    }

    /// Notes have no options.
    [[nodiscard]] static Lines plainLines(const Block& block)
    {
        Lines lines;
        for (const Option& option : block.options)
            lines << Line {QStringLiteral(":%1: %2").arg(option.name, option.value), option.line};
        return lines + block.lines;
    }

    static constexpr qsizetype kDeepest = 8;

    QStringList m_lines; ///< of those that were looked at what is no comment
    Comments m_comments;
    int m_first;
    QList<Mistake>& m_mistakes;
    QList<Block> m_blocks;
    QList<Block> m_notes; ///< of comments, and within directives, that wait for the end of the text around them
    QList<Opening> m_open; ///< of the directives that are read, one in the other
    CodeLines m_code;
    int m_codeLine = 0; ///< where the code that is open begins
    qsizetype m_at = 0;
    qsizetype m_looked = -1; ///< the last line that was looked at
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessontext.h"

#include "ui/lessons/markdowncode.h"
#include "ui/lessons/mistake.h"
#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lessons {

namespace {

constexpr int kMostDigits = 15;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

/// The name in {…} that ends just before @p at; empty: there is none.
QString roleBefore(const QString& text, qsizetype at)
{
    constexpr qsizetype kLongest = 40;
    if (at < 3 || text[at - 1] != QLatin1Char('}'))
        return {};
    qsizetype open = at - 2;
    while (open >= 0 && at - open <= kLongest && text[open] != QLatin1Char('{'))
        --open;
    if (open < 0 || text[open] != QLatin1Char('{'))
        return {};
    static const QRegularExpression name(QStringLiteral("^[A-Za-z][A-Za-z0-9:_-]*$"));
    const QString role = text.mid(open + 1, at - open - 2);
    return name.match(role).hasMatch() ? role : QString();
}

/// Reads "name", "name 3" or "before name 3"; the alternative is what is wrong with it.
std::variant<ValueUse, QString> readUse(const QString& content)
{
    QStringList words = content.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    ValueUse use;
    if (words.size() > 1 && words.constFirst() == QLatin1String("before")) {
        use.isBefore = true;
        words.removeFirst();
    }
    if (words.isEmpty())
        return Texts::tr("{kl}`` names no value; one writes {kl}`kl-pq 3`");
    use.name = words.constFirst();
    const LiveValue* value = liveValue(use.name);
    if (value == nullptr) {
        const QString shown = echo::shortened(use.name);
        const QString meant = likeliest(use.name);
        return meant.isEmpty() ? Texts::tr("there is no value “%1”").arg(shown)
                               : Texts::tr("there is no value “%1”; “%2” perhaps").arg(shown, meant);
    }
    if (words.size() > 2)
        return Texts::tr("“%1” is more than a value’s name and a number of digits").arg(echo::shortened(content));
    if (words.size() == 2) {
        bool isNumber = false;
        use.digits = words[1].toInt(&isNumber);
        if (!isNumber || use.digits < 1 || use.digits > kMostDigits)
            return Texts::tr("the number of digits must be from 1 to %1, not “%2”")
                .arg(QString::number(kMostDigits), echo::shortened(words[1]));
        if (value->kind == LiveValue::Kind::Count || value->kind == LiveValue::Kind::Word)
            return Texts::tr("“%1” takes no number of digits").arg(use.name);
    }
    return use;
}

/// Reads a text from line to line; code between backticks may go on in the next.
class Reader {
public:
    explicit Reader(const QString& markdown)
        : m_markdown(markdown)
        , m_spans(markdown)
    {
    }

    Text all()
    {
        for (qsizetype start = 0; start <= m_markdown.size(); ++m_line) {
            qsizetype end = m_markdown.indexOf(QLatin1Char('\n'), start);
            end = end < 0 ? m_markdown.size() : end;
            const bool isCode = m_lines.take(QStringView(m_markdown).mid(start, end - start));
            const qsizetype next = std::min(end + 1, m_markdown.size());
            if (isCode && start >= m_at)
                copyTo(next);
            while (m_at < next)
                takeOne();
            start = end + 1;
        }
        keep();
        return m_text;
    }

private:
    void copyTo(qsizetype end)
    {
        m_plain += QStringView(m_markdown).mid(m_at, end - m_at);
        m_at = end;
    }

    void keep()
    {
        if (!m_plain.isEmpty())
            m_text.pieces << m_plain;
        m_plain.clear();
    }

    void tell(const QString& what) { m_text.faults << Text::Fault {m_line, what}; }

    /// A letter, or code.
    void takeOne()
    {
        const QChar letter = m_markdown[m_at];
        if (letter == QLatin1Char('`'))
            takeCode();
        else if (letter == QLatin1Char('!') && takePicture())
            return;
        else // behind a backslash the next letter stands for itself
            copyTo(std::min(m_at + (letter == QLatin1Char('\\') ? 2 : 1), m_markdown.size()));
    }

    /// "![…](…)": its words stand in its place. @return false: it is none
    bool takePicture()
    {
        static const QRegularExpression form(QStringLiteral(
            "!\\[([^\\]\\n`]{0,500})\\]\\([^()\\n]{0,1000}(?:\\([^()\\n]{0,500}\\)[^()\\n]{0,500})?\\)"));
        if (m_text.faults.size() >= kMostMistakes)
            return false;
        const QRegularExpressionMatch match = form.match(
            m_markdown, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return false;
        tell(Texts::tr("pictures are not shown; the words of this one stand in its place"));
        m_plain += match.captured(1);
        m_at = match.capturedEnd();
        return true;
    }

    void takeCode()
    {
        const qsizetype run = runAt(m_markdown, m_at);
        const qsizetype end = m_spans.closing(m_at + run, run);
        if (end < 0) { // opens nothing
            copyTo(m_at + run);
            return;
        }
        const bool isEnough = m_text.faults.size() >= kMostMistakes;
        const QString role = isEnough ? QString() : roleBefore(m_plain, m_plain.size());
        if (role != QLatin1String("kl")) {
            if (!role.isEmpty())
                tell(Texts::tr("{%1} is not known; values are told by {kl}").arg(role));
            copyTo(end + run);
            return;
        }
        auto use = readUse(m_markdown.mid(m_at + run, end - m_at - run).simplified());
        if (auto* const found = std::get_if<ValueUse>(&use)) {
            m_plain.chop(role.size() + 2);
            keep();
            found->line = m_line;
            m_text.pieces << *found;
            m_at = end + run;
        } else {
            tell(std::get<QString>(use));
            copyTo(end + run);
        }
    }

    const QString& m_markdown;
    CodeLines m_lines;
    CodeSpans m_spans;
    Text m_text;
    QString m_plain; ///< since the last value
    qsizetype m_at = 0;
    int m_line = 0;
};

} // namespace

Text readText(const QString& markdown)
{
    return Reader(markdown).all();
}

QString filled(const Text& text, const ValueSource& now, const ValueSource& before)
{
    QString markdown;
    for (const auto& piece : text.pieces) {
        if (const auto* plain = std::get_if<QString>(&piece)) {
            markdown += *plain;
            continue;
        }
        const auto& use = std::get<ValueUse>(piece);
        markdown += lessons::text(*liveValue(use.name), use.isBefore ? before : now, use.digits);
    }
    return markdown;
}

} // namespace lessons

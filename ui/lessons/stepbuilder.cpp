// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/stepbuilder.h"

#include "ui/lessons/admonition.h"
#include "ui/lessons/questionreader.h"
#include "ui/words/echo.h"
#include "ui/words/reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace lessons {

namespace {

constexpr int kMostSteps = 200;
constexpr kl::Range<double> kSeconds {1.0, 600.0};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

/// "sigma=0.1..1.5 in 8s"; the alternative is what is wrong with it.
std::variant<Animation, QString> readAnimation(const QString& text)
{
    // "in 8s" is behind the last "in".
    static const QRegularExpression time(QStringLiteral("^\\s*(\\S+?)\\s*s$"));
    const QString all = text.simplified();
    const qsizetype in = (all + QLatin1Char(' ')).lastIndexOf(QLatin1String(" in "));
    const QString wait = in < 0 ? QString() : all.mid(in + 4);
    const QString of = all.left(in);
    Animation animation;
    static const QRegularExpression ends(QStringLiteral("^([a-z]+)=[^=]+(\\.\\.|:)[^=]+$"));
    const QRegularExpressionMatch match = ends.match(of);
    const bool isOneRange = (of.contains(QLatin1String("..")) ? of.count(QLatin1String("..")) : of.count(u':')) == 1;
    if (!match.hasMatch() || !sweep::named(match.captured(1)) || !isOneRange)
        return Texts::tr(
            "“animate” takes samples, sigma, bins or seed and two values, as in sigma=0.1..1.5 in 8s, not “%1”")
            .arg(echo::shortened(text));
    const QRegularExpressionMatch timed = time.match(wait);
    if (in >= 0 && !timed.hasMatch())
        return Texts::tr("the seconds of “animate” are written as in sigma=0.1..1.5 in 8s, not “in %1”")
            .arg(echo::shortened(wait));
    const auto sweep = sweep::read(of);
    if (const auto* fault = std::get_if<QString>(&sweep))
        return *fault;
    animation.sweep = std::get<Sweep>(sweep);
    if (in < 0)
        return animation;
    const auto seconds = reading::number(timed.captured(1), {kSeconds.low, kSeconds.high, false}).value;
    if (!seconds)
        return Texts::tr("“animate” takes from %1 to %2 seconds, as in sigma=0.1..1.5 in 8s, not “%3”")
            .arg(QString::number(kSeconds.low), QString::number(kSeconds.high), echo::shortened(timed.captured(1)));
    animation.seconds = *seconds;
    return animation;
}

/// What stands behind "# "; null: the line is no heading.
QString headingOf(const QString& line)
{
    constexpr qsizetype kMostBlanks = 3;
    constexpr qsizetype kLowest = 6;
    qsizetype at = 0;
    while (at < line.size() && line[at] == QLatin1Char(' '))
        ++at;
    const qsizetype blanks = at;
    while (at < line.size() && line[at] == QLatin1Char('#'))
        ++at;
    if (blanks > kMostBlanks || at == blanks || at - blanks > kLowest || (at < line.size() && !line[at].isSpace()))
        return {};
    QString text = line.mid(at).trimmed();
    qsizetype end = text.size(); // it may be closed by signs of the same kind
    while (end > 0 && text[end - 1] == QLatin1Char('#'))
        --end;
    if (end == 0 || text[end - 1].isSpace())
        text = text.left(end).trimmed();
    return text.isNull() ? QLatin1String("") : text;
}

/// As a paragraph of its own.
void appendTo(Text& text, const Text& more)
{
    // A list that is appended: of a piece alone GCC 12 believes that it might be a value.
    static const QList<std::variant<QString, ValueUse>> gap(1, QStringLiteral("\n\n"));
    if (!text.isEmpty())
        text.pieces += gap;
    text.pieces += more.pieces;
}

} // namespace

void StepBuilder::take(const Block& block)
{
    if (m_mistakes.size() >= kMostMistakes)
        return;
    switch (block.kind) {
    case Block::Kind::Break: endStep(block.line); return;
    case Block::Kind::Text: takeText(block); break;
    case Block::Kind::Notes: takeNotes(block); break;
    case Block::Kind::Directive: takeDirective(block); break;
    }
    if (m_now.line == 0)
        m_now.line = block.line;
}

void StepBuilder::append(const Text& text)
{
    appendTo(m_now.hasSolution ? m_now.solution : m_now.text, text);
}

void StepBuilder::takeText(const Block& block)
{
    Lines lines = block.lines;
    if (!m_now.hasHeading && m_now.text.isEmpty() && !m_now.hasExercise) {
        if (const QString heading = headingOf(lines.constFirst().text); !heading.isNull()) {
            m_now.hasHeading = true;
            m_now.step.title = heading;
            if (heading.isEmpty())
                tell(lines.constFirst().number, Texts::tr("this heading is empty"));
            lines.removeFirst();
        }
    }
    const auto first
        = std::find_if(lines.cbegin(), lines.cend(), [](const Line& line) { return !line.text.trimmed().isEmpty(); });
    if (first != lines.cend())
        append(readLines(lines.mid(first - lines.cbegin()), m_mistakes));
}

void StepBuilder::takeNotes(const Block& block)
{
    static const QRegularExpression label(
        QStringLiteral("^\\s*notes?\\s*:\\s*"), QRegularExpression::CaseInsensitiveOption);
    QStringList lines;
    for (const Line& line : block.lines)
        lines << line.text.trimmed();
    const QString notes = lines.join(QLatin1Char('\n')).remove(label).trimmed();
    if (!notes.isEmpty())
        m_now.step.notes += (m_now.step.notes.isEmpty() ? QString() : QStringLiteral("\n\n")) + notes;
}

void StepBuilder::takeDirective(const Block& block)
{
    if (block.name == QLatin1String("kl"))
        takeSetting(block);
    else if (block.name == QLatin1String("exercise"))
        takeExercise(block);
    else if (block.name == QLatin1String("solution"))
        takeSolution(block);
    else if (isAdmonition(block.name))
        append(readLines(quoted(block), m_mistakes));
    else {
        tell(block.line,
            Texts::tr("there is no block {%1}; there are kl, exercise, solution, note, tip, warning and notes")
                .arg(echo::shortened(block.name)));
        if (const Lines lines = plainText(block); !isEmpty(lines))
            append(readLines(lines, m_mistakes));
    }
}

void StepBuilder::takeSetting(const Block& block)
{
    if (m_now.hasSetting) {
        tell(block.line, Texts::tr("a step has one {kl}; this is the second"));
        return;
    }
    m_now.hasSetting = true;
    std::vector<Change> changes;
    for (const Option& option : block.options) {
        if (option.name == QLatin1String("animate")) {
            auto read = readAnimation(option.value);
            if (auto* fault = std::get_if<QString>(&read))
                tell(option.line, *fault);
            else
                m_now.step.animation = std::get<Animation>(read);
        } else if (option.name == QLatin1String("about")) {
            if (isSlider(option.value))
                m_now.step.about = option.value;
            else
                tell(option.line,
                    Texts::tr("“about” takes samples, sigma, bins or seed, not “%1”")
                        .arg(echo::shortened(option.value)));
        } else {
            auto read = readSetting(option.name, option.value);
            if (auto* fault = std::get_if<QString>(&read))
                tell(option.line, *fault);
            else
                changes.push_back(std::get<Change>(read));
        }
    }
    // A rule that is kept to would take the number away again.
    const Option* const bins = optionOf(block, QStringLiteral("bins"));
    const Option* const rule = optionOf(block, QStringLiteral("bin-rule"));
    if (bins != nullptr && rule != nullptr && rule->value != QLatin1String("none"))
        tell(
            bins->line, Texts::tr("“bins” sets nothing where “bin-rule” chooses the number; leave out one of the two"));
    for (const Line& line : block.lines) {
        if (const QString text = line.text.trimmed(); !text.isEmpty()) {
            tell(line.number, Texts::tr("{kl} takes lines such as “:sigma: 0.5”, not “%1”").arg(echo::shortened(text)));
            break;
        }
    }
    m_now.step.setting = changes;
}

void StepBuilder::takeExercise(const Block& block)
{
    if (m_now.hasExercise) {
        tell(block.line, Texts::tr("a step has one {exercise}; this is the second"));
        return;
    }
    m_now.hasExercise = true;
    m_now.exerciseLine = block.line;
    m_now.step.question = readQuestion(block, m_mistakes);
    if (const Option* const todo = optionOf(block, QStringLiteral("do")))
        m_now.todoLine = todo->line;
}

void StepBuilder::takeSolution(const Block& block)
{
    if (m_now.hasSolution) {
        tell(block.line, Texts::tr("a step has one {solution}; this is the second"));
        return;
    }
    if (!m_now.hasExercise)
        tell(block.line, Texts::tr("{solution} solves nothing: no {exercise} stands before it"));
    for (const Option& option : block.options) {
        if (!isForOthers(option.name))
            tell(option.line, Texts::tr("{solution} has no option “%1”").arg(echo::shortened(option.name)));
    }
    m_now.hasSolution = true;
    if (isEmpty(block.lines))
        tell(block.line, Texts::tr("{solution} is empty"));
    else
        append(readLines(block.lines, m_mistakes));
}

void StepBuilder::finish()
{
    if (!m_now.hasHeading)
        tell(m_now.line, Texts::tr("this step has no heading; it begins with a line such as “# What happens”"));
    if (m_now.hasExercise && !m_now.hasSolution)
        tell(m_now.exerciseLine, Texts::tr("{exercise} has no {solution}"));
    if (!m_now.hasExercise)
        tellOfBefore();
    followRecipe();
    m_now.step.line = m_now.line;
    m_now.step.text = m_now.text;
    if (m_now.step.question)
        m_now.step.question->solution = m_now.solution;
    else if (!m_now.solution.isEmpty()) // of a question that cannot be asked: what it explains is still worth reading
        appendTo(m_now.step.text, m_now.solution);
    if (m_now.step.about.isEmpty())
        m_now.step.about = usualAbout();
    m_steps << m_now.step;
}

/// There is nothing before, where nothing is asked.
void StepBuilder::tellOfBefore()
{
    for (const auto& piece : m_now.text.pieces) {
        const auto* const use = std::get_if<ValueUse>(&piece);
        if (use != nullptr && use->isBefore && m_mistakes.size() < kMostMistakes)
            tell(use->line,
                Texts::tr("“before %1” is for steps with an {exercise}: it means before its answer").arg(use->name));
    }
}

/// What the window shows from step to step, as recipeOf() has it: whether anything is left to do there.
void StepBuilder::followRecipe()
{
    if (m_now.step.setting) {
        m_recipe = {};
        for (const Change& change : *m_now.step.setting)
            change(m_recipe);
    }
    if (!m_now.step.question || m_now.step.question->todo.isEmpty())
        return;
    const QList<Condition>& todo = m_now.step.question->todo;
    const bool isDone = std::all_of(todo.begin(), todo.end(), [&](const Condition& each) {
        const bool isByRule = each.key == QLatin1String("bins") && m_recipe.follow.binsBy != BinsBy::Hand;
        return !isByRule && isMet(each, m_recipe);
    });
    if (isDone)
        tell(m_now.todoLine, Texts::tr("“do” asks for what is so already when the step begins"));
    meetAll(todo, m_recipe);
}

QString StepBuilder::usualAbout() const
{
    if (m_now.step.question) {
        for (const Condition& condition : m_now.step.question->todo) {
            if (isSlider(condition.key))
                return condition.key;
        }
    }
    return m_now.step.animation ? sweep::nameOf(m_now.step.animation->sweep.of) : QStringLiteral("sigma");
}

/// At a break, or at the end.
void StepBuilder::endStep(int line)
{
    if (m_now.line == 0) {
        tell(line, Texts::tr("this step is empty"));
    } else if (m_steps.size() == kMostSteps) {
        if (!std::exchange(m_saidTooMany, true))
            tell(m_now.line, Texts::tr("a lesson has %1 steps at most").arg(kMostSteps));
    } else {
        finish();
    }
    m_now = {};
}

QList<Step> StepBuilder::steps(int lastLine)
{
    if (m_now.line != 0)
        endStep(lastLine);
    else if (m_steps.isEmpty())
        tell(lastLine, Texts::tr("there is no step: a lesson has one at least"));
    return m_steps;
}

void StepBuilder::tell(int line, const QString& what)
{
    m_mistakes << Mistake {line, what};
}

} // namespace lessons

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/questionreader.h"

#include "ui/lessons/admonition.h"
#include "ui/lessons/markdowncode.h"
#include "ui/words/echo.h"
#include "ui/words/reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lessons {

namespace {

constexpr kl::Range<int> kDigits {1, 8};
constexpr qsizetype kFewestChoices = 2;
constexpr qsizetype kMostChoices = 5;
constexpr std::array kSliders {"samples", "sigma", "bins", "seed"};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

std::optional<double> number(const QString& text)
{
    constexpr double kFar = 1e300;
    return reading::number(text, {-kFar, kFar, false}).value;
}

/// A line that begins an item of a list: where its text begins, and that text; null: it begins none.
struct Item {
    qsizetype indent = 0;
    qsizetype column = 0;
    QString text {};
};

Item itemOf(const QString& line)
{
    static const QRegularExpression form(
        QStringLiteral("^( *)([-*+]|\\d{1,3}[.)])(\\s+)(?:\\[[ xX]\\]\\s+)?(\\S.*)?$"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return {};
    const qsizetype indent = match.capturedLength(1);
    constexpr qsizetype kWidest = 4; ///< behind the marker; what is wider belongs to the text
    const qsizetype gap = match.capturedLength(3) > kWidest ? 1 : match.capturedLength(3);
    return {indent, indent + match.capturedLength(2) + gap, match.captured(4) + QLatin1String("")};
}

/// Without the blanks that it has before @p column.
QString unindented(const QString& line, qsizetype column)
{
    qsizetype at = 0;
    while (at < std::min(column, line.size()) && line[at].isSpace())
        ++at;
    return line.mid(at);
}

/// The list that a text ends in, taken off it: one text an item of the first level.
QList<Text> takeChoices(Lines& lines, QList<Mistake>& mistakes)
{
    constexpr qsizetype kMostBlanks = 3; // more make code
    while (!lines.isEmpty() && lines.constLast().text.trimmed().isEmpty())
        lines.removeLast();
    qsizetype start = lines.size(); // of the list, which is looked for from the end
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const QString& text = lines[i].text;
        const Item item = itemOf(text);
        if (!item.text.isNull() && item.indent <= kMostBlanks)
            start = i;
        else if (!text.startsWith(QLatin1String("  ")) && !text.trimmed().isEmpty())
            break;
    }
    QList<Lines> items;
    qsizetype column = 0; ///< where the text of the last one begins
    for (const auto& [text, number] : lines.mid(start)) {
        const Item item = itemOf(text);
        const bool isFirstLevel = !item.text.isNull() && item.indent <= kMostBlanks;
        if (items.isEmpty() || (isFirstLevel && item.indent < column)) {
            items << Lines {{item.text, number}};
            column = item.column;
        } else if (!text.trimmed().isEmpty()) {
            items.last() << Line {unindented(text, column), number};
        }
    }
    lines = lines.mid(0, start);
    QList<Text> choices;
    for (const Lines& each : items)
        choices << readLines(each, mistakes);
    return choices;
}

/// Tells of choices that are none: text stands below their list, and so a number is asked for.
void tellOfTextBelow(const Lines& lines, const Question& question, QList<Mistake>& mistakes)
{
    CodeLines code;
    qsizetype items = 0;
    const Line* below = nullptr;
    for (const Line& line : lines) {
        const bool isBlank = line.text.trimmed().isEmpty();
        if (code.take(line.text) || isBlank || line.text.startsWith(QLatin1String("  ")))
            continue;
        const bool isItem = !itemOf(line.text).text.isNull();
        if (isItem && below != nullptr)
            items = 0;
        items += isItem ? 1 : 0;
        below = isItem ? nullptr : &line;
    }
    const double answer = question.answerNumber;
    const bool isNumberOfItem = question.answerName.isEmpty() && answer == std::floor(answer) && answer >= 1.0
        && answer <= static_cast<double>(items);
    if (below != nullptr && items >= kFewestChoices && isNumberOfItem)
        mistakes << Mistake {below->number,
            Texts::tr(
                "choices stand at the end of {exercise}: with “%1” below them they are none, and a number is asked for")
                .arg(echo::shortened(below->text.trimmed()))};
}

/// Reads the options of a question into it, one after the other.
class Options {
public:
    Options(const Block& block, Question& question, QList<Mistake>& mistakes)
        : m_block(block)
        , m_question(question)
        , m_mistakes(mistakes)
    {
    }

    void read()
    {
        for (const Option& option : m_block.options) {
            if (option.name == QLatin1String("do"))
                readTodo(option);
            else if (option.name == QLatin1String("digits"))
                readDigits(option);
            else if (option.name == QLatin1String("lock"))
                readLocked(option);
            else if (option.name == QLatin1String("bar"))
                readBar(option);
            else if (option.name != QLatin1String("answer") && !isForOthers(option.name))
                tell(option,
                    Texts::tr("{exercise} has no option “%1”; there are answer, do, bar, digits and lock")
                        .arg(echo::shortened(option.name)));
        }
    }

private:
    void tell(const Option& option, const QString& what) { m_mistakes << Mistake {option.line, what}; }

    void readTodo(const Option& option)
    {
        auto read = readConditions(option.value);
        if (auto* fault = std::get_if<QString>(&read))
            tell(option, *fault);
        else
            m_question.todo = std::get<QList<Condition>>(read);
    }

    void readDigits(const Option& option)
    {
        const auto value = number(option.value);
        if (!value || *value != std::floor(*value) || !(*value >= kDigits.low && *value <= kDigits.high))
            tell(option,
                Texts::tr("“digits” must be a whole number from %1 to %2, not “%3”")
                    .arg(kDigits.low)
                    .arg(kDigits.high)
                    .arg(echo::shortened(option.value)));
        else
            m_question.digits = static_cast<int>(*value);
    }

    void readLocked(const Option& option)
    {
        for (const QString& part : option.value.split(QLatin1Char(','))) {
            const QString key = part.trimmed();
            if (!isSlider(key) && key != QLatin1String("empty-bins"))
                tell(option,
                    Texts::tr("“lock” takes samples, sigma, bins, seed and empty-bins, not “%1”")
                        .arg(echo::shortened(key)));
            else if (!m_question.locked.contains(key))
                m_question.locked << key;
        }
    }

    void readBar(const Option& option)
    {
        const qsizetype dots = option.value.indexOf(QLatin1String(".."));
        const auto low = dots < 0 ? std::nullopt : number(option.value.left(dots));
        const auto high = dots < 0 ? std::nullopt : number(option.value.mid(dots + 2));
        if (!low || !high || !(*low < *high)) {
            tell(option,
                Texts::tr("“bar” must be two numbers, the lower one first, such as -0.2..0.1, not “%1”")
                    .arg(echo::shortened(option.value)));
            return;
        }
        m_question.kind = Question::Kind::Bar;
        m_question.barLow = *low;
        m_question.barHigh = *high;
    }

    const Block& m_block;
    Question& m_question;
    QList<Mistake>& m_mistakes;
};

/// What is right, as the kind of the question has it. @return whether it can be answered
bool readAnswer(const Block& block, Question& question, QList<Mistake>& mistakes)
{
    const Option* answer = optionOf(block, QStringLiteral("answer"));
    if (answer == nullptr) {
        mistakes << Mistake {block.line, Texts::tr("{exercise} has no answer; it needs a line :answer:")};
        return false;
    }
    const auto tell = [&](const QString& what) { mistakes << Mistake {answer->line, what}; };
    if (question.kind == Question::Kind::Choice) {
        const auto right = number(answer->value);
        if (!right || *right != std::floor(*right) || !(*right >= 1.0)
            || !(*right <= static_cast<double>(question.choices.size()))) {
            tell(Texts::tr("“answer” must be the number of a choice, from 1 to %1, not “%2”")
                     .arg(QString::number(question.choices.size()), echo::shortened(answer->value)));
            return false;
        }
        question.rightChoice = static_cast<int>(*right) - 1;
        return true;
    }
    const LiveValue* const value = liveValue(answer->value);
    const QString shown = echo::shortened(answer->value);
    if (value != nullptr && value->kind == LiveValue::Kind::Word) {
        tell(Texts::tr("“%1” is a word, and the answer is a number").arg(shown));
        return false;
    }
    if (value != nullptr) {
        question.answerName = answer->value;
        return true;
    }
    const auto typed = number(answer->value);
    const bool isBar = question.kind == Question::Kind::Bar;
    if (typed && !isBar) {
        question.answerNumber = *typed;
        return true;
    }
    const QString wanted = typed
        ? Texts::tr("a bar starts where a value is: “answer” must be the name of one, not “%1”").arg(shown)
        : isBar ? Texts::tr("“answer” must be the name of a value, not “%1”").arg(shown)
                : Texts::tr("“answer” must be the name of a value or a number, not “%1”").arg(shown);
    const QString meant = typed ? QString() : likeliest(answer->value, true);
    tell(meant.isEmpty() ? wanted : Texts::tr("%1; “%2” perhaps").arg(wanted, meant));
    return false;
}

/// What is locked where the lesson does not say: what is to be done, or all that could show it.
void lockTheUsual(Question& question)
{
    if (!question.locked.isEmpty())
        return;
    for (const Condition& condition : question.todo) {
        const bool canBe = isSlider(condition.key) || condition.key == QLatin1String("empty-bins");
        if (canBe && !question.locked.contains(condition.key))
            question.locked << condition.key;
    }
    if (!question.todo.isEmpty())
        return;
    for (const char* key : kSliders)
        question.locked << QLatin1String(key);
}

} // namespace

bool isSlider(const QString& key)
{
    return std::any_of(kSliders.begin(), kSliders.end(), [&](const char* each) { return key == QLatin1String(each); });
}

bool isForOthers(const QString& option)
{
    return option == QLatin1String("label") || option == QLatin1String("class") || option == QLatin1String("nonumber");
}

Text readLines(const Lines& lines, QList<Mistake>& mistakes)
{
    QStringList texts;
    for (const Line& line : lines)
        texts << line.text;
    Text text = readText(texts.join(QLatin1Char('\n')));
    for (const Text::Fault& fault : text.faults)
        mistakes << Mistake {lines[fault.line].number, fault.what};
    for (auto& piece : text.pieces) {
        if (auto* use = std::get_if<ValueUse>(&piece))
            use->line = lines[use->line].number;
    }
    return text;
}

bool isEmpty(const Lines& lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const Line& each) { return each.text.trimmed().isEmpty(); });
}

std::optional<Question> readQuestion(const Block& block, QList<Mistake>& mistakes)
{
    Question question;
    Options(block, question, mistakes).read();
    Lines lines = block.lines;
    if (question.kind != Question::Kind::Bar) {
        question.choices = takeChoices(lines, mistakes);
        if (question.choices.size() > kMostChoices)
            mistakes << Mistake {block.line,
                Texts::tr("there are %1 choices; more than %2 can hardly be taken in at a glance")
                    .arg(question.choices.size())
                    .arg(kMostChoices)};
        if (question.choices.size() == 1)
            mistakes << Mistake {
                block.line, Texts::tr("one choice is none: there must be %1 at least").arg(kFewestChoices)};
        if (question.choices.size() >= kFewestChoices)
            question.kind = Question::Kind::Choice;
    }
    if (!block.argument.isEmpty())
        lines = titled(block.argument, block.line) + lines;
    question.text = readLines(lines, mistakes);
    if (isEmpty(lines)) {
        mistakes << Mistake {block.line, Texts::tr("{exercise} asks nothing; its text is missing")};
        return {};
    }
    if (!readAnswer(block, question, mistakes))
        return {};
    if (question.kind == Question::Kind::Number)
        tellOfTextBelow(lines, question, mistakes);
    lockTheUsual(question);
    return question;
}

} // namespace lessons

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonreader.h"
#include "ui/lessons/shippedlessons.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using lessons::Mistake;
using lessons::Question;
using lessons::Step;

/// Files of lessons: what they say, and what is wrong with them.
class TestLessonReader : public QObject {
    Q_OBJECT
private slots:
    void readsAll();
    void settingsAreThoseOfTheLastStepThatHasSome();
    void kindsOfQuestions();
    void whatIsLockedByItself();
    void codeIsText();
    void codeOfEveryKind_data();
    void codeOfEveryKind();
    void oneBacktickEndsWithItsParagraph();
    void commentsAreForThePresenterAlone();
    void commentsInCodeAreShown();
    void blocksWithinBlocks();
    void whatCannotStandWithin();
    void unknownBlocksAreText();
    void titlesAndLabelsOfOthers();
    void liveValuesStandInTheText();
    void otherWaysOfWriting();
    void twentyMistakesAreToldWithTheirLines();
    void whatIsWrongIsLeftOut();
    void one_data();
    void one();
    void whoSetsBinsByHandFollowsNoRule();
    void conditionsThatGoTogether();
    void instructionsForEachCondition();
    void frontMatterOfOthers();
    void whatCostsMuch_data();
    void whatCostsMuch();
    void tooLargeOrNoText();
    void shippedHaveNoMistakes();
    void mutationsDoNoHarm();
};

namespace {

lessons::Reading readText(const QString& text)
{
    return lessons::read(text.toUtf8());
}

const QString kFront = u"---\ntitle: A test\nauthor: Ada\nlanguage: en\nlevel: beginner\n---\n\n"_s;

QByteArray listed(const QList<Mistake>& mistakes)
{
    QByteArray text;
    for (const Mistake& mistake : mistakes)
        text += QByteArray::number(mistake.line) + ": " + mistake.what.toUtf8() + '\n';
    return text;
}

/// With every value in its place written as [name digits].
QString plain(const lessons::Text& text)
{
    QString result;
    for (const auto& piece : text.pieces) {
        if (const auto* words = std::get_if<QString>(&piece)) {
            result += *words;
        } else {
            const auto& use = std::get<lessons::ValueUse>(piece);
            result += u"["_s + (use.isBefore ? u"before "_s : QString()) + use.name + u" %1]"_s.arg(use.digits);
        }
    }
    return result;
}

} // namespace

void TestLessonReader::readsAll()
{
    const auto reading = readText(kFront + uR"(# First step

It is {kl}`kl-pq 3` now.

:::{kl}
:samples: 1000
:sigma: 1.5
:bins: 20
:empty-bins: strict
:show: terms, reasons
:unit: bits
:x-range: -2:8
:pin: sigma=0.5, bins=40
:animate: sigma=0.1..1.5 in 4s
:::

:::{exercise}
:answer: kl-pq
:do: sigma=1, samples>=100000
:digits: 4
What will it be?
:::

:::{solution}
From {kl}`before kl-pq` to {kl}`kl-pq`.
:::

<!-- notes: Ask
twice. -->

---

# Second step

Nothing is asked.

::: {.notes}
Wait.
:::
)"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    const lessons::Lesson& lesson = reading.lesson;
    QCOMPARE(lesson.title, u"A test"_s);
    QCOMPARE(lesson.author, u"Ada"_s);
    QCOMPARE(lesson.language, u"en"_s);
    QCOMPARE(lesson.level, u"beginner"_s);
    QCOMPARE(lesson.steps.size(), 2);

    const Step& first = lesson.steps[0];
    QCOMPARE(first.title, u"First step"_s);
    QCOMPARE(plain(first.text).trimmed(), u"It is [kl-pq 3] now."_s);
    QCOMPARE(first.notes, u"Ask\ntwice."_s);
    QCOMPARE(first.about, u"sigma"_s); // what is to be done
    QVERIFY(first.animation.has_value());
    QCOMPARE(first.animation->seconds, 4.0);
    QCOMPARE(first.animation->sweep.from, 0.1);
    QCOMPARE(first.animation->sweep.to, 1.5);
    QVERIFY(first.question.has_value());
    QCOMPARE(first.question->answerName, u"kl-pq"_s);
    QCOMPARE(first.question->digits, 4);
    QCOMPARE(plain(first.question->text), u"What will it be?"_s);
    QCOMPARE(plain(first.question->solution), u"From [before kl-pq 0] to [kl-pq 0]."_s);
    QCOMPARE(first.question->locked, QStringList({u"sigma"_s, u"samples"_s}));

    const Recipe recipe = recipeOf(lesson, 0, {});
    QCOMPARE(recipe.parameters,
        (kl::Parameters {.sampleCount = 1000, .sigma = 1.5, .binCount = 20, .emptyBins = kl::EmptyBins::Strict}));
    QVERIFY(recipe.view.terms && recipe.view.isOpen(section::kReasons) && recipe.view.held);
    QCOMPARE(recipe.view.heldCentre, 3.0);
    QCOMPARE(recipe.view.heldWidth, 10.0);
    QCOMPARE(recipe.view.unit, Unit::Bits);
    QCOMPARE(recipe.pinned, std::optional(kl::Parameters {.sigma = 0.5, .binCount = 40}));
    QCOMPARE(lesson.steps[1].notes, u"Wait."_s);
}

/// And what was done by hand since then.
void TestLessonReader::settingsAreThoseOfTheLastStepThatHasSome()
{
    const auto reading = readText(kFront + uR"(# One

:::{kl}
:sigma: 1
:::

:::{exercise}
:answer: kl-pq
:do: samples>=1000000, show=terms, seed!=42
How much?
:::

:::{solution}
So.
:::

---

# Two

Text.

---

# Three

:::{kl}
:bins: 10
:::
)"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    Recipe own;
    own.view.textSize = 200;
    own.view.held = true;
    own.figure.dpi = 300;
    const Recipe two = recipeOf(reading.lesson, 1, own);
    QCOMPARE(two.parameters, (kl::Parameters {.sampleCount = 1'000'000, .sigma = 1.0, .seed = 43}));
    QVERIFY(two.view.terms);
    QVERIFY(!two.view.held); // the lesson's, not the person's
    QCOMPARE(two.view.textSize, 200); // a person's own
    QCOMPARE(two.figure.dpi, 300);
    QCOMPARE(recipeOf(reading.lesson, 2, own).parameters, (kl::Parameters {.binCount = 10}));
}

void TestLessonReader::kindsOfQuestions()
{
    const auto question = [](const QString& text) {
        const auto reading
            = readText(kFront + u"# Step\n\n:::{exercise}\n"_s + text + u"\n:::\n\n:::{solution}\nSo.\n:::\n"_s);
        return std::pair(reading.lesson.steps.value(0).question, reading.mistakes);
    };
    const auto [number, none] = question(u":answer: 12\nHow many?"_s);
    QVERIFY(none.isEmpty() && number);
    QCOMPARE(number->kind, Question::Kind::Number);
    QCOMPARE(number->answerNumber, 12.0);

    const auto [choice, none2]
        = question(u":answer: 2\nWhich?\n\n- one\n  and more of it\n- two {kl}`bins`\n1. three"_s);
    QVERIFY2(none2.isEmpty() && choice, listed(none2).constData());
    QCOMPARE(choice->kind, Question::Kind::Choice);
    QCOMPARE(choice->rightChoice, 1);
    QCOMPARE(choice->choices.size(), 3);
    QCOMPARE(plain(choice->choices[0]), u"one\nand more of it"_s);
    QCOMPARE(plain(choice->choices[1]), u"two [bins 0]"_s);
    QCOMPARE(plain(choice->text).trimmed(), u"Which?"_s);

    const auto [nested, none4] = question(u":answer: 3\nWhich?\n\n- a\n  - a1\n  - a2\n\n- b\n\n   - b1\n- c"_s);
    QVERIFY2(none4.isEmpty() && nested, listed(none4).constData());
    QCOMPARE(nested->choices.size(), 3);
    QCOMPARE(plain(nested->choices[0]), u"a\n- a1\n- a2"_s);
    QCOMPARE(plain(nested->choices[1]), u"b\n - b1"_s);
    const auto [counted, none5] = question(u":answer: 1\nWhich?\n\n1. a\n   - a1\n2. b"_s);
    QVERIFY2(none5.isEmpty() && counted, listed(none5).constData());
    QCOMPARE(counted->choices.size(), 2);
    // A list that is no answer.
    const auto [listing, none6] = question(u":answer: kl-pq\nOf these\n\n- a\n- b\n\nhow much is it?"_s);
    QVERIFY2(none6.isEmpty() && listing, listed(none6).constData());
    QCOMPARE(listing->kind, Question::Kind::Number);

    const auto [bar, none3] = question(u":answer: skipping\n:bar: -0.2..0.1\nHow far?"_s);
    QVERIFY(none3.isEmpty() && bar);
    QCOMPARE(bar->kind, Question::Kind::Bar);
    QCOMPARE(bar->barLow, -0.2);
    QCOMPARE(bar->barHigh, 0.1);
}

void TestLessonReader::whatIsLockedByItself()
{
    const auto locked = [](const QString& options) {
        const auto reading = readText(kFront + u"# Step\n\n:::{exercise}\n:answer: kl-pq\n"_s + options
            + u"What?\n:::\n\n:::{solution}\nSo.\n:::\n"_s);
        return reading.lesson.steps.at(0).question->locked;
    };
    QCOMPARE(locked(u":do: bins=20\n"_s), QStringList {u"bins"_s});
    QCOMPARE(locked(u":do: empty-bins=strict\n"_s), QStringList {u"empty-bins"_s});
    QCOMPARE(locked({}), QStringList({u"samples"_s, u"sigma"_s, u"bins"_s, u"seed"_s})); // any could show it
    QCOMPARE(locked(u":do: show=terms\n"_s), QStringList());
    QCOMPARE(locked(u":do: bins=20\n:lock: samples, bins\n"_s), QStringList({u"samples"_s, u"bins"_s}));
}

/// What a lesson on lessons shows is not carried out.
void TestLessonReader::codeIsText()
{
    const QString code = u"````\n---\n\n:::{kl}\n:sigma: 9\n:::\n\n```\nin it\n```\n\n<!-- no notes -->\n````"_s;
    const auto reading
        = readText(kFront + u"# Step\n\n"_s + code + u"\n\nAnd ``{kl}`kl-pq` `` stays, as `:::` and \\`{kl} do.\n"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    QCOMPARE(reading.lesson.steps.size(), 1);
    const Step& step = reading.lesson.steps[0];
    QVERIFY(!step.setting);
    QVERIFY(step.notes.isEmpty());
    QVERIFY(!plain(step.text).contains(u"["_s));
    QVERIFY2(plain(step.text).contains(code), qPrintable(plain(step.text)));
}

/// One notion of code: where no break parts a step, no comment is taken out and no value is looked for either.
void TestLessonReader::codeOfEveryKind_data()
{
    QTest::addColumn<QString>("code");
    const QString inside = u"{kl}`bins`\n---\n:::{kl}\n<!-- c -->"_s;
    const auto indented = [&](const QString& by) { return by + QString(inside).replace(u'\n', u'\n' + by); };
    QTest::newRow("backticks") << u"```\n"_s + inside + u"\n```"_s;
    QTest::newRow("tildes") << u"~~~ text `a`\n"_s + inside + u"\n~~~"_s;
    QTest::newRow("closed by more") << u"~~~\n"_s + inside + u"\n~~~~~"_s;
    QTest::newRow("not closed by fewer") << u"````\n```\n"_s + inside + u"\n```\n````"_s;
    QTest::newRow("not closed by others") << u"~~~\n```\n"_s + inside + u"\n```\n~~~"_s;
    QTest::newRow("indented") << indented(u"    "_s);
    QTest::newRow("indented by a tab") << indented(u"\t"_s);
    QTest::newRow("fence in an item") << u"- item\n\n  ```\n"_s + indented(u"  "_s) + u"\n  ```"_s;
    QTest::newRow("fence in an item, further in") << u"1. item\n\n    ```\n"_s + indented(u"    "_s) + u"\n    ```"_s;
    QTest::newRow("fence in the item of an item")
        << u"- a\n  - b\n\n      ~~~\n"_s + indented(u"      "_s) + u"\n      ~~~"_s;
    QTest::newRow("fence in an item's first line") << u"- ```\n"_s + indented(u"  "_s) + u"\n  ```"_s;
    QTest::newRow("fence in a quote") << u"> ```\n"_s + indented(u"> "_s) + u"\n> ```"_s;
    QTest::newRow("indented in an item") << u"- item\n\n"_s + indented(u"      "_s);
}

void TestLessonReader::codeOfEveryKind()
{
    QFETCH(const QString, code);
    for (const QString& around : {u"%1"_s, u":::{note}\n%1\n:::"_s}) {
        const auto reading = readText(
            kFront + u"# Step\n\nText.\n\n"_s + around.arg(code) + u"\n\nThere are {kl}`bins`.\n\n---\n\n# Two\n"_s);
        QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
        QCOMPARE(reading.lesson.steps.size(), 2);
        const Step& step = reading.lesson.steps[0];
        QVERIFY(!step.setting);
        QCOMPARE(step.notes, QString());
        const QString text = plain(step.text);
        QVERIFY2(
            text.endsWith(u"There are [bins 0].\n"_s) || text.endsWith(u"There are [bins 0]."_s), qPrintable(text));
        QVERIFY2(text.contains(u"{kl}`bins`"_s) && text.contains(u"<!-- c -->"_s), qPrintable(text));
        if (around == u"%1"_s)
            QVERIFY2(text.contains(code), qPrintable(text));
    }
}

void TestLessonReader::oneBacktickEndsWithItsParagraph()
{
    const auto of = [](const QString& text) {
        const auto reading = readText(kFront + u"# Step\n\n"_s + text);
        return reading.mistakes.isEmpty() && !reading.lesson.steps.isEmpty()
            ? plain(reading.lesson.steps[0].text).trimmed()
            : QString::fromUtf8(listed(reading.mistakes));
    };
    QCOMPARE(of(u"A stray ` here.\n\n{kl}`bins` and {kl}`kl-pq`."_s), u"A stray ` here.\n\n[bins 0] and [kl-pq 0]."_s);
    QCOMPARE(of(u"- a ` stray\n- {kl}`bins`"_s), u"- a ` stray\n- [bins 0]"_s);
    QCOMPARE(of(u"A stray ` here\n# {kl}`bins`"_s), u"A stray ` here\n# [bins 0]"_s);
    QCOMPARE(of(u"Code `over\nlines {kl}`` ` and {kl}`kl-pq\n3`."_s), u"Code `over\nlines {kl}`` ` and [kl-pq 3]."_s);
    QCOMPARE(of(u"> Quoted `over\n> lines {kl}` and {kl}`bins`"_s), u"> Quoted `over\n> lines {kl}` and [bins 0]"_s);
    QCOMPARE(of(u"Text,\n    not code: {kl}`bins`"_s), u"Text,\n    not code: [bins 0]"_s);
    QCOMPARE(of(u"- item\n\n    its own: {kl}`bins`"_s), u"- item\n\n    its own: [bins 0]"_s);
}

void TestLessonReader::commentsAreForThePresenterAlone()
{
    const auto reading = readText(kFront + uR"(# Step

Before <!-- SECRET 1 -->behind it.
A `code <!-- shown
too -->` and <!-- SECRET 2
over `lines

---

and paragraphs --> what follows: {kl}`bins`.

- item <!-- SECRET 3 -->
  <!-- SECRET 4 -->

:::{kl} <!-- SECRET 5 -->
:bins: 12 <!-- SECRET 6 -->
<!-- SECRET 7 -->
:sigma: 1
:::

:::{exercise}
<!-- SECRET 8 -->
:answer: 2
Which? <!-- SECRET 9 -->

- one
- two <!-- SECRET 10 -->
  <!-- SECRET 11
  -->
:::

:::{solution}
It is <!-- SECRET 12 --> so. <!-- SECRET 13 --><!-- SECRET 14 -->

:::

:::{note}
<!-- SECRET 15 -->
Note.
:::
)"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    QCOMPARE(reading.lesson.steps.size(), 1);
    const Step& step = reading.lesson.steps[0];
    QVERIFY(step.question);
    QString shown = plain(step.text) + plain(step.question->text) + plain(step.question->solution);
    for (const lessons::Text& choice : step.question->choices)
        shown += plain(choice);
    QVERIFY2(!shown.contains(u"SECRET"_s) && !shown.contains(u"and paragraphs"_s), qPrintable(shown));
    QCOMPARE(shown.count(u"-->"_s), 1); // in code
    for (int i = 1; i <= 15; ++i)
        QCOMPARE(step.notes.count(QRegularExpression(u"SECRET %1\\b"_s.arg(i))), 1);
    QVERIFY2(plain(step.text).contains(u"Before behind it.\nA `code <!-- shown\ntoo -->` and "_s)
            && plain(step.text).contains(u"what follows: [bins 0]."_s),
        qPrintable(plain(step.text)));
    QCOMPARE(plain(step.question->choices[1]).trimmed(), u"two"_s);
    QCOMPARE(recipeOf(reading.lesson, 0, {}).parameters, (kl::Parameters {.sigma = 1.0, .binCount = 12}));
}

void TestLessonReader::commentsInCodeAreShown()
{
    const auto reading = readText(
        kFront + u"# Step\n\n`<!-- one -->` and \\<!-- two -->\n\n```\n<!-- three -->\n```\n\n    <!-- four -->\n"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    QCOMPARE(plain(reading.lesson.steps[0].text).count(u"<!--"_s), 4);
    QCOMPARE(reading.lesson.steps[0].notes, QString());
}

/// MyST's way: the outer block has more colons.
void TestLessonReader::blocksWithinBlocks()
{
    const auto reading = readText(kFront + uR"(# Step

:::::{exercise}
:answer: 2

Which?

:::{note}
A note with {kl}`bins`.
:::

- one
- two

::: {.notes}
To say.
:::
:::::

`````{solution}
Because:

::::{tip}
Outer.
:::{warning}
Inner.
```
:::
```
:::
::::
And so on.
```{note}
In backticks.
```
`````
)"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    const Step& step = reading.lesson.steps.at(0);
    QVERIFY(step.question);
    QVERIFY2(plain(step.question->text).contains(u"> **Note**\n>\n> A note with [bins 0]."_s),
        qPrintable(plain(step.question->text)));
    QCOMPARE(step.question->choices.size(), 2);
    QCOMPARE(plain(step.question->choices[1]).trimmed(), u"two"_s);
    QCOMPARE(step.notes, u"To say."_s);
    const QString solution = plain(step.question->solution);
    QVERIFY2(solution.contains(u"> **Tip**\n>\n> Outer.\n> \n> > **Warning**\n> >\n> > Inner.\n> > ```\n> > :::"_s)
            && solution.contains(u"\nAnd so on.\n"_s) && solution.contains(u"> **Note**\n>\n> In backticks."_s),
        qPrintable(solution));
}

void TestLessonReader::whatCannotStandWithin()
{
    const auto reading
        = readText(u"---\ntitle: T\n---\n\n# One\n\n::::{exercise}\n:answer: 1\nWhat?\n\n"
                   ":::{solution}\nSo.\n:::\n:::\n::::\n\n:::{solution}\nSo.\n\n::: {.notes}\nSay.\n:::\n"_s);
    const auto& mistakes = reading.mistakes;
    QCOMPARE(mistakes.size(), 3);
    QCOMPARE(mistakes[0].line, 11);
    QVERIFY2(mistakes[0].what.contains(u"{solution} cannot stand within {exercise}"_s), listed(mistakes).constData());
    QCOMPARE(mistakes[1].line, 14);
    QVERIFY2(mistakes[1].what.contains(u"closes nothing"_s), listed(mistakes).constData());
    QCOMPARE(mistakes[2].line, 17); // no more colons than the block within it
    QVERIFY2(mistakes[2].what.contains(u"needs more"_s), listed(mistakes).constData());
    QCOMPARE(reading.lesson.steps.at(0).notes, u"Say."_s);
}

/// The mistake is told, and nothing that was written for people is lost with it.
void TestLessonReader::unknownBlocksAreText()
{
    const auto reading = readText(kFront + uR"(# Step

:::{seealso}
:class: wide
Compare {kl}`bins`.
:::

```{admonition} Its title
Inside.
```

::: {.callout-note}
Called out.
:::

:::{empty}
:::

::::{exercise}
:answer: 1
What?

:::{dropdown} More
Dropped down.
:::
::::

::::{solution}
So.
:::{kl}
Lost.
:::
::::
)"_s);
    QList<int> lines;
    for (const Mistake& mistake : reading.mistakes)
        lines << mistake.line;
    QVERIFY2(lines == QList<int>({10, 15, 19, 23, 30, 37}), listed(reading.mistakes).constData());
    const Step& step = reading.lesson.steps.at(0);
    QCOMPARE(plain(step.text), u"Compare [bins 0].\n\n**Its title**\n\nInside.\n\nCalled out."_s);
    QVERIFY(step.question);
    QCOMPARE(plain(step.question->text).trimmed(), u"What?\n\n\n**More**\n\nDropped down."_s);
    QCOMPARE(plain(step.question->solution).trimmed(), u"So."_s);
}

/// As sphinx-exercise and MyST have them.
void TestLessonReader::titlesAndLabelsOfOthers()
{
    const auto reading = readText(kFront + uR"(# Step

:::{note} There are {kl}`bins`
Note.
:::

::::{exercise} Two ways
:label: two-ways
:class: dropdown
:nonumber:
:answer: 1
Which?

:::{hint} Look
Hint.
:::

- one
- two
::::

:::{solution} two-ways
:label: solved
:class: dropdown
:nonumber:
So.
:::
)"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    const Step& step = reading.lesson.steps.at(0);
    QCOMPARE(plain(step.text), u"> **There are [bins 0]**\n>\n> Note."_s);
    QVERIFY(step.question);
    QCOMPARE(step.question->choices.size(), 2);
    const QString asked = plain(step.question->text);
    QVERIFY2(asked.startsWith(u"**Two ways**\n\nWhich?"_s) && asked.contains(u"> **Look**"_s), qPrintable(asked));
    QCOMPARE(plain(step.question->solution).trimmed(), u"So."_s);
}

void TestLessonReader::liveValuesStandInTheText()
{
    const auto reading = readText(kFront + u"# Step\n\n**{kl}`kl-pq 3`** and {kl}``bins``; {kl}`skipped-q`\n"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    QCOMPARE(plain(reading.lesson.steps[0].text).trimmed(), u"**[kl-pq 3]** and [bins 0]; [skipped-q 0]"_s);
}

void TestLessonReader::otherWaysOfWriting()
{
    const auto reading
        = readText(u"\uFEFF---\r\ntitle: \"One: two\"\r\nkernelspec:\r\n  name: python3\r\n---\r\n\r\n"
                   "# Step\r\n\r\n```{kl}\r\n:bins: 12\r\n```\r\n\r\n::::{exercise}\r\n:answer: 1\r\nWhat?\r\n\r\n"
                   "- a\r\n- b\r\n::::\r\n\r\n::: {solution}\r\nSo.\r\n:::\r\n\r\n:::{tip}\r\nLook.\r\n:::\r\n"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    QCOMPARE(reading.lesson.title, u"One: two"_s);
    QCOMPARE(recipeOf(reading.lesson, 0, {}).parameters.binCount, 12);
    const QString revealed = plain(reading.lesson.steps[0].question->solution);
    QVERIFY2(revealed.startsWith(u"So."_s) && revealed.contains(u"> **Tip**"_s) && revealed.contains(u"> Look."_s),
        qPrintable(revealed)); // what stands behind the solution is shown with it
}

void TestLessonReader::twentyMistakesAreToldWithTheirLines()
{
    struct Line {
        const char* text;
        const char* mistake = nullptr; ///< what its message has to contain
    };
    const std::vector<Line> lines {
        {"---"},
        {"titel: Mistyped", "titel"}, // and so there is no title
        {"author: Ada"},
        {"author: Bob", "twice"},
        {"---"},
        {""},
        {"# One"},
        {""},
        {"The value is {kl}`kl-pqq`.", "kl-pq"}, // with what was meant
        {"Or {kl}`bins 3`, {kl}`kl-pq 99`.", "digits"}, // two in a line
        {":::", "closes nothing"},
        {"{kl}`below-it`", "below-it"},
        {":::note", "braces"},
        {"{kl}`below-that`", "below-that"},
        {"<!-- left"},
        {"out --> {kl}`behind-it`", "behind-it"},
        {"{kl}`below-them` <!-- and -->", "below-them"},
        {"<!-- out -->"},
        {"{kl}`at-last`", "at-last"},
        {"And {math}`x`.", "math"},
        {""},
        {":::{kl}"},
        {":samples: many", "samples"},
        {":sigma: 7", "0.001"},
        {":colour: red", "colour"},
        {":show: therms", "therms"},
        {":animate: sigma=1", "sigma=1"},
        {":empty-bins: ignore", "skip, strict"},
        {"something else", "something else"},
        {":::"},
        {""},
        {":::{kl}", "second"},
        {":bins: 3"},
        {":::"},
        {""},
        {"Text right above"},
        {"---", "empty line"},
        {""},
        {"No heading", "no heading"},
        {""},
        {":::{exercise}", "no {solution}"},
        {":answer: kl-xyz", "kl-xyz"},
        {":do: sgima=1", "sgima"},
        {":lock: everything", "everything"},
        {":bar: 3..1", "3..1"},
        {":hint: no", "hint"},
        {"What?"},
        {":::"},
        {""},
        {"---"},
        {""},
        {"# Three"},
        {""},
        {":::{exercise}"},
        {":answer: 3", "1 to 2"},
        {"Which?"},
        {""},
        {"- one"},
        {"<!-- left out -->"},
        {"- two"},
        {"  {kl}`in-an-item`", "in-an-item"},
        {":::"},
        {""},
        {"::::{solution}"},
        {"<!-- left out -->"},
        {"{kl}`in-it`", "in-it"},
        {":::{note}"},
        {"{kl}`in-a-note`", "in-a-note"},
        {":::"},
        {"{kl}`below-a-note`", "below-a-note"},
        {"::::"},
        {""},
        {":::{solution}", "second"},
        {"So."},
        {":::"},
        {""},
        {":::{solutoin}", "solutoin"},
        {":::"},
        {""},
        {"<!-- never ends", "-->"},
    };
    QString text;
    int planted = 0;
    for (const Line& line : lines) {
        text += QString::fromUtf8(line.text) + u'\n';
        planted += line.mistake ? 1 : 0;
    }
    QVERIFY2(planted >= 20, QByteArray::number(planted));
    const auto reading = readText(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const bool isTold = std::any_of(reading.mistakes.begin(), reading.mistakes.end(), [&](const Mistake& mistake) {
            return mistake.line == number
                && (!lines[i].mistake || mistake.what.contains(QString::fromUtf8(lines[i].mistake)));
        });
        const bool isPlanted = lines[i].mistake || number == 2;
        QVERIFY2(isTold == isPlanted,
            "line " + QByteArray::number(number) + ": " + lines[i].text + '\n' + listed(reading.mistakes));
    }
    for (const Mistake& mistake : reading.mistakes)
        QVERIFY2(mistake.line >= 1 && !mistake.what.endsWith(u'.') && !mistake.what.contains(u'\n')
                && !mistake.what.contains(u"%1"_s),
            qPrintable(mistake.what));
    for (const auto& [line, what] : {std::pair(2, u"no title"_s), std::pair(10, u"takes no number of digits"_s)})
        QVERIFY(std::any_of(
            reading.mistakes.begin(), reading.mistakes.end(), [&, line = line, what = what](const Mistake& each) {
                return each.line == line && each.what.contains(what);
            }));
}

void TestLessonReader::whatIsWrongIsLeftOut()
{
    const auto reading = readText(u"---\ntitle: T\n---\n\n# One\n\n:::{kl}\n:sigma: 77\n:bins: 12\n:::\n\n"
                                  "Here {kl}`nothing` and {kl}`bins`.\n\n:::{exercise}\n:answer: what\nWhat?\n:::\n\n"
                                  ":::{solution}\nThis is why.\n:::\n"_s);
    QCOMPARE(reading.mistakes.size(), 3);
    const Step& step = reading.lesson.steps.at(0);
    QCOMPARE(recipeOf(reading.lesson, 0, {}).parameters, (kl::Parameters {.binCount = 12})); // the rest works
    QVERIFY(!step.question); // it could not be answered
    QCOMPARE(plain(step.text).simplified(), u"Here {kl}`nothing` and [bins 0]. This is why."_s);
}

/// Mistakes that are told once, with what helps.
void TestLessonReader::one_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const QString front = u"---\ntitle: T\n---\n\n# One\n\n"_s; // its text begins in line 7
    const auto step = [&](const QString& text) { return front + text + u"\n\n:::{solution}\nSo.\n:::\n"_s; };
    const auto asks = [&](const QString& options, const QString& more = {}) {
        return step(u":::{exercise}\n"_s + options + u"\nWhat?\n"_s + more + u":::"_s);
    };
    QTest::newRow("an option twice in kl")
        << front + u":::{kl}\n:bins: 5\n:bins: 6\n:::\n"_s << 9 << u"“bins” is given twice"_s;
    QTest::newRow("an option twice in a question")
        << asks(u":answer: 1\n:answer: 2"_s) << 9 << u"“answer” is given twice"_s;
    QTest::newRow("something behind kl") << front + u":::{kl} sigma=1\n:::\n"_s << 7
                                         << u"“sigma=1” behind {kl} has no meaning"_s;
    QTest::newRow("text below choices") << asks(u":answer: 2"_s, u"\n- a\n- b\n\nChoose well.\n"_s) << 14
                                        << u"with “Choose well.” below them"_s;
    QTest::newRow("many choices") << asks(u":answer: 2"_s, u"\n"_s + QString(u"- a\n"_s).repeated(6)) << 7
                                  << u"6 choices; more than 5 can hardly be taken in at a glance"_s;
    for (const char* wait : {"8", "8 seconds", "8min", ""})
        QTest::newRow(QByteArray("a wait of ") + wait)
            << front + u":::{kl}\n:animate: sigma=0.1..1.5 in %1\n:::\n"_s.arg(QLatin1String(wait)) << 8
            << u"seconds of “animate” are written as in sigma=0.1..1.5 in 8s, not “in %1”"_s.arg(QLatin1String(wait));
    for (const char* range : {"foo=0.1..1.5", "sigma=0.1..1..2", "sigma=..1 in 8s"})
        QTest::newRow(range) << front + u":::{kl}\n:animate: %1\n:::\n"_s.arg(QLatin1String(range)) << 8
                             << u"sigma=0.1..1.5 in 8s, not “%1”"_s.arg(QLatin1String(range));
    QTest::newRow("before without a question")
        << front + u"Text,\n\n- a {kl}`before\nkl-pq`\n"_s << 9 << u"“before kl-pq” is for steps with"_s;
    QTest::newRow("done from the beginning") << asks(u":answer: 1\n:do: sigma=0.5"_s) << 9 << u"so already"_s;
    QTest::newRow("done by the setting") << asks(
        u":answer: 1\n:do: samples>=1000, show=terms"_s, u":::\n\n:::{kl}\n:show: terms\n"_s)
                                         << 9 << u"so already"_s;
    QTest::newRow("done by the step before") << asks(u":answer: 1\n:do: unit=bits"_s) + u"\n---\n\n# Two\n\n"_s
            + asks(u":answer: 1\n:do: unit=bits"_s).mid(front.size())
                                             << 23 << u"so already"_s;
    QTest::newRow("a picture") << front + u"Text `![a](b)` \\![a](b)\nand ![a *plot*](a_(1).png \"T\").\n"_s << 8
                               << u"pictures are not shown"_s;
    QTest::newRow("bins beside a rule") << front + u":::{kl}\n:bin-rule: scott\n:bins: 20\n:::\n"_s << 9
                                        << u"leave out one of the two"_s;
    QTest::newRow("more or less than each other")
        << asks(u":answer: 1\n:do: sigma>=1, sigma<=0.5"_s) << 9 << u"at once"_s;
    QTest::newRow("two units at once") << asks(u":answer: 1\n:do: unit=bits, unit=nats"_s) << 9 << u"at once"_s;
    QTest::newRow("one seed and no such one") << asks(u":answer: 1\n:do: seed!=42, seed=42"_s) << 9 << u"at once"_s;
    QTest::newRow("too much to do") << asks(u":answer: 1\n:do: "_s + QStringList(11, u"sigma=1"_s).join(u',')) << 9
                                    << u"11 things"_s;
    QTest::newRow("a number for a bar") << asks(u":answer: 0.5\n:bar: 0..1"_s) << 8
                                        << u"must be the name of one, not “0.5”"_s;
    QTest::newRow("no value for a bar") << asks(u":answer: skippin\n:bar: 0..1"_s) << 8
                                        << u"“answer” must be the name of a value, not “skippin”; “skipping” perhaps"_s;
    QTest::newRow("a word") << asks(u":answer: unit"_s) << 8 << u"“unit” is a word, and the answer is a number"_s;
    QTest::newRow("like no value") << asks(u":answer: lg"_s) << 8 << u"or a number, not “lg”"_s;
    QTest::newRow("a level there is not")
        << u"---\ntitle: T\nlevel: hard\n---\n\n# One\n"_s << 3 << u"beginner, intermediate or advanced, not “hard”"_s;
    QTest::newRow("no language") << u"---\ntitle: T\nlanguage: englisch\n---\n\n# One\n"_s << 3 << u"“englisch”"_s;
    QTest::newRow("no lang") << u"---\ntitle: T\nlang: englisch\n---\n\n# One\n"_s << 3 << u"“lang” must be"_s;
    QTest::newRow("a colon above a comment in front")
        << u"---\ntitle: A: b\n\n# Of Quarto\nlang: en\n---\n\n# One\n"_s << 2 << u"needs quotes"_s;
    QTest::newRow("a tab in front") << u"---\ntitle: T\nformat:\n\thtml: x\n---\n\n# One\n"_s << 4
                                    << u"a tab stands in it"_s;
    QTest::newRow("front that is not closed") << u"---\ntitle: T\n\n# One\n\nText.\n\n---\n\n# Two\n"_s << 4
                                              << u"above “# One”: its second --- may be missing"_s;
    QTest::newRow("front that is not closed above a block")
        << u"---\ntitle: T\n:::{kl}\n:bins: 3\n:::\n\n---\n\n# Two\n"_s << 3 << u"second --- may be missing"_s;
    QTest::newRow("an empty title") << u"---\ntitle:\n---\n\n# One\n"_s << 2 << u"has no text"_s;
    QTest::newRow("an empty heading") << u"---\ntitle: T\n---\n\n#\n\nText\n"_s << 5 << u"heading is empty"_s;
    QTest::newRow("a line above the front matter") << u"\n---\ntitle: T\n---\n\n# One\n"_s << 1 << u"first line"_s;
    QTest::newRow("a comment above it") << u"<!-- a\nb -->\n---\ntitle: T\n---\n\n# One\n"_s << 1 << u"first line"_s;
    QTest::newRow("a letter that YAML cannot have")
        << u"---\ntitle: T\nauthor: a\u0007b\n---\n\n# One\n"_s << 3 << u"no YAML"_s;
    QTest::newRow("a setting there is not")
        << front + u":::{kl}\n:colour: red\n:::\n"_s << 8 << u"pin, animate, about"_s;
    QString deep;
    for (int colons = 12; colons >= 4; --colons)
        deep += QString(colons, u':') + u"{note}\n"_s;
    for (int colons = 5; colons <= 12; ++colons)
        deep += QString(colons, u':') + u'\n';
    QTest::newRow("blocks too deep in each other") << front + deep << 15 << u"more than 8"_s;
    QTest::newRow("code without an end") << front + u":::{tip}\n```\n:::\n"_s << 8 << u"this code does not end"_s;
    QTest::newRow("notes without an end") << front + u":::{tip}\n<!-- a\n:::\n"_s << 8 << u"--> is missing"_s;
}

void TestLessonReader::one()
{
    QFETCH(const QString, text);
    QFETCH(const int, line);
    QFETCH(const QString, what);
    const auto reading = readText(text);
    QVERIFY2(reading.mistakes.size() == 1, listed(reading.mistakes).constData());
    QVERIFY2(reading.mistakes[0].line == line && reading.mistakes[0].what.contains(what),
        listed(reading.mistakes).constData());
    QVERIFY(!reading.mistakes[0].what.contains(u"%1"_s));
}

void TestLessonReader::whoSetsBinsByHandFollowsNoRule()
{
    const auto reading = readText(kFront
        + u"# One\n\n:::{kl}\n:bin-rule: scott\n:::\n\n:::{exercise}\n:answer: kl-pq\n:do: bins=20\nWhat?\n:::\n\n"
          ":::{solution}\nSo.\n:::\n\n---\n\n# Two\n\n:::{exercise}\n:answer: kl-pq\n:do: bins=79\nWhat?\n:::\n\n"
          ":::{solution}\nSo.\n:::\n\n---\n\n# Three\n"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    QCOMPARE(recipeOf(reading.lesson, 0, {}).follow.binsBy, BinsBy::Scott);
    for (const auto& [step, bins] : {std::pair(1, 20), std::pair(2, 79)}) {
        const Recipe recipe = recipeOf(reading.lesson, step, {});
        QCOMPARE(recipe.follow.binsBy, BinsBy::Hand);
        QCOMPARE(recipe.parameters.binCount, bins);
    }
}

void TestLessonReader::conditionsThatGoTogether()
{
    for (const QString& text : {u"sigma>=0.5, sigma<=1"_s, u"sigma<=0.1, sigma>=0.1"_s,
             u"seed!=44, seed!=43, seed!=42"_s, u"samples>=100000, bins<=10, show=terms, show=exact, unit=bits"_s,
             u"empty-bins=smooth, pseudocount=2"_s, u"seed=43, seed!=42"_s, u"bins=79"_s}) {
        const auto read = lessons::readConditions(text);
        QVERIFY2(std::holds_alternative<QList<lessons::Condition>>(read), qPrintable(text));
        Recipe recipe;
        recipe.follow.binsBy = BinsBy::Rice;
        QVERIFY(meetAll(std::get<0>(read), recipe));
        for (const lessons::Condition& condition : std::get<0>(read))
            QVERIFY2(isMet(condition, recipe), qPrintable(text));
    }
}

void TestLessonReader::instructionsForEachCondition()
{
    for (const auto& [text, sentence] : {std::pair(u"sigma=1"_s, u"set σ to 1"_s),
             std::pair(u"samples>=100000"_s, u"bring N to 100\u202F000 or more"_s),
             std::pair(u"bins<=10"_s, u"bring the number of bins to 10 or less"_s),
             std::pair(u"seed!=42"_s, u"press “New sample”"_s), std::pair(u"seed=5"_s, u"set the seed to 5"_s),
             std::pair(u"seed>=50"_s, u"bring the seed to 50 or more"_s),
             std::pair(u"pseudocount=0.5"_s, u"set the pseudocount α to 0.5"_s),
             std::pair(u"show=terms"_s, u"open “Terms per bin”"_s), std::pair(u"show=held"_s, u"press “Hold still”"_s),
             std::pair(u"show=exact"_s, u"press “Exact”"_s),
             std::pair(u"show=band"_s, u"choose View ▸ Band of other samples"_s),
             std::pair(u"show=measures, unit=bits"_s, u"open “Related measures” and show bits (View ▸ In bits)"_s)}) {
        const auto read = lessons::readConditions(text);
        QVERIFY2(std::holds_alternative<QList<lessons::Condition>>(read), qPrintable(text));
        QCOMPARE(lessons::instructions(std::get<0>(read)), sentence);
    }
}

void TestLessonReader::frontMatterOfOthers()
{
    const auto reading = readText(uR"(---
title: T
subtitle: S
date: 2026-01-01
format:
  revealjs: {theme: [dark, custom.scss]}
execute: {echo: false}
bibliography: a.bib
kernelspec: {name: python3}
jupytext: {text_representation: {extension: .md}}
keywords: [a, b]
tags: [a]
lang: en
language: pt-BR
level: advanced
---

# One
)"_s);
    QVERIFY2(reading.mistakes.isEmpty(), listed(reading.mistakes).constData());
    QCOMPARE(reading.lesson.language, u"pt-BR"_s);
    const auto quarto = readText(u"---\ntitle: T\nlang: de\n...\n\n# One\n"_s);
    QVERIFY2(quarto.mistakes.isEmpty(), listed(quarto.mistakes).constData());
    QCOMPARE(quarto.lesson.language, u"de"_s);
    QCOMPARE(quarto.lesson.steps.size(), 1);
}

/// A lesson is read in the window's thread each time it is saved.
void TestLessonReader::whatCostsMuch_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray front("---\ntitle: T\n---\n\n# One\n\n");
    const auto many = [](const char* text) {
        const QByteArray one(text);
        return one.repeated((lessons::kMostBytes - 1000) / one.size());
    };
    const auto row = [&](const char* text) { QTest::newRow(text) << front + many(text); };
    QTest::newRow("brackets in front") << "---\ntitle: " + QByteArray(60'000, '[') + "\n---\n";
    QTest::newRow("brackets that close") << "---\ntitle: " + QByteArray("[]{},").repeated(12'000) + "\n---\n";
    QTest::newRow("lists in front") << "---\n" + QByteArray("- ").repeated(30'000) + "\n---\n";
    QTest::newRow("questions in front") << "---\n" + QByteArray("? ").repeated(30'000) + "\n---\n";
    QTest::newRow("names in front") << "---\n" + QByteArray("- &a b\n").repeated(9'000) + "\n---\n";
    QTest::newRow("much in front") << "---\n" + many("a: b\n") + "\n---\n";
    for (const char* text : {"{kl}`x`\n", "{kl}`x` ", ":::{kl}\n:a: b\n", ":::\n", "`", "` ``\n", "\\`", "<!--",
             "<!-- a -->", "```\n", "~~~ ```\n", "- ", "> ", "> - ", "-\n", "    a\n", "[", "*", "_a", "|", "#", "# ",
             "---\n", "\n---\n\n# a\n", "::::{note}\n", ":::{note}\n", "{", "1. "})
        row(text);
    QTest::newRow("options") << front + ":::{kl}\n" + many(":a: b\n");
    QTest::newRow("an option again and again") << front + ":::{kl}\n" + many(":bins: 3\n");
    for (const char* option : {":animate: sigma=", ":pin: ", ":x-range: ", ":show: ", ":bins: 1"})
        QTest::newRow(option) << front + ":::{kl}\n" + option + QByteArray(300'000, ' ') + "1\n:::\n";
    QTest::newRow("time of an animation")
        << front + ":::{kl}\n:animate: sigma=0.1..1" + QByteArray(" in").repeated(30'000) + "\n:::\n";
    QTest::newRow("heading") << front + "---\n\n# " + QByteArray(100'000, ' ') + "a" + QByteArray(100'000, '#')
            + " b\n";
    QTest::newRow("conditions") << front + ":::{exercise}\n:do: " + many("seed!=42,") + "\nWhat?\n:::\n";
    QTest::newRow("choices") << front + ":::{exercise}\n:answer: 1\nWhat?\n\n" + many("- a\n") + ":::\n";
    QByteArray runs;
    for (int i = 1; runs.size() < 900'000; ++i)
        runs += QByteArray(i, '`') + ' ';
    QTest::newRow("backticks in different numbers") << front + runs;
    QByteArray nested;
    for (int i = 1300; i > 3; --i)
        nested += QByteArray(i, ':') + "{note}\n";
    QTest::newRow("blocks in blocks") << front + nested;
}

void TestLessonReader::whatCostsMuch()
{
    QFETCH(const QByteArray, file);
    QVERIFY(file.size() <= lessons::kMostBytes);
    QElapsedTimer timer;
    timer.start();
    const auto reading = lessons::read(file);
    // Each takes less than a second; under a sanitizer, beside other tests, ten times as much. Read in a time that grows
    // with the square, brackets and blanks alone took longer.
    constexpr qint64 kMost = 10'000;
    QVERIFY2(timer.elapsed() < kMost, QByteArray::number(timer.elapsed()));
    QVERIFY(reading.mistakes.size() <= lessons::kMostMistakes + 1);
}

void TestLessonReader::tooLargeOrNoText()
{
    const auto large = lessons::read(QByteArray(lessons::kMostBytes + 1, 'x'));
    QCOMPARE(large.mistakes.size(), 1);
    QCOMPARE(large.mistakes[0].line, 0);
    QVERIFY2(large.mistakes[0].what.endsWith(u"1000000 bytes are the most"_s), listed(large.mistakes).constData());
    // A file that ends within a letter; and an author's own sign for a letter that is none, above one that is wrong.
    for (const char* file :
        {"---\ntitle: x\n---\n\n# One\n\nna\xC3", "---\ntitle: \xEF\xBF\xBD\r\n---\r\r# One\n\nna\xEFve"}) {
        const auto broken = lessons::read(file);
        QCOMPARE(broken.mistakes.size(), 1);
        QCOMPARE(broken.mistakes[0].line, 7);
    }
    QVERIFY(lessons::read("---\ntitle: \xEF\xBF\xBD\n---\n\n# One\n").mistakes.isEmpty());
    QCOMPARE(lessons::readFile({}).mistakes.size(), 1);

    for (const QByteArray& file :
        {QByteArray(), QByteArray("\n"), QByteArray("---\n---\n"), QByteArray("---\ntitle: x"),
            QByteArray("---\ntitle: x\n---\n"), QByteArray(lessons::kMostBytes + 1, 'x')}) {
        const auto reading = lessons::read(file);
        QVERIFY(reading.lesson.steps.isEmpty());
        QVERIFY(!reading.mistakes.isEmpty());
    }
    const auto latin = lessons::read(QByteArray("---\ntitle: x\n---\n\n# One\n\nna\xEFve\n"));
    QCOMPARE(latin.mistakes.size(), 1);
    QCOMPARE(latin.mistakes[0].line, 7);
    QVERIFY(latin.mistakes[0].what.contains(u"UTF-8"_s));
    const auto missing = lessons::readFile(u"/nowhere/lesson.md"_s);
    QCOMPARE(missing.mistakes.size(), 1);
    QCOMPARE(missing.mistakes[0].line, 0);
}

void TestLessonReader::shippedHaveNoMistakes()
{
    int numbered = 0;
    for (const lessons::Shipped& shipped : lessons::shipped()) {
        const auto reading = lessons::readFile(shipped.path);
        QVERIFY2(
            reading.mistakes.isEmpty(), qPrintable(shipped.path + u'\n' + QString::fromUtf8(listed(reading.mistakes))));
        const lessons::Lesson& lesson = reading.lesson;
        QVERIFY2(!lesson.title.isEmpty() && !lesson.author.isEmpty() && lesson.language == u"en"_s
                && !lesson.level.isEmpty(),
            qPrintable(shipped.path));
        QVERIFY2(lesson.steps.size() >= 5 && lesson.steps.size() <= 8, qPrintable(shipped.path));
        int questions = 0;
        for (const Step& step : lesson.steps) {
            QVERIFY2(!step.notes.isEmpty(), qPrintable(shipped.path + u": "_s + step.title));
            questions += step.question ? 1 : 0;
        }
        QVERIFY2(questions >= 3, qPrintable(shipped.path)); // they ask first
        numbered += shipped.isGuide ? 0 : 1;
    }
    QCOMPARE(numbered, 8);
    QCOMPARE(lessons::shipped().size(), 9); // and how to write one
}

/// Ten thousand lessons with a few things changed at random: bytes, lines, pieces of other lessons.
void TestLessonReader::mutationsDoNoHarm()
{
    QList<QByteArray> files;
    for (const lessons::Shipped& shipped : lessons::shipped()) {
        QFile file(shipped.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files << file.readAll();
    }
    std::mt19937 random(11); // the same each time
    const auto upTo
        = [&random](qsizetype most) { return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(most + 1)); };
    static constexpr std::array kPieces {":::", "```", "---\n", "`", "{kl}`", "{kl}`kl-pq 3`", "<!--", "-->",
        ":answer: ", ":do: ", "\n\n", "- ", "# ", "{", "}", "&x *x", ": [", "\xff", ":::{exercise}\n", "~~~~", "\\"};
    constexpr int kFiles = 10'000;
    for (int i = 0; i < kFiles; ++i) {
        QByteArray file = files[upTo(files.size() - 1)];
        for (qsizetype change = upTo(7) + 1; change > 0 && !file.isEmpty(); --change) {
            const qsizetype at = upTo(file.size() - 1);
            switch (upTo(6)) {
            case 0: file[at] = static_cast<char>(upTo(255)); break;
            case 1: file.remove(at, upTo(200)); break;
            case 2: file.insert(at, kPieces.at(static_cast<std::size_t>(upTo(kPieces.size() - 1)))); break;
            case 3: file.truncate(at); break;
            case 5: file.insert(at, '\0'); break;
            case 4: { // a piece of another lesson
                const QByteArray& other = files[upTo(files.size() - 1)];
                file.insert(at, other.mid(upTo(other.size() - 1), upTo(300)));
                break;
            }
            default: { // a line elsewhere
                const qsizetype end = file.indexOf('\n', at);
                const QByteArray line = file.mid(at, end < 0 ? -1 : end - at);
                file.insert(upTo(file.size()), line);
            }
            }
        }
        const lessons::Reading reading = lessons::read(file);
        const int lines = static_cast<int>(file.count('\n') + file.count('\r')) + 1;
        for (const Mistake& mistake : reading.mistakes)
            QVERIFY2(mistake.line >= 1 && mistake.line <= lines + 1 && !mistake.what.isEmpty(),
                file + "\n\n" + listed(reading.mistakes));
        for (int step = 0; step < reading.lesson.steps.size(); ++step) {
            recipeOf(reading.lesson, step, {}).parameters.validate(); // throws if the window could not be set so
            const Step& each = reading.lesson.steps[step];
            static_cast<void>(filled(each.text, {}, {}));
            if (each.question)
                QVERIFY2(each.question->kind != Question::Kind::Choice
                        || (each.question->rightChoice >= 0
                            && each.question->rightChoice < each.question->choices.size()),
                    file);
        }
    }
}

QTEST_GUILESS_MAIN(TestLessonReader)
#include "tst_lessonreader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/answer.h"
#include "ui/session/session.h"
#include "ui/teaching/lessonrun.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using lessons::Verdict;
using Stage = LessonRun::Stage;

/// A lesson on its way: predict, do, reveal.
class TestLessonRun : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksThenWaitsThenReveals();
    void showsWhoeverAsks();
    void onlyWhatIsAskedForReveals();
    void aViewCanBeAskedFor();
    void aChoiceThatIsWrongIsToldKindly();
    void textsSpeakOfWhatWas();
    void awayAndBack();
    void whatIsNotToBeMovedHoldsTheRevealBack();
    void whatIsDoneAgainIsToldAgain();
    void binsOfARuleAreNotAnybodys();
    void numbersAreOfThisStep();
    void whatTakesLongIsWaitedFor();
    void guessesKeepTheirUnit();
    void presentedWithOneKey();
    void oneIsBackWhereOneWas();
    void stepsBeginAsTheyAreWritten();
    void isReadAgainWhenItIsSaved();
    void newWordsKeepTheAnswer();
    void aBrokenSaveKeepsThePlace();
    void cannotBeOpened();
    void expectationsAreJudged_data();
    void expectationsAreJudged();
    void expectationsAreRead_data();
    void expectationsAreRead();

private:
    void write(const QString& body) const;
    void begin(int step = 0);
    void waitForResult();
    [[nodiscard]] kl::Parameters now() const { return m_session->parameters().parameters(); }
    void set(double sigma)
    {
        kl::Parameters parameters = now();
        parameters.sigma = sigma;
        m_session->parameters().change(parameters, u"by hand"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LessonRun> m_run;
};

namespace {

constexpr int kPatience = 600'000; // ms
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

const QString kLesson = uR"(# One

With σ = {kl}`sigma` the truth is {kl}`true-pq 4`.

:::{kl}
:samples: 1000
:bins: 20
:::

:::{exercise}
:answer: true-pq
:do: sigma=1
What will it be?
:::

:::{solution}
From {kl}`before true-pq 4` to {kl}`true-pq 4`.
:::

---

# Two

:::{exercise}
:answer: 2
:do: show=terms
Which?

- this
- that
:::

:::{solution}
Because.
:::

---

# Three

The end.

:::{kl}
:sigma: 0.2
:animate: bins=10..100 in 3s
:::
)"_s;

} // namespace

void TestLessonRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"lesson.md"_s);
    m_session = std::make_unique<Session>(Recipe {});
    m_run = std::make_unique<LessonRun>(*m_session);
    write(kLesson);
}

void TestLessonRun::cleanup()
{
    m_run.reset();
    m_session.reset();
    m_folder.reset();
}

void TestLessonRun::write(const QString& body) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: Test\n---\n\n" + body.toUtf8());
}

void TestLessonRun::begin(int step)
{
    QCOMPARE(m_run->open(m_path, step), QString());
    m_session->start();
    waitForResult();
}

void TestLessonRun::waitForResult()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_session->snapshot() && m_session->snapshot()->parameters == now(), kPatience);
}

void TestLessonRun::asksThenWaitsThenReveals()
{
    begin();
    QCOMPARE(now(), (kl::Parameters {.sampleCount = 1000, .binCount = 20}));
    QCOMPARE(m_run->stage(), Stage::Asking);
    QCOMPARE(m_run->locked(), QStringList {u"sigma"_s});
    QCOMPARE(m_run->text().trimmed(), u"With σ = 0.5 the truth is 0.1888."_s); // ln(s/σ), by hand
    QCOMPARE(m_run->answerUnit(), u"nats"_s);
    QVERIFY(m_run->solution().isEmpty() && m_run->score().isEmpty());

    m_run->answer(0.9);
    QCOMPARE(m_run->stage(), Stage::Doing);
    QVERIFY(m_run->locked().isEmpty());
    QCOMPARE(m_run->instructions(), u"set σ to 1"_s);
    QVERIFY(m_run->score().isEmpty()); // what it is would tell
    set(0.99);
    waitForResult();
    QCOMPARE(m_run->stage(), Stage::Doing);
    set(1.0);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    // ½ ln((e − 1)e) = 0.7707, by hand
    QCOMPARE(m_run->solution(), u"From 0.1888 to 0.7707."_s);
    QCOMPARE(m_run->score(), u"0.9 — close; it is 0.771 nats"_s);
}

void TestLessonRun::showsWhoeverAsks()
{
    begin();
    m_run->showMe();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QCOMPARE(now().sigma, 1.0);
    QVERIFY(m_run->score().isEmpty());
    QCOMPARE(m_run->solution(), u"From 0.1888 to 0.7707."_s);
    // One step takes it back.
    QCOMPARE(m_session->parameters().undoStack().undoText(), u"show me"_s);
}

/// Before the answer nothing does, whoever has moved what.
void TestLessonRun::onlyWhatIsAskedForReveals()
{
    begin();
    set(1.0);
    waitForResult();
    QCOMPARE(m_run->stage(), Stage::Asking);
    m_run->choose(0); // there is nothing to choose from
    QCOMPARE(m_run->stage(), Stage::Asking);
    m_run->answer(kNaN);
    QCOMPARE(m_run->stage(), Stage::Asking);
}

void TestLessonRun::aViewCanBeAskedFor()
{
    begin(1);
    QCOMPARE(now().sigma, 1.0); // as the step before leaves it
    m_run->choose(1);
    QCOMPARE(m_run->stage(), Stage::Doing);
    QCOMPARE(m_run->instructions(), u"open “Terms per bin”"_s);
    m_session->view().set(&ViewOptions::terms, true);
    QCOMPARE(m_run->stage(), Stage::Revealed);
    QCOMPARE(m_run->score(), u"Right."_s);
}

void TestLessonRun::aChoiceThatIsWrongIsToldKindly()
{
    begin(1);
    m_run->choose(0);
    m_run->showMe();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QCOMPARE(m_run->score(), u"You chose “this”; it is “that”."_s);
    QCOMPARE(m_run->chosen(), 0);
}

void TestLessonRun::textsSpeakOfWhatWas()
{
    begin();
    m_run->showMe();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    set(2.0);
    waitForResult();
    QCOMPARE(m_run->text().trimmed(), u"With σ = 0.5 the truth is 0.1888."_s);
    QCOMPARE(m_run->solution(), u"From 0.1888 to 0.7707."_s);
    m_session->view().set(&ViewOptions::unit, Unit::Bits); // times log₂ e, by hand
    QCOMPARE(m_run->solution(), u"From 0.2724 to 1.112."_s);
    QCOMPARE(m_run->answerUnit(), u"bits"_s);
}

void TestLessonRun::awayAndBack()
{
    begin();
    QVERIFY(!m_run->isAway());
    kl::Parameters other = now();
    other.binCount = 50;
    m_session->parameters().change(other, u"by hand"_s);
    QVERIFY(m_run->isAway());
    m_run->comeBack();
    QVERIFY(!m_run->isAway());
    QCOMPARE(now().binCount, 20);
    m_run->answer(1.0);
    set(0.7);
    QVERIFY(!m_run->isAway()); // the hand is asked to move it
    set(1.0);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QVERIFY(!m_run->isAway());
    set(0.3);
    QVERIFY(m_run->isAway());
    m_run->comeBack();
    QCOMPARE(now().sigma, 1.0);
}

/// Else the solution would tell of a change that was another one's.
void TestLessonRun::whatIsNotToBeMovedHoldsTheRevealBack()
{
    begin();
    m_run->answer(0.7);
    kl::Parameters other = now();
    other.binCount = 50;
    other.sigma = 1.0;
    m_session->parameters().change(other, u"by hand"_s);
    waitForResult();
    QCOMPARE(m_run->stage(), Stage::Doing);
    QVERIFY(m_run->isAway());
    m_run->comeBack();
    QCOMPARE(now(), (kl::Parameters {.sampleCount = 1000, .sigma = 1.0, .binCount = 20})); // what is done stays
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QCOMPARE(m_run->solution(), u"From 0.1888 to 0.7707."_s);
}

/// "Press New sample again and again."
void TestLessonRun::whatIsDoneAgainIsToldAgain()
{
    write(uR"(# Again

:::{kl}
:samples: 1000
:bins: 20
:::

:::{exercise}
:answer: 1
:do: seed!=42
Which?

- this
- that
:::

:::{solution}
{kl}`seed`
:::
)"_s);
    begin();
    m_run->choose(0);
    m_session->newSample();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QCOMPARE(m_run->solution().trimmed(), u"43"_s);
    m_session->newSample();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->solution().trimmed(), u"44"_s, kPatience);
    QVERIFY(!m_run->isAway());
    set(1.0);
    QVERIFY(m_run->isAway());
    waitForResult();
    QCOMPARE(m_run->solution().trimmed(), u"44"_s);
}

void TestLessonRun::binsOfARuleAreNotAnybodys()
{
    write(uR"(# Ruled

:::{kl}
:bin-rule: sturges
:::

There are {kl}`bins`.

:::{exercise}
:answer: bins
:do: samples=100000
How many?
:::

:::{solution}
{kl}`bins`
:::
)"_s);
    begin();
    // of both samples: ⌈log₂ 20 000 + 1⌉ = 16, by hand
    QTRY_COMPARE_WITH_TIMEOUT(m_run->text().trimmed(), u"There are 16."_s, kPatience);
    QVERIFY(!m_run->isAway());
    kl::Parameters byHand = now();
    byHand.binCount = 650;
    m_session->parameters().change(byHand, u"by hand"_s);
    waitForResult();
    QVERIFY(m_run->isAway()); // the rule is kept to no longer
    m_run->comeBack();
    QTRY_COMPARE_WITH_TIMEOUT(now().binCount, 16, kPatience);
    QVERIFY(!m_run->isAway());
    m_run->answer(18.0);
    byHand = now();
    byHand.sampleCount = 100'000;
    m_session->parameters().change(byHand, u"by hand"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QCOMPARE(m_run->solution().trimmed(), u"19"_s); // ⌈log₂ 200 000 + 1⌉
}

/// Whoever goes on quickly is told nothing of the step before.
void TestLessonRun::numbersAreOfThisStep()
{
    write(uR"(# Few

:::{kl}
:samples: 100
:::

---

# Many

N is {kl}`samples`.

:::{kl}
:samples: 3000000
:::

:::{exercise}
:answer: sigma
:do: sigma=1
What?
:::

:::{solution}
From {kl}`before samples` to {kl}`samples`.
:::
)"_s);
    begin();
    m_run->next();
    QCOMPARE(m_run->text().trimmed(), u"N is …."_s);
    m_run->showMe();
    QVERIFY(m_run->isWaiting());
    QCOMPARE(m_run->locked(), QStringList {u"sigma"_s});
    QCOMPARE(now().sigma, 0.5); // not yet
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QCOMPARE(now().sigma, 1.0);
    QCOMPARE(m_run->solution().trimmed().remove(QChar(0x202F)), u"From 3000000 to 3000000."_s);
}

/// Though its section is closed: whoever asks for a number has it found.
void TestLessonRun::whatTakesLongIsWaitedFor()
{
    write(uR"(# Neighbours

:::{kl}
:samples: 1000
:::

:::{exercise}
:answer: knn-neighbours
:do: sigma=1
How many?
:::

:::{solution}
From {kl}`before knn-samples` to {kl}`knn-samples`.
:::
)"_s);
    begin();
    m_run->answer(5.0); // at once
    QTRY_VERIFY_WITH_TIMEOUT(!m_run->isWaiting(), kPatience);
    QVERIFY(m_session->uncertainty());
    set(1.0);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->solution().trimmed().remove(QChar(0x202F)), u"From 1000 to 1000."_s, kPatience);
    m_run->close();
    QSignalSpy arrived(m_session.get(), &Session::uncertaintyArrived);
    set(0.7);
    waitForResult();
    QVERIFY(!arrived.wait(1000)); // nobody wants it any more, and it would have come by now
}

void TestLessonRun::guessesKeepTheirUnit()
{
    begin();
    m_run->answer(0.7707); // nats, and right
    set(1.0);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QVERIFY(m_run->score().contains(u"right"_s));
    m_session->view().set(&ViewOptions::unit, Unit::Bits);
    QVERIFY(qAbs(*m_run->given() - 0.7707 * 1.442695) < 1e-4); // times log₂ e
    QVERIFY2(m_run->score().contains(u"right"_s), qPrintable(m_run->score()));
}

/// As after a presentation: with what was answered, and what was seen.
void TestLessonRun::oneIsBackWhereOneWas()
{
    begin();
    m_run->answer(0.9);
    const LessonRun::Place doing = m_run->place();
    set(1.0);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    const LessonRun::Place revealed = m_run->place();
    const QString solution = m_run->solution();
    const Recipe recipe = m_session->recipe();
    m_run->goTo(2);
    waitForResult();
    m_session->setRecipe(recipe, u"back"_s);
    m_run->restore(revealed);
    QCOMPARE(m_run->index(), 0);
    QCOMPARE(m_run->stage(), Stage::Revealed);
    QCOMPARE(m_run->solution(), solution);
    QCOMPARE(m_run->score(), u"0.9 — close; it is 0.771 nats"_s);
    QVERIFY(!m_run->isAway());
    set(0.8);
    m_run->restore(doing);
    QCOMPARE(m_run->stage(), Stage::Doing);
    set(1.0);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QCOMPARE(m_run->solution(), solution);
}

void TestLessonRun::presentedWithOneKey()
{
    begin();
    QVERIFY(m_run->advance());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QCOMPARE(m_run->index(), 0);
    QVERIFY(m_run->advance());
    QCOMPARE(m_run->index(), 1);
    QVERIFY(m_run->advance());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    QVERIFY(m_run->advance());
    QCOMPARE(m_run->index(), 2);
    QVERIFY(!m_run->advance()); // the end
    QCOMPARE(m_run->index(), 2);
    m_run->back();
    m_run->back();
    m_run->back();
    QCOMPARE(m_run->index(), 0);
    QCOMPARE(m_run->stage(), Stage::Asking);
    QCOMPARE(now().sigma, 0.5);
}

/// Whatever was done before; but what the person's hand has done is left where the step says nothing.
void TestLessonRun::stepsBeginAsTheyAreWritten()
{
    begin();
    m_run->next(); // without an answer
    QCOMPARE(now(), (kl::Parameters {.sampleCount = 1000, .sigma = 1.0, .binCount = 20}));
    m_run->goTo(2);
    QCOMPARE(now(), (kl::Parameters {.sigma = 0.2}));
    m_run->goTo(99);
    m_run->goTo(-1);
    QCOMPARE(m_run->index(), 2);
    m_run->goTo(0);
    m_run->showMe();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    m_session->view().set(&ViewOptions::exact, true);
    m_run->next();
    QVERIFY(m_session->view().options().exact);
}

void TestLessonRun::isReadAgainWhenItIsSaved()
{
    begin(1);
    write(QString(kLesson).replace(u"# Two"_s, u"# Changed {kl}"_s).replace(u"Because."_s, u"It is {kl}`nothing`."_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step().title, u"Changed {kl}"_s, kPatience);
    QCOMPARE(m_run->index(), 1);
    QCOMPARE(m_run->mistakes().size(), 1);
    // Replaced by another file, as many editors do.
    QFile::remove(m_path);
    write(kLesson);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step().title, u"Two"_s, kPatience);
    QVERIFY(m_run->mistakes().isEmpty());
    // What is nothing any more leaves the last that was something.
    write(u""_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_run->mistakes().isEmpty(), kPatience);
    QCOMPARE(m_run->step().title, u"Two"_s);
    write(u"# Only one\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step().title, u"Only one"_s, kPatience);
    QCOMPARE(m_run->index(), 0);
}

/// Who writes a solution sees it after each save.
void TestLessonRun::newWordsKeepTheAnswer()
{
    begin();
    m_run->answer(0.9);
    set(1.0);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Revealed, kPatience);
    write(QString(kLesson).replace(u"From {kl}"_s, u"It rose from {kl}"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_run->solution(), u"It rose from 0.1888 to 0.7707."_s, kPatience);
    QCOMPARE(m_run->stage(), Stage::Revealed);
    // Another question is asked anew.
    write(QString(kLesson).replace(u":do: sigma=1"_s, u":do: sigma=0.9"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_run->stage(), Stage::Asking, kPatience);
}

void TestLessonRun::aBrokenSaveKeepsThePlace()
{
    begin(2);
    write(u"# Only one\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step().title, u"Only one"_s, kPatience);
    write(kLesson);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step().title, u"Three"_s, kPatience);
}

void TestLessonRun::cannotBeOpened()
{
    begin();
    const kl::Parameters before = now();
    QVERIFY(m_run->open(m_folder->filePath(u"missing.md"_s)).contains(u"missing.md"_s));
    QFile empty(m_folder->filePath(u"empty.md"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(m_run->open(empty.fileName()).contains(u"line 1"_s));
    QCOMPARE(m_run->path(), m_path); // the one that was open still is
    QCOMPARE(now(), before);
    m_run->close();
    QVERIFY(!m_run->isOpen());
    m_run->next();
    m_run->showMe();
    m_run->answer(1.0);
    QVERIFY(!m_run->advance());
}

void TestLessonRun::expectationsAreJudged_data()
{
    QTest::addColumn<double>("given");
    QTest::addColumn<double>("exact");
    QTest::addColumn<bool>("isCount");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("words");
    QTest::newRow("near") << 0.14 << 0.125 << false << Verdict::Close << u"0.14 — close; it is 0.125"_s;
    QTest::newRow("as many digits") << 0.13 << 0.1254 << false << Verdict::Right << u"0.13 — right; it is 0.125"_s;
    QTest::newRow("one digit says little")
        << 0.1 << 0.13 << false << Verdict::TooLow << u"0.1 — too low; it is 0.130"_s;
    QTest::newRow("negative") << -0.05 << -0.052 << false << Verdict::Close << u"−0.05 — close; it is −0.0520"_s;
    QTest::newRow("the other sign") << 0.05 << -0.052 << false << Verdict::TooHigh
                                    << u"0.05 — too high; it is −0.0520"_s;
    QTest::newRow("count") << 12.0 << 12.0 << true << Verdict::Right << u"12 — right; it is 12"_s;
    QTest::newRow("nearly that count") << 11.0 << 12.0 << true << Verdict::Close << u"11 — close; it is 12"_s;
    QTest::newRow("no number is enough") << 3.0 << kInfinity << false << Verdict::TooLow
                                         << u"3 — no number is high enough; it is ∞"_s;
    QTest::newRow("infinite") << kInfinity << kInfinity << false << Verdict::Right << u"∞ — right; it is ∞"_s;
    QTest::newRow("too much") << kInfinity << 1.0 << false << Verdict::TooHigh << u"∞ — too high; it is 1.00"_s;
    QTest::newRow("no value") << 1.0 << kNaN << false << Verdict::NoValue
                              << u"1 — there is no value here to compare with"_s;
}

void TestLessonRun::expectationsAreJudged()
{
    QFETCH(const double, given);
    QFETCH(const double, exact);
    QFETCH(const bool, isCount);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, words);
    QCOMPARE(lessons::judged(given, exact, isCount), verdict);
    QCOMPARE(lessons::score(given, exact, verdict, isCount, 3, {}), words);
}

void TestLessonRun::expectationsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("plain") << u" 0.5 "_s << 0.5;
    QTest::newRow("comma") << u"0,5"_s << 0.5;
    QTest::newRow("negative") << u"−0.05"_s << -0.05;
    QTest::newRow("sign") << u"∞"_s << kInfinity;
    QTest::newRow("word") << u"Infinite"_s << kInfinity;
    QTest::newRow("short") << u"-inf"_s << -kInfinity;
}

void TestLessonRun::expectationsAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const double, number);
    QCOMPARE(lessons::readExpectation(text), std::optional(number));
    for (const QString& none : {u""_s, u"much"_s, u"nan"_s, u"1,000"_s, u"5 %"_s})
        QCOMPARE(lessons::readExpectation(none), std::nullopt);
}

QTEST_MAIN(TestLessonRun)
#include "tst_lessonrun.moc"

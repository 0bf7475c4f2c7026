// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"
#include "app/manual/bashcompletion.h"
#include "app/manual/manpage.h"
#include "app/options.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is made of the table of options: the manual's page and the completion for bash.
class TestManual : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();

    void pageHasEveryOption();
    void pageIsClean();
    void pageIsInAscii();
    void everyChoiceIsCompleted();
    void completes_data();
    void completes();

private:
    QTemporaryDir m_folder;
};

void TestManual::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const auto& [name, content] : {std::pair("completion", manual::bashCompletion()),
             std::pair("kl-explorer.1", manual::manPage(u"1.2.3"_s, u"2026-11-22"_s)),
             std::pair("a lesson.md", QByteArray("#")), std::pair("figure.SVG", QByteArray("<svg/>")),
             std::pair("table.csv", QByteArray("bin"))}) {
        QFile file(m_folder.filePath(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QVERIFY(QDir(m_folder.path()).mkdir(u"lessons"_s));
}

void TestManual::pageHasEveryOption()
{
    const QString page = QString::fromLatin1(manual::manPage(u"1.2.3"_s, u"2026-11-22"_s));
    QVERIFY2(page.contains(u".TH KL\\-EXPLORER 1 2026-11-22 \"KL Explorer 1.2.3\" "_s), qPrintable(page.left(200)));
    qsizetype last = 0; // in the order of --help
    for (const options::Group group : help::groups()) {
        for (const options::Option& option : options::all()) {
            if (option.group != group)
                continue;
            for (const QString& name : options::namesOf(option)) {
                const QString wanted = u"\\fB\\-\\-%1\\fR"_s.arg(QString(name).replace(u"-"_s, u"\\-"_s));
                const qsizetype place = page.indexOf(wanted, last);
                QVERIFY2(place > 0, qPrintable(name));
                last = place;
            }
        }
    }
}

void TestManual::pageIsClean()
{
    const QString mandoc = QStandardPaths::findExecutable(u"mandoc"_s);
    if (mandoc.isEmpty())
        QSKIP("mandoc is not installed, which looks at the page's notation");
    QProcess process;
    process.start(mandoc, {u"-Tlint"_s, m_folder.filePath(u"kl-explorer.1"_s)});
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.readAllStandardOutput() + process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    process.start(mandoc, {u"-Tutf8"_s, u"-O"_s, u"width=78"_s, m_folder.filePath(u"kl-explorer.1"_s)});
    QVERIFY(process.waitForFinished(-1));
    static const QRegularExpression overstruck(u".\x08"_s);
    const QString shown = QString::fromUtf8(process.readAllStandardOutput()).remove(overstruck);
    for (const QString& text : {u"'10 000', 1e4 or 10k"_s, u"{empty-bins}"_s, u"--no-grid"_s, u"MIDDLE+-HALF"_s,
             u"  kl-explorer --sigma 0.1,0.5,1 --bins 20,79 --export 'kl-{sigma}-{bins}.png'"_s})
        QVERIFY2(shown.contains(text), qPrintable(text + u'\n' + shown));
}

void TestManual::pageIsInAscii()
{
    for (const char byte : manual::manPage(u"1.2.3"_s, u"2026-11-22"_s))
        QVERIFY(byte == '\n' || (byte >= ' ' && byte <= '~'));
}

void TestManual::everyChoiceIsCompleted()
{
    // Values that are numbers, names or ranges: there is nothing to choose from.
    const QStringList free {u"samples"_s, u"sigma"_s, u"bins"_s, u"seed"_s, u"pseudocount"_s, u"spread"_s, u"size"_s,
        u"dpi"_s, u"font"_s, u"font-size"_s, u"tick-size"_s, u"line-width"_s, u"x-range"_s, u"y-max"_s, u"frames"_s,
        u"rate"_s, u"step"_s};
    for (const options::Option& option : options::all()) {
        const bool isCompleted = !option.completion.words.isEmpty() || !option.completion.suffixes.isEmpty();
        QVERIFY2(isCompleted == (!option.value.isEmpty() && !free.contains(option.name)), qPrintable(option.name));
        for (const QString& word : option.completion.words) // what --help speaks of, and no other
            QVERIFY2(word.endsWith(u'=') || option.description.contains(word), qPrintable(option.name + u' ' + word));
    }
}

void TestManual::completes_data()
{
    QTest::addColumn<QStringList>("words"); // as bash parts them; the cursor is at the end of the last one
    QTest::addColumn<QStringList>("offered");
    using Words = QStringList;
    QTest::newRow("an option") << Words {u"--em"_s} << Words {u"--empty-bins"_s};
    QTest::newRow("with one dash") << Words {u"-em"_s} << Words {u"--empty-bins"_s};
    QTest::newRow("its opposite") << Words {u"--no-g"_s} << Words {u"--no-grid"_s};
    QTest::newRow("choices") << Words {u"--empty-bins"_s, {}}
                             << Words {u"skip"_s, u"strict"_s, u"smooth"_s, u"renormalise"_s};
    QTest::newRow("one of them begun") << Words {u"--y-scale"_s, u"lo"_s} << Words {u"log"_s};
    QTest::newRow("behind =") << Words {u"--unit"_s, u"="_s, u"b"_s} << Words {u"bits"_s};
    QTest::newRow("right behind =") << Words {u"--unit"_s, u"="_s} << Words {u"nats"_s, u"bits"_s};
    QTest::newRow("where bash parts nothing at =") << Words {u"--unit=b"_s} << Words {u"--unit=bits"_s};
    QTest::newRow("the next of a list") << Words {u"--show"_s, u"terms,exact,t"_s} << Words {u"terms,exact,table"_s};
    QTest::newRow("a parameter to change") << Words {u"--pin"_s, u"si"_s} << Words {u"sigma="_s};
    QTest::newRow("a number is nobody's guess") << Words {u"--samples"_s, {}} << Words {};
    QTest::newRow("lessons, and folders") << Words {u"--lesson"_s, {}} << Words {u"a lesson.md"_s, u"lessons"_s};
    QTest::newRow("what can be written") << Words {u"--export"_s, u"t"_s} << Words {u"table.csv"_s};
    QTest::newRow("what can be opened") << Words {{}} << Words {u"a lesson.md"_s, u"figure.SVG"_s, u"lessons"_s};
    QTest::newRow("behind --") << Words {u"--"_s, u"--em"_s} << Words {};
}

void TestManual::completes()
{
    QFETCH(const QStringList, words);
    QFETCH(QStringList, offered);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is not installed");
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    // As bash does when Tab is pressed: the words, the place of the cursor's, and the function that is registered.
    process.start(bash,
        QStringList {u"--norc"_s, u"-uc"_s, uR"(source ./completion
registered=$(complete -p kl-explorer)
[[ $registered == 'complete -F _kl_explorer kl-explorer' ]] || exit 3
COMP_WORDS=(kl-explorer "$@") COMP_CWORD=$#
_kl_explorer
((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
exit 0)"_s,
            u"bash"_s}
            + words);
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QStringList got = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    got.sort();
    offered.sort();
    QCOMPARE(got, offered);
}

QTEST_APPLESS_MAIN(TestManual)
#include "tst_manual.moc"

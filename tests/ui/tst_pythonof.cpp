// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pythonof.h"

#include "core/explorer.h"
#include "python.h"
#include "tests/core/testing.h"
#include "ui/state/choices.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

/// The script is run, and what it prints is what the program shows.
class TestPythonOf : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sameNumbers_data();
    void sameNumbers();
    void readsWell();
    void drawsWhatIsShown();
    void coloursAreTheFigures();

private:
    QString m_python;
};

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// "KL(P||Q) = 0.125 nats", read as float() does.
double valueIn(const QByteArray& output, const QByteArray& name, const QByteArray& unit)
{
    for (const QByteArray& line : output.split('\n')) {
        if (!line.startsWith(name + " = "))
            continue;
        const QByteArrayList words = line.split(' ');
        if (words.size() != 4 || words[3] != unit)
            break;
        return words[2] == "inf" ? kInfinity : words[2] == "nan" ? kNaN : words[2].toDouble();
    }
    throw std::runtime_error("no value of " + name.toStdString() + " in: " + output.toStdString());
}

/// A stand-in for matplotlib.pyplot.
constexpr const char* kRecorder
    = "import numpy as np\n"
      "class Recorder:\n"
      "    def __init__(self, name): self.name = name\n"
      "    def __getattr__(self, name): return Recorder(self.name + \".\" + name)\n"
      "    def __getitem__(self, key): return self\n"
      "    def __call__(self, *args, **kwargs):\n"
      "        def text(a): return f\"[{len(a)} from {a[0]:.6g} sum {np.nansum(a):.6g}]\" if isinstance(a, np.ndarray) "
      "else repr(a)\n"
      "        print(self.name, *[text(a) for a in args], *[f\"{k}={v!r}\" for k, v in kwargs.items()])\n"
      "        return self\n"
      "def __getattr__(name): return Recorder(name)\n";

} // namespace

void TestPythonOf::initTestCase()
{
    m_python = python::withNumPy();
    if (!m_python.isEmpty())
        return;
    if (qEnvironmentVariableIsSet("CI"))
        QFAIL("there is no Python with NumPy, which ./dev test installs");
    QSKIP("there is no Python with NumPy here (Debian: python3-numpy)");
}

void TestPythonOf::sameNumbers_data()
{
    QTest::addColumn<QString>("emptyBins");
    QTest::addColumn<int>("bins");
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        for (const int bins : {1, 2, 12, 79, 300, 1000}) {
            const std::string word(kl::name(emptyBins));
            QTest::addRow("%s, %d bins", word.c_str(), bins) << QString::fromStdString(word) << bins;
        }
    }
}

/// To the last bit: equal counts, the same logarithm, the same order of additions.
void TestPythonOf::sameNumbers()
{
    QFETCH(const QString, emptyBins);
    QFETCH(const int, bins);
    const QTemporaryDir folder;
    std::vector<Recipe> recipes;
    for (const double sigma : {0.05, 0.3, 0.5, 1.0, 2.2, 5.0}) {
        for (const auto& [samples, seed] :
            {std::pair(2LL, 7LL), std::pair(50LL, 4'294'967'295LL), std::pair(10'000LL, 42LL)}) {
            Recipe recipe;
            recipe.parameters
                = {samples, sigma, bins, seed, *kl::choiceOf<kl::EmptyBins>(emptyBins.toStdString()), 0.1 + sigma};
            recipe.view.unit = recipes.size() % 2 == 0 ? Unit::Nats : Unit::Bits;
            recipes.push_back(recipe);
        }
    }
    // One Python for all, each script in a world of its own.
    QStringList arguments {u"-c"_s, u"import runpy, sys\nfor f in sys.argv[1:]: runpy.run_path(f); print('--')"_s};
    for (const Recipe& recipe : recipes) {
        const QString path = folder.filePath(QString::number(arguments.size()) + u".py"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pythonOf(recipe).toUtf8()) > 0);
        arguments << path;
    }
    const python::Run run = python::run(m_python, arguments);
    QCOMPARE(run.errors, QByteArray()); // no warning either
    QCOMPARE(run.status, 0);
    const QList<QByteArray> lines = run.output.split('\n');
    QByteArrayList outputs {QByteArray()};
    for (const QByteArray& line : lines) {
        if (line == "--")
            outputs << QByteArray();
        else
            outputs.back() += line + '\n';
    }
    QCOMPARE(outputs.size(), static_cast<qsizetype>(recipes.size()) + 1);

    kl::Explorer explorer;
    for (std::size_t i = 0; i < recipes.size(); ++i) {
        const Recipe& recipe = recipes[i];
        const QByteArray unit = recipe.view.unit == Unit::Bits ? "bits" : "nats";
        const kl::Divergences values = explorer.explore(recipe.parameters)->divergences;
        const QByteArray& output = outputs[static_cast<qsizetype>(i)];
        for (const auto& [name, nats] : {std::pair("KL(P||Q)", values.pq), std::pair("KL(Q||P)", values.qp)}) {
            const double expected = units::in(recipe.view.unit, nats);
            const double got = valueIn(output, name, unit);
            QVERIFY2(isSame(got, expected),
                QByteArray::fromStdString(kl::text(recipe.parameters)) + ": " + shown(name, got, expected));
        }
    }
}

/// On a slide.
void TestPythonOf::readsWell()
{
    Recipe recipe;
    const QString plain = pythonOf(recipe);
    QVERIFY2(plain.count(u'\n') <= 60, qPrintable(plain));
    recipe.view.held = recipe.view.logarithmic = recipe.view.exact = true;
    recipe.parameters.emptyBins = kl::EmptyBins::Strict;
    recipe.figure.fontFamily = u"Ä \"quoted\" \\ font"_s;
    for (const QString& script : {plain, pythonOf(recipe)}) {
        for (const QChar letter : script)
            QVERIFY2(letter == u'\n' || (letter >= u' ' && letter <= u'~'), qPrintable(script));
        for (const QString& line : script.split(u'\n'))
            QVERIFY2(line.size() <= 110, qPrintable(line));
        QVERIFY(script.endsWith(u'\n'));
    }
    QVERIFY2(pythonOf(recipe).contains(u"\"\\U000000c4 \\\"quoted\\\" \\\\ font\""_s), qPrintable(pythonOf(recipe)));
}

/// A stand-in for matplotlib writes down what it is asked to draw.
void TestPythonOf::drawsWhatIsShown()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"matplotlib"_s));
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"matplotlib/__init__.py"_s, ""));
    QVERIFY(write(u"matplotlib/pyplot.py"_s, kRecorder));
    const auto drawn = [&](const Recipe& recipe) {
        const bool isWritten = write(u"script.py"_s, pythonOf(recipe).toUtf8());
        const python::Run run = python::run(m_python, {folder.filePath(u"script.py"_s)});
        return isWritten && run.status == 0 && run.errors.isEmpty() ? run.output : "failed: " + run.errors;
    };
    Recipe recipe;
    recipe.figure.width = 89;
    recipe.figure.height = 55;
    recipe.figure.unit = LengthUnit::Millimetres;
    const QByteArray plain = drawn(recipe);
    QVERIFY2(names(plain,
                 {"figure figsize=(3.50394, 2.16535) dpi=150", "sum 1] color='#0072b2' linewidth=2",
                     "sum 1] '--' color='#d55e00' linewidth=2", "ylabel 'Probability'", "grid", "legend", "show",
                     "title 'KL(P||Q) = 0.1254, KL(Q||P) = 0.1034 nats'"}),
        plain.constData());
    QVERIFY2(!names(plain, {"yscale"}) && !names(plain, {"exact"}) && !names(plain, {"xlim"}), plain.constData());

    recipe.view.exact = true;
    recipe.view.logarithmic = true;
    recipe.figure.grid = false;
    recipe.figure.caption = false;
    recipe.figure.legend = LegendPlace::None;
    const QByteArray exact = drawn(recipe);
    QVERIFY2(names(exact,
                 {"yscale 'log'", "sum 1] color='#0072b2' linewidth=1 label='P exact'",
                     "sum 1] color='#d55e00' linewidth=1 label='Q exact'"}),
        exact.constData());
    for (const char* absent : {"grid", "title", "legend"})
        QVERIFY2(!exact.contains(QByteArray("\n") + absent), exact.constData());

    recipe.view.logarithmic = false;
    recipe.view.held = true;
    recipe.view.heldCentre = 1;
    recipe.view.heldWidth = 8;
    const QByteArray held = drawn(recipe);
    // Q's density at −3, the first of 500 strips of 0.016 around −2.992, is e^{−2.992²/2}/√(2π) = 0.00454.
    QVERIFY2(names(held, {"xlim -3 5", "ylim 0 1", "ylabel 'Density'", "[500 from 0.0045"}), held.constData());
}

void TestPythonOf::coloursAreTheFigures()
{
    const auto check = [](FigureColouring colouring, const theme::FigureColours& colours) {
        Recipe recipe;
        recipe.figure.colours = colouring;
        const QString script = pythonOf(recipe);
        QVERIFY2(script.contains(colours.p.name()) && script.contains(colours.q.name()), qPrintable(script));
    };
    check(FigureColouring::Light, theme::figureColours(theme::palette(theme::Appearance::Light)));
    check(FigureColouring::Dark, theme::figureColours(theme::palette(theme::Appearance::Dark)));
    check(FigureColouring::Grey, theme::greyColours());
}

QTEST_MAIN(TestPythonOf)
#include "tst_pythonof.moc"

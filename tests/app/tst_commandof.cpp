// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/commandof.h"

#include "app/commandline.h"
#include "tests/core/testing.h"
#include "ui/state/choices.h"

#include <QCoreApplication>
#include <QProcess>

#include <random>

using namespace Qt::StringLiterals;

/// The line that makes a figure, read again as a shell and the program read it.
class TestCommandOf : public QObject {
    Q_OBJECT
private slots:
    void nothingChanged();
    void saysWhatDiffers();
    void isForAShell();
    void readsBackAsTheSameRecipe();
};

namespace {

/// What the command line cannot say, and a figure does not show: set back to what the line leaves as it is.
Recipe sayable(Recipe recipe)
{
    const Recipe usual;
    recipe.follow = usual.follow; // the number of bins is said, and not which rule found it
    ViewOptions& view = recipe.view;
    view.table = usual.view.table; // of the window
    view.openSections = usual.view.openSections;
    view.textSize = usual.view.textSize;
    view.appearance = usual.view.appearance;
    if (!view.held) { // a range that is not held
        view.heldCentre = usual.view.heldCentre;
        view.heldWidth = usual.view.heldWidth;
        view.heldTop = usual.view.heldTop;
    }
    FigureOptions& figure = recipe.figure;
    figure.pinned = figure.pinned && recipe.pinned.has_value();
    if (view.spreadSeeds < kl::kLeastQuantileValues)
        view.band = figure.band = false; // of so few there is none
    for (const FigurePart& part : kFigureParts) {
        if (figure.asShown) // what is on the screen
            figure.*part.member = usual.figure.*part.member;
    }
    if (!figure.asShown) // is replaced by what the figure has of its own
        view.terms = view.exact = view.band = false;
    if (!(figure.asShown ? view.terms : figure.terms))
        view.termsShown = usual.view.termsShown; // of terms that are not there
    if (!(figure.asShown ? view.band : figure.band))
        view.spreadSeeds = usual.view.spreadSeeds; // of a band that is not there
    if (recipe.parameters.emptyBins != kl::EmptyBins::Smooth)
        recipe.parameters.pseudocount = usual.parameters.pseudocount; // which is not used
    return recipe;
}

/// The words of @p line, as a shell parts them.
QStringList wordsOf(const QString& line)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\0' "_s + line});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        throw std::runtime_error("the shell refuses " + line.toStdString());
    QStringList words;
    for (const QByteArray& word : shell.readAllStandardOutput().split('\0'))
        words << QString::fromUtf8(word);
    words.removeLast(); // after the last zero
    return words;
}

/// What the program makes of @p line.
CommandLine parsed(const QString& line)
{
    const auto result = parseCommandLine(wordsOf(line));
    if (const auto* message = std::get_if<Message>(&result))
        throw std::runtime_error((line + u": "_s + message->text).toStdString());
    return std::get<CommandLine>(result);
}

class RandomRecipes {
public:
    Recipe next()
    {
        Recipe recipe;
        fill(kl::kParameterFields, recipe.parameters);
        fill(kViewFields, recipe.view);
        fill(kFigureFields, recipe.figure);
        fill(kFollowingFields, recipe.follow);
        if (chance(2))
            fill(kl::kParameterFields, recipe.pinned.emplace());
        FigureOptions& figure = recipe.figure;
        while (!figure.isPossible()) { // few sizes are
            figure.width = number(kl::Range {0.1, 300.0});
            figure.height = number(kl::Range {0.1, 300.0});
            figure.dpi = number(kl::Range {24, 900});
        }
        return recipe;
    }

private:
    template <typename Fields, typename Struct>
    void fill(const Fields& fields, Struct& into)
    {
        kl::forEachField(fields, [&](const auto& field) {
            using T = std::remove_reference_t<decltype(into.*field.member)>;
            if (chance(3)) // lines with little in them, too
                return;
            if constexpr (std::is_same_v<T, QString>)
                into.*field.member = kFonts[number(kl::Range {0, 4})];
            else if constexpr (std::is_same_v<T, QStringList>)
                into.*field.member = QStringList {u"measures"_s};
            else
                into.*field.member = number(field.range);
        });
    }

    bool chance(int of) { return std::uniform_int_distribution<int>(1, of)(m_random) == 1; }

    template <typename T>
    T number(const kl::Range<T>& range)
    {
        if constexpr (std::is_same_v<T, bool>) {
            return chance(2);
        } else if constexpr (std::is_enum_v<T>) {
            return static_cast<T>(number(kl::Range {static_cast<int>(range.low), static_cast<int>(range.high)}));
        } else if constexpr (std::is_integral_v<T>) {
            return std::uniform_int_distribution<T>(range.low, range.high)(m_random);
        } else {
            const double any = std::uniform_real_distribution<double>(range.low, range.high)(m_random);
            const double round = std::round(10.0 * any) / 10.0;
            return chance(2) && range.contains(round) ? round : any;
        }
    }

    const QStringList kFonts {u"Serif"_s, u"DejaVu Sans Mono"_s, u"O'Neil $HOME `x`"_s, u"-Ä;&|*?\"\\"_s, u"a=b"_s};
    std::mt19937 m_random {42};
};

} // namespace

void TestCommandOf::nothingChanged()
{
    QCOMPARE(commandLineOf({}), u"kl-explorer --export kl.svg"_s);
}

void TestCommandOf::saysWhatDiffers()
{
    Recipe recipe;
    recipe.parameters.sigma = 1;
    recipe.parameters.emptyBins = kl::EmptyBins::Smooth;
    recipe.parameters.pseudocount = 0.25;
    recipe.view.exact = true;
    recipe.view.unit = Unit::Bits;
    recipe.view.held = true;
    recipe.figure.width = 89;
    recipe.figure.height = 55;
    recipe.figure.unit = LengthUnit::Millimetres;
    recipe.figure.fontSize = recipe.figure.tickSize = 7;
    recipe.figure.grid = false;
    QCOMPARE(commandLineOf(recipe),
        u"kl-explorer --sigma 1 --empty-bins smooth --pseudocount 0.25 --show exact --unit bits --x-range -4:6 "
        "--size 89mmx55mm --font-size 7 --no-grid --export kl.svg"_s);
    recipe = {};
    recipe.figure.asShown = false;
    recipe.figure.terms = true;
    recipe.view.termsShown = TermsShown::Qp;
    QCOMPARE(commandLineOf(recipe), u"kl-explorer --terms qp --include terms,fills,shading --export kl.svg"_s);
}

void TestCommandOf::isForAShell()
{
    Recipe recipe;
    recipe.figure.fontFamily = u"It's $HOME"_s;
    QCOMPARE(commandLineOf(recipe), u"kl-explorer --font 'It'\\''s $HOME' --export kl.svg"_s);
}

void TestCommandOf::readsBackAsTheSameRecipe()
{
    RandomRecipes recipes;
    for (int i = 0; i < 500; ++i) {
        const Recipe expected = sayable(recipes.next());
        const QString line = commandLineOf(expected);
        const CommandLine got = parsed(line);
        QCOMPARE(got.exports, QStringList(u"kl.svg"_s));
        QVERIFY2(got.recipe == expected, qPrintable(line));
    }
}

QTEST_APPLESS_MAIN(TestCommandOf)
#include "tst_commandof.moc"

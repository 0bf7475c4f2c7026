// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tikz.h"

#include "tests/ui/snapshots.h"
#include "ui/charts/binline.h"
#include "ui/export/export.h"
#include "ui/export/texwords.h"
#include "ui/state/figurepresets.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <charconv>
#include <clocale>

namespace {

FigureContent contentOf(
    const kl::Parameters& parameters, const ViewOptions& view = {}, const FigureOptions& options = {})
{
    return figureContent(Shown(snapshotOf(parameters)), view, options, nullptr, {});
}

/// Without comments.
QString codeOf(const QByteArray& tex)
{
    return QString::fromUtf8(tex).remove(
        QRegularExpression(QStringLiteral("(?<!\\\\)%.*$"), QRegularExpression::MultilineOption));
}

/// The rows of a table, as they are read back by C++: locale-free and correctly rounded. A gap is a pair of NaN.
std::vector<std::pair<double, double>> tableOf(const QByteArray& tex, const QByteArray& name)
{
    const qsizetype end = tex.indexOf("}{\\" + name + "}");
    const qsizetype begin = tex.lastIndexOf("x y\\\\\n", end) + 6;
    std::vector<std::pair<double, double>> rows;
    for (QByteArray row : tex.mid(begin, end - begin).split('\n')) {
        if (!row.endsWith("\\\\"))
            continue;
        row.chop(2);
        const QList<QByteArray> numbers = row.split(' ');
        const auto read = [](const QByteArray& text) {
            double value = -1.0;
            const auto last = std::from_chars(text.constData(), text.constData() + text.size(), value).ptr;
            return last == text.constData() + text.size() ? value : -1e300;
        };
        rows.emplace_back(read(numbers.value(0)), read(numbers.value(1)));
    }
    return rows;
}

} // namespace

class TestTikz : public QObject {
    Q_OBJECT
private slots:
    void words_data();
    void words();
    void lengths();
    void numbersAreTheMasses_data();
    void numbersAreTheMasses();
    void gapsOnALogarithmicAxis();
    void cutAtTheEdges();
    void notesKeepToTheirEdges();
    void wellFormed_data();
    void wellFormed();
    void sizeIsAsAsked_data();
    void sizeIsAsAsked();
    void typeIsAsAsked();
    void legendStandsWhereAsked_data();
    void legendStandsWhereAsked();
    void showsWhatIsAsked();
    void sameBytesInEveryLocale();
    void onlyThePictureInADocument();
    void tooLarge();
};

void TestTikz::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("tex");
    QTest::newRow("plain") << QStringLiteral("normal") << QByteArray("normal");
    QTest::newRow("commands") << QStringLiteral("50 % of a_b & {c} #1 $x ~ ^ \\")
                              << QByteArray("50 \\% of a\\_b \\& \\{c\\} \\#1 \\$x \\textasciitilde{} "
                                            "\\textasciicircum{} \\textbackslash{}");
    QTest::newRow("KL") << QStringLiteral("KL(P‖Q) = −0.1, σ = 3, α")
                        << QByteArray("KL(P$\\Vert$Q) = $-$0.1, $\\sigma$ = 3, $\\alpha$");
    QTest::newRow("infinite") << QStringLiteral("−∞") << QByteArray("$-$$\\infty$");
    QTest::newRow("power") << QStringLiteral("7.5\u202F×\u202F10⁻⁵") << QByteArray("7.5\\,$\\times$\\,10$^{-5}$");
    QTest::newRow("base") << QStringLiteral("log₂(p/q)") << QByteArray("log$_{2}$(p/q)");
    QTest::newRow("other letters") << QStringLiteral("Größe\n𝛼") << QByteArray("Größe 𝛼");
}

void TestTikz::words()
{
    QFETCH(QString, text);
    QTEST(texwords::text(text), "tex");
}

void TestTikz::lengths()
{
    QCOMPARE(texwords::length(12.0), QByteArray("12bp"));
    QCOMPARE(texwords::length(-0.00001), QByteArray("0bp"));
    QCOMPARE(texwords::length(1.25049), QByteArray("1.25bp"));
    QCOMPARE(texwords::number(1e-7), QByteArray("1e-07"));
    QCOMPARE(texwords::html(QColor(0, 114, 178, 20)), QByteArray("0072B2"));
}

void TestTikz::numbersAreTheMasses_data()
{
    QTest::addColumn<bool>("held");
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("whole range") << false << false;
    QTest::newRow("logarithmic") << false << true;
    QTest::newRow("held") << true << false;
    QTest::newRow("held, logarithmic") << true << true;
}

void TestTikz::numbersAreTheMasses()
{
    QFETCH(bool, held);
    QFETCH(bool, logarithmic);
    const FigureContent content = contentOf({.sampleCount = 100'000, .sigma = 0.2, .binCount = 20},
        {.held = held, .logarithmic = logarithmic, .heldWidth = 40.0});
    const kl::Histograms& histograms = content.shown.snapshot().histograms;
    const QByteArray tex = tikz::document(content, {});
    const Eigen::ArrayXd x = binline::places(histograms, content.scale);
    for (const auto& [name, mass] : {std::pair("klP", &histograms.p.mass), std::pair("klQ", &histograms.q.mass)}) {
        const Eigen::ArrayXd y = binline::heights(heightsOf(histograms, *mass, content.scale), content.scale);
        std::vector<std::pair<double, double>> expected;
        for (Eigen::Index i = 0; i < x.size(); ++i) {
            // Where a logarithmic axis has no place for either neighbour, a point is a mark and no line.
            const bool isAlone = (i == 0 || y[i - 1] == 0.0) && (i + 1 == x.size() || y[i + 1] == 0.0);
            if ((y[i] > 0.0 && !isAlone) || !logarithmic)
                expected.emplace_back(x[i], y[i]);
        }
        std::vector<std::pair<double, double>> got = tableOf(tex, name);
        std::erase_if(got, [](const auto& row) { return std::isnan(row.first); });
        if (held && logarithmic) // the axis has an end, beyond which the line is cut off
            std::erase_if(expected, [&](const auto& row) { return row.second < 1e-5 * content.scale.top; });
        std::erase_if(got, [&](const auto& row) {
            return std::find(expected.begin(), expected.end(), row) == expected.end() && held && logarithmic;
        });
        QVERIFY(expected.size() > 5);
        QCOMPARE(got, expected); // to the last bit
    }
}

void TestTikz::gapsOnALogarithmicAxis()
{
    FigureContent content {.shown = Shown(snapshotOf({5, 5, 0, 0, 5, 5}, {1, 3, 6, 6, 3, 1})), .scale = {}};
    content.scale.logarithmic = true;
    const auto rows = tableOf(tikz::document(content, {}), "klP");
    QCOMPARE(rows.size(), 5U);
    QVERIFY(std::isnan(rows[2].first) && std::isnan(rows[2].second));
    QCOMPARE(rows[1].second, 0.25);
    QCOMPARE(rows[3].second, 0.25);
}

/// TeX has no numbers beyond 16383, and pgfplots would draw what lies beyond the axes.
void TestTikz::cutAtTheEdges()
{
    const FigureContent content = contentOf(
        {.sigma = 3.0, .binCount = 1000}, {.held = true, .heldCentre = 0.0, .heldWidth = 2.0, .heldTop = 0.1});
    const QByteArray tex = tikz::document(content, {});
    for (const char* name : {"klP", "klQ"}) {
        for (const auto& [x, y] : tableOf(tex, name))
            QVERIFY2(std::isnan(x) || (x >= -1.0 && x <= 1.0 && y >= 0.0 && y <= 0.1), qPrintable(QString::number(x)));
    }
}

/// TeX's words are of another width than ours: each stays where it is held, however far it reaches.
void TestTikz::notesKeepToTheirEdges()
{
    const FigureOptions small {
        .width = 60, .height = 40, .unit = LengthUnit::Millimetres, .dpi = 300, .fontSize = 7, .tickSize = 7};
    const auto count = [&small](double centre, const char* anchor) {
        const ViewOptions view {.held = true, .heldCentre = centre, .heldWidth = 2.0, .heldTop = 0.5};
        return tikz::document(contentOf({}, view), small).count("\\node[anchor=base " + QByteArray(anchor));
    };
    QCOMPARE(count(2.0, "west,"), 1); // on both sides
    QCOMPARE(count(2.0, "east,"), 1);
    QCOMPARE(count(60.0, "west,"), 1); // all of it lies on the left
    QCOMPARE(count(60.0, "east,"), 0);
}

void TestTikz::wellFormed_data()
{
    QTest::addColumn<double>("sigma");
    QTest::addColumn<int>("bins");
    for (const double sigma : {0.05, 0.5, 3.0}) {
        for (const int bins : {1, 12, 79, 1000})
            QTest::addRow("sigma %g, %d bins", sigma, bins) << sigma << bins;
    }
}

void TestTikz::wellFormed()
{
    QFETCH(double, sigma);
    QFETCH(int, bins);
    const kl::Parameters parameters {.sampleCount = 1000, .sigma = sigma, .binCount = bins};
    const FigurePreset preset = figurepresets::all().at(bins % 7);
    for (const auto emptyBins : {kl::EmptyBins::Skip, kl::EmptyBins::Strict}) {
        FigureOptions options = figurepresets::apply(preset, {});
        options.asShown = false;
        options.exact = options.terms = options.waterfall = options.frame = true;
        options.transparent = emptyBins == kl::EmptyBins::Strict;
        const FigureContent content = figureContent(Shown(treated(snapshotOf(parameters), emptyBins)),
            {.held = bins == 12, .logarithmic = sigma < 1.0}, options, nullptr, snapshotOf({.sigma = 0.7}));
        const QByteArray tex = tikz::document(content, options);
        QVERIFY(!tex.contains("inf}") && !tex.contains("-nan"));
        const QString code = codeOf(tex);
        int depth = 0;
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (code[i] == QLatin1Char('\\'))
                ++i; // with the letter after it
            else if (code[i] == QLatin1Char('{'))
                ++depth;
            else if (code[i] == QLatin1Char('}'))
                QVERIFY(--depth >= 0);
        }
        QCOMPARE(depth, 0);
        QStringList open;
        static const QRegularExpression environment(QStringLiteral("\\\\(begin|end)\\{(axis|tikzpicture)\\}"));
        for (auto matches = environment.globalMatch(code); matches.hasNext();) {
            const auto match = matches.next();
            if (match.captured(1) == QLatin1String("begin"))
                open << match.captured(2);
            else
                QCOMPARE(open.isEmpty() ? QString() : open.takeLast(), match.captured(2));
        }
        QVERIFY(open.isEmpty());
        QCOMPARE(code.count(QLatin1String("\\begin{axis}")), 3);
        QCOMPARE(code.count(QLatin1Char('$')) % 2, 0);
    }
}

void TestTikz::sizeIsAsAsked_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<LengthUnit>("unit");
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("mm") << 89.0 << 55.5 << LengthUnit::Millimetres << QByteArray("89mm,55.5mm");
    QTest::newRow("cm") << 8.9 << 5.5 << LengthUnit::Centimetres << QByteArray("8.9cm,5.5cm");
    QTest::newRow("in") << 8.0 << 4.0 << LengthUnit::Inches << QByteArray("8in,4in");
    QTest::newRow("px") << 600.0 << 300.0 << LengthUnit::Pixels << QByteArray("288bp,144bp"); // at 150 to the inch
}

void TestTikz::sizeIsAsAsked()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(LengthUnit, unit);
    QFETCH(QByteArray, size);
    const QByteArray tex = tikz::document(contentOf({}), {.width = width, .height = height, .unit = unit});
    QVERIFY(tex.contains("papersize={" + size + "}"));
    QVERIFY(
        tex.contains("\\pgfresetboundingbox\n\\useasboundingbox (0,0) rectangle (" + size + ");\n\\end{tikzpicture}"));
}

void TestTikz::typeIsAsAsked()
{
    const QByteArray tex = tikz::document(contentOf({}),
        {.width = 200, .height = 120, .unit = LengthUnit::Millimetres, .fontSize = 9, .tickSize = 7, .lineWidth = 1.5});
    QVERIFY(tex.contains("\\def\\kltext{\\sffamily\\fontsize{9}{10.8}\\selectfont}"));
    QVERIFY(tex.contains("\\def\\klnumbers{\\sffamily\\fontsize{7}{8.4}\\selectfont}"));
    const QString p = QString::fromUtf8(tex)
                          .section(QStringLiteral("table[x=x, y=y] {\\klP};"), 0, 0)
                          .section(QLatin1Char('\n'), -1);
    QVERIFY2(p.contains(QLatin1String("line width=1.5bp")), qPrintable(p));
    const QString q = QString::fromUtf8(tex)
                          .section(QStringLiteral("table[x=x, y=y] {\\klQ};"), 0, 0)
                          .section(QLatin1Char('\n'), -1);
    QVERIFY2(q.contains(QLatin1String("dash pattern=on 7.5bp off 3bp")), qPrintable(q)); // 5 and 2 widths
}

void TestTikz::legendStandsWhereAsked_data()
{
    QTest::addColumn<LegendPlace>("place");
    QTest::addColumn<QByteArray>("anchor");
    QTest::newRow("top right") << LegendPlace::TopRight << QByteArray("north east");
    QTest::newRow("top left") << LegendPlace::TopLeft << QByteArray("north west");
    QTest::newRow("bottom right") << LegendPlace::BottomRight << QByteArray("south east");
    QTest::newRow("bottom left") << LegendPlace::BottomLeft << QByteArray("south west");
    QTest::newRow("above") << LegendPlace::Above << QByteArray("south east");
    QTest::newRow("none") << LegendPlace::None << QByteArray();
    QTest::newRow("auto: the free corner") << LegendPlace::Auto << QByteArray("north east");
}

void TestTikz::legendStandsWhereAsked()
{
    QFETCH(LegendPlace, place);
    QFETCH(QByteArray, anchor);
    const QByteArray tex = tikz::document(contentOf({}), {.legend = place});
    QCOMPARE(tex.contains("\\addlegendentry"), !anchor.isEmpty());
    if (anchor.isEmpty())
        return;
    QVERIFY(tex.contains("anchor=" + anchor + ", draw=none"));
    QCOMPARE(tex.contains("legend columns=1"), place != LegendPlace::Above);
    QVERIFY(tex.contains("{\\makebox[1.2em][l]{P}log-normal, $\\sigma$ = 0.5}"));
}

void TestTikz::showsWhatIsAsked()
{
    FigureOptions options {.caption = false, .asShown = false, .fills = false, .shading = false};
    const QByteArray bare = tikz::document(contentOf({}, {}, options), options);
    QVERIFY(!bare.contains("\\closedcycle") && !bare.contains("KL(P") && !bare.contains("klPexact"));
    QCOMPARE(bare.count("\\begin{axis}"), 1);
    options.caption = options.fills = options.exact = options.terms = options.waterfall = true;
    options.grid = false;
    const QByteArray full = tikz::document(contentOf({}, {}, options), options);
    QCOMPARE(full.count("\\closedcycle"), 2);
    QVERIFY(full.contains("KL(P$\\Vert$Q) = 0.1254 nats") && full.contains("{\\klQexact}"));
    QCOMPARE(full.count("\\begin{axis}"), 3);
    QVERIFY(full.contains("{Truth}") && full.contains("{Estimate}"));
    QVERIFY(!full.contains("majorgrids") && bare.contains("ymajorgrids"));
}

void TestTikz::sameBytesInEveryLocale()
{
    const FigureOptions options {.asShown = false, .exact = true, .terms = true};
    const QByteArray expected = tikz::document(contentOf({}, {}, options), options);
    QCOMPARE(tikz::document(contentOf({}, {}, options), options), expected);
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* name : {"de_DE.UTF-8", "de_DE", "fr_FR.UTF-8"})
        std::setlocale(LC_ALL, name); // where there is one
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QByteArray german = tikz::document(contentOf({}, {}, options), options);
    QLocale::setDefault(QLocale::c());
    std::setlocale(LC_ALL, before.c_str());
    QCOMPARE(german, expected);
}

/// By hand: compiled alone and read by \input, with pdflatex and lualatex of Debian 12 (texlive 2022).
void TestTikz::onlyThePictureInADocument()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.tex"));
    const ExportContent content {.figure = contentOf({})};
    QVERIFY(isFigure(FileType::Tex));
    QCOMPARE(exportSnapshot(content, path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray tex = file.readAll();
    QVERIFY(tex.startsWith("% KL Explorer: KL(P||Q) = 0.1253538792940"));
    QVERIFY(tex.contains("\n% recipe: {\"digest\":")
        && tex.contains("\"program\":\"KL Explorer\"")); // on one line, as the other formats have it
    // All of the document stands in one conditional; only that and the picture print anything.
    const qsizetype from = tex.indexOf("\\expandafter\\ifx\\csname @nodocument\\endcsname\\relax\\else\n");
    const qsizetype to = tex.indexOf("\n\\fi\n");
    QVERIFY(from > 0 && to > from);
    for (const char* each : {"\\documentclass", "\\usepackage[T1]{fontenc}", "\\begin{document}", "\\end{document}"}) {
        const qsizetype place = codeOf(tex).toUtf8().indexOf(each);
        QVERIFY(place >= 0 && codeOf(tex).count(QLatin1String(each)) == 1);
        QVERIFY(tex.lastIndexOf(each) > from && tex.lastIndexOf(each) < to);
    }
    QVERIFY(tex.endsWith("\\end{tikzpicture}%\n\\klend\n"));
}

void TestTikz::tooLarge()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.tex"));
    const FigureOptions options {.width = 6000, .height = 3000, .unit = LengthUnit::Millimetres, .dpi = 24};
    const QString error = exportSnapshot({.figure = contentOf({})}, path, options);
    QVERIFY2(error.contains(QLatin1String("5.5 m")), qPrintable(error));
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestTikz)
#include "tst_tikz.moc"

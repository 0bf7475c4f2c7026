// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/snapshots.h"

#include <QDir>
#include <QImageReader>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

/// The program as a script or a person without a display runs it.
class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void init();

    void jsonIsNumPys_data();
    void jsonIsNumPys();
    void jsonWithoutSharedBins();
    void jsonExplains_data();
    void jsonExplains();
    void jsonOfEmptyBins();
    void jsonOfUncertainty();
    void sameParametersSameBytes();
    void csvRemarks();
    void writesEveryType();
    void sizeAndResolution();
    void jsonAndExportTogether();
    void screenshot();
    void screenshotOfALesson();
    void checksLessons();
    void wrongUse_data();
    void wrongUse();
    void cannotBeWritten_data();
    void cannotBeWritten();
    void onePathWrongOfTwo();
    void standardOutputIsFull_data();
    void standardOutputIsFull();
    void standardOutputIsClosed();
    void saysWhatIsNotAsAsked();
    void figureShowsWhatIsAsked();
    void pixelsAskedArePixelsWritten_data();
    void pixelsAskedArePixelsWritten();
    void windowTooSmallForItself();
    void optionsOfQtReachQt();
    void nothingIsDroppedFromArguments();
    void errorsAreOneVisibleLine();
    void help();
    void version();
    void noDisplay_data();
    void noDisplay();
    void nothingOfThePersonsIsTouched();
    void printsCode();
    void manyAtOnce();
    void manyGoOnAfterAFailure();
    void manyAreRefusedBeforeAnythingIsWritten_data();
    void manyAreRefusedBeforeAnythingIsWritten();
    void manyObjects();
    void progressOnATerminal();

private:
    struct Run {
        int status;
        QByteArray output;
        QByteArray errors;
    };
    /// Runs the program in the test's folder, with nothing in its environment that names a display.
    [[nodiscard]] Run run(const QStringList& arguments, const QString& outputFile = {},
        const QMap<QString, QString>& environment = {}) const;
    /// The same by way of a shell, where @p script calls the program "$0".
    [[nodiscard]] Run runShell(const QString& script) const;
    void prepare(QProcess& process) const;
    [[nodiscard]] QStringList written() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QByteArray contentOf(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid() && m_home->isValid());
}

void TestProgram::prepare(QProcess& process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_CONFIG_HOME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home->path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
}

TestProgram::Run TestProgram::runShell(const QString& script) const
{
    QProcess process;
    prepare(process);
    process.start(u"/bin/sh"_s, {u"-c"_s, script, QStringLiteral(KL_PROGRAM)});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "no end: " + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

TestProgram::Run TestProgram::run(
    const QStringList& arguments, const QString& outputFile, const QMap<QString, QString>& environment) const
{
    QProcess process;
    prepare(process);
    QProcessEnvironment whole = process.processEnvironment();
    for (auto variable = environment.begin(); variable != environment.end(); ++variable)
        whole.insert(variable.key(), variable.value());
    process.setProcessEnvironment(whole);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(KL_PROGRAM), arguments);
    // Without a limit of its own: a program that hangs is for ctest to notice, one that is slow is none of its
    // business.
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "no end: " + process.errorString().toUtf8()};
    return {process.exitCode(), outputFile.isEmpty() ? process.readAllStandardOutput() : QByteArray(),
        process.readAllStandardError()};
}

QByteArray TestProgram::contentOf(const QString& name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void TestProgram::jsonIsNumPys_data()
{
    addGoldenCases();
}

void TestProgram::jsonIsNumPys()
{
    QFETCH(const QJsonObject, expected);
    const kl::Parameters parameters = parametersOf(expected);
    const Run result = run({u"--json"_s, u"--samples"_s, QString::number(parameters.sampleCount), u"--sigma"_s,
        QString::number(parameters.sigma), u"--bins"_s, QString::number(parameters.binCount), u"--seed"_s,
        QString::number(parameters.seed)});
    QCOMPARE(result.errors, QByteArray());
    QCOMPARE(result.status, 0);
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(result.output, &error);
    QVERIFY2(document.isObject(), qPrintable(error.errorString()));
    QVERIFY(result.output.endsWith("}\n"));
    QCOMPARE(differenceFromGolden(document.object(), expected), QByteArray());
    QCOMPARE(written(), QStringList());
}

void TestProgram::jsonWithoutSharedBins()
{
    const Run result
        = run({u"--json"_s, u"--samples"_s, u"3"_s, u"--sigma"_s, u"1"_s, u"--bins"_s, u"1000"_s, u"--seed"_s, u"7"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(result.output).object();
    const std::vector<std::int64_t> p = integers(object["p"_L1]["counts"_L1]);
    const std::vector<std::int64_t> q = integers(object["q"_L1]["counts"_L1]);
    for (std::size_t i = 0; i < p.size(); ++i)
        QVERIFY2(p[i] == 0 || q[i] == 0, "this case does share a bin: choose another one");
    for (const auto key : {"kl"_L1, "klDiv"_L1}) {
        for (const auto way : {"pq"_L1, "qp"_L1}) {
            QVERIFY(object[key].toObject().contains(way));
            QVERIFY2(object[key][way].isNull(), "a number for nothing");
        }
    }
    QVERIFY(!object["kl"_L1]["reason"_L1].toString().isEmpty());
    QCOMPARE(object["shared"_L1]["bins"_L1].toInt(-1), 0);
    QCOMPARE(object["skipped"_L1]["bins"_L1].toInt(-1), 1000);
    QCOMPARE(object["skipped"_L1]["p"_L1].toDouble(), 1.0);
    QCOMPARE(object["skipped"_L1]["q"_L1].toDouble(), 1.0);
}

void TestProgram::jsonExplains_data()
{
    QTest::addColumn<double>("sigma");
    for (const double sigma : {0.05, 0.5, 1.5})
        QTest::addRow("sigma %g", sigma) << sigma;
}

/// The truth by its closed form, the steps to the estimate, and cross-entropy less entropy.
void TestProgram::jsonExplains()
{
    QFETCH(const double, sigma);
    const Run result = run({u"--json"_s, u"--sigma"_s, QString::number(sigma), u"--spread"_s, u"0"_s});
    QCOMPARE(result.errors, QByteArray());
    const QJsonObject object = QJsonDocument::fromJson(result.output).object();
    const auto verify = [](const char* what, double got, double expected, double tolerance) {
        QVERIFY2(isClose(got, expected, tolerance), shown(what, got, expected).constData());
    };

    // s² = (e^σ² − 1) e^σ², and KL(P‖Q) = ln(s/σ) for the standardised log-normal against the normal.
    const double square = sigma * sigma;
    const double truth = std::log(std::sqrt(std::expm1(square) * std::exp(square)) / sigma);
    verify("exact.pq", number(object["exact"_L1]["pq"_L1]), truth, kGoldenTolerance);
    QCOMPARE(number(object["exact"_L1]["qp"_L1]), std::numeric_limits<double>::infinity());

    const QJsonValue way = object["decomposition"_L1];
    const double estimate = number(object["kl"_L1]["pq"_L1]);
    verify("true", number(way["true"_L1]), truth, kGoldenTolerance);
    verify("estimate", number(way["estimate"_L1]), estimate, 0.0);
    verify("binning + skipping + sampling",
        number(way["binning"_L1]) + number(way["skipping"_L1]) + number(way["sampling"_L1]),
        estimate - number(way["true"_L1]), 1e-15); // differences of neighbours, each rounded once
    QVERIFY(number(way["binning"_L1]) <= 1e-15); // bins can only lose
    verify("reverse estimate", number(way["reverse"_L1]["estimate"_L1]), number(object["kl"_L1]["qp"_L1]), 0.0);
    double pMass = 0.0;
    for (const double mass : numbers(object["exact"_L1]["pMass"_L1]))
        pMass += mass;
    verify("exact masses of P", pMass, 1.0, 1e-14); // 79 roundings

    const QJsonValue measures = object["measures"_L1];
    verify("H(P,Q) - H(P)", number(measures["crossEntropyPq"_L1]) - number(measures["entropyUsedP"_L1]), estimate,
        1e-14); // two sums of 79 terms, below 10
    verify("H(Q,P) - H(Q)", number(measures["crossEntropyQp"_L1]) - number(measures["entropyUsedQ"_L1]),
        number(object["kl"_L1]["qp"_L1]), 1e-14);
    verify("perplexity", number(measures["perplexityP"_L1]), std::exp(number(measures["entropyP"_L1])), 1e-14);
    double variation = 0.0;
    const std::vector<double> p = numbers(object["p"_L1]["mass"_L1]);
    const std::vector<double> q = numbers(object["q"_L1]["mass"_L1]);
    for (std::size_t i = 0; i < p.size(); ++i)
        variation += 0.5 * std::abs(p[i] - q[i]);
    verify("total variation", number(measures["totalVariation"_L1]), variation, 1e-14);
}

void TestProgram::jsonOfEmptyBins()
{
    const QJsonObject expected = goldenCase(u"s7_n10000_sigma0.5_b79"_s);
    const auto of = [this](const QStringList& more) {
        const Run result = run(QStringList {u"--json"_s, u"--seed"_s, u"7"_s, u"--spread"_s, u"0"_s} + more);
        return QJsonDocument::fromJson(result.output).object();
    };
    const QJsonObject strict = of({u"--empty-bins"_s, u"strict"_s});
    QCOMPARE(number(strict["kl"_L1]["pq"_L1]), number(expected["rel_entr_pq"_L1])); // both infinite
    QCOMPARE(number(strict["kl"_L1]["qp"_L1]), number(expected["rel_entr_qp"_L1]));
    const QJsonObject rescaled = of({u"--empty-bins"_s, u"renormalise"_s});
    for (const auto& [way, key] :
        {std::pair("pq"_L1, "renormalised_pq"_L1), std::pair("qp"_L1, "renormalised_qp"_L1)}) {
        const double got = number(rescaled["kl"_L1][way]);
        QVERIFY2(isClose(got, number(expected[key]), kGoldenTolerance), shown(key.data(), got, number(expected[key])));
    }
    const QJsonObject smooth = of({u"--empty-bins"_s, u"smooth"_s, u"--pseudocount"_s, u"2"_s});
    QCOMPARE(smooth["emptyBins"_L1]["pseudocount"_L1].toDouble(), 2.0);
    QVERIFY(std::isfinite(number(smooth["kl"_L1]["pq"_L1])));
    QCOMPARE(of({})["kl"_L1]["pq"_L1], of({u"--empty-bins"_s, u"skip"_s})["kl"_L1]["pq"_L1]);
}

void TestProgram::jsonOfUncertainty()
{
    const QStringList arguments {u"--json"_s, u"--samples"_s, u"500"_s};
    const QJsonObject object = QJsonDocument::fromJson(run(arguments).output).object();
    QCOMPARE(object["spread"_L1]["seeds"_L1].toInt(), 200); // as --help says
    QCOMPARE(object["spread"_L1]["samples"_L1].toInt(), 500);
    for (const auto way : {"pq"_L1, "qp"_L1}) {
        const QJsonValue spread = object["spread"_L1][way];
        QVERIFY(number(spread["low"_L1]) < number(spread["median"_L1]));
        QVERIFY(number(spread["median"_L1]) < number(spread["high"_L1]));
        QVERIFY(std::isfinite(number(object["knn"_L1][way])));
    }
    QCOMPARE(object["knn"_L1]["samples"_L1].toInt(), 500);
    const QJsonObject fewer
        = QJsonDocument::fromJson(run(arguments + QStringList {u"--spread"_s, u"7"_s}).output).object();
    QCOMPARE(fewer["spread"_L1]["seeds"_L1].toInt(), 7);
    const QJsonObject none
        = QJsonDocument::fromJson(run(arguments + QStringList {u"--spread"_s, u"0"_s}).output).object();
    QVERIFY(!none.contains("spread"_L1));
    const QJsonObject two
        = QJsonDocument::fromJson(run({u"--json"_s, u"--samples"_s, u"2"_s, u"--spread"_s, u"0"_s}).output).object();
    QVERIFY(two["knn"_L1]["pq"_L1].isNull());
    QCOMPARE(two["knn"_L1]["reason"_L1].toString(), // a reason instead of a number
        u"pq: P has 2 values, and 5 neighbours need 6; qp: Q has 2 values, and 5 neighbours need 6"_s);
}

void TestProgram::sameParametersSameBytes()
{
    const QStringList arguments {u"--json"_s, u"--samples"_s, u"1000"_s};
    QCOMPARE(run(arguments).output, run(arguments).output);
    QVERIFY(run(arguments).output != run(arguments + QStringList {u"--seed"_s, u"43"_s}).output);

    // A process has its own order of hashes, and a person a time zone.
    const QStringList types {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s, u"json"_s};
    for (const auto& [name, zone] : {std::pair(u"a."_s, u"UTC"_s), std::pair(u"b."_s, u"Asia/Tokyo"_s)}) {
        QStringList exports {u"--samples"_s, u"1000"_s, u"--spread"_s, u"0"_s};
        for (const QString& type : types)
            exports << u"--export"_s << name + type;
        const Run one = run(exports, {}, {{u"TZ"_s, zone}});
        QVERIFY2(one.status == 0, one.errors.constData());
    }
    for (const QString& type : types) {
        QVERIFY(!contentOf(u"a."_s + type).isEmpty());
        QVERIFY2(contentOf(u"a."_s + type) == contentOf(u"b."_s + type), qPrintable(type));
    }
}

/// The lines above the table are there when they are asked for, and name the treatment.
void TestProgram::csvRemarks()
{
    QCOMPARE(run({u"--export"_s, u"a.csv"_s, u"--csv-remarks"_s, u"--empty-bins"_s, u"smooth"_s}).status, 0);
    const QByteArray csv = contentOf(u"a.csv"_s);
    QVERIFY2(csv.startsWith("# samples,10000\n"), csv.left(100));
    QVERIFY2(csv.contains("\n# emptyBins,smooth\n# pseudocount,0.5\n"), csv.left(300));
    QVERIFY2(csv.contains("\nbin,left,right,"), csv.left(900));
}

void TestProgram::writesEveryType()
{
    const QStringList files {u"a.csv"_s, u"b.json"_s, u"c.pdf"_s, u"d.png"_s, u"e.svg"_s};
    QStringList arguments {u"--samples"_s, u"500"_s};
    for (const QString& file : files)
        arguments << u"--export"_s << file;
    const Run result = run(arguments);
    QCOMPARE(result.errors, QByteArray());
    QCOMPARE(result.output, QByteArray()); // nothing but what was asked for
    QCOMPARE(result.status, 0);
    QCOMPARE(written(), files);
    QVERIFY(contentOf(files[0]).startsWith("bin,left,right"));
    QCOMPARE(QJsonDocument::fromJson(contentOf(files[1]))["parameters"_L1]["samples"_L1].toInt(), 500);
    QVERIFY(contentOf(files[2]).startsWith("%PDF-"));
    QVERIFY(contentOf(files[3]).startsWith("\x89PNG\r\n"));
    QVERIFY(contentOf(files[4]).contains("<svg"));
}

void TestProgram::sizeAndResolution()
{
    const Run result = run({u"--export"_s, u"f.png"_s, u"--size"_s, u"900x300"_s, u"--dpi"_s, u"150"_s});
    QCOMPARE(result.errors, QByteArray());
    QImage image;
    QVERIFY(image.load(m_folder->filePath(u"f.png"_s)));
    QCOMPARE(image.size(), QSize(900, 300));
    QCOMPARE(image.dotsPerMeterX(), 5906); // 150 / 0.0254
}

void TestProgram::jsonAndExportTogether()
{
    const Run result = run({u"--json"_s, u"--export"_s, u"f.json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(contentOf(u"f.json"_s), result.output);
}

void TestProgram::screenshot()
{
    const Run result
        = run({u"--screenshot"_s, u"w.png"_s, u"--size"_s, u"1280x800"_s, u"--dark"_s, u"--samples"_s, u"100"_s});
    QCOMPARE(result.status, 0);
    const QImage image(m_folder->filePath(u"w.png"_s));
    QCOMPARE(image.size(), QSize(1280, 800));
    QVERIFY(image.pixelColor(image.width() - 5, image.height() / 2).lightness() < 80); // the panel's edge
}

/// Beside the chart, and as a class sees it: other pictures than without it, and of every step another one. The lowest
/// lines are left out, where the window says how long a calculation took: they differ from run to run.
void TestProgram::screenshotOfALesson()
{
    const QStringList lesson {u"--lesson"_s, u":/lessons/en/1-histogram.md"_s};
    const QStringList third = lesson + QStringList {u"--step"_s, u"3"_s};
    const auto picture = [this](const QStringList& arguments) {
        const Run result = run(arguments + QStringList {u"--screenshot"_s, u"w.png"_s, u"--size"_s, u"1024x768"_s});
        const QImage image(m_folder->filePath(u"w.png"_s));
        constexpr int kStatus = 60;
        return result.status == 0 && result.errors.isEmpty() && image.size() == QSize(1024, 768)
            ? image.copy(0, 0, image.width(), image.height() - kStatus)
            : QImage();
    };
    QList<QImage> pictures;
    for (const QStringList& arguments :
        {QStringList {}, lesson, third, QStringList {u"--present"_s}, QStringList {u"--present"_s} + third}) {
        const QImage image = picture(arguments);
        QVERIFY2(!image.isNull(), qPrintable(arguments.join(u' ')));
        QVERIFY2(!pictures.contains(image), qPrintable(arguments.join(u' ')));
        pictures << image;
    }
    QVERIFY(picture(lesson) == pictures[1]); // so that what differs is not chance
}

void TestProgram::checksLessons()
{
    const auto write = [this](const QString& name, const QByteArray& text) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"good.md"_s, "---\ntitle: Good\n---\n\n# One\n\nText.\n");
    const Run good = run({u"--check-lesson"_s, u"good.md"_s});
    QCOMPARE(good.status, 0);
    QCOMPARE(good.output, QByteArray());
    QCOMPARE(good.errors, QByteArray());
    write(u"bad.md"_s, "---\ntitle: Bad\n---\n\n# One\n\nIt is {kl}`klpq`.\n\n:::{kl}\n:sigma: 9\n:::\n");
    const Run bad = run({u"--check-lesson"_s, u"good.md"_s, u"--check-lesson"_s, u"bad.md"_s});
    QCOMPARE(bad.status, 1);
    QCOMPARE(bad.output,
        QByteArray("bad.md:7: there is no value “klpq”; “kl-pq” perhaps\n"
                   "bad.md:10: “sigma” must be a number from 0.001 to 5, not “9”\n"));
    QCOMPARE(bad.errors, QByteArray());
    const Run unnamed = run({u"--check-lesson"_s, QString()});
    QCOMPARE(unnamed.status, 2);
    QVERIFY2(names(unnamed.errors, {"--check-lesson", "name"}), unnamed.errors.constData());
    const Run none = run({u"--check-lesson"_s, u"none.md"_s});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.output.startsWith("none.md:1: "), none.output.constData());
}

void TestProgram::wrongUse_data()
{
    QTest::addColumn<QStringList>("wrong");
    QTest::addColumn<QByteArrayList>("named");
    QTest::newRow("value outside") << QStringList {u"--sigma"_s, u"9"_s}
                                   << QByteArrayList {"--sigma", "0.001", "5", "9"};
    QTest::newRow("no number") << QStringList {u"--bins"_s, u"x"_s} << QByteArrayList {"--bins", "1", "1000", "x"};
    QTest::newRow("unknown option") << QStringList {u"--what"_s} << QByteArrayList {"what"};
    QTest::newRow("unknown suffix") << QStringList {u"--export"_s, u"a.xls"_s} << QByteArrayList {"a.xls", ".csv"};
    QTest::newRow("not in UTF-8") << QStringList {u"--seed"_s, u"ß"_s} << QByteArrayList {"--seed", "4294967295"};
}

void TestProgram::wrongUse()
{
    QFETCH(const QStringList, wrong);
    QFETCH(const QByteArrayList, named);
    const Run result = run(QStringList {u"--json"_s, u"--export"_s, u"good.csv"_s} + wrong);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY2(names(result.errors, named), result.errors.constData());
    QCOMPARE(written(), QStringList()); // not even what was right
}

void TestProgram::cannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("missing folder") << u"missing/kl.csv"_s << QByteArray("does not exist");
    QTest::newRow("missing folder for a figure") << u"missing/kl.svg"_s << QByteArray("does not exist");
    QTest::newRow("a file where the folder should be") << u"file/kl.csv"_s << QByteArray("file");
    QTest::newRow("a folder") << u"folder.json"_s << QByteArray("folder");
    QTest::newRow("a device") << u"device.csv"_s << QByteArray("not a regular file");
    QTest::newRow("name too long") << QString(300, u'n') + u".csv"_s << QByteArray(": ");
}

void TestProgram::cannotBeWritten()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, reason);
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(u"folder.json"_s));
    QVERIFY(QFile::link(u"/dev/full"_s, folder.filePath(u"device.csv"_s)));
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QStringList before = folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);

    const Run result = run({u"--samples"_s, u"100"_s, u"--export"_s, path});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.errors.count('\n'), 1);
    const QByteArray shown = path.size() > 200 ? path.right(60).toUtf8() : path.toUtf8(); // the end names the file
    QVERIFY2(names(result.errors, {shown, reason}), result.errors.constData());
    QCOMPARE(folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System), before);
}

void TestProgram::onePathWrongOfTwo()
{
    const Run result
        = run({u"--samples"_s, u"100"_s, u"--export"_s, u"missing/a.csv"_s, u"--export"_s, u"b.csv"_s, u"--json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(names(result.errors, {"missing/a.csv"}), result.errors.constData());
    QCOMPARE(written(), QStringList(u"b.csv"_s)); // the other one is there
    QVERIFY(QJsonDocument::fromJson(result.output).isObject());
}

void TestProgram::standardOutputIsFull_data()
{
    QTest::addColumn<QString>("option");
    for (const char* option : {"--json", "--help", "--version"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

void TestProgram::standardOutputIsFull()
{
    QFETCH(const QString, option);
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    const Run result = run({option}, u"/dev/full"_s);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY2(names(result.errors, {"output"}), result.errors.constData());
}

/// What is opened meanwhile must not take its place.
void TestProgram::standardOutputIsClosed()
{
    for (const QString& options : {u"--json --spread 0"_s, u"--help"_s, u"--json --spread 0 --export f.svg"_s}) {
        const Run result = runShell(u"\"$0\" "_s + options + u" >&-"_s);
        QCOMPARE(result.status, 1);
        QVERIFY2(names(result.errors, {"output"}), result.errors.constData());
        QCOMPARE(result.errors.count('\n'), 1);
    }
    QVERIFY(contentOf(u"f.svg"_s).endsWith("</svg>\n"));
    QCOMPARE(runShell(u"\"$0\" --export g.csv >&- 2>&- <&-"_s).status, 0); // nothing to print
    QVERIFY(contentOf(u"g.csv"_s).contains("bin,left,right"));
}

void TestProgram::saysWhatIsNotAsAsked()
{
    Run result = run({u"--samples"_s, u"200"_s, u"--show"_s, u"terms"_s, u"--font-size"_s, u"12"_s, u"--font"_s,
        u"Nowhere Sans"_s, u"--export"_s, u"f.svg"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(names(result.errors,
                 {"There is no room for text of 12 points: it is", "leave out what is below the plot",
                     "“Nowhere Sans” is not installed here"}),
        result.errors.constData());
    // Of many it says which.
    result = run({u"--samples"_s, u"200;300"_s, u"--show"_s, u"terms"_s, u"--font-size"_s, u"12"_s, u"--export"_s,
        u"f-{samples}.svg"_s});
    QVERIFY2(names(result.errors, {"samples 200", "samples 300"}), result.errors.constData());
    QCOMPARE(result.errors.count("There is no room"), 2);
}

void TestProgram::figureShowsWhatIsAsked()
{
    QSet<QByteArray> pictures;
    const QStringList shown {QString(), u"terms"_s, u"exact"_s, u"band"_s, u"terms,exact,band"_s};
    for (const QString& parts : shown) {
        QStringList arguments {
            u"--samples"_s, u"200"_s, u"--size"_s, u"8inx6in"_s, u"--export"_s, u"f.svg"_s, u"--export"_s, u"f.png"_s};
        if (!parts.isEmpty())
            arguments << u"--show"_s << parts;
        const Run result = run(arguments);
        QCOMPARE(result.errors, QByteArray());
        QCOMPARE(result.status, 0);
        pictures << contentOf(u"f.svg"_s) << contentOf(u"f.png"_s);
    }
    QCOMPARE(pictures.size(), 2 * shown.size()); // each shows something else

    const Run refused = run({u"--samples"_s, u"200"_s, u"--export"_s, u"g.svg"_s, u"--show"_s, u"reasons"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(names(refused.errors, {"--show reasons", "--screenshot"}), refused.errors.constData());
    QVERIFY(!written().contains(u"g.svg"_s));
}

void TestProgram::pixelsAskedArePixelsWritten_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("a fraction") << u"QT_SCALE_FACTOR"_s << u"1.25"_s;
    QTest::newRow("twice") << u"QT_SCALE_FACTOR"_s << u"2"_s;
    QTest::newRow("half") << u"QT_SCALE_FACTOR"_s << u"0.5"_s;
    QTest::newRow("screen by screen") << u"QT_SCREEN_SCALE_FACTORS"_s << u"1.5"_s;
    QTest::newRow("by the screen's size") << u"QT_USE_PHYSICAL_DPI"_s << u"1"_s;
    QTest::newRow("larger text") << u"QT_FONT_DPI"_s << u"144"_s;
}

void TestProgram::pixelsAskedArePixelsWritten()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    const QStringList common {u"--samples"_s, u"100"_s, u"--size"_s, u"1200x800"_s};
    const QStringList figures = common + QStringList {u"--export"_s, u"f.png"_s, u"--export"_s, u"f.svg"_s};
    QCOMPARE(run(figures).errors, QByteArray());
    const QByteArray picture = contentOf(u"f.png"_s);
    const QByteArray drawing = contentOf(u"f.svg"_s);
    QCOMPARE(QImageReader(m_folder->filePath(u"f.png"_s)).size(), QSize(1200, 800));
    // A figure is the same on every screen, to the last byte.
    QCOMPARE(run(figures, {}, {{variable, value}}).errors, QByteArray());
    QVERIFY(contentOf(u"f.png"_s) == picture);
    QVERIFY(contentOf(u"f.svg"_s) == drawing);

    const Run window = run(common + QStringList {u"--screenshot"_s, u"w.png"_s}, {}, {{variable, value}});
    QCOMPARE(window.errors, QByteArray());
    QCOMPARE(window.status, 0);
    QCOMPARE(QImageReader(m_folder->filePath(u"w.png"_s)).size(), QSize(1200, 800));
}

void TestProgram::windowTooSmallForItself()
{
    const Run result = run({u"--samples"_s, u"100"_s, u"--screenshot"_s, u"w.png"_s, u"--size"_s, u"400x300"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(names(result.errors, {"400", "300"}), result.errors.constData());
    QCOMPARE(written(), QStringList()); // no picture of another size
}

void TestProgram::optionsOfQtReachQt()
{
    const QStringList screenshot {u"--samples"_s, u"100"_s, u"--size"_s, u"1200x800"_s, u"--screenshot"_s, u"w.png"_s};
    QCOMPARE(run(screenshot).status, 0);
    const QByteArray plain = contentOf(u"w.png"_s);
    for (const QStringList& options : {QStringList {u"-reverse"_s}, {u"--style"_s, u"windows"_s}, {u"-style=windows"_s},
             {u"-stylesheet"_s, u"s.qss"_s}}) {
        QFile sheet(m_folder->filePath(u"s.qss"_s));
        QVERIFY(sheet.open(QIODevice::WriteOnly) && sheet.write("* { color: #ff0000; }") > 0);
        sheet.close();
        const Run result = run(options + screenshot);
        QCOMPARE(result.errors, QByteArray());
        QCOMPARE(result.status, 0);
        QVERIFY2(contentOf(u"w.png"_s) != plain, qPrintable(options.join(u' ')));
    }
    const Run json = run({u"-platform"_s, u"offscreen"_s, u"--json"_s, u"--spread"_s, u"0"_s});
    QCOMPARE(json.status, 0);
    QVERIFY(QJsonDocument::fromJson(json.output).isObject());
}

/// Reading them as text must not change them: a byte order mark is seen, and what is no text names no other file.
void TestProgram::nothingIsDroppedFromArguments()
{
    const Run mark = runShell(u"\"$0\" --samples \"$(printf '\\357\\273\\27710')\" --json"_s);
    QCOMPARE(mark.status, 2);
    QVERIFY2(names(mark.errors, {"--samples", "'\\ufeff10'"}), mark.errors.constData());
    const Run latin = runShell(u"\"$0\" --export \"$(printf 'caf\\351.csv')\""_s);
    QCOMPARE(latin.status, 2);
    QVERIFY2(names(latin.errors, {"UTF-8", "caf"}), latin.errors.constData());
    QCOMPARE(written(), QStringList());
}

void TestProgram::errorsAreOneVisibleLine()
{
    const Run missing = run({u"--export"_s, u"missing\n\x1b[31m/kl.csv"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY2(names(missing.errors, {"missing\\n\\x1b[31m/kl.csv"}), missing.errors.constData());
    for (const QStringList& arguments : {QStringList {u"--samples"_s, QString(5000, u'9')},
             {u"--export"_s, QString(5000, u'n') + u".csv"_s}, {u"--export"_s, QString(5000, u'n') + u"/kl.csv"_s},
             {u"--screenshot"_s, QString(5000, u'n') + u"/kl.png"_s}}) {
        const Run result = run(arguments);
        QVERIFY(result.status == 1 || result.status == 2);
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY2(result.errors.size() < 700, result.errors.constData());
    }
}

void TestProgram::help()
{
    const Run result = run({u"--help"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.errors, QByteArray());
    QVERIFY2(names(result.output, {"kl-explorer", "--json", "--export"}), result.output.constData());
}

void TestProgram::version()
{
    const Run result = run({u"--version"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.errors, QByteArray());
    QCOMPARE(result.output, QByteArray("KL Explorer " KL_VERSION "\n"));
}

void TestProgram::noDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("parameters") << QStringList {u"--samples"_s, u"100"_s};
}

void TestProgram::noDisplay()
{
    QFETCH(const QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY2(names(result.errors, {"display", "--json", "--export"}), result.errors.constData()); // and how to go on
}

void TestProgram::nothingOfThePersonsIsTouched()
{
    QCOMPARE(
        run({u"--json"_s, u"--export"_s, u"f.svg"_s, u"--screenshot"_s, u"w.png"_s, u"--samples"_s, u"50"_s}).status,
        0);
    QDir home(m_home->path());
    QVERIFY2(!home.exists(u".config/KLExplorer"_s), "a run without a window wrote settings");
}

void TestProgram::printsCode()
{
    const Run command = run({u"--print"_s, u"command"_s, u"--sigma"_s, u"1"_s, u"--preset"_s, u"nature"_s});
    QCOMPARE(command.errors, QByteArray());
    QCOMPARE(command.output,
        QByteArray("kl-explorer --sigma 1 --size 89mmx55mm --dpi 300 --font-size 7 --line-width 1 --no-grid --export "
                   "kl.svg\n"));
    const Run python = run({u"--print"_s, u"python"_s, u"--sigma"_s, u"1"_s});
    QVERIFY2(names(python.output, {"import numpy as np\n", "N, sigma, bins, seed = 10000, 1, 79, 42\n"}),
        python.output.constData());
    const Run recipe = run({u"--print"_s, u"recipe"_s, u"--sigma"_s, u"1"_s});
    QCOMPARE(QJsonDocument::fromJson(recipe.output)["parameters"_L1]["sigma"_L1].toDouble(), 1.0);
    QCOMPARE(written(), QStringList());
}

void TestProgram::manyAtOnce()
{
    const Run result
        = run({u"--samples"_s, u"100"_s, u"--sigma"_s, u"0.1,0.5,1"_s, u"--bins"_s, u"20,79"_s, u"--export"_s,
            u"kl-{sigma}-{bins}.png"_s, u"--export"_s, u"{unit}-{samples}-{seed}-{empty-bins}-{sigma}-{bins}.csv"_s});
    QCOMPARE(result.errors, QByteArray()); // no progress either: it is no terminal
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.status, 0);
    QStringList expected;
    for (const QString& sigma : {u"0.1"_s, u"0.5"_s, u"1"_s}) {
        for (const QString& bins : {u"20"_s, u"79"_s})
            expected << u"kl-%1-%2.png"_s.arg(sigma, bins) << u"nats-100-42-skip-%1-%2.csv"_s.arg(sigma, bins);
    }
    expected.sort();
    QCOMPARE(written(), expected);
    // Each is what it would be by itself.
    const QByteArray picture = contentOf(u"kl-1-20.png"_s);
    QCOMPARE(
        run({u"--samples"_s, u"100"_s, u"--sigma"_s, u"1"_s, u"--bins"_s, u"20"_s, u"--export"_s, u"one.png"_s}).status,
        0);
    QVERIFY(contentOf(u"one.png"_s) == picture);
    QVERIFY(contentOf(u"kl-1-79.png"_s) != picture);
}

void TestProgram::manyGoOnAfterAFailure()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"0.5"_s));
    const Run result
        = run({u"--samples"_s, u"100"_s, u"--sigma"_s, u"0.1;0.5;1"_s, u"--export"_s, u"{sigma}/kl.csv"_s});
    QCOMPARE(result.status, 1);
    const QByteArrayList lines = result.errors.split('\n');
    QCOMPARE(lines.size(), 4); // and the empty one after the last end
    QVERIFY2(names(lines[0], {"2 of 3"}), result.errors.constData());
    QVERIFY2(names(lines[1], {"0.1/kl.csv"}) && names(lines[2], {"1/kl.csv"}), result.errors.constData());
    QVERIFY(contentOf(u"0.5/kl.csv"_s).startsWith("bin,left,right"));
}

void TestProgram::manyAreRefusedBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("named");
    QTest::newRow("one name for two") << QStringList {u"--sigma"_s, u"0.5;1"_s, u"--export"_s, u"kl.csv"_s}
                                      << QByteArrayList {"'kl.csv'", "{sigma}"};
    QTest::newRow("the same by a folder") << QStringList {u"--export"_s, u"a.csv"_s, u"--export"_s, u"./A.csv"_s}
                                          << QByteArrayList {"'a.csv'", "'./A.csv'"};
    QTest::newRow("the same by a link") << QStringList {u"--export"_s, u"real/a.csv"_s, u"--export"_s, u"link/a.csv"_s}
                                        << QByteArrayList {"'real/a.csv'", "'link/a.csv'"};
    QTest::newRow("the same by a link of its own, to what is not there yet") << QStringList {
        u"--export"_s, u"to.csv"_s, u"--export"_s, u"real/b.csv"_s} << QByteArrayList {"'to.csv'", "'real/b.csv'"};
    QTest::newRow("unknown name") << QStringList {u"--export"_s, u"kl-{n}.csv"_s}
                                  << QByteArrayList {"'{n}'", "{samples}"};
    QTest::newRow("impossible size") << QStringList {u"--export"_s, u"a.csv"_s, u"--export"_s, u"a.png"_s, u"--size"_s,
        u"9mx9m"_s} << QByteArrayList {"--size", "'9mx9m'"};
    QTest::newRow("too large") << QStringList {u"--export"_s, u"a.csv"_s, u"--export"_s, u"a.png"_s, u"--size"_s,
        u"19000mmx55mm"_s} << QByteArrayList {"--size 19000mmx55mm", "20000"};
}

void TestProgram::manyAreRefusedBeforeAnythingIsWritten()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArrayList, named);
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(u"real"_s) && QFile::link(u"real"_s, folder.filePath(u"link"_s))
        && QFile::link(u"real/b.csv"_s, folder.filePath(u"to.csv"_s)));
    const Run result = run(QStringList {u"--samples"_s, u"100"_s} + arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.errors.count('\n'), 1);
    QVERIFY2(names(result.errors, named), result.errors.constData());
    QCOMPARE(written(), QStringList());
    QVERIFY(QDir(folder.filePath(u"real"_s)).isEmpty());
}

void TestProgram::manyObjects()
{
    const QStringList common {u"--json"_s, u"--spread"_s, u"0"_s, u"--samples"_s, u"100"_s};
    const Run result = run(common + QStringList {u"--bins"_s, u"5,7"_s, u"--seed"_s, u"1;2"_s});
    QCOMPARE(result.status, 0);
    QByteArray expected; // the seed changes least often
    for (const auto& [seed, bins] : {std::pair(u"1"_s, u"5"_s), {u"1"_s, u"7"_s}, {u"2"_s, u"5"_s}, {u"2"_s, u"7"_s}})
        expected += run(common + QStringList {u"--bins"_s, bins, u"--seed"_s, seed}).output;
    QCOMPARE(result.output.count('\n'), 4);
    QVERIFY(result.output == expected);
}

/// script(1) gives the program a terminal.
void TestProgram::progressOnATerminal()
{
    if (QStandardPaths::findExecutable(u"script"_s).isEmpty())
        QSKIP("there is no script(1) here");
    const Run result = runShell(
        u"script -q -e -c \"'$0' --samples 100 --bins 5,7,9 --export '{bins}.csv' --export 'no/{bins}.csv'\" /dev/null"_s);
    QCOMPARE(result.status, 1);
    QCOMPARE(written(), QStringList({u"5.csv"_s, u"7.csv"_s, u"9.csv"_s}));
    const QByteArray& seen = result.output;
    QVERIFY2(names(seen, {"1 of 3: ", "2 of 3: ", "3 of 3: samples 100"}), seen.constData());
    // Each is written over the one before, and nothing is left of the last when the failures are told.
    QVERIFY2(names(seen, {"\r\x1b[K2 of 3", "\r\x1b[K3 of 3", "\r\x1b[Kkl-explorer: 3 of 6"}), seen.constData());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What `cmake --install` puts below its prefix, and that desktops understand it.
class TestInstalled : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();

    void everythingIsThere();
    void iconsHaveTheirSizes();
    void programRuns();
    void versionIsOne();
    void isValid_data();
    void isValid();
    void typesOfFiles_data();
    void typesOfFiles();

private:
    struct Run {
        int status = -1;
        QByteArray said;
    };
    [[nodiscard]] static Run run(const QString& program, const QStringList& arguments);
    [[nodiscard]] QByteArray contentOf(const QString& path) const;

    QTemporaryDir m_prefix;
};

namespace {

const QString kId = u"org.klexplorer.KLExplorer"_s;
const QString kSource = QStringLiteral(KL_SOURCE);

} // namespace

TestInstalled::Run TestInstalled::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(-1))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

QByteArray TestInstalled::contentOf(const QString& path) const
{
    QFile file(m_prefix.filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestInstalled::initTestCase()
{
    QVERIFY(m_prefix.isValid());
    const Run done
        = run(QStringLiteral(KL_CMAKE), {u"--install"_s, QStringLiteral(KL_BUILD), u"--prefix"_s, m_prefix.path()});
    QVERIFY2(done.status == 0, done.said.constData());
    // Before anything asks for types: what is installed, then what this computer knows, and nothing of the person's.
    qputenv("XDG_DATA_DIRS",
        QFile::encodeName(m_prefix.filePath(QStringLiteral(KL_DATADIR))) + ":/usr/local/share:/usr/share");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_prefix.filePath(u"nothing"_s)));
}

void TestInstalled::everythingIsThere()
{
    const QString data = QStringLiteral(KL_DATADIR) + u'/';
    QStringList wanted {QStringLiteral(KL_BINDIR) + u"/kl-explorer"_s, data + u"applications/"_s + kId + u".desktop"_s,
        data + u"metainfo/"_s + kId + u".metainfo.xml"_s, data + u"mime/packages/"_s + kId + u".xml"_s,
        data + u"icons/hicolor/scalable/apps/"_s + kId + u".svg"_s, data + u"bash-completion/completions/kl-explorer"_s,
        QStringLiteral(KL_MANDIR) + u"/man1/kl-explorer.1"_s};
    for (const char* document : {"README.md", "CHANGELOG.md", "LICENSE"})
        wanted << QStringLiteral(KL_DOCDIR) + u'/' + QLatin1StringView(document);
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        wanted << u"%1icons/hicolor/%2x%2/apps/%3.png"_s.arg(data).arg(size).arg(kId);
    const QDir lessons(kSource + u"/resources/lessons"_s);
    QDirIterator lesson(lessons.path(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (lesson.hasNext())
        wanted << data + u"kl-explorer/lessons/"_s + lessons.relativeFilePath(lesson.next());
    QDirIterator translation(kSource + u"/resources/translations"_s, {u"kl-explorer_*.ts"_s}, QDir::Files);
    while (translation.hasNext()) {
        translation.next();
        wanted << data + u"kl-explorer/translations/"_s + translation.fileInfo().completeBaseName() + u".qm"_s;
    }
    QStringList found;
    QDirIterator file(m_prefix.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (file.hasNext())
        found << QDir(m_prefix.path()).relativeFilePath(file.next());
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
    QVERIFY(found.filter(u"/lessons/en/"_s).size() >= 9);
}

void TestInstalled::iconsHaveTheirSizes()
{
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage icon(m_prefix.filePath(
            u"%1/icons/hicolor/%2x%2/apps/%3.png"_s.arg(QStringLiteral(KL_DATADIR)).arg(size).arg(kId)));
        QCOMPARE(icon.size(), QSize(size, size));
        QCOMPARE(qAlpha(icon.pixel(0, 0)), 0); // its corners are round
        QSet<QRgb> colours;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                colours << icon.pixel(x, y);
        }
        QVERIFY(colours.size() > 20); // both curves, smooth
    }
}

void TestInstalled::programRuns()
{
    const Run result = run(m_prefix.filePath(QStringLiteral(KL_BINDIR) + u"/kl-explorer"_s),
        {u"--json"_s, u"--samples"_s, u"10"_s, u"--spread"_s, u"0"_s});
    QVERIFY2(result.status == 0 && result.said.startsWith('{'), result.said.constData());
}

void TestInstalled::versionIsOne()
{
    const QByteArray version(KL_VERSION);
    const QByteArray data(KL_DATADIR);
    const QByteArray metainfo = contentOf(QString::fromUtf8(data) + u"/metainfo/"_s + kId + u".metainfo.xml"_s);
    QVERIFY2(metainfo.contains("<release version=\"" + version + "\" date=\"20"), metainfo.constData());
    QCOMPARE(metainfo.count("<release "), 1);
    const QByteArray page = contentOf(QStringLiteral(KL_MANDIR) + u"/man1/kl-explorer.1"_s);
    QVERIFY2(page.contains("\"KL Explorer " + version + "\""), page.left(300).constData());
    const Run program = run(m_prefix.filePath(QStringLiteral(KL_BINDIR) + u"/kl-explorer"_s), {u"--version"_s});
    QCOMPARE(program.said, "KL Explorer " + version + '\n');

    // The changelog's first heading names it, with the day of the release, which the others have then too.
    QFile changelog(kSource + u"/CHANGELOG.md"_s);
    QVERIFY(changelog.open(QIODevice::ReadOnly));
    QByteArray heading;
    while (!changelog.atEnd() && !heading.startsWith("## "))
        heading = changelog.readLine().trimmed();
    QVERIFY2(heading.startsWith("## " + version + " ("), heading.constData());
    const QByteArray day = heading.mid(heading.indexOf('(') + 1).chopped(1);
    QVERIFY2(metainfo.contains(day == "unreleased" ? "type=\"development\"" : "date=\"" + day + "\" type=\"stable\""),
        metainfo.constData());
    QVERIFY(day == "unreleased" || page.contains(" " + day + " "));
}

void TestInstalled::isValid_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString data = m_prefix.filePath(QStringLiteral(KL_DATADIR)) + u'/';
    QTest::newRow("desktop entry") << u"desktop-file-validate"_s
                                   << QStringList {data + u"applications/"_s + kId + u".desktop"_s};
    // Pedantic, it also holds the capitals of the application id against it, which desktops ask for in D-Bus names.
    QTest::newRow("metainfo") << u"appstreamcli"_s
                              << QStringList {u"validate"_s, u"--pedantic"_s, u"--no-net"_s,
                                     data + u"metainfo/"_s + kId + u".metainfo.xml"_s};
    QTest::newRow("manual's page") << u"mandoc"_s
                                   << QStringList {u"-Tlint"_s,
                                          m_prefix.filePath(QStringLiteral(KL_MANDIR) + u"/man1/kl-explorer.1"_s)};
    QTest::newRow("types of files") << u"update-mime-database"_s << QStringList {data + u"mime"_s};
    QTest::newRow("completion") << u"bash"_s
                                << QStringList {u"-n"_s, data + u"bash-completion/completions/kl-explorer"_s};
}

void TestInstalled::isValid()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    const Run result = run(path, arguments);
    QVERIFY2(result.status == 0, result.said.constData());
    if (program != u"appstreamcli" && program != u"update-mime-database") // which say that all is well
        QCOMPARE(result.said, QByteArray());
    for (const QByteArray& line : result.said.split('\n')) {
        const bool isComplaint
            = line.startsWith("E: ") || line.startsWith("W: ") || line.startsWith("I: ") || line.startsWith("P: ");
        QVERIFY2(!isComplaint || line.contains("cid-contains-uppercase-letter"), line.constData());
    }
}

void TestInstalled::typesOfFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    QFile first(kSource + u"/resources/lessons/en/1-histogram.md"_s);
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray lesson = first.readAll();
    QProcess printed;
    printed.start(m_prefix.filePath(QStringLiteral(KL_BINDIR) + u"/kl-explorer"_s), {u"--print"_s, u"recipe"_s});
    QVERIFY(printed.waitForFinished(-1));
    const QByteArray recipe = printed.readAllStandardOutput();
    const QString ourLesson = u"text/x-kl-explorer-lesson"_s;
    const QString ourRecipe = u"application/x-kl-explorer-recipe+json"_s;
    QTest::newRow("a lesson") << u"bins.kl.md"_s << lesson << ourLesson;
    QTest::newRow("a recipe") << u"mine.kl.json"_s << recipe << ourRecipe;
    QTest::newRow("a lesson without an ending") << u"bins"_s << lesson << ourLesson;
    QTest::newRow("a recipe without an ending") << u"mine"_s << recipe << ourRecipe;
    // What is Markdown and JSON stays with the programs that a person has for it.
    QTest::newRow("Markdown") << u"README.md"_s << QByteArray("# Read me\n") << u"text/markdown"_s;
    QTest::newRow("JSON") << u"a.json"_s << QByteArray("{\n    \"figure\": 1\n}\n") << u"application/json"_s;
    QTest::newRow("front matter without an ending")
        << u"page"_s << QByteArray("---\ntitle: A page\n---\n\nText.\n") << u"text/plain"_s;
}

void TestInstalled::typesOfFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, type);
    const QMimeDatabase types;
    if (!types.mimeTypeForName(u"text/markdown"_s).isValid())
        QSKIP("shared-mime-info is not installed, which has the types that these are made of");
    QCOMPARE(types.mimeTypeForFileNameAndData(name, content).name(), type);
}

QTEST_APPLESS_MAIN(TestInstalled)
#include "tst_installed.moc"

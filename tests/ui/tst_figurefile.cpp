// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figurefile.h"

#include "tests/ui/recipes.h"
#include "tests/ui/snapshots.h"
#include "ui/export/export.h"
#include "ui/export/filewords.h"
#include "ui/export/pngdocument.h"
#include "ui/export/provenance.h"

#include <QImageReader>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <limits>

/// Files of every format say how they were made, and are read back or refused whole.
class TestFigureFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void objectByHand();
    void valuesThatAreNoNumbers();
    void sameBytes_data();
    void sameBytes();
    void readsBack_data();
    void readsBack();
    void windowsOwnIsNotInIt_data();
    void windowsOwnIsNotInIt();
    void nothingOfAPersons_data();
    void nothingOfAPersons();
    void whereOtherProgramsLookForIt();
    void namesDoNotMatter();
    void foreign_data();
    void foreign();
    void strippedOfEverything_data();
    void strippedOfEverything();
    void descriptionIsUnderstood_data();
    void descriptionIsUnderstood();
    void descriptionsThatAreNone_data();
    void descriptionsThatAreNone();
    void tampered_data();
    void tampered();
    void tamperedNumbers();
    void tooLarge();
    void olderVersionKnewLess();
    void pngRewrittenByOthers_data();
    void pngRewrittenByOthers();
    void truncated_data();
    void truncated();
    void flippedBytes_data();
    void flippedBytes();
    void noise();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString written(const QByteArray& bytes, const QString& name = u"written"_s) const;
    [[nodiscard]] static QByteArray bytesOf(const QString& path);
    /// A file of ours, and its bytes.
    [[nodiscard]] QByteArray exported(const QString& suffix) const;
    static void addSuffixes();

    QTemporaryDir m_folder;
    Recipe m_recipe;
    ExportContent m_content;
};

namespace {

const QStringList kSuffixes {u"png"_s, u"svg"_s, u"pdf"_s, u"json"_s};

ExportContent contentOf(const Recipe& recipe)
{
    return exportContent(Shown(snapshotOf(recipe.parameters), recipe.view.unit), recipe, nullptr,
        recipe.pinned ? snapshotOf(*recipe.pinned) : nullptr);
}

} // namespace

void TestFigureFile::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_recipe.parameters = {.sampleCount = 200, .sigma = 1.0 / 3.0, .binCount = 12, .seed = 7};
    m_recipe.view = {.unit = Unit::Bits, .exact = true, .held = true, .openSections = {u"reasons"_s}};
    m_recipe.figure.width = 60.0;
    m_recipe.figure.height = 40.0;
    m_recipe.figure.unit = LengthUnit::Millimetres;
    m_recipe.figure.dpi = 60;
    m_recipe.figure.fontFamily = u"Ünknown, 'sans' 字"_s;
    m_recipe.pinned = kl::Parameters {.sampleCount = 100, .binCount = 12, .seed = 3};
    m_content = contentOf(m_recipe);
}

QString TestFigureFile::written(const QByteArray& bytes, const QString& name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QByteArray TestFigureFile::bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestFigureFile::exported(const QString& suffix) const
{
    const QString file = path(u"figure."_s + suffix);
    const QString error = exportSnapshot(m_content, file, m_recipe.figure);
    return error.isEmpty() ? bytesOf(file) : QByteArray();
}

void TestFigureFile::addSuffixes()
{
    QTest::addColumn<QString>("suffix");
    for (const QString& suffix : kSuffixes)
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TestFigureFile::objectByHand()
{
    const auto snapshot = snapshotOf(kl::Parameters {});
    Recipe recipe;
    recipe.parameters.seed = 99; // the snapshot's are what it shows
    const QJsonObject object = provenance::object(Shown(snapshot, Unit::Bits), recipe);
    QCOMPARE(object.keys(), QStringList({u"digest"_s, u"program"_s, u"recipe"_s, u"values"_s, u"version"_s}));
    QCOMPARE(object[u"program"_s].toString(), u"KL Explorer"_s);
    QCOMPARE(object[u"version"_s].toString(), QCoreApplication::applicationVersion());
    const QJsonObject values = object[u"values"_s].toObject();
    QCOMPARE(values[u"unit"_s].toString(), u"nat"_s);
    QCOMPARE(values[u"pq"_s].toString().toDouble(), snapshot->divergences.pq); // to its last bit
    QCOMPARE(values[u"qp"_s].toString().toDouble(), snapshot->divergences.qp);
    QCOMPARE(object[u"recipe"_s][u"schema"_s].toInt(), kRecipeSchema);
    QCOMPARE(object[u"recipe"_s][u"parameters"_s][u"seed"_s].toInt(), 42);
    QCOMPARE(object[u"recipe"_s][u"view"_s][u"unit"_s].toString(), u"bits"_s);
}

void TestFigureFile::valuesThatAreNoNumbers()
{
    // One value of P alone and one of Q alone, by hand: nothing is shared, or the definition says infinity.
    const auto nothingShared = snapshotOf({1, 0}, {0, 1});
    const QJsonObject values = provenance::object(Shown(nothingShared), {})[u"values"_s].toObject();
    QVERIFY(values[u"pq"_s].isNull() && values.contains(u"pq"_s));
    const auto strict = treated(nothingShared, kl::EmptyBins::Strict);
    QCOMPARE(provenance::object(Shown(strict), {})[u"values"_s][u"qp"_s].toString(), u"Infinity"_s);
}

void TestFigureFile::sameBytes_data()
{
    addSuffixes();
}

void TestFigureFile::sameBytes()
{
    QFETCH(const QString, suffix);
    const QByteArray first = exported(suffix);
    QVERIFY(!first.isEmpty());
    QCOMPARE(exported(suffix), first);
}

void TestFigureFile::readsBack_data()
{
    addSuffixes();
}

void TestFigureFile::readsBack()
{
    QFETCH(const QString, suffix);
    const QByteArray bytes = exported(suffix);
    const figurefile::Reading reading = figurefile::read(written(bytes));
    QCOMPARE(reading.error, QString());
    QVERIFY(reading.recipe);
    QCOMPARE(recipe::toJson(*reading.recipe), recipe::toJson(m_recipe));

    QRandomGenerator random(1);
    for (int i = 0; i < 5; ++i) { // and whatever else it is
        const Recipe recipe = recipes::any(random);
        const QString file = path(u"any."_s + suffix);
        QCOMPARE(exportSnapshot(contentOf(recipe), file, recipe.figure), QString());
        const figurefile::Reading any = figurefile::read(file);
        QCOMPARE(any.error, QString());
        QCOMPARE(recipe::toJson(*any.recipe), recipe::toJson(recipe));
    }
}

void TestFigureFile::windowsOwnIsNotInIt_data()
{
    addSuffixes();
}

/// A file is the same whether the window is dark or its text large, and who opens it keeps theirs.
void TestFigureFile::windowsOwnIsNotInIt()
{
    QFETCH(const QString, suffix);
    const QByteArray usual = exported(suffix);
    Recipe dark = m_recipe;
    dark.view.appearance = theme::Appearance::Dark;
    dark.view.textSize = 200;
    const QString file = path(u"dark."_s + suffix);
    QCOMPARE(exportSnapshot(contentOf(dark), file, dark.figure), QString());
    QCOMPARE(bytesOf(file), usual);
    QCOMPARE(recipe::toJson(*figurefile::read(file, dark).recipe), recipe::toJson(dark));
}

void TestFigureFile::nothingOfAPersons_data()
{
    addSuffixes();
}

void TestFigureFile::nothingOfAPersons()
{
    QFETCH(const QString, suffix);
    const QByteArray bytes = exported(suffix);
    QVERIFY(!bytes.contains(m_folder.path().toUtf8()));
    QVERIFY(!bytes.contains(QDir::homePath().toUtf8() + '/'));
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    QVERIFY(host.size() < 4 || !bytes.contains(host));
}

/// Qt's own reader, an XML parser and a search for the packet find the same object as we do.
void TestFigureFile::whereOtherProgramsLookForIt()
{
    const QByteArray expected = provenance::text(m_content.shown(), m_recipe);
    for (const char letter : expected)
        QVERIFY(letter >= 0x20 && letter < 0x7F);

    QVERIFY(!exported(u"png"_s).isEmpty());
    QImageReader png(path(u"figure.png"_s));
    QCOMPARE(png.text(u"kl-explorer-recipe"_s).toUtf8(), expected);
    QVERIFY(!png.read().isNull()); // it is still a picture
    const QByteArray chunk = "iTXtkl-explorer-recipe";
    QVERIFY(bytesOf(path(u"figure.png"_s)).contains(chunk + QByteArray(5, '\0') + "{\"digest\""));

    const QByteArray svg = exported(u"svg"_s);
    QXmlStreamReader reader(svg);
    QByteArray inMetadata;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"metadata")
            inMetadata = reader.readElementText(QXmlStreamReader::IncludeChildElements).toUtf8();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(inMetadata, expected);

    const QByteArray pdf = exported(u"pdf"_s);
    const qsizetype begin = pdf.indexOf("<x:xmpmeta");
    const QByteArray packet = pdf.mid(begin, pdf.indexOf("</x:xmpmeta>") + 12 - begin);
    QXmlStreamReader xmp(packet);
    QByteArray inPacket;
    while (!xmp.atEnd()) {
        if (xmp.readNext() == QXmlStreamReader::StartElement
            && xmp.namespaceUri() == QLatin1String(provenance::kNamespace))
            inPacket = xmp.readElementText().toUtf8();
    }
    QVERIFY2(!xmp.hasError(), qPrintable(xmp.errorString()));
    QCOMPARE(inPacket, expected);

    const QJsonObject json = QJsonDocument::fromJson(exported(u"json"_s)).object();
    const QJsonObject object = QJsonDocument::fromJson(expected).object();
    for (const QString& key : {u"program"_s, u"version"_s, u"recipe"_s})
        QCOMPARE(json[key], object[key]);
}

void TestFigureFile::namesDoNotMatter()
{
    for (const QString& suffix : kSuffixes) {
        const QString file = written(exported(suffix), u"ü, 100 %1 of it"_s);
        QVERIFY2(figurefile::read(file).recipe, qPrintable(suffix));
    }
}

void TestFigureFile::foreign_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content"); // null: nothing is written
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << u"no such"_s << QByteArray() << u"does not exist"_s;
    QTest::newRow("a folder") << u"."_s << QByteArray() << u"is a folder"_s;
    QTest::newRow("a device") << u"/dev/zero"_s << QByteArray() << u"is not a regular file"_s;
    QTest::newRow("empty") << u"empty.png"_s << QByteArray("") << u"is no PNG, SVG, PDF or JSON file"_s;
    QTest::newRow("a text") << u"a.png"_s << QByteArray("Dear all,\n") << u"is no PNG"_s;
    QTest::newRow("a JPEG") << u"a.png"_s << QByteArray("\xFF\xD8\xFF\xE0", 4) << u"is no PNG"_s;
    QTest::newRow("a page") << u"a.svg"_s << QByteArray("<html><body>KL</body></html>") << u"is no PNG"_s;
    QTest::newRow("somebody's SVG") << u"a.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                                    << u"says nothing of how it was made"_s;
    QTest::newRow("somebody's JSON") << u"a.json"_s << QByteArray("{\"recipe\": {\"eggs\": 3}}")
                                     << u"says nothing of how it was made"_s;
    QTest::newRow("somebody's JSON with parameters")
        << u"a.json"_s << QByteArray(R"({"schema": 2, "parameters": {"samples": 10}, "view": {}, "follow": {}})")
        << u"says nothing of how it was made"_s;
    QTest::newRow("a list") << u"a.json"_s << QByteArray("[1, 2]") << u"says nothing of how it was made"_s;
    QTest::newRow("somebody's PDF") << u"a.pdf"_s << QByteArray("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
                                    << u"says nothing of how it was made"_s;
    QTest::newRow("ours, without a recipe")
        << u"a.json"_s << QByteArray(R"({"program": "KL Explorer", "recipe": 3})") << u"has no recipe"_s;
    QTest::newRow("ours, without its view")
        << u"a.json"_s << QByteArray(R"({"program": "KL Explorer", "recipe": {"schema": 2, "parameters": {}}})")
        << u"has no view"_s;
}

void TestFigureFile::foreign()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    const QString file = QDir::isAbsolutePath(name) ? name : path(name);
    if (!content.isNull())
        QCOMPARE(written(content, name), file);
    const figurefile::Reading reading = figurefile::read(file);
    QVERIFY(!reading.recipe);
    QVERIFY2(reading.error.contains(said), qPrintable(reading.error));
    QVERIFY2(reading.error.startsWith(file) && reading.error.endsWith(u'.'), qPrintable(reading.error));
    QCOMPARE(reading.error.count(u'\n'), 0);
}

void TestFigureFile::strippedOfEverything_data()
{
    addSuffixes();
}

void TestFigureFile::strippedOfEverything()
{
    QFETCH(const QString, suffix);
    QByteArray bytes = exported(suffix);
    if (suffix == u"png") {
        QImage image = QImage::fromData(bytes);
        for (const QString& key : image.textKeys())
            image.setText(key, QString());
        QImage plain(image.size(), QImage::Format_RGB32);
        plain.fill(Qt::white);
        QVERIFY(plain.save(path(u"plain.png"_s)));
        bytes = bytesOf(path(u"plain.png"_s));
    } else if (suffix == u"svg") {
        for (const char* element : {"metadata", "desc"}) {
            const QByteArray end = QByteArray("</") + element + '>';
            const qsizetype from = bytes.indexOf(QByteArray("<") + element);
            bytes.remove(from, bytes.indexOf(end) + end.size() - from);
        }
    } else if (suffix == u"pdf") {
        bytes.replace("<?xpacket begin=", "<?packet start =").replace("/Title (", "/Tital (");
    } else {
        bytes.replace("\"recipe\"", "\"receipt\"");
    }
    const figurefile::Reading reading = figurefile::read(written(bytes));
    QVERIFY(!reading.recipe);
    QVERIFY2(reading.error.contains(u"says nothing of how it was made"_s), qPrintable(reading.error));
}

void TestFigureFile::descriptionIsUnderstood_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString& suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"pdf without its packet"_s})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

/// The recipe is gone, the words for people are there.
void TestFigureFile::descriptionIsUnderstood()
{
    QFETCH(const QString, suffix);
    QByteArray bytes = exported(suffix.left(3));
    if (suffix == u"png") {
        const qsizetype chunk = bytes.indexOf("iTXtkl-explorer-recipe") - 4;
        QVERIFY(chunk > 0);
        bytes.remove(chunk, 12 + qFromBigEndian<qint32>(bytes.constData() + chunk));
    } else if (suffix == u"svg") {
        const qsizetype from = bytes.indexOf("<metadata");
        bytes.remove(from, bytes.indexOf("</metadata>") + 11 - from);
    } else if (suffix == u"pdf") {
        bytes.replace("<klexplorer:figure>", "<klexplorer:puzzle>");
        bytes.replace("</klexplorer:figure>", "</klexplorer:puzzle>");
    } else {
        bytes.replace("<?xpacket begin=", "<?packet start =");
    }
    Recipe now;
    now.view.terms = true;
    now.view.textSize = 150;
    now.follow = {BinsBy::Rice};
    now.pinned = kl::Parameters {};
    now.figure.dpi = 333;
    const figurefile::Reading reading = figurefile::read(written(bytes), now);
    QVERIFY(reading.isDescribed); // which whoever opens it is told
    QCOMPARE(reading.error, QString());
    Recipe expected = now;
    expected.parameters = m_recipe.parameters; // to their last bits
    expected.view.unit = Unit::Bits;
    expected.follow = {};
    expected.pinned.reset();
    QCOMPARE(recipe::toJson(*reading.recipe), recipe::toJson(expected));
}

void TestFigureFile::descriptionsThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const QString whole = provenance::description(Shown(snapshotOf(kl::Parameters {})));
    const auto row = [&whole](const char* name, const char* before, const char* after, const char* said) {
        QString text = whole;
        text.replace(QLatin1String(before), QLatin1String(after));
        QTest::newRow(name) << text << QString::fromUtf8(said);
    };
    row("no bins", "bins 79, ", "", "says nothing");
    row("no values", "KL(P||Q)", "KL(P|Q)", "says nothing");
    row("sigma out of range", "sigma 0.5", "sigma 7", "parameters.sigma must be a number from 0.001 to 5, not 7");
    row("sigma is a word", "sigma 0.5", "sigma half", "parameters.sigma must be");
    row("sigma is nan", "sigma 0.5", "sigma nan", "parameters.sigma must be");
    row("half a bin", "bins 79", "bins 79.5", "parameters.bins must be a whole number");
    row("another treatment", "empty-bins skip", "empty-bins fill", "parameters.emptyBins must be one of");
}

void TestFigureFile::descriptionsThatAreNone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'><desc>" + text.toUtf8() + "</desc></svg>";
    const figurefile::Reading reading = figurefile::read(written(svg));
    QVERIFY(!reading.recipe);
    QVERIFY2(reading.error.contains(said), qPrintable(reading.error));
}

void TestFigureFile::tampered_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* before, const char* after, const char* said) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(said);
    };
    row("sigma", "\"sigma\":0.3333333333333333", "\"sigma\":7.000000000000000",
        "parameters.sigma must be a number from 0.001 to 5, not 7");
    row("seed", "\"seed\":7", "\"seed\":-", "is damaged");
    row("bins of what is pinned", "\"bins\":12,\"emptyBins\":\"skip\",\"pseudocount\":0.5,\"samples\":100",
        "\"bins\":0,\"emptyBins\":\"skip\",\"pseudocount\":0.5,\"samples\":1000", "pinned.bins must be a whole number");
    row("a word", "\"unit\":\"bits\"", "\"unit\":\"bots\"", "view.unit must be one of nats, bits, not \"bots\"");
    row("a later one", "\"schema\":2", "\"schema\":9", "later version");
    row("no schema", "\"schema\":2", "\"schama\":2", "has no schema");
    row("possible, and another one", "\"dpi\":60", "\"dpi\":99", "was changed after it was written");
    row("possible, and another seed", "\"seed\":7", "\"seed\":8", "was changed after it was written");
    row("no digest", "\"digest\":", "\"others\":", "was changed after it was written");
    row("another value", "\"unit\":\"nat\"", "\"unit\":\"bat\"", "was changed after it was written");
    row("a size of no pixels", "\"width\":60", "\"width\":1 ", "figure: a picture would be 2 × 94 pixels large");
}

void TestFigureFile::tampered()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, said);
    for (const QString& suffix : {u"svg"_s, u"pdf"_s, u"json"_s}) {
        QByteArray bytes = exported(suffix);
        QByteArray old = before;
        QByteArray changed = after;
        if (suffix == u"json" && old.contains("schema")) { // it has one of its own
            old += ",\"view\"";
            changed += ",\"view\"";
        }
        if (suffix == u"json" && (old.contains("seed") || old.contains("sigma"))) { // and parameters
            const qsizetype at = bytes.indexOf("\"recipe\"");
            QByteArray tail = bytes.mid(at);
            QVERIFY(tail.contains(old));
            bytes = bytes.left(at) + tail.replace(old, changed);
        } else {
            const bool isThere = bytes.contains(old) || suffix != u"json";
            QVERIFY2(isThere, old.constData());
            bytes.replace(old, changed);
            QByteArray escaped = old;
            QByteArray escapedNew = changed;
            bytes.replace(escaped.replace("\"", "&quot;"), escapedNew.replace("\"", "&quot;"));
        }
        const figurefile::Reading reading = figurefile::read(written(bytes));
        QCOMPARE(reading.recipe.has_value(), said.isEmpty());
        QVERIFY2(reading.error.contains(said), qPrintable(suffix + u": "_s + reading.error));
    }
    // A picture's chunk has a check: it is noticed, whatever was changed.
    QByteArray png = exported(u"png"_s);
    QVERIFY(png.contains(before));
    png.replace(before, after.leftJustified(before.size(), ' ', true));
    const figurefile::Reading reading = figurefile::read(written(png));
    QVERIFY(!reading.recipe);
    QVERIFY2(reading.error.contains(u"is damaged"_s), qPrintable(reading.error));
}

/// What a file of numbers shows is what was calculated with its recipe.
void TestFigureFile::tamperedNumbers()
{
    const QByteArray json = exported(u"json"_s);
    const qsizetype parameters = json.indexOf("\"parameters\"");
    QByteArray other = json;
    other.replace(json.indexOf("\"seed\":7", parameters), 8, "\"seed\":9");
    const QByteArray pq = "\"kl\":{\"pq\":";
    QVERIFY(json.contains(pq));
    for (const QByteArray& changed : {other, QByteArray(json).replace(pq, pq + "1")}) {
        QVERIFY(changed != json);
        const figurefile::Reading reading = figurefile::read(written(changed));
        QVERIFY2(reading.error.contains(u"was changed after it was written"_s), qPrintable(reading.error));
    }
}

void TestFigureFile::tooLarge()
{
    QFile file(path(u"large.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(150'000'000)); // of nothing but zeros, which take no room
    QCOMPARE(figurefile::read(file.fileName()).error,
        file.fileName() + u" is too large to be a figure of this program: it has 150 MB, and at most 100 are read."_s);
}

void TestFigureFile::olderVersionKnewLess()
{
    QByteArray svg = exported(u"svg"_s);
    QVERIFY(svg.contains("&quot;exact&quot;:true,") || svg.contains("\"exact\":true,"));
    svg.replace("&quot;exact&quot;:true,", "").replace("\"exact\":true,", "");
    svg.replace("&quot;schema&quot;:2", "&quot;schema&quot;:1").replace("\"schema\":2", "\"schema\":1");
    svg.replace("&quot;digest&quot;", "&quot;other&quot;").replace("\"digest\"", "\"other\""); // it had none
    Recipe now;
    now.view.exact = true; // which is not what the file is of
    const figurefile::Reading reading = figurefile::read(written(svg), now);
    QCOMPARE(reading.error, QString());
    QCOMPARE(reading.recipe->view.exact, false);
}

void TestFigureFile::pngRewrittenByOthers_data()
{
    QTest::addColumn<QByteArray>("chunk");
    const QByteArray text = provenance::text(m_content.shown(), m_recipe);
    const QByteArray zlib = qCompress(text).mid(4); // Qt has the size before it
    QTest::newRow("tEXt") << QByteArray("tEXtkl-explorer-recipe") + '\0' + text;
    QTest::newRow("zTXt") << QByteArray("zTXtkl-explorer-recipe") + QByteArray(2, '\0') + zlib;
    QTest::newRow("iTXt, compressed") << QByteArray("iTXtkl-explorer-recipe") + QByteArray("\0\1\0en\0Rezept\0", 13)
            + zlib;
}

void TestFigureFile::pngRewrittenByOthers()
{
    QFETCH(const QByteArray, chunk);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(image.save(path(u"plain.png"_s)));
    // The one way of ours to write a check: the chunk replaces the content of one that we write.
    const QByteArray plain = bytesOf(path(u"plain.png"_s));
    const QByteArray png = pngdocument::withChunk(plain, chunk);
    QVERIFY(!QImage::fromData(png).isNull());
    const figurefile::Reading reading = figurefile::read(written(png));
    QCOMPARE(reading.error, QString());
    QVERIFY(*reading.recipe == m_recipe);
}

void TestFigureFile::truncated_data()
{
    addSuffixes();
}

void TestFigureFile::truncated()
{
    QFETCH(const QString, suffix);
    const QByteArray bytes = exported(suffix);
    for (qsizetype size = 0; size < bytes.size() - 8; size += 97) {
        const figurefile::Reading reading = figurefile::read(written(bytes.left(size)));
        QVERIFY2(!reading.recipe, qPrintable(QString::number(size)));
        QVERIFY2(reading.error.endsWith(u'.'), qPrintable(reading.error));
    }
    const QString error = figurefile::read(written(bytes.left(bytes.size() * 2 / 3))).error;
    QVERIFY2(error.contains(u"ends too early"_s), qPrintable(error));
}

void TestFigureFile::flippedBytes_data()
{
    addSuffixes();
}

/// Whatever is left of it: all of a recipe with every field in its range, or none.
void TestFigureFile::flippedBytes()
{
    QFETCH(const QString, suffix);
    const QByteArray bytes = exported(suffix);
    QRandomGenerator random(2);
    int read = 0;
    for (int i = 0; i < 200; ++i) {
        QByteArray flipped = bytes;
        const qsizetype place = random.bounded(static_cast<int>(bytes.size()));
        flipped[place] = static_cast<char>(flipped[place] ^ static_cast<char>(1 << random.bounded(8)));
        const figurefile::Reading reading = figurefile::read(written(flipped));
        QCOMPARE(reading.recipe.has_value(), reading.error.isEmpty());
        if (!reading.recipe)
            continue;
        ++read;
        QCOMPARE(reading.recipe->figure.whyImpossible(), QString());
        reading.recipe->parameters.validate();
    }
    QVERIFY(suffix != u"png" || read == 0); // every chunk has its check
}

void TestFigureFile::noise()
{
    QRandomGenerator random(3);
    const QByteArrayList starts {"", "\x89PNG\r\n\x1A\n", "%PDF-1.4\n", "{", "<?xml version='1.0'?>", "<svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><desc>", "%PDF-1.4\n<?xpacket begin=", "%PDF-1.4\n/Title (\xFE\xFF"};
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = starts.at(i % starts.size());
        const int size = random.bounded(2000);
        for (int k = 0; k < size; ++k)
            bytes += static_cast<char>(random.bounded(256));
        if (i % 2 == 0)
            bytes += "<?xpacket end='r'?>\n%%EOF\n";
        const figurefile::Reading reading = figurefile::read(written(bytes));
        QVERIFY(!reading.recipe);
        QVERIFY(reading.error.endsWith(u'.'));
    }
}

QTEST_MAIN(TestFigureFile)
#include "tst_figurefile.moc"

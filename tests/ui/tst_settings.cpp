// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include "tests/ui/settingsfolder.h"
#include "tests/ui/snapshots.h"

#include <memory>

class TestSettings : public QObject {
    Q_OBJECT
private slots:
    void init();

    void nothingSaved();
    void readBack_data();
    void readBack();
    void wrongValueIsTheDefault_data();
    void wrongValueIsTheDefault();
    void wrongValueLeavesTheRest_data();
    void wrongValueLeavesTheRest();
    void schema_data();
    void schema();
    void damagedFile_data();
    void damagedFile();
    void damagedHeaderLeavesTheRest();
    void binaryValuesAreNotRead_data();
    void binaryValuesAreNotRead();
    void folderInItsPlace();
    void foreignKeysStay();

private:
    [[nodiscard]] QString file() const { return QSettings().fileName(); }
    std::unique_ptr<SettingsFolder> m_folder;
};

namespace {

/// How @p got differs from @p expected; empty if it does not.
QByteArray difference(const Settings& got, const Settings& expected)
{
    if (got.recipe != expected.recipe)
        return QJsonDocument(recipe::toJson(got.recipe)).toJson() + "instead of "
            + QJsonDocument(recipe::toJson(expected.recipe)).toJson();
    if (got.geometry != expected.geometry)
        return "geometry";
    if (got.places != expected.places)
        return "places";
    if (got.recent != expected.recent)
        return "recent";
    return got.files == expected.files ? QByteArray() : QByteArray("files");
}

} // namespace

void TestSettings::init()
{
    m_folder = std::make_unique<SettingsFolder>();
    QVERIFY(m_folder->isValid());
    QVERIFY2(file().startsWith(m_folder->path()), qPrintable(file()));
}

void TestSettings::nothingSaved()
{
    QCOMPARE(difference(Settings::load(), Settings {}), QByteArray());
    QVERIFY(!QFile::exists(file())); // loading writes nothing
}

void TestSettings::readBack_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::newRow("what it starts with") << kl::Parameters {};
    QTest::newRow("lowest") << kl::Parameters {2, 0.001, 1, 0};
    QTest::newRow("highest") << kl::Parameters {10'000'000, 5.0, 1000, 4'294'967'295};
    QTest::newRow("a third, to its last bit") << kl::Parameters {.sigma = 1.0 / 3.0};
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        QTest::newRow(kl::name(emptyBins).data()) << kl::Parameters {.emptyBins = emptyBins, .pseudocount = 1.0 / 3.0};
}

void TestSettings::readBack()
{
    QFETCH(const kl::Parameters, parameters);
    for (const auto appearance : {theme::Appearance::System, theme::Appearance::Light, theme::Appearance::Dark}) {
        Settings settings;
        settings.recipe.parameters = parameters;
        settings.geometry = QByteArray("\x01\x00\xFF geometry", 12);
        settings.recipe.view = {.unit = Unit::Bits,
            .terms = true,
            .exact = true,
            .band = true,
            .table = true,
            .openSections = {u"reasons"_s, u"uncertainty"_s},
            .appearance = appearance,
            .textSize = 125};
        settings.places = {.panelShare = 1.25, .termsShare = 0.4, .tableShare = 2.5, .tableOrder = {10, true}};
        settings.files = {u"/home/ü, 100 %/a\\b"_s, u"Bild, 2 %.pdf"_s, u"ü.json"_s};
        settings.recipe.figure = {.width = 88.9,
            .height = 54.9,
            .unit = LengthUnit::Millimetres,
            .dpi = 300,
            .fontFamily = u"Ü, 'sans'"_s,
            .colours = FigureColouring::Dark,
            .caption = false};
        settings.recent = {u"/home/ü, 100 %/a, b.png"_s, u"/b.svg"_s};
        settings.recipe.follow = {BinsBy::Scott};
        settings.recipe.pinned = parameters;
        settings.save();
        QCOMPARE(difference(Settings::load(), settings), QByteArray());
        settings.recipe.pinned.reset(); // and it does not come back
        settings.save();
        QCOMPARE(difference(Settings::load(), settings), QByteArray());
    }
}

void TestSettings::wrongValueIsTheDefault_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const auto rows = [](const char* key, const QStringList& values) {
        for (const QString& value : values)
            QTest::addRow("%s=%s", key, qPrintable(value)) << QString::fromLatin1(key) << QVariant(value);
    };
    rows(
        "parameters/samples", {u"1"_s, u"10000001"_s, u"-5"_s, u"many"_s, u""_s, u"1e99"_s, u"99999999999999999999"_s});
    rows("parameters/sigma", {u"0"_s, u"5.1"_s, u"nan"_s, u"inf"_s, u"0,5"_s, u"@ByteArray()"_s});
    rows("parameters/bins", {u"0"_s, u"1001"_s, u"4294967375"_s, u"true"_s}); // 2³² + 79
    rows("parameters/seed", {u"-1"_s, u"4294967296"_s});
    rows("parameters/emptyBins", {u"fill"_s, u"3"_s, u""_s});
    rows("parameters/pseudocount", {u"0"_s, u"-1"_s, u"nan"_s, u"half"_s, u"1001"_s});
    rows("view/unit", {u"dits"_s, u"1"_s, u""_s});
    for (const char* key : {"view/terms", "view/exact", "view/band", "view/table"})
        rows(key, {u"perhaps"_s});
    rows("view/appearance", {u"purple"_s, u"2"_s});
    rows("follow/binRule", {u"Scott’s rule"_s, u"1"_s, u""_s});
    rows("view/textSize", {u"74"_s, u"301"_s, u"large"_s, u"-100"_s, u""_s});
    rows("window/panelShare", {u"0"_s, u"-1"_s, u"11"_s, u"wide"_s, u"nan"_s, u"inf"_s, u""_s});
    rows("window/termsShare", {u"0"_s, u"0.95"_s, u"half"_s, u"nan"_s});
    rows("window/tableShare", {u"0"_s, u"11"_s, u"high"_s});
    rows("window/tableColumn", {u"-1"_s, u"13"_s, u"State"_s, u"nan"_s});
    rows("window/tableDescending", {u"perhaps"_s, u"1"_s});
    rows("view/spreadSeeds", {u"-1"_s, u"10001"_s, u"2.5"_s});
    rows("figure/width", {u"0.01"_s, u"20001"_s, u"wide"_s, u"4294968496"_s}); // 2³² + 1200
    rows("figure/height", {u"0"_s});
    rows("figure/dpi", {u"23"_s, u"2401"_s, u"-96"_s});
    rows("figure/unit", {u"ft"_s, u"0"_s});
    rows("figure/colours", {u"transparent"_s, u"system"_s}); // a figure never follows the desktop
    rows("figure/caption", {u"perhaps"_s});
    rows("figure/legend", {u"below"_s});
    rows("pinned/sigma", {u"7"_s, u"nan"_s}); // then nothing is pinned
    QTest::newRow("a list for a number") << u"parameters/bins"_s << QVariant(QStringList {u"5"_s, u"6"_s});
    QTest::newRow("a rectangle for a number") << u"parameters/sigma"_s << QVariant(QRect(1, 2, 3, 4));
    QTest::newRow("a list for a folder") << u"export/folder"_s << QVariant(QStringList {u"a"_s, u"b"_s});
}

void TestSettings::wrongValueIsTheDefault()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    {
        QSettings settings;
        settings.setValue(key, value);
    }
    QCOMPARE(difference(Settings::load(), Settings {}), QByteArray());
}

void TestSettings::wrongValueLeavesTheRest_data()
{
    QTest::addColumn<QString>("key");
    kl::forEachField(recipe::kGroups, [](const auto& group) {
        kl::forEachField(group.fields, [&](const auto& field) {
            const QString key = QLatin1String(group.key) + u'/'
                + QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
            if (key != u"view/openSections"_s && key != u"figure/fontFamily"_s) // of which no value is wrong
                QTest::newRow(qPrintable(key)) << key;
        });
    });
}

/// Of all that is stored one value is bad: that one alone is the default.
void TestSettings::wrongValueLeavesTheRest()
{
    QFETCH(const QString, key);
    Settings settings;
    settings.files = {u"/somewhere"_s, u"a.pdf"_s, u"b.json"_s};
    settings.recipe = {{.sampleCount = 77,
                           .sigma = 1.25,
                           .binCount = 12,
                           .seed = 9,
                           .emptyBins = kl::EmptyBins::Smooth,
                           .pseudocount = 3.0},
        {Unit::Bits, true, TermsShown::Pq, true, true, true, true, 2.0, 5.0, 3.0, true, {u"reasons"_s},
            theme::Appearance::Dark, 150, 300},
        {7.0, 5.0, LengthUnit::Centimetres, 300, u"Verdana"_s, 8.0, 7.0, 1.0, FigureColouring::Dark, true, false, true,
            LegendPlace::None, false, true, false, true, true, true, true, false, false, true},
        {BinsBy::Doane}, kl::Parameters {.seed = 7}};
    settings.save();
    QSettings().setValue(key,
        u"\x01"
        "bad"_s);

    QJsonObject expected = recipe::toJson(settings.recipe);
    const QString group = key.section(u'/', 0, 0);
    const QString field = key.section(u'/', 1);
    QJsonObject part = expected[group].toObject();
    part[field] = recipe::toJson({})[group][field];
    expected[group] = part;
    const QJsonObject got = recipe::toJson(Settings::load().recipe);
    QVERIFY2(got == expected, QJsonDocument(got).toJson().constData());
    QVERIFY(Settings::load().files == settings.files);
}

void TestSettings::schema_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("ours") << QVariant(2) << true;
    QTest::newRow("none") << QVariant() << true; // as the first versions wrote
    for (const QString& damaged : {u""_s, u"\x01"_s, u"0"_s, u"-3"_s})
        QTest::newRow(qPrintable(u"damaged: "_s + damaged)) << QVariant(damaged) << true;
    QTest::newRow("a later version's") << QVariant(3) << false;
}

/// What a later version means by the same keys is not guessed at; files and window are where they were.
void TestSettings::schema()
{
    QFETCH(const QVariant, stored);
    QFETCH(const bool, isRead);
    Settings settings;
    settings.files = {u"/somewhere"_s, u"a.pdf"_s, u"b.json"_s};
    settings.recipe.parameters.binCount = 20;
    settings.save();
    QCOMPARE(QSettings().value(u"schema"_s).toInt(), 2);
    if (stored.isValid())
        QSettings().setValue(u"schema"_s, stored);
    else
        QSettings().remove(u"schema"_s);
    if (!isRead)
        settings.recipe = {};
    QCOMPARE(difference(Settings::load(), settings), QByteArray());

    QCOMPARE(Settings::load().isOfLaterVersion, !isRead);

    // A later version finds its own again; the others go on from here.
    settings.recipe.parameters.binCount = 30;
    settings.save();
    QCOMPARE(QSettings().value(u"schema"_s).toInt(), isRead ? 2 : 3);
    QCOMPARE(QSettings().value(u"parameters/bins"_s).toInt(), isRead ? 30 : 20);
}

void TestSettings::damagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray noise;
    for (int i = 0; i < 20'000; ++i)
        noise += static_cast<char>((i * 7919 + i / 251) & 0xFF);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("another program's") << QByteArray("{\"parameters\": {\"samples\": 3}}\n");
    QTest::newRow("half a line") << QByteArray("[parameters]\nsam");
    QTest::newRow("a broken byte array") << QByteArray("[window]\ngeometry=@ByteArray(\\x1\\xd9\\x");
    QTest::newRow("an unknown type") << QByteArray(
        "[parameters]\nsamples=@Variant(\\0\\0\\0\\x7f\\xff\\xff\\xff\\xff)\n");
}

void TestSettings::damagedFile()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
    out.close();

    Settings loaded = Settings::load();
    QVERIFY(loaded.recipe.parameters == kl::Parameters {});
    loaded.geometry.clear(); // Qt judges what it is worth
    QCOMPARE(difference(loaded, Settings {}), QByteArray());

    Settings settings; // and it is mended by the next one saved
    settings.recipe.parameters.binCount = 20;
    settings.save();
    QVERIFY(Settings::load().recipe.parameters == settings.recipe.parameters);
}

void TestSettings::damagedHeaderLeavesTheRest()
{
    Settings settings;
    settings.recipe.parameters.binCount = 20;
    settings.save();
    QFile out(file());
    QVERIFY(out.open(QIODevice::Append));
    out.write("\n[window\n"); // without its end
    out.close();
    QCOMPARE(difference(Settings::load(), settings), QByteArray());
}

void TestSettings::binaryValuesAreNotRead_data()
{
    QTest::addColumn<QByteArray>("value");
    // A list of 0x74747474 values, for which there is no memory; in letters, and in what QSettings reads as the same.
    QTest::newRow("list without end") << QByteArray(R"(@Variant(\0\0\0\t\0\x74\x74\x74\x74))");
    QTest::newRow("in other letters") << QByteArray(R"(\x40Va\x72i"ant"(\0\0\0\t\0\x74\x74\x74\x74))");
    QTest::newRow("in octal, with letters that are skipped")
        << QByteArray(R"(\000100V\qariant(\0\0\0\t\0\x74\x74\x74\x74))");
    QTest::newRow("over two lines") << QByteArray("@Vari\\\nant(\\0\\0\\0\\t\\0\\x74\\x74\\x74\\x74)");
    QTest::newRow("in a list") << QByteArray(R"(a, @Variant(\0\0\0\t\0\x74\x74\x74\x74))");
}

/// QSettings would ask for 60 GB as soon as it reads the group, and the program would end with that.
void TestSettings::binaryValuesAreNotRead()
{
    QFETCH(const QByteArray, value);
    Settings settings;
    settings.recent = {u"/home/@Variant(1).png"_s}; // is a name, and stays
    settings.save();
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::WriteOnly | QIODevice::Append));
    stored.write("\n[parameters]\nsamples=" + value + "\nsigma=1.5\n");
    stored.close();
    const Settings got = Settings::load();
    QCOMPARE(got.recipe.parameters, (kl::Parameters {.sigma = 1.5})); // of one line, one value is lost
    QCOMPARE(got.recent, settings.recent);
    got.save();
    QCOMPARE(Settings::load().recipe.parameters.sigma, 1.5);
}

void TestSettings::folderInItsPlace()
{
    QVERIFY(QDir().mkpath(file()));
    QCOMPARE(difference(Settings::load(), Settings {}), QByteArray());
    QVERIFY(!Settings {}.save());
    QCOMPARE(difference(Settings::load(), Settings {}), QByteArray());
}

void TestSettings::foreignKeysStay()
{
    QSettings().setValue(u"newer/version"_s, 7); // what a later version keeps is not lost
    Settings {}.save();
    QCOMPARE(QSettings().value(u"newer/version"_s).toInt(), 7);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

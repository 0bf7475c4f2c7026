// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/recipe.h"

#include "tests/core/testing.h"

using namespace Qt::StringLiterals;

class TestRecipe : public QObject {
    Q_OBJECT
private slots:
    void jsonOfTheDefaults();
    void readsBack_data();
    void readsBack();
    void equalityLooksAtEveryField();
    void missingIsTheFallback();
    void wrongValueIsNamed_data();
    void wrongValueIsNamed();
    void impossiblePictureIsNamed();
    void wrongPartIsNamed();
    void pinned();
    void wrongPinnedIsNamed_data();
    void wrongPinnedIsNamed();
    void unknownIsReported();
    void laterSchemaIsRefused_data();
    void laterSchemaIsRefused();
};

Q_DECLARE_METATYPE(Recipe)

namespace {

/// No field as it is by default.
const Recipe kOther {{.sampleCount = 10'000'000,
                         .sigma = 1.0 / 3.0,
                         .binCount = 1000,
                         .seed = 4'294'967'295,
                         .emptyBins = kl::EmptyBins::Renormalise,
                         .pseudocount = 1e-6},
    {Unit::Bits, true, TermsShown::Qp, true, true, true, true, -1.5, 4.0, 2.0, true, {u"reasons"_s, u"ü \"\\"_s},
        theme::Appearance::Dark, 175, 1000},
    {12.5, 10.5, LengthUnit::Centimetres, 2400, u"Times “ü”"_s, 7.5, 6.0, 0.75, FigureColouring::Grey, true, false,
        true, LegendPlace::BottomLeft, false, true, false, true, true, true, true, false, false, true},
    {BinsBy::FreedmanDiaconis},
    kl::Parameters {.sampleCount = 3, .sigma = 2.0 / 3.0, .seed = 1, .emptyBins = kl::EmptyBins::Smooth}};

/// Through the text that a file holds.
QJsonObject throughText(const QJsonObject& object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

/// @p recipe's JSON with one value of one part replaced.
QJsonObject with(const Recipe& recipe, const QString& part, const QString& key, const QJsonValue& value)
{
    QJsonObject object = recipe::toJson(recipe);
    QJsonObject values = object[part].toObject();
    values[key] = value;
    object[part] = values;
    return object;
}

} // namespace

void TestRecipe::jsonOfTheDefaults()
{
    // By hand: the notebook's parameters, and a window and a figure as they come.
    const QByteArray expected = R"({"schema": 2,
        "parameters": {"samples": 10000, "sigma": 0.5, "bins": 79, "seed": 42, "emptyBins": "skip", "pseudocount": 0.5},
        "view": {"unit": "nats", "terms": false, "termsShown": "both", "exact": false, "band": false, "held": false,
                 "logarithmic": false, "heldCentre": 1, "heldWidth": 10, "heldTop": 1, "table": false,
                 "openSections": [], "appearance": "system", "textSize": 100, "spreadSeeds": 200},
        "figure": {"width": 8, "height": 4, "unit": "in", "dpi": 150, "fontFamily": "DejaVu Sans", "fontSize": 10,
                   "tickSize": 10, "lineWidth": 2, "colours": "light", "transparent": false, "grid": true,
                   "frame": false, "legend": "auto", "caption": true, "outlines": false, "asShown": true,
                   "exact": false, "band": false, "terms": false, "pinned": false, "fills": true, "shading": true,
                   "waterfall": false},
        "follow": {"binRule": "none"}})";
    QCOMPARE(recipe::toJson({}), QJsonDocument::fromJson(expected).object());
}

void TestRecipe::readsBack_data()
{
    QTest::addColumn<Recipe>("recipe");
    QTest::newRow("defaults") << Recipe {};
    QTest::newRow("all others") << kOther;
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        Recipe recipe;
        recipe.parameters.emptyBins = emptyBins;
        QTest::newRow(kl::name(emptyBins).data()) << recipe;
    }
}

void TestRecipe::readsBack()
{
    QFETCH(const Recipe, recipe);
    const recipe::Reading reading = recipe::fromJson(throughText(recipe::toJson(recipe)), kOther);
    QCOMPARE(reading.complaints, QStringList());
    QCOMPARE(reading.unknown, QStringList());
    QVERIFY(reading.recipe == recipe);
}

void TestRecipe::equalityLooksAtEveryField()
{
    const QJsonObject others = recipe::toJson(kOther);
    int fields = 0;
    for (const QString& part : {u"parameters"_s, u"view"_s, u"figure"_s, u"follow"_s}) {
        const QJsonObject values = others[part].toObject();
        for (const QString& key : values.keys()) {
            const recipe::Reading reading = recipe::fromJson(with({}, part, key, values[key]));
            QCOMPARE(reading.complaints, QStringList());
            QVERIFY2(reading.recipe != Recipe {}, qPrintable(part + u'.' + key));
            ++fields;
        }
    }
    Recipe pinned;
    pinned.pinned = kl::Parameters {};
    QVERIFY(pinned != Recipe {});
    QCOMPARE(fields, 45); // by hand: 6 parameters, 15 of the view, 23 of the figure, 1 that follows
}

void TestRecipe::missingIsTheFallback()
{
    const recipe::Reading reading
        = recipe::fromJson({{u"parameters"_s, QJsonObject {{u"bins"_s, 12}}}}, kOther); // no schema either
    Recipe expected = kOther;
    expected.parameters.binCount = 12;
    expected.pinned.reset(); // a form that does not speak of it says that nothing is
    QCOMPARE(reading.complaints, QStringList());
    QVERIFY(reading.recipe == expected);
}

void TestRecipe::wrongValueIsNamed_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("named"); // what is possible, and what was found
    const auto row = [](const char* part, const char* key, const QJsonValue& value, const QStringList& named) {
        QTest::addRow("%s.%s: %s", part, key, qPrintable(named.last()))
            << QString::fromLatin1(part) << QString::fromLatin1(key) << value << named;
    };
    row("parameters", "samples", 1, {u"from 2 to 10000000"_s, u"not 1"_s});
    row("parameters", "samples", 2.5, {u"whole number"_s, u"not 2.5"_s});
    row("parameters", "samples", u"10000"_s, {u"whole number"_s, u"not \"10000\""_s});
    row("parameters", "samples", 1e300, {u"10000000"_s, u"not 1e+300"_s});
    row("parameters", "bins", 4'294'967'375.0, {u"from 1 to 1000"_s, u"not 4294967375"_s}); // 2³² + 79
    row("parameters", "sigma", 5.1, {u"from 0.001 to 5"_s, u"not 5.1"_s});
    row("parameters", "sigma", u"1\u0085\u202E\u2028"_s, {u"a number"_s, u"not \"1\\u0085\\u202e\\u2028\""_s});
    row("parameters", "sigma", true, {u"a number"_s, u"not true"_s});
    row("parameters", "sigma", QJsonValue::Null, {u"a number"_s, u"not null"_s});
    row("parameters", "seed", -1, {u"from 0 to 4294967295"_s, u"not -1"_s});
    row("parameters", "emptyBins", u"fill"_s, {u"skip, strict, smooth, renormalise"_s, u"not \"fill\""_s});
    row("parameters", "emptyBins", 0, {u"skip"_s, u"not 0"_s});
    row("view", "unit", u"dits"_s, {u"nats, bits"_s, u"not \"dits\""_s});
    row("view", "terms", 1, {u"true or false"_s, u"not 1"_s});
    row("view", "textSize", 74, {u"75"_s, u"300"_s, u"not 74"_s});
    row("view", "textSize", 301, {u"75"_s, u"300"_s, u"not 301"_s});
    row("view", "openSections", u"reasons"_s, {u"list of texts"_s, u"not \"reasons\""_s});
    row("view", "openSections", QJsonArray {1}, {u"list of texts"_s, u"not [1]"_s});
    row("figure", "width", 0.05, {u"from 0.1 to 20000"_s, u"not 0.05"_s});
    row("figure", "colours", u"system"_s, {u"one of light, dark, grey"_s, u"not \"system\""_s});
    row("figure", "fontFamily", 7, {u"a name"_s, u"not 7"_s});
    row("figure", "fontFamily", QString(201, u'a'), {u"a name"_s, u"not \"aaa"_s});
    row("figure", "fontFamily", u" "_s, {u"a name"_s, u"not \" \""_s});
    row("follow", "binRule", u"fd"_s,
        {u"one of none, sturges, rice, scott, freedman-diaconis, doane"_s, u"not \"fd\""_s});
    row("figure", "dpi", QString(500, u'9'), {u"from 24 to 2400"_s, u"not \"999"_s}); // shortened
}

void TestRecipe::wrongValueIsNamed()
{
    QFETCH(const QString, part);
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QStringList, named);
    const recipe::Reading reading = recipe::fromJson(throughText(with(kOther, part, key, value)));
    QCOMPARE(reading.complaints.size(), 1);
    const QString complaint = reading.complaints.constFirst();
    QVERIFY2(complaint.startsWith(part + u'.' + key + u' '), qPrintable(complaint));
    for (const QString& name : named)
        QVERIFY2(complaint.contains(name), qPrintable(complaint));
    QVERIFY2(complaint.size() < 200, qPrintable(complaint));

    QJsonObject expected = with(kOther, part, key, recipe::toJson({})[part][key]); // that one alone is the fallback's
    QCOMPARE(recipe::toJson(reading.recipe), expected);
}

void TestRecipe::impossiblePictureIsNamed()
{
    // 400 inches at 150 dpi are 60 000 pixels, and a side has 20 000 at most.
    const recipe::Reading reading = recipe::fromJson(with({}, u"figure"_s, u"width"_s, 400.0));
    QCOMPARE(reading.complaints.size(), 1);
    QVERIFY2(reading.complaints[0].contains(u"60000"_s) && reading.complaints[0].contains(u"20000"_s),
        qPrintable(reading.complaints[0]));
    QVERIFY(reading.recipe == Recipe {});
}

void TestRecipe::wrongPartIsNamed()
{
    QJsonObject object = recipe::toJson(kOther);
    object[u"view"_s] = QJsonArray {true};
    const recipe::Reading reading = recipe::fromJson(object);
    QCOMPARE(reading.complaints.size(), 1);
    QVERIFY2(reading.complaints.constFirst().startsWith(u"view must be an object"_s),
        qPrintable(reading.complaints.constFirst()));
    QVERIFY(reading.recipe.view == ViewOptions {});
    QVERIFY(reading.recipe.parameters == kOther.parameters);
}

void TestRecipe::pinned()
{
    QVERIFY(!recipe::toJson({}).contains(u"pinned"_s));
    // By hand: every parameter under its key, as in the part of that name.
    const QByteArray expected = R"({"samples": 3, "sigma": 0.25, "bins": 79, "seed": 42, "emptyBins": "strict",
        "pseudocount": 0.5})";
    Recipe recipe;
    recipe.pinned = kl::Parameters {.sampleCount = 3, .sigma = 0.25, .emptyBins = kl::EmptyBins::Strict};
    const QJsonObject object = throughText(recipe::toJson(recipe));
    QCOMPARE(object[u"pinned"_s].toObject(), QJsonDocument::fromJson(expected).object());
    QVERIFY(recipe::fromJson(object, kOther).recipe == recipe);
}

void TestRecipe::wrongPinnedIsNamed_data()
{
    QTest::addColumn<QJsonValue>("pinned");
    QTest::addColumn<QString>("complaint"); // how it starts
    QTest::newRow("outside its range") << QJsonValue(QJsonObject {{u"sigma"_s, 7}, {u"bins"_s, 12}})
                                       << u"pinned.sigma must be a number from 0.001 to 5, not 7"_s;
    QTest::newRow("no object") << QJsonValue(true) << u"pinned must be an object, not true"_s;
    QTest::newRow("null") << QJsonValue() << u"pinned must be an object, not null"_s;
}

void TestRecipe::wrongPinnedIsNamed()
{
    QFETCH(const QJsonValue, pinned);
    QFETCH(const QString, complaint);
    QJsonObject object = recipe::toJson({});
    object[u"pinned"_s] = pinned;
    const recipe::Reading reading = recipe::fromJson(object, kOther);
    QCOMPARE(reading.complaints, QStringList(complaint));
    QVERIFY(reading.recipe == Recipe {}); // nothing is pinned, rather than something that nobody pinned
}

void TestRecipe::unknownIsReported()
{
    QJsonObject object = with(kOther, u"view"_s, u"colours"_s, u"grey"_s);
    object[u"lesson"_s] = 3;
    const recipe::Reading reading = recipe::fromJson(object);
    QCOMPARE(reading.unknown, QStringList({u"view.colours"_s, u"lesson"_s}));
    QCOMPARE(reading.complaints, QStringList());
    QVERIFY(reading.recipe == kOther); // and what is known is taken
}

void TestRecipe::laterSchemaIsRefused_data()
{
    QTest::addColumn<QJsonValue>("schema");
    QTest::newRow("the next") << QJsonValue(recipe::toJson({})[u"schema"_s].toInt() + 1);
    QTest::newRow("0") << QJsonValue(0);
    QTest::newRow("a text") << QJsonValue(u"1"_s);
}

void TestRecipe::laterSchemaIsRefused()
{
    QFETCH(const QJsonValue, schema);
    QJsonObject object = recipe::toJson(kOther);
    object[u"schema"_s] = schema;
    const recipe::Reading reading = recipe::fromJson(object);
    QCOMPARE(reading.complaints.size(), 1);
    QVERIFY2(reading.complaints.constFirst().contains(u"schema"_s), qPrintable(reading.complaints.constFirst()));
    QVERIFY(reading.recipe == Recipe {}); // nothing of it is taken
}

QTEST_APPLESS_MAIN(TestRecipe)
#include "tst_recipe.moc"

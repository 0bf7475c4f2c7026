// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "tests/core/laws.h"
#include "tests/ui/anyrecipe.h"
#include "tests/ui/settingsfolder.h"
#include "tests/ui/snapshots.h"
#include "ui/export/export.h"
#include "ui/export/figurefile.h"
#include "ui/export/filewords.h"
#include "ui/export/provenance.h"
#include "ui/session/settings.h"
#include "ui/words/reading.h"

#include <QBuffer>
#include <QTemporaryDir>

/// What holds for every recipe: it is read back from whatever it was written to.
class TestRecipeLaws : public QObject {
    Q_OBJECT
private slots:
    void jsonReadsBack();
    void jsonOfAnotherIsAnother();
    void descriptionReadsBack();
    void numbersOfFilesReadBack();
    void settingsReadBack();
    void exportedThenOpened_data();
    void exportedThenOpened();
};

namespace {

QByteArray textOf(const Recipe& recipe)
{
    return QJsonDocument(recipe::toJson(recipe)).toJson(QJsonDocument::Compact);
}

QByteArray bytesOf(const Recipe& recipe, FileType type)
{
    const ExportContent content = exportContent(Shown(snapshotOf(recipe.parameters), recipe.view.unit), recipe, nullptr,
        recipe.pinned ? snapshotOf(*recipe.pinned) : nullptr);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QString error = writeContent(buffer, type, content, recipe.figure);
    if (!error.isEmpty())
        RC_FAIL(error.toStdString());
    return buffer.data();
}

} // namespace

void TestRecipeLaws::jsonReadsBack()
{
    VERIFY_LAW(laws::kCases, [] {
        const auto recipe = *rc::gen::exec(&anyrecipe::whole);
        const QByteArray text = textOf(recipe);
        const recipe::Reading reading = recipe::fromJson(QJsonDocument::fromJson(text).object());
        RC_ASSERT(reading.complaints.isEmpty());
        RC_ASSERT(reading.unknown.isEmpty());
        RC_ASSERT(reading.recipe == recipe);
        RC_ASSERT(textOf(reading.recipe) == text);
    });
}

void TestRecipeLaws::jsonOfAnotherIsAnother()
{
    VERIFY_LAW(laws::kCases, [] {
        const auto one = *rc::gen::exec(&anyrecipe::whole);
        const auto other = *rc::gen::exec(&anyrecipe::whole);
        RC_ASSERT((one == other) == (textOf(one) == textOf(other)));
    });
}

void TestRecipeLaws::descriptionReadsBack()
{
    VERIFY_LAW(laws::kCases, [] {
        const auto recipe = *rc::gen::exec(&anyrecipe::whole);
        // Both values by hand; the parameters need not be those that were calculated.
        auto snapshot = std::make_shared<kl::Snapshot>(*snapshotOf({3, 1}, {2, 2}));
        snapshot->parameters = recipe.parameters;
        const auto described = filewords::parametersOf(provenance::description(Shown(snapshot, recipe.view.unit)));
        RC_ASSERT(described.has_value());
        RC_ASSERT(described->unit == recipe.view.unit);
        const recipe::Reading reading = recipe::fromJson({{u"parameters"_s, described->parameters}});
        RC_ASSERT(reading.complaints.isEmpty());
        RC_ASSERT(reading.recipe.parameters == recipe.parameters);
    });
}

void TestRecipeLaws::numbersOfFilesReadBack()
{
    // The shortest text of a number is that number to whoever types it, where a point stands before the decimals.
    VERIFY_LAW(laws::kCases, [] {
        const auto recipe = *rc::gen::exec(&anyrecipe::whole);
        const auto readsBack = [](double value, double low, double high, bool isWhole) {
            const QString text = QString::fromStdString(kl::shortest(value));
            return reading::number(text, {low, high, isWhole}).value == value;
        };
        kl::forEachField(kl::kParameterFields, [&](const auto& field) {
            using T = std::remove_cvref_t<decltype(recipe.parameters.*field.member)>;
            if constexpr (std::is_arithmetic_v<T>)
                RC_ASSERT(readsBack(static_cast<double>(recipe.parameters.*field.member),
                    static_cast<double>(field.range.low), static_cast<double>(field.range.high),
                    std::is_integral_v<T>));
        });
    });
}

void TestRecipeLaws::settingsReadBack()
{
    const SettingsFolder folder;
    VERIFY_LAW(laws::kCases / 10, [] {
        Settings settings;
        settings.recipe = *rc::gen::exec(&anyrecipe::whole);
        settings.save();
        const Settings loaded = Settings::load();
        RC_ASSERT(loaded.recipe == settings.recipe);
        RC_ASSERT(!loaded.isFirstStart);
    });
}

void TestRecipeLaws::exportedThenOpened_data()
{
    QTest::addColumn<FileType>("type");
    QTest::addColumn<int>("cases"); // drawn twice each, which is dear
    QTest::newRow("PNG") << FileType::Png << 300;
    QTest::newRow("SVG") << FileType::Svg << 300;
    QTest::newRow("PDF") << FileType::Pdf << 300;
    QTest::newRow("JSON") << FileType::Json << laws::kCases;
}

/// Export then open gives the same state; and the same recipe, the same bytes.
void TestRecipeLaws::exportedThenOpened()
{
    QFETCH(FileType, type);
    QFETCH(int, cases);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(u"figure"_s);
    VERIFY_LAW(cases, [type, path] {
        const auto recipe = *rc::gen::exec(&anyrecipe::quick);
        const QByteArray bytes = bytesOf(recipe, type);
        RC_ASSERT(bytes == bytesOf(recipe, type));
        QFile file(path);
        RC_ASSERT(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const figurefile::Reading reading = figurefile::read(path);
        RC_ASSERT(reading.error.toStdString() == std::string());
        RC_ASSERT(!reading.isDescribed);
        RC_ASSERT(*reading.recipe == recipe);
    });
}

QTEST_MAIN(TestRecipeLaws)
#include "tst_recipelaws.moc"

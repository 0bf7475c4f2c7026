// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include "ui/session/ownpresets.h"
#include "ui/words/binrows.h"
#include "ui/words/language.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>
#include <type_traits>

namespace {

const QString kSchema = QStringLiteral("schema");
const QString kWelcomeSeen = QStringLiteral("welcome/seen");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kPanelShare = QStringLiteral("window/panelShare");
const QString kTermsShare = QStringLiteral("window/termsShare");
const QString kTableShare = QStringLiteral("window/tableShare");
const QString kTableColumn = QStringLiteral("window/tableColumn");
const QString kTableDescending = QStringLiteral("window/tableDescending");
constexpr kl::Range kMultiples {0.1, 10.0};
constexpr kl::Range kParts {0.1, 0.9};
const QString kFolder = QStringLiteral("export/folder");
const QString kFigureName = QStringLiteral("export/figureName");
const QString kRecent = QStringLiteral("open/recent");
const QString kLessons = QStringLiteral("lessons");
const QString kLessonKey = QStringLiteral("lesson");
const QString kLessonStep = QStringLiteral("step");
const QString kLanguage = QStringLiteral("language");
const QString kDataName = QStringLiteral("export/dataName");

/// Where a field stands in the settings: "parameters/sigma".
QString settingOf(const char* group, std::string_view key)
{
    return QLatin1String(group) + QLatin1Char('/') + QString::fromUtf8(key);
}

/// What was stored for a field of type T, in the recipe's JSON form. A file keeps texts; what does not read as a T
/// stays one, for the recipe to refuse.
template <typename T>
QJsonValue stored(const QVariant& value)
{
    const QString text = value.toString();
    if constexpr (std::is_same_v<T, QStringList>)
        return QJsonArray::fromStringList(value.toStringList());
    if constexpr (std::is_same_v<T, bool>)
        return text == QLatin1String("true") ? true : text == QLatin1String("false") ? false : QJsonValue(text);
    if constexpr (std::is_arithmetic_v<T>) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    return text;
}

QJsonObject storedRecipe(const QSettings& settings)
{
    QJsonObject object;
    // One that is damaged counts as ours: it must not cost the rest.
    if (const int schema = settings.value(kSchema).toInt(); schema >= 1)
        object[kSchema] = schema;
    kl::forEachField(recipe::kGroups, [&](const auto& group) {
        using Struct = std::remove_reference_t<decltype(std::declval<Recipe&>().*group.member)>;
        QJsonObject part;
        kl::forEachField(group.fields, [&](const auto& field) {
            using T = std::remove_reference_t<decltype(std::declval<Struct&>().*field.member)>;
            const QString setting = settingOf(group.key, field.key);
            if (settings.contains(setting))
                part[QString::fromUtf8(field.key)] = stored<T>(settings.value(setting));
        });
        object[QLatin1String(group.key)] = part;
    });
    QJsonObject pinned;
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        using T = std::remove_reference_t<decltype(std::declval<kl::Parameters&>().*field.member)>;
        const QString setting = settingOf(recipe::kPinnedKey, field.key);
        if (settings.contains(setting))
            pinned[QString::fromUtf8(field.key)] = stored<T>(settings.value(setting));
    });
    if (!pinned.isEmpty())
        object[QLatin1String(recipe::kPinnedKey)] = pinned;
    return object;
}

/// The number of that name, if it is one of @p range; else @p usual.
template <typename T>
T storedNumber(const QSettings& settings, const QString& name, const kl::Range<T>& range, T usual)
{
    bool isNumber = false;
    const double number = settings.value(name).toDouble(&isNumber);
    return isNumber && number >= range.low && number <= range.high ? static_cast<T>(number) : usual;
}

Places storedPlaces(const QSettings& settings)
{
    const Places usual;
    constexpr kl::Range<int> columns {0, static_cast<int>(binrows::kColumns.size()) - 1};
    return {.panelShare = storedNumber(settings, kPanelShare, kMultiples, usual.panelShare),
        .termsShare = storedNumber(settings, kTermsShare, kParts, usual.termsShare),
        .tableShare = storedNumber(settings, kTableShare, kMultiples, usual.tableShare),
        .tableOrder = {.column = storedNumber(settings, kTableColumn, columns, usual.tableOrder.column),
            .descending = settings.value(kTableDescending).toString() == QLatin1String("true")}};
}

void store(const Places& places, QSettings& settings)
{
    settings.setValue(kPanelShare, places.panelShare);
    settings.setValue(kTermsShare, places.termsShare);
    settings.setValue(kTableShare, places.tableShare);
    settings.setValue(kTableColumn, places.tableOrder.column);
    settings.setValue(kTableDescending, places.tableOrder.descending);
}

void store(const Recipe& recipe, QSettings& settings)
{
    const QJsonObject object = recipe::toJson(recipe);
    const auto storeGroup = [&](const char* key) {
        const QJsonObject part = object.value(QLatin1String(key)).toObject();
        for (auto each = part.begin(); each != part.end(); ++each) {
            const QVariant value = each->toVariant();
            settings.setValue(settingOf(key, each.key().toStdString()),
                each->isArray() ? QVariant(value.toStringList()) : value); // a list of anything would not be readable
        }
    };
    kl::forEachField(recipe::kGroups, [&](const auto& group) { storeGroup(group.key); });
    settings.remove(QLatin1String(recipe::kPinnedKey)); // unless something is, nothing is pinned next time
    storeGroup(recipe::kPinnedKey);
    settings.setValue(kSchema, kRecipeSchema);
}

ReadLessons storedLessons(QSettings& settings)
{
    QList<ReadLessons::Place> places;
    const int count = settings.beginReadArray(kLessons);
    constexpr int kFarthest = 10'000; // steps of a lesson: a number beyond is damaged
    for (int i = 0; i < std::min(count, static_cast<int>(ReadLessons::kMost)); ++i) {
        settings.setArrayIndex(i);
        const QString key = settings.value(kLessonKey).toString();
        if (!key.isEmpty())
            places << ReadLessons::Place {key, storedNumber(settings, kLessonStep, kl::Range {0, kFarthest}, 0)};
    }
    settings.endArray();
    ReadLessons lessons;
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        lessons.keep(place->key, place->step);
    return lessons;
}

void store(const ReadLessons& lessons, QSettings& settings)
{
    settings.remove(kLessons); // else those beyond the last would stay
    settings.beginWriteArray(kLessons, static_cast<int>(lessons.places().size()));
    for (int i = 0; i < lessons.places().size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(kLessonKey, lessons.places()[i].key);
        settings.setValue(kLessonStep, lessons.places()[i].step);
    }
    settings.endArray();
}

/// A line as QSettings understands it: without quotes, and with the letters that stand behind backslashes as numbers.
QString understood(QString line)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\x([0-9A-Fa-f]+)|\\([0-7]+)|\\.)"));
    constexpr qsizetype kMostDigits = 6; // of the last 16 bits, whichever way
    line.remove(QLatin1Char('"'));
    QString result;
    qsizetype behind = 0;
    for (auto each = escape.globalMatch(line); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        result += QStringView(line).mid(behind, match.capturedStart() - behind);
        behind = match.capturedEnd();
        const int base = match.hasCaptured(1) ? 16 : 8;
        if (const QString digits = match.captured(base == 16 ? 1 : 2); !digits.isEmpty())
            result += QChar(static_cast<char16_t>(digits.right(kMostDigits).toUInt(nullptr, base)));
    }
    result += QStringView(line).mid(behind);
    return result;
}

/// Of values in Qt's own binary form, which we never write. A damaged one asks for any amount of memory, and where that
/// is not to be had the program would end before it has begun.
bool isBinary(const QString& line)
{
    static const QRegularExpression form(QStringLiteral(R"([=,]\s*@(Variant|DateTime)\()"));
    return form.match(understood(line)).hasMatch();
}

} // namespace

void Settings::mend(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromLatin1(file.readAll()); // any bytes, back and forth
    file.close();
    static const QRegularExpression version(
        QStringLiteral("^schema=([0-9]+)\\s*$"), QRegularExpression::MultilineOption);
    if (version.match(text).captured(1).toInt() > kRecipeSchema)
        return;
    static const QRegularExpression lineEnd(
        QStringLiteral(R"((?<!\\)\r?\n|(?<!\\)\r)")); // behind a backslash it goes on
    static const QRegularExpression goesOn(QStringLiteral(R"(\\(\r\n|\n|\r))"));
    QStringList kept;
    bool isWhole = true;
    for (const QString& line : text.split(lineEnd)) {
        if (isBinary(QString(line).remove(goesOn)))
            isWhole = false;
        else
            kept << line;
    }
    QSaveFile mended(path);
    if (isWhole || !mended.open(QIODevice::WriteOnly))
        return;
    mended.write(kept.join(QLatin1Char('\n')).toLatin1());
    mended.commit();
}

Settings Settings::load()
{
    mend(QSettings().fileName());
    QSettings settings;
    return from(settings);
}

Settings Settings::from(QSettings& settings)
{
    return {.recipe = recipe::fromJson(storedRecipe(settings)).recipe,
        .geometry = settings.value(kGeometry).toByteArray(),
        .files = {.folder = settings.value(kFolder).toString(),
            .figureName = settings.value(kFigureName, ExportPlace().figureName).toString(),
            .dataName = settings.value(kDataName, ExportPlace().dataName).toString()},
        .places = storedPlaces(settings),
        .recent = settings.value(kRecent).toStringList(),
        .figurePresets = ownpresets::load(settings),
        .lessons = storedLessons(settings),
        .isOfLaterVersion = settings.value(kSchema).toInt() > kRecipeSchema,
        .language = language::read(settings.value(kLanguage).toString()),
        .isFirstStart = !settings.contains(kSchema) && !settings.contains(kWelcomeSeen)};
}

bool Settings::save() const
{
    QSettings settings;
    return saveTo(settings);
}

bool Settings::saveTo(QSettings& settings) const
{
    if (settings.value(kSchema).toInt() <= kRecipeSchema) // a later version's recipe is left to it
        ::store(recipe, settings);
    settings.setValue(kGeometry, geometry);
    ::store(places, settings);
    settings.setValue(kFolder, files.folder);
    settings.setValue(kFigureName, files.figureName);
    settings.setValue(kDataName, files.dataName);
    settings.setValue(kRecent, recent);
    ownpresets::save(figurePresets, settings);
    ::store(lessons, settings);
    settings.setValue(kLanguage, language);
    settings.setValue(kWelcomeSeen, true);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

void Settings::saveLessons() const
{
    QSettings settings;
    ::store(lessons, settings);
}

void Settings::saveLanguage() const
{
    QSettings().setValue(kLanguage, language);
}

void Settings::keepStarted()
{
    QSettings().setValue(kWelcomeSeen, true);
}

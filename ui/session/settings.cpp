// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include <QJsonArray>
#include <QSettings>

#include <type_traits>

namespace {

const QString kSchema = QStringLiteral("schema");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kPanelShare = QStringLiteral("window/panelShare");
constexpr kl::Range kPanelShares {0.1, 10.0};
const QString kFolder = QStringLiteral("export/folder");
const QString kFigureName = QStringLiteral("export/figureName");
const QString kDataName = QStringLiteral("export/dataName");

/// Where a field stands in the settings: "parameters/sigma".
QString settingOf(const char* group, std::string_view key)
{
    return QLatin1String(group) + QLatin1Char('/') + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
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
                part[QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()))]
                    = stored<T>(settings.value(setting));
        });
        object[QLatin1String(group.key)] = part;
    });
    return object;
}

double storedPanelShare(const QSettings& settings)
{
    bool isNumber = false;
    const double share = settings.value(kPanelShare).toDouble(&isNumber);
    return isNumber && share >= kPanelShares.low && share <= kPanelShares.high ? share : Settings().panelShare;
}

void store(const Recipe& recipe, QSettings& settings)
{
    const QJsonObject object = recipe::toJson(recipe);
    kl::forEachField(recipe::kGroups, [&](const auto& group) {
        const QJsonObject part = object.value(QLatin1String(group.key)).toObject();
        for (auto each = part.begin(); each != part.end(); ++each) {
            const QVariant value = each->toVariant();
            settings.setValue(settingOf(group.key, each.key().toStdString()),
                each->isArray() ? QVariant(value.toStringList()) : value); // a list of anything would not be readable
        }
    });
    settings.setValue(kSchema, kRecipeSchema);
}

} // namespace

Settings Settings::load()
{
    const QSettings settings;
    return {.recipe = recipe::fromJson(storedRecipe(settings)).recipe,
        .geometry = settings.value(kGeometry).toByteArray(),
        .files = {.folder = settings.value(kFolder).toString(),
            .figureName = settings.value(kFigureName, ExportPlace().figureName).toString(),
            .dataName = settings.value(kDataName, ExportPlace().dataName).toString()},
        .panelShare = storedPanelShare(settings)};
}

void Settings::save() const
{
    QSettings settings;
    if (settings.value(kSchema).toInt() <= kRecipeSchema) // a later version's recipe is left to it
        store(recipe, settings);
    settings.setValue(kGeometry, geometry);
    settings.setValue(kPanelShare, panelShare);
    settings.setValue(kFolder, files.folder);
    settings.setValue(kFigureName, files.figureName);
    settings.setValue(kDataName, files.dataName);
}

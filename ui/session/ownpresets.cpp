// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ownpresets.h"

#include "ui/state/recipe.h"

#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace ownpresets {

namespace {

const QString kPresets = QStringLiteral("figurePresets");
const QString kName = QStringLiteral("name");
const QString kRecipe = QStringLiteral("recipe");

/// The part of a recipe that a preset is, with the schema it is written in.
QByteArray written(const FigureOptions& options)
{
    QJsonObject recipe = recipe::toJson({.figure = options});
    for (const QString& key : recipe.keys()) {
        if (key != QLatin1String("schema") && key != QLatin1String("figure"))
            recipe.remove(key);
    }
    return QJsonDocument(recipe).toJson(QJsonDocument::Compact);
}

} // namespace

QList<FigurePreset> load(QSettings& settings)
{
    QList<FigurePreset> presets;
    const auto isFree = [&](const QString& name) {
        const auto hasIt
            = [&name](const FigurePreset& other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; };
        const QList<FigurePreset> known = figurepresets::all();
        return !name.isEmpty() && std::none_of(known.cbegin(), known.cend(), hasIt)
            && std::none_of(presets.cbegin(), presets.cend(), hasIt);
    };
    constexpr int kMost = 1000; // whatever a damaged file says
    const int count = std::min(settings.beginReadArray(kPresets), kMost);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString name = settings.value(kName).toString();
        const QJsonDocument json = QJsonDocument::fromJson(settings.value(kRecipe).toString().toUtf8());
        const recipe::Reading reading = recipe::fromJson(json.object());
        if (isFree(name) && json.object().contains(QLatin1String("figure")) && reading.complaints.isEmpty()
            && reading.recipe.figure.isPossible())
            presets.append({name, name, {}, reading.recipe.figure});
    }
    settings.endArray();
    return presets;
}

void save(const QList<FigurePreset>& presets, QSettings& settings)
{
    settings.remove(kPresets); // those that are fewer now, too
    settings.beginWriteArray(kPresets, static_cast<int>(presets.size()));
    for (qsizetype i = 0; i < presets.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(kName, presets[i].name);
        settings.setValue(kRecipe, QString::fromUtf8(written(presets[i].options)));
    }
    settings.endArray();
}

} // namespace ownpresets

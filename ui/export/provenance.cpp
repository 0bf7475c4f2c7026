// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/provenance.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <cmath>

namespace {

QJsonValue exact(double nats)
{
    if (std::isnan(nats))
        return QJsonValue::Null;
    if (std::isinf(nats))
        return nats > 0.0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    return QString::fromStdString(kl::shortest(nats));
}

/// What is outside ASCII as JSON can write it: \u00fc.
QByteArray inAscii(const QByteArray& json)
{
    QByteArray result;
    for (const QChar character : QString::fromUtf8(json)) {
        if (character.unicode() < 0x7F)
            result += static_cast<char>(character.unicode());
        else
            result += "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    }
    return result;
}

} // namespace

namespace provenance {

QJsonObject object(const Shown& shown, Recipe recipe)
{
    const kl::Snapshot& snapshot = shown.snapshot();
    recipe.parameters = snapshot.parameters;
    recipe.view.unit = shown.unit();
    QJsonObject json = recipe::toJson(recipe);
    QJsonObject view = json[QStringLiteral("view")].toObject();
    for (const char* key : {"appearance", "textSize"})
        view.remove(QLatin1String(key));
    json[QStringLiteral("view")] = view;
    const QJsonObject values {{QStringLiteral("pq"), exact(snapshot.divergences.pq)},
        {QStringLiteral("qp"), exact(snapshot.divergences.qp)}, {QStringLiteral("unit"), QStringLiteral("nat")}};
    return {{QLatin1String(kProgramKey), QLatin1String(kProgram)},
        {QLatin1String(kVersionKey), QCoreApplication::applicationVersion()}, {QLatin1String(kValuesKey), values},
        {QLatin1String(kRecipeKey), json}, {QLatin1String(kDigestKey), digestOf(json, values)}};
}

QString digestOf(const QJsonObject& recipe, const QJsonObject& values)
{
    const QJsonObject both {{QLatin1String(kRecipeKey), recipe}, {QLatin1String(kValuesKey), values}};
    const QByteArray json = QJsonDocument(both).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

QByteArray text(const Shown& shown, const Recipe& recipe)
{
    return inAscii(QJsonDocument(object(shown, recipe)).toJson(QJsonDocument::Compact));
}

QString description(const Shown& shown)
{
    const kl::Snapshot& snapshot = shown.snapshot();
    const auto number
        = [&shown](double nats) { return QString::fromStdString(kl::shortest(units::in(shown.unit(), nats))); };
    return QStringLiteral("KL(P||Q) = %1 %3, KL(Q||P) = %2 %3 (empty bins: %4); %5")
        .arg(number(snapshot.divergences.pq), number(snapshot.divergences.qp), units::name(shown.unit()),
            QString::fromUtf8(kl::name(snapshot.parameters.emptyBins)),
            QString::fromStdString(kl::text(snapshot.parameters)));
}

} // namespace provenance

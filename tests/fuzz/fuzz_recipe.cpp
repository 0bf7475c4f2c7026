// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes in JSON: by themselves, and in a file that is signed as ours are, so that what lies behind the digest is
// reached.
#include "tests/fuzz/fuzzing.h"
#include "ui/export/figurefile.h"
#include "ui/export/provenance.h"

#include <QJsonDocument>
#include <QJsonObject>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QJsonDocument document = QJsonDocument::fromJson(fuzzing::bytesOf(data, size));
    if (!document.isObject())
        return 0;
    const QJsonObject object = document.object();
    const recipe::Reading reading = recipe::fromJson(object);
    fuzzing::requireWhole(reading.recipe);
    for (const QString& complaint : reading.complaints)
        fuzzing::requireSentence(complaint);

    const QJsonObject values {{QStringLiteral("pq"), QStringLiteral("0.5")}};
    const QJsonObject signedObject {{QLatin1String(provenance::kProgramKey), QLatin1String(provenance::kProgram)},
        {QLatin1String(provenance::kRecipeKey), object}, {QLatin1String(provenance::kValuesKey), values},
        {QLatin1String(provenance::kDigestKey), provenance::digestOf(object, values)}};
    const QByteArray file = QJsonDocument(signedObject).toJson();
    fuzzing::requireFigure(file);
    const figurefile::Reading opened = figurefile::readBytes(file, QStringLiteral("figure"));
    fuzzing::require(!opened.recipe || reading.complaints.isEmpty(), "a file is opened whose recipe is wrong",
        reading.complaints.value(0));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions for people, which are understood where the recipe was taken out.
#include "tests/fuzz/fuzzing.h"
#include "ui/export/figurefile.h"
#include "ui/export/filewords.h"
#include "ui/export/pngdocument.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzzing::bytesOf(data, size);
    const auto described = filewords::parametersOf(QString::fromUtf8(bytes));
    if (described) {
        const recipe::Reading reading = recipe::fromJson({{QStringLiteral("parameters"), described->parameters}});
        fuzzing::requireWhole(reading.recipe);
        for (const QString& complaint : reading.complaints)
            fuzzing::requireSentence(complaint);
    }
    const QByteArray png = pngdocument::withText(fuzzing::smallPng(), "Description", bytes);
    fuzzing::requireFigure(png);
    const figurefile::Reading opened = figurefile::readBytes(png, QStringLiteral("figure"));
    fuzzing::require(!opened.recipe || (described && opened.isDescribed), "what no description says was opened");
    return 0;
}

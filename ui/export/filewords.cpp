// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/filewords.h"

#include "core/parameters.h"
#include "ui/export/pngdocument.h"
#include "ui/export/provenance.h"
#include "ui/state/recipe.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <string>

namespace filewords {

namespace {

constexpr qsizetype kMostOfProvenance = 1 << 20;

Words ofPng(const QByteArray& bytes)
{
    const pngdocument::Texts texts = pngdocument::texts(bytes);
    using Found = pngdocument::Texts::State;
    return {.state = texts.state == Found::Whole ? State::Whole
            : texts.state == Found::Short        ? State::Short
                                                 : State::Damaged,
        .provenance = texts.byKeyword.value(QLatin1String(provenance::kKeyword)).toUtf8(),
        .description = texts.byKeyword.value(QStringLiteral("Description"))};
}

/// Of XML: the text of our element, wherever it stands, and that of the first description.
Words ofXml(const QByteArray& bytes, QLatin1String descriptionName)
{
    Words words;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool isOurs = reader.namespaceUri() == QLatin1String(provenance::kNamespace)
            && reader.name() == QLatin1String(provenance::kElement);
        if (isOurs && words.provenance.isEmpty())
            words.provenance = reader.readElementText(QXmlStreamReader::IncludeChildElements).toUtf8();
        else if (reader.name() == descriptionName && words.description.isEmpty())
            words.description = reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    if (reader.hasError())
        words.state = reader.error() == QXmlStreamReader::PrematureEndOfDocumentError ? State::Short : State::Damaged;
    return words;
}

/// XML whose outermost element is an SVG's; else it is of no kind that we know.
bool isSvg(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            return reader.name() == QLatin1String("svg");
    }
    return reader.error() == QXmlStreamReader::PrematureEndOfDocumentError && bytes.trimmed().startsWith("<?xml");
}

/// A text of a PDF, in parentheses, as Qt and most other programs write it: UTF-16 with a mark, some bytes after a
/// backslash.
QString pdfText(const QByteArray& bytes, qsizetype start)
{
    constexpr qsizetype kMost = 10'000;
    QByteArray text;
    for (qsizetype i = start; i < bytes.size() && i - start < kMost && bytes[i] != ')'; ++i) {
        if (bytes[i] == '\\' && i + 1 < bytes.size())
            ++i;
        text += bytes[i];
    }
    return QString(QStringDecoder(QStringDecoder::Utf16)(text));
}

Words ofPdf(const QByteArray& bytes)
{
    Words words;
    constexpr qsizetype kEndWithin = 1024; // as readers look for it
    if (!bytes.right(kEndWithin).contains("%%EOF"))
        words.state = State::Short;
    // Packets stand in the file as they are, so that programs find them which know no PDF. The last one is the latest.
    const qsizetype begin = bytes.lastIndexOf("<?xpacket begin=");
    const qsizetype end = begin < 0 ? -1 : bytes.indexOf("<?xpacket end=", begin);
    if (end >= 0) {
        const Words packet = ofXml(bytes.mid(begin, end - begin), QLatin1String("description"));
        words.provenance = packet.provenance;
        words.description = packet.description;
        if (packet.state == State::Damaged && words.state == State::Whole)
            words.state = State::Damaged;
    }
    static const QByteArray kTitle = "/Title (";
    const qsizetype title = words.description.isEmpty() ? bytes.indexOf(kTitle) : -1;
    if (title >= 0)
        words.description = pdfText(bytes, title + kTitle.size());
    return words;
}

/// Whether what the object shows of the parameters and of both values is what its recipe and its values say of them.
bool agrees(const QJsonObject& object)
{
    const QJsonObject recipe = object.value(QLatin1String(provenance::kRecipeKey)).toObject();
    const QJsonObject made = recipe.value(QStringLiteral("parameters")).toObject();
    const QJsonObject parameters = object.value(QStringLiteral("parameters")).toObject();
    for (auto each = parameters.begin(); each != parameters.end(); ++each) {
        if (made.contains(each.key()) && made.value(each.key()) != each.value())
            return false;
    }
    const QJsonObject values = object.value(QLatin1String(provenance::kValuesKey)).toObject();
    const QJsonObject kl = object.value(QStringLiteral("kl")).toObject();
    const auto differ = [&](const char* key) {
        const QJsonValue shown = kl.value(QLatin1String(key));
        const QJsonValue exact = values.value(QLatin1String(key));
        return shown.isDouble() && exact.isString() && shown.toDouble() != exact.toString().toDouble();
    };
    return !differ("pq") && !differ("qp");
}

/// Whether the whole object is a recipe: nobody else's has all of its parts.
bool isRecipe(const QJsonObject& object)
{
    bool isOne = object.value(QStringLiteral("schema")).isDouble();
    kl::forEachField(recipe::kGroups,
        [&](const auto& group) { isOne = isOne && object.value(QLatin1String(group.key)).isObject(); });
    return isOne;
}

Words ofJson(const QByteArray& bytes)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return {.state = error.offset >= bytes.trimmed().size() - 1 ? State::Short : State::Damaged};
    const QJsonObject object = document.object();
    if (isRecipe(object)) {
        const QJsonObject made {{QLatin1String(provenance::kRecipeKey), object}};
        return {.provenance = QJsonDocument(made).toJson(QJsonDocument::Compact), .isRecipeAlone = true};
    }
    const bool hasRecipe = object.contains(QLatin1String(provenance::kRecipeKey));
    const bool isOurs
        = object.value(QLatin1String(provenance::kProgramKey)).toString() == QLatin1String(provenance::kProgram);
    if (!hasRecipe || !isOurs)
        return {};
    QJsonObject made;
    for (const char* key : {provenance::kRecipeKey, provenance::kValuesKey, provenance::kDigestKey}) {
        if (object.contains(QLatin1String(key)))
            made[QLatin1String(key)] = object.value(QLatin1String(key));
    }
    return {.provenance = QJsonDocument(made).toJson(QJsonDocument::Compact), .isChanged = !agrees(object)};
}

} // namespace

Words of(const QByteArray& bytes)
{
    Words words {.state = State::Foreign};
    const QByteArray start = bytes.left(1024);
    if (pngdocument::isOne(bytes))
        words = ofPng(bytes);
    else if (start.contains("%PDF-"))
        words = ofPdf(bytes);
    else if (const QByteArray json = start.trimmed(); json.startsWith('{') || json.startsWith('['))
        words = ofJson(bytes);
    else if (isSvg(bytes))
        words = ofXml(bytes, QLatin1String("desc"));
    if (words.provenance.size() > kMostOfProvenance)
        words.state = State::Damaged;
    return words;
}

std::optional<Described> parametersOf(const QString& description)
{
    static const QRegularExpression form(QStringLiteral(
        R"(KL\(P\|\|Q\) = \S+ (nats?|bits?), KL\(Q\|\|P\) = \S+ (?:nats?|bits?) \(empty bins: [a-z-]+\); ([^;]*))"));
    const QRegularExpressionMatch match = form.match(description);
    if (!match.hasMatch())
        return {};
    Described result {match.captured(1).startsWith(QLatin1String("bit")) ? Unit::Bits : Unit::Nats, {}};
    const QStringList pairs = match.captured(2).trimmed().split(QStringLiteral(", "));
    bool isWhole = true;
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        const QString option = QString::fromStdString(kl::optionOf(field.key)) + QLatin1Char(' ');
        const auto found = std::find_if(
            pairs.begin(), pairs.end(), [&option](const QString& pair) { return pair.startsWith(option); });
        if (found == pairs.end()) {
            isWhole = false;
            return;
        }
        const QString text = found->mid(option.size());
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        result.parameters[QString::fromUtf8(field.key)]
            = isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(text);
    });
    return isWhole ? std::optional(result) : std::nullopt;
}

} // namespace filewords

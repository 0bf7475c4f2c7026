// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/recipe.h"

#include "ui/state/choices.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <optional>
#include <type_traits>

namespace recipe {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(recipe)
};

template <typename T>
QJsonValue valueOf(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return QString::fromUtf8(kl::wordOf(value));
    else if constexpr (std::is_same_v<T, QStringList>)
        return QJsonArray::fromStringList(value);
    else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString>)
        return value;
    else if constexpr (std::is_integral_v<T>)
        return static_cast<qint64>(value);
    else
        return static_cast<double>(value);
}

/// The value of type T that @p json is; empty if it is of another kind.
template <typename T>
std::optional<T> read(const QJsonValue& json)
{
    if constexpr (std::is_enum_v<T>) {
        return json.isString() ? kl::choiceOf<T>(json.toString().toStdString()) : std::nullopt;
    } else if constexpr (std::is_same_v<T, QStringList>) {
        if (!json.isArray())
            return {};
        QStringList texts;
        for (const QJsonValue& each : json.toArray()) {
            if (!each.isString())
                return {};
            texts << each.toString();
        }
        return texts;
    } else if constexpr (std::is_same_v<T, QString>) {
        const QString text = json.toString(); // of a font, as all texts are that stand alone
        return json.isString() && figure::isFontName(text) ? std::optional(text) : std::nullopt;
    } else if constexpr (std::is_same_v<T, bool>) {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    } else if constexpr (std::is_integral_v<T>) {
        constexpr double kExact = 9'007'199'254'740'992.0; // 2⁵³: beyond, doubles leave whole numbers out
        const double number = json.toDouble(std::nan(""));
        if (!(std::abs(number) <= kExact) || number != std::floor(number))
            return {};
        const auto whole = static_cast<qint64>(number);
        return std::in_range<T>(whole) ? std::optional(static_cast<T>(whole)) : std::nullopt;
    } else {
        return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
    }
}

/// What a field can be, for a sentence: "a number from 0.001 to 5", "one of skip, strict".
template <typename Struct, typename T>
QString possible(const kl::Field<Struct, T>& field)
{
    if constexpr (std::is_enum_v<T>) {
        QStringList words;
        for (const auto& [value, word] : kl::Choices<T>::words) {
            if (field.range.contains(value))
                words << QString::fromUtf8(word);
        }
        return Texts::tr("one of %1").arg(words.join(QStringLiteral(", ")));
    } else if constexpr (std::is_same_v<T, bool>) {
        return Texts::tr("true or false");
    } else {
        return (std::is_integral_v<T> ? Texts::tr("a whole number from %1 to %2") : Texts::tr("a number from %1 to %2"))
            .arg(field.range.low)
            .arg(field.range.high);
    }
}

template <typename Struct, typename T>
QString possible(const kl::FreeField<Struct, T>& /*field*/)
{
    return std::is_same_v<T, QString> ? Texts::tr("a name") : Texts::tr("a list of texts");
}

/// As it stands in the file, in one short line.
QString shortText(const QJsonValue& value)
{
    constexpr qsizetype kLongest = 40;
    const QByteArray whole = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    QString text;
    for (const QChar letter : QString::fromUtf8(whole.mid(1, whole.size() - 2))) { // without the brackets
        const QChar::Category category = letter.category();
        const bool canBeSeen = letter.isPrint() || category == QChar::Other_Surrogate;
        if (canBeSeen && category != QChar::Separator_Line && category != QChar::Separator_Paragraph)
            text += letter;
        else // as JSON could have it, too
            text += QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
    }
    return text.size() <= kLongest ? text : text.left(kLongest) + QChar(0x2026);
}

template <typename Struct, typename T>
bool isPossible(const kl::Field<Struct, T>& field, const T& value)
{
    return field.range.contains(value);
}

template <typename Struct, typename T>
bool isPossible(const kl::FreeField<Struct, T>& /*field*/, const T& /*value*/)
{
    return true;
}

template <typename Fields, typename Struct>
QJsonObject partOf(const Fields& fields, const Struct& values)
{
    QJsonObject part;
    kl::forEachField(
        fields, [&](const auto& field) { part[QString::fromUtf8(field.key)] = valueOf(values.*field.member); });
    return part;
}

template <typename Struct, typename Fields>
void readGroup(const QString& group, const QJsonObject& object, const Fields& fields, Struct& into, Reading& reading)
{
    QStringList known;
    kl::forEachField(fields, [&](const auto& field) {
        using T = std::remove_reference_t<decltype(into.*field.member)>;
        const QString key = QString::fromUtf8(field.key);
        known << key;
        const QJsonValue json = object.value(key);
        if (json.isUndefined())
            return;
        const std::optional<T> value = read<T>(json);
        if (value && isPossible(field, *value))
            into.*field.member = *value;
        else
            reading.complaints
                << Texts::tr("%1.%2 must be %3, not %4").arg(group, key, possible(field), shortText(json));
    });
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            reading.unknown << group + QLatin1Char('.') + key;
    }
}

std::optional<kl::Parameters> readPinned(const QJsonValue& json, Reading& reading)
{
    const QString key = QLatin1String(kPinnedKey);
    if (json.isUndefined())
        return {};
    if (!json.isObject()) {
        reading.complaints << Texts::tr("%1 must be an object, not %2").arg(key, shortText(json));
        return {};
    }
    kl::Parameters pinned;
    const qsizetype before = reading.complaints.size();
    readGroup(key, json.toObject(), kl::kParameterFields, pinned, reading);
    return reading.complaints.size() == before ? std::optional(pinned) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Recipe& recipe)
{
    QJsonObject object {{QStringLiteral("schema"), kRecipeSchema}};
    kl::forEachField(kGroups,
        [&](const auto& group) { object[QLatin1String(group.key)] = partOf(group.fields, recipe.*group.member); });
    if (recipe.pinned)
        object[QLatin1String(kPinnedKey)] = partOf(kl::kParameterFields, *recipe.pinned);
    return object;
}

Reading fromJson(const QJsonObject& object, const Recipe& fallback)
{
    Reading reading {fallback, {}, {}};
    const QJsonValue schema = object.value(QStringLiteral("schema"));
    if (!schema.isUndefined() && read<int>(schema).value_or(0) < 1) {
        reading.complaints << Texts::tr("schema must be a whole number from 1 on, not %1").arg(shortText(schema));
        return reading;
    }
    if (read<int>(schema).value_or(kRecipeSchema) > kRecipeSchema) {
        reading.complaints << Texts::tr("it was made by a later version (schema %1; this one reads up to %2)")
                                  .arg(shortText(schema))
                                  .arg(kRecipeSchema);
        return reading;
    }
    const bool isFirst = read<int>(schema).value_or(kRecipeSchema) == 1;
    QStringList known {QStringLiteral("schema")};
    kl::forEachField(kGroups, [&](const auto& group) {
        const QString key = QLatin1String(group.key);
        known << key;
        if (isFirst && key == QLatin1String("figure")) // it had pixels alone
            return;
        const QJsonValue json = object.value(key);
        if (json.isObject())
            readGroup(key, json.toObject(), group.fields, reading.recipe.*group.member, reading);
        else if (!json.isUndefined())
            reading.complaints << Texts::tr("%1 must be an object, not %2").arg(key, shortText(json));
    });
    const QString pinnedKey = QLatin1String(kPinnedKey);
    known << pinnedKey;
    reading.recipe.pinned = readPinned(object.value(pinnedKey), reading);
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            reading.unknown << key;
    }
    // Each side may be in its range, and the picture too large.
    if (const QString reason = reading.recipe.figure.whyImpossible(); !reason.isEmpty()) {
        reading.complaints << QStringLiteral("figure: ") + reason;
        reading.recipe.figure = fallback.figure;
    }
    return reading;
}

} // namespace recipe

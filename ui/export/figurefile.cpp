// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figurefile.h"

#include "ui/export/filewords.h"
#include "ui/export/provenance.h"
#include "ui/export/shownpath.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(figurefile)
};

/// Ends a reading: what is wrong, without the file's name.
struct Refusal {
    QString reason; ///< "%1 is a folder."
};

QByteArray bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || (!info.exists() && !info.isSymLink()))
        throw Refusal {Texts::tr("%1 does not exist.")};
    if (info.isDir())
        throw Refusal {Texts::tr("%1 is a folder; a figure is a file (.png, .svg, .pdf or .json).")};
    if (!info.isFile()) // which may never end
        throw Refusal {Texts::tr("%1 is not a regular file.")};
    if (info.size() > figurefile::kMostBytes)
        throw Refusal {
            Texts::tr("%1 is too large to be a figure of this program: it has %2 MB, and at most %3 are read.")
                .arg(QStringLiteral("%1"), QString::number(info.size() / 1'000'000),
                    QString::number(figurefile::kMostBytes / 1'000'000))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Refusal {Texts::tr("%1 cannot be read: %2.").arg(QStringLiteral("%1"), file.errorString())};
    QByteArray bytes = file.read(figurefile::kMostBytes + 1); // it may grow meanwhile
    if (file.error() != QFileDevice::NoError)
        throw Refusal {Texts::tr("%1 cannot be read: %2.").arg(QStringLiteral("%1"), file.errorString())};
    return bytes;
}

/// What a file says of itself, in whatever format.
filewords::Words wordsOf(const QByteArray& bytes)
{
    using filewords::State;
    const filewords::Words words = filewords::of(bytes);
    switch (words.state) {
    case State::Whole: break;
    case State::Foreign: throw Refusal {Texts::tr("%1 is no PNG, SVG, PDF or JSON file.")};
    case State::Damaged: throw Refusal {Texts::tr("%1 is damaged: it is not as it was written.")};
    case State::Short: throw Refusal {Texts::tr("%1 is damaged: it ends too early.")};
    }
    return words;
}

Refusal refusalOf(const QString& complaint)
{
    return {Texts::tr("%1 cannot be opened: %2.").arg(QStringLiteral("%1"), complaint)};
}

Recipe checked(const recipe::Reading& reading)
{
    if (!reading.complaints.isEmpty())
        throw refusalOf(reading.complaints.constFirst());
    return reading.recipe;
}

Recipe recipeOf(const filewords::Words& words, const Recipe& now)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(words.provenance, &error);
    if (error.error != QJsonParseError::NoError)
        throw refusalOf(Texts::tr("what it says of how it was made is damaged"));
    const QJsonValue recipe = document.object().value(QLatin1String(provenance::kRecipeKey));
    if (!recipe.isObject())
        throw refusalOf(Texts::tr("what it says of how it was made has no recipe"));
    QJsonObject object = recipe.toObject();
    if (words.isRecipeAlone) { // it says of the window, too, what figures leave to the person
        QJsonObject view = object[QStringLiteral("view")].toObject();
        for (const char* key : {"appearance", "textSize"})
            view.remove(QLatin1String(key));
        object[QStringLiteral("view")] = view;
    }
    QStringList parts {QStringLiteral("schema")};
    kl::forEachField(recipe::kGroups, [&parts](const auto& group) { parts << QLatin1String(group.key); });
    for (const QString& part : parts) {
        if (!object.contains(part))
            throw refusalOf(Texts::tr("its recipe has no %1").arg(part));
    }
    Recipe base; // what an earlier version did not know is as it was then, and not as a person has it now
    base.view = inWindowOf(now.view, base.view);
    Recipe result = checked(recipe::fromJson(object, base)); // what cannot be is named first
    constexpr int kFirstWithDigest = 2; // schema
    const QJsonValue digest = document.object().value(QLatin1String(provenance::kDigestKey));
    const bool hasOne = !digest.isUndefined() || object.value(QStringLiteral("schema")).toInt() >= kFirstWithDigest;
    const QJsonObject values = document.object().value(QLatin1String(provenance::kValuesKey)).toObject();
    if (words.isRecipeAlone) // there are no values that it could have been changed against
        return result;
    if (words.isChanged || (hasOne && digest.toString() != provenance::digestOf(object, values)))
        throw refusalOf(Texts::tr("what it says of how it was made was changed after it was written"));
    return result;
}

/// With the name of the file in the sentence, where there is one.
template <typename Read>
figurefile::Reading named(const QString& name, const Read& read)
{
    try {
        return read();
    } catch (const Refusal& refusal) {
        const qsizetype place = refusal.reason.indexOf(QLatin1String("%1")); // what follows may be out of the file
        return {.error = QString(refusal.reason).replace(place, 2, name)};
    }
}

figurefile::Reading readingOf(const QByteArray& bytes, const Recipe& now)
{
    const filewords::Words words = wordsOf(bytes);
    if (!words.provenance.isEmpty())
        return {.recipe = recipeOf(words, now)};
    if (const auto described = filewords::parametersOf(words.description)) {
        Recipe recipe = now;
        recipe.follow = {}; // a rule would choose other bins
        recipe.view.unit = described->unit;
        QJsonObject object {{QStringLiteral("parameters"), described->parameters}};
        return {.recipe = checked(recipe::fromJson(object, recipe)), .isDescribed = true};
    }
    throw Refusal {
        Texts::tr("%1 says nothing of how it was made: it is no figure of this program, or another program took "
                  "that out.")};
}

} // namespace

namespace figurefile {

Reading read(const QString& path, const Recipe& now)
{
    return named(shownPath(path), [&] { return readingOf(bytesOf(path), now); });
}

Reading readBytes(const QByteArray& bytes, const QString& name, const Recipe& now)
{
    return named(name, [&] { return readingOf(bytes, now); });
}

} // namespace figurefile

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outputnames.h"

#include "app/values.h"
#include "ui/state/choices.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <utility>

namespace outputnames {

namespace {

/// The parameters by the names of their options.
QList<std::pair<QString, QString>> valuesOf(const kl::Parameters& parameters, Unit unit)
{
    QList<std::pair<QString, QString>> result;
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        const QString name = QString::fromStdString(kl::optionOf(field.key));
        const auto& value = parameters.*field.member;
        if constexpr (std::is_enum_v<std::remove_cvref_t<decltype(value)>>)
            result.append({name, values::text(kl::wordOf(value))});
        else
            result.append({name, values::text(value)});
    });
    result.append({QStringLiteral("unit"), values::text(kl::wordOf(unit))});
    return result;
}

QString inBraces(const QString& name)
{
    return QLatin1Char('{') + name + QLatin1Char('}');
}

} // namespace

QStringList known()
{
    QStringList names;
    for (const auto& [name, value] : valuesOf({}, {}))
        names << inBraces(name);
    return names;
}

QString filled(const QString& pattern, const kl::Parameters& parameters, Unit unit)
{
    QString result = pattern;
    for (const auto& [name, value] : valuesOf(parameters, unit)) // no value has braces
        result.replace(inBraces(name), value);
    return result;
}

QString unknownIn(const QString& pattern)
{
    static const QRegularExpression braces(QStringLiteral("\\{[^{}]*\\}"));
    const QStringList all = known();
    auto matches = braces.globalMatch(pattern);
    while (matches.hasNext()) {
        const QString name = matches.next().captured();
        if (!all.contains(name))
            return name;
    }
    return {};
}

std::optional<Same> sameOf(const QStringList& paths)
{
    QHash<QString, QString> folders; // asked of the system once each
    QHash<QString, QString> taken;
    for (const QString& path : paths) {
        constexpr int kMostLinks = 40; // as the system follows them
        QFileInfo info(QDir::cleanPath(path));
        for (int i = 0; i < kMostLinks && info.isSymLink(); ++i) // into whose target it is written, even a missing one
            info = QFileInfo(info.symLinkTarget());
        const QString folder = info.path();
        auto canonical = folders.constFind(folder);
        if (canonical == folders.constEnd()) {
            const QString real = QFileInfo(folder).canonicalFilePath();
            canonical = folders.insert(folder, real.isEmpty() ? QDir::cleanPath(info.absolutePath()) : real);
        }
        const QString key = (canonical.value() + QLatin1Char('/') + info.fileName())
                                .normalized(QString::NormalizationForm_C)
                                .toCaseFolded();
        if (const auto other = taken.constFind(key); other != taken.constEnd())
            return Same {other.value(), path};
        taken.insert(key, path);
    }
    return {};
}

} // namespace outputnames

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

#include <utility>

namespace {

/// The value under @p key if it is a number, else @p fallback.
double number(const QSettings& settings, const QString& key, double fallback)
{
    bool isNumber = false;
    const double value = settings.value(key).toDouble(&isNumber);
    return isNumber ? value : fallback;
}

template <typename T>
T whole(const QSettings& settings, const QString& key, T fallback)
{
    bool isNumber = false;
    const qlonglong value = settings.value(key).toLongLong(&isNumber);
    return isNumber && std::in_range<T>(value) ? static_cast<T>(value) : fallback;
}

kl::Parameters loadParameters(const QSettings& settings)
{
    const kl::Parameters fallback;
    const kl::Parameters stored {
        .sampleCount = whole(settings, QStringLiteral("parameters/samples"), fallback.sampleCount),
        .sigma = number(settings, QStringLiteral("parameters/sigma"), fallback.sigma),
        .binCount = whole(settings, QStringLiteral("parameters/bins"), fallback.binCount),
        .seed = whole(settings, QStringLiteral("parameters/seed"), fallback.seed),
    };
    try {
        stored.validate();
        return stored;
    } catch (const kl::ParameterError&) {
        return fallback;
    }
}

FigureSize loadFigureSize(const QSettings& settings)
{
    const FigureSize fallback;
    const FigureSize stored {{whole(settings, QStringLiteral("figure/width"), fallback.pixels.width()),
                                 whole(settings, QStringLiteral("figure/height"), fallback.pixels.height())},
        whole(settings, QStringLiteral("figure/dpi"), fallback.dpi)};
    return stored.isPossible() ? stored : fallback;
}

} // namespace

Settings Settings::load()
{
    const QSettings settings;
    Settings result;
    if (settings.status() != QSettings::NoError)
        return result;
    result.parameters = loadParameters(settings);
    result.geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    const QString appearance = settings.value(QStringLiteral("window/appearance")).toString();
    if (appearance == QLatin1String("light"))
        result.appearance = theme::Appearance::Light;
    else if (appearance == QLatin1String("dark"))
        result.appearance = theme::Appearance::Dark;
    result.exportFolder = settings.value(QStringLiteral("export/folder")).toString();
    result.figure.size = loadFigureSize(settings);
    result.figure.appearance
        = settings.value(QStringLiteral("figure/dark")).toBool() ? theme::Appearance::Dark : theme::Appearance::Light;
    result.figure.valuesInTitle = settings.value(QStringLiteral("figure/values"), true).toBool();
    return result;
}

void Settings::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("parameters/samples"), static_cast<qlonglong>(parameters.sampleCount));
    settings.setValue(QStringLiteral("parameters/sigma"), parameters.sigma);
    settings.setValue(QStringLiteral("parameters/bins"), parameters.binCount);
    settings.setValue(QStringLiteral("parameters/seed"), static_cast<qlonglong>(parameters.seed));
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/appearance"),
        appearance == theme::Appearance::Light      ? QStringLiteral("light")
            : appearance == theme::Appearance::Dark ? QStringLiteral("dark")
                                                    : QStringLiteral("system"));
    settings.setValue(QStringLiteral("export/folder"), exportFolder);
    settings.setValue(QStringLiteral("figure/width"), figure.size.pixels.width());
    settings.setValue(QStringLiteral("figure/height"), figure.size.pixels.height());
    settings.setValue(QStringLiteral("figure/dpi"), figure.size.dpi);
    settings.setValue(QStringLiteral("figure/dark"), figure.appearance == theme::Appearance::Dark);
    settings.setValue(QStringLiteral("figure/values"), figure.valuesInTitle);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

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

bool flag(const QSettings& settings, const QString& key, bool fallback)
{
    const QString text = settings.value(key).toString();
    return text == QLatin1String("true") || (text != QLatin1String("false") && fallback);
}

kl::EmptyBins loadEmptyBins(const QSettings& settings)
{
    const QString stored = settings.value(QStringLiteral("parameters/emptyBins")).toString();
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        if (stored == QLatin1String(kl::name(emptyBins).data()))
            return emptyBins;
    }
    return {};
}

ViewOptions loadView(const QSettings& settings)
{
    const QString appearance = settings.value(QStringLiteral("view/appearance")).toString();
    return {.unit = flag(settings, QStringLiteral("view/bits"), false) ? Unit::Bits : Unit::Nats,
        .terms = flag(settings, QStringLiteral("view/terms"), false),
        .exact = flag(settings, QStringLiteral("view/exact"), false),
        .band = flag(settings, QStringLiteral("view/band"), false),
        .openSections = settings.value(QStringLiteral("view/openSections")).toStringList(),
        .appearance = appearance == QLatin1String("light") ? theme::Appearance::Light
            : appearance == QLatin1String("dark")          ? theme::Appearance::Dark
                                                           : theme::Appearance::System};
}

kl::Parameters loadParameters(const QSettings& settings)
{
    const kl::Parameters fallback;
    const kl::Parameters stored {
        .sampleCount = whole(settings, QStringLiteral("parameters/samples"), fallback.sampleCount),
        .sigma = number(settings, QStringLiteral("parameters/sigma"), fallback.sigma),
        .binCount = whole(settings, QStringLiteral("parameters/bins"), fallback.binCount),
        .seed = whole(settings, QStringLiteral("parameters/seed"), fallback.seed),
        .emptyBins = loadEmptyBins(settings),
        .pseudocount = number(settings, QStringLiteral("parameters/pseudocount"), fallback.pseudocount),
    };
    try {
        stored.validate();
        return stored;
    } catch (const kl::ParameterError&) {
        return fallback;
    }
}

FigureOptions loadFigure(const QSettings& settings)
{
    const FigureOptions fallback;
    const FigureOptions stored {
        .width = whole(settings, QStringLiteral("figure/width"), fallback.width),
        .height = whole(settings, QStringLiteral("figure/height"), fallback.height),
        .dpi = whole(settings, QStringLiteral("figure/dpi"), fallback.dpi),
        .appearance
        = flag(settings, QStringLiteral("figure/dark"), false) ? theme::Appearance::Dark : theme::Appearance::Light,
        .valuesInTitle = flag(settings, QStringLiteral("figure/values"), fallback.valuesInTitle),
    };
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
    result.view = loadView(settings);
    result.exportFolder = settings.value(QStringLiteral("export/folder")).toString();
    result.figure = loadFigure(settings);
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
    settings.setValue(QStringLiteral("parameters/emptyBins"), QLatin1String(kl::name(parameters.emptyBins).data()));
    settings.setValue(QStringLiteral("parameters/pseudocount"), parameters.pseudocount);
    settings.setValue(QStringLiteral("view/bits"), view.unit == Unit::Bits);
    settings.setValue(QStringLiteral("view/terms"), view.terms);
    settings.setValue(QStringLiteral("view/exact"), view.exact);
    settings.setValue(QStringLiteral("view/band"), view.band);
    settings.setValue(QStringLiteral("view/openSections"), view.openSections);
    settings.setValue(QStringLiteral("view/appearance"),
        view.appearance == theme::Appearance::Light      ? QStringLiteral("light")
            : view.appearance == theme::Appearance::Dark ? QStringLiteral("dark")
                                                         : QStringLiteral("system"));
    settings.setValue(QStringLiteral("export/folder"), exportFolder);
    settings.setValue(QStringLiteral("figure/width"), figure.width);
    settings.setValue(QStringLiteral("figure/height"), figure.height);
    settings.setValue(QStringLiteral("figure/dpi"), figure.dpi);
    settings.setValue(QStringLiteral("figure/dark"), figure.appearance == theme::Appearance::Dark);
    settings.setValue(QStringLiteral("figure/values"), figure.valuesInTitle);
}

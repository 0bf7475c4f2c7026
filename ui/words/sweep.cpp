// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sweep.h"

#include "ui/words/echo.h"
#include "ui/words/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace sweep {

namespace {

struct Kind {
    Sweep::Of of;
    const char* name;
    double low;
    double high;
    Scale scale; ///< of its slider
};

constexpr std::array kKinds {
    Kind {Sweep::Of::Samples, "samples", static_cast<double>(kl::kSampleCountRange.low),
        static_cast<double>(kl::kSampleCountRange.high), Scale::Logarithmic},
    // Most of what there is to see happens below 1.
    Kind {Sweep::Of::Sigma, "sigma", kl::kSigmaRange.low, kl::kSigmaRange.high, Scale::Square},
    Kind {Sweep::Of::Bins, "bins", static_cast<double>(kl::kBinCountRange.low),
        static_cast<double>(kl::kBinCountRange.high), Scale::Logarithmic}, // both ends can be set with care
    Kind {Sweep::Of::Seed, "seed", static_cast<double>(kl::kSeedRange.low), static_cast<double>(kl::kSeedRange.high),
        Scale::Linear},
};

// Of one way.
constexpr double kTurn = 0.06;
constexpr double kSpeed = 1.0 / (1.0 - kTurn); ///< between the turns, for it to be one way altogether

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(sweep)
};

const Kind& kindOf(Sweep::Of of)
{
    return *std::find_if(kKinds.begin(), kKinds.end(), [of](const Kind& kind) { return kind.of == of; });
}

QString plain(double value)
{
    return QString::number(value, 'g', 12);
}

/// Of steady width between the ends, and another in each picture.
double sigmaLike(double value, const Sweep& sweep)
{
    const double least = std::min(sweep.from, sweep.to);
    const double ratio = std::max(sweep.from, sweep.to) / least;
    const double smallestStep = least * (std::pow(ratio, 1.0 / (sweep.frames - 1)) - 1.0);
    // Two parts at least, for a last 0 becomes 1; no more of them than a double tells apart.
    constexpr double kMost = 1e13;
    double unit = least >= 0.01 ? 1000.0 : 100'000.0;
    while (smallestStep * unit < 2.0 && unit < kMost)
        unit *= 10.0;
    double parts = std::round(value * unit);
    if (std::fmod(parts, 10.0) == 0.0)
        parts += 1.0;
    return std::clamp(parts / unit, least, std::max(sweep.from, sweep.to));
}

} // namespace

kl::Parameters withValue(kl::Parameters parameters, Sweep::Of of, double value)
{
    switch (of) {
    case Sweep::Of::Samples: parameters.sampleCount = std::llround(value); break;
    case Sweep::Of::Sigma: parameters.sigma = value; break;
    case Sweep::Of::Bins: parameters.binCount = static_cast<int>(std::lround(value)); break;
    case Sweep::Of::Seed: parameters.seed = std::llround(value); break;
    }
    return parameters;
}

QString nameOf(Sweep::Of of)
{
    return QLatin1String(kindOf(of).name);
}

std::optional<Sweep::Of> named(const QString& name)
{
    for (const Sweep::Of each : {Sweep::Of::Samples, Sweep::Of::Sigma, Sweep::Of::Bins, Sweep::Of::Seed}) {
        if (nameOf(each) == name)
            return each;
    }
    return {};
}

int pictures(const Sweep& sweep)
{
    return sweep.back ? 2 * sweep.frames - 2 : sweep.frames;
}

kl::Parameters parametersAt(const kl::Parameters& parameters, const Sweep& sweep, int index)
{
    const int last = sweep.frames - 1;
    const int frame = index <= last ? index : 2 * last - index;
    double value = frame == 0 ? sweep.from : sweep.to;
    if (frame > 0 && frame < last) {
        const double part = static_cast<double>(frame) / last;
        value = sweep.of == Sweep::Of::Seed ? sweep.from + part * (sweep.to - sweep.from)
                                            : sweep.from * std::pow(sweep.to / sweep.from, part);
    }
    const bool isSigmaBetween = sweep.of == Sweep::Of::Sigma && frame > 0 && frame < last;
    return withValue(parameters, sweep.of, isSigmaBetween ? sigmaLike(value, sweep) : value);
}

Sweep wholeWay(Sweep::Of of)
{
    const Kind& kind = kindOf(of);
    return {.of = of, .from = kind.low, .to = kind.high};
}

Scale scaleOf(Sweep::Of of)
{
    return kindOf(of).scale;
}

double valueOf(const kl::Parameters& parameters, Sweep::Of of)
{
    switch (of) {
    case Sweep::Of::Samples: return static_cast<double>(parameters.sampleCount);
    case Sweep::Of::Sigma: return parameters.sigma;
    case Sweep::Of::Bins: return parameters.binCount;
    case Sweep::Of::Seed: return static_cast<double>(parameters.seed);
    }
    return 0.0;
}

kl::Parameters parametersOnTheWay(const kl::Parameters& parameters, const Sweep& sweep, double part)
{
    const Kind& kind = kindOf(sweep.of);
    const auto onSlider = [&](double value) { return scale::partOf(kind.scale, kind.low, kind.high, value); };
    const double start = onSlider(sweep.from);
    double value = scale::valueAt(kind.scale, kind.low, kind.high, start + part * (onSlider(sweep.to) - start));
    double inOne = 1.0; // units of the last digit
    if (sweep.of == Sweep::Of::Sigma)
        inOne = 1000.0;
    else if (sweep.of == Sweep::Of::Samples)
        inOne = std::min(1.0, std::pow(10.0, 2.0 - std::floor(std::log10(value))));
    value
        = std::clamp(std::round(value * inOne) / inOne, std::min(sweep.from, sweep.to), std::max(sweep.from, sweep.to));
    if (part <= 0.0 || part >= 1.0)
        value = part <= 0.0 ? sweep.from : sweep.to;
    return withValue(parameters, sweep.of, value);
}

double partAfter(double ways)
{
    const double along = std::fmod(ways, 2.0);
    const double there = std::min(along, 2.0 - along);
    const double toEnd = std::min(there, 1.0 - there);
    // The speed grows evenly up to where the turn ends, and is the same then.
    const double fromEnd = toEnd < kTurn ? kSpeed * toEnd * toEnd / (2.0 * kTurn) : kSpeed * (toEnd - kTurn / 2.0);
    return there <= 0.5 ? fromEnd : 1.0 - fromEnd;
}

double waysTo(double part)
{
    const double fromEnd = std::min(part, 1.0 - part);
    const double toEnd
        = fromEnd < kSpeed * kTurn / 2.0 ? std::sqrt(2.0 * kTurn * fromEnd / kSpeed) : fromEnd / kSpeed + kTurn / 2.0;
    return part <= 0.5 ? toEnd : 1.0 - toEnd;
}

double partOf(const Sweep& sweep, double value)
{
    const Kind& kind = kindOf(sweep.of);
    const auto onSlider = [&](double each) { return scale::partOf(kind.scale, kind.low, kind.high, each); };
    const double inside = std::clamp(value, std::min(sweep.from, sweep.to), std::max(sweep.from, sweep.to));
    return (onSlider(inside) - onSlider(sweep.from)) / (onSlider(sweep.to) - onSlider(sweep.from));
}

QString whyImpossible(const Sweep& sweep)
{
    const Kind& kind = kindOf(sweep.of);
    for (const double end : {sweep.from, sweep.to}) {
        if (!(end >= kind.low && end <= kind.high))
            return Texts::tr("%1 must be from %2 to %3, not %4")
                .arg(QLatin1String(kind.name), plain(kind.low), plain(kind.high), plain(end));
        if (sweep.of != Sweep::Of::Sigma && end != std::round(end))
            return Texts::tr("%1 must be a whole number, not %2").arg(QLatin1String(kind.name), plain(end));
    }
    if (sweep.from == sweep.to)
        return Texts::tr("%1 must run between two values, not from %2 to %2")
            .arg(QLatin1String(kind.name), plain(sweep.from));
    if (!kSweepFrameRange.contains(sweep.frames))
        return Texts::tr("frames must be from %1 to %2, not %3")
            .arg(kSweepFrameRange.low)
            .arg(kSweepFrameRange.high)
            .arg(sweep.frames);
    return {};
}

std::variant<Sweep, QString> read(const QString& text)
{
    const QString name = text.section(QLatin1Char('='), 0, 0);
    const QString range = text.section(QLatin1Char('='), 1);
    const QString dots = QStringLiteral("..");
    const QStringList ends = range.split(range.contains(dots) ? dots : QStringLiteral(":"));
    const auto* const kind = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const Kind& each) { return name == QLatin1String(each.name); });
    if (kind == kKinds.end() || ends.size() != 2 || ends.contains(QString()))
        return Texts::tr("“%1” is no sweep; one reads sigma=0.1:2, with samples, sigma, bins or seed")
            .arg(echo::shortened(text, echo::kMostOfPath));
    std::array<double, 2> values {};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isWhole = kind->of != Sweep::Of::Sigma;
        const QString& end = ends[static_cast<qsizetype>(i)];
        const reading::Reading reading = reading::number(end, {kind->low, kind->high, isWhole});
        if (!reading.value) {
            const QString wanted = (isWhole ? Texts::tr("%1 must be a whole number from %2 to %3")
                                            : Texts::tr("%1 must be a number from %2 to %3"))
                                       .arg(name, plain(kind->low), plain(kind->high));
            return reading.clearer.isEmpty()
                ? Texts::tr("%1, not “%2”").arg(wanted, echo::shortened(end))
                : Texts::tr("%1, and “%2” is not clear: write %3")
                      .arg(wanted, echo::shortened(end), reading.clearer.join(Texts::tr(" or ")));
        }
        values.at(i) = *reading.value;
    }
    const Sweep sweep {.of = kind->of, .from = values[0], .to = values[1]};
    const QString reason = whyImpossible(sweep);
    if (!reason.isEmpty())
        return reason;
    return sweep;
}

} // namespace sweep

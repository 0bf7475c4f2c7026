// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/sweep.h"

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
};

constexpr std::array kKinds {
    Kind {Sweep::Of::Samples, "samples", static_cast<double>(kl::kSampleCountRange.low),
        static_cast<double>(kl::kSampleCountRange.high)},
    Kind {Sweep::Of::Sigma, "sigma", kl::kSigmaRange.low, kl::kSigmaRange.high},
    Kind {Sweep::Of::Bins, "bins", static_cast<double>(kl::kBinCountRange.low),
        static_cast<double>(kl::kBinCountRange.high)},
    Kind {Sweep::Of::Seed, "seed", static_cast<double>(kl::kSeedRange.low), static_cast<double>(kl::kSeedRange.high)},
};

QString tr(const char* text)
{
    return QCoreApplication::translate("sweep", text);
}

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

QString nameOf(Sweep::Of of)
{
    return QLatin1String(kindOf(of).name);
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
    kl::Parameters result = parameters;
    switch (sweep.of) {
    case Sweep::Of::Samples: result.sampleCount = std::llround(value); break;
    case Sweep::Of::Bins: result.binCount = static_cast<int>(std::lround(value)); break;
    case Sweep::Of::Seed: result.seed = std::llround(value); break;
    case Sweep::Of::Sigma: result.sigma = frame > 0 && frame < last ? sigmaLike(value, sweep) : value; break;
    }
    return result;
}

QString whyImpossible(const Sweep& sweep)
{
    const Kind& kind = kindOf(sweep.of);
    for (const double end : {sweep.from, sweep.to}) {
        if (!(end >= kind.low && end <= kind.high))
            return tr("%1 must be from %2 to %3, not %4")
                .arg(QLatin1String(kind.name), plain(kind.low), plain(kind.high), plain(end));
        if (sweep.of != Sweep::Of::Sigma && end != std::round(end))
            return tr("%1 must be a whole number, not %2").arg(QLatin1String(kind.name), plain(end));
    }
    if (sweep.from == sweep.to)
        return tr("%1 must run between two values, not from %2 to %2").arg(QLatin1String(kind.name), plain(sweep.from));
    if (!kSweepFrameRange.contains(sweep.frames))
        return tr("frames must be from %1 to %2, not %3")
            .arg(kSweepFrameRange.low)
            .arg(kSweepFrameRange.high)
            .arg(sweep.frames);
    return {};
}

std::variant<Sweep, QString> read(const QString& text)
{
    const QString name = text.section(QLatin1Char('='), 0, 0);
    const QStringList ends = text.section(QLatin1Char('='), 1).split(QLatin1Char(':'));
    const auto* const kind = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const Kind& each) { return name == QLatin1String(each.name); });
    if (kind == kKinds.end() || ends.size() != 2 || ends.contains(QString()))
        return tr("“%1” is no sweep; one reads sigma=0.1:2, with samples, sigma, bins or seed")
            .arg(echo::shortened(text, echo::kMostOfPath));
    std::array<double, 2> values {};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isWhole = kind->of != Sweep::Of::Sigma;
        const QString& end = ends[static_cast<qsizetype>(i)];
        const reading::Reading reading = reading::number(end, {kind->low, kind->high, isWhole});
        if (!reading.value) {
            const QString wanted
                = (isWhole ? tr("%1 must be a whole number from %2 to %3") : tr("%1 must be a number from %2 to %3"))
                      .arg(name, plain(kind->low), plain(kind->high));
            return reading.clearer.isEmpty() ? tr("%1, not “%2”").arg(wanted, echo::shortened(end))
                                             : tr("%1, and “%2” is not clear: write %3")
                                                   .arg(wanted, echo::shortened(end), reading.clearer.join(tr(" or ")));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/animate.h"

#include "ui/words/echo.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <array>
#include <csignal>
#include <cstddef>
#include <exception>
#include <unistd.h>

namespace {

volatile std::sig_atomic_t isStopped = 0;

extern "C" void stop(int /*signal*/)
{
    isStopped = 1;
}

/// While it lives signals that end a program only say so: what is written has to go first.
class StoppableWork {
public:
    StoppableWork()
    {
        isStopped = 0;
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            m_before.at(i) = std::signal(kSignals.at(i), stop);
    }
    ~StoppableWork()
    {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            std::signal(kSignals.at(i), m_before.at(i));
    }
    StoppableWork(const StoppableWork&) = delete;
    StoppableWork& operator=(const StoppableWork&) = delete;

private:
    static constexpr std::array kSignals {SIGINT, SIGTERM, SIGHUP};
    std::array<void (*)(int), kSignals.size()> m_before {};
};

} // namespace

namespace animation {

namespace {

const QString kAnimate = QStringLiteral("animate");
const QString kFrames = QStringLiteral("frames");
const QString kRate = QStringLiteral("rate");
const QString kBack = QStringLiteral("there-and-back");

QString tr(const char* text)
{
    return QCoreApplication::translate("animate", text);
}

/// Reads a whole number into @p value; what is wrong with it, or nothing.
QString readNumber(const QCommandLineParser& parser, const QString& option, const kl::Range<int>& range, int& value)
{
    if (!parser.isSet(option))
        return {};
    const QString given = parser.value(option);
    bool isNumber = false;
    value = given.toInt(&isNumber);
    if (isNumber && range.contains(value))
        return {};
    return tr("--%1 must be a whole number from %2 to %3, not '%4'")
        .arg(option)
        .arg(range.low)
        .arg(range.high)
        .arg(echo::shortened(given));
}

} // namespace

QList<options::Option> options()
{
    using options::Group;
    const Animation::Wish usual;
    return {
        {kAnimate, tr("sweep"),
            tr("Export an animation, as one .gif or as .png pictures with {frame} in their name: samples, sigma, bins "
               "or "
               "seed runs from one value to another, such as sigma=0.1:2; all but seed in equal ratios."),
            Group::Many},
        {kFrames, tr("number"),
            tr("Pictures of --animate, from %1 to %2 (default %3).")
                .arg(kSweepFrameRange.low)
                .arg(kSweepFrameRange.high)
                .arg(usual.sweep.frames),
            Group::Many, options::Animation},
        {kRate, tr("number"),
            tr("Pictures of a .gif a second, from %1 to %2 (default %3).")
                .arg(kFrameRateRange.low)
                .arg(kFrameRateRange.high)
                .arg(usual.rate),
            Group::Many, options::Animation},
        {kBack, {}, tr("--animate goes there and back."), Group::Many, options::Animation},
    };
}

bool isAsked(const QCommandLineParser& parser)
{
    return parser.isSet(kAnimate);
}

Reading read(const QCommandLineParser& parser, const Recipe& recipe, const QStringList& exports)
{
    Reading reading {.wish = {.parameters = recipe.parameters, .view = recipe.view, .figure = recipe.figure}};
    const auto sweep = sweep::read(parser.value(kAnimate));
    if (const auto* const wrong = std::get_if<QString>(&sweep)) {
        reading.error = QStringLiteral("--animate: ") + *wrong;
        return reading;
    }
    Animation::Wish& wish = reading.wish;
    wish.sweep = std::get<Sweep>(sweep);
    wish.sweep.back = parser.isSet(kBack);
    reading.error = readNumber(parser, kFrames, kSweepFrameRange, wish.sweep.frames);
    if (reading.error.isEmpty())
        reading.error = readNumber(parser, kRate, kFrameRateRange, wish.rate);
    if (!reading.error.isEmpty())
        return reading;
    if (exports.size() != 1) {
        reading.error = tr("--animate needs one --export, of a .gif or of .png with {frame} in its name");
        return reading;
    }
    wish.path = exports.first();
    const QString wrong = Animation::whyImpossible(wish);
    if (!wrong.isEmpty())
        reading.error = QStringLiteral("--animate: ") + wrong;
    return reading;
}

} // namespace animation

int animate(const Animation::Wish& wish, QTextStream& errors)
{
    constexpr int kStopped = 128 + SIGINT; // as shells know it
    const bool isTold = isatty(STDERR_FILENO) == 1;
    const auto clear = [&] {
        if (isTold)
            errors << "\r\x1b[K" << Qt::flush; // back, and erased up to the line's end
    };
    const auto say = [&](const QString& error) {
        clear();
        errors << "kl-explorer: " << echo::visible(error) << Qt::endl;
    };
    const StoppableWork stoppable;
    Animation animation(wish);
    try {
        int percent = -1;
        while (animation.step()) {
            if (isStopped != 0) {
                animation.cancel();
                say(QCoreApplication::translate("animate", "stopped; nothing was written"));
                return kStopped;
            }
            const int now = 100 * animation.stepsDone() / animation.steps();
            if (isTold && now != percent) {
                clear();
                errors << QCoreApplication::translate("animate", "%1 % of the animation").arg(now) << Qt::flush;
            }
            percent = now;
        }
    } catch (const std::exception& error) {
        animation.cancel();
        say(QCoreApplication::translate("animate", "the animation cannot be made: %1")
                .arg(QString::fromUtf8(error.what())));
        return 1;
    }
    clear();
    if (animation.error().isEmpty())
        return 0;
    say(animation.error());
    return 1;
}

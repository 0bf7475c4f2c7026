// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/animate.h"

#include "app/headless.h"
#include "app/outputnames.h"
#include "app/standardstreams.h"
#include "app/terminal.h"
#include "app/values.h"
#include "ui/words/echo.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <array>
#include <csignal>
#include <cstddef>

namespace {

volatile std::sig_atomic_t stoppedBy = 0; ///< the signal's number; 0: it goes on

extern "C" void stop(int signal)
{
    stoppedBy = signal;
}

/// While it lives signals that end a program only say so: what is written has to go first. One that is ignored stays
/// so: under nohup the work goes on when the terminal is closed.
class StoppableWork {
public:
    StoppableWork()
    {
        stoppedBy = 0;
        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            m_before.at(i) = std::signal(kSignals.at(i), stop);
            if (m_before.at(i) == SIG_IGN)
                std::signal(kSignals.at(i), SIG_IGN);
        }
    }
    ~StoppableWork()
    {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            std::signal(kSignals.at(i), m_before.at(i));
    }
    StoppableWork(const StoppableWork&) = delete;
    StoppableWork& operator=(const StoppableWork&) = delete;

private:
#ifdef SIGHUP
    static constexpr std::array kSignals {SIGINT, SIGTERM, SIGHUP};
#else
    static constexpr std::array kSignals {SIGINT, SIGTERM};
#endif
    std::array<void (*)(int), kSignals.size()> m_before {};
};

} // namespace

namespace animation {

using Wish = Animation::Wish; // by a name of two parts lupdate loses its way

namespace {

const QString kAnimate = QStringLiteral("animate");
const QString kFrames = QStringLiteral("frames");
const QString kRate = QStringLiteral("rate");
const QString kBack = QStringLiteral("there-and-back");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(animate)
};

int numberOf(const QCommandLineParser& parser, const QString& option, const kl::Range<int>& range, int usual)
{
    return parser.isSet(option) ? values::read(option, parser.value(option), range) : usual;
}

/// What of a figure no animation has.
void checkContent(const QCommandLineParser& parser)
{
    const QStringList without {
        QStringLiteral("band"), QStringLiteral("terms"), QStringLiteral("pinned"), QStringLiteral("waterfall")};
    for (const char* option : {"show", "include"}) {
        for (const QString& list : parser.values(QLatin1String(option))) {
            for (const QString& part : list.split(QLatin1Char(','))) {
                if (without.contains(part))
                    throw UsageError(Texts::tr("--%1 %2 does not go with --animate: no animation has it")
                                         .arg(QLatin1String(option), part));
            }
        }
    }
    for (const char* option : {"spread", "terms", "pin"}) {
        if (parser.isSet(QLatin1String(option)))
            throw UsageError(
                Texts::tr("--%1 does not go with --animate: animations have no band, no terms, nothing pinned")
                    .arg(QLatin1String(option)));
    }
}

void checkOnce(const QCommandLineParser& parser)
{
    for (const QString& option : {kAnimate, kFrames, kRate}) {
        if (parser.values(option).size() > 1)
            throw UsageError(Texts::tr("--%1 can be given once: there is one animation").arg(option));
    }
}

/// What one of both kinds of files has no use for.
void checkKind(const QCommandLineParser& parser, const QString& path)
{
    if (Animation::isNumbered(path) && parser.isSet(kRate))
        throw UsageError(Texts::tr("--rate is for a .gif: numbered pictures have none"));
    if (!Animation::isNumbered(path) && parser.isSet(QStringLiteral("transparent")))
        throw UsageError(
            Texts::tr("--transparent does not go with an animation as .gif, whose pictures would lie over one "
                      "another; numbered .png pictures can be"));
}

/// The path with the names of what stays filled in.
QString pathOf(const QString& given, const Recipe& recipe, const QString& swept)
{
    const QLatin1String frame(NumberedPictures::kFrame);
    QString others = given;
    if (Animation::isNumbered(given))
        others.remove(frame);
    const QString sweptName = QStringLiteral("{%1}").arg(swept);
    if (others.contains(sweptName))
        throw UsageError(
            Texts::tr("--export: '%1' in a file's name means nothing where --animate changes it").arg(sweptName));
    if (const QString unknown = outputnames::unknownIn(others); !unknown.isEmpty())
        throw UsageError(
            Texts::tr("--export: '%1' in the name of an animation means nothing; %2 do, and {frame} in .png")
                .arg(echo::shortened(unknown), outputnames::known().join(QLatin1Char(' '))));
    return outputnames::filled(given, recipe.parameters, recipe.view.unit);
}

} // namespace

QList<options::Option> options()
{
    using options::Group;
    const Animation::Wish usual;
    QStringList swept;
    for (const Sweep::Of of : {Sweep::Of::Samples, Sweep::Of::Sigma, Sweep::Of::Bins, Sweep::Of::Seed})
        swept << sweep::nameOf(of) + QLatin1Char('=');
    return {
        {kAnimate, Texts::tr("sweep"),
            Texts::tr(
                "Export an animation, as one .gif or as .png pictures with {frame} in their name: samples, sigma, bins "
                "or seed runs from one value to another, such as sigma=0.1:2; all but seed in equal ratios."),
            Group::Many, options::Always, false, {.words = swept}},
        {kFrames, Texts::tr("number"),
            Texts::tr("Pictures of --animate, from %1 to %2 (default %3).")
                .arg(kSweepFrameRange.low)
                .arg(kSweepFrameRange.high)
                .arg(usual.sweep.frames),
            Group::Many, options::Animation},
        {kRate, Texts::tr("number"),
            Texts::tr("Pictures of a .gif a second, from %1 to %2 (default %3).")
                .arg(kFrameRateRange.low)
                .arg(kFrameRateRange.high)
                .arg(usual.rate),
            Group::Many, options::Animation},
        {kBack, {}, Texts::tr("--animate goes there and back."), Group::Many, options::Animation},
    };
}

bool isAsked(const QCommandLineParser& parser)
{
    return parser.isSet(kAnimate);
}

Wish read(const QCommandLineParser& parser, const Recipe& recipe, const QStringList& exports)
{
    checkOnce(parser);
    const auto sweep = sweep::read(parser.value(kAnimate));
    if (const auto* const wrong = std::get_if<QString>(&sweep))
        throw UsageError(QStringLiteral("--animate: ") + *wrong);
    Wish wish;
    wish.parameters = recipe.parameters;
    wish.view = recipe.view;
    wish.figure = recipe.figure;
    wish.sweep = std::get<Sweep>(sweep);
    wish.sweep.back = parser.isSet(kBack);
    wish.sweep.frames = numberOf(parser, kFrames, kSweepFrameRange, wish.sweep.frames);
    wish.rate = numberOf(parser, kRate, kFrameRateRange, wish.rate);
    if (exports.size() != 1)
        throw UsageError(Texts::tr("--animate needs one --export, of a .gif or of .png with {frame} in its name"));
    const QString swept = sweep::nameOf(wish.sweep.of);
    if (parser.isSet(swept))
        throw UsageError(Texts::tr("--%1 and --animate %1=… cannot be had together").arg(swept));
    checkContent(parser);
    wish.path = exports.first();
    const QString wrong = Animation::whyImpossible(wish);
    if (!wrong.isEmpty())
        throw UsageError(QStringLiteral("--animate: ") + wrong);
    checkKind(parser, wish.path);
    wish.path = pathOf(wish.path, recipe, swept);
    return wish;
}

} // namespace animation

int animate(const Animation::Wish& wish, QTextStream& errors)
{
    const bool isTold = standardstreams::isErrorsATerminal();
    const auto clear = [&] {
        if (isTold)
            errors << terminal::kClearLine << Qt::flush;
    };
    const StoppableWork stoppable;
    Animation animation(wish);
    int percent = -1;
    while (animation.step()) {
        if (stoppedBy != 0) {
            constexpr int kStopped = 128; // as shells know it
            const int status = kStopped + stoppedBy;
            animation.cancel();
            clear();
            say(QCoreApplication::translate("animate", "stopped; nothing was written"), errors);
            return status;
        }
        const int now = 100 * animation.stepsDone() / animation.steps();
        if (isTold && now != percent) {
            clear();
            errors << QCoreApplication::translate("animate", "%1 % of the animation").arg(now) << Qt::flush;
        }
        percent = now;
    }
    clear();
    if (animation.error().isEmpty())
        return 0;
    say(animation.error(), errors);
    return 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "ui/words/binrules.h"
#include "ui/words/emptybinwords.h"
#include "ui/words/format.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

constexpr std::chrono::milliseconds kRest(400);

} // namespace

Session::Session(const Recipe& recipe, QObject* parent)
    : QObject(parent)
    , m_parameters(recipe.parameters, recipe.follow)
    , m_view(recipe.view, m_parameters.undoStack())
    , m_figureOptions(recipe.figure)
    , m_spreadSeeds(recipe.view.spreadSeeds)
    , m_tellsUncertainty(tellsUncertainty())
    , m_pinned(recipe.pinned ? std::make_shared<Pin>(Pin {*recipe.pinned, nullptr}) : nullptr)
{
    // For whoever looks for them; members go before children, so none is deleted twice.
    m_computation.setParent(this);
    m_rest.setParent(this);
    m_rest.setObjectName(QStringLiteral("rest"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!std::exchange(m_uncertaintyFailure, QString()).isEmpty())
            emit shownChanged(); // it is being found again
        m_computation.requestUncertainty(m_snapshot, m_view.options().spreadSeeds);
    });

    connect(&m_parameters, &ParameterModel::changed, this, [this] {
        if (m_amends)
            return;
        if (!m_isHeld) // else that is still so, and is said once
            emit noticed({});
        ask();
    });
    connect(&m_parameters, &ParameterModel::followingChanged, this, [this] {
        if (std::exchange(m_isHeld, false))
            emit noticed({}); // it was of a rule that is kept no longer
        ask();
    });
    connect(&m_view, &ViewModel::changed, this, [this](const ViewOptions& options) {
        m_shown = m_shown.in(options.unit);
        const bool isOther = std::exchange(m_spreadSeeds, options.spreadSeeds) != options.spreadSeeds;
        if (isOther)
            dropUncertainty();
        if (m_shown)
            emit shownChanged();
        followUncertainty();
    });

    connect(&m_computation, &Computation::ready, this, &Session::takeResult);
    connect(&m_computation, &Computation::refined, this, &Session::takePreliminary);
    connect(&m_computation, &Computation::binsFollowed, this,
        [this](kl::BinRule /*rule*/, double binCount) { m_asked = binCount; });
    connect(&m_computation, &Computation::binCountReady, this, &Session::takeBinCount);
    connect(&m_computation, &Computation::pinnedFound, this, &Session::takePinned);
    connect(&m_computation, &Computation::pinnedFailed, this, [this](const QString& message) {
        assignPinned(nullptr);
        emit noticed(tr("What was pinned cannot be shown. %1").arg(message));
    });
    connect(&m_computation, &Computation::uncertaintyFound, this, &Session::takeUncertainty);
    connect(&m_computation, &Computation::uncertaintyProgressed, this, &Session::uncertaintyProgressed);
    connect(&m_computation, &Computation::uncertaintyFailed, this, [this](const QString& message) {
        m_uncertaintyFailure = message;
        emit shownChanged();
        emit uncertaintyFailed(message);
    });
    connect(&m_computation, &Computation::busyChanged, this, &Session::busyChanged);
    connect(&m_computation, &Computation::progressed, this, &Session::progressed);
    connect(&m_computation, &Computation::failed, this, [this](const QString& message) {
        goBack();
        emit noticed(message);
        emit failed(message);
    });
    connect(&m_computation, &Computation::cancelled, this, [this] {
        goBack();
        emit noticed(m_snapshot ? tr("Given up; this is the last result.") : tr("Given up before there was a result."));
    });
}

void Session::start()
{
    ask();
    if (m_pinned)
        m_computation.requestPinned(m_pinned->parameters);
}

void Session::ask()
{
    m_rest.stop();
    m_computation.request(m_parameters.parameters(), ruleOf(m_parameters.following().binsBy));
}

kl::Parameters Session::withNextSeed(kl::Parameters parameters)
{
    parameters.seed = parameters.seed == kl::kSeedRange.high ? kl::kSeedRange.low : parameters.seed + 1;
    return parameters;
}

void Session::newSample()
{
    m_parameters.change(withNextSeed(m_parameters.parameters()), tr("new sample"));
}

void Session::reset()
{
    m_parameters.changeAll(kl::Parameters {}, Following {}, tr("reset"));
}

void Session::giveUp()
{
    m_computation.cancel();
}

void Session::show(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    if (m_uncertainty && m_uncertainty->parameters != snapshot->parameters)
        m_uncertainty.reset();
    if (snapshot != m_shown.snapshotPointer())
        m_shown = Shown(snapshot, m_view.options().unit);
    emit shownChanged();
}

void Session::takeResult(const std::shared_ptr<const kl::Snapshot>& snapshot, double milliseconds)
{
    followBins(*snapshot);
    m_snapshot = snapshot;
    m_resultFollowing = m_parameters.following();
    m_milliseconds = milliseconds;
    m_uncertaintyFailure.clear();
    show(snapshot);
    wantUncertainty();
    emit resultArrived();
}

void Session::takePreliminary(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    if (m_snapshot && m_snapshot->parameters == m_parameters.parameters())
        return; // what is on screen is whole already: this run only draws the stream again
    kl::Parameters whole = snapshot->parameters;
    whole.sampleCount = m_parameters.parameters().sampleCount;
    const bool isOnTheWay = snapshot->parameters.sampleCount < whole.sampleCount;
    if (isOnTheWay && whole == m_parameters.parameters()) // and not to what is no longer asked for
        show(snapshot);
}

void Session::wantUncertainty()
{
    if (m_tellsUncertainty && m_snapshot && !m_uncertainty && m_snapshot->parameters == m_parameters.parameters())
        m_rest.start();
}

bool Session::tellsUncertainty() const
{
    return !m_wantingUncertainty.isEmpty() || m_view.options().showsUncertainty()
        || (!m_figureOptions.asShown && m_figureOptions.band);
}

void Session::followUncertainty()
{
    const bool tells = tellsUncertainty();
    if (std::exchange(m_tellsUncertainty, tells) == tells)
        return;
    if (tells) {
        wantUncertainty();
    } else {
        m_rest.stop();
        m_computation.cancelBackground();
    }
}

void Session::setUncertaintyWanted(const QObject* by, bool wanted)
{
    if (wanted)
        m_wantingUncertainty.insert(by);
    else
        m_wantingUncertainty.remove(by);
    followUncertainty();
}

void Session::dropUncertainty()
{
    m_uncertainty.reset();
    m_uncertaintyFailure.clear();
    m_rest.stop();
    m_computation.cancelBackground();
    m_tellsUncertainty = false; // it is wanted anew, if it is
}

void Session::takeUncertainty(const std::shared_ptr<const kl::Uncertainty>& uncertainty)
{
    if (!m_snapshot || uncertainty->parameters != m_snapshot->parameters
        || uncertainty->spread.seeds != m_view.options().spreadSeeds)
        return;
    m_uncertainty = uncertainty;
    emit shownChanged();
    emit uncertaintyArrived();
}

void Session::chooseBins(kl::BinRule rule)
{
    m_ruleParameters = m_parameters.parameters();
    m_computation.requestBinCount(rule, m_ruleParameters);
}

void Session::keepBins(BinsBy binsBy)
{
    const auto rule = ruleOf(binsBy);
    m_parameters.changeAll(m_parameters.parameters(), Following {binsBy},
        rule ? tr("keep to %1").arg(words::nameOf(*rule)) : tr("keep the bins"));
}

/// The bins of a result are those of the kept rule; the parameters take them over. During a drag they may be of where
/// the slider just was: the next result brings its own.
void Session::followBins(const kl::Snapshot& snapshot)
{
    const double asked = std::exchange(m_asked, 0.0);
    const auto rule = ruleOf(m_parameters.following().binsBy);
    if (!rule || asked == 0.0) // kept no longer, or not yet
        return;
    m_amends = true;
    m_parameters.amendBins(snapshot.parameters.binCount);
    m_amends = false;
    const bool isHeld = asked > kl::kBinCountRange.high;
    if (std::exchange(m_isHeld, isHeld) != isHeld)
        emit noticed(isHeld ? heldWords(*rule, asked) : QString());
}

void Session::takeBinCount(kl::BinRule rule, double binCount)
{
    kl::Parameters parameters = m_parameters.parameters();
    m_ruleParameters.binCount = parameters.binCount; // which no rule asks for
    if (m_ruleParameters != parameters) {
        chooseBins(rule); // the samples became others meanwhile
        return;
    }
    const QString name = words::nameOf(rule);
    parameters.binCount = jobs::heldBinCount(binCount);
    m_parameters.changeAll(parameters, Following {}, name);
    emit noticed(binCount > kl::kBinCountRange.high ? heldWords(rule, binCount)
                                                    : tr("%1: %2.").arg(name, description::bins(parameters.binCount)));
}

QString Session::heldWords(kl::BinRule rule, double binCount)
{
    return tr("%1 asks for %2 bins: P’s long tail makes the range wide while the bins stay narrow. Held at %3.")
        .arg(words::nameOf(rule), binCount < 1e15 ? format::integer(static_cast<qint64>(binCount)) : tr("too many"),
            format::integer(kl::kBinCountRange.high));
}

void Session::goBack()
{
    if (!m_snapshot)
        return;
    show(m_snapshot); // a preliminary result may be on screen
    m_parameters.changeAll(m_snapshot->parameters, m_resultFollowing, tr("return to the last result"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/computation.h"

#include "ui/words/corewords.h"
#include "ui/words/format.h"

#include <array>
#include <chrono>
#include <new>
#include <utility>

namespace {

/// An overtaken run younger than this is let finish: it is about to show where the slider just was.
constexpr qint64 kYoungMilliseconds = 50;

/// Sample sizes shown on the way to a larger one.
constexpr std::array kStages {std::int64_t {100'000}, std::int64_t {1'000'000}, std::int64_t {3'000'000}};

/// After this long without a request, memory that is not needed is given back.
constexpr std::chrono::seconds kRest(3);

} // namespace

struct Computation::Run {
    Run(Computation& of, quint64 number, std::stop_token token)
        : computation(of)
        , ticket(number)
        , stop(std::move(token))
    {
        clock.start();
    }

    [[nodiscard]] double milliseconds() const { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

    /// Emits @p signal in the meantime, if the run is still wanted when that arrives.
    template <typename Signal, typename Value>
    void post(Signal signal, const Value& value) const
    {
        QMetaObject::invokeMethod(&computation, [&to = computation, of = ticket, signal, value] {
            if (of == to.m_ticket)
                (to.*signal)(value);
        });
    }

    /// What tells core's functions to say by @p signal how far they are; to be used while the run is there.
    [[nodiscard]] kl::Progress progress(void (Computation::*signal)(double)) const
    {
        return [this, signal](double fraction) { post(signal, fraction); };
    }

    Computation& computation;
    quint64 ticket;
    std::stop_token stop;
    void (Computation::*failure)(const QString&) = &Computation::failed; ///< says what goes wrong
    QElapsedTimer clock;
};

Computation::Computation(QObject* parent)
    : QObject(parent)
    , m_explorer(std::make_unique<kl::Explorer>())
{
    // For whoever looks for them; members go before children, so none is deleted twice.
    m_pool.setParent(this);
    m_rest.setParent(this);
    m_rest.setObjectName(QStringLiteral("release"));
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &Computation::releaseUnused);
}

Computation::~Computation()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void Computation::request(const kl::Parameters& parameters, std::optional<kl::BinRule> rule)
{
    m_queue.dropBackground(); // it is of what is about to be past
    if (m_running && isOfTheResult(*m_running))
        m_comesBack = false;
    m_sampleCount = parameters.sampleCount;
    put(jobs::Explore {parameters, rule});
}

void Computation::requestBinCount(kl::BinRule rule, const kl::Parameters& parameters)
{
    put(jobs::AskRule {rule, parameters});
}

void Computation::requestPinned(const kl::Parameters& parameters)
{
    put(jobs::ExplorePinned {parameters});
}

void Computation::cancelPinned()
{
    m_queue.drop<jobs::ExplorePinned>();
    if (!m_running || !std::holds_alternative<jobs::ExplorePinned>(*m_running))
        return;
    m_comesBack = false;
    stopRunning();
}

void Computation::requestUncertainty(const std::shared_ptr<const kl::Snapshot>& snapshot, int seeds)
{
    put(jobs::FindUncertainty {snapshot, seeds});
}

/// Requests of one turn of the event loop become one, and no signal comes from within a request.
void Computation::put(Job job)
{
    m_queue.put(std::move(job));
    if (std::exchange(m_startScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &Computation::startWaiting, Qt::QueuedConnection);
}

void Computation::cancelBackground()
{
    m_queue.dropBackground();
    if (!m_running || !isBackground(*m_running) || !isOfTheResult(*m_running))
        return;
    m_comesBack = false;
    stopRunning();
}

void Computation::cancel()
{
    if (!isBusy())
        return;
    m_queue.dropAwaited();
    if (m_running && !isBackground(*m_running))
        stopRunning();
    QMetaObject::invokeMethod(
        this,
        [this] {
            updateBusy();
            emit cancelled();
        },
        Qt::QueuedConnection);
}

/// Without an answer: whatever still arrives is not wanted.
void Computation::stopRunning()
{
    m_stop.request_stop();
    ++m_ticket;
}

void Computation::startWaiting()
{
    m_startScheduled = false;
    updateBusy();
    if (!m_running) {
        if (std::optional<Job> next = m_queue.take())
            start(*std::move(next));
    } else if (m_queue.overtakes(*m_running)
        && (isBackground(*m_running) || m_runClock.elapsed() > kYoungMilliseconds)) {
        m_stop.request_stop(); // and finish() starts the one that waits
    }
}

void Computation::start(Job job)
{
    m_comesBack = isBackground(job);
    m_stop = std::stop_source {};
    m_runClock.start();
    const quint64 ticket = ++m_ticket;
    // The pool is waited for before this object dies, so `this` outlives the run.
    m_pool.start([this, job, ticket, stop = m_stop.get_token()] {
        Run run(*this, ticket, stop);
        const Answer answer = answerOf(job, run);
        QMetaObject::invokeMethod(this, [this, ticket, answer] { finish(ticket, answer); });
    });
    m_running = std::move(job);
}

Computation::Answer Computation::answerOf(const Job& job, Run& run)
{
    QString error;
    try {
        return std::visit([&](const auto& one) { return carryOut(one, run); }, job);
    } catch (const std::bad_alloc&) {
        const std::int64_t n = std::visit([](const auto& one) { return one.about().sampleCount; }, job);
        error = tr("There is not enough memory for N = %1. Choose a smaller N.").arg(format::integer(n));
    } catch (const std::exception& exception) {
        error = words::ofCore(exception.what());
    }
    return [this, failure = run.failure, error] { (this->*failure)(error); };
}

Computation::Answer Computation::carryOut(const jobs::Explore& job, Run& run)
{
    for (const std::int64_t stage : kStages) {
        if (2 * stage > job.parameters.sampleCount || m_explorer->isDrawn(job.parameters))
            break;
        kl::Parameters fewer = job.parameters;
        fewer.sampleCount = stage;
        if (const auto preliminary = m_explorer->explore(fewer, run.stop))
            run.post(&Computation::refined, preliminary);
    }
    const auto progress = run.progress(&Computation::progressed);
    kl::Parameters parameters = job.parameters;
    double asked = 0.0;
    if (job.rule) {
        const auto shape = m_explorer->pooledShape(parameters, run.stop, progress);
        if (!shape)
            return {};
        asked = kl::binCountByRule(*job.rule, *shape);
        parameters.binCount = jobs::heldBinCount(asked);
    }
    const auto snapshot = m_explorer->explore(parameters, run.stop, progress);
    if (!snapshot)
        return {};
    return [this, snapshot, rule = job.rule, asked, milliseconds = run.milliseconds()] {
        if (rule)
            emit binsFollowed(*rule, asked);
        emit ready(snapshot, milliseconds);
    };
}

Computation::Answer Computation::carryOut(const jobs::AskRule& job, Run& run)
{
    const auto shape = m_explorer->pooledShape(job.parameters, run.stop, run.progress(&Computation::progressed));
    if (!shape)
        return {};
    return [this, rule = job.rule, count = kl::binCountByRule(job.rule, *shape)] { emit binCountReady(rule, count); };
}

Computation::Answer Computation::carryOut(const jobs::ExplorePinned& job, Run& run)
{
    run.failure = &Computation::pinnedFailed;
    // With an explorer of its own: the next step of a slider finds its samples where they were.
    const std::shared_ptr<const kl::Snapshot> snapshot = kl::Explorer().explore(job.parameters, run.stop);
    if (!snapshot)
        return {};
    return [this, snapshot] { emit pinnedFound(snapshot); };
}

Computation::Answer Computation::carryOut(const jobs::FindUncertainty& job, Run& run)
{
    run.failure = &Computation::uncertaintyFailed;
    auto found = kl::uncertaintyOf(
        *m_explorer, *job.snapshot, job.seeds, run.stop, run.progress(&Computation::uncertaintyProgressed));
    if (!found)
        return {};
    return [this, uncertainty = std::make_shared<const kl::Uncertainty>(std::move(*found))] {
        emit uncertaintyFound(uncertainty);
    };
}

void Computation::finish(quint64 ticket, const Answer& answer)
{
    if (!answer && m_comesBack)
        m_queue.putBack(*std::move(m_running));
    m_running.reset();
    m_rest.start();
    if (answer && ticket == m_ticket)
        answer();
    startWaiting();
}

void Computation::releaseUnused()
{
    // In its turn: the pool has one thread.
    m_pool.start([this, sampleCount = m_sampleCount] { m_explorer->releaseUnused(sampleCount); });
}

void Computation::updateBusy()
{
    if (m_reportedBusy != isBusy()) {
        m_reportedBusy = isBusy();
        emit busyChanged(m_reportedBusy);
    }
}

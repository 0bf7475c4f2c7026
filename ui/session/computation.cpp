// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/computation.h"

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

struct Computation::Outcome {
    std::shared_ptr<const kl::Snapshot> snapshot;
    std::optional<kl::BinRule> rule;
    double binCount = 0.0;
    std::shared_ptr<const kl::Uncertainty> uncertainty;
    double milliseconds = 0.0;
    QString error; ///< empty if it went well
};

Computation::Computation(QObject* parent)
    : QObject(parent)
    , m_explorer(std::make_unique<kl::Explorer>())
{
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

void Computation::request(const kl::Parameters& parameters)
{
    m_waiting = Job {parameters, {}, {}};
    m_waitingUncertainty.reset(); // of what is about to be past
    scheduleStart();
}

void Computation::requestBinCount(kl::BinRule rule, const kl::Parameters& parameters)
{
    m_waitingRule = Job {parameters, rule, {}};
    scheduleStart();
}

void Computation::requestUncertainty(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    m_waitingUncertainty = Job {snapshot->parameters, {}, snapshot};
    scheduleStart();
}

/// Requests of one turn of the event loop become one, and no signal comes from within a request.
void Computation::scheduleStart()
{
    if (std::exchange(m_startScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &Computation::startWaiting, Qt::QueuedConnection);
}

void Computation::cancel()
{
    if (!isBusy())
        return;
    m_stop.request_stop();
    m_waiting.reset();
    m_waitingRule.reset();
    m_waitingUncertainty.reset();
    ++m_ticket; // whatever still arrives is not wanted
    QMetaObject::invokeMethod(
        this,
        [this] {
            updateBusy();
            emit cancelled();
        },
        Qt::QueuedConnection);
}

void Computation::startWaiting()
{
    m_startScheduled = false;
    updateBusy();
    std::optional<Job>& next = m_waiting ? m_waiting : m_waitingRule ? m_waitingRule : m_waitingUncertainty;
    if (!next)
        return;
    if (m_running) {
        // Only a newer request of its own kind makes a run superfluous; the uncertainty gives way to all.
        const bool overtaken = m_runsRule ? m_waitingRule.has_value() : m_waiting.has_value();
        if (m_runsUncertainty || (overtaken && m_runClock.elapsed() > kYoungMilliseconds))
            m_stop.request_stop();
        return; // finish() starts the one that waits
    }
    start(*std::exchange(next, std::nullopt));
}

void Computation::start(const Job& job)
{
    m_running = true;
    m_runsUncertainty = job.snapshot != nullptr;
    m_runsRule = job.rule.has_value();
    m_stop = std::stop_source {};
    m_runClock.start();
    const quint64 ticket = ++m_ticket;
    // The pool is waited for before this object dies, so `this` outlives the run.
    m_pool.start([this, job, ticket, stop = m_stop.get_token()] {
        const Outcome outcome = outcomeOf(job, ticket, stop);
        QMetaObject::invokeMethod(this, [this, ticket, outcome] { finish(ticket, outcome); });
    });
}

Computation::Outcome Computation::outcomeOf(const Job& job, quint64 ticket, const std::stop_token& stop)
{
    const auto post = [this, ticket](const auto& signal, const auto& value) { // if it is still wanted when it arrives
        QMetaObject::invokeMethod(this, [this, ticket, signal, value] {
            if (ticket == m_ticket)
                (this->*signal)(value);
        });
    };
    const auto progress = [&](double fraction) {
        post(job.snapshot ? &Computation::uncertaintyProgressed : &Computation::progressed, fraction);
    };
    Outcome outcome;
    QElapsedTimer clock;
    clock.start();
    try {
        if (job.snapshot) {
            if (auto uncertainty = kl::uncertaintyOf(*m_explorer, *job.snapshot, kl::kSpreadSeeds, stop, progress))
                outcome.uncertainty = std::make_shared<const kl::Uncertainty>(std::move(*uncertainty));
        } else if (job.rule) {
            if (const auto shape = m_explorer->pooledShape(job.parameters, stop, progress)) {
                outcome.rule = job.rule;
                outcome.binCount = kl::binCountByRule(*job.rule, *shape);
            }
        } else {
            for (const std::int64_t stage : kStages) {
                if (2 * stage > job.parameters.sampleCount || m_explorer->isDrawn(job.parameters))
                    break;
                kl::Parameters fewer = job.parameters;
                fewer.sampleCount = stage;
                if (const auto preliminary = m_explorer->explore(fewer, stop))
                    post(&Computation::refined, preliminary);
            }
            outcome.snapshot = m_explorer->explore(job.parameters, stop, progress);
        }
    } catch (const std::bad_alloc&) {
        outcome.error = tr("There is not enough memory for N = %1. Choose a smaller N.")
                            .arg(format::integer(job.parameters.sampleCount));
    } catch (const std::exception& error) {
        outcome.error = QString::fromUtf8(error.what());
    }
    outcome.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return outcome;
}

void Computation::finish(quint64 ticket, const Outcome& outcome)
{
    m_running = false;
    const bool ofUncertainty = std::exchange(m_runsUncertainty, false);
    m_rest.start();
    if (ticket == m_ticket) {
        if (!outcome.error.isEmpty()) {
            if (ofUncertainty)
                emit uncertaintyFailed(outcome.error);
            else
                emit failed(outcome.error);
        } else if (outcome.snapshot) {
            emit ready(outcome.snapshot, outcome.milliseconds);
        } else if (outcome.rule) {
            emit binCountReady(*outcome.rule, outcome.binCount);
        } else if (outcome.uncertainty) {
            emit uncertaintyFound(outcome.uncertainty);
        }
    }
    startWaiting();
}

void Computation::releaseUnused()
{
    m_pool.start([this] { m_explorer->releaseUnused(); }); // in its turn: the pool has one thread
}

void Computation::updateBusy()
{
    if (m_reportedBusy != isBusy()) {
        m_reportedBusy = isBusy();
        emit busyChanged(m_reportedBusy);
    }
}

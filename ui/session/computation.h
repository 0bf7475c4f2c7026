// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"
#include "core/explorer.h"
#include "core/parameters.h"
#include "core/snapshot.h"
#include "core/uncertainty.h"
#include "ui/session/jobqueue.h"
#include "ui/session/jobs.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

/// The one thread hop of what is shown: runs the calculation off the interface thread, and the latest request wins.
///
/// Requests made in one turn of the event loop are one request. While a run is under way only the newest request
/// waits; a run that is overtaken is let finish while it is young, so that a steady drag always shows something, and
/// is stopped when it is not. All signals come on the thread this object lives on, never from within a call.
class Computation : public QObject {
    Q_OBJECT

public:
    explicit Computation(QObject* parent = nullptr);
    ~Computation() override; ///< stops the run and waits for it

    /// Answered by ready(). With a @p rule the snapshot has as many bins as it asks for, which binsFollowed() tells
    /// first.
    void request(const kl::Parameters& parameters, std::optional<kl::BinRule> rule = {});
    /// Asks how many bins @p rule would choose for @p parameters; answered by binCountReady().
    void requestBinCount(kl::BinRule rule, const kl::Parameters& parameters);
    /// Asks for the snapshot of @p parameters to be held beside the other one: behind what people wait for, and
    /// whatever else is asked for. Answered by pinnedFound() or pinnedFailed(), unless it is cancelled or others are
    /// asked for.
    void requestPinned(const kl::Parameters& parameters);
    void cancelPinned(); ///< nothing answers
    /// Asks for the uncertainty of @p snapshot over @p seeds further seeds, in the background: everything else goes
    /// first. Answered by uncertaintyFound() or uncertaintyFailed(), unless other parameters are asked for meanwhile,
    /// or it is given up.
    void requestUncertainty(const std::shared_ptr<const kl::Snapshot>& snapshot, int seeds = kl::kSpreadSeeds);
    /// Gives up what is done about the result in the background; nothing answers.
    void cancelBackground();
    /// Gives up what is running and waiting, but for the background; answered by cancelled() if there was anything.
    void cancel();
    /// Whether somebody waits for a result; what is done in the background is not waited for.
    [[nodiscard]] bool isBusy() const { return (m_running && !isBackground(*m_running)) || m_queue.hasAwaited(); }

signals:
    void ready(const std::shared_ptr<const kl::Snapshot>& snapshot, double milliseconds);
    /// On the way to a large sample whose stream is still being drawn: the same for fewer samples, from its beginning.
    void refined(const std::shared_ptr<const kl::Snapshot>& preliminary);
    /// Just before ready(): how many bins the rule asks for, which may be more than there can be.
    void binsFollowed(kl::BinRule rule, double binCount);
    void binCountReady(kl::BinRule rule, double binCount);
    void pinnedFound(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void pinnedFailed(const QString& message); ///< a sentence for people; takes nothing away from what is shown
    void uncertaintyFound(const std::shared_ptr<const kl::Uncertainty>& uncertainty);
    void uncertaintyProgressed(double fraction);
    void uncertaintyFailed(const QString& message); ///< a sentence for people; takes nothing away from what is shown
    void failed(const QString& message); ///< a sentence for people; the last good result still stands
    void cancelled();
    void progressed(double fraction); ///< of the run under way, in [0, 1]
    void busyChanged(bool busy);

private:
    /// What is said of a job that is done, on the thread this object lives on; empty if it was stopped.
    using Answer = std::function<void()>;
    /// What a job is given on its way, on the thread that calculates.
    struct Run;

    [[nodiscard]] Answer carryOut(const jobs::Explore& job, Run& run);
    [[nodiscard]] Answer carryOut(const jobs::AskRule& job, Run& run);
    [[nodiscard]] Answer carryOut(const jobs::ExplorePinned& job, Run& run);
    [[nodiscard]] Answer carryOut(const jobs::FindUncertainty& job, Run& run);
    /// As carryOut() of its kind; a failure is an answer too.
    [[nodiscard]] Answer answerOf(const Job& job, Run& run);

    void put(Job job);
    void startWaiting();
    void start(Job job);
    void stopRunning();
    void finish(quint64 ticket, const Answer& answer);
    void updateBusy();
    void releaseUnused();

    std::unique_ptr<kl::Explorer> m_explorer; ///< touched by the pool's one thread only
    QThreadPool m_pool;
    JobQueue<Job> m_queue;
    std::optional<Job> m_running;
    bool m_comesBack = false; ///< what runs, once it has given way
    std::int64_t m_sampleCount = 0; ///< that was asked for last: its stream is kept
    bool m_startScheduled = false;
    bool m_reportedBusy = false;
    quint64 m_ticket = 0; ///< of the run whose answer is wanted
    std::stop_source m_stop;
    QElapsedTimer m_runClock;
    QTimer m_rest; ///< runs out when nothing was asked for a while
};

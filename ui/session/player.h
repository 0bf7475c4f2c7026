// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/state/viewoptions.h"
#include "ui/words/sweep.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class Session;

/// Plays a session: one parameter runs there and back, or new samples follow on each other, until it is stopped.
///
/// It runs by the clock, at the display's rate: what takes long to calculate is seen less often, never later. All of one
/// run is one step that can be undone, and where it is stopped the parameter stays. Whatever else changes the parameters
/// stops it: the person's hand, Undo, Reset, a file that is opened, a result that could not be had.
///
/// Where a person wants little motion it goes in few steps, one a second.
class Player : public QObject {
    Q_OBJECT

public:
    static constexpr double kSlowest = 0.25;
    static constexpr double kFastest = 4.0;
    static constexpr std::size_t kMostTraces = 24;
    static constexpr int kStillSteps = 12; ///< there, where motion is reduced

    /// @param session  outlives it
    explicit Player(Session& session, QObject* parent = nullptr);

    /// From its first value to its last in so many seconds, at speed 1, and back, again and again.
    /// @throws std::invalid_argument  if that is no sweep (sweep::whyImpossible) or takes no time
    void play(const Sweep& sweep, double seconds);
    /// The whole way of the slider, beginning where it stands, upwards. Of the seed: playSamples().
    void playSlider(Sweep::Of of);
    /// Plays it or, while it is played, stops it.
    void toggle(const Sweep& sweep, double seconds);
    void toggleSlider(Sweep::Of of); ///< the same of playSlider()
    /// The next seed, about eight times a second at speed 1.
    void playSamples();
    void stop();

    [[nodiscard]] bool isPlaying() const { return m_of.has_value(); }
    [[nodiscard]] std::optional<Sweep::Of> playing() const { return m_of; } ///< Seed: new samples
    [[nodiscard]] bool isPlaying(const Sweep& sweep) const { return m_of && m_sweep == sweep; }
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed); ///< held between the slowest and the fastest

    /// The view that is to be shown: while something is played its axes are held still, over the range that the view has
    /// for that. Neither the view nor its history knows.
    [[nodiscard]] ViewOptions viewOf(ViewOptions view) const;
    /// The samples that were played before the one that is shown, the oldest first, at most kMostTraces: of its own
    /// parameters but for the seed. They stay when it is stopped, until another play begins or anything else changes the
    /// parameters, be it the seed alone.
    [[nodiscard]] const std::vector<std::shared_ptr<const kl::Snapshot>>& traces() const { return m_traces; }

    // For tests, in place of the desktop's wish and the time, in milliseconds.
    void setMotionReduced(bool reduced) { m_isReduced = reduced; }
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

signals:
    void changed(); ///< what is played, or the speed

private:
    void start(Sweep::Of of);
    void tick();
    void set(const kl::Parameters& parameters);
    void takeChange(const kl::Parameters& parameters);
    void followShown(); ///< what was shown becomes a trace
    [[nodiscard]] bool differ(kl::Parameters a, const kl::Parameters& b) const; ///< but for bins that a rule sets
    [[nodiscard]] bool isAnotherSample(kl::Parameters parameters) const; ///< but for the seed as we set them
    [[nodiscard]] qint64 now() const { return m_clock ? m_clock() : m_sinceStart.elapsed(); }

    Session& m_session;
    std::optional<Sweep::Of> m_of;
    std::optional<Sweep> m_sweep; ///< none: new samples
    double m_rate = 0.0; ///< ways, or samples, a second
    double m_done = 0.0; ///< ways, or samples
    qint64 m_step = 0; ///< that was done last, where it goes in steps
    double m_speed = 1.0;
    QString m_what; ///< of the step
    int m_gesture; ///< of the run
    bool m_isOurs = false; ///< while we change the parameters
    kl::Parameters m_set; ///< that we set last
    std::optional<bool> m_isReduced; ///< empty: as the desktop wishes
    bool m_goesInSteps = false; ///< this run

    std::shared_ptr<const kl::Snapshot> m_shown; ///< no trace yet
    std::vector<std::shared_ptr<const kl::Snapshot>> m_traces;

    std::function<qint64()> m_clock;
    QElapsedTimer m_sinceStart;
    qint64 m_then = 0; ///< at the last tick
    QTimer m_timer;
};

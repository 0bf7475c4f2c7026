// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/player.h"

#include "ui/session/session.h"
#include "ui/theme/motion.h"

#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>

namespace {

constexpr double kSliderSeconds = 8.0; ///< there
constexpr double kSamplesASecond = 8.0;
constexpr double kStillASecond = 1.0; ///< steps, where motion is reduced

int millisecondsOfAFrame()
{
    constexpr double kUsual = 60.0; // Hz
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double rate = screen != nullptr ? screen->refreshRate() : 0.0;
    return std::max(1, static_cast<int>(1000.0 / (rate >= 1.0 ? rate : kUsual)));
}

QString whatIsPlayed(Sweep::Of of)
{
    switch (of) {
    case Sweep::Of::Samples: return Player::tr("play N");
    case Sweep::Of::Sigma: return Player::tr("play σ");
    case Sweep::Of::Bins: return Player::tr("play bins");
    case Sweep::Of::Seed: return Player::tr("play new samples");
    }
    return {};
}

} // namespace

Player::Player(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_gesture(ParameterModel::kFirstPlayedGesture)
{
    m_timer.setParent(this);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_sinceStart.start();
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
    connect(&session.parameters(), &ParameterModel::changed, this, &Player::takeChange);
    connect(&session.parameters(), &ParameterModel::followingChanged, this, [this] {
        if (m_isOurs)
            return;
        m_traces.clear();
        stop();
    });
    connect(&session, &Session::shownChanged, this, &Player::followShown);
    connect(&session, &Session::failed, this, &Player::stop);
}

void Player::play(const Sweep& sweep, double seconds)
{
    if (const QString reason = sweep::whyImpossible(sweep); !reason.isEmpty())
        throw std::invalid_argument("Player::play: " + reason.toStdString());
    if (!(seconds > 0.0) || std::isinf(seconds))
        throw std::invalid_argument("Player::play: seconds must be above 0, not " + std::to_string(seconds));
    m_sweep = sweep;
    m_done = 0.0;
    start(sweep.of);
    m_rate = m_goesInSteps ? kStillASecond / kStillSteps : 1.0 / seconds;
    set(sweep::parametersOnTheWay(m_session.parameters().parameters(), sweep, 0.0));
    emit changed();
}

void Player::playSlider(Sweep::Of of)
{
    if (of == Sweep::Of::Seed) {
        playSamples();
        return;
    }
    m_sweep = sweep::wholeWay(of);
    const double part = sweep::partOf(*m_sweep, sweep::valueOf(m_session.parameters().parameters(), of));
    start(of);
    m_step = static_cast<qint64>(part * kStillSteps);
    m_done = m_goesInSteps ? static_cast<double>(m_step) / kStillSteps : sweep::waysTo(part);
    m_rate = m_goesInSteps ? kStillASecond / kStillSteps : 1.0 / kSliderSeconds;
    emit changed();
}

void Player::toggle(const Sweep& sweep, double seconds)
{
    if (isPlaying(sweep))
        stop();
    else
        play(sweep, seconds);
}

void Player::toggleSlider(Sweep::Of of)
{
    if (m_of == of)
        stop();
    else
        playSlider(of);
}

void Player::playSamples()
{
    m_sweep.reset();
    m_done = 0.0;
    start(Sweep::Of::Seed);
    m_rate = m_goesInSteps ? kStillASecond : kSamplesASecond;
    emit changed();
}

void Player::start(Sweep::Of of)
{
    m_of = of;
    m_what = whatIsPlayed(of);
    m_goesInSteps = m_isReduced ? *m_isReduced : theme::isMotionReduced();
    m_gesture = m_gesture == std::numeric_limits<int>::max() ? ParameterModel::kFirstPlayedGesture : m_gesture + 1;
    m_set = m_session.parameters().parameters();
    m_traces.clear();
    m_shown.reset();
    followShown();
    m_step = 0;
    m_then = now();
    m_timer.start(millisecondsOfAFrame());
}

void Player::stop()
{
    if (!m_of)
        return;
    m_of.reset();
    m_timer.stop();
    emit changed();
}

void Player::setSpeed(double speed)
{
    speed = std::clamp(speed, kSlowest, kFastest);
    if (std::exchange(m_speed, speed) != speed)
        emit changed();
}

ViewOptions Player::viewOf(ViewOptions view) const
{
    view.held = view.held || isPlaying();
    return view;
}

/// A tick that comes while the one before is still calculated is left out; the clock runs on.
void Player::tick()
{
    const qint64 then = std::exchange(m_then, now());
    m_done += static_cast<double>(m_then - then) / 1000.0 * m_speed * m_rate;
    if (m_session.isBusy())
        return;
    const kl::Parameters& parameters = m_session.parameters().parameters();
    if (m_sweep && !m_goesInSteps) {
        set(sweep::parametersOnTheWay(parameters, *m_sweep, sweep::partAfter(m_done)));
        return;
    }
    constexpr double kRounding = 1e-9;
    const auto step = static_cast<qint64>(m_done * (m_sweep ? kStillSteps : 1) + kRounding);
    if (std::exchange(m_step, step) == step)
        return;
    if (!m_sweep) {
        set(Session::withNextSeed(parameters));
        return;
    }
    const auto along = static_cast<double>(step % (2 * kStillSteps)) / kStillSteps;
    set(sweep::parametersOnTheWay(parameters, *m_sweep, std::min(along, 2.0 - along)));
}

void Player::set(const kl::Parameters& parameters)
{
    m_set = parameters;
    const QScopedValueRollback ours(m_isOurs, true);
    m_session.parameters().change(parameters, m_what, m_gesture);
}

bool Player::differ(kl::Parameters a, const kl::Parameters& b) const
{
    if (ruleOf(m_session.parameters().following().binsBy))
        a.binCount = b.binCount;
    return a != b;
}

bool Player::isAnotherSample(kl::Parameters parameters) const
{
    parameters.seed = m_set.seed;
    return !differ(parameters, m_set);
}

void Player::takeChange(const kl::Parameters& parameters)
{
    if (m_isOurs || !differ(m_set, parameters))
        return;
    m_traces.clear(); // they were of what was played, and say nothing of another sample
    m_shown.reset();
    stop();
}

void Player::followShown()
{
    const auto& snapshot = m_session.snapshot();
    if (m_of != Sweep::Of::Seed || m_session.isPreliminary() || !snapshot || snapshot == m_shown
        || !isAnotherSample(snapshot->parameters))
        return;
    if (m_shown) {
        if (m_traces.size() == kMostTraces)
            m_traces.erase(m_traces.begin());
        m_traces.push_back(m_shown);
    }
    m_shown = snapshot;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"
#include "watch.h"

#include <QObject>

#include <cstdint>

namespace restless {

/// Carries out acts one after another, at whatever depth of nested event loops the last one led to: each is begun by a
/// timer of its own, since a timer whose turn is not over does not come again within it.
class Driver : public QObject {
    Q_OBJECT

public:
    Driver(Scene& scene, Watch& watch, std::uint64_t seed);

    /// The next @p acts; then all dialogs are closed. @return whether nothing was complained of.
    bool carryOut(std::int64_t acts);
    [[nodiscard]] std::int64_t done() const { return m_done; }

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void act();
    void goHome(); ///< out of dialogs, a step at a time

    Scene& m_scene;
    Watch& m_watch;
    std::uint64_t m_seed;
    std::int64_t m_done = 0;
    std::int64_t m_goal = 0;
    int m_loops = 0; ///< how many of them run where no dialog is open
    bool m_isHome = false;
};

} // namespace restless

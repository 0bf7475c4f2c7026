// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/quantity.h"
#include "ui/words/sweep.h"

#include <QElapsedTimer>

class Session;

/// Changes one parameter of a session by steps of its slider, as the keys of somebody who stands before a class do. Steps
/// that follow on each other are one that can be undone.
class ParameterKeys {
public:
    explicit ParameterKeys(Session& session); ///< outlives it

    /// @param times  steps upwards; negative: downwards
    void step(Sweep::Of parameter, Stride stride, int times);
    /// To that value. @param begins  whether a hand takes hold of it now
    void set(Sweep::Of parameter, double value, bool begins);

private:
    [[nodiscard]] static int nextGesture();

    Session& m_session;
    Sweep::Of m_parameter = Sweep::Of::Sigma; ///< that was changed last
    int m_gesture = 0;
    QElapsedTimer m_sinceStep;
};

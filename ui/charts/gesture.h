// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

/// Numbers what somebody does: a drag has one number, and so have turns of the wheel and presses of keys that follow on
/// each other.
class Gesture {
public:
    void press(bool holds)
    {
        ++m_number;
        m_isPressed = holds;
    }
    void release() { press(false); }

    /// Of what is done now.
    int next()
    {
        constexpr qint64 kPause = 1000; // ms, after which a person has looked at what they did
        if (!m_isPressed && m_sinceLast.isValid() && m_sinceLast.hasExpired(kPause))
            ++m_number;
        m_sinceLast.start();
        return m_number;
    }

private:
    int m_number = 1;
    bool m_isPressed = false;
    QElapsedTimer m_sinceLast;
};

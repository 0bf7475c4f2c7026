// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

/// Keeps the wheel from changing what the pointer only happens to pass over, everywhere in the program: a slider, a
/// number's field or a choice takes it while it has the focus and nothing is being scrolled; else the wheel scrolls
/// what they stand in. To be installed on the application, for Qt's own dialogs are meant too.
class WheelFocus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QElapsedTimer m_scrolled; ///< since the wheel last scrolled something
};

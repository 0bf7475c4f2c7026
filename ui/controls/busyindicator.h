// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

/// Says that a result is taking its time and how to give it up. Shows only after 0.3 s, so that quick results do not
/// flicker. While hidden it leaves its place to what stands beside it.
class BusyIndicator : public QWidget {
    Q_OBJECT

public:
    explicit BusyIndicator(QWidget* parent = nullptr);

    void setBusy(bool busy);
    void setProgress(double fraction); ///< in [0, 1]

private:
    QProgressBar* m_bar;
    QTimer m_patience;
};

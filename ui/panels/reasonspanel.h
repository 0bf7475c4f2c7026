// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spokenof.h"
#include "ui/state/shown.h"

#include <QWidget>

class QLabel;
class Waterfall;

/// Why the number is what it is: the way from the truth to the estimate forwards, and in words the other way round.
class ReasonsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReasonsPanel(QWidget* parent = nullptr);

    void setShown(const Shown& shown);
    void setHolding(bool holding); ///< something is dragged: the scale stays while it will do

signals:
    void spokenOf(SpokenOf what); ///< the step that somebody points at

private:
    Waterfall* m_waterfall;
    QLabel* m_forward;
    QLabel* m_reverse;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spokenof.h"
#include "ui/state/shown.h"

#include <QWidget>

class QLabel;
class Waterfall;

/// Why the number is what it is: what is odd about it, the way from the truth to the estimate forwards, in words the other
/// way round, and the same sums made in another way.
class ReasonsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReasonsPanel(QWidget* parent = nullptr);

    void setShown(const Shown& shown);
    void setHolding(bool holding); ///< something is dragged: the scale stays while it will do

signals:
    void spokenOf(SpokenOf what); ///< the step that somebody points at

private:
    QLabel* m_remark;
    Waterfall* m_waterfall;
    QLabel* m_forward;
    QLabel* m_reverse;
    QLabel* m_logSpace;
};

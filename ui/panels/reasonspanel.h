// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"
#include "core/snapshot.h"
#include "ui/state/unit.h"

#include <QWidget>

class QLabel;
class Waterfall;

/// Why the number is what it is: the way from the truth to the estimate forwards, and in words the other way round.
class ReasonsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReasonsPanel(QWidget* parent = nullptr);

    void setSnapshot(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit);

private:
    Waterfall* m_waterfall;
    QLabel* m_forward;
    QLabel* m_reverse;
};

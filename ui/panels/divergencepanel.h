// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/shown.h"

#include <QWidget>

class FittedLabel;
class QGridLayout;
class QLabel;

/// The two values, large, each with its truth and with what was left out; and beside them those that are pinned.
class DivergencePanel : public QWidget {
    Q_OBJECT

public:
    explicit DivergencePanel(QWidget* parent = nullptr);

    /// @param pinned  to compare with, or null
    void setShown(const Shown& shown, const kl::Snapshot* pinned = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One direction's column.
    struct Column {
        QLabel* title = nullptr;
        FittedLabel* value = nullptr;
        QLabel* truth = nullptr;
        QLabel* skipped = nullptr;
        QLabel* pinned = nullptr;
    };
    Column addColumn(QGridLayout& grid, int at, const QString& title, const QString& objectName);
    void style();

    Column m_pq;
    Column m_qp;
    QLabel* m_treatment = nullptr; ///< of empty bins, and whether it leaves out much
    QLabel* m_infinite = nullptr; ///< why the truth of KL(Q‖P) is
    QLabel* m_logSpace = nullptr;
    QLabel* m_remark = nullptr;
    bool m_leavesOutMuch = false;
};

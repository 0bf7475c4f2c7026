// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;

/// The two values, large, with what was left out of each.
class DivergencePanel : public QWidget {
    Q_OBJECT

public:
    explicit DivergencePanel(QWidget* parent = nullptr);

    void setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One direction's column.
    struct Column {
        QLabel* title = nullptr;
        QLabel* value = nullptr;
        QLabel* unit = nullptr;
        QLabel* skipped = nullptr;
    };
    Column addColumn(QGridLayout& grid, int at, const QString& title, const QString& objectName);
    void style();

    Column m_pq;
    Column m_qp;
    QLabel* m_logSpace = nullptr;
    QLabel* m_remark = nullptr;
};

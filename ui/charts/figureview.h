// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QChartView>

#include <memory>

class Figure;

/// Shows the figure on screen, in the window's own colours.
class FigureView : public QChartView {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    void setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot);

signals:
    void painted(); ///< after each frame

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::unique_ptr<Figure> m_figure;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

class PlotFrame;

/// Shows one plot on screen and tells where in it somebody points.
class PlotView : public QChartView {
    Q_OBJECT

public:
    PlotView(const PlotFrame& frame, QWidget* parent);

signals:
    void painted(); ///< after each frame
    void pointedAt(double x); ///< the pointer is over the plot area, at this value
    void pointedAway();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const PlotFrame& m_frame;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include <optional>

class PlotFrame;

/// Shows one plot on screen, and tells where in it somebody points and how they move it.
class PlotView : public QChartView {
    Q_OBJECT

public:
    PlotView(const PlotFrame& frame, QWidget* parent);

    /// Whether the plot can be moved and zoomed by the mouse. Else wheel and presses are left to others.
    void setMovable(bool movable);

signals:
    void painted(); ///< after each frame
    void pointedAt(double x, double chartY); ///< the pointer is over the plot area, at this value
    void pointedAway();
    // While the plot is movable:
    void moved(double by); ///< dragged that far to the right, in values
    void zoomed(double factor, double x); ///< the range is to become factor times as wide, @p x staying where it is
    void stretched(double factor); ///< the same upwards, 0 staying where it is
    void allWished(); ///< a double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QPointF inChart(const QPointF& position) const;
    void showCursor(const QPointF& inChart); ///< a hand, where the plot can be moved by it

    const PlotFrame& m_frame;
    bool m_movable = false;
    std::optional<double> m_grip; ///< the chart's x that was last dragged to
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QObject>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QChart;
class QValueAxis;
QT_END_NAMESPACE

/// What all our plots have in common: a chart with two round-numbered axes in our colours, whose plot area keeps its
/// left edge however wide the labels are, so that plots below one another line up and nothing jumps sideways.
///
/// The chart belongs to whoever adds it to a scene.
class PlotFrame : public QObject {
    Q_OBJECT

public:
    PlotFrame(const QString& xTitle, const QString& yTitle);

    [[nodiscard]] QChart* chart() const { return m_chart; }
    [[nodiscard]] QRectF plotArea() const;

    /// Shows @p series on both axes; the chart owns it.
    void add(QAbstractSeries* series);
    void setColours(const theme::FigureColours& colours, const QFont& font);

    void setXRange(double low, double high); ///< with about eight ticks
    void setYRange(double low, double high, int ticks);
    void setYTitle(const QString& title);
    [[nodiscard]] double xLow() const;
    [[nodiscard]] double xHigh() const;
    [[nodiscard]] double yHigh() const;

    /// A point of the plot in the chart's coordinates, and back.
    [[nodiscard]] QPointF toChart(double x, double y) const;
    [[nodiscard]] double xAt(double chartX) const;

public slots:
    void layOut(); ///< puts the plot area where it belongs

signals:
    void laidOut(); ///< the plot area or a range is another

private:
    QChart* m_chart; ///< owned by its scene once it is in one
    QValueAxis* m_x;
    QValueAxis* m_y;
    bool m_layingOut = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QMargins>
#include <QObject>
#include <QRectF>
#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QChart;
class QValueAxis;
QT_END_NAMESPACE

class PlotAxes;

/// What all our plots have in common: a chart with two round-numbered axes in our colours under a title that wraps.
///
/// Qt Charts draws the series alone. Grid, numbers and names are our own: its labels end in "…" where room is short,
/// have a hyphen for a minus and lose the last tick to rounding, and its plot area moves with them.
///
/// Where everything stands follows from the chart's size, the font and what is shown, never from what was shown before.
/// The chart belongs to whoever adds it to a scene.
class PlotFrame : public QObject {
    Q_OBJECT

public:
    /// A place on an axis, and its number.
    struct Tick {
        double value;
        QString label;
    };
    /// Where everything stands, in the chart's coordinates.
    struct Layout {
        QMargins margins; ///< around the plot
        QRectF plot;
        std::vector<Tick> xTicks;
        std::vector<Tick> yTicks;
        QStringList titleLines;
    };

    PlotFrame(QString xTitle, QString yTitle);

    [[nodiscard]] QChart* chart() const { return m_chart; }
    [[nodiscard]] QRectF plotArea() const { return m_layout.plot; }
    [[nodiscard]] const Layout& layout() const { return m_layout; }

    /// Shows @p series on both axes; the chart owns it.
    void add(QAbstractSeries* series);
    void setColours(const theme::FigureColours& colours, const QFont& font);

    // What is set here shows after the next layOut().
    void setXRange(double low, double high);
    void setYRange(double low, double high);
    void setYTitle(const QString& title) { m_yTitle = title; }
    void setTitle(const QString& title) { m_title = title; } ///< empty: none
    /// The plot starts this far from the left at least: for plots below one another.
    void setMinimumLeft(int pixels) { m_minimumLeft = pixels; }
    /// How far from the left it has to start for its own labels.
    [[nodiscard]] int neededLeft() const { return leftFor(m_layout.yTicks); }
    [[nodiscard]] double yHigh() const { return m_yHigh; }

    /// Where everything would stand with @p room left free between title and plot.
    [[nodiscard]] Layout layoutWith(qreal room) const;
    /// Puts everything where it belongs, with @p room left free between title and plot.
    void layOut(qreal room = 0.0);

    /// A point of the plot in the chart's coordinates, and back.
    [[nodiscard]] QPointF toChart(double x, double y) const { return toChart(x, y, m_layout.plot); }
    [[nodiscard]] QPointF toChart(double x, double y, const QRectF& plot) const;
    [[nodiscard]] double xAt(double chartX) const;

signals:
    void resized(); ///< the chart is of another size, and everything is to be laid out again

private:
    friend class PlotAxes;

    [[nodiscard]] int leftFor(const std::vector<Tick>& yTicks) const;

    QChart* m_chart; ///< owned by its scene once it is in one
    QValueAxis* m_x;
    QValueAxis* m_y;
    PlotAxes* m_axes; ///< belongs to the chart
    QString m_title;
    QString m_xTitle;
    QString m_yTitle;
    QFont m_font;
    theme::FigureColours m_colours;
    double m_xLow = 0.0;
    double m_xHigh = 1.0;
    double m_yLow = 0.0;
    double m_yHigh = 1.0;
    int m_minimumLeft = 0;
    Layout m_layout;
};

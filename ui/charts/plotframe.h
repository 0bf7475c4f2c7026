// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/colouredtext.h"
#include "ui/charts/figurestyle.h"

#include <QColor>
#include <QFontMetricsF>
#include <QMargins>
#include <QObject>
#include <QRectF>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
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
    /// A place on an axis, and its number; without one it is but a small mark.
    struct Tick {
        double place;
        QString label;
    };
    /// Words in the line of the horizontal axis' name: the same with fewer and fewer, of which the first that have room
    /// are shown; none: no note.
    using Note = std::vector<ColouredText>;
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
    [[nodiscard]] QSizeF size() const; ///< of the chart
    [[nodiscard]] QPointF corner() const; ///< the chart's upper left one, in its scene
    [[nodiscard]] QRectF plotArea() const { return m_layout.plot; }
    [[nodiscard]] const Layout& layout() const { return m_layout; }
    [[nodiscard]] QFontMetricsF metrics() const { return QFontMetricsF(m_style.font); } ///< of its words
    [[nodiscard]] double tickScale() const { return m_style.tickScale; } ///< of the numbers' type, to the words'
    [[nodiscard]] qreal gap() const { return std::ceil(0.4 * metrics().height()); } ///< between axis and numbers
    [[nodiscard]] qreal markLength() const { return gap() / 2.0; } ///< of the axes' marks with numbers
    [[nodiscard]] qreal smallMarkLength() const { return std::floor(markLength() / 2.0) + 1.0; }
    [[nodiscard]] qreal outerGap() const { return std::ceil(0.6 * metrics().height()); } ///< to the chart's edges
    /// The same above and below.
    [[nodiscard]] qreal edgeGap() const { return m_style.dense ? std::ceil(0.3 * metrics().height()) : outerGap(); }

    /// Shows @p series on both axes; the chart owns it.
    void add(QAbstractSeries* series);
    void setStyle(const FigureStyle& style);

    // What is set here shows after the next layOut().
    void setXRange(double low, double high);
    /// Between these values; both are above 0 where the axis is logarithmic.
    /// @param lastTick  up to where there are numbers, if not up to @p high
    void setYRange(double low, double high, bool logarithmic = false, std::optional<double> lastTick = {});
    /// What lies beyond the plot's left and right edges.
    void setNotes(const Note& left, const Note& right);
    void setXTitle(const QString& title) { m_xTitle = title; } ///< empty: none, and no room for notes
    void setYTitle(const QString& title) { m_yTitle = title; }
    void setTitle(const QString& title); ///< in as many lines as it takes; empty: none
    /// The first of @p forms, from the longest to the shortest, that is no wider than the plot, else the last, in a
    /// line.
    void setTitleInOneLine(const QStringList& forms);
    /// Whether the horizontal axis has its numbers; not, where a plot right below has the same.
    void setXNumbered(bool numbered) { m_xNumbered = numbered; }
    void setTitleColour(const QColor& colour) { m_titleColour = colour; } ///< the text's, unless it is set
    /// The vertical axis' numbers, in place of those that follow from its range; none: these again.
    void setYTicks(std::vector<Tick> ticks) { m_yTicks = std::move(ticks); }
    /// Another axis, on the right of the plot, with numbers at places of the vertical one; without numbers: none. It
    /// gives way where it would take much of the width.
    void setRightAxis(const QString& title, std::vector<Tick> ticks);
    [[nodiscard]] const std::vector<Tick>& rightTicks() const { return m_rightTicks; }
    /// The plot starts this far from the left at least, and ends as far from the right: for plots below one another.
    void setMinimumSides(int left, int right);
    /// How far from the left it has to start, and to end from the right, for its own labels.
    [[nodiscard]] int neededLeft() const { return leftFor(m_layout.yTicks); }
    [[nodiscard]] int neededRight() const;
    /// How far from the right the name of the axis there ends: as in the plots above and below.
    [[nodiscard]] int rightEdge() const { return std::max(m_minimumRight, neededRight()); }
    [[nodiscard]] bool isYLogarithmic() const { return m_yLogarithmic; }
    [[nodiscard]] bool isXNumbered() const { return m_xNumbered; }
    [[nodiscard]] const QString& xTitle() const { return m_xTitle; }
    [[nodiscard]] const QString& yTitle() const { return m_yTitle; }
    [[nodiscard]] bool hasTitleInOneLine() const { return !m_titleForms.isEmpty(); }
    [[nodiscard]] const QColor& titleColour() const { return m_titleColour; } ///< invalid: the text's
    [[nodiscard]] const QString& rightTitle() const { return m_rightTitle; }
    [[nodiscard]] const Note& leftNote() const { return m_leftNote; }
    [[nodiscard]] const Note& rightNote() const { return m_rightNote; }
    [[nodiscard]] double xLow() const { return m_xLow; }
    [[nodiscard]] double xHigh() const { return m_xHigh; }
    /// The ends of the vertical axis, on it.
    [[nodiscard]] double yLow() const { return m_yLow; }
    [[nodiscard]] double yHigh() const { return m_yHigh; }

    /// Where everything would stand with @p room left free between title and plot. Where nothing is left for the plot
    /// it is empty, and nothing is to be drawn.
    [[nodiscard]] Layout layoutWith(qreal room) const;
    /// Puts everything where it belongs, with @p room left free between title and plot.
    void layOut(qreal room = 0.0);

    /// A point of the plot in the chart's coordinates, and back. Where the vertical axis is logarithmic, @p y is a
    /// logarithm.
    [[nodiscard]] QPointF toChart(double x, double y) const { return toChart(x, y, m_layout.plot); }
    [[nodiscard]] QPointF toChart(double x, double y, const QRectF& plot) const;
    [[nodiscard]] double xAt(double chartX) const;

signals:
    void resized(); ///< the chart is of another size, and everything is to be laid out again

private:
    friend class PlotAxes;

    /// Of the widest of their numbers.
    [[nodiscard]] qreal widest(const std::vector<Tick>& ticks) const;
    [[nodiscard]] std::vector<Tick> xTicksIn(qreal length) const;
    [[nodiscard]] int leftFor(const std::vector<Tick>& yTicks) const;
    [[nodiscard]] std::vector<Tick> yTicksIn(qreal length) const;

    QChart* m_chart; ///< owned by its scene once it is in one
    QValueAxis* m_x;
    QValueAxis* m_y;
    PlotAxes* m_axes; ///< belongs to the chart
    QString m_title;
    QStringList m_titleForms; ///< none: the title wraps
    QString m_xTitle;
    QString m_yTitle;
    FigureStyle m_style;
    double m_xLow = 0.0;
    double m_xHigh = 1.0;
    double m_yLow = 0.0;
    double m_yHigh = 1.0;
    double m_yLastTick = 1.0; ///< on the axis
    bool m_yLogarithmic = false;
    Note m_leftNote;
    Note m_rightNote;
    int m_minimumLeft = 0;
    int m_minimumRight = 0;
    QColor m_titleColour;
    bool m_xNumbered = true;
    std::vector<Tick> m_yTicks; ///< empty: those of the range
    QString m_rightTitle;
    std::vector<Tick> m_rightTicks;
    Layout m_layout;
};

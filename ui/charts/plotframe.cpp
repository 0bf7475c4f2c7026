// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotframe.h"

#include "ui/charts/axisscale.h"
#include "ui/charts/decades.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/polyline.h"
#include "ui/words/format.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace {

constexpr int kMostXTicks = 8;
constexpr int kMostYTicks = 6;
constexpr qreal kSide = 8.0; ///< between the last number and the picture's edge

/// A multiple of @p interval, with as many digits as that asks for.
QString numberAt(double value, double interval)
{
    constexpr int kMostDecimals = 4;
    const int decimals = axisscale::decimals(interval);
    if (decimals <= kMostDecimals)
        return format::fixed(value, decimals);
    if (std::abs(value) < interval / 2.0)
        return QStringLiteral("0");
    const double power = std::floor(std::log10(std::abs(value)) + 1e-9);
    return format::significant(value, decimals + static_cast<int>(power) + 1);
}

std::vector<PlotFrame::Tick> ticksOf(double low, double high, double interval)
{
    constexpr double kRounding = 1e-9; // an end that is a multiple but for its last digits has its tick
    const auto first = static_cast<qint64>(std::ceil(low / interval - kRounding));
    const auto last = static_cast<qint64>(std::floor(high / interval + kRounding));
    std::vector<PlotFrame::Tick> ticks;
    for (qint64 i = first; i <= last; ++i) {
        const double value = static_cast<double>(i) * interval;
        ticks.push_back({std::clamp(value, low, high), numberAt(value, interval)});
    }
    return ticks;
}

/// About @p most, and more than 0 alone if it lies within the range.
std::vector<PlotFrame::Tick> yTicksOf(double low, double high, int most)
{
    std::vector<PlotFrame::Tick> ticks = ticksOf(low, high, axisscale::tickInterval(high - low, most));
    const double longest = std::max(-low, high); // of the two sides of 0
    for (int pieces = 1; ticks.size() < 2 && low < 0.0 && high > 0.0 && pieces <= 2; ++pieces)
        ticks = ticksOf(low, high, axisscale::tickInterval(longest, 2 * pieces));
    return ticks;
}

/// Broken after a comma or a wide space where that will do, else between words. A word that is too long has a line of
/// its own.
QStringList wrapped(const QString& text, qreal width, const QFontMetricsF& metrics)
{
    const auto fits = [&](const QString& line) { return metrics.horizontalAdvance(line) <= width; };
    const auto fill = [&](const QStringList& pieces) {
        QStringList lines;
        for (const QString& piece : pieces) {
            if (!lines.isEmpty() && fits(lines.constLast() + piece.trimmed()))
                lines.last() += piece;
            else
                lines << piece;
        }
        return lines;
    };
    const auto split = [](const QString& line, const QStringList& ends) {
        QStringList pieces {line};
        for (const QString& end : ends) {
            QStringList smaller;
            for (const QString& piece : pieces) {
                QStringList parts = piece.split(end);
                for (qsizetype i = 0; i + 1 < parts.size(); ++i)
                    parts[i] += end;
                smaller += parts;
            }
            pieces = smaller;
        }
        return pieces;
    };
    QStringList lines;
    for (const QString& line : fill(split(text, {QStringLiteral(", "), QStringLiteral("  ")})))
        lines << (fits(line.trimmed()) ? QStringList(line) : fill(split(line, {QStringLiteral(" ")})));
    for (QString& line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

/// In no more lines than it takes, and all about as long: none is left with its last word alone.
QStringList balanced(const QString& text, qreal width, const QFontMetricsF& metrics)
{
    constexpr qreal kStep = 0.96;
    QStringList lines = wrapped(text, width, metrics);
    while (lines.size() > 1) {
        qreal longest = 0.0;
        for (const QString& line : std::as_const(lines))
            longest = std::max(longest, metrics.horizontalAdvance(line));
        const QStringList narrower = wrapped(text, kStep * longest, metrics);
        const bool isNarrower = std::all_of(narrower.begin(), narrower.end(),
            [&](const QString& line) { return metrics.horizontalAdvance(line) <= kStep * longest; });
        if (narrower.size() != lines.size() || !isNarrower)
            break;
        lines = narrower;
    }
    return lines;
}

/// A scene has the chart, once it is in one; the frame's too, as who makes a figure may end in the middle, for want of
/// memory.
QChart* chartOf(QObject& frame)
{
    auto chart = std::make_unique<QChart>();
    chart->setParent(&frame);
    return chart.release();
}

} // namespace

PlotFrame::PlotFrame(QString xTitle, QString yTitle)
    : m_chart(chartOf(*this))
    , m_x(new QValueAxis(m_chart))
    , m_y(new QValueAxis(m_chart))
    , m_axes(new PlotAxes(*this))
    , m_xTitle(std::move(xTitle))
    , m_yTitle(std::move(yTitle))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundRoundness(0);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_chart->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    m_chart->setMinimumSize(0.0, 0.0); // else its margins make a small figure larger than it is to be
    m_chart->legend()->hide();
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis* axis : {m_x, m_y}) { // they give the series their ranges, and draw nothing
        axis->setVisible(false);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setTickCount(2);
    }
    connect(m_chart, &QGraphicsWidget::geometryChanged, this, &PlotFrame::resized);
}

QSizeF PlotFrame::size() const
{
    return m_chart->size();
}

QPointF PlotFrame::corner() const
{
    return m_chart->pos();
}

void PlotFrame::add(QAbstractSeries* series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void PlotFrame::setStyle(const FigureStyle& style)
{
    m_style = style;
    m_chart->setBackgroundBrush(style.colours.background);
    m_chart->setBackgroundVisible(style.colours.background.alpha() > 0);
    m_axes->update();
}

qreal PlotFrame::widest(const std::vector<Tick>& ticks) const
{
    const QFontMetricsF type = metrics();
    qreal width = 0.0;
    for (const Tick& tick : ticks)
        width = std::max(width, type.horizontalAdvance(tick.label));
    return m_style.tickScale * width;
}

/// As many as can stand side by side in @p length.
std::vector<PlotFrame::Tick> PlotFrame::xTicksIn(qreal length) const
{
    const qreal gap = m_style.tickScale * metrics().averageCharWidth();
    std::vector<Tick> ticks;
    for (int most = kMostXTicks; most > 0; --most) {
        const double interval = axisscale::tickInterval(m_xHigh - m_xLow, most);
        ticks = ticksOf(m_xLow, m_xHigh, interval);
        if (widest(ticks) + gap <= interval / (m_xHigh - m_xLow) * length)
            break;
    }
    return ticks;
}

void PlotFrame::setTitle(const QString& title)
{
    m_title = title;
    m_titleForms.clear();
}

void PlotFrame::setTitleInOneLine(const QStringList& forms)
{
    m_titleForms = forms;
}

void PlotFrame::setXRange(double low, double high)
{
    m_xLow = low;
    m_xHigh = high;
    if (m_x->min() != low || m_x->max() != high) // each change lays everything out again
        m_x->setRange(low, high);
}

void PlotFrame::setYRange(double low, double high, bool logarithmic, std::optional<double> lastTick)
{
    m_yLogarithmic = logarithmic;
    m_yLow = polyline::onAxis(low, logarithmic);
    m_yHigh = polyline::onAxis(high, logarithmic);
    m_yLastTick = polyline::onAxis(lastTick.value_or(high), logarithmic);
    if (m_y->min() != m_yLow || m_y->max() != m_yHigh)
        m_y->setRange(m_yLow, m_yHigh);
}

void PlotFrame::setNotes(const Note& left, const Note& right)
{
    m_leftNote = left;
    m_rightNote = right;
    m_axes->update();
}

std::vector<PlotFrame::Tick> PlotFrame::yTicksIn(qreal length) const
{
    if (!m_yTicks.empty())
        return m_yTicks;
    const int room = static_cast<int>(length / (1.6 * m_style.tickScale * metrics().height()));
    const int most = std::clamp(room, 1, kMostYTicks);
    if (m_yLogarithmic)
        return decades::ticks(m_yLow, m_yLastTick, most);
    const double end = m_yLastTick;
    const double dividing = axisscale::dividingInterval(end, most);
    const bool divides = m_yLow == 0.0 && (dividing < end || most == 1); // not every end that somebody chose does
    return divides ? ticksOf(m_yLow, end, dividing) : yTicksOf(m_yLow, end, most);
}

int PlotFrame::leftFor(const std::vector<Tick>& yTicks) const
{
    // From the left: the axis' name, its numbers, their marks.
    return static_cast<int>(std::ceil(2.1 * metrics().height() + widest(yTicks)));
}

int PlotFrame::neededRight() const
{
    constexpr qreal kMost = 0.3; // of the chart: the plot comes first
    if (m_rightTicks.empty())
        return 0;
    const qreal title = m_rightTitle.isEmpty() ? 0.0 : metrics().height() + gap();
    const qreal needed = std::ceil(widest(m_rightTicks) + 2.0 * gap() + title);
    return needed <= kMost * m_chart->size().width() ? static_cast<int>(needed) : 0;
}

void PlotFrame::setRightAxis(const QString& title, std::vector<Tick> ticks)
{
    m_rightTitle = title;
    m_rightTicks = std::move(ticks);
}

void PlotFrame::setMinimumSides(int left, int right)
{
    m_minimumLeft = left;
    m_minimumRight = right;
}

PlotFrame::Layout PlotFrame::layoutWith(qreal room) const
{
    const QFontMetricsF metrics = this->metrics();
    const qreal line = metrics.height();
    const qreal outer = outerGap();
    const qreal edge = edgeGap();
    const QSizeF size = m_chart->size();

    Layout result;
    if (!m_titleForms.isEmpty()) // which of them, follows when the plot's width is known
        result.titleLines = QStringList {m_titleForms.last()};
    else if (!m_title.isEmpty())
        result.titleLines = balanced(m_title, size.width() - 2.0 * outer, metrics);
    const qreal title = result.titleLines.isEmpty() ? 0.0 : static_cast<qreal>(result.titleLines.size()) * line + edge;
    const qreal top = std::ceil(edge + title + room);
    const qreal numbers = m_xNumbered ? m_style.tickScale * line + gap() : 0.0;
    const qreal bottom = std::ceil(edge + numbers + (m_xTitle.isEmpty() ? 0.0 : line));
    result.yTicks = yTicksIn(size.height() - top - bottom);
    const qreal left = std::max(m_minimumLeft, leftFor(result.yTicks));
    // The last label is centred below its tick and may reach beyond the plot.
    qreal right = std::max({outer, static_cast<qreal>(m_minimumRight), static_cast<qreal>(neededRight())});
    result.xTicks = xTicksIn(size.width() - left - right);
    if (!result.xTicks.empty()) {
        const Tick& last = result.xTicks.back();
        const qreal inside = (m_xHigh - last.place) / (m_xHigh - m_xLow) * (size.width() - left - right);
        right = std::ceil(std::max(right, widest({last}) / 2.0 - inside + kSide));
    }
    result.margins = {static_cast<int>(left), static_cast<int>(top), static_cast<int>(right), static_cast<int>(bottom)};
    // Qt Charts keeps half a pixel within its margins, by which lines of one pixel are sharp.
    result.plot = QRectF(left + 0.5, top + 0.5, std::max(0.0, size.width() - left - right - 1.0),
        std::max(0.0, size.height() - top - bottom - 1.0));
    const auto form = std::find_if(m_titleForms.begin(), m_titleForms.end(),
        [&](const QString& one) { return metrics.horizontalAdvance(one) <= result.plot.width(); });
    if (form != m_titleForms.end())
        result.titleLines = QStringList {*form};
    return result;
}

void PlotFrame::layOut(qreal room)
{
    m_layout = layoutWith(room);
    // Margins that leave no plot make Qt Charts draw the series wherever it likes.
    m_chart->setVisible(!m_layout.plot.isEmpty());
    if (m_layout.plot.isEmpty())
        return;
    if (m_chart->margins() != m_layout.margins)
        m_chart->setMargins(m_layout.margins);
    m_chart->layout()->activate();
    m_axes->update();
}

QPointF PlotFrame::toChart(double x, double y, const QRectF& plot) const
{
    return {plot.left() + (x - m_xLow) / (m_xHigh - m_xLow) * plot.width(),
        plot.bottom() - (y - m_yLow) / (m_yHigh - m_yLow) * plot.height()};
}

double PlotFrame::xAt(double chartX) const
{
    const QRectF plot = plotArea();
    return m_xLow + (chartX - plot.left()) / plot.width() * (m_xHigh - m_xLow);
}

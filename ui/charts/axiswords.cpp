// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axiswords.h"

#include "ui/charts/plotframe.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace {

/// The title where it is, in one line above the plot or in several above the whole chart.
void addTitle(AxisWords& words, const PlotFrame& frame)
{
    const QStringList& lines = frame.layout().titleLines;
    if (lines.isEmpty())
        return;
    const qreal middle = frame.hasTitleInOneLine() ? frame.plotArea().center().x() : frame.size().width() / 2.0;
    words.labels.push_back({.lines = lines, .topCentre = {middle, frame.edgeGap()}, .colour = frame.titleColour()});
}

/// From where to where nothing is in the way of words between @p left and @p right, but for a little at the edges.
std::pair<qreal, qreal> freeBetween(const AxisWords& words, const PlotFrame& frame, qreal left, qreal right)
{
    constexpr qreal kEdge = 2.0;
    const QFontMetricsF metrics = frame.metrics();
    std::pair free {kEdge, frame.size().height() - kEdge};
    const auto keepOff = [&](const QRectF& taken) {
        if (taken.right() <= left || taken.left() >= right)
            return;
        if (taken.center().y() < frame.plotArea().center().y())
            free.first = std::max(free.first, taken.bottom());
        else
            free.second = std::min(free.second, taken.top());
    };
    for (const AxisWords::Label& label : words.labels) {
        qreal width = 0.0;
        for (const QString& line : label.lines)
            width = std::max(width, metrics.horizontalAdvance(line));
        if (!label.isUpright)
            keepOff({label.topCentre.x() - width / 2.0, label.topCentre.y(), width,
                static_cast<qreal>(label.lines.size()) * metrics.height()});
    }
    for (const AxisWords::Note& note : words.notes)
        keepOff({note.left, note.top, note.right - note.left, metrics.height()});
    return free;
}

/// The name of a vertical axis with its top at @p x: beside the plot's middle, unless it is longer than the plot is
/// high; without what follows a comma where all would have no room. All but vertical names are there already.
void addUpright(AxisWords& words, const PlotFrame& frame, qreal x, const QString& name)
{
    const QFontMetricsF metrics = frame.metrics();
    const auto [top, bottom] = freeBetween(words, frame, x, x + metrics.height());
    QString shown = name;
    if (metrics.horizontalAdvance(shown) > bottom - top)
        shown = shown.section(QLatin1Char(','), 0, 0);
    const qreal half = metrics.horizontalAdvance(shown) / 2.0;
    if (shown.isEmpty() || 2.0 * half > bottom - top)
        return;
    const qreal middle = std::max(std::min(frame.plotArea().center().y(), bottom - half), top + half);
    words.labels.push_back({.lines = {shown}, .topCentre = {x, middle}, .isUpright = true});
}

void addRightAxis(AxisWords& words, const PlotFrame& frame)
{
    if (frame.neededRight() == 0)
        return;
    const qreal line = frame.metrics().height();
    // As far from the numbers as they are from the plot, or farther, where those of another plot are longer.
    addUpright(words, frame, frame.plotArea().right() + frame.rightEdge() - frame.gap() - line, frame.rightTitle());
    // From the last on, the value: where two would touch, the other gives way.
    std::optional<qreal> taken;
    for (auto tick = frame.rightTicks().rbegin(); tick != frame.rightTicks().rend(); ++tick) {
        const qreal y = frame.toChart(frame.xHigh(), tick->place).y();
        if (taken && std::abs(y - *taken) < frame.tickScale() * line)
            continue;
        taken = y;
        words.rightNumbers.push_back({tick->label, y});
    }
}

/// The name of the horizontal axis, and on either side of it what lies beyond the plot's edge, in as many words as have
/// room; if the fewest have none the name gives way, for it says less.
void addBelow(AxisWords& words, const PlotFrame& frame)
{
    constexpr qreal kSide = 8.0; // between words and the picture's edges
    const QFontMetricsF metrics = frame.metrics();
    const QRectF plot = frame.plotArea();
    const qreal line = metrics.height();
    const qreal top = plot.bottom() + frame.gap() + frame.tickScale() * line;
    const qreal half = metrics.horizontalAdvance(frame.xTitle()) / 2.0 + line;
    const qreal middle = plot.center().x();
    const qreal end = frame.size().width() - kSide;
    const auto fitting = [&](const PlotFrame::Note& note, qreal room) {
        const auto text = std::find_if(
            note.begin(), note.end(), [&](const ColouredText& each) { return each.widthIn(metrics) <= room; });
        return text == note.end() ? nullptr : &*text;
    };
    const PlotFrame::Note& leftNote = frame.leftNote();
    const PlotFrame::Note& rightNote = frame.rightNote();
    const ColouredText* left = fitting(leftNote, middle - half - kSide);
    const ColouredText* right = fitting(rightNote, end - middle - half);
    const bool fit = (left != nullptr || leftNote.empty()) && (right != nullptr || rightNote.empty());
    if (!fit) {
        const qreal room = leftNote.empty() || rightNote.empty() ? end - kSide : (end - kSide - line) / 2.0;
        left = fitting(leftNote, room);
        right = fitting(rightNote, room);
    }
    // Flush with the plot, unless they need what is beside it; and never without a gap between them.
    if (left != nullptr) {
        const qreal width = left->widthIn(metrics);
        const qreal limit = fit ? middle - half : right != nullptr ? (kSide + end - line) / 2.0 : end;
        const qreal from = std::max(kSide, std::min(plot.left(), limit - width));
        words.notes.push_back({*left, true, from, from + width, top});
    }
    if (right != nullptr) {
        const qreal width = right->widthIn(metrics);
        const qreal limit = fit ? middle + half : left != nullptr ? (kSide + end + line) / 2.0 : kSide;
        const qreal from = std::min(end - width, std::max(plot.right() - width, limit));
        words.notes.push_back({*right, false, from, from + width, top});
    }
    if (fit && !frame.xTitle().isEmpty())
        words.labels.push_back({.lines = {frame.xTitle()}, .topCentre = {middle, top}});
}

} // namespace

AxisWords axisWords(const PlotFrame& frame)
{
    AxisWords words;
    addTitle(words, frame);
    addBelow(words, frame);
    addRightAxis(words, frame);
    addUpright(words, frame, frame.outerGap() / 2.0, frame.yTitle());
    return words;
}

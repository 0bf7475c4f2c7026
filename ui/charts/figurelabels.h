// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/legenditem.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <array>
#include <optional>
#include <vector>

class Curve;
class CurveNames;
class PlotFrame;

/// The legend and the names at the curves: where there is room for them.
class FigureLabels {
public:
    /// A curve that is named where it runs, if there is room.
    struct Named {
        const Curve& curve;
        QString name;
        QColor colour;
    };

    explicit FigureLabels(PlotFrame& frame);

    /// @param givesWay  whether there is no legend where it would leave the plot too little
    void setStyle(const theme::FigureColours& colours, const QFont& font, bool givesWay);
    void setEntries(const std::vector<LegendItem::Entry>& entries);

    /// Lays the frame out, with the legend in a free corner of the plot or, where there is none, above it; then puts
    /// the names beside their curves.
    ///
    /// @param ink  all lines that are drawn, on the frame's axes
    /// @param holding  what stands somewhere stays there as long as it can
    void layOut(const std::vector<QList<QPointF>>& ink, const std::array<Named, 2>& named, bool holding);

    [[nodiscard]] const LegendItem& legend() const { return *m_legend; }
    [[nodiscard]] const CurveNames& names() const { return *m_names; }

private:
    /// On which side of its curve's peak, and how far down from it, a name stands.
    struct Spot {
        bool right;
        double level;
    };
    void layOutLegend(const std::vector<QList<QPointF>>& ink, bool holding);
    void placeNames(const std::vector<QList<QPointF>>& ink, const std::array<Named, 2>& named, bool holding);
    [[nodiscard]] std::vector<QList<QPointF>> inChart(
        const std::vector<QList<QPointF>>& lines, const QRectF& plot) const;

    PlotFrame& m_frame;
    LegendItem* m_legend; ///< this and the names belong to the chart
    CurveNames* m_names;
    QFont m_font;
    bool m_givesWay = false;
    std::optional<int> m_corner; ///< of the plot that the legend stands in; empty: above it
    std::array<std::optional<Spot>, 2> m_spots;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/colouredtext.h"
#include "ui/charts/figurestyle.h"
#include "ui/charts/legenditem.h"
#include "ui/charts/nameplaces.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class CurveNames;
class PlotFrame;

/// The legend and the names at the curves: where there is room for them.
class FigureLabels {
public:
    /// A curve that is named where it runs, if there is room; or, whatever runs there, where it goes out at the top.
    struct Named {
        QString key; ///< by which it is known from one layout to the next
        ColouredText text;
        std::vector<QList<QPointF>> runs; ///< the curve, on the frame's axes
        std::optional<double> exit {}; ///< where it goes out
        bool right = false; ///< the side on which it is looked for first
    };

    explicit FigureLabels(PlotFrame& frame);

    void setStyle(const FigureStyle& style);
    void setEntries(const std::vector<LegendItem::Entry>& entries);

    /// Lays the frame out, with the legend in a free corner of the plot or, where there is none, above it; then puts
    /// the names beside their curves.
    ///
    /// @param ink  all lines that are drawn, on the frame's axes
    /// @param hatched  stretches of the horizontal axis that are hatched; names are rather not there
    /// @param holding  what stands somewhere stays there as long as it can
    void layOut(const std::vector<QList<QPointF>>& ink, const std::vector<Named>& named,
        const std::vector<QPointF>& hatched, bool holding);

    [[nodiscard]] const LegendItem& legend() const { return *m_legend; }
    [[nodiscard]] const CurveNames& names() const { return *m_names; }

private:
    /// Lays the frame out with the legend in a corner or above the plot; false if there is no room for so many words.
    bool placeLegend(const std::vector<QList<QPointF>>& ink, bool holding);
    void layOutLegend(const std::vector<QList<QPointF>>& ink, bool holding);
    [[nodiscard]] std::vector<QList<QPointF>> inChart(
        const std::vector<QList<QPointF>>& lines, const QRectF& plot) const;

    PlotFrame& m_frame;
    LegendItem* m_legend; ///< this and the names belong to the chart
    CurveNames* m_names;
    QFont m_font;
    bool m_givesWay = false; ///< there is no legend where it would leave the plot too little
    LegendPlace m_wished = LegendPlace::Auto;
    std::optional<int> m_corner; ///< of the plot that the legend stands in; empty: above it
    NamePlaces m_places;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/curve.h"
#include "ui/charts/figurecontent.h"
#include "ui/charts/figurelabels.h"
#include "ui/charts/legenditem.h"
#include "ui/charts/polyline.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QList>
#include <QPointF>

#include <array>
#include <vector>

class AreaItem;
class MarkItem;
class PlotFrame;
class PopulationLines;
class Traces;

/// All that a figure draws of its content between the axes: lines, marks, what is shaded; and what is to be said of
/// them.
class FigureLines {
public:
    explicit FigureLines(PlotFrame& frame);

    /// @param width  of the counted lines
    /// @param least  of all others
    void setStyle(const theme::FigureColours& colours, qreal width, qreal least = 0.0);
    void setContent(const FigureContent& content, const polyline::Window& window);
    /// Pens follow the bins' width on screen.
    void setBinWidth(qreal pixels);

    /// All lines that are drawn, on the axes.
    [[nodiscard]] const std::vector<QList<QPointF>>& ink() const { return m_ink; }
    /// Of what is really drawn.
    [[nodiscard]] std::vector<LegendItem::Entry> legendEntries(qreal width, const QFont& font) const;
    /// What is to be named where it runs.
    [[nodiscard]] std::vector<FigureLabels::Named> named() const;

    // What is drawn, for a file that is no picture; of pairs P's comes first.
    [[nodiscard]] std::array<const Curve*, 2> counted() const { return {&m_counted.p, &m_counted.q}; }
    [[nodiscard]] std::array<const Curve*, 2> pinned() const { return {&m_pinned.p, &m_pinned.q}; }
    [[nodiscard]] const PopulationLines& populations() const { return *m_populations; }
    [[nodiscard]] const AreaItem& bodies() const { return *m_bodies; }
    [[nodiscard]] const AreaItem& band() const { return *m_band; }
    [[nodiscard]] const MarkItem& marks() const { return *m_marks; }
    [[nodiscard]] const Traces& traces() const { return *m_traces; } ///< which a window alone has

private:
    /// The two lines of one kind: as counted, pinned.
    struct Lines {
        explicit Lines(PlotFrame& frame)
            : p(frame)
            , q(frame)
        {
        }
        Curve p;
        Curve q;
    };
    /// Where lines of one kind go out at the top: P's, then Q's.
    using Exits = std::array<std::vector<polyline::Exit>, 2>;

    void applyPens();
    void showCounted(Lines& lines, Exits& exits, const kl::Histograms& histograms);
    void showPopulations();
    void showMarks();
    void showAreas();
    void showTraces();
    void addInk(const std::vector<QList<QPointF>>& runs, const std::vector<polyline::Exit>& exits);
    [[nodiscard]] bool coincide() const;
    [[nodiscard]] QString nameOfPinned(qreal width, const QFont& font) const;

    Lines m_pinned; ///< drawn first, below the others
    Lines m_counted;
    PopulationLines* m_populations; ///< these belong to the chart
    AreaItem* m_bodies;
    AreaItem* m_band;
    MarkItem* m_marks;
    Traces* m_traces;
    theme::FigureColours m_colours;
    qreal m_width = 1.0;
    qreal m_least = 0.0;
    FigureContent m_content;
    polyline::Window m_window {};
    Exits m_countedExits;
    Exits m_exactExits;
    Exits m_pinnedExits;
    std::vector<QList<QPointF>> m_ink;
    bool m_hasBand = false;
    bool m_dashed = true; ///< Q is told apart by dashes, not by its colour alone
    bool m_fine = false; ///< bins so narrow that lines of ordinary width would be one block
};

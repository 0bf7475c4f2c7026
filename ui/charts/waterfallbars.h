// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/truth/decomposition.h"
#include "ui/charts/spokenof.h"
#include "ui/state/unit.h"
#include "ui/words/sums.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

/// The way from the true KL(P‖Q) to the estimate as five bars: the truth, what binning, the treatment of empty bins and
/// sampling do to it, and the estimate. What they are, and how they are drawn in the panel and in figures.
class WaterfallBars {
public:
    struct Row {
        QString name;
        QString toolTip;
        double from; ///< nats
        double to;
        bool isTotal; ///< a bar from 0, else a step
        SpokenOf what; ///< for the charts to bring out
    };
    struct Style {
        QFont font;
        QColor text;
        QColor quiet; ///< of steps
        QColor total; ///< of bars from 0
        QColor ground;
        qreal line = 1.0; ///< px, of what leads from one bar to the next, and at least of a bar
    };

    void setDecomposition(const kl::Decomposition& decomposition, Unit unit);
    /// While something is dragged the scale keeps its ends while they will do. Otherwise it follows from what is shown.
    void setHolding(bool holding);

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// As it is written beside the bar: what is written adds up.
    [[nodiscard]] QString numberOf(const Row& row) const;

    /// A row's bar where it is drawn.
    struct Bar {
        QRectF line; ///< all of the row's
        QRectF bar;
        bool isEndless; ///< an arrow, broken at `breaks`
        double breaks;
        double next; ///< where the next bar takes over
    };
    /// @param least  px, the width of what is nearly 0
    [[nodiscard]] std::vector<Bar> laidOut(const QRectF& area, const QFont& font, qreal least = 1.0) const;

    /// In @p area, whose height the rows share.
    void draw(QPainter& painter, const QRectF& area, const Style& style) const;

private:
    void applyScale();

    std::vector<Row> m_rows;
    Unit m_unit = Unit::Nats;
    sums::Form m_form; ///< of all numbers
    double m_highest = 1.0; ///< of what is shown, nats; how far the scale has to reach at least
    double m_lowest = 0.0; ///< downwards
    double m_scaleHigh = 1.0;
    double m_scaleLow = 0.0; ///< 0 or negative
    bool m_holding = false;
};

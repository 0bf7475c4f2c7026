// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/truth/decomposition.h"
#include "ui/charts/spokenof.h"
#include "ui/state/unit.h"
#include "ui/words/sums.h"

#include <QWidget>

#include <vector>

/// The way from the true KL(P‖Q) to the estimate as five bars: the truth, what binning, the treatment of empty bins and
/// sampling do to it, and the estimate.
class Waterfall : public QWidget {
    Q_OBJECT

public:
    explicit Waterfall(QWidget* parent = nullptr);

    void setDecomposition(const kl::Decomposition& decomposition, Unit unit);
    /// While something is dragged the scale keeps its ends while they will do. Otherwise it follows from what is shown.
    void setHolding(bool holding);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void spokenOf(SpokenOf what); ///< the step that somebody points at

protected:
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips, row by row

private:
    struct Row {
        QString name;
        QString toolTip;
        double from; ///< nats
        double to;
        bool isTotal; ///< a bar from 0, else a step
        SpokenOf what; ///< for the charts to bring out
    };
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString numberOf(const Row& row) const;
    void applyScale();
    void drawEndless(QPainter& painter, const QRectF& bar, double breaks, const QColor& colour) const;

    void point(SpokenOf what);

    std::vector<Row> m_rows;
    SpokenOf m_spokenOf = SpokenOf::Nothing;
    Unit m_unit = Unit::Nats;
    sums::Form m_form; ///< of all numbers
    double m_highest = 1.0; ///< of what is shown, nats; how far the scale has to reach at least
    double m_lowest = 0.0; ///< downwards
    double m_scaleHigh = 1.0;
    double m_scaleLow = 0.0; ///< 0 or negative
    bool m_holding = false;
};

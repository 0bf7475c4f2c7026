// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/waterfallbars.h"

#include <QWidget>

/// WaterfallBars in the panel; tells which step somebody points at.
class Waterfall : public QWidget {
    Q_OBJECT

public:
    explicit Waterfall(QWidget* parent = nullptr);

    void setDecomposition(const kl::Decomposition& decomposition, Unit unit);
    void setHolding(bool holding); ///< while something is dragged
    void setLine(qreal line); ///< px, of what leads from one bar to the next, and at least of a bar
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
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] const WaterfallBars::Row* rowAt(double y) const; ///< null: none is there
    void point(SpokenOf what);

    WaterfallBars m_bars;
    qreal m_line = 1.0;
    SpokenOf m_spokenOf = SpokenOf::Nothing;
};

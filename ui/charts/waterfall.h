// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/truth/decomposition.h"
#include "ui/state/unit.h"

#include <QWidget>

#include <vector>

/// The way from the true KL(P‖Q) to the estimate as five bars: the truth, what binning, the treatment of empty bins and
/// sampling do to it, and the estimate.
class Waterfall : public QWidget {
    Q_OBJECT

public:
    explicit Waterfall(QWidget* parent = nullptr);

    void setDecomposition(const kl::Decomposition& decomposition, Unit unit);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; ///< tool tips, row by row

private:
    struct Row {
        QString name;
        QString toolTip;
        double from; ///< nats
        double to;
        bool isTotal; ///< a bar from 0, else a step
    };
    [[nodiscard]] int rowHeight() const;

    std::vector<Row> m_rows;
    Unit m_unit = Unit::Nats;
    double m_scaleEnd = 0.0; ///< kept while it fits, so that the bars do not jump
};

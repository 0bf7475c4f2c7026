// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <optional>

/// The line below a TruthGauge: its text stands under the tick of the truth, and a 0 under that of zero where that is not
/// at the gauge's beginning. To be as wide as the gauge, and below it.
class GaugeLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Where the ticks are, as parts of the width.
    void setTicks(double truth, std::optional<double> zero);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_truth = 1.0;
    std::optional<double> m_zero;
};

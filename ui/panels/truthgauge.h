// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace truthgauge {

/// Where a part of the width of a gauge is in it, px.
[[nodiscard]] inline double x(double part, int width)
{
    return 1.0 + part * (width - 2.0);
}

} // namespace truthgauge

/// How far a value is from its truth: a bar from 0 to the value over a thin line from 0 to the truth.
///
/// The scale reaches over all that is shown, earlier values too, from a negative value to one beyond the truth, where
/// the bar is lighter. An infinite truth has no end: its line ends in an arrow, and values are bent on it so that
/// infinity is the end (half way is Values::half). The bar of an infinite value is an arrow itself, broken on its way there from a finite truth, and of a value
/// that is missing there is no bar.
class TruthGauge : public QWidget {
    Q_OBJECT

public:
    struct Values {
        double value = 0.0;
        double truth = 0.0;
        std::optional<double> pinned {}; ///< a mark on the line; a missing or infinite one has none
        double half = 1.0; ///< stands half way to an infinite truth
        std::vector<double> traces {}; ///< earlier values: faint ticks; a missing or infinite one has none

        friend bool operator==(const Values&, const Values&) = default;
    };

    explicit TruthGauge(QWidget* parent = nullptr);

    void setValues(const Values& values);
    void setBarColour(const QColor& colour);

    /// Where a number stands, as a part of the width: 0 … 1. NaN for NaN.
    [[nodiscard]] double placeOf(double number) const;
    /// Whether zero is not where the gauge begins.
    [[nodiscard]] bool hasZeroInside() const;
    [[nodiscard]] const Values& values() const { return m_values; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double bent(double number) const;
    [[nodiscard]] QPainterPath barShape(double inset) const;
    void paintBar(QPainter& painter) const;
    void paintBreak(QPainter& painter) const;
    void paintTraces(QPainter& painter) const;
    [[nodiscard]] std::vector<double> placed() const; ///< all values that the scale reaches over

    Values m_values;
    QColor m_bar;
};

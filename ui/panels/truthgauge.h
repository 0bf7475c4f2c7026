// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

/// How far a value is from its truth: a bar from 0 to the value over a thin line from 0 to the truth.
///
/// The scale reaches over all that is shown, from a negative value to one beyond the truth. An infinite truth has no
/// end: its line ends in an arrow, and values are bent on it so that infinity is the end (half way is half()). An infinite
/// value runs into the arrow, and of a value that is missing there is no bar.
class TruthGauge : public QWidget {
    Q_OBJECT

public:
    struct Values {
        double value = 0.0;
        double truth = 0.0;
        std::optional<double> pinned {}; ///< a mark on the line; a missing or infinite one has none
        double half = 1.0; ///< stands half way to an infinite truth

        friend bool operator==(const Values&, const Values&) = default;
    };

    explicit TruthGauge(QWidget* parent = nullptr);

    void setValues(const Values& values);
    void setBarColour(const QColor& colour);

    /// Where a number stands, as a part of the width: 0 … 1. NaN for NaN.
    [[nodiscard]] double placeOf(double number) const;
    [[nodiscard]] const Values& values() const { return m_values; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double bent(double number) const;

    Values m_values;
    QColor m_bar;
};

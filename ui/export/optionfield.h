// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/quantity.h"

#include <QAbstractSpinBox>
#include <QLocale>

#include <optional>

/// A field for one number of a figure's options, written as the person's language has it. Any text can be typed, and
/// what it says counts at once, so that a preview can follow the typing; what is no possible number is for somebody else
/// to complain of.
class OptionField : public QAbstractSpinBox {
    Q_OBJECT

public:
    /// @param decimals  at most; none that say nothing are written
    OptionField(const Quantity& quantity, int decimals, QWidget* parent = nullptr);

    /// Empty while the text is no number, or an impossible one.
    [[nodiscard]] std::optional<double> value() const { return m_value; }
    void setValue(double value); ///< silent
    /// The same field in another unit: as many decimals, and steps as large, as that asks for.
    void setPrecision(int decimals, double step);
    /// What is wrong with the text; empty if nothing is.
    [[nodiscard]] QString complaint() const;

    /// 89 → "89", 5.25 → "5.25", or "5,25" where that is the custom.
    [[nodiscard]] static QString textOf(double value, int decimals, const QLocale& locale);

    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void edited(); ///< by a person, key by key

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

private:
    void showValue();
    void read();

    Quantity m_quantity;
    int m_decimals;
    std::optional<double> m_value; ///< of the text, with more digits than it shows where it was set
    double m_lastValue = 0.0; ///< that was possible: where a step begins
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/quantity.h"

#include <QAbstractSpinBox>

/// A field for one Quantity. Unlike QSpinBox it takes any text while it is typed, and answers an impossible one with a
/// sentence instead of refusing keys or clamping in silence; the value is the last good one throughout.
class NumberField : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit NumberField(const Quantity& quantity, QWidget* parent = nullptr);

    [[nodiscard]] double value() const { return m_value; }
    void setValue(double value); ///< silent

    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void typed(); ///< a person is typing; nothing is decided yet
    void edited(double value); ///< a person set another value
    void refused(const QString& complaint); ///< what was typed is no possible value; the old one stays

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool commit(); ///< False if what is typed was refused.
    void showValue();

    Quantity m_quantity;
    double m_value = 0.0;
};

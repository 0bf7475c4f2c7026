// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/quantity.h"

#include <QSlider>

/// A slider over one Quantity. Its positions are the Quantity's steps; a screen reader hears the value, not them.
class QuantitySlider : public QSlider {
    Q_OBJECT

public:
    explicit QuantitySlider(const Quantity& quantity, QWidget* parent = nullptr);

    [[nodiscard]] const Quantity& quantity() const { return m_quantity; }
    [[nodiscard]] double quantityValue() const { return m_value; }
    void setQuantityValue(double value); ///< silent; a value beyond an end stands at that end

signals:
    void edited(double value); ///< a person moved the slider to another value

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    void act(int action);

    Quantity m_quantity;
    double m_value = 0.0; ///< finer than the position: several values can share one
};

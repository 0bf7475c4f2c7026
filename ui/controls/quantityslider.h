// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/quantity.h"

#include <QSlider>

/// A slider over one Quantity. A drag stops at the Quantity's stops, arrow keys and the wheel go by its steps, with Shift
/// by finer ones; a screen reader hears the value, not the position.
class QuantitySlider : public QSlider {
    Q_OBJECT

public:
    explicit QuantitySlider(const Quantity& quantity, QWidget* parent = nullptr);

    [[nodiscard]] const Quantity& quantity() const { return m_quantity; }
    [[nodiscard]] double quantityValue() const { return m_value; }
    void setQuantityValue(double value); ///< silent; a value beyond an end stands at that end

    /// Sets any value between the ends, as a person does by a screen reader.
    void choose(double value);

signals:
    void edited(double value); ///< a person moved the slider to another value
    void playWished(); ///< by the space bar, which moves no slider: to play its value, or to stop that

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void act(int action);
    bool goTo(double value); ///< False if that is no change.

    Quantity m_quantity;
    double m_value = 0.0; ///< finer than the position: several values can share one
    bool m_isFine = false; ///< while a key goes down with Shift
    int m_turned = 0; ///< what the wheel was turned and made no whole notch yet
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/quantity.h"

#include <QAbstractSpinBox>
#include <QPointer>

class FieldMessage;

/// A field for one Quantity. Unlike QSpinBox it takes any text while it is typed, and answers an impossible one with a
/// sentence at the field instead of refusing keys or clamping in silence; the value is the last good one throughout.
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
    void edited(double value); ///< a person set another value
    void refused(const QString& complaint); ///< what was typed is no possible value; the old one stays, and it says so

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool commit(); ///< False if what is typed was refused.
    void refuse(const QString& complaint);
    void sayComplaint();
    void showValue();

    Quantity m_quantity;
    double m_value = 0.0;
    QString m_complaint; ///< that is still to be said
    QPointer<FieldMessage> m_message; ///< made when there is something to say
};

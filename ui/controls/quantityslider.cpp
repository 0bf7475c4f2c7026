// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/quantityslider.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QStyleOptionSlider>

#include <algorithm>

namespace {

/// Reads the quantity, where Qt's own interface would read the raw position.
class AccessibleQuantitySlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleQuantitySlider(QuantitySlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? slider().quantity().text(slider().quantityValue())
                                          : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return slider().quantityValue(); }
    [[nodiscard]] QVariant minimumValue() const override { return slider().quantity().sliderLow; }
    [[nodiscard]] QVariant maximumValue() const override { return slider().quantity().sliderHigh; }
    [[nodiscard]] QVariant minimumStepSize() const override { return slider().quantity().step; }
    void setCurrentValue(const QVariant& value) override
    {
        slider().setSliderPosition(slider().quantity().positionOf(value.toDouble()));
    }

private:
    [[nodiscard]] QuantitySlider& slider() const { return *static_cast<QuantitySlider*>(widget()); }
};

QAccessibleInterface* accessibleFactory(const QString& /*className*/, QObject* object)
{
    auto* slider = qobject_cast<QuantitySlider*>(object);
    return slider ? new AccessibleQuantitySlider(slider) : nullptr;
}

} // namespace

QuantitySlider::QuantitySlider(const Quantity& quantity, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_quantity(quantity)
{
    static const bool installed = (QAccessible::installFactory(accessibleFactory), true);
    Q_UNUSED(installed)
    setAccessibleName(quantity.name);
    setRange(0, quantity.sliderSteps);
    setSingleStep(1);
    setPageStep(std::max(1, quantity.sliderSteps / 20));
    setFocusPolicy(Qt::StrongFocus);
    setQuantityValue(quantity.sliderLow);

    connect(this, &QAbstractSlider::actionTriggered, this, &QuantitySlider::act);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int position) {
        const double value = m_quantity.valueAt(position);
        if (value == m_value)
            return;
        m_value = value;
        emit edited(m_value);
    });
}

void QuantitySlider::setQuantityValue(double value)
{
    const QSignalBlocker silent(this);
    m_value = value;
    setValue(m_quantity.positionOf(value));
}

/// Keys and wheel step the value, not the position: where positions are closer than whole numbers a step would
/// change nothing, and where they are wider it would jump over some.
void QuantitySlider::act(int action)
{
    int steps = 0;
    switch (action) {
    case SliderSingleStepAdd: steps = 1; break;
    case SliderSingleStepSub: steps = -1; break;
    case SliderPageStepAdd: steps = pageStep(); break;
    case SliderPageStepSub: steps = -pageStep(); break;
    default: return; // drags and jumps to an end go by the position
    }
    const double value = m_quantity.stepped(m_value, steps);
    setSliderPosition(m_quantity.positionOf(m_value)); // what QAbstractSlider is about to apply
    if (value == m_value)
        return;
    setQuantityValue(value);
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
    emit edited(m_value);
}

/// A click on the groove goes where it points, as people expect of a value, and can go on as a drag.
void QuantitySlider::mousePressEvent(QMouseEvent* event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    if (event->button() == Qt::LeftButton && !handle.contains(event->position().toPoint())) {
        const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
        const int x = event->position().toPoint().x() - groove.x() - handle.width() / 2;
        setSliderDown(true); // part of the drag it may become
        setSliderPosition(QStyle::sliderValueFromPosition(
            minimum(), maximum(), x, groove.width() - handle.width(), option.upsideDown));
        // The handle is there now, but may be lower than the widget: a press beside it would step a page.
        QMouseEvent onHandle(event->type(), QPointF(event->position().x(), handle.center().y()),
            event->globalPosition(), event->button(), event->buttons(), event->modifiers());
        QSlider::mousePressEvent(&onHandle);
        return;
    }
    QSlider::mousePressEvent(event);
}

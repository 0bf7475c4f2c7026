// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/quantityslider.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionSlider>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>

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
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        return slider().quantity().whole ? 1.0 : slider().quantity().fine;
    }
    void setCurrentValue(const QVariant& value) override { slider().choose(value.toDouble()); }

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

void QuantitySlider::choose(double value)
{
    if (std::isfinite(value))
        goTo(std::clamp(m_quantity.whole ? std::round(value) : value, m_quantity.sliderLow, m_quantity.sliderHigh));
}

bool QuantitySlider::goTo(double value)
{
    if (value == m_value)
        return false;
    setQuantityValue(value);
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
    emit edited(m_value);
    return true;
}

/// Keys step the value, not the position: where positions are closer than the steps a key would change nothing, and
/// where they are wider it would jump over some.
void QuantitySlider::act(int action)
{
    const Stride stride = m_isFine ? Stride::Fine : Stride::Step;
    const double before = m_value;
    double value = before;
    switch (action) {
    case SliderMove: // under the finger, from stop to stop
        setSliderPosition(m_quantity.positionOf(m_quantity.valueAt(sliderPosition())));
        return;
    case SliderSingleStepAdd: value = m_quantity.stepped(before, stride, 1); break;
    case SliderSingleStepSub: value = m_quantity.stepped(before, stride, -1); break;
    case SliderPageStepAdd: value = m_quantity.stepped(before, Stride::Page, 1); break;
    case SliderPageStepSub: value = m_quantity.stepped(before, Stride::Page, -1); break;
    case SliderToMinimum: value = std::min(before, m_quantity.sliderLow); break;
    case SliderToMaximum: value = std::max(before, m_quantity.sliderHigh); break;
    default: return;
    }
    setSliderPosition(m_quantity.positionOf(before)); // what QAbstractSlider is about to apply
    goTo(value);
}

void QuantitySlider::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            emit playWished();
        return;
    }
    m_isFine = event->modifiers().testFlag(Qt::ShiftModifier);
    QSlider::keyPressEvent(event);
    m_isFine = false;
}

/// A notch is a step, and with Shift a fine one. QAbstractSlider would move the position by as many as lines scroll,
/// which may be less than from one stop to the next.
void QuantitySlider::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    int turn = std::abs(angle.y()) >= std::abs(angle.x()) ? angle.y() : -angle.x(); // to the right is negative
    if (event->inverted())
        turn = -turn;
    if ((turn > 0) != (m_turned > 0))
        m_turned = 0; // the other way round begins anew
    m_turned += turn;
    const int notches = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= notches * QWheelEvent::DefaultDeltasPerStep;
    const bool isFine = event->modifiers().testFlag(Qt::ShiftModifier);
    const double value = m_quantity.stepped(m_value, isFine ? Stride::Fine : Stride::Step, notches);
    event->setAccepted(goTo(value) || (notches == 0 && turn != 0)); // at an end the panel may scroll on
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

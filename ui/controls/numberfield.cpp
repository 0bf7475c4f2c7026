// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"

#include "ui/controls/plaincopy.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyleOptionSpinBox>

#include <algorithm>
#include <cmath>

NumberField::NumberField(const Quantity& quantity, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_quantity(quantity)
{
    setAccessibleName(quantity.name);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the panel unless the field has the focus
    connect(this, &QAbstractSpinBox::editingFinished, this, &NumberField::commit);
    plaincopy::install(this);
    setValue(quantity.low);
}

void NumberField::setValue(double value)
{
    m_value = value;
    showValue();
}

void NumberField::showValue()
{
    const QSignalBlocker silent(lineEdit());
    lineEdit()->setText(m_quantity.text(m_value));
    update();
}

void NumberField::stepBy(int steps)
{
    commit(); // what is half typed counts first
    const double next = std::clamp(m_value + steps * m_quantity.step, m_quantity.low, m_quantity.high);
    // 0.1 + 0.01 is to be 0.11, not 0.11000000000000001.
    const double tidy = QString::number(next, 'g', 12).toDouble();
    if (tidy == m_value)
        return;
    setValue(tidy);
    selectAll();
    emit edited(m_value);
}

QAbstractSpinBox::StepEnabled NumberField::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, m_value < m_quantity.high);
    enabled.setFlag(StepDownEnabled, m_value > m_quantity.low);
    return enabled;
}

QValidator::State NumberField::validate(QString& /*text*/, int& /*position*/) const
{
    return QValidator::Acceptable; // judged as a whole by commit()
}

bool NumberField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isHalfTyped = text() != m_quantity.text(m_value);
        if (key->key() == Qt::Key_Escape && isHalfTyped) {
            event->accept(); // ours before it gives up a calculation
            return true;
        }
        if (!isHalfTyped && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore(); // the window's: there is no typing to take back
            return false;
        }
    }
    return QAbstractSpinBox::event(event);
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != m_quantity.text(m_value)) {
        showValue(); // takes back what was typed
        selectAll();
        return;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void NumberField::commit()
{
    const QString typed = text();
    if (typed == m_quantity.text(m_value))
        return;
    const reading::DecimalMark mark = reading::decimalMarkOf(locale());
    const auto value = m_quantity.parse(typed, mark);
    if (!value) {
        showValue();
        selectAll();
        emit refused(m_quantity.complaint(typed, mark));
        return;
    }
    const bool isNew = *value != m_value;
    setValue(*value);
    if (isNew)
        emit edited(m_value);
}

QSize NumberField::sizeHint() const
{
    ensurePolished();
    const QString widest = m_quantity.text(m_quantity.high);
    const int digits = std::max<int>(static_cast<int>(widest.size()), 7);
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize contents(
        fontMetrics().horizontalAdvance(QString(digits, QLatin1Char('0'))) + 12, lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, contents, this);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"

#include "ui/controls/fieldmessage.h"
#include "ui/controls/plaincopy.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyleOptionSpinBox>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

/// Whether a person edits a text by this key on every desktop. A field keeps these, whatever the window does with them.
bool editsText(const QKeyEvent& key)
{
    for (const auto standard : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste}) {
        if (key.matches(standard))
            return true;
    }
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isFunction = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    return isPlain && !isFunction && key.key() != Qt::Key_Escape;
}

bool isShortcut(const QKeyEvent& key, const QWidget& window)
{
    const QKeySequence typed(QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    const QList<QAction*> actions = window.findChildren<QAction*>();
    return std::any_of(actions.begin(), actions.end(),
        [&typed](const QAction* action) { return action->isEnabled() && action->shortcuts().contains(typed); });
}

} // namespace

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
    if (value != m_value) { // what was said is of what is past
        m_complaint.clear();
        if (m_message)
            m_message->hide();
    }
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
    if (!commit()) // what is half typed counts first
        return; // and its complaint stays to be read
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
        const bool takesBackTyping
            = isHalfTyped && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo));
        if (!takesBackTyping && !editsText(*key) && isShortcut(*key, *window())) {
            event->ignore(); // a line's editor would take Ctrl+E for its end, Ctrl+D for delete and more of the kind
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

bool NumberField::commit()
{
    const QString typed = text();
    if (typed == m_quantity.text(m_value))
        return true;
    const reading::DecimalMark mark = reading::decimalMarkOf(locale());
    const auto value = m_quantity.parse(typed, mark);
    if (!value) {
        showValue();
        selectAll();
        refuse(m_quantity.complaint(typed, mark));
        return false;
    }
    const bool isNew = *value != m_value;
    setValue(*value);
    if (isNew)
        emit edited(m_value);
    return true;
}

void NumberField::refuse(const QString& complaint)
{
    m_complaint = complaint;
    // Soon, when the key or click that ended the typing is through; and never, if that is the end of the window.
    QMetaObject::invokeMethod(this, &NumberField::sayComplaint, Qt::QueuedConnection);
    emit refused(complaint);
}

void NumberField::sayComplaint()
{
    if (m_complaint.isEmpty() || !isVisible())
        return;
    if (!m_message)
        m_message = new FieldMessage(this);
    m_message->say(std::exchange(m_complaint, {}));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/optionfield.h"

#include <QLineEdit>
#include <QStyleOptionSpinBox>

#include <algorithm>
#include <cmath>

OptionField::OptionField(const Quantity& quantity, int decimals, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_quantity(quantity)
    , m_decimals(decimals)
{
    setAccessibleName(quantity.name);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the column unless the field has the focus
    connect(lineEdit(), &QLineEdit::textChanged, this, &OptionField::read);
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] {
        if (m_value)
            showValue();
    });
}

QString OptionField::textOf(double value, int decimals, const QLocale& locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(plain.zeroDigit()))
            text.chop(1);
        if (text.endsWith(plain.decimalPoint()))
            text.chop(plain.decimalPoint().size());
    }
    return text;
}

void OptionField::setValue(double value)
{
    m_value = value;
    m_lastValue = value;
    showValue();
}

void OptionField::setPrecision(int decimals, double step)
{
    m_decimals = decimals;
    m_quantity.step = step;
}

QString OptionField::complaint() const
{
    return m_value ? QString() : m_quantity.complaint(text(), reading::decimalMarkOf(locale()));
}

void OptionField::showValue()
{
    const QString shown = textOf(*m_value, m_decimals, locale());
    if (text() == shown)
        return;
    const QSignalBlocker silent(lineEdit());
    lineEdit()->setText(shown);
    update();
}

void OptionField::read()
{
    m_value = m_quantity.parse(text(), reading::decimalMarkOf(locale()));
    m_lastValue = m_value.value_or(m_lastValue);
    emit edited();
}

void OptionField::stepBy(int steps)
{
    const double next = std::clamp(m_lastValue + steps * m_quantity.step, m_quantity.low, m_quantity.high);
    setValue(QString::number(next, 'g', 12).toDouble()); // 0.1 + 0.2 is to be 0.3
    selectAll();
    emit edited();
}

QValidator::State OptionField::validate(QString& /*text*/, int& /*position*/) const
{
    return QValidator::Acceptable; // judged by whoever asks for the value
}

QSize OptionField::sizeHint() const
{
    ensurePolished();
    constexpr int kDigits = 8;
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize contents(
        fontMetrics().horizontalAdvance(QString(kDigits, QLatin1Char('0'))) + 12, lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, contents, this);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/valuecard.h"

#include "ui/controls/fittedlabel.h"
#include "ui/controls/linebutton.h"
#include "ui/controls/plaincopy.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace {

using theme::kUnit;
constexpr double kValueSize = 3.0; // times body text

} // namespace

ValueCard::ValueCard(const QString& objectName, QColor (*accentOn)(const QColor& ground),
    QColor (*barOn)(const QColor& ground), QWidget* parent)
    : Card(parent)
    , m_accentOn(accentOn)
    , m_barOn(barOn)
    , m_title(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_value(new FittedLabel(this))
    , m_gauge(new TruthGauge(this))
    , m_truth(new QLabel(this))
    , m_pinned(new QLabel(this))
    , m_leftOut(new LineButton(this))
{
    const auto named = [&objectName](const char* part) { return objectName + QLatin1String(part); };
    setObjectName(named("Card"));
    m_title->setObjectName(named("Title"));
    m_unit->setObjectName(named("Unit"));
    m_value->setObjectName(objectName);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    plaincopy::install(m_value);
    m_gauge->setObjectName(named("Gauge"));
    m_truth->setObjectName(named("Truth"));
    m_pinned->setObjectName(named("Pinned"));
    m_pinned->hide();
    m_leftOut->setObjectName(named("LeftOut"));
    for (QLabel* label : {m_title, m_unit, m_truth})
        label->setText(QStringLiteral(" ")); // as high before the first result as after it
    for (QLabel* label : {m_truth, m_pinned}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kUnit, kUnit, kUnit, kUnit / 2);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_value);
    column->addWidget(m_gauge);
    column->addWidget(m_truth);
    column->addWidget(m_pinned);
    column->addSpacing(kUnit / 2);
    column->addWidget(m_leftOut);
    column->addStretch();
    connect(m_leftOut, &QAbstractButton::clicked, this, &ValueCard::leftOutClicked);
    style();
}

void ValueCard::style()
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor quiet = theme::quietText(palette());
    const QColor accent = m_accentOn(ground);
    QFont titleFont = font();
    titleFont.setBold(true);
    m_title->setFont(titleFont);
    QFont valueFont = font();
    valueFont.setPointSizeF(font().pointSizeF() * kValueSize);
    m_value->setFullFont(valueFont);
    theme::colourText(m_title, accent);
    theme::colourText(m_value, accent);
    for (QLabel* label : {m_unit, m_truth, m_pinned})
        theme::colourText(label, quiet);
    theme::colourText(m_leftOut, m_leavesOutMuch ? theme::accentsOn(ground).caution : quiet);
    m_gauge->setBarColour(m_barOn(ground));
}

void ValueCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        style();
}

void ValueCard::setContent(const Content& content)
{
    m_title->setText(content.name);
    m_title->setToolTip(content.nameToolTip);
    m_unit->setText(content.unit);
    m_value->showText(content.value);
    m_value->setToolTip(content.valueToolTip);
    m_value->setAccessibleName(content.accessibleValue);
    m_gauge->setValues(content.gauge);
    m_gauge->setToolTip(content.truthToolTip);
    m_truth->setText(content.truth);
    m_truth->setToolTip(content.truthToolTip);
    m_pinned->setText(content.pinned);
    m_pinned->setToolTip(content.pinnedToolTip);
    m_pinned->setVisible(!content.pinned.isEmpty());
    m_leftOut->setText(content.leftOut);
    m_leftOut->setToolTip(content.leftOutToolTip);
    m_leftOut->setAccessibleName(content.leftOut);
    m_leftOut->setAccessibleDescription(content.leftOutToolTip);
    if (content.leavesOutMuch != m_leavesOutMuch) {
        m_leavesOutMuch = content.leavesOutMuch;
        style();
    }
}

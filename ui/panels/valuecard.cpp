// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/valuecard.h"

#include "ui/controls/fittedlabel.h"
#include "ui/controls/linebutton.h"
#include "ui/controls/plaincopy.h"
#include "ui/panels/gaugelabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <initializer_list>

namespace {

using theme::kUnit;
constexpr double kValueSize = 3.0; // times body text
constexpr double kWordsSize = 1.5; // in its place

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
    , m_truth(new GaugeLabel(this))
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
    for (QLabel* label : std::initializer_list<QLabel*> {m_title, m_unit, m_truth})
        label->setText(QStringLiteral(" ")); // as high before the first result as after it
    for (QLabel* label : std::initializer_list<QLabel*> {m_truth, m_pinned})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

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
    m_value->setFullFont(theme::scaled(font(), kValueSize));
    theme::colourText(m_title, accent);
    theme::colourText(m_value, accent);
    for (QLabel* label : std::initializer_list<QLabel*> {m_unit, m_truth, m_pinned})
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

void ValueCard::shareSizesWith(ValueCard& other)
{
    m_value->shareSizeWith(*other.m_value);
    m_leftOut->shareSizeWith(*other.m_leftOut);
}

void ValueCard::setContent(const Content& content)
{
    m_title->setText(content.name);
    m_title->setToolTip(content.nameToolTip);
    m_unit->setText(content.unit);
    m_value->showText(content.value, content.isNumber ? 1.0 : kWordsSize / kValueSize);
    m_value->setToolTip(content.valueToolTip);
    m_value->setAccessibleName(content.accessibleValue);
    m_gauge->setValues(content.gauge);
    m_gauge->setToolTip(content.truthToolTip);
    m_truth->setText(content.truth);
    m_truth->setTicks(m_gauge->placeOf(content.gauge.truth),
        m_gauge->hasZeroInside() ? std::optional(m_gauge->placeOf(0.0)) : std::nullopt);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sidebar.h"

#include "ui/controls/panelscroll.h"
#include "ui/controls/section.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/words/viewwords.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

using theme::kUnit;

/// Widest of what stands in one line: two values side by side, or a parameter's name beside its number.
constexpr int kDigits = 50;
constexpr int kFewestDigits = 36; // at which a card's line can still be read
constexpr int kWidest = 600; // px that it insists on: in the smallest window the chart needs the rest
constexpr int kLeastLines = 5; // of sections, or there is no sense in scrolling them alone

} // namespace

SideBar::SideBar(QWidget* parent)
    : QWidget(parent)
    , m_top(new QWidget(this))
    , m_column(new QVBoxLayout(this))
{
    m_top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // what scrolls takes the rest, and no more
    auto* top = new QVBoxLayout(m_top);
    top->setSpacing(2 * kUnit);

    auto* content = new QWidget(this);
    m_scrolled = new QVBoxLayout(content);
    m_scrolled->setContentsMargins(kUnit, 0, kUnit, kUnit);
    m_scrolled->setSpacing(kUnit);
    m_scrolled->addStretch();
    m_scroll = new PanelScroll(content, this);

    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->setSizeConstraint(QLayout::SetNoConstraint); // what is too large for it is scrolled
    m_column->addWidget(m_top);
    m_column->addWidget(m_scroll, 1);
}

void SideBar::addToTop(QWidget* panel)
{
    m_top->layout()->addWidget(panel);
}

void SideBar::addSection(const QString& title, const QString& name, QWidget* content)
{
    auto* section = new Section(title, content, this);
    section->setObjectName(name);
    section->setHeadingToolTip(words::ofSection(name));
    m_scrolled->insertWidget(m_scrolled->count() - 1, section); // above the stretch
    m_sections << section;
    connect(section, &Section::toggled, this, [this, section](bool open) {
        if (open)
            m_scroll->bringIntoViewSoon(section);
        emit sectionToggled(section->objectName(), open);
    });
}

void SideBar::setLocked(const QStringList& names, const QString& why)
{
    for (Section* section : std::as_const(m_sections))
        section->setLocked(names.contains(section->objectName()), why);
}

void SideBar::bringIntoView(const QString& name)
{
    for (const Section* section : std::as_const(m_sections)) {
        if (section->objectName() == name)
            m_scroll->bringIntoViewSoon(section);
    }
}

int SideBar::digits(int count) const
{
    return fontMetrics().horizontalAdvance(QString(count, QLatin1Char('0')))
        + m_scroll->verticalScrollBar()->sizeHint().width();
}

QSize SideBar::sizeHint() const
{
    return {digits(kDigits), m_column->sizeHint().height()};
}

QSize SideBar::minimumSizeHint() const
{
    const int scrolled
        = m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    return {std::min(std::max({scrolled, m_top->minimumSizeHint().width(), digits(kFewestDigits)}), kWidest),
        kLeastLines * fontMetrics().lineSpacing()};
}

/// Puts values and sliders above what scrolls, or into it. Each way they have the same margins around them.
void SideBar::placeTop()
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const QMargins margins = m_top->layout()->contentsMargins();
    const int bareWidth = m_top->minimumSizeHint().width() - margins.left() - margins.right();
    const bool isRoom = m_top->sizeHint().height() + kLeastLines * fontMetrics().lineSpacing() <= height()
        && bareWidth + 2 * kUnit + bar <= width();
    m_top->layout()->setContentsMargins(isRoom ? kUnit : 0, 2 * kUnit, isRoom ? kUnit + bar : 0, kUnit);
    if (isRoom == m_isTopInSight)
        return;
    m_isTopInSight = isRoom;
    // A widget that gets another parent loses the focus.
    QPointer<QWidget> focused = QApplication::focusWidget();
    if (focused && !m_top->isAncestorOf(focused))
        focused = nullptr;
    (isRoom ? m_column : m_scrolled)->insertWidget(0, m_top);
    m_top->show();
    if (focused)
        focused->setFocus();
}

bool SideBar::event(QEvent* event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::LayoutRequest)
        placeTop();
    return result;
}

/// A line where what is scrolled goes under what stays.
void SideBar::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_isTopInSight || m_scroll->verticalScrollBar()->value() == 0)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(kUnit, m_scroll->y() - 1, width() - 2 * kUnit, 1), theme::hairline(palette()));
}

void SideBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeTop();
}

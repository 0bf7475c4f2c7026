// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/lessonplace.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace {

constexpr int kGap = theme::kUnit; ///< with a line in it
constexpr int kChartDigits = 48; ///< below that a chart beside the panel has no room for its words
constexpr double kPanelBelow = 0.55; ///< of the height

} // namespace

LessonPlace::LessonPlace(QWidget* chart, QWidget* panel, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_panel(panel)
{
    setObjectName(QStringLiteral("lessonPlace"));
    const bool isHidden = panel->isHidden();
    panel->setParent(this);
    chart->setParent(this);
    panel->setVisible(!isHidden);
    chart->show();
}

int LessonPlace::chartWidth() const
{
    return std::max(
        m_chart->minimumSizeHint().width(), fontMetrics().horizontalAdvance(QString(kChartDigits, QLatin1Char('0'))));
}

bool LessonPlace::isBeside() const
{
    return width() >= m_panel->sizeHint().width() + kGap + chartWidth();
}

QSize LessonPlace::sizeHint() const
{
    const QSize chart = m_chart->sizeHint();
    if (m_panel->isHidden())
        return chart;
    return {chart.width() + kGap + m_panel->sizeHint().width(), chart.height()};
}

/// What is narrower has the panel below.
QSize LessonPlace::minimumSizeHint() const
{
    const QSize chart = m_chart->minimumSizeHint();
    if (m_panel->isHidden())
        return chart;
    const QSize panel = m_panel->minimumSizeHint();
    return {std::max(chart.width(), panel.width()), chart.height() + kGap + panel.height()};
}

void LessonPlace::arrange()
{
    QRect chart = rect();
    if (!m_panel->isHidden()) {
        QRect panel = rect();
        if (isBeside()) {
            panel.setWidth(m_panel->sizeHint().width());
            chart.setLeft(panel.right() + 1 + kGap);
            panel = QStyle::visualRect(layoutDirection(), rect(), panel);
            chart = QStyle::visualRect(layoutDirection(), rect(), chart);
        } else {
            const int height = std::max(qRound(kPanelBelow * this->height()), m_panel->minimumSizeHint().height());
            panel.setTop(panel.bottom() + 1 - height);
            chart.setBottom(panel.top() - 1 - kGap);
        }
        m_panel->setGeometry(panel);
    }
    m_chart->setGeometry(chart);
    update();
    const bool isBelow = !m_panel->isHidden() && !isBeside();
    if (std::exchange(m_isBelow, isBelow) != isBelow)
        emit belowChanged(isBelow);
}

bool LessonPlace::event(QEvent* event)
{
    const bool result = QWidget::event(event);
    switch (event->type()) {
    case QEvent::LayoutRequest: // the panel comes or goes, or one of them asks for another width
    case QEvent::FontChange:
    case QEvent::StyleChange:
        updateGeometry();
        arrange();
        break;
    default: break;
    }
    return result;
}

void LessonPlace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LessonPlace::paintEvent(QPaintEvent* /*event*/)
{
    if (m_panel->isHidden())
        return;
    QRect line = rect();
    if (isBeside()) {
        const bool isLeft = m_panel->x() < m_chart->x();
        line.setLeft((isLeft ? m_panel->geometry().right() : m_chart->geometry().right()) + kGap / 2);
        line.setWidth(1);
    } else {
        line.setTop(m_chart->geometry().bottom() + kGap / 2);
        line.setHeight(1);
    }
    QPainter painter(this);
    painter.fillRect(line, theme::hairline(palette()));
}

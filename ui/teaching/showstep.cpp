// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/showstep.h"

#include "ui/controls/quantities.h"
#include "ui/session/session.h"
#include "ui/teaching/answerbar.h"
#include "ui/teaching/lessonrun.h"
#include "ui/teaching/markdownlabel.h"
#include "ui/teaching/showsize.h"
#include "ui/teaching/stepview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

using theme::kUnit;
// The screen's height in lines of it; showsize::kSmallestText is the least.
constexpr int kGoodText = 36;
constexpr int kFairText = 40;
constexpr double kTitle = 1.3; ///< times the text

} // namespace

ShowStep::ShowStep(Session& session, LessonRun& run, Player& player, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_run(run)
    , m_number(new QLabel(this))
    , m_title(new QLabel(this))
    , m_view(new StepView(run, player, StepView::Use::Show, this))
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("showStep"));
    m_number->setObjectName(QStringLiteral("showNumber"));
    m_title->setObjectName(QStringLiteral("showTitle"));
    m_title->setTextFormat(Qt::PlainText); // a lesson may be anybody's
    m_title->setWordWrap(true);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_number);
    m_column->addWidget(m_title);
    m_column->addWidget(m_scroll, 1);
    m_column->setSizeConstraint(QLayout::SetNoConstraint); // what is too high for it is scrolled
    connect(&run, &LessonRun::changed, this, &ShowStep::follow);
    connect(&run, &LessonRun::valuesChanged, this, &ShowStep::look); // with each picture of a play
    connect(&session.parameters(), &ParameterModel::changed, this, &ShowStep::showNumber);
    m_view->installEventFilter(this);
    follow();
}

/// What is within the step tells by and by that it has grown.
bool ShowStep::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &ShowStep::look, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ShowStep::look()
{
    const bool isSmallest = m_isTight && m_text == showsize::text(m_screenHeight);
    if (m_screenHeight > 0 && m_run.isOpen() && !isSmallest && heightAt(width()) > height())
        emit outgrown();
}

void ShowStep::setScreenHeight(int pixels)
{
    m_screenHeight = pixels;
    for (AnswerBar* bar : m_view->findChildren<AnswerBar*>())
        bar->setLeastLine(showsize::line(pixels));
    for (MarkdownLabel* label : m_view->findChildren<MarkdownLabel*>())
        label->setLeastLine(showsize::line(pixels));
    fit();
}

void ShowStep::follow()
{
    if (!m_run.isOpen())
        return;
    showNumber();
    m_title->setText(m_run.step().title);
    m_title->setVisible(!m_run.step().title.isEmpty());
}

/// What the keys change, and what plays, is to be read from the last row.
void ShowStep::showNumber()
{
    if (!m_run.isOpen())
        return;
    QString text = tr("%1 / %2").arg(m_run.index() + 1).arg(m_run.lesson().steps.size());
    if (const auto parameter = sweep::named(m_run.step().about)) {
        const Quantity quantity = quantities::of(*parameter);
        const double value = sweep::valueOf(m_session.parameters().parameters(), *parameter);
        text += QStringLiteral("   ·   ") + tr("%1: %2").arg(quantity.name, quantity.text(value));
    }
    m_number->setText(text);
}

void ShowStep::bringIntoSight()
{
    settle();
    const QWidget* const latest = m_view->latest();
    const bool isNew = std::exchange(m_index, m_run.index()) != m_run.index();
    m_scroll->verticalScrollBar()->setValue(isNew || !latest ? 0 : latest->mapTo(m_view, QPoint()).y());
}

void ShowStep::apply(int textPixels, bool isTight)
{
    if (textPixels == m_text && isTight == m_isTight)
        return;
    m_text = textPixels;
    m_isTight = isTight;
    QFont text = font();
    text.setPixelSize(textPixels);
    setFont(text);
    QFont title = theme::scaled(text, isTight ? 1.0 : kTitle);
    title.setBold(true);
    m_title->setFont(title);
    theme::colourText(m_number, theme::quietText(palette()));
    m_column->setSpacing(isTight ? kUnit / 2 : kUnit);
    if (m_view->layout())
        m_view->layout()->setSpacing(isTight ? kUnit : 3 * kUnit);
}

int ShowStep::heightAt(int width) const
{
    const auto heightOf = [width](const QWidget* widget) {
        return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
    };
    int height = heightOf(m_number) + m_column->spacing() + heightOf(m_view);
    if (!m_title->isHidden())
        height += heightOf(m_title) + m_column->spacing();
    return height;
}

int ShowStep::leastHeight(int width)
{
    apply(showsize::text(m_screenHeight), true);
    return heightAt(width);
}

void ShowStep::fit()
{
    if (m_screenHeight == 0 || !m_run.isOpen())
        return;
    const int least = showsize::text(m_screenHeight);
    const int good = std::max(least, m_screenHeight / kGoodText);
    const int fair = std::max(least, m_screenHeight / kFairText);
    for (const auto& [text, isTight] :
        {std::pair(good, false), std::pair(fair, false), std::pair(least, false), std::pair(least, true)}) {
        apply(text, isTight);
        if (heightAt(width()) <= height()) {
            // A bar that is there makes the text narrower, and so higher, and would stay for that.
            m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            m_scroll->verticalScrollBar()->setValue(0); // all of it is in sight, or will be when this is laid out
            return;
        }
    }
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

/// What has changed has its place, and the scroll bar knows.
void ShowStep::settle()
{
    m_column->activate();
    m_view->layout()->activate();
    QCoreApplication::sendPostedEvents(m_view, QEvent::LayoutRequest);
}

bool ShowStep::pageDown()
{
    settle();
    QScrollBar* bar = m_scroll->verticalScrollBar();
    if (bar->value() >= bar->maximum())
        return false;
    bar->setValue(bar->value() + bar->pageStep() - fontMetrics().lineSpacing());
    return true;
}

bool ShowStep::pageUp()
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    if (bar->value() <= bar->minimum())
        return false;
    bar->setValue(bar->value() - bar->pageStep() + fontMetrics().lineSpacing());
    return true;
}

void ShowStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

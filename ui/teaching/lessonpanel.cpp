// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/lessonpanel.h"

#include "ui/controls/panelscroll.h"
#include "ui/controls/section.h"
#include "ui/session/player.h"
#include "ui/teaching/lessonheader.h"
#include "ui/teaching/lessonrun.h"
#include "ui/teaching/markdownlabel.h"
#include "ui/teaching/stepview.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

using theme::kUnit;
using Stage = LessonRun::Stage;

constexpr int kDigits = 37; ///< in a line: what reads well beside the chart
constexpr int kLeastLines = 4; ///< of a step, or there is no sense in reading it
constexpr int kProgress = 3; // px, how thick its line is

QString linesOf(const QList<lessons::Mistake>& mistakes)
{
    QStringList lines;
    for (const lessons::Mistake& mistake : mistakes)
        lines << (mistake.line == 0 ? mistake.what
                                    : LessonPanel::tr("line %1: %2").arg(QString::number(mistake.line), mistake.what));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

LessonPanel::LessonPanel(LessonRun& run, Player& player, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_player(player)
    , m_header(new LessonHeader(this))
    , m_heading(new MarkdownLabel(this))
    , m_step(new StepView(run, player, StepView::Use::Desk, this))
    , m_awayWords(new QLabel(tr("The settings are no longer those of this step."), this))
    , m_comeBack(new QPushButton(tr("Set them again"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(tr("Next"), this))
{
    setObjectName(QStringLiteral("lessonPanel"));
    setAccessibleName(tr("Lesson"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // what is too high for it is scrolled
    column->addWidget(m_header);
    m_scroll = new PanelScroll(makeContent(), this);
    m_scroll->setObjectName(QStringLiteral("lessonScroll"));
    column->addWidget(m_scroll, 1);
    column->addWidget(makeAwayNote());
    column->addWidget(makeFooter());
    setTabOrder(m_next, m_header->closeButton()); // first what is read, then the ways on, and at last the way out

    connect(m_header->closeButton(), &QToolButton::clicked, this, &LessonPanel::close);
    connect(m_back, &QPushButton::clicked, this, &LessonPanel::goBack);
    connect(m_next, &QPushButton::clicked, this, &LessonPanel::goOn);
    connect(m_comeBack, &QPushButton::clicked, &run, &LessonRun::comeBack);
    connect(&run, &LessonRun::changed, this, &LessonPanel::follow);
    connect(&run, &LessonRun::valuesChanged, this, &LessonPanel::followValues);
    connect(&player, &Player::changed, this, &LessonPanel::followValues);
    style();
    hide();
    follow();
}

QWidget* LessonPanel::makeContent()
{
    m_heading->setObjectName(QStringLiteral("stepTitle"));
    auto* content = new QWidget(this);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(2 * kUnit, kUnit, kUnit, 2 * kUnit);
    m_content->setSpacing(3 * kUnit / 2);
    m_content->addWidget(m_heading);
    m_content->addWidget(m_step, 1);
    return content;
}

QWidget* LessonPanel::makeAwayNote()
{
    m_away = new QWidget(this);
    m_away->setObjectName(QStringLiteral("awayNote"));
    m_awayWords->setWordWrap(true);
    m_comeBack->setObjectName(QStringLiteral("comeBack"));
    m_comeBack->setToolTip(tr("Sets the parameters to those that the text speaks of"));
    auto* row = new QVBoxLayout(m_away);
    row->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
    row->setSpacing(kUnit / 2);
    row->addWidget(m_awayWords);
    row->addWidget(m_comeBack, 0, Qt::AlignLeft);
    return m_away;
}

QWidget* LessonPanel::makeFooter()
{
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_back->setToolTip(tr("Goes back to the step before, with the settings it speaks of"));
    m_next->setObjectName(QStringLiteral("lessonNext"));
    m_footer = new QWidget(this);
    m_footer->setObjectName(QStringLiteral("lessonFooter"));
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(2 * kUnit, kUnit + kProgress, 2 * kUnit, kUnit);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    return m_footer;
}

void LessonPanel::style()
{
    theme::colourText(m_awayWords, theme::quietText(palette()));
    // The same button says two things.
    int width = 0;
    for (const QString& text : {tr("Next"), tr("Done")}) {
        const QString before = m_next->text();
        m_next->setText(text);
        width = std::max(width, m_next->sizeHint().width());
        m_next->setText(before);
    }
    m_next->setMinimumWidth(width);
}

QSize LessonPanel::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(QString(kDigits, QLatin1Char('0'))) + 3 * kUnit
        + m_scroll->verticalScrollBar()->sizeHint().width();
    return {std::max(width, minimumSizeHint().width()), layout()->sizeHint().height()};
}

QSize LessonPanel::minimumSizeHint() const
{
    const int width
        = std::max({m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width(),
            m_footer->minimumSizeHint().width(), m_away->minimumSizeHint().width()});
    return {width,
        m_header->minimumSizeHint().height() + m_footer->minimumSizeHint().height()
            + kLeastLines * fontMetrics().lineSpacing()};
}

void LessonPanel::follow()
{
    if (!m_run.isOpen()) {
        m_index = -1;
        hide();
        return;
    }
    const bool isOtherStep = m_path != m_run.path() || m_index != m_run.index();
    const bool isOtherStage = m_stage != static_cast<int>(m_run.stage());
    m_path = m_run.path();
    m_index = m_run.index();
    m_stage = static_cast<int>(m_run.stage());
    showPlace();
    showMistakes();
    followValues();
    show();
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    if (isOtherStep) {
        m_scroll->bringIntoViewSoon(nullptr); // nothing of the step before any more
        m_scroll->verticalScrollBar()->setValue(0);
        if (hadFocus && focused != m_back)
            takeFocus();
    } else if (isOtherStage) {
        if (const QWidget* latest = m_step->latest())
            m_scroll->bringIntoViewSoon(latest);
        if (hadFocus) // on what is gone now
            takeFocus();
    }
}

void LessonPanel::followValues()
{
    m_away->setVisible(m_run.isOpen() && m_run.isAway() && !m_player.isPlaying()); // what plays comes and goes
}

void LessonPanel::showPlace()
{
    m_header->setPlace(m_run.lesson().title, m_run.index() + 1, m_run.lesson().steps.size());
    m_heading->setText(QStringLiteral("# ") + m_run.step().title); // so that "1. Cut" begins no list
    m_heading->setVisible(!m_run.step().title.isEmpty());
    m_back->setEnabled(!m_run.isFirst());
    m_next->setText(m_run.isLast() ? tr("Done") : tr("Next"));
    m_next->setToolTip(m_run.isLast() ? tr("Ends the lesson; the window stays as it is")
                                      : tr("Goes on to the next step, which may set the sliders"));
    update();
}

/// For who writes the lesson; the rest of it works.
void LessonPanel::showMistakes()
{
    const QList<lessons::Mistake>& mistakes = m_run.mistakes();
    if (mistakes == m_mistakesShown)
        return;
    m_mistakesShown = mistakes;
    constexpr qsizetype kFew = 3; // that leave the step in sight
    const bool wasOpen = m_mistakes ? m_mistakes->isOpen() : mistakes.size() <= kFew;
    delete std::exchange(m_mistakes, nullptr);
    if (mistakes.isEmpty())
        return;
    auto* lines = new QLabel(linesOf(mistakes), this);
    lines->setObjectName(QStringLiteral("mistakeLines"));
    lines->setTextFormat(Qt::PlainText);
    lines->setWordWrap(true);
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mistakes = new Section(
        format::counted(tr("%n mistake(s) in this file", nullptr, static_cast<int>(mistakes.size())), mistakes.size()),
        lines, this);
    m_mistakes->setObjectName(QStringLiteral("mistakes"));
    m_mistakes->setOpen(wasOpen);
    m_content->insertWidget(0, m_mistakes);
    setTabOrder(m_header->closeButton(), m_mistakes->findChild<QToolButton*>()); // of those who read, few need it
}

void LessonPanel::takeFocus()
{
    QWidget* input = m_step->input();
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const int before = bar->value();
    (input ? input : m_next)->setFocus(Qt::OtherFocusReason);
    bar->setValue(before); // a question may be far below, and is not read before what is above it
}

void LessonPanel::goOn()
{
    if (m_run.isLast()) {
        close();
        return;
    }
    m_run.next();
    takeFocus();
}

void LessonPanel::goBack()
{
    m_run.back();
    if (m_run.isFirst() || m_step->input())
        takeFocus();
}

void LessonPanel::close()
{
    emit closed();
    m_run.close();
}

void LessonPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        style();
        updateGeometry();
        break;
    default: break;
    }
}

/// What its parts leave over.
void LessonPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
    case Qt::Key_PageUp: m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub); break;
    default: QWidget::keyPressEvent(event);
    }
}

void LessonPanel::resizeEvent(QResizeEvent* event)
{
    constexpr int kLow = 20; // lines, below which each of them counts
    QWidget::resizeEvent(event);
    m_header->setLow(height() < kLow * fontMetrics().lineSpacing());
}

/// A line above the footer, as far as one has come.
void LessonPanel::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_run.isOpen())
        return;
    QPainter painter(this);
    const QRectF line(2.0 * kUnit, m_footer->y(), width() - 4.0 * kUnit, kProgress);
    painter.fillRect(line, theme::hairline(palette()));
    const double part = (m_run.index() + 1.0) / static_cast<double>(m_run.lesson().steps.size());
    QRectF come = line;
    come.setWidth(part * line.width());
    if (layoutDirection() == Qt::RightToLeft)
        come.moveRight(line.right());
    painter.fillRect(come, theme::quietText(palette()));
}

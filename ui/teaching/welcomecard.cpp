// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/welcomecard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

using theme::kUnit;

constexpr double kTitleSize = 1.5; // times body text
constexpr int kDigits = 56; ///< as wide is a line of text where there is room: what reads best

} // namespace

WelcomeCard::WelcomeCard(QWidget* window, QWidget* over)
    : Card(window)
    , m_window(window)
    , m_over(over)
    , m_title(new QLabel(tr("Welcome to KL Explorer"), this))
    , m_sentences(
          new QLabel(tr("Two samples, P and Q, are drawn and compared live by their Kullback–Leibler divergence, a "
                        "number for how much one differs from the other. You see how far it is from the "
                        "truth, and why."),
              this))
    , m_start(new QPushButton(tr("Start the first lesson"), this))
    , m_time(new QLabel(this))
    , m_play(new QPushButton(tr("Just let me play"), this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_sentences->text());
    m_title->setObjectName(QStringLiteral("welcomeTitle"));
    m_title->setWordWrap(true);
    m_sentences->setObjectName(QStringLiteral("welcomeSentences"));
    m_sentences->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("welcomeLesson"));
    m_start->setToolTip(tr("Leads you through the first lesson, step by step: you guess, move a slider, and see."));
    m_start->setAutoDefault(true);
    m_start->setDefault(true);
    m_time->setObjectName(QStringLiteral("welcomeTime"));
    m_time->hide();
    m_play->setObjectName(QStringLiteral("welcomePlay"));
    m_play->setToolTip(tr("Closes this card and leaves everything as it is. It does not come back."));
    m_play->setAutoDefault(true); // so that Return presses the one that has the focus

    m_buttons->setSpacing(kUnit);
    m_buttons->addWidget(m_start);
    m_buttons->addWidget(m_time);
    m_buttons->addStretch();
    m_buttons->addWidget(m_play);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kUnit, 2 * kUnit, 3 * kUnit, 3 * kUnit);
    column->setSpacing(kUnit);
    column->addWidget(m_title);
    column->addWidget(m_sentences);
    column->addSpacing(kUnit);
    column->addLayout(m_buttons);
    connect(m_start, &QPushButton::clicked, this, [this] {
        dismiss();
        emit lessonWished();
    });
    connect(m_play, &QPushButton::clicked, this, &WelcomeCard::dismiss);

    style();
    window->installEventFilter(this);
    over->installEventFilter(this);
    place();
    raise();
    show();
    m_focusBefore = window->focusWidget();
    m_start->setFocus(Qt::OtherFocusReason);
}

void WelcomeCard::setLessonTime(const QString& time)
{
    m_time->setText(time);
    m_time->setVisible(!time.isEmpty());
    m_start->setAccessibleDescription(time);
    place();
}

void WelcomeCard::dismiss()
{
    if (std::exchange(m_isClosed, true))
        return;
    const QWidget* focused = m_window->focusWidget();
    const bool hadFocus = !focused || isAncestorOf(focused);
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit closed();
    deleteLater();
}

void WelcomeCard::style()
{
    QFont large = theme::scaled(font(), kTitleSize);
    large.setBold(true);
    m_title->setFont(large);
    theme::colourText(m_time, theme::quietText(palette()));
    for (QPushButton* button : {m_start, m_play}) // styles leave little around the words
        button->setMinimumSize(
            fontMetrics().horizontalAdvance(button->text()) + 4 * kUnit, fontMetrics().height() + 3 * kUnit / 2);
}

/// With the buttons beside each other if they fit.
int WelcomeCard::heightAt(int width)
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right() + 2 * kUnit;
    for (const QWidget* each :
        {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_play)})
        needed += each->isHidden() ? 0 : each->sizeHint().expandedTo(each->minimumSize()).width() + kUnit;
    m_buttons->setDirection(needed <= width ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout()->invalidate();
    layout()->activate();
    return layout()->heightForWidth(width);
}

QSize WelcomeCard::sizeWithin(const QSize& room)
{
    const int text = kDigits * fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int width = std::min(text + 6 * kUnit, room.width());
    return {width, heightAt(width)};
}

void WelcomeCard::place()
{
    if (m_isClosed || !m_over)
        return;
    QRect area(m_over->mapTo(m_window, QPoint()), m_over->size());
    constexpr int kAround = 2 * kUnit;
    area.adjust(kAround, kAround, -kAround, -kAround);
    QSize size = sizeWithin(area.size());
    if (size.height() > area.height()
        || layout()->minimumSize().width() > area.width()) { // large type in a small window
        area = m_window->rect().adjusted(kUnit, kUnit, -kUnit, -kUnit);
        size = sizeWithin(area.size());
        size.setHeight(std::min(size.height(), area.height()));
    }
    QRect place(QPoint(), size);
    place.moveCenter(area.center());
    setGeometry(place);
}

bool WelcomeCard::event(QEvent* event)
{
    const bool result = Card::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        style();
    if (event->type() == QEvent::LayoutRequest)
        place();
    return result;
}

/// Esc counts from wherever the focus is, and before the window's own: until there is an answer it is one.
bool WelcomeCard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::LayoutRequest: // of the window: its tool bar may have another height
        place();
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (watched != m_window || m_isClosed || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            break;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            dismiss();
        return true;
    default: break;
    }
    return Card::eventFilter(watched, event);
}

/// With a line around it, for what it lies on may be of any colour.
void WelcomeCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::quietText(palette()), 1.0));
    constexpr double kHalf = 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(kHalf, kHalf, -kHalf, -kHalf), kUnit, kUnit);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/lessonheader.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

using theme::kUnit;

LessonHeader::LessonHeader(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_title(new QLabel(this))
    , m_number(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_title->setObjectName(QStringLiteral("lessonTitle"));
    m_title->setTextFormat(Qt::PlainText); // a lesson may be anybody's
    m_title->setWordWrap(true);
    m_number->setObjectName(QStringLiteral("stepNumber"));
    m_close->setObjectName(QStringLiteral("closeLesson"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the lesson; everything else stays as it is"));
    m_close->setAccessibleName(tr("Close the lesson"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_grid->setContentsMargins(2 * kUnit, kUnit, kUnit, kUnit);
    m_grid->setHorizontalSpacing(kUnit);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_number, 1, 0);
    m_grid->addWidget(m_close, 0, 2);
    style();
}

void LessonHeader::setPlace(const QString& title, qsizetype number, qsizetype count)
{
    const auto text
        = [count](qsizetype step) { return tr("Step %1 of %2").arg(QString::number(step), QString::number(count)); };
    m_wholeTitle = title;
    m_number->setText(text(number));
    m_longestNumber = text(count);
    fit();
}

void LessonHeader::setLow(bool low)
{
    if (std::exchange(m_isLow, low) != low)
        fit();
}

void LessonHeader::style()
{
    for (QLabel* label : {m_title, m_number})
        theme::colourText(label, theme::quietText(palette()));
}

void LessonHeader::fit()
{
    const auto wide = [this](const QString& text) { return fontMetrics().horizontalAdvance(text); };
    const QMargins margins = m_grid->contentsMargins();
    const int around = margins.left() + margins.right() + 4 * kUnit;
    const int beside = width() - wide(m_longestNumber) - m_close->sizeHint().width() - around;
    const bool isCut = m_isLow && wide(m_wholeTitle) > beside;
    const bool isOneLine = m_isLow || wide(m_wholeTitle) <= beside;
    m_title->setWordWrap(!m_isLow);
    m_title->setText(
        isCut ? fontMetrics().elidedText(m_wholeTitle, Qt::ElideRight, std::max(0, beside)) : m_wholeTitle);
    m_title->setToolTip(isCut ? m_wholeTitle : QString());
    m_title->setAccessibleName(m_wholeTitle);
    m_grid->removeWidget(m_number);
    m_grid->addWidget(m_number, isOneLine ? 0 : 1, isOneLine ? 1 : 0);
}

void LessonHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        style();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void LessonHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

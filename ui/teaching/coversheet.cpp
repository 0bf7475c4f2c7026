// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/coversheet.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

CoverSheet::CoverSheet(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("coverSheet"));
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->installEventFilter(this);
}

void CoverSheet::setShows(Shows what)
{
    m_shows = what;
    setAccessibleName(what == Shows::End ? m_title + QLatin1Char('\n') + m_text : QString());
    setGeometry(parentWidget()->rect());
    setVisible(what != Shows::Nothing);
    raise();
    update();
    emit changed(what);
}

void CoverSheet::setWords(const QString& title, const QString& text)
{
    m_title = title;
    m_text = text;
    update();
}

bool CoverSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return false;
}

void CoverSheet::mousePressEvent(QMouseEvent* /*event*/)
{
    emit clicked();
}

void CoverSheet::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_shows != Shows::End) {
        painter.fillRect(rect(), m_shows == Shows::White ? Qt::white : Qt::black);
        return;
    }
    constexpr double kTitle = 2.0; // of the text's size
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const int middle = height() / 2;
    painter.setFont(theme::scaled(font(), kTitle));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, width(), middle), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_title);
    painter.setFont(font());
    painter.setPen(theme::quietText(palette()));
    painter.drawText(QRect(0, middle + painter.fontMetrics().height(), width(), middle),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

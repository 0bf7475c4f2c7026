// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/card.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

Card::Card(QWidget* parent)
    : QWidget(parent)
{
    takeGround();
}

void Card::takeGround()
{
    const QColor ground = theme::cardGround(parentWidget() ? parentWidget()->palette() : QApplication::palette());
    if (palette().color(QPalette::Window) == ground)
        return;
    QPalette own; // of this one colour: the rest is inherited
    own.setColor(QPalette::Window, ground);
    setPalette(own);
}

void Card::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        takeGround();
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(rect(), theme::kUnit, theme::kUnit);
}

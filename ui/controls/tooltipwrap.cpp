// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tooltipwrap.h"

#include "ui/words/format.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

bool ToolTipWrap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    const QString text = widget->toolTip();
    const QString wrapped = format::wrapped(text);
    if (wrapped == text)
        return false; // short, or the widget's own business
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), wrapped, widget);
    return true;
}

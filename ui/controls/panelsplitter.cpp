// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panelsplitter.h"

#include "ui/theme/spacing.h"

#include <QEvent>

#include <algorithm>

PanelSplitter::PanelSplitter(QWidget* main, QWidget* panel, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_main(main)
    , m_panel(panel)
{
    addWidget(main);
    addWidget(panel);
    setChildrenCollapsible(false);
    setHandleWidth(theme::kUnit);
    handle(1)->setToolTip(tr("Drag for another width; a double click gives the usual one"));
    handle(1)->installEventFilter(this);
    connect(this, &QSplitter::splitterMoved, this,
        [this] { m_share = static_cast<double>(m_panel->width()) / m_panel->sizeHint().width(); });
}

void PanelSplitter::setShare(double share)
{
    m_share = share;
    apply();
}

void PanelSplitter::apply()
{
    const int room = width() - handleWidth();
    constexpr double kMain = 0.45; // of the whole, where the panel's type is large
    const int most = room - std::max(m_main->minimumSizeHint().width(), m_share != 1.0 ? 0 : qRound(kMain * room));
    const int wished = qRound(m_share * m_panel->sizeHint().width());
    const int panel = std::max(std::min(wished, most), m_panel->minimumSizeHint().width());
    if (panel != m_panel->width())
        setSizes({room - panel, panel});
}

bool PanelSplitter::event(QEvent* event)
{
    const bool result = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest) // the panel's font, perhaps
        apply();
    return result;
}

bool PanelSplitter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        setShare(1.0);
        return true;
    }
    return QSplitter::eventFilter(watched, event);
}

void PanelSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    apply();
}

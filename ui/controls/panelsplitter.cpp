// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panelsplitter.h"

#include "ui/theme/spacing.h"

#include <QEvent>

#include <algorithm>

PanelSplitter::PanelSplitter(Qt::Orientation orientation, QWidget* main, QWidget* panel, QWidget* parent)
    : QSplitter(orientation, parent)
    , m_main(main)
    , m_panel(panel)
{
    addWidget(main);
    addWidget(panel);
    setChildrenCollapsible(false);
    setHandleWidth(theme::kUnit);
    handle(1)->setToolTip(orientation == Qt::Horizontal
            ? tr("Drag for another width; a double click gives the usual one")
            : tr("Drag for another height; a double click gives the usual one"));
    handle(1)->installEventFilter(this);
    connect(this, &QSplitter::splitterMoved, this,
        [this] { m_share = static_cast<double>(along(m_panel->size())) / along(m_panel->sizeHint()); });
}

void PanelSplitter::setShare(double share)
{
    m_share = share;
    apply();
}

void PanelSplitter::apply()
{
    if (m_panel->isHidden())
        return;
    const int room = along(size()) - handleWidth();
    constexpr double kMain = 0.45; // of the whole, where the panel's type is large
    const int most = room - std::max(along(m_main->minimumSizeHint()), m_share != 1.0 ? 0 : qRound(kMain * room));
    const int wished = qRound(m_share * along(m_panel->sizeHint()));
    const int panel = std::max(std::min(wished, most), along(m_panel->minimumSizeHint()));
    if (panel != along(m_panel->size()))
        setSizes({room - panel, panel});
}

int PanelSplitter::along(const QSize& size) const
{
    return orientation() == Qt::Horizontal ? size.width() : size.height();
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

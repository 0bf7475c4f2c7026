// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panelsplitter.h"

#include "ui/controls/splitterkeys.h"
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
    const bool isAcross = orientation == Qt::Horizontal;
    new SplitterKeys(
        this, 1, isAcross ? tr("Width of the panel") : tr("Height of the table"), [this] { setShare(1.0); },
        [this] { takeShare(); });
    connect(this, &QSplitter::splitterMoved, this, &PanelSplitter::takeShare);
}

void PanelSplitter::takeShare()
{
    m_share = static_cast<double>(along(m_panel->size())) / along(m_panel->sizeHint());
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

void PanelSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    apply();
}

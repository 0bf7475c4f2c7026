// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/toolbar.h"

#include "ui/controls/lineicon.h"
#include "ui/theme/spacing.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace {

using theme::kUnit;
constexpr double kIcon = 1.25; // times a line

} // namespace

/// An icon and a text with the same room on either side; styles leave more of it on the right.
class ToolBarButton : public QToolButton {
public:
    explicit ToolBarButton(QAction* action, QWidget* parent)
        : QToolButton(parent)
    {
        setDefaultAction(action);
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus);
    }

    [[nodiscard]] int widthIn(Qt::ToolButtonStyle style) const
    {
        const int words = style == Qt::ToolButtonIconOnly ? 0 : kUnit / 2 + fontMetrics().horizontalAdvance(text());
        return kUnit + iconSize().width() + words + kUnit;
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {widthIn(toolButtonStyle()), std::max(iconSize().height(), fontMetrics().height()) + kUnit};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const bool isPointedAt = option.state.testFlag(QStyle::State_Enabled) && underMouse();
        if (isPointedAt || option.state.testAnyFlags(QStyle::State_On | QStyle::State_Sunken))
            painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
        const auto mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
        const QRect iconPlace(QPoint(kUnit, (height() - iconSize().height()) / 2), iconSize());
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconPlace), Qt::AlignCenter, mode,
            isChecked() ? QIcon::On : QIcon::Off);
        if (toolButtonStyle() == Qt::ToolButtonIconOnly)
            return;
        const QRect words = rect().adjusted(iconPlace.right() + 1 + kUnit / 2, 0, -kUnit, 0);
        painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), words),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), palette(),
            isEnabled(), text(), QPalette::ButtonText);
    }
};

ToolBar::ToolBar(const QString& title, QWidget* parent)
    : QToolBar(title, parent)
{
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    style();
}

void ToolBar::addCommand(QAction* action)
{
    auto* button = new ToolBarButton(action, this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    m_buttons << button;
    addWidget(button);
    connect(action, &QAction::changed, this, &ToolBar::fit); // its text, perhaps
    style();
}

void ToolBar::addGap()
{
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
}

QWidget* ToolBar::buttonOf(const QAction* action) const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
        [action](const ToolBarButton* button) { return button->defaultAction() == action; });
    return found == m_buttons.end() ? nullptr : *found;
}

void ToolBar::style()
{
    layout()->setSpacing(kUnit / 2); // which the style has set to its own
    const int icon = qRound(kIcon * fontMetrics().height());
    setIconSize({icon, icon});
    for (ToolBarButton* button : std::as_const(m_buttons))
        button->setIconSize(iconSize());
    // Should the window be narrower than all icons: the style's own sign is black.
    if (auto* more = findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button")))
        more->setIcon(lineicon::named(QStringLiteral("more")));
    fit();
}

void ToolBar::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right() + layout()->spacing() * layout()->count();
    for (const ToolBarButton* button : std::as_const(m_buttons))
        needed += button->widthIn(Qt::ToolButtonTextBesideIcon);
    const auto wished = needed <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    setToolButtonStyle(wished);
    for (ToolBarButton* button : std::as_const(m_buttons))
        button->setToolButtonStyle(wished);
}

void ToolBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        style();
}

void ToolBar::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    fit();
}

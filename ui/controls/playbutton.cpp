// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/playbutton.h"

#include "ui/controls/lineicon.h"
#include "ui/theme/spacing.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace {

using theme::kUnit;
constexpr double kIcon = 0.9; // times a line
constexpr int kLeast = 2 * kUnit; // for a finger
constexpr double kQuiet = 0.75; // of the text's colour, until somebody points at it or it plays

} // namespace

PlayButton::PlayButton(QWidget* parent)
    : QToolButton(parent)
    , m_play(lineicon::named(QStringLiteral("play")))
    , m_pause(lineicon::named(QStringLiteral("pause")))
{
    setAutoRaise(true);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus with the slider
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &PlayButton::toggleWished);
}

void PlayButton::setPlaying(bool playing)
{
    const QSignalBlocker silent(this);
    setChecked(playing);
}

QSize PlayButton::sizeHint() const
{
    ensurePolished();
    const int side = std::max(qRound(kIcon * fontMetrics().height()) + kUnit / 2, kLeast);
    return {side, side};
}

/// As on the tool bar: a ground only where it says something.
void PlayButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const bool isPointedAt = isEnabled() && underMouse();
    if (isPointedAt || option.state.testAnyFlags(QStyle::State_On | QStyle::State_Sunken))
        painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    if (!isPointedAt && !isChecked())
        painter.setOpacity(kQuiet);
    const int side = qRound(kIcon * fontMetrics().height());
    const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
    (isChecked() ? m_pause : m_play)
        .paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

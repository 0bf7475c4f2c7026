// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of actions that play, and what of the window follows the player.
#include "ui/charts/chartpane.h"
#include "ui/mainwindow.h"
#include "ui/panels/parameterpanel.h"
#include "ui/panels/reasonspanel.h"
#include "ui/words/format.h"

#include <QAction>

#include <algorithm>
#include <tuple>

namespace {

constexpr double kFaster = 2.0; ///< times

} // namespace

void MainWindow::addPlayCommands()
{
    const QString menu = tr("&Play");
    for (const auto& [of, name, text, shortcut, toolTip] :
        {std::tuple(Sweep::Of::Samples, QStringLiteral("playSamplesAction"), tr("Play &N"), QStringLiteral("Ctrl+1"),
             tr("N runs there and back by itself, over the whole way of its slider; the axes are held still")),
            std::tuple(Sweep::Of::Sigma, QStringLiteral("playSigmaAction"), tr("&Play σ"), QStringLiteral("Ctrl+2"),
                tr("σ runs there and back by itself, over the whole way of its slider; the axes are held still")),
            std::tuple(Sweep::Of::Bins, QStringLiteral("playBinsAction"), tr("Play &bins"), QStringLiteral("Ctrl+3"),
                tr("The number of bins runs there and back by itself; the axes are held still")),
            std::tuple(Sweep::Of::Seed, QStringLiteral("playNewSamplesAction"), tr("Play ne&w samples"),
                QStringLiteral("Ctrl+4"),
                tr("One sample after the other, which leave traces: so that one sees what chance does"))}) {
        m_actions.add({.menu = menu,
            .name = name,
            .text = text,
            .shortcuts = shortcut,
            .toolTip = toolTip,
            .run = [this, what = of] { togglePlay(what); },
            .isOn = [this, what = of] { return m_player.playing() == what; },
            .isPossible = [this, what = of] { return !m_parameterPanel->isLocked(what); }});
    }
    const auto addSpeed = [&](const QString& name, const QString& text, const QString& shortcut, const QString& toolTip,
                              double factor, bool isFirst) {
        m_actions.add({.menu = menu,
            .name = name,
            .text = text,
            .shortcuts = shortcut,
            .toolTip = toolTip,
            .run = [this, factor] { m_player.setSpeed(factor * m_player.speed()); },
            .isPossible =
                [this, factor] {
                    return factor > 1.0 ? m_player.speed() < Player::kFastest : m_player.speed() > Player::kSlowest;
                },
            .textNow =
                [this, text, factor] {
                    return tr("%1 (to %2×)")
                        .arg(text,
                            format::allDigits(
                                std::clamp(factor * m_player.speed(), Player::kSlowest, Player::kFastest)));
                },
            .startsGroup = isFirst});
    };
    addSpeed(QStringLiteral("fasterAction"), tr("&Faster"), QStringLiteral("Ctrl+."),
        tr("Play twice as fast, up to four times the usual speed"), kFaster, true);
    addSpeed(QStringLiteral("slowerAction"), tr("S&lower"), QStringLiteral("Ctrl+,"),
        tr("Play half as fast, down to a quarter of the usual speed"), 1.0 / kFaster, false);

    connect(m_parameterPanel, &ParameterPanel::playToggled, this, &MainWindow::togglePlay);
    connect(m_parameterPanel, &ParameterPanel::dragged, &m_player, [this](bool down) {
        if (down) // the finger leads
            m_player.stop();
    });
    connect(
        m_parameterPanel, &ParameterPanel::typed, &m_player, &Player::stop); // else the field would change meanwhile
}

void MainWindow::connectPlayer()
{
    connect(&m_player, &Player::changed, this, &MainWindow::showPlaying);
}

void MainWindow::togglePlay(Sweep::Of of)
{
    if (!m_parameterPanel->isLocked(of)) // which the menu hears of later; locked, nothing of it plays
        m_player.toggleSlider(of);
}

void MainWindow::showPlaying()
{
    m_parameterPanel->setPlaying(m_player.playing());
    m_chartPane->setHolding(m_player.isPlaying());
    m_reasonsPanel->setHolding(m_player.isPlaying());
    m_actions.follow();
    if (m_session.shown())
        showShown(); // the axes are held still, or no more
}

/// One thing after the other: what is played, what is calculated, the full screen.
void MainWindow::giveUp()
{
    if (m_player.isPlaying()) {
        m_player.stop();
        return;
    }
    const bool wasBusy = m_session.isBusy();
    m_session.giveUp();
    if (!wasBusy)
        setWindowState(windowState() & ~Qt::WindowFullScreen);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The presentation: the row of the table of actions that starts it, and what the window makes of its end.
#include "ui/mainwindow.h"
#include "ui/teaching/presentwindow.h"

#include <QAction>

#include <utility>

namespace {

const QStringList kPlayActions {QStringLiteral("playSamplesAction"), QStringLiteral("playSigmaAction"),
    QStringLiteral("playBinsAction"), QStringLiteral("playNewSamplesAction"), QStringLiteral("fasterAction"),
    QStringLiteral("slowerAction")};

} // namespace

void MainWindow::addPresentCommands()
{
    m_actions.add({.menu = tr("&View"),
        .name = QStringLiteral("presentAction"),
        .text = tr("P&resent"),
        .shortcuts = QStringLiteral("F5"),
        .toolTip
        = tr("Chart, values and the lesson’s step over the whole screen, to be read from the last row; Esc comes "
             "back"),
        .run = [this] { startPresenting(); },
        .icon = QStringLiteral("present")});
}

void MainWindow::startPresenting()
{
    if (m_present.window) {
        m_present.window->activateWindow();
        return;
    }
    m_player.stop();
    m_present = {.window = new PresentWindow(m_session, m_lesson, m_player, this),
        .recipe = m_session.recipe(),
        .place = m_lesson.isOpen() ? std::optional(m_lesson.place()) : std::nullopt,
        .focus = focusWidget()};
    for (const QString& name : kPlayActions)
        m_present.window->addAction(m_actions[name]); // their keys are the same there
    connect(m_present.window, &PresentWindow::ended, this, &MainWindow::endPresenting);
    m_present.window->start(screen());
}

/// Everything is as it was before, with one step that can be undone.
void MainWindow::endPresenting()
{
    if (!m_present.window)
        return;
    const Presenting ended = std::exchange(m_present, {});
    ended.window->disconnect(this);
    ended.window->hide();
    ended.window->deleteLater(); // it may be in the middle of its key
    m_player.stop();
    // A lesson that was opened meanwhile goes on where it is.
    const bool goesBack = ended.place || !m_lesson.isOpen();
    if (goesBack && m_session.recipe() != ended.recipe)
        m_session.setRecipe(ended.recipe, tr("presentation"));
    if (ended.place)
        m_lesson.restore(*ended.place);
    showView(m_session.view().options());
    if (m_session.shown())
        showShown(); // what came meanwhile
    m_actions.follow();
    activateWindow();
    if (ended.focus)
        ended.focus->setFocus();
}

/// Whether nobody sees this window, which need not keep up then.
bool MainWindow::isBehindPresentation() const
{
    return m_present.window && m_present.window->coversOwnScreen();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/export/exportcommands.h"
#include "ui/export/opencommands.h"
#include "ui/export/shownpath.h"
#include "ui/session/windowgeometry.h"

#include <QSettings>

#include <utility>

// What the window remembers from one run to the next.

namespace {

constexpr int kRest = 2000; ///< ms without a change, after which what was changed is kept

} // namespace

/// Not only at the end: a display that goes away, a power cut or a kill lets nobody say goodbye.
void MainWindow::connectSettings()
{
    m_keeping.setObjectName(QStringLiteral("keeping"));
    m_keeping.setParent(this);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kRest);
    const auto later = [this] { m_keeping.start(); };
    connect(&m_session.parameters(), &ParameterModel::changed, this, later);
    connect(&m_session.view(), &ViewModel::changed, this, later);
    connect(&m_session, &Session::pinnedChanged, this, later);
    connect(&m_keeping, &QTimer::timeout, this, &MainWindow::keepWhenAtRest, Qt::UniqueConnection);
    if (std::exchange(m_settings.isOfLaterVersion, false)) // told once
        notify(
            tr("There are settings of a later version of KL Explorer. They stay as they are: this one starts with the "
               "usual ones, and will not remember them."));
}

void MainWindow::keepWhenAtRest()
{
    if (m_player.isPlaying() || m_present.window) // which is not where the person wants to be next time
        m_keeping.start();
    else
        keepSettings();
}

void MainWindow::keepSettings()
{
    m_keeping.stop();
    m_settings.recipe = m_session.recipe();
    m_settings.recipe.view.spreadSeeds = kl::kSpreadSeeds; // of a figure that was opened, and nothing here sets it back
    m_settings.recent = m_openCommands->recent();
    m_settings.geometry = windowgeometry::stored(*this);
    m_settings.places = places();
    m_settings.files = m_exportCommands->place();
    m_settings.figurePresets = m_exportCommands->ownPresets();
    const bool couldBeKept = std::exchange(m_canKeep, m_settings.save());
    if (couldBeKept && !m_canKeep) // once: it would come after every change
        notify(tr("The settings cannot be written to %1, so they will be forgotten.")
                   .arg(shownPath(QSettings().fileName())));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of actions for whoever is new here: examples, the guide, and what this is.
#include "ui/lessons/guide.h"
#include "ui/mainwindow.h"
#include "ui/state/presets.h"

#include <QApplication>
#include <QMessageBox>

void MainWindow::addExampleCommands()
{
    for (const Preset& preset : presets::all()) {
        m_actions.add({.menu = tr("E&xamples"),
            .name = preset.key + QStringLiteral("Action"),
            .text = preset.name,
            .shortcuts = {},
            .toolTip = preset.lookFor,
            .run = [this, preset] {
                m_session.setRecipe(presets::recipe(preset, m_session.recipe()),
                    tr("example “%1”").arg(QString(preset.name).remove(QLatin1Char('&'))));
                notify(preset.lookFor);
            }});
    }
}

void MainWindow::addHelpCommands()
{
    const QString menu = tr("&Help");
    m_actions.add({.menu = menu,
        .name = QStringLiteral("guideAction"),
        .text = tr("&What am I seeing?"),
        .shortcuts = QStringLiteral("F1"),
        .toolTip = tr("Name the parts of the window, and say what the numbers mean"),
        .run = [this] { m_guide->setOpen(!m_guide->isOpen()); },
        .isOn = [this] { return m_guide->isOpen(); }});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("aboutAction"),
        .text = tr("&About KL Explorer"),
        .shortcuts = {},
        .toolTip = tr("Version and licence"),
        .run = [this] { about(); },
        .startsGroup = true});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("aboutQtAction"),
        .text = tr("About &Qt"),
        .shortcuts = {},
        .toolTip = tr("The library this is built on"),
        .run = [] { QApplication::aboutQt(); }});
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About KL Explorer"),
        tr("<h3>KL Explorer %1</h3>"
           "<p>Shows how the Kullback–Leibler divergence of two samples comes about, with the very numbers that NumPy "
           "and PyTorch give for the same seed, how far they are from the truth, and why.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of actions that go from here to code.
#include "ui/export/commandof.h"
#include "ui/export/pythonof.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QClipboard>

void MainWindow::addCodeCommands()
{
    const auto copies = [this](QString (*codeOf)(const Recipe&), const QString& notice) {
        return [this, codeOf, notice] {
            QApplication::clipboard()->setText(codeOf(m_session.recipeOfResult())); // what is seen
            notify(notice);
        };
    };
    const auto isPossible = [this] { return m_session.snapshot() != nullptr; };
    const QString menu = tr("&Edit");
    m_actions.add({.menu = menu,
        .name = QStringLiteral("copyPythonAction"),
        .text = tr("Copy as &Python"),
        .shortcuts = QStringLiteral("Ctrl+Alt+P"),
        .toolTip = tr("Put a short NumPy script on the clipboard that prints the same two values and draws the curves"),
        .run = copies(&pythonOf, tr("A Python script that makes these values again is on the clipboard.")),
        .isPossible = isPossible});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("copyCommandAction"),
        .text = tr("Copy as co&mmand"),
        .shortcuts = QStringLiteral("Ctrl+Alt+S"),
        .toolTip = tr("Put the line for a shell on the clipboard that makes this very figure"),
        .run = copies(&commandLineOf, tr("The command that makes this figure is on the clipboard.")),
        .isPossible = isPossible});
}

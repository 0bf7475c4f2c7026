// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of actions that open figures, and the menu of those that were opened last.
#include "ui/export/opencommands.h"
#include "ui/controls/filedrop.h"
#include "ui/export/exportcommands.h"
#include "ui/lessons/lessonreader.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

void MainWindow::connectOpening()
{
    m_openCommands = new OpenCommands(
        m_settings.recent, [this] { return m_session.recipe(); }, this);
    auto* drop = new FileDrop(this);
    qApp->installEventFilter(drop);
    connect(drop, &FileDrop::dropped, this, [this](const QStringList& paths) {
        const auto lesson = std::find_if(paths.begin(), paths.end(), lessons::isNamedAsOne);
        if (lesson != paths.end())
            openLesson(*lesson);
        else
            m_openCommands->openFirst(paths);
    });
    connect(m_openCommands, &OpenCommands::opened, this, [this](const Recipe& recipe, const QString& name) {
        if (isLocked())
            closeLesson(); // whoever opens a figure wants to have it in their hands
        m_session.setRecipe(recipe, tr("open %1").arg(QString(name).replace(QLatin1Char('&'), QLatin1String("&&"))));
    });
    connect(m_openCommands, &OpenCommands::done, this, &MainWindow::notify);
    // Later: the menu may be the one that was just clicked.
    connect(m_openCommands, &OpenCommands::recentChanged, this, &MainWindow::listRecent, Qt::QueuedConnection);
    connect(&m_session, &Session::figureOptionsChanged, m_exportCommands, &ExportCommands::setOptions);
}

void MainWindow::addOpenCommands()
{
    m_actions.add({.menu = tr("&File"),
        .name = QStringLiteral("openAction"),
        .text = tr("&Open…"),
        .shortcuts = QStringLiteral("Ctrl+O"),
        .toolTip = tr("Bring back what a figure or a data file of this program was made with; dropping the file on the "
                      "window does the same"),
        .run = [this] { m_openCommands->ask(m_exportCommands->place().folder); },
        .startsGroup = true});
    m_recentMenu = m_actions.addMenu(tr("&File"), QStringLiteral("recentMenu"), tr("Open &recent"));
    listRecent();
    addOpenLessonCommand();
}

void MainWindow::listRecent()
{
    m_recentMenu->clear();
    int number = 0;
    for (const QString& path : m_openCommands->recent()) {
        const QString name = QFileInfo(path).fileName().replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* action = m_recentMenu->addAction(QStringLiteral("&%1  %2").arg(++number).arg(name));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, m_openCommands, [this, path] { m_openCommands->open(path); });
    }
    m_recentMenu->addSeparator();
    QAction* clear = m_recentMenu->addAction(tr("&Clear"));
    clear->setToolTip(tr("Empty this list; the files stay"));
    connect(clear, &QAction::triggered, m_openCommands, &OpenCommands::forgetRecent);
    m_recentMenu->setEnabled(number > 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Where commands stand beside the menus: on the tool bar, and where the mouse asks for them.
#include "ui/charts/chartpane.h"
#include "ui/controls/toolbar.h"
#include "ui/mainwindow.h"

#include <QAction>

/// What a person would do with the chart they point at.
void MainWindow::addChartMenu()
{
    const auto separate = [this] {
        auto* separator = new QAction(m_chartPane);
        separator->setSeparator(true);
        m_chartPane->addAction(separator);
    };
    const auto add = [this](const QStringList& names) {
        for (const QString& name : names)
            m_chartPane->addAction(m_actions[name]);
    };
    add({QStringLiteral("wholeAction"), QStringLiteral("heldAction"), QStringLiteral("logarithmicAction"),
        QStringLiteral("showAllAction")});
    separate();
    add({QStringLiteral("termsAction"), QStringLiteral("exactAction"), QStringLiteral("bandAction"),
        QStringLiteral("tableAction"), QStringLiteral("pinAction")});
    separate();
    add({QStringLiteral("copyFigureAction"), QStringLiteral("copyValuesAction"), QStringLiteral("exportFigureAction"),
        QStringLiteral("exportDataAction")});
    m_chartPane->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MainWindow::makeToolBar()
{
    auto* bar = new ToolBar(tr("Tools"), this);
    bar->setObjectName(QStringLiteral("toolBar"));
    addToolBar(bar);
    const auto add = [this, bar](const QStringList& names) {
        for (const QString& name : names)
            bar->addCommand(m_actions[name]);
    };
    add({QStringLiteral("newSampleAction"), QStringLiteral("resetAction")});
    bar->addGap();
    add({QStringLiteral("heldAction"), QStringLiteral("exactAction"), QStringLiteral("termsAction"),
        QStringLiteral("pinAction"), QStringLiteral("copyFigureAction"), QStringLiteral("exportFigureAction"),
        QStringLiteral("presentAction")});
}

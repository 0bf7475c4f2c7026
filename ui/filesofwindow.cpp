// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/charts/chartpane.h"
#include "ui/export/dataexport.h"
#include "ui/export/exportcommands.h"
#include "ui/session/ownpresets.h"
#include "ui/words/binrows.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>

// What the window gives to files and the clipboard.

void MainWindow::connectFiles()
{
    connect(m_exportCommands, &ExportCommands::done, this, &MainWindow::notify);
    connect(m_exportCommands, &ExportCommands::optionsChosen, &m_session, &Session::setFigureOptions);
    connect(m_exportCommands, &ExportCommands::bandWanted, &m_session, &Session::setUncertaintyWanted);
    connect(m_exportCommands, &ExportCommands::ownPresetsChanged, this, [](const QList<FigurePreset>& presets) {
        QSettings settings; // at once: a name that was given is not lost with the window
        ownpresets::save(presets, settings);
    });
    connect(&m_session, &Session::uncertaintyArrived, m_exportCommands, &ExportCommands::takeBand);
    connect(&m_session, &Session::uncertaintyProgressed, m_exportCommands, &ExportCommands::setBandProgress);
    connect(&m_session, &Session::uncertaintyFailed, m_exportCommands, &ExportCommands::setBandFailure);
}

ExportContent MainWindow::exportContent() const
{
    return ::exportContent(m_session.result(), m_session.recipeOfResult(), m_session.uncertainty(), m_session.pinned());
}

ExportSource MainWindow::exportSource() const
{
    const ExportContent now = exportContent();
    return {[this, now](const FigureOptions& options) {
                ExportContent content = now;
                content.uncertainty = m_session.uncertainty(); // may have been on its way
                return withOptions(content, options);
            },
        now.recipe.view};
}

void MainWindow::copyFigure()
{
    m_exportCommands->copyFigure(exportSource());
}

void MainWindow::exportFigure()
{
    m_exportCommands->exportFigure(exportSource());
}

void MainWindow::exportData()
{
    m_exportCommands->exportData(exportContent());
}

void MainWindow::copyValues()
{
    QApplication::clipboard()->setText(dataexport::values(*m_session.snapshot(), m_session.view().options().unit));
    notify(tr("Both values are on the clipboard, with all their digits."));
}

void MainWindow::copyTable()
{
    QApplication::clipboard()->setText(binrows::tsv(m_session.result()));
    notify(tr("The table of bins is on the clipboard, with all its digits."));
}

void MainWindow::copyWords()
{
    QApplication::clipboard()->setText(m_chartPane->words());
    notify(tr("The words are on the clipboard."));
}

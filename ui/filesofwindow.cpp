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

#include <memory>

// What the window gives to files and the clipboard.

void MainWindow::connectFiles()
{
    connect(m_exportCommands, &ExportCommands::done, this, &MainWindow::notify);
    connect(m_exportCommands, &ExportCommands::optionsChosen, &m_session, &Session::setFigureOptions);
    connect(m_exportCommands, &ExportCommands::bandWanted, &m_session,
        [this](bool wanted) { m_session.setUncertaintyWanted(m_exportCommands, wanted); });
    connect(m_exportCommands, &ExportCommands::ownPresetsChanged, this, [](const QList<FigurePreset>& presets) {
        QSettings settings; // at once: a name that was given is not lost with the window
        ownpresets::save(presets, settings);
    });
    for (const auto news : {&Session::resultArrived, &Session::uncertaintyArrived, &Session::pinnedArrived})
        connect(&m_session, news, m_exportCommands, &ExportCommands::takeNews);
    connect(&m_session, &Session::pinnedChanged, m_exportCommands, &ExportCommands::takeNews); // it cannot be shown
    connect(&m_session, &Session::uncertaintyFailed, m_exportCommands, &ExportCommands::takeNews);
    connect(&m_session, &Session::uncertaintyProgressed, m_exportCommands, &ExportCommands::setBandProgress);
}

ExportContent MainWindow::exportContent() const
{
    return ::exportContent(m_session.result(), m_session.recipeOfResult(), m_session.uncertainty(), m_session.pinned());
}

ExportSource MainWindow::exportSource() const
{
    // What is on its way belongs to it when it comes, and stays, whatever comes then.
    const auto held = std::make_shared<ExportContent>(exportContent());
    const auto whyNoBand = [this, held] {
        const bool isStillShown = m_session.snapshot()->parameters == held->shown().snapshot().parameters;
        return isStillShown ? m_session.uncertaintyFailure()
                            : tr("a new result has come meanwhile. Close this dialog and open it again.");
    };
    return {[this, held](const FigureOptions& options) {
                const auto uncertainty = m_session.uncertainty();
                if (uncertainty && uncertainty->parameters == held->shown().snapshot().parameters)
                    held->uncertainty = uncertainty;
                const auto pinned = m_session.pinned();
                if (!held->pinned && pinned && held->recipe.pinned == pinned->parameters)
                    held->pinned = pinned;
                if (!held->pinned && m_session.recipe().pinned != held->recipe.pinned) // it could not be calculated
                    held->recipe.pinned.reset();
                return withOptions(*held, options);
            },
        held->recipe.view, whyNoBand};
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

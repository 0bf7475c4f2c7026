// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportcommands.h"

#include "ui/export/exportdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

#include <utility>

namespace {

/// "svg" of "SVG picture (*.svg)".
QString suffixOf(const QString& filter)
{
    return filter.section(QLatin1String("*."), 1).chopped(1);
}

} // namespace

ExportCommands::ExportCommands(const FigureOptions& options, QString folder, QWidget* window)
    : QObject(window)
    , m_options(options)
    , m_folder(std::move(folder))
    , m_window(window)
{
}

void ExportCommands::copyFigure(const ExportContent& content)
{
    // Of the usual size: what is large on paper need not be so in a message.
    const FigureOptions options {.appearance = m_options.appearance, .valuesInTitle = m_options.valuesInTitle};
    QApplication::clipboard()->setImage(figureImage(content, options));
    emit done(tr("The figure is on the clipboard."));
}

void ExportCommands::exportFigure(const ExportContent& content)
{
    ExportDialog dialog(content, m_options, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_options = dialog.options();
    write(content, tr("Export figure"),
        {tr("SVG picture (*.svg)"), tr("PDF document (*.pdf)"), tr("PNG picture (*.png)")}, m_figure);
}

void ExportCommands::exportData(const ExportContent& content)
{
    write(content, tr("Export data"), {tr("CSV table (*.csv)"), tr("JSON object (*.json)")}, m_data);
}

void ExportCommands::write(
    const ExportContent& content, const QString& caption, const QStringList& filters, Choice& choice)
{
    QStringList suffixes;
    for (const QString& filter : filters)
        suffixes << suffixOf(filter);
    QFileDialog dialog(m_window, caption, m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(choice.filter.isEmpty() ? filters.first() : choice.filter);
    dialog.setDefaultSuffix(suffixOf(dialog.selectedNameFilter()));
    dialog.selectFile(choice.name);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        dialog.setDefaultSuffix(suffixOf(filter));
        const QFileInfo named(dialog.selectedFiles().value(0));
        if (suffixes.contains(named.suffix(), Qt::CaseInsensitive)) // the name follows the type
            dialog.selectFile(named.completeBaseName() + QLatin1Char('.') + suffixOf(filter));
    });

    // After an error the dialog is there again, as it was left.
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString named = dialog.selectedFiles().constFirst();
        const bool hasType = suffixes.contains(QFileInfo(named).suffix(), Qt::CaseInsensitive);
        const QString path = hasType ? named : named + QLatin1Char('.') + suffixOf(dialog.selectedNameFilter());
        choice = {QFileInfo(path).fileName(), dialog.selectedNameFilter()};
        const bool mayWrite = path == named || !QFileInfo::exists(path) || mayReplace(path, caption);
        const QString error = mayWrite ? exportSnapshot(content, path, m_options) : QString();
        if (mayWrite && error.isEmpty()) {
            m_folder = QFileInfo(path).absolutePath();
            emit done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
            return;
        }
        if (!error.isEmpty())
            QMessageBox::warning(m_window, caption, error);
        dialog.selectFile(choice.name);
    }
}

/// The dialog asked for the name as it was typed only.
bool ExportCommands::mayReplace(const QString& path, const QString& caption) const
{
    return QMessageBox::question(
               m_window, caption, tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(path)))
        == QMessageBox::Yes;
}

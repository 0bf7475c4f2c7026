// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportcommands.h"

#include "ui/export/exportdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

#include <utility>

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
        {tr("SVG picture (*.svg)"), tr("PDF document (*.pdf)"), tr("PNG picture (*.png)")}, QStringLiteral("kl.svg"));
}

void ExportCommands::exportData(const ExportContent& content)
{
    write(content, tr("Export data"), {tr("CSV table (*.csv)"), tr("JSON object (*.json)")}, QStringLiteral("kl.csv"));
}

void ExportCommands::write(
    const ExportContent& content, const QString& caption, const QStringList& filters, const QString& suggestion)
{
    QFileDialog dialog(m_window, caption, m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectFile(suggestion);
    const auto suffixOf = [](const QString& filter) { return filter.section(QLatin1String("*."), 1).chopped(1); };
    dialog.setDefaultSuffix(suffixOf(filters.first()));
    connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&](const QString& filter) { dialog.setDefaultSuffix(suffixOf(filter)); });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;

    const QString path = dialog.selectedFiles().constFirst();
    const QString error = exportSnapshot(content, path, m_options);
    if (!error.isEmpty()) {
        QMessageBox::warning(m_window, caption, error);
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    emit done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportcommands.h"

#include "ui/export/animationdialog.h"
#include "ui/export/asking.h"
#include "ui/export/exportdialog.h"
#include "ui/export/figureclipboard.h"
#include "ui/export/figurewords.h"
#include "ui/export/picturewriting.h"
#include "ui/export/shownpath.h"
#include "ui/words/echo.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QProgressDialog>
#include <QPushButton>
#include <QScreen>

#include <optional>
#include <utility>

namespace {

constexpr double kMostOfScreen = 0.9; ///< for a dialog

/// "svg" of "SVG picture (*.svg)".
QString suffixOf(const QString& filter)
{
    return filter.section(QLatin1String("*."), 1).chopped(1);
}

/// The one of @p filters that a file called @p name is of; the first if it is of none.
QString filterOf(const QString& name, const QStringList& filters)
{
    const QString suffix = QFileInfo(name).suffix();
    for (const QString& filter : filters) {
        if (suffixOf(filter).compare(suffix, Qt::CaseInsensitive) == 0)
            return filter;
    }
    return filters.first();
}

/// Whether that can be the name of a file with a figure, or else of one with data: what is remembered may be damaged.
bool isName(const QString& name, bool ofFigure)
{
    const auto type = fileTypeOf(name);
    return type && isFigure(*type) == ofFigure && QFileInfo(name).fileName() == name && echo::visible(name) == name;
}

/// Proposes @p path, even one whose folder is missing: what is missing then stands in the name, as it was typed.
void propose(QFileDialog& dialog, const QString& path)
{
    QDir folder = QFileInfo(path).dir();
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.path()).dir();
    dialog.setDirectory(folder);
    dialog.selectFile(folder.relativeFilePath(path));
}

} // namespace

ExportCommands::ExportCommands(
    const FigureOptions& options, ExportPlace place, QList<FigurePreset> ownPresets, QWidget* window)
    : QObject(window)
    , m_options(options)
    , m_place(std::move(place))
    , m_ownPresets(std::move(ownPresets))
    , m_window(window)
{
    if (!isName(m_place.figureName, true))
        m_place.figureName = ExportPlace().figureName;
    if (!isName(m_place.dataName, false))
        m_place.dataName = ExportPlace().dataName;
    if (!m_options.isPossible()) // each field may be, and the picture of them all too large
        m_options = {};
}

void ExportCommands::choose(const FigureOptions& options)
{
    m_options = options;
    emit optionsChosen(m_options);
}

void ExportCommands::copyFigure(const ExportSource& source)
{
    const ExportContent content = source.content(m_options);
    const QString without = figurewords::copiedWithout(
        source.bandIn(content, m_options), source.whyNoBand(), ExportSource::lacksPinned(content, m_options));
    QByteArray largePicture;
    if (PictureWriting::isLarge(m_options) && m_options.isPossible()) {
        PictureWriting writing(content, m_options, {});
        const QString error = waitFor(writing, tr("Copy figure"));
        if (!error.isEmpty()) {
            if (writing.isGivenUp())
                emit done(tr("Given up; nothing is copied."));
            else
                ask(m_window, QMessageBox::Warning, tr("Copy figure"),
                    tr("The figure cannot be copied: %1.").arg(error), QMessageBox::Ok);
            return;
        }
        largePicture = writing.bytes();
    }
    QApplication::clipboard()->setMimeData(new FigureClipboard(content, m_options, largePicture)); // which owns it
    const QString notice = tr("The figure is on the clipboard: %1, as picture, SVG and PDF.")
                               .arg(figurewords::size(m_options, m_window->locale()));
    emit done(without.isEmpty() ? notice : notice + QLatin1Char(' ') + without);
}

void ExportCommands::exportFigure(const ExportSource& source)
{
    ExportDialog dialog(source, m_options, m_ownPresets, m_window);
    m_dialog = &dialog;
    if (!dialog.restoreGeometry(m_dialogGeometry)) // the first time; by itself it would be two thirds of the screen
        dialog.resize(dialog.sizeHint().boundedTo(m_window->screen()->availableSize() * kMostOfScreen));
    connect(&dialog, &ExportDialog::bandWanted, this, &ExportCommands::bandWanted);
    connect(&dialog, &ExportDialog::ownPresetsChanged, this, [this](const QList<FigurePreset>& presets) {
        m_ownPresets = presets;
        emit ownPresetsChanged(presets);
    });
    emit bandWanted(dialog.wantsBand());
    const int result = dialog.exec();
    m_dialogGeometry = dialog.saveGeometry();
    emit bandWanted(false);
    if (result == ExportDialog::Cancel)
        return;
    choose(dialog.options());
    if (result == ExportDialog::Copy)
        copyFigure(source);
    else
        write(source.content(m_options), tr("Export figure"),
            {tr("SVG picture (*.svg)"), tr("PDF document (*.pdf)"), tr("PNG picture (*.png)"),
                tr("TikZ figure (*.tex)")},
            m_place.figureName);
}

void ExportCommands::takeNews()
{
    if (m_dialog)
        m_dialog->takeNews();
}

void ExportCommands::setBandProgress(double fraction)
{
    if (m_dialog)
        m_dialog->setBandProgress(fraction);
}

void ExportCommands::exportData(const ExportContent& content)
{
    write(content, tr("Export data"), {tr("CSV table (*.csv)"), tr("JSON object (*.json)")}, m_place.dataName);
}

void ExportCommands::exportAnimation(const kl::Parameters& parameters, const ViewOptions& view)
{
    AnimationDialog dialog({.parameters = parameters, .view = view, .figure = m_options}, m_place.folder, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_place.folder = QFileInfo(dialog.path()).absolutePath();
    emit done(tr("Written: %1").arg(shownPath(dialog.path())));
}

void ExportCommands::write(
    const ExportContent& content, const QString& caption, const QStringList& filters, QString& name)
{
    QStringList suffixes;
    for (const QString& filter : filters)
        suffixes << suffixOf(filter);
    QFileDialog dialog(m_window, caption, m_place.folder.isEmpty() ? QDir::homePath() : m_place.folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(filterOf(name, filters));
    dialog.setDefaultSuffix(suffixOf(dialog.selectedNameFilter()));
    dialog.selectFile(name);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        dialog.setDefaultSuffix(suffixOf(filter));
        const QFileInfo named(dialog.selectedFiles().value(0));
        if (suffixes.contains(named.suffix(), Qt::CaseInsensitive)) // the name follows the type
            propose(dialog, named.dir().filePath(named.completeBaseName() + QLatin1Char('.') + suffixOf(filter)));
    });

    // After an error the dialog is there again, as it was left.
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString named = dialog.selectedFiles().constFirst();
        const bool hasType = suffixes.contains(QFileInfo(named).suffix(), Qt::CaseInsensitive);
        const QString path = hasType ? named : named + QLatin1Char('.') + suffixOf(dialog.selectedNameFilter());
        name = QFileInfo(path).fileName();
        const bool mayWrite = path == named || !QFileInfo::exists(path) || mayReplace(path, caption);
        bool isGivenUp = false;
        const QString error = mayWrite ? writeFile(content, path, isGivenUp) : QString();
        if (isGivenUp) {
            emit done(tr("Given up; nothing is written."));
            return;
        }
        if (mayWrite && error.isEmpty()) {
            m_place.folder = QFileInfo(path).absolutePath();
            emit done(tr("Written: %1").arg(shownPath(path)));
            return;
        }
        if (!error.isEmpty())
            ask(m_window, QMessageBox::Warning, caption, error, QMessageBox::Ok);
        dialog.selectNameFilter(filterOf(name, filters));
        dialog.setDefaultSuffix(suffixOf(dialog.selectedNameFilter())); // which says nothing of it itself
        propose(dialog, path);
    }
}

QString ExportCommands::writeFile(const ExportContent& content, const QString& path, bool& isGivenUp)
{
    if (fileTypeOf(path) != FileType::Png || !PictureWriting::isLarge(m_options) || !m_options.isPossible())
        return exportSnapshot(content, path, m_options);
    PictureWriting writing(content, m_options, path);
    const QString error = waitFor(writing, tr("Export figure"));
    isGivenUp = writing.isGivenUp() && !error.isEmpty(); // it may have been too late for that
    return error;
}

/// With a word on what is being done, and a way to give up.
QString ExportCommands::waitFor(PictureWriting& writing, const QString& caption)
{
    QProgressDialog progress(tr("Drawing the picture…"), QString(), 0, 0, m_window); // nobody knows how long
    auto* giveUp = new QPushButton(tr("Give up"), &progress);
    progress.setCancelButton(giveUp);
    progress.setObjectName(QStringLiteral("exportProgress"));
    progress.setWindowTitle(caption);
    progress.setWindowModality(Qt::WindowModal);
    progress.setAutoReset(false);
    progress.setMinimumWidth(progress.fontMetrics().averageCharWidth() * 48);
    progress.show();
    std::optional<QString> error;
    QEventLoop loop;
    connect(&writing, &PictureWriting::drawn, &progress, [&] {
        if (!writing.isGivenUp())
            progress.setLabelText(tr("Compressing the picture…"));
    });
    connect(&progress, &QProgressDialog::canceled, &writing, [&] {
        writing.giveUp();
        giveUp->setEnabled(false);
        progress.setLabelText(tr("Giving up…"));
        // Until it has come through: the window must not begin the next. Soon, for whoever closes it hides it after this.
        QMetaObject::invokeMethod(
            &progress,
            [&progress, place = progress.pos()] {
                progress.move(place);
                progress.show();
            },
            Qt::QueuedConnection);
    });
    connect(&writing, &PictureWriting::finished, &loop, [&](const QString& reason) {
        error = reason;
        loop.quit();
    });
    writing.start();
    loop.exec();
    if (!error) { // the program ends
        writing.giveUp();
        return tr("it was given up");
    }
    return *error;
}

/// The dialog asked for the name as it was typed only.
bool ExportCommands::mayReplace(const QString& path, const QString& caption) const
{
    return ask(m_window, QMessageBox::Question, caption, tr("%1 exists already. Replace it?").arg(shownPath(path)),
               QMessageBox::Yes | QMessageBox::No)
        == QMessageBox::Yes;
}

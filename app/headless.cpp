// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "core/explorer.h"
#include "ui/export/dataexport.h"
#include "ui/export/wholefile.h"
#include "ui/mainwindow.h"

#include <QEventLoop>
#include <QIODevice>
#include <QTextStream>

#include <algorithm>
#include <new>

namespace {

QString writeScreenshot(const CommandLine& commandLine)
{
    Settings settings;
    settings.parameters = commandLine.parameters;
    settings.view.appearance
        = commandLine.figure.appearance == theme::Appearance::Dark ? theme::Appearance::Dark : theme::Appearance::Light;
    applyShow(commandLine, settings.view);
    MainWindow window(settings);
    window.resize(commandLine.figure.pixels());

    QEventLoop loop;
    const bool showsUncertainty
        = commandLine.show.contains(QStringLiteral("band")) || commandLine.show.contains(QStringLiteral("uncertainty"));
    QObject::connect(&window, showsUncertainty ? &MainWindow::uncertaintyShown : &MainWindow::snapshotShown, &loop,
        &QEventLoop::quit, Qt::QueuedConnection);
    window.show();
    loop.exec();
    const QImage image = window.grab().toImage();
    return writeWholeFile(commandLine.screenshot,
        [&image](QIODevice& device) { return image.save(&device, "PNG") ? QString() : device.errorString(); });
}

} // namespace

int runHeadless(const CommandLine& commandLine, QTextStream& output, QTextStream& errors)
{
    int status = 0;
    const auto report = [&](const QString& error) {
        if (error.isEmpty())
            return;
        errors << "kl-explorer: " << error << Qt::endl;
        status = 1;
    };
    try {
        kl::Explorer explorer;
        ExportContent content {figureContent(Shown(explorer.explore(commandLine.parameters)), {})};
        const bool wantsUncertainty = commandLine.json
            || std::any_of(commandLine.exports.begin(), commandLine.exports.end(),
                [](const QString& path) { return fileTypeOf(path) == FileType::Json; });
        if (wantsUncertainty)
            content.uncertainty = std::make_shared<const kl::Uncertainty>(
                kl::uncertaintyOf(explorer, content.shown().snapshot(), commandLine.spreadSeeds).value());
        for (const QString& path : commandLine.exports)
            report(exportSnapshot(content, path, commandLine.figure));
        if (!commandLine.screenshot.isEmpty())
            report(writeScreenshot(commandLine));
        if (commandLine.json) {
            output << dataexport::json(content.shown().snapshot(), content.uncertainty.get());
            output.flush();
            if (output.status() != QTextStream::Ok)
                report(QStringLiteral("standard output cannot be written"));
        }
    } catch (const std::bad_alloc&) {
        report(QStringLiteral("there is not enough memory for --samples %1").arg(commandLine.parameters.sampleCount));
    } catch (const std::exception& error) {
        report(QString::fromUtf8(error.what()));
    }
    return status;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/animate.h"
#include "core/explorer.h"
#include "ui/export/dataexport.h"
#include "ui/export/wholefile.h"
#include "ui/mainwindow.h"
#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QIODevice>
#include <QTextStream>

#include <algorithm>
#include <new>

namespace {

void say(const QString& error, QTextStream& errors)
{
    errors << "kl-explorer: " << echo::visible(error) << Qt::endl;
}

QString writeScreenshot(const CommandLine& commandLine)
{
    Settings settings;
    settings.recipe = commandLine.recipe();
    settings.recipe.view.appearance = commandLine.dark ? theme::Appearance::Dark : theme::Appearance::Light;
    MainWindow window(settings);
    const QSize pixels = (commandLine.sizeGiven ? commandLine.figure : FigureOptions {}).pixels();
    const Picture picture = pictureOf(window, pixels, settings.recipe.view.showsUncertainty());
    if (!picture.error.isEmpty())
        return picture.error;
    return writeWholeFile(commandLine.screenshot, [&picture](QIODevice& device) {
        return picture.image.save(&device, "PNG") ? QString() : device.errorString();
    });
}

/// What is written to files and printed, as far as somebody asks for it.
ExportContent contentOf(const CommandLine& commandLine)
{
    kl::Explorer explorer;
    const Recipe recipe = commandLine.recipe();
    const Shown shown(explorer.explore(recipe.parameters), recipe.view.unit);
    const bool isJsonWritten = commandLine.json
        || std::any_of(commandLine.exports.begin(), commandLine.exports.end(),
            [](const QString& path) { return fileTypeOf(path) == FileType::Json; });
    std::shared_ptr<const kl::Uncertainty> uncertainty;
    if (isJsonWritten || (commandLine.drawsBand() && commandLine.writesFigure()))
        uncertainty = std::make_shared<const kl::Uncertainty>(
            kl::uncertaintyOf(explorer, shown.snapshot(), recipe.view.spreadSeeds).value());
    const auto pinned = recipe.pinned ? explorer.explore(*recipe.pinned) : nullptr;
    ExportContent content = exportContent(shown, recipe, uncertainty, pinned);
    content.csvRemarks = commandLine.csvRemarks ? dataexport::Remarks::Yes : dataexport::Remarks::No;
    return content;
}

} // namespace

int print(const QString& text, QTextStream& output, QTextStream& errors)
{
    output << text;
    output.flush();
    if (output.status() == QTextStream::Ok)
        return 0;
    say(QCoreApplication::translate("headless", "standard output cannot be written"), errors);
    return 1;
}

Picture pictureOf(MainWindow& window, const QSize& pixels, bool withUncertainty)
{
    window.resize(pixels);
    QEventLoop loop;
    QString error;
    const Session& session = window.session();
    const auto look = [&] {
        const bool isPinThere = !session.isPinned() || session.pinned();
        if (session.snapshot() && (!withUncertainty || session.uncertainty()) && isPinThere)
            loop.quit();
    };
    // Queued: the window's answers to the news come first.
    for (const auto news : {&Session::resultArrived, &Session::uncertaintyArrived, &Session::pinnedArrived})
        QObject::connect(&session, news, &loop, look, Qt::QueuedConnection);
    QObject::connect(&session, &Session::pinnedChanged, &loop, look, Qt::QueuedConnection); // or it cannot be
    for (const auto failed : {&Session::failed, &Session::uncertaintyFailed}) {
        QObject::connect(
            &window.session(), failed, &loop,
            [&](const QString& message) {
                error = message;
                loop.quit();
            },
            Qt::QueuedConnection);
    }
    window.show();
    loop.exec();
    if (!error.isEmpty())
        return {{}, error};
    // What has become higher or wider makes its surroundings lay themselves out, and these theirs.
    constexpr int kMostRounds = 10;
    for (int i = 0; i < kMostRounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    if (window.size() != pixels) {
        return {{},
            QCoreApplication::translate("headless", "the window cannot be %1 × %2 pixels large; it is %3 × %4")
                .arg(pixels.width())
                .arg(pixels.height())
                .arg(window.width())
                .arg(window.height())};
    }
    QImage image(pixels, QImage::Format_RGB32);
    if (!image.isNull())
        window.render(&image);
    return {image, image.isNull() ? QCoreApplication::translate("headless", "there is not enough memory") : QString()};
}

int runHeadless(const CommandLine& commandLine, QTextStream& output, QTextStream& errors)
{
    if (commandLine.animation)
        return animate(*commandLine.animation, errors);
    int status = 0;
    const auto report = [&](const QString& error) {
        if (error.isEmpty())
            return;
        say(error, errors);
        status = 1;
    };
    try {
        if (commandLine.json || !commandLine.exports.isEmpty()) {
            const ExportContent content = contentOf(commandLine);
            for (const QString& path : commandLine.exports)
                report(exportSnapshot(content, path, commandLine.figure));
            if (commandLine.json)
                status = std::max(status,
                    print(QString::fromUtf8(dataexport::json(content.shown().snapshot(), content.uncertainty.get(),
                              provenanceOf(content, commandLine.figure))),
                        output, errors));
        }
        if (!commandLine.screenshot.isEmpty())
            report(writeScreenshot(commandLine));
    } catch (const std::bad_alloc&) {
        report(QStringLiteral("there is not enough memory for --samples %1").arg(commandLine.parameters.sampleCount));
    } catch (const std::exception& error) {
        report(QString::fromUtf8(error.what()));
    }
    return status;
}

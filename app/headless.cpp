// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/animate.h"
#include "app/batch.h"
#include "app/lessonarguments.h"
#include "ui/export/commandof.h"
#include "ui/export/pythonof.h"
#include "ui/export/wholefile.h"
#include "ui/mainwindow.h"
#include "ui/teaching/presentwindow.h"
#include "ui/words/echo.h"
#include "ui/words/plainnumbers.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QIODevice>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <optional>

namespace {

QString writeScreenshot(const CommandLine& commandLine)
{
    Settings settings;
    settings.recipe = commandLine.recipe;
    settings.language = commandLine.language;
    settings.recipe.view.appearance = commandLine.appearance.value_or(theme::Appearance::Light);
    MainWindow window(settings);
    if (!commandLine.lesson.isEmpty())
        window.openLesson(commandLine.lesson, std::max(commandLine.step - 1, 0));
    std::optional<PresentWindow> show;
    if (commandLine.present)
        show.emplace(window.session(), window.lesson(), window.player());
    const Picture picture = pictureOf(show ? static_cast<QWidget&>(*show) : window, window.session(),
        commandLine.screenshotSize, window.session().view().options().showsUncertainty());
    if (!picture.error.isEmpty())
        return picture.error;
    return writeWholeFile(commandLine.screenshot, [&picture](QIODevice& device) {
        return picture.image.save(&device, "PNG") ? QString() : device.errorString();
    });
}

QString textOf(Printed what, const Recipe& recipe)
{
    switch (what) {
    case Printed::Python: return pythonOf(recipe);
    case Printed::Command: return commandLineOf(recipe) + QLatin1Char('\n');
    case Printed::Recipe: break;
    }
    return QString::fromUtf8(QJsonDocument(recipe::toJson(recipe)).toJson());
}

} // namespace

void say(const QString& error, QTextStream& errors)
{
    errors << "kl-explorer: " << echo::visible(error) << Qt::endl;
}

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
    return pictureOf(window, window.session(), pixels, withUncertainty);
}

Picture pictureOf(QWidget& window, const Session& session, const QSize& pixels, bool withUncertainty)
{
    window.resize(pixels);
    QEventLoop loop;
    QString error;
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
            &session, failed, &loop,
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
    std::optional<format::PlainNumbers> plain(std::in_place);
    for (const QString& note : commandLine.notes)
        say(note, errors);
    if (!commandLine.checkedLessons.isEmpty())
        return lessonarguments::check(commandLine.checkedLessons, output);
    if (commandLine.animation)
        return animate(*commandLine.animation, errors);
    if (commandLine.printed)
        return print(textOf(*commandLine.printed, commandLine.recipe), output, errors);
    int status = runBatch(commandLine, output, errors);
    if (!commandLine.screenshot.isEmpty()) {
        plain.reset(); // a window has them as a person reads them
        const QString error = tried([&] { return writeScreenshot(commandLine); }, noMemoryFor(commandLine.screenshot));
        if (!error.isEmpty()) {
            say(error, errors);
            status = 1;
        }
    }
    return status;
}

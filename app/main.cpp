// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/headless.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <exception>

namespace {

/// Whether a window can open: Qt would end the program with a page about plugins.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int run(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("KLExplorer"));
    QCoreApplication::setOrganizationName(QStringLiteral("KLExplorer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KL_VERSION));
    QTextStream output(stdout);
    QTextStream errors(stderr);

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto parsed = parseCommandLine(arguments);
    if (const auto* message = std::get_if<Message>(&parsed)) {
        (message->isError ? errors : output) << message->text;
        return message->isError ? 2 : 0;
    }
    const auto& commandLine = std::get<CommandLine>(parsed);

    const bool needsGui = !commandLine.isHeadless() || !commandLine.screenshot.isEmpty()
        || std::any_of(commandLine.exports.begin(), commandLine.exports.end(),
            [](const QString& path) { return isFigure(*fileTypeOf(path)); });
    if (!needsGui)
        return runHeadless(commandLine, output, errors);

    if (commandLine.isHeadless() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) {
        errors << "kl-explorer: there is no display to open a window on; use --json or --export FILE, or set DISPLAY\n";
        return 1;
    }
    if (commandLine.isHeadless()) // standard error is for our own messages
        QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("KL Explorer"));
    QApplication::setDesktopFileName(QStringLiteral("org.klexplorer.KLExplorer"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kl-explorer.svg")));
    if (commandLine.isHeadless())
        return runHeadless(commandLine, output, errors);

    Settings settings = Settings::load();
    if (commandLine.parametersGiven)
        settings.parameters = commandLine.parameters;
    applyShow(commandLine, settings.view);
    MainWindow window(settings);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    try {
        return run(argc, argv);
    } catch (const std::exception& error) { // what nobody below could answer: no memory for the window itself, say
        std::fprintf(stderr, "kl-explorer: %s\n", error.what());
    } catch (...) {
        std::fputs("kl-explorer: an unknown error ended the program\n", stderr);
    }
    return 1;
}

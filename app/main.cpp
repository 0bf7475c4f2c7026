// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/headless.h"
#include "app/languageargument.h"
#include "app/standardstreams.h"
#include "ui/export/opencommands.h"
#include "ui/mainwindow.h"
#include "ui/words/echo.h"
#include "ui/words/language.h"
#include "ui/words/plainnumbers.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QStringDecoder>
#include <QTextStream>

#include <cstdio>
#include <exception>
#include <memory>
#include <optional>
#include <vector>

namespace {

/// The command line as QApplication reads it, which keeps hold of it: only what is for Qt.
class QtArguments {
public:
    QtArguments(const QString& program, const QStringList& options)
    {
        m_texts << program.toLocal8Bit();
        for (const QString& option : options)
            m_texts << option.toLocal8Bit();
        for (QByteArray& text : m_texts)
            m_values.push_back(text.data());
        m_values.push_back(nullptr);
        m_count = static_cast<int>(m_texts.size());
    }

    [[nodiscard]] int& count() { return m_count; }
    [[nodiscard]] char** values() { return m_values.data(); }

private:
    QByteArrayList m_texts;
    std::vector<char*> m_values;
    int m_count = 0;
};

/// The arguments as text; empty and a line in @p errors if one is none. Nothing is dropped or replaced: a byte order
/// mark stays, and a name that is no text would become the name of another file.
std::optional<QStringList> argumentsOf(int argc, char** argv, QTextStream& errors)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        QStringDecoder decoder(
            QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        const QString argument = decoder(QByteArrayView(argv[i]));
        if (i > 0 && decoder.hasError()) { // the program's own path is nobody's input
            errors << "kl-explorer: "
                   << QCoreApplication::translate("CommandLine", "'%1' is not in UTF-8").arg(echo::shortened(argument))
                   << '\n';
            return {};
        }
        arguments << argument;
    }
    return arguments;
}

/// What is written without a window has the pixels that were asked for, however large a person's screen shows its
/// windows; a figure has the same text everywhere, a window's picture the person's.
void ignoreScreen(bool showsWindow)
{
    for (const char* variable : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_USE_PHYSICAL_DPI"})
        qunsetenv(variable);
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
    if (!showsWindow)
        qunsetenv("QT_FONT_DPI");
}

int run(int argc, char** argv)
{
    standardstreams::hold();
    QCoreApplication::setApplicationName(QStringLiteral("KLExplorer"));
    QCoreApplication::setOrganizationName(QStringLiteral("KLExplorer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KL_VERSION));
    QTextStream output(stdout);
    QTextStream errors(stderr);

    // Messages are translated by an application; that of a window comes when it is known what of the line is for Qt.
    QtArguments nameAlone(QString::fromLocal8Bit(argc > 0 ? argv[0] : "kl-explorer"), {});
    auto speaker = std::make_unique<QCoreApplication>(nameAlone.count(), nameAlone.values());
    language::apply(language::meantBy({}));
    const auto arguments = argumentsOf(argc, argv, errors);
    if (!arguments)
        return 2;
    language::apply(language::meantBy(languageargument::in(*arguments)));
    auto plain = std::make_optional<format::PlainNumbers>();
    const auto parsed = parseCommandLine(*arguments);
    plain.reset();
    if (const auto* message = std::get_if<Message>(&parsed)) {
        if (message->isError) {
            errors << message->text;
            return 2;
        }
        return print(message->text, output, errors);
    }
    const auto& commandLine = std::get<CommandLine>(parsed);

    if (commandLine.isHeadless() && !commandLine.writesFigure() && commandLine.screenshot.isEmpty())
        return runHeadless(commandLine, output, errors);

    if (commandLine.isHeadless()) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        ignoreScreen(!commandLine.screenshot.isEmpty());
        QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false")); // standard error is for our own messages
    }
    const bool isPlaceNamed = commandLine.qtArguments.contains(QStringLiteral("-platform"))
        || commandLine.qtArguments.contains(QStringLiteral("-display"));
    if (!standardstreams::hasDisplay() && !isPlaceNamed) {
        errors << "kl-explorer: "
               << QCoreApplication::translate("CommandLine",
                      "there is no display to open a window on; use --json or --export FILE, or set DISPLAY")
               << '\n';
        return 1;
    }
    speaker.reset(); // there can be one
    QtArguments qtArguments(arguments->constFirst(), commandLine.qtArguments);
    QApplication application(qtArguments.count(), qtArguments.values());
    QApplication::setApplicationDisplayName(QStringLiteral("KL Explorer"));
    QApplication::setDesktopFileName(QStringLiteral("org.klexplorer.KLExplorer"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kl-explorer.svg")));
    if (commandLine.isHeadless())
        return runHeadless(commandLine, output, errors);

    Settings settings = Settings::load();
    settings.recipe = commandLine.inWindow(settings.recipe);
    if (!commandLine.opened.isEmpty()) {
        settings.recent = OpenCommands::withRecent(settings.recent, commandLine.opened);
        settings.isFirstStart = false; // whoever opens a figure wants to see it
    }
    if (!commandLine.language.isEmpty())
        settings.language = commandLine.language;
    language::apply(language::meantBy(settings.language));
    settings.isFirstStart = settings.isFirstStart && commandLine.lesson.isEmpty() && !commandLine.present;
    MainWindow window(settings);
    window.show();
    if (!commandLine.lesson.isEmpty())
        window.openLesson(
            commandLine.lesson, commandLine.step > 0 ? std::optional(commandLine.step - 1) : std::nullopt);
    if (commandLine.present)
        window.startPresenting();
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

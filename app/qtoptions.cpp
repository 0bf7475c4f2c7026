// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qtoptions.h"

#include "ui/words/echo.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

struct QtOption {
    std::string_view name;
    bool takesValue;
};

/// What QCoreApplication, QGuiApplication, QApplication and the platform for X11 look for, up to Qt 6.8; there is no
/// list of them that a program could ask for.
constexpr std::array kQtOptions {
    QtOption {"style", true},
    QtOption {"stylesheet", true},
    QtOption {"platform", true},
    QtOption {"platformtheme", true},
    QtOption {"platformpluginpath", true},
    QtOption {"plugin", true},
    QtOption {"reverse", false},
    QtOption {"qwindowgeometry", true},
    QtOption {"qwindowtitle", true},
    QtOption {"qwindowicon", true},
    QtOption {"geometry", true},
    QtOption {"title", true},
    QtOption {"icon", true},
    QtOption {"display", true},
    QtOption {"name", true},
    QtOption {"visual", true},
    QtOption {"nograb", false},
    QtOption {"dograb", false},
    QtOption {"session", true},
    QtOption {"widgetcount", false},
    QtOption {"testability", false},
    QtOption {"qmljsdebugger", true},
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString argumentOf(const QtOption& option)
{
    return QLatin1Char('-') + QString::fromLatin1(option.name.data(), static_cast<qsizetype>(option.name.size()));
}

} // namespace

namespace qtoptions {

Split split(const QStringList& arguments, const QStringList& takingValues)
{
    Split result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == QLatin1String("--")) { // no options from here on
            result.own += arguments.mid(i);
            break;
        }
        const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : argument.startsWith(QLatin1Char('-'));
        const QString name = argument.mid(dashes).section(QLatin1Char('='), 0, 0);
        const bool hasValue = argument.contains(QLatin1Char('='));
        const auto* const option = std::find_if(kQtOptions.begin(), kQtOptions.end(), [&name](const QtOption& one) {
            return name == QLatin1String(one.name.data(), static_cast<qsizetype>(one.name.size()));
        });
        if (dashes == 0 || option == kQtOptions.end()) {
            result.own << argument;
            if (dashes > 0 && !hasValue && takingValues.contains(name) && i + 1 < arguments.size())
                result.own << arguments[++i];
            continue;
        }
        result.qt << argumentOf(*option);
        if (!option->takesValue && hasValue) {
            result.error = Texts::tr("-%1 takes no value, and was given '%2'")
                               .arg(name, echo::shortened(argument.section(QLatin1Char('='), 1)));
        } else if (option->takesValue && hasValue) {
            result.qt << argument.section(QLatin1Char('='), 1);
        } else if (option->takesValue && i + 1 < arguments.size()) {
            result.qt << arguments[++i];
        } else if (option->takesValue) {
            result.error = Texts::tr("-%1 needs a value").arg(name);
        }
    }
    return result;
}

QStringList names()
{
    QStringList result;
    for (const QtOption& option : kQtOptions)
        result << argumentOf(option);
    return result;
}

} // namespace qtoptions

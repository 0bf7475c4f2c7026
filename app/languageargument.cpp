// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languageargument.h"

#include "app/values.h"
#include "ui/words/language.h"

#include <QCommandLineParser>

namespace languageargument {

namespace {

using values::Texts;

const QString kOption = QStringLiteral("language");

} // namespace

QList<options::Option> options()
{
    options::Option option;
    option.name = kOption;
    option.value = Texts::tr("code");
    option.description
        = Texts::tr("Language of the window, of figures and of messages: %1 (default: the system’s, or English).")
              .arg(words::alternatives(language::codes()));
    option.group = options::Group::About;
    option.completion.words = language::codes();
    return {option};
}

QString in(const QStringList& arguments)
{
    QString given;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        const QString& argument = arguments[i];
        const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : 1;
        if (!argument.startsWith(QLatin1Char('-')) || argument.mid(dashes, kOption.size()) != kOption)
            continue;
        const QString rest = argument.mid(dashes + kOption.size());
        if (rest.startsWith(QLatin1Char('=')))
            given = rest.mid(1);
        else if (rest.isEmpty())
            given = arguments.value(i + 1);
    }
    return language::read(given);
}

QString read(const QCommandLineParser& parser)
{
    if (!parser.isSet(kOption))
        return {};
    const QString given = parser.value(kOption);
    const QString code = language::read(given);
    if (code.isEmpty())
        throw UsageError(Texts::tr("--%1 must be %2, not '%3'")
                             .arg(kOption, words::alternatives(language::codes()), echo::shortened(given)));
    return code;
}

} // namespace languageargument

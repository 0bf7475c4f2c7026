// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/admonition.h"

#include <QCoreApplication>

namespace lessons {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

/// Empty: it is none.
QString titleOf(const QString& name)
{
    for (const auto& [admonition, title] : {std::pair("note", Texts::tr("Note")), std::pair("tip", Texts::tr("Tip")),
             std::pair("hint", Texts::tr("Hint")), std::pair("important", Texts::tr("Important")),
             std::pair("warning", Texts::tr("Warning")), std::pair("caution", Texts::tr("Caution"))}) {
        if (name == QLatin1String(admonition))
            return title;
    }
    return {};
}

} // namespace

bool isAdmonition(const QString& name)
{
    return !titleOf(name).isEmpty();
}

bool isKnown(const QString& name)
{
    for (const char* each : {"kl", "exercise", "solution", "notes"}) {
        if (name == QLatin1String(each))
            return true;
    }
    return isAdmonition(name);
}

bool takesArgument(const QString& name)
{
    return name != QLatin1String("kl") && name != QLatin1String("notes");
}

Lines titled(const QString& title, int line)
{
    return {{QStringLiteral("**%1**").arg(title), line}, {QString(), line}};
}

Lines plainText(const Block& block)
{
    return block.argument.isEmpty() ? block.lines : titled(block.argument, block.line) + block.lines;
}

Lines quoted(const Block& admonition)
{
    const QString title = admonition.argument.isEmpty() ? titleOf(admonition.name) : admonition.argument;
    Lines lines {{QStringLiteral("> **%1**").arg(title), admonition.line}, {QStringLiteral(">"), admonition.line}};
    for (const Line& line : admonition.lines)
        lines << Line {QStringLiteral("> ") + line.text, line.number};
    return lines;
}

} // namespace lessons

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/admonition.h"

#include <QCoreApplication>

namespace lessons {

namespace {

/// Empty: it is none.
QString titleOf(const QString& name)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("lessons", text); };
    for (const auto& [admonition, title] : {std::pair("note", tr("Note")), std::pair("tip", tr("Tip")),
             std::pair("hint", tr("Hint")), std::pair("important", tr("Important")),
             std::pair("warning", tr("Warning")), std::pair("caution", tr("Caution"))}) {
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

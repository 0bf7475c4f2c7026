// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessonarguments.h"

#include "app/values.h"
#include "ui/lessons/lessonreader.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace lessonarguments {

namespace {

using options::Group;
using values::Texts;

constexpr unsigned kSeen = options::Screenshot | options::Window;

void checkCheckedAlone(const QCommandLineParser& parser, const CommandLine& commandLine)
{
    const QStringList& checked = commandLine.checkedLessons;
    if (checked.isEmpty())
        return;
    const QStringList given = parser.optionNames();
    const bool isAlone = std::all_of(given.begin(), given.end(),
        [](const QString& name) { return name == QLatin1String("check-lesson") || name == QLatin1String("language"); });
    if (isAlone && !commandLine.lesson.isEmpty())
        throw UsageError(Texts::tr("each lesson needs its own --check-lesson: write --check-lesson before '%1', too")
                             .arg(echo::shortened(commandLine.lesson, echo::kMostOfPath)));
    if (!isAlone || !commandLine.opened.isEmpty())
        throw UsageError(Texts::tr("--check-lesson goes alone: it prints what is wrong with a lesson, and ends"));
    if (checked.contains(QString()))
        throw UsageError(Texts::tr("--check-lesson needs the name of a file"));
}

/// A lesson would take back what such an option says before anybody sees it.
void checkWindowIsItsOwn(const QCommandLineParser& parser, const CommandLine& commandLine)
{
    if (!commandLine.opened.isEmpty())
        throw UsageError(Texts::tr("a lesson sets parameters and view itself: a figure does not go with it"));
    for (const options::Option& option : options::all()) {
        if (option.group != Group::Parameters && option.group != Group::Content)
            continue;
        for (const QString& name : options::namesOf(option)) {
            if (parser.isSet(name))
                throw UsageError(
                    Texts::tr("a lesson sets parameters and view itself: --%1 does not go with it").arg(name));
        }
    }
}

} // namespace

QList<options::Option> options()
{
    const options::Completion lessonFiles {.suffixes = {QStringLiteral("md"), QStringLiteral("markdown")}};
    return {
        {QStringLiteral("lesson"), Texts::tr("file"), Texts::tr("Open this lesson (.md) beside the chart."),
            Group::Window, kSeen, false, lessonFiles},
        {QStringLiteral("step"), Texts::tr("number"), Texts::tr("Begin the lesson with this step, from 1 on."),
            Group::Window, kSeen},
        {QStringLiteral("present"), {},
            Texts::tr(
                "Fill the screen with the chart, the values and the step, in type for the last row; with --screenshot, "
                "draw that."),
            Group::Window, kSeen},
        {QStringLiteral("check-lesson"), Texts::tr("file"),
            Texts::tr(
                "Print every mistake in a lesson as FILE:line: what, and end: with status 1 if there is one. Each file "
                "needs its own --check-lesson."),
            Group::Work, options::Always, false, lessonFiles},
    };
}

void read(const QCommandLineParser& parser, CommandLine& commandLine)
{
    commandLine.present = parser.isSet(QStringLiteral("present"));
    commandLine.checkedLessons = parser.values(QStringLiteral("check-lesson"));
    checkCheckedAlone(parser, commandLine);
    QStringList named = parser.values(QStringLiteral("lesson"));
    const bool isBare = !commandLine.lesson.isEmpty(); // named as figures are, without its option
    if (isBare)
        named << commandLine.lesson;
    const QString step = QStringLiteral("step");
    if (named.isEmpty()) {
        if (parser.isSet(step))
            throw UsageError(Texts::tr("--step is for --lesson, which is not asked for"));
        return;
    }
    if (named.size() > 1)
        throw UsageError(isBare ? Texts::tr("one lesson is shown at a time, and '%1' is a second one")
                                      .arg(echo::shortened(commandLine.lesson, echo::kMostOfPath))
                                : Texts::tr("--lesson can be given once: one lesson is shown at a time"));
    const QString shown = echo::shortened(named[0], echo::kMostOfPath);
    const lessons::Reading reading = lessons::readFile(named[0]);
    const int steps = static_cast<int>(reading.lesson.steps.size());
    if (steps == 0) {
        const lessons::Mistake& first = reading.mistakes.constFirst();
        throw UsageError(first.line == 0
                ? Texts::tr("the lesson '%1' cannot be opened: %2").arg(shown, first.what)
                : Texts::tr("'%1' is no lesson: line %2: %3").arg(shown, QString::number(first.line), first.what));
    }
    if (commandLine.isHeadless() && commandLine.screenshot.isEmpty() && isBare)
        throw UsageError(
            Texts::tr("the lesson '%1' is for --screenshot or the window, and neither is asked for").arg(shown));
    checkWindowIsItsOwn(parser, commandLine);
    commandLine.lesson = named[0];
    if (!parser.isSet(step))
        return;
    const QStringList numbers = parser.values(step);
    if (numbers.size() > 1)
        throw UsageError(Texts::tr("--step can be given once: one step is shown at a time"));
    commandLine.step = values::read(step, numbers[0], kl::Range<int> {1, steps});
}

int check(const QStringList& files, QTextStream& output)
{
    bool isClean = true;
    for (const QString& file : files) {
        for (const lessons::Mistake& mistake : lessons::readFile(file).mistakes) {
            output << echo::visible(file) << ':' << std::max(1, mistake.line) << ": " << mistake.what << '\n';
            isClean = false;
        }
    }
    output.flush();
    return isClean ? 0 : 1;
}

} // namespace lessonarguments

// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace restless {

namespace {

using Say = std::function<void(const QString&)>;

void trigger(const QList<QAction*>& among, Random& random, const Say& say)
{
    QList<QAction*> possible;
    std::copy_if(among.begin(), among.end(), std::back_inserter(possible), [](const QAction* action) {
        return action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu();
    });
    if (possible.isEmpty())
        return;
    QAction* const action = random.of(possible);
    say(QStringLiteral("chooses “%1” (%2)").arg(action->text(), action->objectName()));
    action->trigger();
}

void command(Scene& scene, Random& random, const Say& say)
{
    QList<QAction*> all;
    for (const QAction* menu : scene.window().menuBar()->actions())
        all << menu->menu()->actions();
    trigger(all, random, say);
}

/// Those that open something, which chance would seldom meet.
void openSomething(Scene& scene, Random& random, const Say& say)
{
    static const QStringList names {QStringLiteral("exportFigureAction"), QStringLiteral("exportDataAction"),
        QStringLiteral("exportAnimationAction"), QStringLiteral("openFigureAction"), QStringLiteral("openLessonAction"),
        QStringLiteral("keyboardAction"), QStringLiteral("aboutAction"), QStringLiteral("aboutQtAction"),
        QStringLiteral("presentAction"), QStringLiteral("guideAction"), QStringLiteral("copyFigureAction")};
    const QString name = random.of(names);
    if (auto* action = scene.window().findChild<QAction*>(name))
        trigger({action}, random, say);
}

/// Back and forth in what was done, and what plays.
void history(Scene& scene, Random& random, const Say& say)
{
    static const QStringList names {QStringLiteral("undoAction"), QStringLiteral("undoAction"),
        QStringLiteral("redoAction"), QStringLiteral("resetAction"), QStringLiteral("playSigmaAction"),
        QStringLiteral("playBinsAction"), QStringLiteral("playSamplesAction"), QStringLiteral("playNewSamplesAction"),
        QStringLiteral("giveUpAction"), QStringLiteral("pinAction"), QStringLiteral("tableAction"),
        QStringLiteral("termsAction")};
    const QString name = random.of(names);
    if (auto* action = scene.window().findChild<QAction*>(name))
        trigger({action}, random, say);
}

void lesson(Scene& scene, Random& random, const Say& say)
{
    const bool isOpen = scene.window().lesson().isOpen();
    if (isOpen && !random.oneIn(4)) {
        static const QStringList names {QStringLiteral("nextStepAction"), QStringLiteral("nextStepAction"),
            QStringLiteral("nextStepAction"), QStringLiteral("stepBackAction"), QStringLiteral("closeLessonAction")};
        if (auto* action = scene.window().findChild<QAction*>(random.of(names)))
            trigger({action}, random, say);
    } else if (auto* menu = scene.window().findChild<QMenu*>(QStringLiteral("lessonsMenu"))) {
        trigger(menu->actions(), random, say);
    }
}

/// Where there are several.
void language(Scene& scene, Random& random, const Say& say)
{
    if (auto* menu = scene.window().findChild<QMenu*>(QStringLiteral("languageMenu")))
        trigger(menu->actions(), random, say);
}

} // namespace

Acts commandActs()
{
    constexpr bool kNotInDialogs = false;
    return {{"command", 16, command, kNotInDialogs}, {"open something", 4, openSomething, kNotInDialogs},
        {"history", 10, history, kNotInDialogs}, {"lesson", 8, lesson, kNotInDialogs},
        {"language", 2, language, kNotInDialogs}};
}

} // namespace restless

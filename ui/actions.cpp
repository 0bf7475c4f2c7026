// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/controls/lineicon.h"
#include "ui/words/format.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

Actions::Actions(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
}

QMenu* Actions::menuOf(const QString& title)
{
    QMenu*& menu = m_menus[title];
    if (!menu) {
        menu = m_window.menuBar()->addMenu(title);
        m_list << ListedMenu {title, {}};
        menu->setToolTipsVisible(true);
    }
    return menu;
}

QMenu* Actions::addMenu(const QString& menu, const QString& name, const QString& text)
{
    QMenu* inner = menuOf(menu)->addMenu(text);
    inner->setObjectName(name);
    inner->setToolTipsVisible(true);
    return inner;
}

void Actions::clear()
{
    m_followers.clear();
    m_actions.clear();
    m_list.clear();
    qDeleteAll(std::exchange(m_menus, {}));
}

void Actions::add(const Command& command, QMenu* inner)
{
    QMenu* menu = inner ? inner : menuOf(command.menu);
    if (command.startsGroup)
        menu->addSeparator();

    QAction* action = menu->addAction(command.text);
    action->setObjectName(command.name);
    action->setShortcuts(QKeySequence::listFromString(command.shortcuts, QKeySequence::PortableText));
    // Wrapped here, for a menu shows it as it is.
    action->setToolTip(format::wrapped(action->shortcut().isEmpty()
            ? command.toolTip
            : QStringLiteral("%1 (%2)").arg(command.toolTip, action->shortcut().toString(QKeySequence::NativeText))));
    if (!command.shortText.isEmpty())
        action->setIconText(command.shortText);
    if (!command.icon.isEmpty())
        action->setIcon(lineicon::named(command.icon));
    action->setIconVisibleInMenu(false);
    action->setCheckable(command.isOn != nullptr);
    m_actions[command.name] = action;
    std::find_if(m_list.begin(), m_list.end(), [&command](const ListedMenu& listed) {
        return listed.title == command.menu;
    })->actions.append({command.text, action});
    connect(action, &QAction::triggered, this, [this, run = command.run] {
        run();
        follow(); // a click has checked it already, whether or not that is how things are now
    });
    m_followers << [action, command] {
        if (command.isOn)
            action->setChecked(command.isOn());
        if (command.isPossible)
            action->setEnabled(command.isPossible());
        if (command.textNow)
            action->setText(command.textNow());
    };
    m_followers.last()();
}

QAction* Actions::operator[](const QString& name) const
{
    Q_ASSERT_X(m_actions.contains(name), "Actions", qPrintable(name));
    return m_actions[name];
}

void Actions::follow()
{
    for (const auto& follower : m_followers)
        follower();
}

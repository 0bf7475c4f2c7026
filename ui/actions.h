// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <utility>

QT_BEGIN_NAMESPACE
class QAction;
class QMainWindow;
class QMenu;
QT_END_NAMESPACE

/// One thing that a person can do with the window: a row of the table of actions.
struct Command {
    QString menu; ///< its title, with the mnemonic: "&View"
    QString name; ///< the action's object name
    QString text;
    QString shortcuts; ///< "Ctrl+Shift+Z; Ctrl+Y"; empty: none
    QString toolTip;
    std::function<void()> run;

    // What follows from the state of the program, and is never kept in the action.
    std::function<bool()> isOn {}; ///< makes it one that can be checked
    std::function<bool()> isPossible {}; ///< where it is not always
    std::function<QString()> textNow {}; ///< where the text says what it would do now

    bool startsGroup = false; ///< a line above it in the menu
    QString icon {}; ///< its name in resources/icons; on the tool bar, for menus are calmer without
    QString shortText {}; ///< on the tool bar, where the text would be too long
};

/// A menu's actions that were made from rows, in their order, each with its row's text.
struct ListedMenu {
    QString title; ///< with the mnemonic, as the texts are
    QList<std::pair<QString, const QAction*>> actions;
};

/// The actions of a window, made from rows. Menus come in the order in which rows name them first.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QMainWindow& window);

    /// @param inner  the menu of addMenu() that it stands in; null: the one of its row
    void add(const Command& command, QMenu* inner = nullptr);
    /// A menu of its own in the one of that title, below what was added to it so far.
    [[nodiscard]] QMenu* addMenu(const QString& menu, const QString& name, const QString& text);
    void clear(); ///< as if none had been added
    /// The action of that object name, which must have been added.
    [[nodiscard]] QAction* operator[](const QString& name) const;
    /// All that can be done, by menus in their order.
    [[nodiscard]] const QList<ListedMenu>& list() const { return m_list; }

public slots:
    /// Sets what is checked and possible, and what the texts say, as the state is now.
    void follow();

private:
    QMenu* menuOf(const QString& title);

    QMainWindow& m_window;
    QHash<QString, QMenu*> m_menus; ///< by title
    QHash<QString, QAction*> m_actions; ///< by name
    QList<ListedMenu> m_list;
    QList<std::function<void()>> m_followers;
};

// SPDX-License-Identifier: GPL-3.0-or-later
// For whoever is new here: the rows of the table of actions for examples, the guide, all keys and what this is, and the
// card at the first start.
#include "ui/controls/keyboardhelp.h"
#include "ui/controls/panelsplitter.h"
#include "ui/lessons/guide.h"
#include "ui/lessons/shippedlessons.h"
#include "ui/mainwindow.h"
#include "ui/panels/parameterpanel.h"
#include "ui/state/presets.h"
#include "ui/teaching/welcomecard.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QMessageBox>
#include <QScreen>

namespace {

constexpr double kMostOfScreen = 0.9; ///< for a dialog

/// A text of a menu as it is read: without the mark of its letter.
QString read(const QString& text)
{
    QStringList parts = text.split(QLatin1String("&&"));
    for (QString& part : parts)
        part.remove(QLatin1Char('&'));
    return parts.join(QLatin1Char('&')).trimmed();
}

KeyGroup keysOf(const ListedMenu& menu)
{
    KeyGroup group {MainWindow::tr("%1 menu").arg(read(menu.title)), {}};
    for (const auto& [text, action] : menu.actions) {
        QStringList keys;
        for (const QKeySequence& shortcut : action->shortcuts()) {
            if (!shortcut.isEmpty())
                keys << shortcut.toString(QKeySequence::NativeText);
        }
        if (!keys.isEmpty())
            group.rows << KeyRow {keys, read(text)};
    }
    return group;
}

} // namespace

void MainWindow::addExampleCommands()
{
    for (const Preset& preset : presets::all()) {
        m_actions.add({.menu = tr("E&xamples"),
            .name = preset.key + QStringLiteral("Action"),
            .text = preset.name,
            .shortcuts = {},
            .toolTip = preset.lookFor,
            .run =
                [this, preset] {
                    m_session.setRecipe(presets::recipe(preset, m_session.recipe()),
                        tr("example “%1”").arg(QString(preset.name).remove(QLatin1Char('&'))));
                    notify(preset.lookFor);
                },
            .isPossible = [this] { return !isLocked(); }});
    }
}

void MainWindow::addHelpCommands()
{
    const QString menu = tr("&Help");
    m_actions.add({.menu = menu,
        .name = QStringLiteral("guideAction"),
        .text = tr("&What am I seeing?"),
        .shortcuts = QStringLiteral("F1"),
        .toolTip = tr("Name the parts of the window, and say what the numbers mean"),
        .run = [this] { m_guide->setOpen(!m_guide->isOpen()); },
        .isOn = [this] { return m_guide->isOpen(); }});
    addLessonCommands();
    m_actions.add({.menu = menu,
        .name = QStringLiteral("keyboardAction"),
        .text = tr("&Keyboard"),
        .shortcuts = QStringLiteral("Ctrl+F1"),
        .toolTip = tr("List all keys: of the menus, the sliders, the chart and a presentation"),
        .run = [this] { showKeys(); }});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("aboutAction"),
        .text = tr("&About KL Explorer"),
        .shortcuts = {},
        .toolTip = tr("Version and licence"),
        .run = [this] { about(); },
        .startsGroup = true});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("aboutQtAction"),
        .text = tr("About &Qt"),
        .shortcuts = {},
        .toolTip = tr("The library this is built on"),
        .run = [] { QApplication::aboutQt(); }});
}

void MainWindow::showKeys()
{
    auto* help = findChild<KeyboardHelp*>();
    if (!help) {
        QList<KeyGroup> groups;
        for (const ListedMenu& menu : m_actions.list())
            groups << keysOf(menu);
        help = new KeyboardHelp(groups + keygroups::besidesActions(), this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->resize(help->sizeHint().boundedTo(screen()->availableSize() * kMostOfScreen));
    }
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::welcome()
{
    Settings::keepStarted(); // at once: it comes but once
    auto* card = new WelcomeCard(this, m_splitter->widget(0));
    if (const auto& all = lessons::shipped(); !all.isEmpty()) {
        card->setLessonTime(tr("about %n minute(s)", nullptr, all.constFirst().minutes));
        connect(card, &WelcomeCard::lessonWished, this, [this, path = all.constFirst().path] { openLesson(path); });
    }
    // Whoever moves a slider plays already, and a lesson that is open has words of its own.
    connect(&m_session.parameters(), &ParameterModel::changed, card, &WelcomeCard::dismiss);
    connect(&m_lesson, &LessonRun::changed, card, &WelcomeCard::dismiss);
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About KL Explorer"),
        tr("<h3>KL Explorer %1</h3>"
           "<p>Shows how the Kullback–Leibler divergence of two samples comes about, with the very numbers that NumPy "
           "and PyTorch give for the same seed, how far they are from the truth, and why.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

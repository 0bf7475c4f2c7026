// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of actions that choose the language, and how the window comes to speak another one: its views
// are made anew, over the same session, player and lesson.
#include "ui/charts/chartpane.h"
#include "ui/controls/busyindicator.h"
#include "ui/controls/keyboardhelp.h"
#include "ui/controls/panelsplitter.h"
#include "ui/controls/widgetstate.h"
#include "ui/lessons/guide.h"
#include "ui/lessons/shippedlessons.h"
#include "ui/mainwindow.h"
#include "ui/panels/bintable.h"
#include "ui/teaching/welcomecard.h"
#include "ui/words/language.h"

#include <QAbstractSpinBox>
#include <QMenu>
#include <QStatusBar>
#include <QToolBar>

#include <utility>

void MainWindow::addLanguageCommands()
{
    const QString menu = tr("&View");
    QMenu* inner = m_actions.addMenu(menu, QStringLiteral("languageMenu"), tr("Lang&uage"));
    const auto add = [&](const QString& code, const QString& text, const QString& toolTip) {
        m_actions.add({.menu = menu,
                          .name = QStringLiteral("language%1Action").arg(code),
                          .text = text,
                          .shortcuts = {},
                          .toolTip = toolTip,
                          .run = [this, code] { setLanguage(code); },
                          .isOn = [this, code] { return m_settings.language == code; }},
            inner);
    };
    add({}, tr("As the s&ystem"), tr("The language of the desktop, or English"));
    inner->addSeparator();
    for (const QString& code : language::codes())
        add(code, language::nameOf(code), tr("All texts and lessons in this language; the values stay"));
}

void MainWindow::setLanguage(const QString& choice)
{
    m_settings.language = choice;
    m_settings.saveLanguage();
    language::apply(language::meantBy(choice)); // of which we hear in changeEvent()
}

Places MainWindow::places() const
{
    return {.panelShare = m_splitter->share(),
        .termsShare = m_chartPane->termsShare(),
        .tableShare = m_charts->share(),
        .tableOrder = m_binTable->order()};
}

/// Nothing of them tells any more what it loses by that.
void MainWindow::dropViews()
{
    for (QAbstractSpinBox* field : findChildren<QAbstractSpinBox*>())
        field->blockSignals(true); // what is half typed is not done because the field goes
    m_guide->blockSignals(true);
    delete std::exchange(m_guide, nullptr);
    delete findChild<QToolBar*>(QStringLiteral("toolBar"), Qt::FindDirectChildrenOnly);
    m_actions.clear();
    delete takeCentralWidget();
    m_statusLine = nullptr; // until there is another one, nothing follows from events
    QStatusBar* bar = statusBar();
    setStatusBar(nullptr);
    delete bar; // now, not later: nothing is to find what was in it
}

void MainWindow::speakAnew()
{
    if (std::exchange(m_language, language::current()) == language::current())
        return;
    endPresenting();
    delete findChild<KeyboardHelp*>();
    auto* card = findChild<WelcomeCard*>();
    const bool isWelcoming = card && card->isVisible();
    delete card;
    const WidgetState state(*this);
    const bool isGuideOpen = m_guide->isOpen();
    const int bin = m_chartPane->pointedBin();
    m_settings.places = places();

    setUpdatesEnabled(false);
    dropViews();
    makeParts();
    centralWidget()->show(); // which would come later else, and be seen to come
    statusBar()->show();
    showView(m_session.view().options());
    if (m_session.shown()) {
        showShown();
        showDuration();
    }
    m_busyIndicator->setBusy(m_session.isBusy());
    showPlaying();
    if (m_lesson.isOpen()) {
        m_lesson.continueIn(lessons::inPersonsLanguage(m_lesson.path()));
        followLesson();
    }
    state.restore(*this);
    m_chartPane->setPointedBin(bin);
    if (isGuideOpen)
        m_guide->setOpen(true);
    if (isWelcoming)
        welcome();
    m_actions.follow();
    setUpdatesEnabled(true);
}

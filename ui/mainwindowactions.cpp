// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus and tool bar: everything that can be done has a name, and most have a shortcut.
#include "ui/charts/chartpane.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>

QAction* MainWindow::addAction(
    QMenu* menu, const QString& text, const QString& name, const QKeySequence& shortcut, const QString& toolTip)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setToolTip(shortcut.isEmpty()
            ? toolTip
            : QStringLiteral("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    return action;
}

void MainWindow::makeActions()
{
    const auto connected = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
        return action;
    };

    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* newSampleAction = connected(addAction(file, tr("&New sample"), QStringLiteral("newSampleAction"),
                                             tr("Ctrl+N"), tr("Draw P and Q anew, with the next seed")),
        &MainWindow::newSample);
    file->addSeparator();
    QAction* exportFigureAction = connected(addAction(file, tr("&Export figure…"), QStringLiteral("exportFigureAction"),
                                                tr("Ctrl+E"), tr("Write the figure as PNG, SVG or PDF")),
        &MainWindow::exportFigure);
    connected(addAction(file, tr("Export &data…"), QStringLiteral("exportDataAction"), tr("Ctrl+Shift+E"),
                  tr("Write edges, counts, masses, terms and values as CSV or JSON")),
        &MainWindow::exportData);
    file->addSeparator();
    // QKeySequence::Quit is empty without a desktop's platform theme.
    connected(addAction(file, tr("&Quit"), QStringLiteral("quitAction"), tr("Ctrl+Q"), tr("Close the window")),
        &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_model.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcut(tr("Ctrl+Z"));
    QAction* redo = m_model.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    edit->addActions({undo, redo});
    QAction* resetAction = connected(addAction(edit, tr("Re&set"), QStringLiteral("resetAction"), tr("Ctrl+R"),
                                         tr("Back to the notebook’s parameters")),
        &MainWindow::reset);
    edit->addSeparator();
    QAction* copyFigureAction = connected(addAction(edit, tr("&Copy figure"), QStringLiteral("copyFigureAction"),
                                              tr("Ctrl+Shift+C"), tr("Put the figure on the clipboard as a picture")),
        &MainWindow::copyFigure);
    connected(addAction(edit, tr("Copy &values"), QStringLiteral("copyValuesAction"), tr("Ctrl+Alt+C"),
                  tr("Put both values, with all their digits, and the parameters on the clipboard")),
        &MainWindow::copyValues);
    connected(addAction(edit, tr("Copy &words"), QStringLiteral("copyWordsAction"), tr("Ctrl+Alt+W"),
                  tr("Put the sentences below the chart on the clipboard")),
        &MainWindow::copyWords);
    edit->addSeparator();
    connected(addAction(edit, tr("&Give up calculating"), QStringLiteral("giveUpAction"), QKeySequence(Qt::Key_Escape),
                  tr("Stop and go back to what is shown")),
        &MainWindow::giveUp);

    makeViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    connected(addAction(help, tr("&About KL Explorer"), QStringLiteral("aboutAction"), {}, tr("Version and licence")),
        &MainWindow::about);
    connect(addAction(help, tr("About &Qt"), QStringLiteral("aboutQtAction"), {}, tr("The library this is built on")),
        &QAction::triggered, qApp, &QApplication::aboutQt);

    auto* termsAction = findChild<QAction*>(QStringLiteral("termsAction"));
    makeToolBar({newSampleAction, resetAction}, {termsAction, m_pinAction, copyFigureAction, exportFigureAction});
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    ViewOptions& view = m_settings.view;
    const auto addSwitch = [&](const QString& text, const QString& name, const QString& shortcut,
                               const QString& toolTip, bool on, auto apply) {
        QAction* action = addAction(menu, text, name, shortcut, toolTip);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, apply);
        return action;
    };
    addSwitch(tr("&Terms per bin"), QStringLiteral("termsAction"), tr("Ctrl+T"),
        tr("A second chart: what each bin adds to the two sums"), view.terms, [this](bool on) {
            m_settings.view.terms = on;
            m_chartPane->setTermsVisible(on);
            renderAgain(); // skipped bins are shaded in the figure too
        });
    addSwitch(tr("&Exact masses"), QStringLiteral("exactAction"), tr("Ctrl+D"),
        tr("The populations’ own masses in the same bins, as thin lines"), view.exact, [this](bool on) {
            m_settings.view.exact = on;
            renderAgain();
        });
    addSwitch(tr("&Band of further seeds"), QStringLiteral("bandAction"), tr("Ctrl+B"),
        tr("Where 9 in 10 further samples’ curves lie in each bin"), view.band, [this](bool on) {
            m_settings.view.band = on;
            renderAgain();
            wantUncertainty();
        });
    m_pinAction = addSwitch(tr("&Pin"), QStringLiteral("pinAction"), tr("Ctrl+P"),
        tr("Hold these curves and values to compare the next setting with"), false, &MainWindow::setPinned);
    menu->addSeparator();
    addSwitch(tr("In b&its"), QStringLiteral("bitsAction"), tr("Ctrl+I"), tr("Show bits instead of nats everywhere"),
        view.unit == Unit::Bits, [this](bool on) {
            m_settings.view.unit = on ? Unit::Bits : Unit::Nats;
            renderAgain();
        });
    menu->addSeparator();

    auto* appearances = new QActionGroup(this);
    const auto addAppearance = [&](const QString& text, const QString& name, theme::Appearance appearance) {
        QAction* action = addAction(menu, text, name, {}, text);
        action->setCheckable(true);
        action->setChecked(appearance == m_settings.view.appearance);
        appearances->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] {
            m_settings.view.appearance = appearance;
            theme::apply(appearance);
        });
    };
    addAppearance(tr("As the &system"), QStringLiteral("systemAction"), theme::Appearance::System);
    addAppearance(tr("&Light"), QStringLiteral("lightAction"), theme::Appearance::Light);
    addAppearance(tr("&Dark"), QStringLiteral("darkAction"), theme::Appearance::Dark);
    menu->addSeparator();
    addSwitch(tr("&Full screen"), QStringLiteral("fullScreenAction"), tr("F11"), tr("Fill the screen"), false,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::makeToolBar(const QList<QAction*>& left, const QList<QAction*>& right)
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions(left);
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addActions(right);
    for (QAction* action : left + right)
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
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

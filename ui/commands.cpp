// SPDX-License-Identifier: GPL-3.0-or-later
// The table of actions: everything that can be done has a name, and most have a shortcut.
#include "ui/charts/chartpane.h"
#include "ui/export/exportcommands.h"
#include "ui/mainwindow.h"
#include "ui/words/viewwords.h"

#include <QAction>
#include <QUndoStack>

#include <functional>

namespace {

/// Whether there has been a result to do something with.
std::function<bool()> afterAResult(const Session& session)
{
    return [&session] { return session.snapshot() != nullptr; };
}

} // namespace

void MainWindow::makeActions()
{
    addFileCommands();
    addEditCommands();
    addViewCommands();
    addPresentCommands();
    addPlayCommands();
    addExampleCommands();
    addHelpCommands();
    makeToolBar();
    addChartMenu();
}

void MainWindow::addFileCommands()
{
    const QString menu = tr("&File");
    m_actions.add({.menu = menu,
        .name = QStringLiteral("newSampleAction"),
        .text = tr("&New sample"),
        .shortcuts = QStringLiteral("Ctrl+N"),
        .toolTip
        = tr("Draw other values from the same two distributions, with the next seed: both estimates change, the "
             "truth stays"),
        .run = [this] { m_session.newSample(); },
        .isPossible = [this] { return !m_lesson.locked().contains(QStringLiteral("seed")); },
        .icon = QStringLiteral("new-sample")});
    addOpenCommands();
    m_actions.add({.menu = menu,
        .name = QStringLiteral("exportFigureAction"),
        .text = tr("&Export figure…"),
        .shortcuts = QStringLiteral("Ctrl+E"),
        .toolTip = tr("Write the figure as PNG, SVG, PDF or TikZ"),
        .run = [this] { exportFigure(); },
        .isPossible = afterAResult(m_session),
        .startsGroup = true,
        .icon = QStringLiteral("export")});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("exportDataAction"),
        .text = tr("Export &data…"),
        .shortcuts = QStringLiteral("Ctrl+Shift+E"),
        .toolTip = tr("Write the bins, what each holds and adds, and both values as CSV or JSON"),
        .run = [this] { exportData(); },
        .isPossible = afterAResult(m_session)});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("exportAnimationAction"),
        .text = tr("Export &animation…"),
        .shortcuts = {},
        .toolTip = tr("Write the figure as it moves while a parameter goes from one value to another"),
        .run
        = [this] { m_exportCommands->exportAnimation(m_session.snapshot()->parameters, m_session.view().options()); },
        .isPossible = afterAResult(m_session)});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("quitAction"),
        .text = tr("&Quit"),
        .shortcuts = QStringLiteral("Ctrl+Q"), // QKeySequence::Quit is empty without a desktop's platform theme
        .toolTip = tr("Close the window; it opens next time as it was left"),
        .run = [this] { close(); },
        .startsGroup = true});
}

void MainWindow::addEditCommands()
{
    const QString menu = tr("&Edit");
    QUndoStack& steps = m_session.parameters().undoStack();
    m_actions.add({.menu = menu,
        .name = QStringLiteral("undoAction"),
        .text = tr("&Undo"),
        .shortcuts = QStringLiteral("Ctrl+Z"),
        .toolTip = tr("Take back the last change of a parameter or of the picture"),
        .run = [&steps] { steps.undo(); },
        .isPossible = [this, &steps] { return steps.canUndo() && !isLocked(); },
        .textNow = [&steps] { return steps.canUndo() ? tr("&Undo: %1").arg(steps.undoText()) : tr("&Undo"); }});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("redoAction"),
        .text = tr("&Redo"),
        .shortcuts = QStringLiteral("Ctrl+Shift+Z; Ctrl+Y"),
        .toolTip = tr("Make the change again that was taken back"),
        .run = [&steps] { steps.redo(); },
        .isPossible = [this, &steps] { return steps.canRedo() && !isLocked(); },
        .textNow = [&steps] { return steps.canRedo() ? tr("&Redo: %1").arg(steps.redoText()) : tr("&Redo"); }});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("resetAction"),
        .text = tr("Re&set"),
        .shortcuts = QStringLiteral("Ctrl+R"),
        .toolTip = tr("Back to the lecture notebook’s settings, which the program starts with: N = 10\u202F"
                      "000, σ = 0.5, 79 bins, seed 42"),
        .run =
            [this] {
                m_player.stop();
                m_session.reset();
            },
        .isPossible = [this] { return !isLocked(); },
        .icon = QStringLiteral("reset")});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("copyFigureAction"),
        .text = tr("&Copy figure"),
        .shortcuts = QStringLiteral("Ctrl+Shift+C"),
        .toolTip = tr("Put the figure on the clipboard as a picture"),
        .run = [this] { copyFigure(); },
        .isPossible = afterAResult(m_session),
        .startsGroup = true,
        .icon = QStringLiteral("copy")});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("copyValuesAction"),
        .text = tr("Copy &values"),
        .shortcuts = QStringLiteral("Ctrl+Alt+C"),
        .toolTip = tr("Put both values, with all their digits, and the parameters on the clipboard"),
        .run = [this] { copyValues(); },
        .isPossible = afterAResult(m_session)});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("copyTableAction"),
        .text = tr("Copy &table of bins"),
        .shortcuts = QStringLiteral("Ctrl+Alt+B"),
        .toolTip = tr("Put every bin’s edges, counts, masses and terms on the clipboard, for a spreadsheet"),
        .run = [this] { copyTable(); },
        .isPossible = afterAResult(m_session)});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("copyWordsAction"),
        .text = tr("Copy &words"),
        .shortcuts = QStringLiteral("Ctrl+Alt+W"),
        .toolTip = tr("Put the sentences below the chart on the clipboard"),
        .run = [this] { copyWords(); },
        .isPossible = afterAResult(m_session)});
    addCodeCommands();
    m_actions.add({.menu = menu,
        .name = QStringLiteral("giveUpAction"),
        .text = tr("&Give up calculating"),
        .shortcuts = QStringLiteral("Esc"),
        .toolTip
        = tr("Stop what is played; else stop calculating and go back to what is shown; else leave full screen"),
        .run = [this] { giveUp(); },
        .startsGroup = true});
}

Command MainWindow::viewSwitch(const QString& name, const QString& text, const QString& shortcut,
    const QString& toolTip, bool ViewOptions::*option)
{
    return {.menu = tr("&View"),
        .name = name,
        .text = text,
        .shortcuts = shortcut,
        .toolTip = toolTip,
        .run = [this, option] { m_session.view().set(option, !(m_session.view().options().*option)); },
        .isOn = [this, option] { return m_session.view().options().*option; },
        .isPossible = [this, option] { return !isLocked(option); }};
}

void MainWindow::addScaleCommands()
{
    const QString menu = tr("&View");
    const auto isHeld = [this] { return m_session.view().options().held; };
    m_actions.add({.menu = menu,
        .name = QStringLiteral("wholeAction"),
        .text = tr("&Whole range, probability per bin"),
        .shortcuts = {},
        .toolTip = tr("From the first bin to the last, as the lecture notebook draws it; the values stay"),
        .run = [this] { m_session.view().set(&ViewOptions::held, false); },
        .isOn = [isHeld] { return !isHeld(); }});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("heldAction"),
        .text = tr("&Held still: density over −4 … 6"),
        .shortcuts = QStringLiteral("Ctrl+H"),
        .toolTip
        = tr("Axes that do not move, so that Q stays put while P bends; the values stay. Wheel or + and − zoom, "
             "dragging or Shift with an arrow moves, a double click or Home shows all"),
        .run =
            [this, isHeld] {
                if (isHeld())
                    m_session.view().set(&ViewOptions::held, false);
                else
                    m_session.view().hold(kHeldCentre, kHeldWidth, kHeldTop);
            },
        .isOn = isHeld,
        .isPossible = [this] { return !isLocked(&ViewOptions::held); },
        .textNow = [this] { return words::ofHeld(m_session.view().options()); },
        .icon = QStringLiteral("hold"),
        .shortText = tr("Hold still")});
    m_actions.add(
        viewSwitch(QStringLiteral("logarithmicAction"), tr("&Logarithmic probability"), QStringLiteral("Ctrl+L"),
            tr("Equal steps upwards are equal ratios, for the tails; the values stay"), &ViewOptions::logarithmic));
    m_actions.add({.menu = menu,
        .name = QStringLiteral("showAllAction"),
        .text = tr("&Show all that is held"),
        .shortcuts = {},
        .toolTip = tr("Density over the whole range, as Home or a double click in the chart; the values stay"),
        .run = [this] { m_chartPane->showAll(); },
        .isPossible = isHeld});
}

void MainWindow::addViewCommands()
{
    addScaleCommands();
    const QString menu = tr("&View");
    Command terms = viewSwitch(QStringLiteral("termsAction"), tr("&Terms per bin"), QStringLiteral("Ctrl+T"),
        tr("Charts of what each bin adds to the two sums; the values stay"), &ViewOptions::terms);
    terms.startsGroup = true;
    terms.icon = QStringLiteral("terms");
    m_actions.add(terms);
    for (const auto& [name, text, chosen] :
        {std::tuple(QStringLiteral("termsBothAction"), tr("    of both values"), TermsShown::Both),
            std::tuple(QStringLiteral("termsPqAction"), tr("    of KL(P‖Q) alone"), TermsShown::Pq),
            std::tuple(QStringLiteral("termsQpAction"), tr("    of KL(Q‖P) alone"), TermsShown::Qp)}) {
        m_actions.add({.menu = menu,
            .name = name,
            .text = text,
            .shortcuts = {},
            .toolTip = tr("Show the terms %1; the values stay").arg(text.trimmed()),
            .run =
                [this, which = chosen] {
                    ViewOptions view = m_session.view().options();
                    view.terms = true;
                    view.termsShown = which;
                    m_session.view().set(view);
                },
            .isOn =
                [this, which = chosen] {
                    const ViewOptions& view = m_session.view().options();
                    return view.terms && view.termsShown == which;
                },
            .isPossible = [this] { return !isLocked(&ViewOptions::terms); }});
    }
    Command exact = viewSwitch(QStringLiteral("exactAction"), tr("&Exact distributions"), QStringLiteral("Ctrl+D"),
        tr("Thin lines: what endlessly many values would show in the same bins; the values stay"), &ViewOptions::exact);
    exact.icon = QStringLiteral("exact");
    exact.shortText = tr("Exact");
    m_actions.add(exact);
    m_actions.add(viewSwitch(QStringLiteral("bandAction"), tr("&Band of other samples"), QStringLiteral("Ctrl+B"),
        tr("Where 9 in 10 other samples of the same size lie in each bin; the values stay"), &ViewOptions::band));
    m_actions.add(viewSwitch(QStringLiteral("tableAction"), tr("Table &of bins"), QStringLiteral("Ctrl+Shift+T"),
        tr("Every bin’s edges, counts, masses and terms in numbers; the values stay"), &ViewOptions::table));
    m_actions.add({.menu = menu,
        .name = QStringLiteral("pinAction"),
        .text = tr("&Pin"),
        .shortcuts = QStringLiteral("Ctrl+P"),
        .toolTip = tr("Keep these curves and values in sight, to compare other settings with"),
        .run = [this] { m_session.setPinned(!m_session.isPinned()); },
        .isOn = [this] { return m_session.isPinned(); },
        .isPossible = afterAResult(m_session),
        .icon = QStringLiteral("pin")});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("bitsAction"),
        .text = tr("In b&its"),
        .shortcuts = QStringLiteral("Ctrl+I"),
        .toolTip
        = tr("Show bits (logarithms to base 2) in place of nats (natural logarithms): the same information, in numbers "
             "1/ln 2 ≈ 1.44 times as large"),
        .run =
            [this] {
                const bool inBits = m_session.view().options().unit == Unit::Bits;
                m_session.view().set(&ViewOptions::unit, inBits ? Unit::Nats : Unit::Bits);
            },
        .isOn = [this] { return m_session.view().options().unit == Unit::Bits; },
        .isPossible = [this] { return !m_lesson.lockedParts().contains(QStringLiteral("unit")); },
        .startsGroup = true});

    bool first = true;
    for (const auto& [name, text, toolTip, appearance] :
        {std::tuple(QStringLiteral("systemAction"), tr("As the s&ystem"), tr("Light or dark, as the desktop is"),
             theme::Appearance::System),
            std::tuple(QStringLiteral("lightAction"), tr("Li&ght"), tr("Dark text on light"), theme::Appearance::Light),
            std::tuple(QStringLiteral("darkAction"), tr("&Dark"), tr("Light text on dark"), theme::Appearance::Dark)}) {
        m_actions.add({.menu = menu,
            .name = name,
            .text = text,
            .shortcuts = {},
            .toolTip = toolTip,
            .run = [this, chosen = appearance] { m_session.view().set(&ViewOptions::appearance, chosen); },
            .isOn = [this, chosen = appearance] { return m_session.view().options().appearance == chosen; },
            .startsGroup = std::exchange(first, false)});
    }
    addLanguageCommands();
    const auto addTextSize = [&](const QString& name, const QString& text, const QString& shortcuts,
                                 const QString& toolTip, int (*next)(int)) {
        const auto size = [this] { return m_session.view().options().textSize; };
        m_actions.add({.menu = menu,
            .name = name,
            .text = text,
            .shortcuts = shortcuts,
            .toolTip = toolTip,
            .run = [this, size, next] { m_session.view().set(&ViewOptions::textSize, next(size())); },
            .isPossible = [size, next] { return next(size()) != size(); },
            .startsGroup = name == QLatin1String("largerTextAction")});
    };
    addTextSize(QStringLiteral("largerTextAction"), tr("Text l&arger"), QStringLiteral("Ctrl++; Ctrl+="),
        tr("Everything in the window larger, up to 300 %"), &textsize::larger);
    addTextSize(QStringLiteral("smallerTextAction"), tr("Text s&maller"), QStringLiteral("Ctrl+-"),
        tr("Everything in the window smaller, down to 75 %"), &textsize::smaller);
    addTextSize(QStringLiteral("normalTextAction"), tr("Text &normal"), QStringLiteral("Ctrl+0"),
        tr("Text as large as the desktop’s"), [](int) { return textsize::kNormal; });
    m_actions.add({.menu = menu,
        .name = QStringLiteral("fullScreenAction"),
        .text = tr("&Full screen"),
        .shortcuts = QStringLiteral("F11"),
        .toolTip = tr("Let the window fill the screen, and back"),
        .run = [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); },
        .isOn = [this] { return windowState().testFlag(Qt::WindowFullScreen); },
        .startsGroup = true});
}

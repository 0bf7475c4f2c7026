// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of actions for lessons, and what of the window follows the one that is open.
#include "ui/charts/chartpane.h"
#include "ui/lessons/shippedlessons.h"
#include "ui/mainwindow.h"
#include "ui/panels/emptybinspanel.h"
#include "ui/panels/parameterpanel.h"
#include "ui/panels/sidebar.h"
#include "ui/teaching/lessonpanel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

#include <algorithm>
#include <utility>

namespace {

/// The hand of whoever has just answered by the keyboard is led to what it is to move.
void leadToControl(const LessonRun& lesson, const QWidget& lessonPanel, const QWidget& controls)
{
    const QWidget* focused = QApplication::focusWidget();
    if (lesson.stage() != LessonRun::Stage::Doing || !focused || !lessonPanel.isAncestorOf(focused))
        return;
    for (const lessons::Condition& condition : lesson.step().question->todo) {
        for (const auto& [key, control] :
            {std::pair("samples", QStringLiteral("sampleCountSlider")),
                std::pair("sigma", QStringLiteral("sigmaSlider")), std::pair("bins", QStringLiteral("binCountSlider")),
                std::pair("seed", QStringLiteral("newSample")), std::pair("empty-bins", QStringLiteral("emptyBins"))}) {
            auto* moved = condition.key == QLatin1String(key) ? controls.findChild<QWidget*>(control) : nullptr;
            if (moved && moved->isVisible()) {
                moved->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

} // namespace

void MainWindow::addLessonCommands()
{
    const QString menu = tr("&Help");
    m_lessonsMenu = m_actions.addMenu(menu, QStringLiteral("lessonsMenu"), tr("&Lessons"));
    listLessons();
    connect(m_lessonsMenu, &QMenu::aboutToShow, this, &MainWindow::listLessons);
    const auto isOpen = [this] { return m_lesson.isOpen(); };
    m_actions.add({.menu = menu,
        .name = QStringLiteral("nextStepAction"),
        .text = tr("Ne&xt step"),
        .shortcuts = QStringLiteral("Ctrl+PgDown"),
        .toolTip = tr("Go on in the lesson that is open"),
        .run =
            [this] {
                m_lesson.next();
                m_lessonPanel->takeFocus();
            },
        .isPossible = [this] { return m_lesson.isOpen() && !m_lesson.isLast(); }});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("stepBackAction"),
        .text = tr("Step &back"),
        .shortcuts = QStringLiteral("Ctrl+PgUp"),
        .toolTip = tr("Go back in the lesson that is open"),
        .run =
            [this] {
                m_lesson.back();
                m_lessonPanel->takeFocus();
            },
        .isPossible = [this] { return m_lesson.isOpen() && !m_lesson.isFirst(); }});
    m_actions.add({.menu = menu,
        .name = QStringLiteral("closeLessonAction"),
        .text = tr("&Close the lesson"),
        .shortcuts = QStringLiteral("Ctrl+W"),
        .toolTip = tr("Put the lesson away; its place is remembered, and the window stays as it is"),
        .run = [this] { closeLesson(); },
        .isPossible = isOpen});
}

void MainWindow::addOpenLessonCommand()
{
    m_actions.add({.menu = tr("&File"),
        .name = QStringLiteral("openLessonAction"),
        .text = tr("Open &lesson…"),
        .shortcuts = QStringLiteral("Ctrl+Shift+O"),
        .toolTip
        = tr("Open a lesson of your own, a Markdown file, beside the chart; dropping the file on the window does "
             "the same"),
        .run = [this] { askForLesson(); }});
}

/// Each with how long it takes, and where one was.
void MainWindow::listLessons()
{
    m_lessonsMenu->clear();
    int number = 0;
    for (const lessons::Shipped& lesson : lessons::shipped()) {
        if (lesson.isGuide)
            m_lessonsMenu->addSeparator();
        const QString title = lesson.isGuide ? lesson.title : QStringLiteral("&%1  %2").arg(++number).arg(lesson.title);
        const int step = m_settings.lessons.stepOf(lessons::placeKeyOf(lesson.path));
        QAction* action
            = m_lessonsMenu->addAction(step > 0 ? tr("%1 — step %2 of %3").arg(title).arg(step + 1).arg(lesson.steps)
                                                : tr("%1 — about %2 min").arg(title).arg(lesson.minutes));
        action->setToolTip(
            tr("%1, about %2", "steps and minutes of a lesson")
                .arg(tr("%n step(s)", nullptr, lesson.steps), tr("%n minute(s)", nullptr, lesson.minutes)));
        connect(action, &QAction::triggered, this, [this, path = lesson.path] { openLesson(path); });
    }
}

void MainWindow::askForLesson()
{
    QFileDialog dialog(this, tr("Open lesson"), m_lessonFolder.isEmpty() ? QDir::homePath() : m_lessonFolder);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({tr("Lessons (*.md *.markdown)"), tr("All files (*)")});
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        openLesson(dialog.selectedFiles().constFirst());
}

void MainWindow::openLesson(const QString& path, std::optional<int> step)
{
    m_player.stop();
    const QString error = m_lesson.open(path, step.value_or(m_settings.lessons.stepOf(lessons::placeKeyOf(path))));
    if (!error.isEmpty()) {
        QMessageBox box(QMessageBox::Warning, tr("Open lesson"), error, QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText); // a file's words are no mark-up
        box.exec();
        return;
    }
    if (!path.startsWith(QLatin1Char(':')))
        m_lessonFolder = QFileInfo(path).absolutePath();
    m_lessonPanel->takeFocus();
}

void MainWindow::closeLesson()
{
    using Stage = LessonRun::Stage;
    const bool isReadToItsEnd = m_lesson.isOpen() && m_lesson.isLast() && !m_lesson.isFirst()
        && (m_lesson.stage() == Stage::Reading || m_lesson.stage() == Stage::Revealed);
    if (isReadToItsEnd) // the next time it begins anew
        keepPlace(0);
    m_player.stop();
    m_lesson.close();
    m_parameterPanel->setFocus();
}

/// At once: a window does not always end by being closed.
void MainWindow::keepPlace(int step)
{
    const QString key = lessons::placeKeyOf(m_lesson.path());
    if (m_settings.lessons.stepOf(key) == step)
        return;
    m_settings.lessons.keep(key, step);
    m_settings.saveLessons();
}

bool MainWindow::isLocked() const
{
    return !m_lesson.locked().isEmpty();
}

bool MainWindow::isLocked(bool ViewOptions::*part) const
{
    const QStringList locked = m_lesson.lockedParts();
    return std::any_of(kViewParts.begin(), kViewParts.end(),
        [&](const ViewPart& each) { return each.isShown == part && locked.contains(each.name); });
}

/// What waits for an answer cannot be done, and nobody's keyboard is left on it.
void MainWindow::showLocked()
{
    const QString why = tr("Locked until the lesson’s question is answered, or “Show me” is pressed");
    const QPointer<QWidget> focused = focusWidget();
    const QStringList locked = m_lesson.locked();
    m_parameterPanel->setLocked(locked, why);
    m_emptyBinsPanel->setLocked(locked.contains(QStringLiteral("empty-bins")), why);
    m_side->setLocked(m_lesson.lockedParts(), why);
    m_actions.follow();
    if (focused && !focused->isEnabled())
        m_lessonPanel->takeFocus();
}

void MainWindow::connectLesson()
{
    // Queued: the panel follows first.
    connect(
        &m_lesson, &LessonRun::changed, this, [this] { leadToControl(m_lesson, *m_lessonPanel, *m_side); },
        Qt::QueuedConnection);
    connect(&m_lesson, &LessonRun::changed, this, &MainWindow::followLesson);
    connect(&m_lesson, &LessonRun::left, &m_player, &Player::stop);
}

void MainWindow::followLesson()
{
    if (m_lesson.isOpen())
        keepPlace(m_lesson.index());
    m_chartPane->setReticent(m_lesson.isOpen() && m_lesson.stage() == LessonRun::Stage::Asking);
    showLocked();
}

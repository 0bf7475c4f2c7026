// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/lessonrun.h"

#include "ui/session/session.h"
#include "ui/words/echo.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

using lessons::Condition;

LessonRun::LessonRun(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_file, &SavedFile::touched, this, &LessonRun::reload);
    connect(&m_session, &Session::resultArrived, this, &LessonRun::take);
    connect(&m_session, &Session::uncertaintyArrived, this, &LessonRun::take);
    connect(&m_session, &Session::uncertaintyFailed, this, &LessonRun::take);
    connect(&m_session.view(), &ViewModel::changed, this, &LessonRun::take);
    connect(&m_session.parameters(), &ParameterModel::changed, this, [this] {
        if (isOpen())
            emit valuesChanged(); // isAway()
    });
}

LessonRun::~LessonRun()
{
    m_session.setUncertaintyWanted(this, false);
}

QString LessonRun::open(const QString& path, int step)
{
    lessons::Reading reading = lessons::readFile(path);
    if (reading.lesson.steps.isEmpty()) {
        const QString name = echo::shortened(QFileInfo(path).fileName());
        if (reading.mistakes.isEmpty())
            return tr("“%1” has no step.").arg(name);
        const lessons::Mistake& first = reading.mistakes.constFirst();
        return first.line == 0
            ? tr("“%1” cannot be opened: %2.").arg(name, first.what)
            : tr("“%1” is no lesson: line %2: %3.").arg(name, QString::number(first.line), first.what);
    }
    m_path = path;
    m_lesson = std::move(reading.lesson);
    m_mistakes = std::move(reading.mistakes);
    m_digest = reading.digest;
    m_file.watch(path);
    enter(std::clamp(step, 0, static_cast<int>(m_lesson.steps.size()) - 1), false);
    return {};
}

void LessonRun::close()
{
    if (!isOpen())
        return;
    m_lesson = {};
    m_mistakes.clear();
    m_path.clear();
    m_place = {};
    m_file.watch({});
    m_needsUncertainty = false;
    m_session.setUncertaintyWanted(this, false);
    emit changed();
}

void LessonRun::continueIn(const QString& path)
{
    if (!isOpen() || path == m_path)
        return;
    m_path = path;
    m_file.watch(path);
    reload();
}

/// Who changes the words of a step stays where they are in it.
void LessonRun::reload()
{
    if (!isOpen())
        return;
    lessons::Reading reading = lessons::readFile(m_path);
    const bool isGone = reading.lesson.steps.isEmpty();
    if (isGone && !QFileInfo::exists(m_path))
        return; // it is being replaced, or was taken away: what is shown stays
    if (std::exchange(m_digest, reading.digest) == reading.digest)
        return; // something else in the folder
    m_mistakes = std::move(reading.mistakes);
    if (isGone) { // only what is wrong is new
        emit changed();
        return;
    }
    const lessons::Lesson before = std::exchange(m_lesson, std::move(reading.lesson));
    const int wanted = m_wanted;
    const int step = std::min(wanted, static_cast<int>(m_lesson.steps.size()) - 1);
    const Recipe own = m_session.recipe();
    const bool asksTheSame = step == index() && lessons::asksTheSame(before.steps[step], m_lesson.steps[step])
        && lessons::recipeOf(before, step, own) == lessons::recipeOf(m_lesson, step, own);
    if (!asksTheSame) {
        enter(step, false);
        m_wanted = wanted;
        return;
    }
    m_needsUncertainty = lessons::needsUncertainty(this->step());
    m_session.setUncertaintyWanted(this, m_needsUncertainty);
    emit changed();
}

void LessonRun::expect()
{
    m_place.expected = m_session.parameters().parameters();
    m_place.following = m_session.parameters().following();
}

/// @param keepsWindow  it is as the step has it
void LessonRun::enter(int step, bool keepsWindow)
{
    emit left();
    m_wanted = step;
    begin({.index = step, .stage = m_lesson.steps[step].question ? Stage::Asking : Stage::Reading});
    if (!keepsWindow) {
        const Recipe now = m_session.recipe();
        const Recipe recipe = lessons::recipeOf(m_lesson, step, now);
        if (recipe != now)
            m_session.setRecipe(recipe, tr("step %1 of the lesson").arg(step + 1));
    }
    expect();
    m_place.unit = m_session.view().options().unit;
    take();
    emit changed();
}

void LessonRun::begin(const Place& place)
{
    m_place = place;
    ++m_beginning;
    m_needsUncertainty = lessons::needsUncertainty(step());
    m_session.setUncertaintyWanted(this, m_needsUncertainty);
}

LessonRun::Place LessonRun::place() const
{
    Place place = m_place;
    place.digest = m_digest;
    return place;
}

void LessonRun::restore(const Place& place)
{
    if (!isOpen())
        return;
    if (place.digest != m_digest) {
        enter(std::min(place.index, static_cast<int>(m_lesson.steps.size()) - 1), false);
        return;
    }
    emit left();
    m_wanted = place.index;
    begin(place);
    m_place.hasResult = place.hasResult && isResultThere();
    take();
    emit changed();
}

void LessonRun::goTo(int step)
{
    if (isOpen() && step >= 0 && step < m_lesson.steps.size())
        enter(step, false);
}

bool LessonRun::isDone() const
{
    const Recipe now = m_session.recipe();
    const auto& question = step().question;
    return !question || std::all_of(question->todo.begin(), question->todo.end(), [&now](const Condition& condition) {
        return isMet(condition, now);
    });
}

void LessonRun::next()
{
    if (!isOpen() || isLast())
        return;
    const bool isThere = (stage() == Stage::Reading || stage() == Stage::Revealed) && isDone() && !isAway();
    enter(index() + 1, isThere && !m_lesson.steps[index() + 1].setting);
}

void LessonRun::back()
{
    if (isOpen() && !isFirst())
        enter(index() - 1, false);
}

bool LessonRun::advance()
{
    if (!isOpen())
        return false;
    // What cannot be done, for something else undoes it, holds nobody up.
    const bool isStuck = m_place.wasShown && isResultThere() && !isDone();
    if ((stage() == Stage::Asking || stage() == Stage::Doing) && !isStuck) {
        showMe();
        return true;
    }
    if (isLast())
        return false;
    next();
    return true;
}

void LessonRun::answer(double number)
{
    if (!isOpen() || stage() != Stage::Asking || std::isnan(number))
        return;
    m_place.given = number / unitsNow();
    leaveAsking();
}

void LessonRun::choose(int choice)
{
    if (!isOpen() || stage() != Stage::Asking || choice < 0 || choice >= step().question->choices.size())
        return;
    m_place.chosen = choice;
    leaveAsking();
}

void LessonRun::letDo()
{
    if (isOpen() && stage() == Stage::Asking && !step().question->todo.isEmpty())
        leaveAsking();
}

void LessonRun::leaveAsking()
{
    m_place.stage = Stage::Doing;
    take();
    if (stage() == Stage::Doing)
        emit changed();
}

void LessonRun::showMe()
{
    if (!isOpen() || (stage() != Stage::Asking && stage() != Stage::Doing))
        return;
    comeBack();
    m_place.isToBeShown = true;
    if (stage() == Stage::Asking) {
        leaveAsking();
        return;
    }
    take();
    if (stage() == Stage::Doing)
        emit changed();
}

bool LessonRun::isWaiting() const
{
    if (!isOpen() || stage() != Stage::Doing)
        return false;
    const bool isComplete
        = !m_needsUncertainty || m_place.before.uncertainty || !m_session.uncertaintyFailure().isEmpty();
    return !m_place.before.shown || !isComplete;
}

QStringList LessonRun::locked() const
{
    return isOpen() && (stage() == Stage::Asking || isWaiting()) ? step().question->locked : QStringList();
}

QStringList LessonRun::lockedParts() const
{
    QStringList parts;
    if (!isOpen() || (stage() != Stage::Asking && !isWaiting()))
        return parts;
    for (const Condition& condition : step().question->todo) {
        if (condition.key == QLatin1String("show"))
            parts << condition.word;
        else if (condition.key == QLatin1String("unit"))
            parts << condition.key;
    }
    return parts;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/lessonrun.h"

#include "ui/session/session.h"
#include "ui/words/echo.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace {

using lessons::Condition;
using lessons::LiveValue;

constexpr std::chrono::milliseconds kWriting(150); // an editor may write a file in several goes

} // namespace

LessonRun::LessonRun(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_saved.setSingleShot(true);
    m_saved.setInterval(kWriting);
    connect(&m_saved, &QTimer::timeout, this, &LessonRun::reload);
    for (const auto news : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, news, this, [this] { m_saved.start(); });
    connect(&m_session, &Session::resultArrived, this, &LessonRun::take);
    connect(&m_session, &Session::uncertaintyArrived, this, &LessonRun::take);
    connect(&m_session.view(), &ViewModel::changed, this, &LessonRun::take);
    connect(&m_session.parameters(), &ParameterModel::changed, this, [this] {
        if (isOpen())
            emit valuesChanged(); // isAway()
    });
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
    watch();
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
    m_index = 0;
    m_stage = Stage::Reading;
    watch();
    emit changed();
}

/// Of a file that is replaced, as many editors save, the watcher loses sight: its folder tells.
void LessonRun::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_path.isEmpty() || m_path.startsWith(QLatin1Char(':')))
        return;
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void LessonRun::reload()
{
    if (!isOpen())
        return;
    watch();
    lessons::Reading reading = lessons::readFile(m_path);
    const bool isGone = reading.lesson.steps.isEmpty();
    if (isGone && !QFileInfo::exists(m_path))
        return; // it is being replaced, or was taken away: what is shown stays
    if (std::exchange(m_digest, reading.digest) == reading.digest)
        return; // something else in the folder
    m_mistakes = std::move(reading.mistakes);
    if (!isGone)
        m_lesson = std::move(reading.lesson);
    emit reloaded();
    if (isGone)
        emit changed(); // only what is wrong is new
    else
        enter(std::min(m_index, static_cast<int>(m_lesson.steps.size()) - 1), false);
}

void LessonRun::expect(const kl::Parameters& parameters)
{
    m_expected = parameters;
    m_followsRule = m_session.parameters().following().binsBy != BinsBy::Hand;
}

/// @param keepsWindow  it is as the step has it
void LessonRun::enter(int step, bool keepsWindow)
{
    m_index = step;
    m_stage = this->step().question ? Stage::Asking : Stage::Reading;
    m_given.reset();
    m_chosen = -1;
    m_before = {};
    m_revealed = {};
    if (!keepsWindow) {
        const Recipe now = m_session.recipe();
        const Recipe recipe = lessons::recipeOf(m_lesson, step, now);
        if (recipe != now)
            m_session.setRecipe(recipe, tr("step %1 of the lesson").arg(step + 1));
    }
    expect(m_session.parameters().parameters());
    take();
    emit changed();
    if (this->step().animation && m_stage == Stage::Reading)
        emit animationWished(*this->step().animation);
}

void LessonRun::goTo(int step)
{
    if (isOpen() && step >= 0 && step < m_lesson.steps.size())
        enter(step, false);
}

void LessonRun::next()
{
    if (!isOpen() || isLast())
        return;
    const auto& question = step().question;
    const Recipe now = m_session.recipe();
    const bool isDone = !question
        || std::all_of(question->todo.begin(), question->todo.end(),
            [&now](const Condition& condition) { return isMet(condition, now); });
    const bool isThere = (m_stage == Stage::Reading || m_stage == Stage::Revealed) && isDone && !isAway();
    enter(m_index + 1, isThere && !m_lesson.steps[m_index + 1].setting);
}

void LessonRun::back()
{
    if (isOpen() && !isFirst())
        enter(m_index - 1, false);
}

bool LessonRun::advance()
{
    if (!isOpen())
        return false;
    if (m_stage == Stage::Asking || m_stage == Stage::Doing) {
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
    if (!isOpen() || m_stage != Stage::Asking || std::isnan(number))
        return;
    m_given = number;
    leaveAsking();
}

void LessonRun::choose(int choice)
{
    if (!isOpen() || m_stage != Stage::Asking || choice < 0 || choice >= step().question->choices.size())
        return;
    m_chosen = choice;
    leaveAsking();
}

void LessonRun::leaveAsking()
{
    m_stage = Stage::Doing;
    take();
    if (m_stage == Stage::Doing)
        emit changed();
}

void LessonRun::showMe()
{
    if (!isOpen() || (m_stage != Stage::Asking && m_stage != Stage::Doing))
        return;
    Recipe recipe = m_session.recipe();
    for (const Condition& condition : step().question->todo)
        meet(condition, recipe);
    if (m_stage == Stage::Asking)
        take(); // as it is before
    m_stage = Stage::Doing;
    if (recipe != m_session.recipe())
        m_session.setRecipe(recipe, tr("show me"));
    take();
    if (m_stage == Stage::Doing)
        emit changed();
}

QStringList LessonRun::locked() const
{
    return isOpen() && m_stage == Stage::Asking ? step().question->locked : QStringList();
}

bool LessonRun::isResultThere() const
{
    return m_session.snapshot() && m_session.snapshot()->parameters == m_session.parameters().parameters();
}

lessons::ValueSource LessonRun::now() const
{
    const auto& uncertainty = m_session.uncertainty();
    const bool fits
        = uncertainty && m_session.snapshot() && uncertainty->parameters == m_session.snapshot()->parameters;
    return {m_session.result(), fits ? uncertainty : nullptr};
}

/// What is kept is told in the unit that is shown now.
lessons::ValueSource LessonRun::inUnit(const lessons::ValueSource& source) const
{
    return {source.shown.in(m_session.view().options().unit), source.uncertainty};
}

void LessonRun::take()
{
    if (!isOpen())
        return;
    const bool isOfQuestion = m_session.snapshot() && m_session.snapshot()->parameters == m_expected;
    if (m_stage == Stage::Asking || (m_stage == Stage::Doing && isOfQuestion))
        m_before = now();
    if (m_followsRule && isResultThere() && m_stage != Stage::Doing)
        m_expected.binCount = m_session.snapshot()->parameters.binCount;
    const auto& uncertainty = m_session.uncertainty();
    for (lessons::ValueSource* kept : {&m_before, &m_revealed}) { // it comes later than what it belongs to
        if (kept->shown && !kept->uncertainty && uncertainty
            && uncertainty->parameters == kept->shown.snapshot().parameters)
            kept->uncertainty = uncertainty;
    }
    look();
    emit valuesChanged();
}

void LessonRun::look()
{
    if (m_stage != Stage::Doing || !isResultThere())
        return;
    const Recipe recipe = m_session.recipe();
    const auto& todo = step().question->todo;
    const bool isDone = std::all_of(
        todo.begin(), todo.end(), [&recipe](const Condition& condition) { return isMet(condition, recipe); });
    const LiveValue* value = answerValue();
    const bool isKnown = value == nullptr || value->of(now());
    const bool isHopeless = !m_session.uncertaintyFailure().isEmpty(); // it will not be known
    if (isDone && (isKnown || isHopeless))
        reveal();
}

void LessonRun::reveal()
{
    m_stage = Stage::Revealed;
    m_revealed = now();
    if (!m_before.shown)
        m_before = m_revealed;
    expect(m_session.parameters().parameters());
    emit changed();
    if (step().animation)
        emit animationWished(*step().animation);
}

bool LessonRun::isAway() const
{
    if (!isOpen() || m_stage == Stage::Doing)
        return false;
    kl::Parameters parameters = m_session.parameters().parameters();
    if (m_followsRule)
        parameters.binCount = m_expected.binCount;
    return parameters != m_expected;
}

void LessonRun::comeBack()
{
    if (isAway())
        m_session.parameters().change(m_expected, tr("back to the lesson’s settings"));
}

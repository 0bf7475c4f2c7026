// SPDX-License-Identifier: GPL-3.0-or-later
// What of a lesson on its way follows the results that arrive, and the hand that moves the parameters.
#include "ui/session/session.h"
#include "ui/teaching/lessonrun.h"

#include <algorithm>

using lessons::Condition;
using lessons::LiveValue;

bool LessonRun::isResultThere() const
{
    return m_session.snapshot() && m_session.snapshot()->parameters == m_session.parameters().parameters();
}

lessons::ValueSource LessonRun::now() const
{
    if (!m_place.hasResult)
        return {};
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
    const bool wasWaiting = isWaiting();
    takeBefore();
    if (m_place.isToBeShown && !isWaiting())
        meetAll();
    look();
    emit valuesChanged();
    if (wasWaiting && stage() == Stage::Doing && !isWaiting())
        emit changed(); // what was locked is free
}

void LessonRun::takeBefore()
{
    if (isResultThere()) {
        m_place.hasResult = true;
        if ((stage() == Stage::Asking || isWaiting()) && !isAway())
            m_place.before = now();
        if (ruleOf(m_place.following.binsBy) && stage() != Stage::Doing && !isAway())
            m_place.expected.binCount = m_session.snapshot()->parameters.binCount;
        if (stage() == Stage::Revealed && !isAway()) {
            m_place.revealed = now(); // what the hand was to do may be done again
            expect();
        }
    }
    const auto& uncertainty = m_session.uncertainty();
    for (lessons::ValueSource* kept : {&m_place.before, &m_place.revealed}) { // it comes later than what it belongs to
        if (kept->shown && !kept->uncertainty && uncertainty
            && uncertainty->parameters == kept->shown.snapshot().parameters)
            kept->uncertainty = uncertainty;
    }
}

void LessonRun::meetAll()
{
    m_place.isToBeShown = false;
    m_place.wasShown = true;
    Recipe recipe = m_session.recipe();
    lessons::meetAll(step().question->todo, recipe); // where it cannot be had, advance() knows
    if (recipe != m_session.recipe())
        m_session.setRecipe(recipe, tr("show me"));
}

void LessonRun::look()
{
    if (stage() != Stage::Doing || isWaiting() || isAway() || !isResultThere() || !isDone())
        return;
    const LiveValue* value = answerValue();
    const bool isKnown = value == nullptr || value->of(now());
    const bool isHopeless = now().uncertainty || !m_session.uncertaintyFailure().isEmpty(); // all has come that will
    if (isKnown || isHopeless)
        reveal();
}

void LessonRun::reveal()
{
    m_place.stage = Stage::Revealed;
    m_place.revealed = now();
    expect();
    emit changed();
}

bool LessonRun::isHandLeading() const
{
    return stage() == Stage::Doing || (stage() == Stage::Revealed && isDone());
}

kl::Parameters LessonRun::spokenOf() const
{
    const kl::Parameters& now = m_session.parameters().parameters();
    kl::Parameters parameters = m_place.expected;
    if (ruleOf(m_place.following.binsBy))
        parameters.binCount = now.binCount;
    if (isHandLeading() && step().question) {
        for (const Condition& condition : step().question->todo)
            takeOver(condition, now, parameters);
    }
    return parameters;
}

bool LessonRun::isAway() const
{
    if (!isOpen())
        return false;
    const auto isOfBins = [](const Condition& condition) { return condition.key == QLatin1String("bins"); };
    const bool areBinsFree = isHandLeading() && step().question
        && std::any_of(step().question->todo.begin(), step().question->todo.end(), isOfBins);
    if (m_session.parameters().following() != m_place.following && !areBinsFree)
        return true;
    return m_session.parameters().parameters() != spokenOf();
}

void LessonRun::comeBack()
{
    if (isAway())
        m_session.parameters().changeAll(spokenOf(), m_place.following, tr("back to the lesson’s settings"));
}

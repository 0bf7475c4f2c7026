// SPDX-License-Identifier: GPL-3.0-or-later
// What a session has beside parameters and view: how figures are made, what is pinned, and the recipe of all of it.
#include "ui/session/changedfields.h"
#include "ui/session/session.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

class Session::PinStep : public QUndoCommand {
public:
    PinStep(Session& session, std::shared_ptr<Pin> after, const QString& text)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session.m_pinned)
        , m_after(std::move(after))
    {
    }

    void undo() override { m_session.assignPinned(m_before); }
    void redo() override { m_session.assignPinned(m_after); }

private:
    Session& m_session;
    std::shared_ptr<Pin> m_before;
    std::shared_ptr<Pin> m_after;
};

/// How files are made changes by a recipe, with all the rest; what is chosen for one file is no step of its own.
class Session::FigureStep : public QUndoCommand {
public:
    FigureStep(Session& session, FigureOptions after)
        : m_session(session)
        , m_before(session.m_figureOptions)
        , m_after(std::move(after))
    {
    }

    void undo() override { restore(m_before); }
    void redo() override { restore(m_after); }

private:
    void restore(const FigureOptions& from)
    {
        m_session.setFigureOptions(
            withChangedFields(kFigureFields, m_session.m_figureOptions, m_before, m_after, from));
    }

    Session& m_session;
    FigureOptions m_before;
    FigureOptions m_after;
};

Recipe Session::recipe() const
{
    return {m_parameters.parameters(), m_view.options(), m_figureOptions, m_parameters.following(), pinnedParameters()};
}

Recipe Session::recipeOfResult() const
{
    Recipe result = recipe();
    if (m_snapshot) {
        result.parameters = m_snapshot->parameters;
        result.follow = m_resultFollowing;
    }
    return result;
}

void Session::setFigureOptions(const FigureOptions& options)
{
    if (options == m_figureOptions)
        return;
    m_figureOptions = options;
    emit figureOptionsChanged(m_figureOptions);
    followUncertainty();
}

void Session::setRecipe(const Recipe& recipe, const QString& what)
{
    if (recipe == this->recipe())
        return;
    recipe.parameters.validate(); // before the step is begun, which would have no end
    if (recipe.pinned)
        recipe.pinned->validate();
    QUndoStack& steps = m_parameters.undoStack(); // which owns what is pushed
    steps.beginMacro(what);
    if (recipe.figure != m_figureOptions)
        steps.push(new FigureStep(*this, recipe.figure));
    if (recipe.pinned != pinnedParameters())
        steps.push(new PinStep(*this, pinOf(recipe.pinned), what));
    m_view.setAll(recipe.view, what);
    m_parameters.changeAll(recipe.parameters, recipe.follow, what);
    steps.endMacro();
}

void Session::setPinned(bool pinned)
{
    const std::shared_ptr<Pin> pin
        = pinned ? pinOf(m_snapshot ? std::optional(m_snapshot->parameters) : std::nullopt) : nullptr;
    if (pin == m_pinned)
        emit pinnedChanged(isPinned()); // so that no button says otherwise
    else
        m_parameters.undoStack().push(new PinStep(*this, pin, pin ? tr("pin") : tr("unpin"))); // the stack owns it
}

std::optional<kl::Parameters> Session::pinnedParameters() const
{
    return m_pinned ? std::optional(m_pinned->parameters) : std::nullopt;
}

/// With its snapshot, if that is at hand.
std::shared_ptr<Session::Pin> Session::pinOf(const std::optional<kl::Parameters>& parameters) const
{
    if (!parameters || parameters == pinnedParameters())
        return parameters ? m_pinned : nullptr;
    const bool isShown = m_snapshot && m_snapshot->parameters == *parameters;
    return std::make_shared<Pin>(Pin {*parameters, isShown ? m_snapshot : nullptr});
}

void Session::assignPinned(const std::shared_ptr<Pin>& pin)
{
    m_pinned = pin;
    if (pin && !pin->snapshot)
        m_computation.requestPinned(pin->parameters);
    else
        m_computation.cancelPinned();
    emit pinnedChanged(isPinned());
    if (m_shown)
        emit shownChanged();
}

void Session::takePinned(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    if (!m_pinned || m_pinned->parameters != snapshot->parameters)
        return;
    m_pinned->snapshot = snapshot;
    if (m_shown)
        emit shownChanged();
    emit pinnedArrived();
}

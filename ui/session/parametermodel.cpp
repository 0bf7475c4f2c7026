// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/parametermodel.h"

#include <QUndoCommand>

#include <utility>

class ParameterModel::Change : public QUndoCommand {
public:
    Change(ParameterModel& model, std::shared_ptr<State> after, const QString& text, int gesture)
        : QUndoCommand(text)
        , m_model(model)
        , m_before(model.m_now)
        , m_after(std::move(after))
        , m_gesture(gesture)
    {
    }

    void undo() override { m_model.assign(m_before); }
    void redo() override { m_model.assign(m_after); }

    [[nodiscard]] int id() const override { return m_gesture == 0 ? -1 : m_gesture; }
    bool mergeWith(const QUndoCommand* later) override
    {
        m_after = static_cast<const Change*>(later)->m_after; // same id: only we give ids
        if (isBackAgain()) {
            setObsolete(true);
            m_model.assign(m_before); // which the step before shares
        }
        return true;
    }

private:
    /// Whether nothing is other than before; bins that a rule sets will be as they were.
    [[nodiscard]] bool isBackAgain() const
    {
        kl::Parameters after = m_after->parameters;
        if (ruleOf(m_after->following.binsBy))
            after.binCount = m_before->parameters.binCount;
        return after == m_before->parameters && m_after->following == m_before->following;
    }

    ParameterModel& m_model;
    std::shared_ptr<State> m_before;
    std::shared_ptr<State> m_after;
    int m_gesture;
};

ParameterModel::ParameterModel(const kl::Parameters& initial, const Following& following, QObject* parent)
    : QObject(parent)
    , m_now(std::make_shared<State>(State {initial, following}))
{
    initial.validate();
    m_undoStack.setUndoLimit(500);
}

void ParameterModel::change(const kl::Parameters& parameters, const QString& text, int gesture)
{
    Following follow = following();
    if (parameters.binCount != this->parameters().binCount)
        follow.binsBy = BinsBy::Hand;
    changeAll(parameters, follow, text, gesture);
}

void ParameterModel::changeAll(
    const kl::Parameters& parameters, const Following& following, const QString& text, int gesture)
{
    parameters.validate();
    if (parameters == this->parameters() && following == this->following())
        return;
    // The stack owns it.
    m_undoStack.push(new Change(*this, std::make_shared<State>(State {parameters, following}), text, gesture));
}

void ParameterModel::amendBins(int binCount)
{
    kl::Parameters amended = parameters();
    amended.binCount = binCount;
    amended.validate();
    if (amended == parameters())
        return;
    m_now->parameters = amended;
    emit changed(amended);
}

void ParameterModel::assign(const std::shared_ptr<State>& state)
{
    const std::shared_ptr<State> before = std::exchange(m_now, state);
    if (before->following != state->following)
        emit followingChanged(state->following);
    if (before->parameters != state->parameters)
        emit changed(state->parameters);
}

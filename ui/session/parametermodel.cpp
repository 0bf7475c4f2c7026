// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/parametermodel.h"

#include <QUndoCommand>

class ParameterModel::Change : public QUndoCommand {
public:
    Change(ParameterModel& model, const kl::Parameters& after, const QString& text, int gesture)
        : QUndoCommand(text)
        , m_model(model)
        , m_before(model.parameters())
        , m_after(after)
        , m_gesture(gesture)
    {
    }

    void undo() override { m_model.assign(m_before); }
    void redo() override { m_model.assign(m_after); }

    [[nodiscard]] int id() const override { return m_gesture == 0 ? -1 : m_gesture; }
    bool mergeWith(const QUndoCommand* later) override
    {
        m_after = static_cast<const Change*>(later)->m_after; // same id: only we give ids
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ParameterModel& m_model;
    kl::Parameters m_before;
    kl::Parameters m_after;
    int m_gesture;
};

ParameterModel::ParameterModel(const kl::Parameters& initial, QObject* parent)
    : QObject(parent)
    , m_parameters(initial)
{
    initial.validate();
    m_undoStack.setUndoLimit(500);
}

void ParameterModel::change(const kl::Parameters& parameters, const QString& text, int gesture)
{
    parameters.validate();
    if (parameters != m_parameters)
        m_undoStack.push(new Change(*this, parameters, text, gesture)); // the stack owns it
}

void ParameterModel::assign(const kl::Parameters& parameters)
{
    m_parameters = parameters;
    emit changed(m_parameters);
}

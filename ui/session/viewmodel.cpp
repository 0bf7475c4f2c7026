// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/viewmodel.h"

#include "ui/session/changedfields.h"
#include "ui/words/viewwords.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <utility>

class ViewModel::Step : public QUndoCommand {
public:
    Step(ViewModel& model, ViewOptions after, const QString& text, int gesture)
        : QUndoCommand(text)
        , m_model(model)
        , m_before(model.options())
        , m_after(std::move(after))
        , m_gesture(gesture)
    {
    }

    void undo() override { restore(m_before); }
    void redo() override { restore(m_after); }

    /// Below −1, which no gesture of the parameters is.
    [[nodiscard]] int id() const override { return m_gesture == 0 ? -1 : -1 - m_gesture; }
    bool mergeWith(const QUndoCommand* later) override
    {
        const auto* step = static_cast<const Step*>(later); // same id: only we give such
        m_after = withChangedFields(kViewFields, m_after, step->m_before, step->m_after, step->m_after);
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void restore(const ViewOptions& from)
    {
        m_model.assign(withChangedFields(kViewFields, m_model.options(), m_before, m_after, from));
    }

    ViewModel& m_model;
    ViewOptions m_before;
    ViewOptions m_after;
    int m_gesture;
};

ViewModel::ViewModel(ViewOptions initial, QUndoStack& steps, QObject* parent)
    : QObject(parent)
    , m_options(std::move(initial))
    , m_steps(steps)
{
}

void ViewModel::set(const ViewOptions& options, int gesture)
{
    if (options == m_options)
        return;
    const QString what = words::ofChange(m_options, options);
    if (what.isEmpty())
        assign(options);
    else
        m_steps.push(new Step(*this, options, what, gesture)); // the stack owns it
}

void ViewModel::hold(double centre, double width, double top, int gesture)
{
    ViewOptions options = m_options;
    options.held = true;
    options.heldCentre = std::clamp(centre, kHeldCentreRange.low, kHeldCentreRange.high);
    options.heldWidth = std::clamp(width, kHeldWidthRange.low, kHeldWidthRange.high);
    options.heldTop = std::clamp(top, kHeldTopRange.low, kHeldTopRange.high);
    set(options, gesture);
}

void ViewModel::setOpen(const QString& section, bool open)
{
    if (open == m_options.isOpen(section))
        return;
    QStringList sections = m_options.openSections;
    sections.removeAll(section);
    if (open)
        sections << section;
    set(&ViewOptions::openSections, sections);
}

void ViewModel::setAll(const ViewOptions& options, const QString& what)
{
    if (options != m_options)
        m_steps.push(new Step(*this, options, what, 0));
}

void ViewModel::assign(const ViewOptions& options)
{
    if (options == m_options)
        return;
    m_options = options;
    emit changed(m_options);
}

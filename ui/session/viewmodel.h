// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewoptions.h"

#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QUndoStack;
QT_END_NAMESPACE

/// The one place where the view's options change: menus, sections and charts follow it, whoever changed it.
///
/// What changes the picture is a step that can be undone, called by what it does ("hold still"). What arranges the
/// window is none, as nowhere on a desktop: the table and the sections that are open, its colours, and the size of its
/// text. They would stand between a person and the last change of the figure, and are where they were with one click.
class ViewModel : public QObject {
    Q_OBJECT

public:
    /// @param steps  for its changes; outlives it
    ViewModel(ViewOptions initial, QUndoStack& steps, QObject* parent = nullptr);

    [[nodiscard]] const ViewOptions& options() const { return m_options; }
    /// Steps of one @p gesture in a row (one drag of the chart) are folded into one; gesture 0 is never folded.
    void set(const ViewOptions& options, int gesture = 0);
    /// Sets one option. The view stays as it is if the option has that value already.
    template <typename T>
    void set(T ViewOptions::*option, const T& value)
    {
        ViewOptions options = m_options;
        options.*option = value;
        set(options);
    }
    /// Has the picture held still over this range, as far as there is such a one.
    void hold(double centre, double width, double top, int gesture = 0);
    void setOpen(const QString& section, bool open);

    /// All of @p options, as a step called @p what: for whoever sets more than the view with it.
    void setAll(const ViewOptions& options, const QString& what);

signals:
    void changed(const ViewOptions& options);

private:
    class Step;
    void assign(const ViewOptions& options);

    ViewOptions m_options;
    QUndoStack& m_steps;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"

#include <QObject>
#include <QUndoStack>

/// The one place where the parameters change, so that every change can be undone.
class ParameterModel : public QObject {
    Q_OBJECT

public:
    explicit ParameterModel(const kl::Parameters& initial, QObject* parent = nullptr);

    [[nodiscard]] const kl::Parameters& parameters() const { return m_parameters; }

    /// Changes the parameters, as one step that can be undone. Steps of one @p gesture in a row (one drag of a slider)
    /// are folded into one; gesture 0 is never folded.
    /// @throws kl::ParameterError  if they are not valid; then nothing changes.
    void change(const kl::Parameters& parameters, const QString& text, int gesture = 0);

    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

signals:
    void changed(const kl::Parameters& parameters);

private:
    class Change;
    void assign(const kl::Parameters& parameters);

    kl::Parameters m_parameters;
    QUndoStack m_undoStack;
};

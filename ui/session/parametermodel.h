// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "ui/state/following.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

/// The one place where the parameters change, and what follows them by itself, so that every change can be undone.
class ParameterModel : public QObject {
    Q_OBJECT

public:
    /// Gestures of the person's hand are counted from 1; from here on they are of what plays by itself, so that no drag
    /// is folded into a play. (Below −1 steps of the view have theirs on the same stack.)
    static constexpr int kFirstPlayedGesture = 1 << 30;

    explicit ParameterModel(const kl::Parameters& initial, const Following& following = {}, QObject* parent = nullptr);

    [[nodiscard]] const kl::Parameters& parameters() const { return m_now->parameters; }
    [[nodiscard]] const Following& following() const { return m_now->following; }

    /// Changes the parameters, as one step that can be undone. Steps of one @p gesture in a row (one drag of a slider)
    /// are folded into one; gesture 0 is never folded. Another number of bins is one by hand: no rule is kept to any more.
    /// @throws kl::ParameterError  if they are not valid; then nothing changes.
    void change(const kl::Parameters& parameters, const QString& text, int gesture = 0);
    /// The same, and what follows from now on.
    void changeAll(const kl::Parameters& parameters, const Following& following, const QString& text, int gesture = 0);
    /// Sets the number of bins that the kept rule asks for. No step of its own: part of the one that led here, so that
    /// undoing and doing it again brings back both.
    /// @throws kl::ParameterError  if there cannot be so many.
    void amendBins(int binCount);

    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

signals:
    void changed(const kl::Parameters& parameters);
    void followingChanged(const Following& following); ///< before changed(), if both did

private:
    /// What can be gone back to. Steps share it with their neighbours: what is after one is before the next.
    struct State {
        kl::Parameters parameters;
        Following following;
    };
    class Change;
    void assign(const std::shared_ptr<State>& state);

    std::shared_ptr<State> m_now;
    QUndoStack m_undoStack;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"
#include "core/snapshot.h"
#include "core/uncertainty.h"
#include "ui/session/computation.h"
#include "ui/session/parametermodel.h"
#include "ui/session/viewmodel.h"
#include "ui/state/recipe.h"
#include "ui/state/shown.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

/// What is now: the parameters with their history, the view, the calculation under way, its results, and what is pinned
/// beside them. Windows, lessons and tests drive the program through a session and watch its signals; it knows no
/// widget, and no two of them ask each other.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const Recipe& recipe, QObject* parent = nullptr);

    /// Asks for the first result. Before it a session only knows what it will ask.
    void start();

    [[nodiscard]] ParameterModel& parameters() { return m_parameters; }
    [[nodiscard]] const ParameterModel& parameters() const { return m_parameters; }
    [[nodiscard]] ViewModel& view() { return m_view; }
    [[nodiscard]] const ViewModel& view() const { return m_view; }

    /// How a file of the figure is made; remembered, and of no consequence for what is shown.
    [[nodiscard]] const FigureOptions& figureOptions() const { return m_figureOptions; }
    void setFigureOptions(const FigureOptions& options);

    /// All that is needed to be here again.
    [[nodiscard]] Recipe recipe() const;
    /// The same of the last whole result, which the parameters may be ahead of: what files of it carry.
    [[nodiscard]] Recipe recipeOfResult() const;

    /// What is on screen: the last whole result or, while a larger sample is drawn, its beginning.
    [[nodiscard]] const Shown& shown() const { return m_shown; }
    [[nodiscard]] bool isPreliminary() const { return m_shown.snapshotPointer() != m_snapshot; }
    /// The last whole result, for files and the clipboard.
    [[nodiscard]] Shown result() const { return Shown(m_snapshot, m_view.options().unit); }
    /// Its snapshot; null until the first one has arrived.
    [[nodiscard]] const std::shared_ptr<const kl::Snapshot>& snapshot() const { return m_snapshot; }
    /// Whether something is calculated that somebody waits for.
    [[nodiscard]] bool isBusy() const { return m_computation.isBusy(); }
    /// What the last whole result took.
    [[nodiscard]] double milliseconds() const { return m_milliseconds; }
    /// The uncertainty of what is shown; null while it is not known.
    [[nodiscard]] const std::shared_ptr<const kl::Uncertainty>& uncertainty() const { return m_uncertainty; }
    /// Why there will be none; empty where there is no reason that there should not.
    [[nodiscard]] const QString& uncertaintyFailure() const { return m_uncertaintyFailure; }
    /// Held to compare with; null: nothing is, or it is still calculated.
    [[nodiscard]] std::shared_ptr<const kl::Snapshot> pinned() const { return m_pinned ? m_pinned->snapshot : nullptr; }
    [[nodiscard]] bool isPinned() const { return m_pinned != nullptr; }

    /// The next seed; 0 follows the highest.
    [[nodiscard]] static kl::Parameters withNextSeed(kl::Parameters parameters);

public slots:
    void newSample(); ///< with the next seed
    void reset(); ///< the notebook's parameters
    /// All of @p recipe, as one step called @p what. What is pinned is calculated, if it is not at hand.
    /// @throws kl::ParameterError  if parameters of it are not valid; then nothing changes.
    void setRecipe(const Recipe& recipe, const QString& what);
    /// Once as many bins as @p rule asks for, when it has answered; at most the most there are. None is kept to then.
    void chooseBins(kl::BinRule rule);
    /// From now on as many as a rule asks for, whenever N, σ or the seed change; by hand: none is kept to any more.
    void keepBins(BinsBy binsBy);
    /// Holds the last whole result, as a step; nothing is pinned before the first one.
    void setPinned(bool pinned);
    /// Has the uncertainty found for something that is not remembered, such as a dialog that is open, while anybody wants
    /// that. @param by  who; outlives it, or wants it no more
    void setUncertaintyWanted(const QObject* by, bool wanted);
    void giveUp(); ///< stops what runs, and goes back to the last whole result

signals:
    void shownChanged(); ///< shown(), the uncertainty, what is pinned, or the view of them
    void resultArrived(); ///< a whole result, after shownChanged()
    void uncertaintyArrived(); ///< after shownChanged()
    void uncertaintyProgressed(double fraction);
    void uncertaintyFailed(const QString& message); ///< after shownChanged(); there will be no uncertaintyArrived()
    void pinnedChanged(bool pinned);
    void pinnedArrived(); ///< the snapshot of what a recipe pinned, after shownChanged()
    void figureOptionsChanged(const FigureOptions& options);
    void busyChanged(bool busy);
    void progressed(double fraction); ///< of the run under way, in [0, 1]
    void noticed(const QString& notice); ///< a sentence for the person; empty: what was said has passed
    void failed(const QString& message); ///< the same of a result that could not be had, after noticed()

private:
    /// What is pinned. Steps share it with what is now, so that a snapshot that arrives is everybody's.
    struct Pin {
        kl::Parameters parameters;
        std::shared_ptr<const kl::Snapshot> snapshot; ///< null while it is calculated
    };
    class PinStep;
    class FigureStep;

    void assignPinned(const std::shared_ptr<Pin>& pin);
    void takePinned(const std::shared_ptr<const kl::Snapshot>& snapshot);
    [[nodiscard]] std::shared_ptr<Pin> pinOf(const std::optional<kl::Parameters>& parameters) const;
    [[nodiscard]] std::optional<kl::Parameters> pinnedParameters() const;
    [[nodiscard]] bool tellsUncertainty() const; ///< on screen or in the figure
    void followUncertainty(); ///< whether it is told
    void dropUncertainty(); ///< it is of other seeds
    void ask(); ///< for the result of the parameters as they are
    void show(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void takeResult(const std::shared_ptr<const kl::Snapshot>& snapshot, double milliseconds);
    void takePreliminary(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void takeUncertainty(const std::shared_ptr<const kl::Uncertainty>& uncertainty);
    void takeBinCount(kl::BinRule rule, double binCount);
    void followBins(const kl::Snapshot& snapshot);
    [[nodiscard]] static QString heldWords(kl::BinRule rule, double binCount);
    void wantUncertainty(); ///< when the parameters rest, if it would be seen
    void goBack(); ///< to the parameters of the last whole result

    ParameterModel m_parameters;
    ViewModel m_view;
    FigureOptions m_figureOptions;
    int m_spreadSeeds; ///< when the view last changed
    QSet<const QObject*> m_wantingUncertainty; ///< as setUncertaintyWanted() says
    bool m_tellsUncertainty; ///< whether it was told when that last changed
    Computation m_computation;
    QTimer m_rest; ///< runs out when the parameters rest
    kl::Parameters m_ruleParameters; ///< that a rule was last asked for
    double m_asked = 0.0; ///< how many bins the kept rule asked for in the result that is about to arrive
    bool m_isHeld = false; ///< whether it asks for more than there can be, which was said
    bool m_amends = false; ///< while the number of bins is set that the result has already
    Following m_resultFollowing; ///< when the last whole result arrived

    Shown m_shown;
    std::shared_ptr<const kl::Snapshot> m_snapshot;
    double m_milliseconds = 0.0;
    std::shared_ptr<const kl::Uncertainty> m_uncertainty;
    QString m_uncertaintyFailure;
    std::shared_ptr<Pin> m_pinned; ///< null: nothing is
};

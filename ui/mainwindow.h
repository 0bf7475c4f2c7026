// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"
#include "core/snapshot.h"
#include "core/uncertainty.h"
#include "ui/session/computation.h"
#include "ui/session/parametermodel.h"
#include "ui/session/settings.h"
#include "ui/state/shown.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class BusyIndicator;
class ChartPane;
class DivergencePanel;
class EmptyBinsPanel;
class ExportCommands;
class MeasuresPanel;
class ParameterPanel;
class ReasonsPanel;
class Section;
class UncertaintyPanel;
QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

/// The window: connects the parameters, the calculation and the views, which do not know each other.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The last good result; null until the first one has arrived.
    [[nodiscard]] const std::shared_ptr<const kl::Snapshot>& snapshot() const { return m_snapshot; }
    /// The uncertainty of snapshot(); null while there is none.
    [[nodiscard]] const std::shared_ptr<const kl::Uncertainty>& uncertainty() const { return m_uncertainty; }
    /// For measuring frames.
    [[nodiscard]] ChartPane& chartPane() const { return *m_chartPane; }

public slots:
    void newSample();
    void reset();
    void copyFigure();
    void copyValues();
    void copyWords();
    void exportFigure();
    void exportData();
    void giveUp(); ///< stops a calculation under way and goes back to what is shown
    void setPinned(bool pinned); ///< holds what is shown, to compare with

signals:
    void snapshotShown(); ///< the views show snapshot()
    void uncertaintyShown(); ///< the views show uncertainty()
    void failed(const QString& message); ///< a calculation; snapshot() still stands
    void uncertaintyFailed(const QString& message); ///< there will be no uncertaintyShown() for snapshot()

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeViews();
    QWidget* makeSide();
    Section* addSection(const QString& title, const QString& name, QWidget* content);
    void makeActions();
    void makeViewMenu();
    QAction* addAction(
        QMenu* menu, const QString& text, const QString& name, const QKeySequence& shortcut, const QString& toolTip);
    void makeToolBar(const QList<QAction*>& left, const QList<QAction*>& right);
    void connectParts();

    void showSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot, double milliseconds);
    /// Shows it as far as the calculation has come; snapshot() is still the last whole result.
    void showPreliminary(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void showUncertainty(const std::shared_ptr<const kl::Uncertainty>& uncertainty);
    void render(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void renderAgain(); ///< with other options
    void wantUncertainty(); ///< when the sliders rest, if it would be seen
    [[nodiscard]] struct ExportContent exportContent() const;
    void askRule(kl::BinRule rule);
    void chooseBins(kl::BinRule rule, double binCount);
    void goBack(); ///< to the parameters of what is shown
    void notify(const QString& notice);
    void about();

    Settings m_settings;
    ParameterModel m_model;
    Computation m_computation;
    kl::Parameters m_ruleParameters; ///< that a rule was last asked for
    QTimer m_rest; ///< runs out when the sliders rest
    std::shared_ptr<const kl::Snapshot> m_snapshot;
    Shown m_shown; ///< on screen: m_snapshot or a preliminary one
    std::shared_ptr<const kl::Snapshot> m_pinned;
    std::shared_ptr<const kl::Uncertainty> m_uncertainty;

    ChartPane* m_chartPane = nullptr;
    DivergencePanel* m_divergencePanel = nullptr;
    ParameterPanel* m_parameterPanel = nullptr;
    EmptyBinsPanel* m_emptyBinsPanel = nullptr;
    ReasonsPanel* m_reasonsPanel = nullptr;
    UncertaintyPanel* m_uncertaintyPanel = nullptr;
    MeasuresPanel* m_measuresPanel = nullptr;
    QList<Section*> m_sections;
    Section* m_uncertaintySection = nullptr;
    ExportCommands* m_exportCommands = nullptr;
    QAction* m_pinAction = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_duration = nullptr;
    BusyIndicator* m_busyIndicator = nullptr;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binrule.h"
#include "core/snapshot.h"
#include "ui/computation.h"
#include "ui/parametermodel.h"
#include "ui/settings.h"

#include <QMainWindow>

#include <memory>

class BusyIndicator;
class DivergencePanel;
class FigureView;
class ParameterPanel;
class QLabel;

/// The window: connects the parameters, the calculation and the views, which do not know each other.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The last good result; null until the first one has arrived.
    [[nodiscard]] const std::shared_ptr<const kl::Snapshot>& snapshot() const { return m_snapshot; }
    /// The figure's view, for measuring its frames.
    [[nodiscard]] FigureView& figureView() const { return *m_figureView; }

public slots:
    void newSample();
    void reset();
    void copyFigure();
    void copyValues();
    void exportFigure();
    void exportData();
    void giveUp(); ///< stops a calculation under way and goes back to what is shown

signals:
    void snapshotShown(); ///< the views show snapshot()

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions();
    void makeViews();
    void connectParts();
    void setAppearance(theme::Appearance appearance);
    void showSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot, double milliseconds);
    /// Shows it as far as the calculation has come; snapshot() is still the last whole result.
    void showPreliminary(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void render(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void chooseBins(kl::BinRule rule, double binCount);
    void goBack(); ///< to the parameters of what is shown
    void notify(const QString& notice);
    void exportTo(const QString& caption, const QStringList& filters, const QString& suggestion);
    void about();

    Settings m_settings;
    ParameterModel m_model;
    Computation m_computation;
    std::shared_ptr<const kl::Snapshot> m_snapshot;

    FigureView* m_figureView = nullptr;
    DivergencePanel* m_divergencePanel = nullptr;
    ParameterPanel* m_parameterPanel = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_duration = nullptr;
    BusyIndicator* m_busyIndicator = nullptr;
};

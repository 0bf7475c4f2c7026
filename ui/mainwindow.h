// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

#include <QMainWindow>

#include <optional>

class BinTable;
class BusyIndicator;
class ChartPane;
class DivergencePanel;
class EmptyBinsPanel;
class ExportCommands;
class Guide;
class MeasuresPanel;
class OpenCommands;
class PanelSplitter;
class ParameterPanel;
class ReasonsPanel;
class SideBar;
class StatusLine;
class UncertaintyPanel;
struct ExportContent;
struct ExportSource;
QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
QT_END_NAMESPACE

/// The window: lays out the views, and connects them with the session.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] const Session& session() const { return m_session; }
    /// For measuring frames.
    [[nodiscard]] ChartPane& chartPane() const { return *m_chartPane; }

public slots:
    void copyFigure();
    void copyTable();
    void copyValues();
    void copyWords();
    void exportFigure();
    void exportData();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeViews();
    void fitToFont();
    QWidget* makeCharts();
    void makeSide();
    void makeStatusBar();
    void connectParts();
    void connectFiles(); ///< this and what it serves is in filesofwindow.cpp
    void makeActions(); ///< the table of them is in commands.cpp, codecommands.cpp and helpcommands.cpp
    void makeToolBar();
    void addChartMenu();
    void addFileCommands();
    void addOpenCommands();
    void listRecent();
    void addEditCommands();
    void addScaleCommands();
    void addViewCommands();
    void addExampleCommands();
    void addCodeCommands();
    void addHelpCommands();
    /// A row for an option of the view that is on or off.
    [[nodiscard]] Command viewSwitch(const QString& name, const QString& text, const QString& shortcut,
        const QString& toolTip, bool ViewOptions::*option);

    void showView(const ViewOptions& view);
    void showShown();
    void showSentence();
    void showDuration();
    [[nodiscard]] ExportContent exportContent() const;
    [[nodiscard]] ExportSource exportSource() const;
    void notify(const QString& notice);
    void openEmptyBins(); ///< and puts the focus on its choice
    void about();
    /// A place that the guide speaks of and that is no widget, in the window's coordinates.
    [[nodiscard]] std::optional<QPoint> placeOf(const QString& name) const;

    Settings m_settings; ///< as it was at the start, and what is remembered at the end
    Session m_session;
    Actions m_actions;
    theme::Appearance m_appearance; ///< that is applied

    ChartPane* m_chartPane = nullptr;
    BinTable* m_binTable = nullptr;
    DivergencePanel* m_divergencePanel = nullptr;
    ParameterPanel* m_parameterPanel = nullptr;
    EmptyBinsPanel* m_emptyBinsPanel = nullptr;
    ReasonsPanel* m_reasonsPanel = nullptr;
    UncertaintyPanel* m_uncertaintyPanel = nullptr;
    MeasuresPanel* m_measuresPanel = nullptr;
    SideBar* m_side = nullptr;
    PanelSplitter* m_splitter = nullptr; ///< of charts and panel
    PanelSplitter* m_charts = nullptr; ///< of charts and table
    ExportCommands* m_exportCommands = nullptr;
    OpenCommands* m_openCommands = nullptr;
    QMenu* m_recentMenu = nullptr;
    StatusLine* m_statusLine = nullptr;
    QLabel* m_duration = nullptr;
    BusyIndicator* m_busyIndicator = nullptr;
    Guide* m_guide = nullptr;
};

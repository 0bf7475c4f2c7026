// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/session/player.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/teaching/lessonrun.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <optional>

class BinTable;
class BusyIndicator;
class ChartPane;
class DivergencePanel;
class EmptyBinsPanel;
class ExportCommands;
class Guide;
class LessonPanel;
class MeasuresPanel;
class OpenCommands;
class PanelSplitter;
class PresentWindow;
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
    [[nodiscard]] Player& player() { return m_player; }
    [[nodiscard]] LessonRun& lesson() { return m_lesson; }
    /// For measuring frames.
    [[nodiscard]] ChartPane& chartPane() const { return *m_chartPane; }

    /// Opens a lesson beside the chart, or says in a dialog why it cannot be.
    /// @param step  from 0; none: where one was
    void openLesson(const QString& path, std::optional<int> step = {});

    void startPresenting(); ///< over a whole screen

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
    void makeParts(); ///< views, actions, and what connects them with what stays
    void makeViews();
    void fitToFont();
    QWidget* makeCharts();
    void makeSide();
    void makeStatusBar();
    void connectParts();
    void connectSession(); ///< with what is not made anew for another language
    void connectFiles(); ///< this and what it serves is in filesofwindow.cpp
    void connectSettings(); ///< this and what it serves is in settingsofwindow.cpp
    void keepSettings(); ///< as all is now
    void keepWhenAtRest();
    void makeActions(); ///< the table of them is in commands.cpp, codecommands.cpp and helpcommands.cpp
    void makeToolBar();
    void addChartMenu();
    void addFileCommands();
    void connectOpening();
    void addOpenCommands();
    void listRecent();
    void addOpenLessonCommand(); ///< this and what else lessons need is in lessoncommands.cpp
    void addLessonCommands();
    void listLessons();
    void askForLesson();
    void closeLesson();
    void connectLesson();
    void followLesson();
    void keepPlace(int step); ///< that the open lesson is at
    void showLocked();
    [[nodiscard]] bool isLocked() const; ///< some control is, by a question of the lesson
    [[nodiscard]] bool isLocked(bool ViewOptions::*part) const; ///< that part of the view is
    void addEditCommands();
    void addScaleCommands();
    void addViewCommands();
    void addLanguageCommands(); ///< this and what it serves is in languagecommands.cpp
    void setLanguage(const QString& choice);
    void speakAnew(); ///< if the language is another one
    void dropViews();
    [[nodiscard]] Places places() const;
    void connectPlayer();
    void addPlayCommands(); ///< this and what it serves is in playcommands.cpp
    void addExampleCommands();
    void addCodeCommands();
    void addHelpCommands();
    void addPresentCommands(); ///< this and what it serves is in presentcommands.cpp
    void endPresenting();
    [[nodiscard]] bool isBehindPresentation() const;
    /// A row for an option of the view that is on or off.
    [[nodiscard]] Command viewSwitch(const QString& name, const QString& text, const QString& shortcut,
        const QString& toolTip, bool ViewOptions::*option);

    void togglePlay(Sweep::Of of);
    void showPlaying();
    void giveUp(); ///< playing or calculating
    void showView(const ViewOptions& view);
    void showShown();
    void showSentence();
    void showDuration();
    [[nodiscard]] ExportContent exportContent() const;
    [[nodiscard]] ExportSource exportSource() const;
    void notify(const QString& notice);
    void openEmptyBins(); ///< and puts the focus on its choice
    void about();
    void showKeys(); ///< every key, in a dialog
    void welcome(); ///< the card at the first start
    /// A place that the guide speaks of and that is no widget, in the window's coordinates.
    [[nodiscard]] std::optional<QPoint> placeOf(const QString& name) const;

    /// A presentation that runs, and what was before it.
    struct Presenting {
        PresentWindow* window = nullptr; ///< null: there is none
        Recipe recipe {};
        std::optional<LessonRun::Place> place {}; ///< in the lesson; empty: none was open
        QPointer<QWidget> focus {};
    };

    Settings m_settings; ///< as it was at the start, and what was kept since
    QTimer m_keeping; ///< runs from a change till it is kept
    bool m_canKeep = true; ///< false: the settings could not be written
    Session m_session;
    Player m_player;
    LessonRun m_lesson;
    Presenting m_present;
    Actions m_actions;
    theme::Appearance m_appearance; ///< that is applied
    QString m_language; ///< that the views speak

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
    QMenu* m_lessonsMenu = nullptr;
    QString m_lessonFolder; ///< of the last one of a person's own
    LessonPanel* m_lessonPanel = nullptr;
    StatusLine* m_statusLine = nullptr;
    QLabel* m_duration = nullptr;
    BusyIndicator* m_busyIndicator = nullptr;
    Guide* m_guide = nullptr;
};

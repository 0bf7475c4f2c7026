// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/charts/chartcolumn.h"
#include "ui/charts/chartpane.h"
#include "ui/controls/busyindicator.h"
#include "ui/controls/columnscroll.h"
#include "ui/controls/focusring.h"
#include "ui/controls/panelsplitter.h"
#include "ui/controls/plaincopy.h"
#include "ui/controls/section.h"
#include "ui/controls/splitterkeys.h"
#include "ui/controls/statusline.h"
#include "ui/controls/tooltipwrap.h"
#include "ui/controls/wheelfocus.h"
#include "ui/export/exportcommands.h"
#include "ui/export/opencommands.h"
#include "ui/lessons/guide.h"
#include "ui/panels/bintable.h"
#include "ui/panels/divergencepanel.h"
#include "ui/panels/emptybinspanel.h"
#include "ui/panels/measurespanel.h"
#include "ui/panels/parameterpanel.h"
#include "ui/panels/reasonspanel.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/uncertaintypanel.h"
#include "ui/session/windowgeometry.h"
#include "ui/teaching/lessonpanel.h"
#include "ui/teaching/lessonplace.h"
#include "ui/theme/spacing.h"
#include "ui/words/description.h"
#include "ui/words/format.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QStatusBar>
#include <QTimer>
#include <QUndoStack>

#include <utility>

namespace {

using theme::kUnit;

} // namespace

MainWindow::MainWindow(const Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_session(settings.recipe)
    , m_player(m_session)
    , m_lesson(m_session)
    , m_actions(*this)
    , m_appearance(settings.recipe.view.appearance)
    , m_language(language::current())
    , m_exportCommands(new ExportCommands(settings.recipe.figure, settings.files, settings.figurePresets, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    qApp->installEventFilter(new WheelFocus(this));
    qApp->installEventFilter(new ToolTipWrap(this));
    theme::apply(m_appearance);
    theme::applyTextSize(settings.recipe.view.textSize);
    // For whoever looks for its parts; members go before children, so it is not deleted twice.
    m_session.setParent(this);
    connectOpening();
    makeParts();
    connectSession();
    new FocusRing(this);
    showView(m_session.view().options());
    m_parameterPanel->setFocus();
    windowgeometry::restore(*this, settings.geometry);
    if (settings.isFirstStart)
        welcome();
    m_session.start();
}

MainWindow::~MainWindow()
{
    // A field that loses the focus now would tell members that are gone.
    m_parameterPanel->disconnect(this);
    m_emptyBinsPanel->disconnect(this);
}

void MainWindow::makeParts()
{
    setWindowTitle(tr("KL Explorer"));
    makeViews();
    makeActions();
    connectParts();
}

void MainWindow::makeViews()
{
    m_chartPane = new ChartPane(this);
    plaincopy::install(m_chartPane->wordsLabel());

    makeSide();
    m_splitter = new PanelSplitter(Qt::Horizontal, makeCharts(), m_side, this);
    m_splitter->setShare(m_settings.places.panelShare);
    setCentralWidget(m_splitter);
    makeStatusBar();
}

void MainWindow::makeSide()
{
    m_side = new SideBar(this);
    m_divergencePanel = new DivergencePanel(m_side);
    m_parameterPanel = new ParameterPanel(m_session.parameters().parameters(), m_side);
    m_parameterPanel->setFollowing(m_session.parameters().following());
    m_emptyBinsPanel = new EmptyBinsPanel(m_side);
    m_emptyBinsPanel->setParameters(m_session.parameters().parameters());
    m_reasonsPanel = new ReasonsPanel(m_side);
    m_uncertaintyPanel = new UncertaintyPanel(m_side);
    m_measuresPanel = new MeasuresPanel(m_side);
    m_side->addToTop(m_divergencePanel);
    m_side->addToTop(m_parameterPanel);
    m_side->addSection(tr("Where the error comes from"), section::kReasons, m_reasonsPanel);
    m_side->addSection(tr("Empty bins"), section::kEmptyBins, m_emptyBinsPanel);
    m_side->addSection(tr("How sure are the values?"), section::kUncertainty, m_uncertaintyPanel);
    m_side->addSection(tr("Related measures"), section::kMeasures, m_measuresPanel);
}

void MainWindow::makeStatusBar()
{
    m_statusLine = new StatusLine(this);
    m_duration = new QLabel(this);
    m_duration->setObjectName(QStringLiteral("duration"));
    m_duration->setContentsMargins(0, 0, 2 * kUnit, 0);
    m_duration->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_duration->setToolTip(tr("What the last calculation took"));
    m_busyIndicator = new BusyIndicator(this);
    statusBar()->addWidget(m_statusLine, 1);
    statusBar()->addPermanentWidget(m_busyIndicator);
    statusBar()->addPermanentWidget(m_duration);
    statusBar()->setSizeGripEnabled(false);
    fitToFont();
    m_guide = new Guide(this, [this](const QString& name) { return placeOf(name); });
}

std::optional<QPoint> MainWindow::placeOf(const QString& name) const
{
    for (const auto& [known, place] : {std::pair(guide::kCurveP, ChartPlace::CurveP),
             std::pair(guide::kCurveQ, ChartPlace::CurveQ), std::pair(guide::kBin, ChartPlace::Bin)}) {
        if (name != known)
            continue;
        const std::optional<QPoint> point = m_chartPane->placeOf(place);
        return point ? std::optional(m_chartPane->mapTo(this, *point)) : std::nullopt;
    }
    return {};
}

/// The chart, and on demand the table of its bins below it; scrolled where a small screen or large type leaves too
/// little for both.
QWidget* MainWindow::makeCharts()
{
    m_binTable = new BinTable(this);
    m_binTable->hide();
    m_charts = new PanelSplitter(Qt::Vertical, m_chartPane, m_binTable, this);
    m_charts->setObjectName(QStringLiteral("chartAndTable"));
    m_charts->setShare(m_settings.places.tableShare);
    m_chartPane->setTermsShare(m_settings.places.termsShare);
    m_binTable->setOrder(m_settings.places.tableOrder);
    ChartColumn& column = m_chartPane->column();
    for (const auto& [line, name] : {std::pair(1, tr("Height of the figure")), std::pair(2, tr("Height of the terms"))})
        new SplitterKeys(
            &column, line, name, [&column, index = line] { column.restore(index); },
            [&column] { column.takeShares(); });
    m_lessonPanel = new LessonPanel(m_lesson, m_player, this);
    m_lessonPanel->hide();
    auto* place = new LessonPlace(new ColumnScroll(m_charts, this), m_lessonPanel, this);
    connect(place, &LessonPlace::belowChanged, m_chartPane, &ChartPane::setBrief);
    return place;
}

void MainWindow::fitToFont()
{
    m_duration->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000000.00 ms")));
}

void MainWindow::connectParts()
{
    ParameterModel& parameters = m_session.parameters();
    connect(m_side, &SideBar::sectionToggled, &m_session.view(), &ViewModel::setOpen);
    connect(m_divergencePanel, &DivergencePanel::emptyBinsWanted, this, &MainWindow::openEmptyBins);
    connect(m_parameterPanel, &ParameterPanel::parametersChanged, &parameters, &ParameterModel::change);
    connect(m_parameterPanel, &ParameterPanel::dragged, m_chartPane, &ChartPane::setHolding);
    connect(m_parameterPanel, &ParameterPanel::dragged, m_reasonsPanel, &ReasonsPanel::setHolding);
    connect(m_parameterPanel, &ParameterPanel::newSampleRequested, &m_session, &Session::newSample);
    connect(m_parameterPanel, &ParameterPanel::binRuleChosen, &m_session, &Session::chooseBins);
    connect(m_parameterPanel, &ParameterPanel::binsKept, &m_session, &Session::keepBins);
    connect(m_emptyBinsPanel, &EmptyBinsPanel::edited, this, [this](kl::EmptyBins emptyBins, double pseudocount) {
        kl::Parameters changed = m_session.parameters().parameters();
        changed.emptyBins = emptyBins;
        changed.pseudocount = pseudocount;
        m_session.parameters().change(changed, tr("change treatment of empty bins"));
    });
    connect(&parameters, &ParameterModel::changed, m_parameterPanel, &ParameterPanel::setParameters);
    connect(&parameters, &ParameterModel::followingChanged, m_parameterPanel, &ParameterPanel::setFollowing);
    connect(&parameters, &ParameterModel::changed, m_emptyBinsPanel, &EmptyBinsPanel::setParameters);
    connect(m_chartPane, &ChartPane::pointedBinChanged, m_binTable, &BinTable::setPointedBin);
    connect(m_binTable, &BinTable::binPointedAt, m_chartPane, &ChartPane::setPointedBin);

    connect(m_chartPane, &ChartPane::rangeChosen, &m_session.view(), &ViewModel::hold);
    connect(m_reasonsPanel, &ReasonsPanel::spokenOf, m_chartPane, &ChartPane::setSpokenOf);
    connect(&m_session, &Session::busyChanged, m_busyIndicator, &BusyIndicator::setBusy);
    connect(&m_session, &Session::progressed, m_busyIndicator, &BusyIndicator::setProgress);
    connect(&m_session, &Session::failed, m_statusLine, &StatusLine::showFailure);
    connect(m_guide, &Guide::closed, &m_actions, &Actions::follow);
    connect(m_lessonPanel, &LessonPanel::closed, this, &MainWindow::closeLesson);
}

void MainWindow::connectSession()
{
    connect(&m_session.parameters().undoStack(), &QUndoStack::indexChanged, &m_actions, &Actions::follow);
    connect(&m_session.view(), &ViewModel::changed, this, &MainWindow::showView);
    connect(&m_session.view(), &ViewModel::changed, &m_actions, &Actions::follow);
    connect(&m_session, &Session::pinnedChanged, &m_actions, &Actions::follow);
    connect(&m_session, &Session::shownChanged, this, &MainWindow::showShown);
    connect(&m_session, &Session::resultArrived, this, [this] {
        showDuration();
        m_actions.follow();
    });
    connect(&m_session, &Session::uncertaintyFailed, this, [this](const QString& message) {
        if (m_uncertaintyPanel->isHidden()) // the band was wanted
            notify(message);
    });
    connect(&m_session, &Session::uncertaintyProgressed, this,
        [this](double fraction) { m_uncertaintyPanel->setProgress(fraction, m_session.view().options().spreadSeeds); });
    connect(&m_session, &Session::noticed, this, &MainWindow::notify);
    connectPlayer();
    connectFiles();
    connectLesson();
    connectSettings();
}

void MainWindow::showView(const ViewOptions& view)
{
    if (std::exchange(m_appearance, view.appearance) != view.appearance)
        theme::apply(view.appearance);
    theme::applyTextSize(view.textSize);
    m_chartPane->setTermsVisible(
        view.terms && view.termsShown != TermsShown::Qp, view.terms && view.termsShown != TermsShown::Pq);
    const bool hadTable = !m_binTable->isHidden();
    m_binTable->setVisible(view.table);
    bool opens = view.table && !hadTable;
    for (Section* section : m_side->sections()) {
        const bool wasOpen = section->isOpen();
        section->setOpen(view.isOpen(section->objectName()));
        opens = opens || (section->isOpen() && !wasOpen);
    }
    if (opens && m_session.shown())
        showShown(); // what is closed is not kept up to date
    if (view.table && !hadTable)
        m_binTable->setPointedBin(m_chartPane->pointedBin());
}

void MainWindow::showShown()
{
    if (isBehindPresentation())
        return;
    const Shown& shown = m_session.shown();
    const auto& pinned = m_session.pinned();
    const ViewOptions view = m_player.viewOf(m_session.view().options());
    FigureContent content = figureContent(shown, view, m_session.uncertainty().get(), pinned);
    content.traces = m_player.traces();
    m_chartPane->setContent(content);
    m_divergencePanel->setShown(shown, pinned.get(), m_player.traces());
    const auto isOpen = [](const QWidget* panel) { return !panel->isHidden(); };
    if (isOpen(m_binTable))
        m_binTable->setShown(shown);
    if (isOpen(m_reasonsPanel))
        m_reasonsPanel->setShown(shown);
    m_uncertaintyPanel->setFailure(m_session.uncertaintyFailure());
    if (isOpen(m_uncertaintyPanel))
        m_uncertaintyPanel->setShown(shown, m_session.uncertainty());
    if (isOpen(m_measuresPanel))
        m_measuresPanel->setShown(shown);
    showSentence();
    m_guide->setShows({.unit = shown.unit(), .density = view.held});
    m_guide->follow();
}

void MainWindow::showSentence()
{
    const kl::Parameters& parameters = m_session.shown().snapshot().parameters;
    const std::int64_t wished = m_session.parameters().parameters().sampleCount;
    m_statusLine->showSentence(m_session.isPreliminary() ? QStringList {description::ofBeginning(parameters, wished)}
                                                         : description::ofSetting(parameters));
}

void MainWindow::showDuration()
{
    const double milliseconds = m_session.milliseconds();
    m_duration->setText(milliseconds < 1000.0
            ? tr("%1 ms").arg(format::fixed(milliseconds, milliseconds < 10.0 ? 2 : 0))
            : tr("%1 s").arg(format::fixed(milliseconds / 1000.0, 2)));
}

void MainWindow::notify(const QString& notice)
{
    m_statusLine->showNotice(notice);
}

void MainWindow::openEmptyBins()
{
    m_session.view().setOpen(section::kEmptyBins, true);
    m_side->bringIntoView(section::kEmptyBins);
    m_emptyBinsPanel->setFocus();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // later: it may come out of a menu that will be gone
        QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
    if (m_statusLine && event->type() == QEvent::FontChange) {
        fitToFont();
        QTimer::singleShot(
            0, this, [this] { theme::applyTextSize(m_session.view().options().textSize); }); // a desktop's
    }
    if (m_statusLine && event->type() == QEvent::WindowStateChange)
        m_actions.follow(); // a window manager may leave full screen too
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    endPresenting();
    keepSettings();
    QMainWindow::closeEvent(event);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/charts/chartpane.h"
#include "ui/controls/busyindicator.h"
#include "ui/controls/section.h"
#include "ui/export/dataexport.h"
#include "ui/export/exportcommands.h"
#include "ui/panels/divergencepanel.h"
#include "ui/panels/emptybinspanel.h"
#include "ui/panels/measurespanel.h"
#include "ui/panels/parameterpanel.h"
#include "ui/panels/reasonspanel.h"
#include "ui/panels/uncertaintypanel.h"
#include "ui/words/format.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace {

constexpr int kUnit = 8; // of all spacing, px
constexpr int kSideWidth = 360;
constexpr std::chrono::milliseconds kRest(400);

} // namespace

MainWindow::MainWindow(const Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_model(settings.parameters)
    , m_exportCommands(new ExportCommands(settings.figure, settings.exportFolder, this))
{
    setWindowTitle(tr("KL Explorer"));
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(900, 600);
    theme::apply(settings.view.appearance);
    m_rest.setParent(this); // members go before children, so it is not deleted twice
    m_rest.setObjectName(QStringLiteral("rest"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    makeViews();
    makeActions();
    connectParts();
    m_parameterPanel->setFocus();
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(1280, 800);
    m_computation.request(m_model.parameters());
}

MainWindow::~MainWindow()
{
    // A field that loses the focus now would tell members that are gone.
    m_parameterPanel->disconnect(this);
    m_emptyBinsPanel->disconnect(this);
}

void MainWindow::makeViews()
{
    m_chartPane = new ChartPane(this);
    m_chartPane->setTermsVisible(m_settings.view.terms);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(makeSide());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kSideWidth);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_chartPane, 1);
    row->addWidget(scroll);
    setCentralWidget(centre);

    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setContentsMargins(kUnit, 0, 0, 0);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_duration = new QLabel(this);
    m_duration->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000000.00 ms")));
    m_duration->setContentsMargins(0, 0, 2 * kUnit, 0);
    m_duration->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_duration->setToolTip(tr("What the last calculation took"));
    m_busyIndicator = new BusyIndicator(this);
    statusBar()->addWidget(m_sentence, 1);
    statusBar()->addPermanentWidget(m_busyIndicator);
    statusBar()->addPermanentWidget(m_duration);
    statusBar()->setSizeGripEnabled(false);
}

QWidget* MainWindow::makeSide()
{
    m_divergencePanel = new DivergencePanel(this);
    m_parameterPanel = new ParameterPanel(m_model.parameters(), this);
    m_emptyBinsPanel = new EmptyBinsPanel(this);
    m_emptyBinsPanel->setParameters(m_model.parameters());
    m_reasonsPanel = new ReasonsPanel(this);
    m_uncertaintyPanel = new UncertaintyPanel(this);
    m_measuresPanel = new MeasuresPanel(this);
    m_notice = new QLabel(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setTextFormat(Qt::PlainText); // what somebody typed is no mark-up
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notice->setFixedHeight(3 * fontMetrics().lineSpacing()); // kept free, so that nothing moves when it speaks

    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, kUnit);
    column->setSpacing(kUnit);
    column->addWidget(m_divergencePanel);
    column->addWidget(m_parameterPanel);
    column->addWidget(m_notice);
    column->addWidget(addSection(tr("Why it is what it is"), QStringLiteral("reasons"), m_reasonsPanel));
    column->addWidget(addSection(tr("Empty bins"), QStringLiteral("empty-bins"), m_emptyBinsPanel));
    m_uncertaintySection = addSection(tr("How sure is it?"), QStringLiteral("uncertainty"), m_uncertaintyPanel);
    column->addWidget(m_uncertaintySection);
    column->addWidget(addSection(tr("The family of measures"), QStringLiteral("measures"), m_measuresPanel));
    column->addStretch();
    return side;
}

Section* MainWindow::addSection(const QString& title, const QString& name, QWidget* content)
{
    auto* section = new Section(title, content, this);
    section->setObjectName(name);
    section->setOpen(m_settings.view.openSections.contains(name));
    m_sections << section;
    connect(section, &Section::toggled, this, [this] {
        renderAgain(); // what is closed is not kept up to date
        wantUncertainty();
    });
    return section;
}

void MainWindow::connectParts()
{
    connect(m_parameterPanel, &ParameterPanel::parametersChanged, this,
        [this](const kl::Parameters& parameters, const QString& what, int gesture) {
            m_model.change(parameters, what, gesture);
        });
    connect(m_parameterPanel, &ParameterPanel::newSampleRequested, this, &MainWindow::newSample);
    connect(m_parameterPanel, &ParameterPanel::binRuleChosen, this, [this](kl::BinRule rule) { askRule(rule); });
    connect(m_parameterPanel, &ParameterPanel::refused, this, &MainWindow::notify);
    connect(m_emptyBinsPanel, &EmptyBinsPanel::refused, this, &MainWindow::notify);
    connect(m_emptyBinsPanel, &EmptyBinsPanel::edited, this, [this](kl::EmptyBins emptyBins, double pseudocount) {
        kl::Parameters parameters = m_model.parameters();
        parameters.emptyBins = emptyBins;
        parameters.pseudocount = pseudocount;
        m_model.change(parameters, tr("Change of empty bins"));
    });

    connect(&m_model, &ParameterModel::changed, this, [this](const kl::Parameters& parameters) {
        notify({});
        m_parameterPanel->setParameters(parameters);
        m_emptyBinsPanel->setParameters(parameters);
        m_rest.stop();
        m_computation.request(parameters);
    });

    connect(&m_computation, &Computation::ready, this, &MainWindow::showSnapshot);
    connect(&m_computation, &Computation::refined, this, &MainWindow::showPreliminary);
    connect(&m_computation, &Computation::binCountReady, this, &MainWindow::chooseBins);
    connect(&m_computation, &Computation::uncertaintyFound, this, &MainWindow::showUncertainty);
    connect(&m_computation, &Computation::uncertaintyProgressed, m_uncertaintyPanel, &UncertaintyPanel::setProgress);
    connect(&m_computation, &Computation::uncertaintyFailed, this, [this](const QString& message) {
        m_uncertaintyPanel->setFailure(message);
        renderAgain();
        if (!m_uncertaintySection->isOpen()) // the band was wanted
            notify(message);
        emit uncertaintyFailed(message);
    });
    connect(&m_computation, &Computation::failed, this, [this](const QString& message) {
        goBack();
        notify(message);
        emit failed(message);
    });
    connect(&m_computation, &Computation::cancelled, this, [this] {
        goBack();
        notify(tr("Given up; this is the last result."));
    });
    connect(&m_computation, &Computation::busyChanged, m_busyIndicator, &BusyIndicator::setBusy);
    connect(&m_computation, &Computation::progressed, m_busyIndicator, &BusyIndicator::setProgress);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_uncertaintyPanel->setFailure({});
        m_computation.requestUncertainty(m_snapshot);
    });
    connect(m_exportCommands, &ExportCommands::done, this, &MainWindow::notify);
}

void MainWindow::render(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    if (m_uncertainty && m_uncertainty->parameters != snapshot->parameters)
        m_uncertainty.reset();
    if (snapshot != m_shown.snapshotPointer())
        m_shown = Shown(snapshot);
    m_shown = m_shown.in(m_settings.view.unit);
    m_chartPane->setContent(figureContent(m_shown, m_settings.view, m_uncertainty.get(), m_pinned));
    m_divergencePanel->setShown(m_shown, m_pinned.get());
    const auto isOpen = [](const QWidget* panel) { return !panel->isHidden(); };
    if (isOpen(m_reasonsPanel))
        m_reasonsPanel->setShown(m_shown);
    if (isOpen(m_uncertaintyPanel))
        m_uncertaintyPanel->setShown(m_shown, m_uncertainty);
    if (isOpen(m_measuresPanel))
        m_measuresPanel->setShown(m_shown);
}

void MainWindow::renderAgain()
{
    if (m_shown)
        render(m_shown.snapshotPointer());
}

void MainWindow::showSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot, double milliseconds)
{
    m_snapshot = snapshot;
    m_uncertaintyPanel->setFailure({});
    render(snapshot);
    const kl::Parameters& parameters = snapshot->parameters;
    m_sentence->setText(tr("%1 values each of P, log-normal with σ = %2, and Q, normal; both z-scored, in %3.")
                            .arg(format::integer(parameters.sampleCount), format::exact(parameters.sigma),
                                format::counted(parameters.binCount, tr("bin"), tr("bins"))));
    m_duration->setText(milliseconds < 1000.0 ? tr("%1 ms").arg(milliseconds, 0, 'f', milliseconds < 10.0 ? 2 : 0)
                                              : tr("%1 s").arg(milliseconds / 1000.0, 0, 'f', 2));
    wantUncertainty();
    emit snapshotShown();
}

void MainWindow::showPreliminary(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    if (m_snapshot && m_snapshot->parameters == m_model.parameters())
        return; // what is on screen is whole already: this run only draws the stream again
    render(snapshot);
    m_sentence->setText(
        tr("The first %1 values each, on the way to %2.")
            .arg(format::integer(snapshot->parameters.sampleCount), format::integer(m_model.parameters().sampleCount)));
}

void MainWindow::wantUncertainty()
{
    const bool seen = m_settings.view.band || m_uncertaintySection->isOpen();
    if (seen && m_snapshot && !m_uncertainty && m_snapshot->parameters == m_model.parameters())
        m_rest.start();
}

void MainWindow::showUncertainty(const std::shared_ptr<const kl::Uncertainty>& uncertainty)
{
    if (!m_snapshot || uncertainty->parameters != m_snapshot->parameters)
        return;
    m_uncertainty = uncertainty;
    renderAgain();
    emit uncertaintyShown();
}

void MainWindow::setPinned(bool pinned)
{
    m_pinned = pinned ? m_snapshot : nullptr;
    m_pinAction->setChecked(m_pinned != nullptr);
    renderAgain();
}

void MainWindow::askRule(kl::BinRule rule)
{
    m_ruleParameters = m_model.parameters();
    m_computation.requestBinCount(rule, m_ruleParameters);
}

void MainWindow::chooseBins(kl::BinRule rule, double binCount)
{
    const QString name = QString::fromUtf8(kl::name(rule).data());
    kl::Parameters parameters = m_model.parameters();
    m_ruleParameters.binCount = parameters.binCount; // which no rule asks for
    if (m_ruleParameters != parameters) {
        askRule(rule); // the samples became others meanwhile
        return;
    }
    const bool capped = binCount > kl::kBinCountRange.high;
    parameters.binCount = capped ? kl::kBinCountRange.high : static_cast<int>(std::max(binCount, 1.0));
    m_model.change(parameters, tr("%1’s rule").arg(name));
    notify(capped ? tr("%1’s rule asks for %2 bins: P’s long tail makes the range wide while the bins stay narrow. "
                       "Held at %3.")
                        .arg(name, binCount < 1e15 ? format::integer(static_cast<qint64>(binCount)) : tr("too many"),
                            format::integer(kl::kBinCountRange.high))
                  : tr("%1’s rule: %2.").arg(name, format::counted(parameters.binCount, tr("bin"), tr("bins"))));
}

void MainWindow::goBack()
{
    if (!m_snapshot)
        return;
    render(m_snapshot); // a preliminary result may be on screen
    if (m_snapshot->parameters != m_model.parameters())
        m_model.change(m_snapshot->parameters, tr("Return to the last result"));
}

void MainWindow::notify(const QString& notice)
{
    m_notice->setText(notice);
    m_notice->setAccessibleName(notice);
}

void MainWindow::newSample()
{
    kl::Parameters parameters = m_model.parameters();
    parameters.seed = parameters.seed == kl::kSeedRange.high ? kl::kSeedRange.low : parameters.seed + 1;
    m_model.change(parameters, tr("New sample"));
}

void MainWindow::reset()
{
    m_model.change(kl::Parameters {}, tr("Reset"));
}

void MainWindow::giveUp()
{
    m_computation.cancel();
}

ExportContent MainWindow::exportContent() const
{
    const Shown shown(m_snapshot, m_settings.view.unit); // not a preliminary one, which may be on screen
    return {figureContent(shown, m_settings.view, m_uncertainty.get(), m_pinned), m_uncertainty};
}

void MainWindow::copyFigure()
{
    if (m_snapshot)
        m_exportCommands->copyFigure(exportContent());
}

void MainWindow::exportFigure()
{
    if (m_snapshot)
        m_exportCommands->exportFigure(exportContent());
}

void MainWindow::exportData()
{
    if (m_snapshot)
        m_exportCommands->exportData(exportContent());
}

void MainWindow::copyValues()
{
    if (!m_snapshot)
        return;
    QApplication::clipboard()->setText(dataexport::values(*m_snapshot, m_settings.view.unit));
    notify(tr("Both values are on the clipboard, with all their digits."));
}

void MainWindow::copyWords()
{
    QApplication::clipboard()->setText(m_chartPane->words());
    notify(tr("The words are on the clipboard."));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.parameters = m_model.parameters();
    m_settings.geometry = saveGeometry();
    m_settings.view.openSections.clear();
    for (const Section* section : m_sections) {
        if (section->isOpen())
            m_settings.view.openSections << section->objectName();
    }
    m_settings.figure = m_exportCommands->options();
    m_settings.exportFolder = m_exportCommands->folder();
    m_settings.save();
    QMainWindow::closeEvent(event);
}

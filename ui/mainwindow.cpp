// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/busyindicator.h"
#include "ui/charts/figure.h"
#include "ui/charts/figureview.h"
#include "ui/divergencepanel.h"
#include "ui/export/exportdialog.h"
#include "ui/format.h"
#include "ui/parameterpanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kUnit = 8; // of all spacing, px
constexpr int kSideWidth = 360;

} // namespace

MainWindow::MainWindow(const Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_model(settings.parameters)
{
    setWindowTitle(tr("KL Explorer"));
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(900, 600);
    theme::apply(settings.appearance);
    makeViews();
    makeActions();
    connectParts();
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(1280, 800);
    m_computation.request(m_model.parameters());
}

MainWindow::~MainWindow() = default;

void MainWindow::makeViews()
{
    m_figureView = new FigureView(this);
    m_divergencePanel = new DivergencePanel(this);
    m_parameterPanel = new ParameterPanel(m_model.parameters(), this);
    m_notice = new QLabel(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notice->setFixedHeight(4 * fontMetrics().lineSpacing()); // kept free, so that nothing moves when it speaks

    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, kUnit);
    column->setSpacing(2 * kUnit);
    column->addWidget(m_divergencePanel);
    column->addWidget(m_parameterPanel);
    column->addWidget(m_notice);
    column->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kSideWidth);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_figureView, 1);
    row->addWidget(scroll);
    setCentralWidget(centre);
    m_parameterPanel->setFocus();

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

void MainWindow::makeActions()
{
    const auto add = [this](QMenu* menu, const QString& text, const QString& name, const QKeySequence& shortcut,
                         const QString& toolTip, auto&& slot) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setToolTip(shortcut.isEmpty()
                ? toolTip
                : QStringLiteral("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };

    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* newSampleAction = add(file, tr("&New sample"), QStringLiteral("newSampleAction"),
        QKeySequence(tr("Ctrl+N")), tr("Draw P and Q anew, with the next seed"), &MainWindow::newSample);
    file->addSeparator();
    QAction* exportFigureAction = add(file, tr("&Export figure…"), QStringLiteral("exportFigureAction"),
        QKeySequence(tr("Ctrl+E")), tr("Write the figure as PNG, SVG or PDF"), &MainWindow::exportFigure);
    add(file, tr("Export &data…"), QStringLiteral("exportDataAction"), QKeySequence(tr("Ctrl+Shift+E")),
        tr("Write edges, counts, masses, terms and values as CSV or JSON"), &MainWindow::exportData);
    file->addSeparator();
    // QKeySequence::Quit is empty without a desktop's platform theme.
    add(file, tr("&Quit"), QStringLiteral("quitAction"), QKeySequence(tr("Ctrl+Q")), tr("Close the window"),
        &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_model.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence(tr("Ctrl+Z")));
    QAction* redo = m_model.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    edit->addActions({undo, redo});
    QAction* resetAction = add(edit, tr("Re&set"), QStringLiteral("resetAction"), QKeySequence(tr("Ctrl+R")),
        tr("Back to the notebook’s parameters"), &MainWindow::reset);
    edit->addSeparator();
    QAction* copyFigureAction = add(edit, tr("&Copy figure"), QStringLiteral("copyFigureAction"),
        QKeySequence(tr("Ctrl+Shift+C")), tr("Put the figure on the clipboard as a picture"), &MainWindow::copyFigure);
    add(edit, tr("Copy &values"), QStringLiteral("copyValuesAction"), QKeySequence(tr("Ctrl+Alt+C")),
        tr("Put both values, with all their digits, and the parameters on the clipboard"), &MainWindow::copyValues);
    edit->addSeparator();
    add(edit, tr("&Give up calculating"), QStringLiteral("giveUpAction"), QKeySequence(Qt::Key_Escape),
        tr("Stop and go back to what is shown"), &MainWindow::giveUp);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    auto* appearances = new QActionGroup(this);
    const std::pair<QString, theme::Appearance> choices[] {{tr("As the &system"), theme::Appearance::System},
        {tr("&Light"), theme::Appearance::Light}, {tr("&Dark"), theme::Appearance::Dark}};
    for (const auto& [text, appearance] : choices) {
        QAction* action = add(view, text, {}, {}, text, [this, chosen = appearance] { setAppearance(chosen); });
        action->setCheckable(true);
        action->setChecked(appearance == m_settings.appearance);
        appearances->addAction(action);
    }
    view->addSeparator();
    QAction* fullScreen = add(view, tr("&Full screen"), QStringLiteral("fullScreenAction"), QKeySequence(tr("F11")),
        tr("Fill the screen"), [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    fullScreen->setCheckable(true);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&About KL Explorer"), QStringLiteral("aboutAction"), {}, tr("Version and licence"),
        &MainWindow::about);
    add(help, tr("About &Qt"), QStringLiteral("aboutQtAction"), {}, tr("The library this program is built on"),
        [] { QApplication::aboutQt(); });

    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({newSampleAction, resetAction});
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addActions({copyFigureAction, exportFigureAction});
    for (QAction* action : {newSampleAction, resetAction, copyFigureAction, exportFigureAction})
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::connectParts()
{
    connect(m_parameterPanel, &ParameterPanel::parametersChanged, this,
        [this](const kl::Parameters& parameters, const QString& what, int gesture) {
            m_model.change(parameters, what, gesture);
        });
    connect(m_parameterPanel, &ParameterPanel::newSampleRequested, this, &MainWindow::newSample);
    connect(m_parameterPanel, &ParameterPanel::binRuleChosen, this,
        [this](kl::BinRule rule) { m_computation.requestBinCount(rule, m_model.parameters()); });
    connect(m_parameterPanel, &ParameterPanel::refused, this, &MainWindow::notify);

    connect(&m_model, &ParameterModel::changed, this, [this](const kl::Parameters& parameters) {
        notify({});
        m_parameterPanel->setParameters(parameters);
        m_computation.request(parameters);
    });

    connect(&m_computation, &Computation::ready, this, &MainWindow::showSnapshot);
    connect(&m_computation, &Computation::refined, this, &MainWindow::showPreliminary);
    connect(&m_computation, &Computation::binCountReady, this, &MainWindow::chooseBins);
    connect(&m_computation, &Computation::failed, this, [this](const QString& message) {
        goBack();
        notify(message);
    });
    connect(&m_computation, &Computation::cancelled, this, [this] {
        goBack();
        notify(tr("Given up; this is the last result."));
    });
    connect(&m_computation, &Computation::busyChanged, m_busyIndicator, &BusyIndicator::setBusy);
    connect(&m_computation, &Computation::progressed, m_busyIndicator, &BusyIndicator::setProgress);
}

void MainWindow::render(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    m_figureView->setSnapshot(snapshot);
    m_figureView->setAccessibleDescription(figure::summary(*snapshot));
    m_divergencePanel->setSnapshot(snapshot);
}

void MainWindow::showSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot, double milliseconds)
{
    m_snapshot = snapshot;
    render(snapshot);
    const kl::Parameters& parameters = snapshot->parameters;
    m_sentence->setText(tr("%1 values each of P, log-normal with σ = %2, and Q, normal; both z-scored, in %3.")
                            .arg(format::integer(parameters.sampleCount), format::exact(parameters.sigma),
                                format::counted(parameters.binCount, tr("bin"), tr("shared bins"))));
    m_duration->setText(milliseconds < 1000.0 ? tr("%1 ms").arg(milliseconds, 0, 'f', milliseconds < 10.0 ? 2 : 0)
                                              : tr("%1 s").arg(milliseconds / 1000.0, 0, 'f', 2));
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

void MainWindow::chooseBins(kl::BinRule rule, double binCount)
{
    const QString name = QString::fromUtf8(kl::name(rule).data());
    kl::Parameters parameters = m_model.parameters();
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
    if (m_snapshot->parameters == m_model.parameters())
        return;
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

void MainWindow::copyFigure()
{
    if (!m_snapshot)
        return;
    FigureExportOptions options = m_settings.figure;
    options.size = FigureSize {};
    QApplication::clipboard()->setImage(figureImage(m_snapshot, options));
    notify(tr("The figure is on the clipboard."));
}

void MainWindow::copyValues()
{
    if (!m_snapshot)
        return;
    const kl::Parameters& parameters = m_snapshot->parameters;
    QApplication::clipboard()->setText(
        QStringLiteral("KL(P‖Q)\t%1\nKL(Q‖P)\t%2\nN\t%3\nσ\t%4\nbins\t%5\nseed\t%6\n")
            .arg(format::exact(m_snapshot->divergences.pq), format::exact(m_snapshot->divergences.qp))
            .arg(parameters.sampleCount)
            .arg(format::exact(parameters.sigma))
            .arg(parameters.binCount)
            .arg(parameters.seed));
    notify(tr("Both values are on the clipboard, in nats and with all their digits."));
}

void MainWindow::exportFigure()
{
    if (!m_snapshot)
        return;
    ExportDialog dialog(m_snapshot, m_settings.figure, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.figure = dialog.options();
    exportTo(tr("Export figure"), {tr("SVG picture (*.svg)"), tr("PDF document (*.pdf)"), tr("PNG picture (*.png)")},
        QStringLiteral("kl.svg"));
}

void MainWindow::exportData()
{
    if (m_snapshot)
        exportTo(tr("Export data"), {tr("CSV table (*.csv)"), tr("JSON object (*.json)")}, QStringLiteral("kl.csv"));
}

void MainWindow::exportTo(const QString& caption, const QStringList& filters, const QString& suggestion)
{
    const auto snapshot = m_snapshot; // what the person saw when asking, whatever arrives while the dialog is open
    QFileDialog dialog(this, caption, m_settings.exportFolder.isEmpty() ? QDir::homePath() : m_settings.exportFolder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectFile(suggestion);
    const auto suffixOf = [](const QString& filter) { return filter.section(QLatin1String("*."), 1).chopped(1); };
    dialog.setDefaultSuffix(suffixOf(filters.first()));
    connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&](const QString& filter) { dialog.setDefaultSuffix(suffixOf(filter)); });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;

    const QString path = dialog.selectedFiles().constFirst();
    const QString error = exportSnapshot(snapshot, path, m_settings.figure);
    if (!error.isEmpty()) {
        QMessageBox::warning(this, caption, error);
        return;
    }
    m_settings.exportFolder = QFileInfo(path).absolutePath();
    notify(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::setAppearance(theme::Appearance appearance)
{
    m_settings.appearance = appearance;
    theme::apply(appearance);
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("About KL Explorer"),
        tr("<h3>KL Explorer %1</h3>"
           "<p>Shows how the Kullback–Leibler divergence of two samples comes about, with the very numbers that NumPy "
           "and PyTorch give for the same seed.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.parameters = m_model.parameters();
    m_settings.geometry = saveGeometry();
    m_settings.save();
    QMainWindow::closeEvent(event);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/animationdialog.h"

#include "ui/charts/figurecontent.h"
#include "ui/export/dialogtips.h"
#include "ui/theme/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace {

/// Numbers as the person's language has them, as in the dialog of figures.
QDoubleSpinBox* field(const char* name, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return box;
}

void set(QDoubleSpinBox* box, double low, double high, int decimals, double value)
{
    box->setDecimals(decimals);
    box->setRange(low, high);
    box->setValue(value);
}

QString cannotBeMade(const QString& reason)
{
    return AnimationDialog::tr("The animation cannot be made: %1.").arg(reason);
}

} // namespace

AnimationDialog::AnimationDialog(Animation::Wish wish, QString folder, QWidget* parent)
    : QDialog(parent)
    , m_wish(std::move(wish))
    , m_folder(std::move(folder))
    , m_of(new QComboBox(this))
    , m_from(field("animationFrom", this))
    , m_to(field("animationTo", this))
    , m_frames(new QSpinBox(this))
    , m_rate(new QSpinBox(this))
    , m_back(new QCheckBox(tr("There and &back"), this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_export(m_buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole))
{
    setWindowTitle(tr("Export animation"));
    m_of->setObjectName(QStringLiteral("animationOf"));
    m_of->addItem(tr("Samples, N"), static_cast<int>(Sweep::Of::Samples));
    m_of->addItem(tr("σ of P"), static_cast<int>(Sweep::Of::Sigma));
    m_of->addItem(tr("Bins"), static_cast<int>(Sweep::Of::Bins));
    m_of->addItem(tr("Seed"), static_cast<int>(Sweep::Of::Seed));
    m_of->setCurrentIndex(1);
    m_frames->setObjectName(QStringLiteral("animationFrames"));
    m_frames->setRange(kSweepFrameRange.low, kSweepFrameRange.high);
    m_frames->setValue(m_wish.sweep.frames);
    m_rate->setObjectName(QStringLiteral("animationRate"));
    m_rate->setRange(kFrameRateRange.low, kFrameRateRange.high);
    m_rate->setValue(m_wish.rate);
    m_back->setObjectName(QStringLiteral("animationBack"));
    m_summary->setObjectName(QStringLiteral("animationSummary"));
    m_summary->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("animationProgress"));
    m_export->setObjectName(QStringLiteral("animationExport"));
    m_export->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("animationCancel"));
    dialogtips::set(*this);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * theme::kUnit);
    form->setVerticalSpacing(theme::kUnit);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Parameter"), m_of);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("F&rames"), m_frames);
    form->addRow(tr("Frames a &second"), m_rate);
    form->addRow(QString(), m_back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::kUnit, 2 * theme::kUnit, 2 * theme::kUnit, 2 * theme::kUnit);
    layout->setSpacing(2 * theme::kUnit);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(m_buttons);
    // Room for the bar is kept, so that nothing moves when the work begins.
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();

    connect(m_of, &QComboBox::currentIndexChanged, this, &AnimationDialog::chooseParameter);
    for (QDoubleSpinBox* box : {m_from, m_to})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AnimationDialog::refresh);
    for (QSpinBox* box : {m_frames, m_rate})
        connect(box, &QSpinBox::valueChanged, this, &AnimationDialog::refresh);
    connect(m_back, &QCheckBox::toggled, this, &AnimationDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, &AnimationDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AnimationDialog::reject);
    m_pool.setMaxThreadCount(1);
    chooseParameter();
    constexpr int kWidth = 48; // units
    setMinimumWidth(kWidth * theme::kUnit);
}

AnimationDialog::~AnimationDialog()
{
    if (m_animation)
        m_animation->stop();
    m_pool.waitForDone();
}

/// With ends that show much of what it does.
void AnimationDialog::chooseParameter()
{
    switch (static_cast<Sweep::Of>(m_of->currentData().toInt())) {
    case Sweep::Of::Samples:
        set(m_from, 2, 10'000'000, 0, 100);
        set(m_to, 2, 10'000'000, 0, 100'000);
        break;
    case Sweep::Of::Sigma:
        set(m_from, kl::kSigmaRange.low, kl::kSigmaRange.high, 3, 0.1);
        set(m_to, kl::kSigmaRange.low, kl::kSigmaRange.high, 3, 2.0);
        break;
    case Sweep::Of::Bins:
        set(m_from, kl::kBinCountRange.low, kl::kBinCountRange.high, 0, 5);
        set(m_to, kl::kBinCountRange.low, kl::kBinCountRange.high, 0, 500);
        break;
    case Sweep::Of::Seed:
        set(m_from, 0, static_cast<double>(kl::kSeedRange.high), 0, static_cast<double>(m_wish.parameters.seed));
        set(m_to, 0, static_cast<double>(kl::kSeedRange.high), 0, m_from->value() + m_frames->value() - 1);
        break;
    }
    refresh();
}

Animation::Wish AnimationDialog::wish() const
{
    Animation::Wish wish = m_wish;
    wish.sweep = {.of = static_cast<Sweep::Of>(m_of->currentData().toInt()),
        .from = m_from->value(),
        .to = m_to->value(),
        .frames = m_frames->value(),
        .back = m_back->isChecked()};
    wish.rate = m_rate->value();
    return wish;
}

void AnimationDialog::refresh()
{
    const Animation::Wish chosen = wish();
    const QString reason = whyImpossible();
    m_export->setEnabled(reason.isEmpty());
    const int pictures = sweep::pictures(chosen.sweep);
    QStringList sentences {reason};
    if (reason.isEmpty())
        sentences
            = {tr("%1 pictures of %2 × %3 pixels, %4 seconds. Size and looks are those of Export figure…; axes and "
                  "legend stand still.")
                    .arg(pictures)
                    .arg(chosen.figure.pixels().width())
                    .arg(chosen.figure.pixels().height())
                    .arg(locale().toString(static_cast<double>(pictures) / chosen.rate, 'f', 1)),
                leftOut()};
    sentences.removeAll(QString());
    m_summary->setText(sentences.join(QLatin1Char(' ')));
}

QString AnimationDialog::whyImpossible() const
{
    const Animation::Wish chosen = wish();
    if (chosen.sweep.from == chosen.sweep.to)
        return tr("“From” and “To” are the same: %1 must run between two values.").arg(m_of->currentText());
    const QString reason = chosen.figure.whyImpossible(); // the fields take nothing else that cannot be
    return reason.isEmpty() ? QString() : cannotBeMade(reason);
}

QString AnimationDialog::leftOut() const
{
    const FigureOptions& figure = m_wish.figure;
    const ViewOptions view = viewOfFigure(m_wish.view, figure);
    QStringList parts;
    const auto add = [&parts](bool isThere, const QString& part) {
        if (isThere)
            parts << part;
    };
    add(view.band, tr("band"));
    add(view.terms, tr("charts of terms"));
    add(!figure.asShown && figure.waterfall, tr("waterfall"));
    add(!figure.asShown && figure.pinned, tr("pinned curves"));
    QStringList sentences;
    if (!parts.isEmpty())
        sentences << tr("Left out of it: %1.").arg(parts.join(tr(", ")));
    if (figure.transparent)
        sentences << tr("A GIF has a background all the same.");
    return sentences.join(QLatin1Char(' '));
}

bool AnimationDialog::mayReplace()
{
    const int existing = Animation::countExisting(m_wish);
    if (existing == 0)
        return true;
    QMessageBox box(QMessageBox::Question, windowTitle(),
        tr("%n of these pictures exist(s) already. Replace it (them)?", nullptr, existing),
        QMessageBox::Yes | QMessageBox::No, this);
    return box.exec() == QMessageBox::Yes;
}

void AnimationDialog::chooseFile()
{
    const QStringList filters {tr("Animated GIF (*.gif)"), tr("Numbered PNG pictures (*.png)")};
    QFileDialog dialog(this, tr("Export animation"), m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(QStringLiteral("gif"));
    dialog.selectFile(QStringLiteral("kl.gif"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        const bool isGif = filter == filters.first();
        dialog.setDefaultSuffix(isGif ? QStringLiteral("gif") : QStringLiteral("png"));
        dialog.selectFile(isGif ? QStringLiteral("kl.gif")
                                : QStringLiteral("kl-%1.png").arg(QLatin1String(NumberedPictures::kFrame)));
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    QFileInfo file(dialog.selectedFiles().constFirst());
    QString path = file.filePath();
    // Many pictures need many names.
    if (!Animation::isPathFor(path) && file.suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) == 0)
        path = file.dir().filePath(
            QStringLiteral("%1-%2.%3")
                .arg(file.completeBaseName(), QLatin1String(NumberedPictures::kFrame), file.suffix()));
    start(path);
}

void AnimationDialog::start(const QString& path)
{
    m_wish = wish();
    m_wish.path = path;
    const QString reason = Animation::whyImpossible(m_wish);
    if (!reason.isEmpty()) {
        m_summary->setText(cannotBeMade(reason));
        return;
    }
    if (!mayReplace())
        return;
    m_animation = std::make_unique<Animation>(m_wish);
    m_progress->setRange(0, m_animation->steps());
    m_progress->setValue(0);
    setWorking(true);
    work();
}

void AnimationDialog::work()
{
    m_animation->prepare();
    m_pool.start([this, animation = m_animation.get()] {
        const bool isMore = animation->work();
        QMetaObject::invokeMethod(this, [this, isMore] { finishPart(isMore); });
    });
}

void AnimationDialog::finishPart(bool isMore)
{
    if (isMore && !m_isStopping) {
        m_progress->setValue(m_animation->stepsDone());
        work();
        return;
    }
    if (m_animation->isWhole()) { // it may have been too late to stop
        setWorking(false);
        accept();
        return;
    }
    const QString error = m_animation->error();
    m_animation->cancel();
    m_animation.reset();
    setWorking(false);
    m_summary->setText(error.isEmpty() ? tr("Stopped; nothing was written.") : error);
}

void AnimationDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_isStopping = false;
    m_progress->setVisible(working);
    for (QWidget* each : std::initializer_list<QWidget*> {m_of, m_from, m_to, m_frames, m_rate, m_back, m_export})
        each->setEnabled(!working);
}

void AnimationDialog::reject()
{
    if (!m_isWorking) {
        QDialog::reject();
        return;
    }
    if (m_isStopping)
        return;
    m_isStopping = true;
    m_animation->stop();
    m_summary->setText(tr("Stopping…"));
}

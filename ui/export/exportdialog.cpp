// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "ui/controls/columnscroll.h"
#include "ui/export/dialogtips.h"
#include "ui/export/figureform.h"
#include "ui/export/figurepreview.h"
#include "ui/export/figurewords.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace {

using theme::kUnit;

/// What of a figure's parts a file has that shows what is on the screen.
FigureForm::Screen screenOf(const ExportSource& source)
{
    const ExportContent content = source.content({});
    const FigureContent& seen = content.figure;
    FigureForm::Screen screen;
    screen.parts.exact = source.view.exact;
    screen.parts.band = source.view.band;
    screen.parts.terms = source.view.terms;
    screen.parts.pinned = content.recipe.pinned.has_value(); // though it may still be calculated
    screen.parts.fills = seen.fills;
    screen.parts.shading = seen.marksSkipped;
    screen.parts.waterfall = seen.waterfall;
    screen.hasPinned = content.recipe.pinned.has_value();
    return screen;
}

} // namespace

ExportDialog::ExportDialog(
    ExportSource source, const FigureOptions& options, const QList<FigurePreset>& ownPresets, QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_form(new FigureForm(options, screenOf(m_source), ownPresets, this))
    , m_preview(new FigurePreview(this))
    , m_facts(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_zoom(new QToolButton(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_fontSize(options.fontSize)
{
    setWindowTitle(tr("Export figure"));
    setObjectName(QStringLiteral("exportDialog"));
    setSizeGripEnabled(false);

    auto* form = new ColumnScroll(m_form, this);
    form->setObjectName(QStringLiteral("exportOptions"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kUnit);
    row->addWidget(makeLeft(), 1);
    row->addWidget(form);
    makeButtons();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    column->setSpacing(2 * kUnit);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);

    connect(m_form, &FigureForm::edited, this, &ExportDialog::refresh);
    connect(m_form, &FigureForm::ownPresetsChanged, this, &ExportDialog::ownPresetsChanged);
    dialogtips::set(*this);
    refresh();
    m_form->setFocus();
}

QWidget* ExportDialog::makeLeft()
{
    auto* left = new QWidget(this);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setMinimumSize(20 * kUnit, 12 * kUnit);
    m_facts->setObjectName(QStringLiteral("exportFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setObjectName(QStringLiteral("exportNotes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_notes->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that the preview stays as large
    m_zoom->setObjectName(QStringLiteral("exportActualSize"));
    m_zoom->setText(tr("&100 %"));
    m_zoom->setToolTip(tr("One pixel of the file on one of the screen; drag to see other parts"));
    m_zoom->setAccessibleName(tr("Preview at 100 %"));
    m_zoom->setCheckable(true);
    m_zoom->setFocusPolicy(Qt::StrongFocus);

    auto* below = new QHBoxLayout;
    below->setSpacing(kUnit);
    below->addWidget(m_facts, 1);
    below->addWidget(m_zoom);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addWidget(m_preview, 1);
    column->addLayout(below);
    column->addWidget(m_notes);

    connect(m_zoom, &QToolButton::toggled, m_preview, &FigurePreview::setActualSize);
    connect(m_preview, &FigurePreview::clicked, m_zoom, &QToolButton::click);
    connect(m_preview, &FigurePreview::drawn, this, [this](double fontSize) {
        m_fontSize = fontSize;
        showZoom();
        showNotes();
    });
    return left;
}

void ExportDialog::makeButtons()
{
    QPushButton* save = m_buttons->addButton(QDialogButtonBox::Save);
    save->setText(tr("&Save…"));
    save->setObjectName(QStringLiteral("exportSave"));
    QPushButton* cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("exportCancel"));
    m_copy = m_buttons->addButton(tr("Cop&y"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("exportCopy"));
    m_copy->setToolTip(tr("Puts the figure on the clipboard, as picture, SVG and PDF"));
    m_copy->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { done(Copy); });
}

const FigureOptions& ExportDialog::options() const
{
    return m_form->options();
}

QSize ExportDialog::sizeHint() const
{
    const int line = fontMetrics().height();
    return QDialog::sizeHint().expandedTo({60 * line, 40 * line}); // 900 × 600, nearly, at the usual size of text
}

void ExportDialog::takeNews()
{
    m_form->setScreen(screenOf(m_source));
    m_shown.reset();
    refresh();
}

void ExportDialog::setBandProgress(double fraction)
{
    m_bandProgress = fraction;
    showNotes();
}

bool ExportDialog::isPossible() const
{
    return m_form->complaint().isEmpty() && m_band != ExportSource::Band::Missing && !m_lacksPinned;
}

void ExportDialog::refresh()
{
    const FigureOptions& wished = options();
    if (m_shown != wished) {
        m_shown = wished;
        const ExportContent content = m_source.content(wished);
        const bool wantsBand = m_source.wantsBand(wished);
        m_band = m_source.bandIn(content, wished);
        m_hasMore = content.figure.hasMore();
        m_lacksPinned = ExportSource::lacksPinned(content, wished);
        m_preview->setFigure(content.figure, wished);
        m_facts->setText(figurewords::facts(wished, locale()));
        if (std::exchange(m_wantsBand, wantsBand) != wantsBand)
            emit bandWanted(wantsBand);
    }
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(isPossible());
    m_copy->setEnabled(isPossible());
    showNotes();
}

void ExportDialog::showNotes()
{
    const FigureOptions& wished = options();
    QStringList notes;
    if (!m_form->complaint().isEmpty())
        notes << m_form->complaint();
    if (m_band == ExportSource::Band::Missing)
        notes << figurewords::bandMissing(m_source.whyNoBand(), m_bandProgress, wished.asShown);
    else if (m_band == ExportSource::Band::OfFewSeeds)
        notes << figurewords::bandOfFewSeeds();
    if (m_lacksPinned)
        notes << figurewords::pinnedMissing(wished.asShown);
    notes << figurewords::smallerType(wished, m_fontSize, m_hasMore, locale()) << figurewords::otherFont(wished);
    notes.removeAll(QString());
    m_notes->setText(notes.join(QLatin1Char(' ')));
    theme::colourText(m_notes,
        isPossible() ? theme::quietText(palette()) : theme::accentsOn(palette().color(QPalette::Window)).caution);
    theme::colourText(m_facts, theme::quietText(palette()));
}

void ExportDialog::showZoom()
{
    m_zoom->setEnabled(m_preview->isReduced() || m_zoom->isChecked());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpane.h"

#include "ui/charts/plotview.h"
#include "ui/charts/termsfigure.h"
#include "ui/theme/spacing.h"
#include "ui/words/description.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using theme::kUnit;
constexpr int kLinesOfWords = 3;

Figure::Style figureStyle(const QWidget& widget)
{
    return {.colours = theme::figureColours(widget.palette()), .font = widget.font()};
}

} // namespace

ChartPane::ChartPane(QWidget* parent)
    : QWidget(parent)
    , m_figure(std::make_unique<Figure>(figureStyle(*this)))
    , m_termsFigure(std::make_unique<TermsFigure>())
    , m_figureView(new PlotView(m_figure->frame(), this))
    , m_termsView(new PlotView(m_termsFigure->frame(), this))
    , m_words(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Histograms of P and Q"));
    m_figureView->setObjectName(QStringLiteral("figureView"));
    m_figureView->setMinimumSize(240, 120); // on a small screen of large pixels the panel needs the rest
    m_termsView->setObjectName(QStringLiteral("termsView"));
    m_termsView->setAccessibleName(tr("Terms per bin"));
    m_termsView->setMinimumSize(240, 110);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setContentsMargins(2 * kUnit, kUnit / 2, 2 * kUnit, 0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figureView, 5);
    column->addWidget(m_termsView, 3);
    column->addWidget(m_words);
    m_termsView->hide();
    applyStyle();

    connect(m_figureView, &PlotView::painted, this, &ChartPane::painted);
    for (PlotView* view : {m_figureView, m_termsView}) {
        connect(view, &PlotView::pointedAt, this, &ChartPane::pointAt);
        connect(view, &PlotView::pointedAway, this, [this] { setPointedBin(-1); });
    }
}

ChartPane::~ChartPane() = default;

void ChartPane::setContent(const FigureContent& content)
{
    m_shown = content.shown;
    m_figure->setContent(content);
    if (m_pointedBin >= m_shown.snapshot().parameters.binCount)
        setPointedBin(-1);
    showTerms();
    alignPlots();
    showWords();
}

void ChartPane::setHolding(bool holding)
{
    m_figure->setHolding(holding);
    m_termsFigure->setHolding(holding);
    alignPlots();
}

void ChartPane::setTermsVisible(bool visible)
{
    m_termsView->setVisible(visible);
    showTerms();
    alignPlots();
}

/// Both plots start at the same place, far enough from the left that ordinary labels do not move it.
void ChartPane::alignPlots()
{
    if (!m_shown)
        return;
    constexpr double kUsualLines = 5.4;
    int left = std::max(qRound(kUsualLines * fontMetrics().height()), m_figure->frame().neededLeft());
    if (!m_termsView->isHidden())
        left = std::max(left, m_termsFigure->frame().neededLeft());
    if (left == m_plotLeft)
        return;
    m_plotLeft = left;
    m_figure->setMinimumLeft(left);
    m_termsFigure->setMinimumLeft(left);
}

/// The terms are laid out only while they are seen: it takes as long as the figure.
void ChartPane::showTerms()
{
    if (m_shown && !m_termsView->isHidden())
        m_termsFigure->setShown(m_shown);
}

void ChartPane::setPointedBin(int bin)
{
    if (m_pointedBin == bin)
        return;
    m_pointedBin = bin;
    m_figure->setPointedBin(bin);
    m_termsFigure->setPointedBin(bin);
    showWords();
}

void ChartPane::pointAt(double x)
{
    if (!m_shown)
        return;
    const Eigen::ArrayXd& edges = m_shown.snapshot().histograms.binEdges;
    const auto bins = edges.size() - 1;
    const auto above = std::upper_bound(edges.begin(), edges.end(), x) - edges.begin(); // bins are closed on the left
    setPointedBin(static_cast<int>(std::clamp<Eigen::Index>(above - 1, 0, bins - 1)));
}

QString ChartPane::words() const
{
    return m_words->text();
}

void ChartPane::showWords()
{
    if (!m_shown)
        return;
    m_words->setText(m_pointedBin >= 0
            ? description::ofBin(m_shown.snapshot(), m_shown.explanation(), m_pointedBin, m_shown.unit())
            : description::ofSnapshot(m_shown.snapshot(), m_shown.explanation(), m_shown.unit()));
    setAccessibleDescription(m_words->text());
}

void ChartPane::applyStyle()
{
    m_figure->setStyle(figureStyle(*this));
    m_termsFigure->setStyle(theme::figureColours(palette()), font());
    alignPlots();
    // Kept, so that the charts stay put; in a narrow window with large type the words take more, rather than being cut.
    m_words->setMinimumHeight(kLinesOfWords * fontMetrics().lineSpacing() + kUnit);
}

void ChartPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_words && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        applyStyle();
}

void ChartPane::keyPressEvent(QKeyEvent* event)
{
    if (!m_shown) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = m_shown.snapshot().parameters.binCount - 1;
    switch (event->key()) {
    case Qt::Key_Right: setPointedBin(std::min(m_pointedBin + 1, last)); break;
    case Qt::Key_Left: setPointedBin(m_pointedBin < 0 ? last : std::max(m_pointedBin - 1, 0)); break;
    case Qt::Key_Home: setPointedBin(0); break;
    case Qt::Key_End: setPointedBin(last); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartPane::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason); // the arrow keys go on from the bin that was clicked
    QWidget::mousePressEvent(event);
}

void ChartPane::focusOutEvent(QFocusEvent* event)
{
    setPointedBin(-1);
    QWidget::focusOutEvent(event);
}

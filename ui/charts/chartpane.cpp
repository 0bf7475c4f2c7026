// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpane.h"

#include "ui/charts/chartcolumn.h"
#include "ui/charts/heldrange.h"
#include "ui/charts/plotview.h"
#include "ui/charts/termsfigure.h"
#include "ui/charts/wordspane.h"
#include "ui/words/description.h"

#include <QChart>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

Figure::Style figureStyle(const QWidget& widget)
{
    return {.colours = theme::figureColours(widget.palette()), .font = widget.font(), .legendGivesWay = true};
}

} // namespace

ChartPane::ChartPane(QWidget* parent)
    : QWidget(parent)
    , m_figure(std::make_unique<Figure>(figureStyle(*this)))
    , m_figureView(new PlotView(m_figure->frame(), this))
    , m_terms {termsOf(description::Direction::Pq), termsOf(description::Direction::Qp)}
    , m_charts(new ChartColumn(m_figureView, {m_terms[0].view, m_terms[1].view}, this))
    , m_words(new WordsPane(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Histograms of P and Q"));
    m_figureView->setObjectName(QStringLiteral("figureView"));
    m_charts->setObjectName(QStringLiteral("charts"));
    m_terms[0].view->setObjectName(QStringLiteral("termsPqView"));
    m_terms[0].view->setAccessibleName(tr("Terms of KL(P‖Q)"));
    m_terms[1].view->setObjectName(QStringLiteral("termsQpView"));
    m_terms[1].view->setAccessibleName(tr("Terms of KL(Q‖P)"));
    m_words->label()->setObjectName(QStringLiteral("words"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_charts, 1);
    column->addWidget(m_words);
    applyStyle();

    connect(m_figureView, &PlotView::painted, this, &ChartPane::painted);
    for (const PlotFrame* frame : {&m_figure->frame(), &m_terms[0].figure->frame(), &m_terms[1].figure->frame()})
        connect(frame, &PlotFrame::resized, this, &ChartPane::alignPlots); // after they are laid out themselves
    for (PlotView* view : {m_figureView, m_terms[0].view, m_terms[1].view}) {
        connect(view, &PlotView::pointedAt, this, [this, view](double x, double chartY) {
            pointAt(x, view == m_figureView ? std::optional(chartY) : std::nullopt);
        });
        connect(view, &PlotView::pointedAway, this, [this] { setPointedBin(-1); });
        connect(view, &PlotView::zoomed, this,
            [this](double factor, double x) { choose(heldrange::zoomed(m_content.scale, factor, x)); });
        connect(view, &PlotView::allWished, this, &ChartPane::showAll);
        connect(view, &PlotView::moved, this, [this](double by) { choose(heldrange::moved(m_content.scale, -by)); });
        connect(view, &PlotView::stretched, this,
            [this](double factor) { choose(heldrange::stretched(m_content.scale, factor)); });
    }
}

ChartPane::~ChartPane() = default;

ChartPane::Terms ChartPane::termsOf(description::Direction direction)
{
    auto figure = std::make_unique<TermsFigure>(direction);
    auto* view = new PlotView(figure->frame(), this);
    return {std::move(figure), view};
}

void ChartPane::setContent(const FigureContent& content)
{
    m_content = content;
    // Spoken of, the populations are seen whether or not the view has them.
    const bool addsExact = m_spokenOf == SpokenOf::Population && content.pExact.size() == 0;
    m_figure->setContent(addsExact ? withExact(content) : content);
    for (PlotView* view : {m_figureView, m_terms[0].view, m_terms[1].view})
        view->setMovable(content.scale.held);
    if (m_pointedBin >= content.shown.snapshot().parameters.binCount)
        setPointedBin(-1);
    showTerms();
    alignPlots();
    showWords();
}

void ChartPane::setShow(qreal curves, qreal least)
{
    m_words->hide();
    m_curveWidth = curves;
    m_leastLine = least;
    m_charts->setDense();
    applyStyle();
}

void ChartPane::setBrief(bool brief)
{
    m_isBrief = brief;
    m_words->setBrief(brief);
    showWords();
}

void ChartPane::setReticent(bool reticent)
{
    m_isReticent = reticent;
    showWords();
}

void ChartPane::setHolding(bool holding)
{
    m_figure->setHolding(holding);
    for (const Terms& terms : m_terms)
        terms.figure->setHolding(holding);
    alignPlots();
}

void ChartPane::setSpokenOf(SpokenOf what)
{
    if (std::exchange(m_spokenOf, what) == what)
        return;
    const bool lit = what == SpokenOf::Skipped;
    m_figure->setHolding(what != SpokenOf::Nothing); // what is brought out is not to move what is there
    m_figure->setLit(lit);
    for (const Terms& terms : m_terms)
        terms.figure->setLit(lit);
    if (m_content.shown)
        setContent(FigureContent(m_content));
}

void ChartPane::setTermsVisible(bool pq, bool qp)
{
    if (pq == !m_terms[0].view->isHidden() && qp == !m_terms[1].view->isHidden())
        return; // laid out as it is
    m_charts->setTermsVisible(pq, qp);
    if (m_charts->isDense())
        applyStyle();
    m_terms[0].figure->setXNumbered(!qp);
    showTerms();
    alignPlots();
}

double ChartPane::termsShare() const
{
    return m_charts->termsShare();
}

void ChartPane::setTermsShare(double share)
{
    m_charts->setTermsShare(share);
}

/// All plots start and end at the same places.
void ChartPane::alignPlots()
{
    if (!m_content.shown)
        return;
    std::vector<const PlotFrame*> below;
    for (const Terms& terms : m_terms) {
        if (!terms.view->isHidden())
            below.push_back(&terms.figure->frame());
    }
    const PlotSides sides = plotsides::of(m_figure->frame(), below, fontMetrics(), width());
    if (std::exchange(m_sides, sides) == sides)
        return;
    m_figure->setMinimumSides(sides.left, sides.right);
    for (const Terms& terms : m_terms)
        terms.figure->setMinimumSides(sides.left, sides.right);
}

/// Terms are laid out only while they are seen: it takes as long as the figure.
void ChartPane::showTerms()
{
    if (!m_content.shown)
        return;
    for (const Terms& terms : m_terms) {
        terms.figure->setStill(m_content.scale.held);
        if (!terms.view->isHidden())
            terms.figure->setShown(m_content.shown, m_figure->frame().xLow(), m_figure->frame().xHigh());
    }
}

void ChartPane::setPointedBin(int bin)
{
    point(bin, {});
}

void ChartPane::point(int bin, std::optional<double> chartY)
{
    m_figure->setPointedBin(bin, chartY);
    if (m_pointedBin == bin)
        return;
    m_pointedBin = bin;
    for (const Terms& terms : m_terms)
        terms.figure->setPointedBin(bin);
    showWords();
    emit pointedBinChanged(bin);
}

void ChartPane::pointAt(double x, std::optional<double> chartY)
{
    if (!m_content.shown)
        return;
    const int bin = figure::binAt(x, m_content.shown.snapshot().histograms);
    point(bin, bin < 0 ? std::nullopt : chartY); // beside all bins only in a range that is held
}

void ChartPane::choose(const HeldRange& range)
{
    emit rangeChosen(range.centre, range.width, range.top, m_gesture.next());
}

void ChartPane::zoom(double factor)
{
    if (m_content.shown && m_content.scale.held)
        choose(heldrange::zoomed(m_content.scale, factor));
}

void ChartPane::showAll()
{
    if (m_content.shown && m_content.scale.held)
        choose(heldrange::of(scaleOfAll(m_content)));
}

QString ChartPane::words() const
{
    const Shown& shown = m_content.shown;
    if (!shown)
        return {};
    return m_pointedBin >= 0 ? description::ofBin(shown.snapshot(), shown.explanation(), m_pointedBin, shown.unit())
                             : description::ofSnapshot(shown.snapshot(), shown.explanation(), shown.unit());
}

std::optional<QPoint> ChartPane::placeOf(ChartPlace place) const
{
    if (!m_content.shown)
        return {};
    const int bin = figure::binOf(place, m_content.shown.snapshot().histograms);
    const QPointF point = m_figure->curvePoint(place != ChartPlace::CurveQ, bin);
    if (!m_figure->frame().plotArea().contains(point))
        return {};
    const QPoint inView = m_figureView->mapFromScene(m_figure->chart()->mapToScene(point));
    return m_figureView->mapTo(this, inView);
}

void ChartPane::showWords()
{
    const QString words = this->words();
    const QString hint = words.isEmpty() ? QString() : tr("Point at a bin to read what is in it.");
    const bool isPointed = m_pointedBin >= 0;
    m_words->setText(isPointed || !(m_isBrief || m_isReticent) ? words : hint);
    setAccessibleDescription(isPointed || !m_isReticent ? words : hint);
}

void ChartPane::applyStyle()
{
    Figure::Style style = figureStyle(*this);
    style.lineWidth = m_curveWidth;
    style.leastLine = m_leastLine;
    style.dense = m_charts->isDense() && (!m_terms[0].view->isHidden() || !m_terms[1].view->isHidden());
    m_figure->setStyle(style);
    for (const Terms& terms : m_terms)
        terms.figure->setStyle(style);
    alignPlots();
}

QLabel* ChartPane::wordsLabel() const
{
    return m_words->label();
}

void ChartPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_words->setRoom(height());
}

void ChartPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_words && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        applyStyle();
}

void ChartPane::keyPressEvent(QKeyEvent* event)
{
    if (!m_content.shown || !(moveByKey(*event) || stepByKey(*event)))
        QWidget::keyPressEvent(event);
}

/// The range that is held, as the mouse moves it.
bool ChartPane::moveByKey(const QKeyEvent& key)
{
    if (!m_content.scale.held)
        return false;
    if (key.key() == Qt::Key_Home && !key.modifiers().testFlag(Qt::ControlModifier)) {
        showAll();
        return true;
    }
    const auto range = heldrange::byKey(m_content.scale, key);
    if (range)
        choose(*range);
    return range.has_value();
}

/// From bin to bin, and through words that are longer than their room.
bool ChartPane::stepByKey(const QKeyEvent& key)
{
    const int last = m_content.shown.snapshot().parameters.binCount - 1;
    switch (key.key()) {
    case Qt::Key_Right: setPointedBin(std::min(m_pointedBin + 1, last)); return true;
    case Qt::Key_Left: setPointedBin(m_pointedBin < 0 ? last : std::max(m_pointedBin - 1, 0)); return true;
    case Qt::Key_Home: setPointedBin(0); return true;
    case Qt::Key_End: setPointedBin(last); return true;
    case Qt::Key_PageDown: m_words->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); return true;
    case Qt::Key_PageUp: m_words->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub); return true;
    default: return false;
    }
}

void ChartPane::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason); // the arrow keys go on from the bin that was clicked
    m_gesture.press(event->button() == Qt::LeftButton);
    QWidget::mousePressEvent(event);
}

void ChartPane::mouseReleaseEvent(QMouseEvent* event)
{
    m_gesture.release();
    QWidget::mouseReleaseEvent(event);
}

void ChartPane::focusOutEvent(QFocusEvent* event)
{
    setPointedBin(-1);
    QWidget::focusOutEvent(event);
}

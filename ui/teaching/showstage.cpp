// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/showstage.h"

#include "ui/charts/chartpane.h"
#include "ui/charts/waterfall.h"
#include "ui/session/player.h"
#include "ui/session/session.h"
#include "ui/teaching/lessonrun.h"
#include "ui/teaching/showsize.h"
#include "ui/teaching/showsliders.h"
#include "ui/teaching/showstep.h"
#include "ui/teaching/showvalues.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr double kCurves = 1.5; ///< times the thinnest line

} // namespace

ShowStage::ShowStage(Session& session, LessonRun& run, Player& player, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_run(run)
    , m_player(player)
    , m_step(new ShowStep(session, run, player, this))
    , m_values(new ShowValues(this))
    , m_chart(new ChartPane(this))
    , m_reasons(new QWidget(this))
    , m_waterfall(new Waterfall(m_reasons))
    , m_sliders(new ShowSliders(this))
{
    setObjectName(QStringLiteral("showStage"));
    m_chart->setFocusPolicy(Qt::NoFocus);
    auto* reasons = new QVBoxLayout(m_reasons);
    reasons->setContentsMargins(0, 0, 0, 0);
    reasons->addWidget(new QLabel(tr("Where the error comes from"), m_reasons));
    reasons->addWidget(m_waterfall);
    m_reasons->hide();
    connectParts();
    showParameters();
    if (m_session.shown())
        showShown();
}

void ShowStage::connectParts()
{
    connect(&m_session, &Session::shownChanged, this, &ShowStage::showShown);
    connect(&m_session.parameters(), &ParameterModel::changed, this, &ShowStage::showParameters);
    connect(&m_player, &Player::changed, this, [this] {
        m_chart->setHolding(m_player.isPlaying());
        m_waterfall->setHolding(m_player.isPlaying());
        m_sliders->setPlaying(m_player.playing());
        if (m_session.shown())
            showShown(); // the axes are held still, or no more
    });
    connect(m_chart, &ChartPane::rangeChosen, &m_session.view(), &ViewModel::hold);
    connect(&m_run, &LessonRun::changed, this, [this] {
        layOut();
        m_step->bringIntoSight();
    });
    connect(m_step, &ShowStep::outgrown, this, &ShowStage::layOut);
    connect(m_sliders, &ShowSliders::edited, this, &ShowStage::edited);
    connect(m_sliders, &ShowSliders::newSampleWished, &m_session, &Session::newSample);
    connect(m_sliders, &ShowSliders::playToggled, &m_player, &Player::toggleSlider);
    connect(m_sliders, &ShowSliders::dragged, m_chart, &ChartPane::setHolding);
    connect(m_sliders, &ShowSliders::dragged, m_waterfall, &Waterfall::setHolding);
    connect(m_sliders, &ShowSliders::dragged, &m_player, &Player::stop); // the finger leads
}

void ShowStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_shareOf = -1;
    QFont text = font();
    text.setPixelSize(showsize::text(height()));
    setFont(text);
    const double line = showsize::line(height());
    m_chart->setShow(kCurves * line, line);
    m_waterfall->setLine(line);
    m_step->setScreenHeight(height());
    layOut();
}

/// By hand: the step takes as much of the width as its text asks for, and never so much that the chart is small.
void ShowStage::layOut()
{
    constexpr double kUsual = 0.38; // of the width, for the step
    constexpr double kMost = 0.52;
    constexpr double kWider = 0.07;
    const bool hasLesson = m_run.isOpen();
    m_step->setVisible(hasLesson);
    m_sliders->setVisible(!hasLesson);
    const int margin = font().pixelSize();
    QRect room = rect().adjusted(margin, margin, -margin, -margin);
    if (margin <= 0 || room.isEmpty())
        return;
    if (hasLesson) {
        // A step stays as wide as it was when more of it comes into sight.
        if (std::exchange(m_shareOf, m_run.index()) != m_run.index())
            m_share = kUsual;
        while (m_share + kWider <= kMost && m_step->leastHeight(qRound(m_share * width()) - margin) > room.height())
            m_share += kWider;
        QRect place = room;
        place.setWidth(qRound(m_share * width()) - margin);
        m_step->setGeometry(place);
        m_step->fit();
        room.setLeft(place.right() + margin);
    } else {
        const int height = m_sliders->sizeHint().height();
        m_sliders->setGeometry(room.left(), room.bottom() - height, room.width(), height);
        room.setBottom(room.bottom() - height - margin / 2);
    }
    placeParts(room);
}

void ShowStage::placeParts(QRect room)
{
    const int margin = font().pixelSize();
    const QRect above = room.adjusted(margin, 0, 0, 0);
    const int values = m_values->heightForWidth(above.width());
    m_values->setGeometry(above.left(), above.top(), above.width(), values);
    m_reasons->setVisible(hasWaterfall());
    if (hasWaterfall()) {
        const int height = m_reasons->sizeHint().height();
        m_reasons->setGeometry(above.left(), room.bottom() - height, above.width(), height);
        room.setBottom(room.bottom() - height - margin / 2);
    }
    // The chart has margins of its own, on the right too.
    m_chart->setGeometry(QRect(QPoint(room.left(), room.top() + values), QPoint(rect().right(), room.bottom())));
}

bool ShowStage::hasWaterfall() const
{
    const ViewOptions& view = m_session.view().options();
    return view.isOpen(section::kReasons) && !view.terms; // the charts of terms take the room
}

void ShowStage::showShown()
{
    const ViewOptions& view = m_session.view().options();
    const auto& pinned = m_session.pinned();
    m_chart->setTermsVisible(
        view.terms && view.termsShown != TermsShown::Qp, view.terms && view.termsShown != TermsShown::Pq);
    FigureContent content
        = figureContent(m_session.shown(), m_player.viewOf(view), m_session.uncertainty().get(), pinned);
    content.traces = m_player.traces();
    m_chart->setContent(content);
    m_values->setShown(m_session.shown(), pinned.get());
    m_waterfall->setDecomposition(m_session.shown().explanation().decompositions.pq, m_session.shown().unit());
    if (m_values->heightForWidth(m_values->width()) != m_values->height() || m_reasons->isHidden() == hasWaterfall())
        layOut();
}

void ShowStage::showParameters()
{
    m_sliders->setParameters(m_session.parameters().parameters());
}

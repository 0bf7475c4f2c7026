// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolumn.h"

#include <QEvent>

#include <utility>

namespace {

constexpr int kLeastWidth = 240; // px: on a small screen of large pixels the panel needs the rest
constexpr double kFigureLines = 9.0; // the least height, of which half is the plot's
constexpr double kTermsLines = 7.5;
constexpr double kDenseFigureLines = 7.0;
constexpr double kDenseTermsLines = 5.0;
constexpr double kNumbersLines = 1.4; // of the lowest chart's horizontal axis, which alone has them

} // namespace

ChartColumn::ChartColumn(QWidget* figure, const std::array<QWidget*, 2>& terms, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_figure(figure)
    , m_terms(terms)
{
    setChildrenCollapsible(false);
    addWidget(figure);
    setStretchFactor(0, 4);
    for (QWidget* each : m_terms) {
        each->hide();
        addWidget(each);
        setStretchFactor(count() - 1, 2);
    }
    fitToFont();
    connect(this, &QSplitter::splitterMoved, this, &ChartColumn::takeShares);
}

void ChartColumn::setDense()
{
    if (std::exchange(m_isDense, true))
        return;
    setHandleWidth(0);
    for (int i = 0; i < count(); ++i) {
        handle(i)->setAttribute(Qt::WA_TransparentForMouseEvents);
        handle(i)->setUpdatesEnabled(false); // else some styles paint a grip, however narrow it is
    }
    fitToFont();
    apply();
}

void ChartColumn::setTermsVisible(bool upper, bool lower)
{
    if (upper == !m_terms[0]->isHidden() && lower == !m_terms[1]->isHidden())
        return; // what somebody made of the lines between them holds
    m_terms[0]->setVisible(upper);
    m_terms[1]->setVisible(lower);
    fitToFont();
    apply();
}

void ChartColumn::setTermsShare(double share)
{
    m_share = share;
    apply();
}

bool ChartColumn::hasBoth() const
{
    return !m_terms[0]->isHidden() && !m_terms[1]->isHidden();
}

int ChartColumn::numbersHeight() const
{
    return hasBoth() ? qRound(kNumbersLines * fontMetrics().height()) : 0;
}

void ChartColumn::restore(int line)
{
    if (line == 1)
        m_share = kUsualShare;
    else
        m_upperShare = kUsualUpperShare;
    apply();
}

void ChartColumn::apply()
{
    const int numbers = numbersHeight();
    const double share = !m_isDense ? m_share : hasBoth() ? kDenseShareOfBoth : kDenseShare;
    const int all = qRound(share * height());
    const int upper = qRound(m_upperShare * (all - numbers));
    setSizes({height() - all, numbers > 0 ? upper : all, numbers > 0 ? all - upper : all}); // what is hidden takes none
}

void ChartColumn::takeShares()
{
    int terms = 0;
    for (const QWidget* each : m_terms)
        terms += each->isHidden() ? 0 : each->height();
    if (terms > 0)
        m_share = static_cast<double>(terms) / (terms + m_figure->height());
    if (const int numbers = numbersHeight(); numbers > 0)
        m_upperShare = static_cast<double>(m_terms[0]->height()) / (terms - numbers);
}

void ChartColumn::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    apply();
}

void ChartColumn::fitToFont()
{
    const int line = fontMetrics().height();
    const int terms = qRound((m_isDense ? kDenseTermsLines : kTermsLines) * line);
    m_figure->setMinimumSize(kLeastWidth, qRound((m_isDense ? kDenseFigureLines : kFigureLines) * line));
    m_terms[0]->setMinimumSize(kLeastWidth, terms - numbersHeight());
    m_terms[1]->setMinimumSize(kLeastWidth, terms);
}

void ChartColumn::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToFont();
        apply();
    }
}

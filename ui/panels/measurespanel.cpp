// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/measurespanel.h"

#include "ui/controls/plaincopy.h"
#include "ui/theme/theme.h"
#include "ui/words/emptybinwords.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

MeasuresPanel::MeasuresPanel(QWidget* parent)
    : QWidget(parent)
    , m_headingP(new QLabel(QStringLiteral("P, P‖Q"), this))
    , m_headingQ(new QLabel(QStringLiteral("Q, Q‖P"), this))
    , m_note(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    m_headingP->setObjectName(QStringLiteral("headingP"));
    m_headingQ->setObjectName(QStringLiteral("headingQ"));
    grid->addWidget(m_headingP, 0, 1, Qt::AlignRight);
    grid->addWidget(m_headingQ, 0, 2, Qt::AlignRight);
    m_entropy = addRow(*grid, tr("Entropy H"), QStringLiteral("entropy"),
        tr("H(P) = −Σ p ln p over all bins: how uncertain the bin of a value is"));
    m_perplexity = addRow(*grid, tr("Perplexity"), QStringLiteral("perplexity"),
        tr("e to the entropy: as many equally likely bins would be as uncertain"));
    m_crossEntropy = addRow(*grid, tr("Cross-entropy"), QStringLiteral("crossEntropy"),
        tr("H(P,Q) = −Σ p ln q: the cost of coding P with a code made for Q; over the masses that KL is made of"));
    m_usedEntropy = addRow(*grid, tr("− entropy in use"), QStringLiteral("usedEntropy"),
        tr("−Σ p ln p over the same masses as the cross-entropy"));
    m_divergence = addRow(*grid, tr("= KL"), QStringLiteral("difference"), tr("Their difference is the value above"));
    m_jensenShannon = addRow(*grid, tr("Jensen–Shannon"), QStringLiteral("jensenShannon"),
        tr("The mean divergence of both from their mixture: symmetric, at most ln 2; over all bins"));
    m_totalVariation = addRow(*grid, tr("Total variation"), QStringLiteral("totalVariation"),
        tr("Half the sum of |p − q|: symmetric, at most 1; over all bins"));
    m_note->setWordWrap(true);
    grid->addWidget(m_note, grid->rowCount(), 0, 1, 3);
    style();
}

void MeasuresPanel::style()
{
    const theme::Accents accents = theme::accentsOn(palette().color(QPalette::Window));
    theme::colourText(m_headingP, accents.p.text);
    theme::colourText(m_headingQ, accents.q.text);
}

void MeasuresPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        style();
}

MeasuresPanel::Row MeasuresPanel::addRow(
    QGridLayout& grid, const QString& name, const QString& objectName, const QString& toolTip)
{
    const int line = grid.rowCount();
    auto* label = new QLabel(name, this);
    label->setWordWrap(true);
    const Row row {new QLabel(this), new QLabel(this)};
    row.first->setObjectName(objectName + QStringLiteral("P"));
    row.second->setObjectName(objectName + QStringLiteral("Q"));
    grid.addWidget(label, line, 0);
    grid.addWidget(row.first, line, 1, Qt::AlignRight);
    grid.addWidget(row.second, line, 2, Qt::AlignRight);
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("0.000e−00"));
    for (QLabel* value : {row.first, row.second}) {
        value->setMinimumWidth(width);
        value->setAlignment(Qt::AlignRight);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        plaincopy::install(value);
    }
    for (QLabel* each : {label, row.first, row.second})
        each->setToolTip(toolTip);
    return row;
}

void MeasuresPanel::setShown(const Shown& shown)
{
    const kl::Snapshot& snapshot = shown.snapshot();
    const kl::Explanation& explanation = shown.explanation();
    const Unit unit = shown.unit();
    const kl::Measures& all = explanation.measures;
    const kl::Measures& used = explanation.used;
    const auto show = [](const Row& row, double p, double q) {
        row.first->setText(format::significant(p));
        row.second->setText(format::significant(q));
    };
    const auto inUnit = [unit](double nats) { return units::in(unit, nats); };
    show(m_entropy, inUnit(all.entropyP), inUnit(all.entropyQ));
    show(m_perplexity, kl::perplexity(all.entropyP), kl::perplexity(all.entropyQ));
    show(m_crossEntropy, inUnit(used.crossEntropyPq), inUnit(used.crossEntropyQp));
    show(m_usedEntropy, inUnit(used.entropyP), inUnit(used.entropyQ));
    show(m_divergence, inUnit(snapshot.divergences.pq), inUnit(snapshot.divergences.qp));
    m_jensenShannon.second->setText(format::significant(inUnit(all.jensenShannon)));
    m_totalVariation.second->setText(format::significant(all.totalVariation));
    m_note->setText(
        tr("In %1; perplexity in bins, total variation without a unit. Cross-entropy and what is taken from it "
           "are of %2.")
            .arg(units::name(unit), description::massesInUse(snapshot)));
}

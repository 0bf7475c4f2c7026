// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/measurespanel.h"

#include "ui/controls/plaincopy.h"
#include "ui/theme/theme.h"
#include "ui/words/emptybinwords.h"
#include "ui/words/format.h"
#include "ui/words/sums.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <utility>

namespace {

QString perplexity(double entropyNats)
{
    return entropyNats == 0.0 ? QStringLiteral("1") : format::significant(kl::perplexity(entropyNats));
}

} // namespace

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
    m_entropy = addRow(*grid, tr("Entropy H"), QStringLiteral("entropy"));
    m_perplexity = addRow(*grid, tr("Perplexity"), QStringLiteral("perplexity"));
    m_crossEntropy = addRow(*grid, tr("Cross-entropy"), QStringLiteral("crossEntropy"));
    m_usedEntropy = addRow(*grid, tr("− entropy, same bins"), QStringLiteral("usedEntropy"));
    m_divergence = addRow(*grid, tr("= KL"), QStringLiteral("difference"));
    m_jensenShannon = addRow(*grid, tr("Jensen–Shannon"), QStringLiteral("jensenShannon"));
    m_totalVariation = addRow(*grid, tr("Total variation"), QStringLiteral("totalVariation"));
    for (const Row& row : {m_jensenShannon, m_totalVariation}) { // of both alike: between the columns
        int line = 0;
        int column = 0;
        int span = 0;
        grid->getItemPosition(grid->indexOf(row.second), &line, &column, &span, &span);
        grid->removeWidget(row.first);
        row.first->hide();
        grid->removeWidget(row.second);
        row.second->setAlignment(Qt::AlignHCenter);
        grid->addWidget(row.second, line, 1, 1, 2);
    }
    m_note->setWordWrap(true);
    grid->addWidget(m_note, grid->rowCount(), 0, 1, 3);
    style();
}

void MeasuresPanel::style()
{
    const theme::Accents accents = theme::accentsOn(palette().color(QPalette::Window));
    theme::colourText(m_headingP, accents.p.text);
    theme::colourText(m_headingQ, accents.q.text);
    const int width = fontMetrics().horizontalAdvance(format::widest());
    for (const Row& row :
        {m_entropy, m_perplexity, m_crossEntropy, m_usedEntropy, m_divergence, m_jensenShannon, m_totalVariation}) {
        for (QLabel* value : {row.first, row.second})
            value->setMinimumWidth(width);
    }
}

void MeasuresPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        style();
}

MeasuresPanel::Row MeasuresPanel::addRow(QGridLayout& grid, const QString& name, const QString& objectName)
{
    const int line = grid.rowCount();
    auto* label = new QLabel(name, this);
    label->setWordWrap(true);
    const Row row {label, new QLabel(this), new QLabel(this)};
    row.first->setObjectName(objectName + QStringLiteral("P"));
    row.second->setObjectName(objectName + QStringLiteral("Q"));
    grid.addWidget(label, line, 0);
    grid.addWidget(row.first, line, 1, Qt::AlignRight);
    grid.addWidget(row.second, line, 2, Qt::AlignRight);
    for (QLabel* value : {row.first, row.second}) {
        value->setAlignment(Qt::AlignRight);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        plaincopy::install(value);
    }
    return row;
}

void MeasuresPanel::explain(Unit unit)
{
    const QString log = units::logarithm(unit);
    const QString base = unit == Unit::Bits ? QStringLiteral("2") : QStringLiteral("e");
    const QString most = unit == Unit::Bits ? tr("1 bit") : tr("ln 2");
    for (const auto& [row, text] : {
             std::pair(m_entropy, tr("H(P) = −Σ p %1 p over all bins: how uncertain the bin of a value is").arg(log)),
             std::pair(m_perplexity,
                 tr("As many equally likely bins would be as uncertain: %1 to the power of the entropy").arg(base)),
             std::pair(m_crossEntropy,
                 tr("H(P,Q) = −Σ p %1 q: the cost of coding P with a code made for Q; over the shares that KL is made "
                    "of")
                     .arg(log)),
             std::pair(m_usedEntropy, tr("−Σ p %1 p over the same shares as the cross-entropy").arg(log)),
             std::pair(m_divergence, tr("Their difference is the value above")),
             std::pair(m_jensenShannon,
                 tr("The mean divergence of both from their mixture: symmetric, at most %1; over all bins").arg(most)),
             std::pair(m_totalVariation, tr("Half the sum of |p − q|: symmetric, at most 1; over all bins")),
         }) {
        for (QLabel* each : {row.name, row.first, row.second})
            each->setToolTip(text);
    }
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
    explain(unit);
    show(m_entropy, inUnit(all.entropyP), inUnit(all.entropyQ));
    m_perplexity.first->setText(perplexity(all.entropyP));
    m_perplexity.second->setText(perplexity(all.entropyQ));
    const auto subtract
        = [&](QLabel* cross, QLabel* entropy, QLabel* difference, double crossed, double own, double kl) {
              const sums::Form form = sums::formFor({inUnit(crossed), inUnit(kl)});
              cross->setText(sums::text(sums::rounded(inUnit(own), form) + sums::rounded(inUnit(kl), form), form));
              entropy->setText(sums::text(inUnit(own), form));
              difference->setText(sums::text(inUnit(kl), form));
          };
    subtract(m_crossEntropy.first, m_usedEntropy.first, m_divergence.first, used.crossEntropyPq, used.entropyP,
        snapshot.divergences.pq);
    subtract(m_crossEntropy.second, m_usedEntropy.second, m_divergence.second, used.crossEntropyQp, used.entropyQ,
        snapshot.divergences.qp);
    m_jensenShannon.second->setText(format::significant(inUnit(all.jensenShannon)));
    m_totalVariation.second->setText(format::significant(all.totalVariation));
    m_note->setText(
        tr("In %1; perplexity in bins, total variation without a unit. Cross-entropy and what is taken from it "
           "are of %2.")
            .arg(units::name(unit), description::massesInUse(snapshot)));
}

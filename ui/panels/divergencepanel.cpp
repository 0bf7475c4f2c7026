// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/divergencepanel.h"

#include "ui/theme/theme.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace {

constexpr int kUnit = 8;
constexpr double kValueSize = 2.4; // times body text

QString skippedText(Eigen::Index bins, double mass, QLatin1Char side, kl::EmptyBins emptyBins)
{
    if (bins == 0)
        return DivergencePanel::tr("all of %1\nis in shared bins").arg(side);
    const bool skips = kl::leavesOut(emptyBins);
    return (skips ? DivergencePanel::tr("%1 of %2 skipped\nin %3") : DivergencePanel::tr("%1 of %2 alone\nin %3"))
        .arg(format::percent(mass))
        .arg(side)
        .arg(format::counted(bins, DivergencePanel::tr("bin"), DivergencePanel::tr("bins")));
}

/// Why a value is no divergence; empty if there is nothing to say.
QString remarkOn(const kl::Divergences& divergences)
{
    if (divergences.occupancy.shared == 0)
        return DivergencePanel::tr("No bin holds values of both P and Q, so there is nothing to sum. "
                                   "Choose fewer bins or a larger N.");
    if (std::isinf(divergences.pq) || std::isinf(divergences.qp))
        return DivergencePanel::tr(
            "By the definition a value of one sample where the other has none makes the divergence "
            "infinite.");
    QStringList negative;
    if (divergences.pq < 0.0)
        negative << QStringLiteral("KL(P‖Q)");
    if (divergences.qp < 0.0)
        negative << QStringLiteral("KL(Q‖P)");
    if (!negative.isEmpty())
        return DivergencePanel::tr("%1 below 0: with bins skipped, the shared masses do not add up to 1, and the "
                                   "sum is no divergence.")
            .arg(negative.join(DivergencePanel::tr(" and ")));
    return {};
}

} // namespace

DivergencePanel::DivergencePanel(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kUnit);
    grid->setVerticalSpacing(2);
    m_pq = addColumn(*grid, 0, QStringLiteral("KL(P‖Q)"), QStringLiteral("klPq"));
    m_qp = addColumn(*grid, 1, QStringLiteral("KL(Q‖P)"), QStringLiteral("klQp"));
    m_pq.title->setToolTip(tr("Σ p ln(p/q) over the bins that hold both: averaged over P"));
    m_qp.title->setToolTip(tr("Σ q ln(q/p) over the bins that hold both: averaged over Q"));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    m_infinite = new QLabel(this);
    m_infinite->setObjectName(QStringLiteral("whyInfinite"));
    m_infinite->setWordWrap(true);
    m_infinite->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_infinite->setContentsMargins(0, kUnit / 2, 0, 0);
    grid->addWidget(m_infinite, 5, 0, 1, 2);
    m_logSpace = new QLabel(this);
    m_logSpace->setObjectName(QStringLiteral("logSpace"));
    m_logSpace->setToolTip(tr("The same two sums as torch.nn.functional.kl_div(…, log_target=True, reduction='sum') "
                              "makes them, and the larger difference from the values above"));
    grid->addWidget(m_logSpace, 6, 0, 1, 2);

    m_remark = new QLabel(this);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(m_remark, 7, 0, 1, 2);
    style();
}

DivergencePanel::Column DivergencePanel::addColumn(
    QGridLayout& grid, int at, const QString& title, const QString& objectName)
{
    const Column column {new QLabel(this), new QLabel(this), new QLabel(this), new QLabel(this), new QLabel(this)};
    column.title->setText(title);
    column.value->setObjectName(objectName);
    column.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.value->setFocusPolicy(Qt::NoFocus);
    column.truth->setObjectName(objectName + QStringLiteral("Truth"));
    column.skipped->setText(QStringLiteral("\n")); // its two lines, so that the first result moves nothing
    column.skipped->setObjectName(objectName + QStringLiteral("Skipped"));
    column.pinned->setObjectName(objectName + QStringLiteral("Pinned"));
    column.pinned->hide();
    int line = 0;
    for (QLabel* label : {column.title, column.value, column.pinned, column.truth, column.skipped})
        grid.addWidget(label, line++, at);
    return column;
}

void DivergencePanel::style()
{
    const QColor quiet = theme::quietText(palette());
    const theme::Accents accents = theme::accentsOn(palette().color(QPalette::Window));
    for (const auto& [column, colour] : {std::pair(m_pq, accents.p.text), std::pair(m_qp, accents.q.text)}) {
        QFont titleFont = font();
        titleFont.setBold(true);
        column.title->setFont(titleFont);
        QFont valueFont = font();
        valueFont.setPointSizeF(font().pointSizeF() * kValueSize);
        column.value->setFont(valueFont);
        column.value->setMinimumHeight(QFontMetrics(valueFont).height());
        theme::colourText(column.title, colour);
        theme::colourText(column.value, colour);
        for (QLabel* label : {column.truth, column.skipped, column.pinned})
            theme::colourText(label, quiet);
    }
    theme::colourText(m_logSpace, quiet);
    theme::colourText(m_infinite, quiet);
    m_infinite->setFixedHeight(2 * fontMetrics().lineSpacing() + kUnit);
    theme::colourText(m_remark, palette().color(QPalette::WindowText));
    m_remark->setFixedHeight(3 * fontMetrics().lineSpacing()); // kept free, so that nothing below it ever moves
}

void DivergencePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_remark && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        style();
}

void DivergencePanel::setShown(const Shown& shown, const kl::Snapshot* pinned)
{
    const kl::Snapshot& snapshot = shown.snapshot();
    const kl::Explanation& explanation = shown.explanation();
    const Unit unit = shown.unit();
    const kl::Divergences& divergences = snapshot.divergences;
    const kl::EmptyBins emptyBins = snapshot.parameters.emptyBins;
    const auto show = [&](const Column& column, const QString& name, double nats, const QString& truth,
                          const QString& skipped, double pinnedNats) {
        const double value = units::in(unit, nats);
        column.title->setText(QStringLiteral("%1, %2").arg(name, units::name(unit)));
        column.value->setText(format::significant(value));
        column.value->setToolTip(QStringLiteral("%1 = %2 %3").arg(name, format::exact(value), units::name(unit)));
        column.value->setAccessibleName(
            QStringLiteral("%1: %2 %3").arg(name, format::significant(value), units::name(unit)));
        column.truth->setText(truth);
        column.skipped->setText(skipped);
        column.pinned->setVisible(pinned != nullptr);
        column.pinned->setText(tr("pinned %1").arg(format::significant(units::in(unit, pinnedNats))));
    };
    const double trueValue = explanation.decompositions.pq.trueValue;
    show(m_pq, QStringLiteral("KL(P‖Q)"), divergences.pq,
        tr("exact %1").arg(format::significant(units::in(unit, trueValue))),
        skippedText(divergences.occupancy.pAlone, divergences.occupancy.pAloneMass, QLatin1Char('P'), emptyBins),
        pinned ? pinned->divergences.pq : 0.0);
    show(m_qp, QStringLiteral("KL(Q‖P)"), divergences.qp, tr("exact +∞"),
        skippedText(divergences.occupancy.qAlone, divergences.occupancy.qAloneMass, QLatin1Char('Q'), emptyBins),
        pinned ? pinned->divergences.qp : 0.0);
    m_pq.truth->setToolTip(tr("ln(s/σ) = %1 %2, s being the log-normal’s standard deviation")
                               .arg(format::exact(units::in(unit, trueValue)), units::name(unit)));
    m_infinite->setText(tr("+∞, because %1.").arg(description::whyReverseIsInfinite(explanation)));
    m_qp.truth->setToolTip(m_infinite->text());

    const double difference
        = std::max(std::abs(snapshot.logSpace.pq - divergences.pq), std::abs(snapshot.logSpace.qp - divergences.qp));
    m_logSpace->setText(std::isnan(difference) ? tr("No finite log-space form here")
            : difference == 0.0                ? tr("The log-space form agrees exactly")
                                : tr("The log-space form agrees to %1").arg(format::significant(difference, 1)));
    m_remark->setText(remarkOn(divergences));
}

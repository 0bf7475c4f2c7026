// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/divergencepanel.h"

#include "ui/controls/fittedlabel.h"
#include "ui/controls/plaincopy.h"
#include "ui/controls/steadylabel.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

using theme::kUnit;
constexpr double kValueSize = 2.4; // times body text

/// How far the two finite values by way of logarithms are from those shown.
QString logSpaceInWords(const kl::Snapshot& snapshot)
{
    const auto [pq, qp] = snapshot.logSpace;
    double difference = -1.0;
    for (const auto& [value, other] :
        {std::pair(snapshot.divergences.pq, pq), std::pair(snapshot.divergences.qp, qp)}) {
        if (std::isfinite(value) && std::isfinite(other))
            difference = std::max(difference, std::abs(value - other));
    }
    if (difference < 0.0)
        return DivergencePanel::tr("No finite log-space form here");
    return difference == 0.0
        ? DivergencePanel::tr("The log-space form agrees exactly")
        : DivergencePanel::tr("The log-space form agrees to %1").arg(format::significant(difference, 1));
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
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    m_treatment = new SteadyLabel(2, this);
    m_treatment->setObjectName(QStringLiteral("treatment"));
    m_treatment->setContentsMargins(0, 0, 0, kUnit / 2);
    grid->addWidget(m_treatment, 2, 0, 1, 2);
    m_infinite = new SteadyLabel(2, this);
    m_infinite->setObjectName(QStringLiteral("whyInfinite"));
    m_infinite->setContentsMargins(0, kUnit / 2, 0, kUnit / 2);
    grid->addWidget(m_infinite, 6, 0, 1, 2);
    m_logSpace = new QLabel(this);
    m_logSpace->setObjectName(QStringLiteral("logSpace"));
    m_logSpace->setToolTip(tr("The same two sums as torch.nn.functional.kl_div(…, log_target=True, reduction='sum') "
                              "makes them, and the larger difference from the finite values above"));
    grid->addWidget(m_logSpace, 7, 0, 1, 2);

    m_remark = new SteadyLabel(3, this);
    m_remark->setObjectName(QStringLiteral("remark"));
    grid->addWidget(m_remark, 8, 0, 1, 2);
    style();
}

DivergencePanel::Column DivergencePanel::addColumn(
    QGridLayout& grid, int at, const QString& title, const QString& objectName)
{
    const Column column {
        new QLabel(this), new FittedLabel(this), new QLabel(this), new SteadyLabel(2, this), new QLabel(this)};
    column.title->setText(title);
    column.value->setObjectName(objectName);
    column.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    plaincopy::install(column.value);
    column.truth->setObjectName(objectName + QStringLiteral("Truth"));
    column.skipped->setObjectName(objectName + QStringLiteral("Skipped"));
    column.pinned->setObjectName(objectName + QStringLiteral("Pinned"));
    QSizePolicy keepsItsPlace = column.pinned->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    column.pinned->setSizePolicy(keepsItsPlace);
    column.pinned->hide();
    grid.addWidget(column.title, 0, at);
    grid.addWidget(column.value, 1, at);
    grid.addWidget(column.truth, 3, at); // below the treatment, which both have
    grid.addWidget(column.skipped, 4, at);
    grid.addWidget(column.pinned, 5, at);
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
        column.value->setFullFont(valueFont);
        theme::colourText(column.title, colour);
        theme::colourText(column.value, m_leavesOutMuch ? accents.caution : colour);
        for (QLabel* label : {column.truth, column.skipped, column.pinned})
            theme::colourText(label, quiet);
    }
    theme::colourText(m_logSpace, quiet);
    theme::colourText(m_infinite, quiet);
    theme::colourText(m_treatment, m_leavesOutMuch ? accents.caution : quiet);
    theme::colourText(m_remark, palette().color(QPalette::WindowText));
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
    using description::Direction;
    const kl::Divergences& divergences = snapshot.divergences;
    const QString warning = description::muchLeftOut(snapshot);
    QString treatment = description::treatment(snapshot.parameters);
    if (const QString other = pinned ? description::treatment(pinned->parameters) : treatment; other != treatment)
        treatment = tr("%1 (pinned: %2)").arg(treatment, other);
    if (!warning.isEmpty())
        treatment += QStringLiteral("; ") + warning;
    m_treatment->setText(treatment);
    if (const bool much = !warning.isEmpty(); much != m_leavesOutMuch) {
        m_leavesOutMuch = much;
        style();
    }
    const auto show = [&](const Column& column, Direction direction, double nats, const QString& truth,
                          double pinnedNats) {
        const QString name = description::name(direction);
        const double value = units::in(unit, nats);
        column.title->setText(QStringLiteral("%1, %2").arg(name, units::name(unit)));
        column.title->setToolTip(description::ofSum(snapshot.parameters, direction, unit));
        column.value->showText(format::significant(value));
        column.value->setToolTip(QStringLiteral("%1 = %2 %3").arg(name, format::allDigits(value), units::name(unit)));
        column.value->setAccessibleName(
            QStringLiteral("%1: %2 %3; %4").arg(name, format::significant(value), units::name(unit), treatment));
        column.truth->setText(truth);
        column.skipped->setText(description::ofSide(snapshot, direction));
        column.pinned->setVisible(pinned != nullptr);
        column.pinned->setText(tr("pinned %1").arg(format::significant(units::in(unit, pinnedNats))));
        column.pinned->setToolTip(pinned ? description::ofParameters(pinned->parameters) : QString());
    };
    const double trueValue = explanation.decompositions.pq.trueValue;
    show(m_pq, Direction::Pq, divergences.pq, tr("exact %1").arg(format::significant(units::in(unit, trueValue))),
        pinned ? pinned->divergences.pq : 0.0);
    show(m_qp, Direction::Qp, divergences.qp, tr("exact +∞"), pinned ? pinned->divergences.qp : 0.0);
    m_pq.truth->setToolTip(
        tr("%1(s/σ) = %2 %3, s being the log-normal’s standard deviation")
            .arg(units::logarithm(unit), format::allDigits(units::in(unit, trueValue)), units::name(unit)));
    m_infinite->setText(tr("+∞, because %1.").arg(description::whyReverseIsInfinite(explanation)));
    m_qp.truth->setToolTip(m_infinite->text());
    m_logSpace->setText(logSpaceInWords(snapshot));
    m_remark->setText(description::remark(snapshot));
}

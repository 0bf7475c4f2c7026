// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/divergencepanel.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QHBoxLayout>

#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace {

using description::Direction;

/// What is to be said of a value beyond the number itself: how it was made, and what is odd about it.
QString remarks(const kl::Snapshot& snapshot)
{
    QStringList all {description::treatment(snapshot.parameters)};
    for (const QString& each : {description::muchLeftOut(snapshot), description::remark(snapshot)}) {
        if (!each.isEmpty())
            all << each;
    }
    return all.join(QStringLiteral("; "));
}

QString truthToolTip(const Shown& shown, Direction direction)
{
    const Unit unit = shown.unit();
    if (direction == Direction::Qp)
        return DivergencePanel::tr("The truth is +∞, because %1. The line has no end: its middle is %2.")
            .arg(description::whyReverseIsInfinite(shown.explanation()),
                QStringLiteral("%1 %2").arg(
                    format::significant(units::in(unit, std::numbers::ln2), 3), units::name(unit)));
    return DivergencePanel::tr(
        "The truth is %1(s/σ) = %2 %3, s being the log-normal’s standard deviation. The line goes from 0 to it.")
        .arg(units::logarithm(unit),
            format::allDigits(units::in(unit, shown.explanation().decompositions.pq.trueValue)), units::name(unit));
}

/// A dash, as tables have it, would look like a minus in large type.
QString inWords(double value)
{
    return std::isnan(value) ? DivergencePanel::tr("no value") : format::significant(value);
}

} // namespace

ValueCard::Content valueContent(
    const Shown& shown, const kl::Snapshot* pinned, const DivergencePanel::Snapshots& traces, Direction direction)
{
    const kl::Snapshot& snapshot = shown.snapshot();
    const Unit unit = shown.unit();
    const bool isPq = direction == Direction::Pq;
    const auto valueOf
        = [&](const kl::Snapshot& of) { return units::in(unit, isPq ? of.divergences.pq : of.divergences.qp); };
    const QString name = description::name(direction);
    const QString unitName = units::name(unit);
    const double value = valueOf(snapshot);
    const double truth = isPq ? units::in(unit, shown.explanation().decompositions.pq.trueValue)
                              : std::numeric_limits<double>::infinity();
    const QString said = remarks(snapshot);
    const QString shownValue = inWords(value);
    ValueCard::Content content {.name = name,
        .unit = unitName,
        .nameToolTip = description::ofSum(snapshot.parameters, direction, unit),
        .value = shownValue,
        .isNumber = !std::isnan(value),
        .valueToolTip = std::isnan(value)
            ? QStringLiteral("%1: %2\n%3").arg(name, shownValue, said)
            : QStringLiteral("%1 = %2 %3\n%4").arg(name, format::allDigits(value), unitName, said),
        .accessibleValue = std::isnan(value) ? QStringLiteral("%1: %2; %3").arg(name, shownValue, said)
                                             : QStringLiteral("%1: %2 %3; %4").arg(name, shownValue, unitName, said),
        .truth = DivergencePanel::tr("truth %1").arg(format::significant(truth)),
        .truthToolTip = truthToolTip(shown, direction),
        .leftOut = description::ofSide(snapshot, direction),
        .leftOutToolTip = DivergencePanel::tr("%1. Click to choose what is done with empty bins.")
                              .arg(description::ofAlone(snapshot, direction)),
        .leavesOutMuch = description::leavesOutMuch(snapshot, direction),
        .gauge = {.value = value, .truth = truth, .half = units::in(unit, std::numbers::ln2)}};
    for (const auto& trace : traces)
        content.gauge.traces.push_back(valueOf(*trace));
    if (pinned) {
        content.pinned = DivergencePanel::tr("pinned %1").arg(inWords(valueOf(*pinned)));
        content.pinnedToolTip = description::ofParameters(pinned->parameters);
        content.gauge.pinned = valueOf(*pinned);
        if (description::treatment(pinned->parameters) != description::treatment(snapshot.parameters)) // made otherwise
            content.pinned += QLatin1Char('\n') + description::shortTreatment(pinned->parameters);
    }
    return content;
}

DivergencePanel::DivergencePanel(QWidget* parent)
    : QWidget(parent)
    , m_pq(new ValueCard(
          QStringLiteral("klPq"), [](const QColor& ground) { return theme::accentsOn(ground).p.text; },
          [](const QColor& ground) { return theme::accentsOn(ground).p.line; }, this))
    , m_qp(new ValueCard(
          QStringLiteral("klQp"), [](const QColor& ground) { return theme::accentsOn(ground).q.text; },
          [](const QColor& ground) { return theme::accentsOn(ground).q.line; }, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kUnit);
    for (ValueCard* card : {m_pq, m_qp}) {
        row->addWidget(card, 1);
        connect(card, &ValueCard::leftOutClicked, this, &DivergencePanel::emptyBinsWanted);
    }
    m_pq->shareSizesWith(*m_qp);
}

void DivergencePanel::setShown(const Shown& shown, const kl::Snapshot* pinned, const Snapshots& traces)
{
    m_pq->setContent(valueContent(shown, pinned, traces, Direction::Pq));
    m_qp->setContent(valueContent(shown, pinned, traces, Direction::Qp));
}

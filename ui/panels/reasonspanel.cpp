// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reasonspanel.h"

#include "ui/charts/waterfall.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace {

QLabel* paragraph(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString reverseInWords(const kl::Explanation& explanation, Unit unit)
{
    const kl::ReverseDecomposition& reverse = explanation.decompositions.qp;
    const auto shown = [unit](double nats) {
        return QStringLiteral("%1 %2").arg(format::significant(units::in(unit, nats)), units::name(unit));
    };
    QString text = ReasonsPanel::tr("<b>KL(Q‖P)</b> is truly infinite: %1. ")
                       .arg(description::whyReverseIsInfinite(explanation));
    if (std::isinf(reverse.binned))
        text += ReasonsPanel::tr("In these bins it still is: %1 with %2 of Q %3 wholly below P’s end. ")
                    .arg(format::counted(reverse.impossibleBins, ReasonsPanel::tr("bin"), ReasonsPanel::tr("bins")),
                        format::percent(reverse.qMassThere),
                        reverse.impossibleBins == 1 ? ReasonsPanel::tr("lies") : ReasonsPanel::tr("lie"));
    else
        text += ReasonsPanel::tr("These bins hide it: each reaches to where P has mass, and exact masses give %1. ")
                    .arg(shown(reverse.binned));
    if (std::isfinite(reverse.shared) && std::isfinite(reverse.estimate))
        text += ReasonsPanel::tr("Over the bins both samples share, exact masses give %1, the samples %2.")
                    .arg(shown(reverse.shared), shown(reverse.estimate));
    return text;
}

} // namespace

ReasonsPanel::ReasonsPanel(QWidget* parent)
    : QWidget(parent)
    , m_waterfall(new Waterfall(this))
    , m_forward(paragraph(QStringLiteral("forwardReason"), this))
    , m_reverse(paragraph(QStringLiteral("reverseReason"), this))
{
    m_waterfall->setObjectName(QStringLiteral("waterfall"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_forward);
    column->addWidget(m_waterfall);
    column->addWidget(m_reverse);
}

void ReasonsPanel::setShown(const Shown& shown)
{
    const kl::Snapshot& snapshot = shown.snapshot();
    const kl::Explanation& explanation = shown.explanation();
    const Unit unit = shown.unit();
    m_waterfall->setDecomposition(explanation.decompositions.pq, unit);
    const QString cause = description::mainCause(snapshot, explanation);
    m_forward->setText(cause.isEmpty()
            ? tr("<b>KL(P‖Q)</b> from the truth to the estimate, in %1. There is no finite estimate here.")
                  .arg(units::name(unit))
            : tr("<b>KL(P‖Q)</b> from the truth to the estimate, in %1. Most of the way goes to %2.")
                  .arg(units::name(unit), cause));
    m_reverse->setText(reverseInWords(explanation, unit));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/emptybinspanel.h"

#include "ui/controls/numberfield.h"
#include "ui/controls/steadylabel.h"
#include "ui/theme/spacing.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace {

QString title(kl::EmptyBins emptyBins)
{
    switch (emptyBins) {
    case kl::EmptyBins::Skip: return EmptyBinsPanel::tr("Skip (as in the lecture notebook)");
    case kl::EmptyBins::Strict: return EmptyBinsPanel::tr("Strict (the definition)");
    case kl::EmptyBins::Smooth: return EmptyBinsPanel::tr("Smooth");
    case kl::EmptyBins::Renormalise: return EmptyBinsPanel::tr("Renormalise");
    }
    return {};
}

/// What becomes of the two values by it.
QString explained(kl::EmptyBins emptyBins)
{
    switch (emptyBins) {
    case kl::EmptyBins::Skip:
        return EmptyBinsPanel::tr("Leaves them out of both sums: finite values, which lack what these bins would add.");
    case kl::EmptyBins::Strict:
        return EmptyBinsPanel::tr("One bin of P without Q makes KL(P‖Q) infinite, one of Q without P KL(Q‖P).");
    case kl::EmptyBins::Smooth:
        return EmptyBinsPanel::tr(
            "Adds a pseudocount to every bin of both samples: no bin is empty, and both values are "
            "finite, the smaller the more is added.");
    case kl::EmptyBins::Renormalise:
        return EmptyBinsPanel::tr(
            "Leaves them out and rescales the rest to total 1: both values are those of the shared "
            "part, and never below 0.");
    }
    return {};
}

Quantity pseudocountQuantity()
{
    return {.name = EmptyBinsPanel::tr("Pseudocount α"),
        .low = kl::kPseudocountRange.low,
        .high = kl::kPseudocountRange.high,
        .step = 0.1};
}

} // namespace

EmptyBinsPanel::EmptyBinsPanel(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_pseudocountLabel(new QLabel(tr("Pseudocount α"), this))
    , m_pseudocount(new NumberField(pseudocountQuantity(), this))
    , m_sentence(new SteadyLabel(1, this))
{
    m_choice->setObjectName(QStringLiteral("emptyBins"));
    m_choice->setAccessibleName(tr("What to do with empty bins"));
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        m_choice->addItem(title(emptyBins), static_cast<int>(emptyBins));
        m_choice->setItemData(m_choice->count() - 1, format::wrapped(explained(emptyBins)), Qt::ToolTipRole);
    }
    m_choiceToolTip = tr("What is done with bins that have values of one sample only. Both values depend on it, the "
                         "truth does not.");
    m_choice->setToolTip(m_choiceToolTip);
    m_pseudocount->setObjectName(QStringLiteral("pseudocountField"));
    m_pseudocountToolTip
        = tr("What is added to every count, in each bin and for both samples. The more, the smaller both values: P and "
             "Q become more alike.");
    m_pseudocount->setToolTip(m_pseudocountToolTip);
    m_pseudocountLabel->setBuddy(m_pseudocount);
    m_sentence->setObjectName(QStringLiteral("emptyBinsSentence"));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::kUnit);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_choice, 0, 0, 1, 2);
    grid->addWidget(m_sentence, 1, 0, 1, 2);
    grid->addWidget(m_pseudocountLabel, 2, 0);
    grid->addWidget(m_pseudocount, 2, 1);

    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        showChoice();
        emit edited(choice(), m_pseudocount->value());
    });
    connect(m_pseudocount, &NumberField::edited, this, [this](double value) { emit edited(choice(), value); });
    showChoice();
}

kl::EmptyBins EmptyBinsPanel::choice() const
{
    return static_cast<kl::EmptyBins>(m_choice->currentData().toInt());
}

void EmptyBinsPanel::setParameters(const kl::Parameters& parameters)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(parameters.emptyBins)));
    m_pseudocount->setValue(parameters.pseudocount);
    showChoice();
}

void EmptyBinsPanel::setLocked(bool locked, const QString& why)
{
    m_choice->setEnabled(!locked);
    m_choice->setToolTip(locked ? why : m_choiceToolTip);
    m_pseudocount->setEnabled(!locked);
    m_pseudocount->setToolTip(locked ? why : m_pseudocountToolTip);
}

void EmptyBinsPanel::showChoice()
{
    m_sentence->setText(description::ofEmptyBins(choice()));
    const bool smooths = choice() == kl::EmptyBins::Smooth;
    m_pseudocountLabel->setVisible(smooths);
    m_pseudocount->setVisible(smooths);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/parameterpanel.h"

#include "ui/controls/fieldbutton.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/quantity.h"
#include "ui/controls/quantityslider.h"
#include "ui/panels/binrulebutton.h"
#include "ui/theme/spacing.h"

#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace {

using theme::kUnit;

Quantity sampleCountQuantity()
{
    return {.name = ParameterPanel::tr("Samples N"),
        .low = static_cast<double>(kl::kSampleCountRange.low),
        .high = static_cast<double>(kl::kSampleCountRange.high),
        .whole = true,
        .step = 1.0,
        .sliderLow = static_cast<double>(kl::kSampleCountRange.low),
        .sliderHigh = static_cast<double>(kl::kSampleCountRange.high),
        .scale = Scale::Logarithmic,
        .sliderSteps = 600,
        .stops = stops::roundNumbers(
            static_cast<double>(kl::kSampleCountRange.low), static_cast<double>(kl::kSampleCountRange.high)),
        .page = 6}; // ten times as many
}

Quantity sigmaQuantity()
{
    return {.name = ParameterPanel::tr("Log-normal σ"),
        .low = kl::kSigmaRange.low,
        .high = kl::kSigmaRange.high,
        .step = 0.01,
        .sliderLow = kl::kSigmaRange.low,
        .sliderHigh = kl::kSigmaRange.high,
        .scale = Scale::Square, // most of what there is to see happens below 1
        .sliderSteps = 5000,
        .stops = stops::every(0.01, kl::kSigmaRange.high, stops::every(0.001, 0.01)),
        .fine = 0.001,
        .page = 10};
}

Quantity binCountQuantity()
{
    return {.name = ParameterPanel::tr("Bins"),
        .low = kl::kBinCountRange.low,
        .high = kl::kBinCountRange.high,
        .whole = true,
        .step = 1.0,
        .sliderLow = kl::kBinCountRange.low,
        .sliderHigh = kl::kBinCountRange.high,
        .scale = Scale::Logarithmic, // a few bins or a hundred: both ends can be set with care
        .sliderSteps = 600,
        .stops
        = stops::every(50.0, 1000.0, stops::every(10.0, 200.0, stops::every(5.0, 100.0, stops::every(1.0, 20.0)))),
        .arrow = 1.0, // each number of bins can be reached
        .fine = 1.0,
        .page = 5};
}

Quantity seedQuantity()
{
    return {.name = ParameterPanel::tr("Seed"),
        .low = static_cast<double>(kl::kSeedRange.low),
        .high = static_cast<double>(kl::kSeedRange.high),
        .whole = true,
        .step = 1.0};
}

} // namespace

ParameterPanel::ParameterPanel(const kl::Parameters& initial, QWidget* parent)
    : QWidget(parent)
    , m_parameters(initial)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kUnit);
    grid->setVerticalSpacing(kUnit / 2);
    grid->setColumnStretch(0, 1);

    m_sampleCount = addRow(*grid, sampleCountQuantity(), QStringLiteral("sampleCount"), tr("change N"),
        tr("How many values each of P and Q has: from 2 to 10 000 000"),
        [](kl::Parameters& p, double value) { p.sampleCount = std::llround(value); });
    m_sigma = addRow(*grid, sigmaQuantity(), QStringLiteral("sigma"), tr("change σ"),
        tr("The log-normal's σ: how skewed P is, from 0.001 (nearly normal) to 5"),
        [](kl::Parameters& p, double value) { p.sigma = value; });
    const int binRow = grid->rowCount();
    m_binCount = addRow(*grid, binCountQuantity(), QStringLiteral("binCount"), tr("change bins"),
        tr("Equal bins shared by P and Q: from 1 to 1000"),
        [](kl::Parameters& p, double value) { p.binCount = static_cast<int>(std::lround(value)); });
    const int seedRow = grid->rowCount();
    m_seed = addRow(*grid, seedQuantity(), QStringLiteral("seed"), tr("change seed"),
        tr("What the random numbers start from; the same seed gives the same sample, as np.random.seed does"),
        [](kl::Parameters& p, double value) { p.seed = std::llround(value); });

    m_binRule = new BinRuleButton(this);
    connect(m_binRule, &BinRuleButton::chosen, this, &ParameterPanel::binRuleChosen);
    connect(m_binRule, &BinRuleButton::keepingChosen, this, &ParameterPanel::binsKept);
    grid->addWidget(m_binRule, binRow, 0, Qt::AlignRight);
    setTabOrder(m_binCount.slider, m_binRule);
    setTabOrder(m_binRule, m_seed.field);

    auto* newSample = new FieldButton(this);
    newSample->setText(tr("New sample"));
    newSample->setObjectName(QStringLiteral("newSample"));
    newSample->setToolTip(tr("Draws P and Q anew, with the next seed"));
    connect(newSample, &QPushButton::clicked, this, &ParameterPanel::newSampleRequested);
    grid->addWidget(newSample, seedRow, 0, Qt::AlignRight);

    setFocusProxy(m_sampleCount.field); // the first in the order of tabs: one further on would leave it out
    setParameters(initial);
}

ParameterPanel::Row ParameterPanel::addRow(QGridLayout& grid, const Quantity& quantity, const QString& objectName,
    const QString& what, const QString& toolTip, Assign assign)
{
    Row row;
    row.field = new NumberField(quantity, this);
    row.field->setObjectName(objectName + QStringLiteral("Field"));
    row.field->setToolTip(toolTip);
    auto* label = new QLabel(quantity.name, this);
    label->setBuddy(row.field);
    label->setToolTip(toolTip);
    const int line = grid.rowCount();
    grid.addWidget(label, line, 0);
    grid.addWidget(row.field, line, 1);
    connect(row.field, &NumberField::edited, this, [this, assign, what](double value) {
        ++m_gesture;
        edit(assign, value, what);
    });

    if (quantity.sliderSteps > 0) {
        row.slider = new QuantitySlider(quantity, this);
        row.slider->setObjectName(objectName + QStringLiteral("Slider"));
        row.slider->setToolTip(quantity.arrow > 0.0
                ? toolTip // as fine as can be
                : tr("%1. With Shift the arrow keys and the wheel go in finer steps.").arg(toolTip));
        grid.addWidget(row.slider, line + 1, 0, 1, 2);
        grid.setRowMinimumHeight(line + 2, kUnit);
        connect(row.slider, &QAbstractSlider::sliderPressed, this, [this] {
            ++m_gesture;
            emit dragged(true);
        });
        connect(row.slider, &QAbstractSlider::sliderReleased, this, [this] { emit dragged(false); });
        connect(row.slider, &QuantitySlider::edited, this, [this, assign, what, slider = row.slider](double value) {
            if (!slider->isSliderDown())
                ++m_gesture; // a key or the wheel: a step of its own
            edit(assign, value, what);
        });
    }
    return row;
}

void ParameterPanel::setFollowing(const Following& following)
{
    m_binRule->setBinsBy(following.binsBy);
}

void ParameterPanel::setParameters(const kl::Parameters& parameters)
{
    m_parameters = parameters;
    const auto show = [](const Row& row, double value) {
        row.field->setValue(value);
        if (row.slider && !row.slider->isSliderDown()) // the finger leads while it is down
            row.slider->setQuantityValue(value);
    };
    show(m_sampleCount, static_cast<double>(parameters.sampleCount));
    show(m_sigma, parameters.sigma);
    show(m_binCount, parameters.binCount);
    show(m_seed, static_cast<double>(parameters.seed));
}

void ParameterPanel::edit(Assign assign, double value, const QString& what)
{
    kl::Parameters parameters = m_parameters;
    assign(parameters, value);
    if (parameters == m_parameters)
        return;
    setParameters(parameters);
    emit parametersChanged(parameters, what, m_gesture);
}

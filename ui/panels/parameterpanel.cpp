// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/parameterpanel.h"

#include "ui/controls/fieldbutton.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/playbutton.h"
#include "ui/controls/quantities.h"
#include "ui/controls/quantityslider.h"
#include "ui/panels/binrulebutton.h"
#include "ui/theme/spacing.h"
#include "ui/words/sweep.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <cmath>

namespace {

using theme::kUnit;

QString nameOfPlay(Sweep::Of of)
{
    switch (of) {
    case Sweep::Of::Samples: return ParameterPanel::tr("Play N");
    case Sweep::Of::Sigma: return ParameterPanel::tr("Play σ");
    case Sweep::Of::Bins: return ParameterPanel::tr("Play bins");
    case Sweep::Of::Seed: return ParameterPanel::tr("Play new samples");
    }
    return {};
}

QString toolTipOfPlay(Sweep::Of of)
{
    return of == Sweep::Of::Seed
        ? ParameterPanel::tr(
            "%1: one after the other, with traces, so that one sees how far chance alone moves the curves "
            "and both values (Ctrl+4)")
              .arg(nameOfPlay(of))
        : ParameterPanel::tr("%1: it runs there and back over its whole range, and both values follow (Ctrl+%2, or the "
                             "space bar on the slider)")
              .arg(nameOfPlay(of), QString::number(static_cast<int>(of) + 1));
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

    m_sampleCount = addRow(*grid, Sweep::Of::Samples, QStringLiteral("sampleCount"), tr("change N"),
        tr("How many values each of P and Q has, from 2 to 10 000 000. More values: both estimates scatter "
           "less and chance adds less, as 1/N where bins are well filled. What bins hide does not go away."),
        [](kl::Parameters& p, double value) { p.sampleCount = std::llround(value); });
    m_sigma = addRow(*grid, Sweep::Of::Sigma, QStringLiteral("sigma"), tr("change σ"),
        tr("The log-normal’s σ: how skewed P is, from 0.001 (nearly normal) to 5. The larger, the larger the truth of "
           "KL(P‖Q), and the more of it bins hide."),
        [](kl::Parameters& p, double value) { p.sigma = value; });
    const int binRow = grid->rowCount();
    m_binCount = addRow(*grid, Sweep::Of::Bins, QStringLiteral("binCount"), tr("change bins"),
        tr("Equal bins shared by P and Q, from 1 to 1000. More bins hide less of the truth; but with few values in "
           "each, more of them have values of one sample only and chance adds more."),
        [](kl::Parameters& p, double value) { p.binCount = static_cast<int>(std::lround(value)); });
    const int seedRow = grid->rowCount();
    m_seed = addRow(*grid, Sweep::Of::Seed, QStringLiteral("seed"), tr("change seed"),
        tr("What the random numbers start from, as in np.random.seed. Another seed draws other values from the same "
           "distributions: both estimates change, the truth stays."),
        [](kl::Parameters& p, double value) { p.seed = std::llround(value); });

    m_binRule = new BinRuleButton(this);
    connect(m_binRule, &BinRuleButton::chosen, this, &ParameterPanel::binRuleChosen);
    connect(m_binRule, &BinRuleButton::keepingChosen, this, &ParameterPanel::binsKept);
    grid->addWidget(m_binRule, binRow, 0, Qt::AlignRight);
    m_binCount.more = m_binRule;

    auto* newSample = new FieldButton(this);
    newSample->setText(tr("New sample"));
    newSample->setObjectName(QStringLiteral("newSample"));
    newSample->setToolTip(
        tr("Draws other values from the same distributions, with the next seed. Both estimates change, the truth "
           "stays."));
    connect(newSample, &QPushButton::clicked, this, &ParameterPanel::newSampleRequested);
    m_seed.more = newSample;
    m_seed.play = playButton(Sweep::Of::Seed, QStringLiteral("seed"));
    auto* samples = new QHBoxLayout;
    samples->setSpacing(kUnit / 2);
    samples->addStretch();
    samples->addWidget(m_seed.play);
    samples->addWidget(newSample);
    grid->addLayout(samples, seedRow, 0);

    QWidget* last = nullptr;
    for (const Row& row : rows()) {
        for (QWidget* part : partsOf(row)) {
            if (last)
                setTabOrder(last, part);
            last = part;
        }
    }
    setPlaying({});
    setFocusProxy(m_sampleCount.field); // the first in the order of tabs: one further on would leave it out
    setParameters(initial);
}

ParameterPanel::Row ParameterPanel::addRow(QGridLayout& grid, Sweep::Of of, const QString& objectName,
    const QString& what, const QString& toolTip, Assign assign)
{
    const Quantity quantity = quantities::of(of);
    Row row {.of = of};
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
    connect(row.field->findChild<QLineEdit*>(), &QLineEdit::textEdited, this, &ParameterPanel::typed);

    if (quantity.sliderSteps > 0) {
        row.slider = new QuantitySlider(quantity, this);
        row.slider->setObjectName(objectName + QStringLiteral("Slider"));
        row.slider->setToolTip(quantity.arrow > 0.0
                ? toolTip // as fine as can be
                : tr("%1 With Shift the arrow keys and the wheel go in finer steps.").arg(toolTip));
        row.play = playButton(of, objectName);
        auto* way = new QHBoxLayout;
        way->setSpacing(kUnit / 2);
        way->addWidget(row.play);
        way->addWidget(row.slider);
        grid.addLayout(way, line + 1, 0, 1, 2);
        connect(row.slider, &QuantitySlider::playWished, this, [this, of] { emit playToggled(of); });
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

PlayButton* ParameterPanel::playButton(Sweep::Of of, const QString& objectName)
{
    auto* button = new PlayButton(this);
    button->setObjectName(objectName + QStringLiteral("Play"));
    button->setAccessibleName(nameOfPlay(of));
    connect(button, &PlayButton::toggleWished, this, [this, of] { emit playToggled(of); });
    return button;
}

QList<ParameterPanel::Row> ParameterPanel::rows() const
{
    return {m_sampleCount, m_sigma, m_binCount, m_seed};
}

QList<QWidget*> ParameterPanel::partsOf(const Row& row)
{
    QList<QWidget*> parts {row.field, row.slider, row.play, row.more};
    parts.removeAll(nullptr);
    return parts;
}

void ParameterPanel::setPlaying(std::optional<Sweep::Of> of)
{
    for (const Row& row : rows()) {
        const bool plays = of == row.of;
        row.play->setPlaying(plays);
        setTip(*row.play, plays ? tr("Stop (Esc)") : toolTipOfPlay(row.of));
    }
}

void ParameterPanel::setTip(QWidget& widget, const QString& toolTip)
{
    if (m_tips.contains(&widget))
        m_tips[&widget] = toolTip;
    else
        widget.setToolTip(toolTip);
}

void ParameterPanel::setLocked(const QStringList& keys, const QString& why)
{
    m_locked = keys;
    m_whyLocked = why;
    for (const Row& row : rows()) {
        const bool locked = isLocked(row.of);
        for (QWidget* part : partsOf(row)) {
            part->setEnabled(!locked);
            if (!locked && m_tips.contains(part))
                part->setToolTip(m_tips.take(part));
            if (!locked)
                continue;
            if (!m_tips.contains(part))
                m_tips[part] = part->toolTip();
            part->setToolTip(why);
        }
    }
}

void ParameterPanel::setFollowing(const Following& following)
{
    m_binRule->setBinsBy(following.binsBy); // which says so on its tool tip
    if (!isLocked(Sweep::Of::Bins))
        return;
    m_tips[m_binRule] = m_binRule->toolTip();
    m_binRule->setToolTip(m_whyLocked);
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

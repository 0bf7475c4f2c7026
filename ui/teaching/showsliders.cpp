// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/showsliders.h"

#include "ui/controls/playbutton.h"
#include "ui/controls/quantities.h"
#include "ui/controls/quantityslider.h"
#include "ui/theme/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using theme::kUnit;

namespace {

/// There is little room, and the class knows them.
QString shortName(Sweep::Of parameter)
{
    switch (parameter) {
    case Sweep::Of::Samples: return ShowSliders::tr("N");
    case Sweep::Of::Sigma: return ShowSliders::tr("σ");
    case Sweep::Of::Bins: return ShowSliders::tr("Bins");
    case Sweep::Of::Seed: break;
    }
    return ShowSliders::tr("Seed");
}

} // namespace

ShowSliders::ShowSliders(QWidget* parent)
    : QWidget(parent)
    , m_rows {makeRow(Sweep::Of::Samples), makeRow(Sweep::Of::Sigma), makeRow(Sweep::Of::Bins)}
    , m_playSamples(makePlay(Sweep::Of::Seed))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kUnit);
    for (const Row& row : m_rows) {
        auto* name = new QLabel(shortName(row.parameter), this);
        if (&row != m_rows.data())
            line->addSpacing(2 * kUnit);
        line->addWidget(row.play);
        line->addWidget(name);
        line->addWidget(row.slider, 1);
        line->addWidget(row.number);
    }
    line->addSpacing(2 * kUnit);
    line->addWidget(m_playSamples);
    auto* newSample = new QPushButton(tr("New sample"), this);
    newSample->setObjectName(QStringLiteral("show-new-sample"));
    newSample->setFocusPolicy(Qt::NoFocus);
    connect(newSample, &QPushButton::clicked, this, &ShowSliders::newSampleWished);
    line->addWidget(newSample);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ShowSliders::Row ShowSliders::makeRow(Sweep::Of parameter)
{
    const Row row {
        parameter, new QuantitySlider(quantities::of(parameter), this), new QLabel(this), makePlay(parameter)};
    row.slider->setObjectName(QStringLiteral("show-") + sweep::nameOf(parameter));
    row.slider->setFocusPolicy(Qt::NoFocus); // the keys are the presentation's
    row.number->setObjectName(row.slider->objectName() + QStringLiteral("-number"));
    connect(row.slider, &QAbstractSlider::sliderPressed, this, [this] {
        m_begins = true;
        emit dragged(true);
    });
    connect(row.slider, &QAbstractSlider::sliderReleased, this, [this] { emit dragged(false); });
    connect(row.slider, &QuantitySlider::edited, this, [this, row](double value) {
        const bool begins = m_begins || !row.slider->isSliderDown(); // the wheel: a step of its own
        m_begins = false;
        emit edited(row.parameter, value, begins);
    });
    return row;
}

PlayButton* ShowSliders::makePlay(Sweep::Of what)
{
    auto* button = new PlayButton(this);
    button->setObjectName(QStringLiteral("show-play-") + sweep::nameOf(what));
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &PlayButton::toggleWished, this, [this, what] { emit playToggled(what); });
    return button;
}

void ShowSliders::setPlaying(std::optional<Sweep::Of> what)
{
    for (const Row& row : m_rows)
        row.play->setPlaying(what == row.parameter);
    m_playSamples->setPlaying(what == Sweep::Of::Seed);
}

void ShowSliders::setParameters(const kl::Parameters& parameters)
{
    for (const Row& row : m_rows) {
        const double value = sweep::valueOf(parameters, row.parameter);
        row.number->setText(row.slider->quantity().text(value));
        if (!row.slider->isSliderDown())
            row.slider->setQuantityValue(value);
    }
}

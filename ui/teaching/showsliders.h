// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "ui/words/sweep.h"

#include <QWidget>

#include <array>
#include <optional>

class PlayButton;
class QLabel;
class QuantitySlider;

/// N, σ and the number of bins in one line, to be played with by the mouse before a class, or to play by themselves, as
/// new samples do.
class ShowSliders : public QWidget {
    Q_OBJECT

public:
    explicit ShowSliders(QWidget* parent = nullptr);

    void setParameters(const kl::Parameters& parameters); ///< silent
    void setPlaying(std::optional<Sweep::Of> what); ///< silent

signals:
    /// @param begins  whether it is another movement than before
    void edited(Sweep::Of parameter, double value, bool begins);
    void dragged(bool down); ///< a slider was taken hold of, or let go
    void newSampleWished();
    void playToggled(Sweep::Of what); ///< Seed: new samples

private:
    struct Row {
        Sweep::Of parameter;
        QuantitySlider* slider;
        QLabel* number;
        PlayButton* play;
    };
    [[nodiscard]] Row makeRow(Sweep::Of parameter);
    [[nodiscard]] PlayButton* makePlay(Sweep::Of what);

    std::array<Row, 3> m_rows;
    PlayButton* m_playSamples;
    bool m_begins = true; ///< the next edit
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/sweep.h"

#include <QWidget>

class ChartPane;
class LessonRun;
class Player;
class Session;
class ShowSliders;
class ShowStep;
class ShowValues;
class Waterfall;

/// What a class sees: the chart, the two values and the lesson's step, or without a lesson the sliders. All of it is as
/// large as can be read from the last row, as parts of the widget's height.
class ShowStage : public QWidget {
    Q_OBJECT

public:
    /// All of them outlive it.
    ShowStage(Session& session, LessonRun& run, Player& player, QWidget* parent);

    [[nodiscard]] ChartPane& chartPane() const { return *m_chart; }
    [[nodiscard]] ShowStep& step() const { return *m_step; }

signals:
    /// By a slider. @param begins  whether a hand takes hold of it now
    void edited(Sweep::Of parameter, double value, bool begins);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void layOut();
    void placeParts(QRect room); ///< but for the step
    [[nodiscard]] bool hasWaterfall() const; ///< it is open, and there is room for it
    void showShown();
    void showParameters();

    Session& m_session;
    LessonRun& m_run;
    Player& m_player;
    ShowStep* m_step;
    ShowValues* m_values;
    ChartPane* m_chart;
    QWidget* m_reasons; ///< the waterfall under its heading
    Waterfall* m_waterfall;
    ShowSliders* m_sliders;
    double m_share = 0.0; ///< of the width, for the step
    int m_shareOf = -1; ///< the step that it was found for
};

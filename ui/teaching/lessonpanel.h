// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/mistake.h"

#include <QList>
#include <QWidget>

class LessonHeader;
class LessonRun;
class MarkdownLabel;
class PanelScroll;
class Player;
class Section;
class StepView;
QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

/// A lesson beside the chart: where one is in it, the step, and ways on and back, which stay where they are. Follows the
/// run, and is hidden while no lesson is open.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    LessonPanel(LessonRun& run, Player& player, QWidget* parent = nullptr);

    /// To what waits for the person: the answer's field, or the way on.
    void takeFocus();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closed(); ///< by the person; the run still tells where that was, and is closed right after

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeAwayNote();
    QWidget* makeFooter();
    void style();
    void follow();
    void followValues();
    void showMistakes();
    void showPlace(); ///< in the lesson
    void goOn();
    void goBack();
    void close();

    LessonRun& m_run;
    Player& m_player;
    LessonHeader* m_header;
    PanelScroll* m_scroll;
    QVBoxLayout* m_content;
    Section* m_mistakes = nullptr;
    QList<lessons::Mistake> m_mistakesShown;
    MarkdownLabel* m_heading;
    StepView* m_step;
    QWidget* m_away;
    QLabel* m_awayWords;
    QPushButton* m_comeBack;
    QWidget* m_footer;
    QPushButton* m_back;
    QPushButton* m_next;
    QString m_path; ///< what was shown last
    int m_index = -1;
    int m_stage = -1;
};

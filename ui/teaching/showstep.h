// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LessonRun;
class Player;
class Session;
class StepView;
QT_BEGIN_NAMESPACE
class QLabel;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

/// A lesson's step before a class: its number and title, and what is to be read, in type that is as large as fits and
/// never too small for the last row. A step that is too long for all that is turned over page by page.
class ShowStep : public QWidget {
    Q_OBJECT

public:
    ShowStep(Session& session, LessonRun& run, Player& player, QWidget* parent = nullptr);

    void setScreenHeight(int pixels); ///< that sizes of type are parts of
    /// How high it is at that width with its smallest type.
    [[nodiscard]] int leastHeight(int width);
    void fit(); ///< the type to the room there is
    void bringIntoSight(); ///< what is new since the last time
    /// Goes on within the step. @return false if all of it has been seen
    bool pageDown();
    bool pageUp();

signals:
    void outgrown(); ///< its text is higher than its place, and could be smaller

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void look(); ///< whether it fits
    void follow();
    void showNumber();
    void apply(int textPixels, bool isTight);
    [[nodiscard]] int heightAt(int width) const;
    void settle();

    Session& m_session;
    LessonRun& m_run;
    QLabel* m_number; ///< of the step, and the parameter that it is about
    QLabel* m_title;
    StepView* m_view;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    int m_screenHeight = 0;
    int m_text = 0; ///< px, of the type as it is
    bool m_isTight = false;
    int m_index = -1; ///< of the step that was shown last
};

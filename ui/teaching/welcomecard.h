// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

/// What a window says of itself to somebody who opens it for the first time: what this is, and two ways to begin. It
/// lies over the window, which goes on working around it, and is gone for good with the first answer. Esc is one: to
/// be let play.
class WelcomeCard : public Card {
    Q_OBJECT

public:
    /// @param window  what it lies in, and what has the focus back afterwards
    /// @param over    a part of @p window: the card stays in the middle of it where there is room, else of the window
    WelcomeCard(QWidget* window, QWidget* over);

    /// How long the first lesson takes, in words: "about 6 minutes". Empty: nothing is said of it.
    void setLessonTime(const QString& time);
    /// As "Just let me play" does. Deletes the card later.
    void dismiss();

signals:
    void lessonWished(); ///< closed() came just before
    void closed(); ///< whichever way was chosen

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void style();
    void place();
    [[nodiscard]] QSize sizeWithin(const QSize& room);
    [[nodiscard]] int heightAt(int width);

    QWidget* m_window;
    QPointer<QWidget> m_over;
    QLabel* m_title;
    QLabel* m_sentences;
    QPushButton* m_start;
    QLabel* m_time;
    QPushButton* m_play;
    QBoxLayout* m_buttons;
    QPointer<QWidget> m_focusBefore;
    bool m_isClosed = false;
};

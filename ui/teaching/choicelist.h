// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/stepview.h"

#include <QList>
#include <QWidget>

class MarkdownLabel;
QT_BEGIN_NAMESPACE
class QButtonGroup;
class QGridLayout;
class QLabel;
class QRadioButton;
QT_END_NAMESPACE

/// Answers to choose from, in Markdown, one below the other: with radio buttons, or numbered where they are only shown.
/// A click anywhere on one chooses it. The right one can be marked; nothing moves for that.
class ChoiceList : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceList(StepView::Use use, QWidget* parent = nullptr);

    void setChoices(const QStringList& markdown);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int chosen() const; ///< its index; −1: none is
    void setChosen(int choice); ///< silent; −1: none
    void choose(int choice); ///< as a person does, who then has the focus there
    [[nodiscard]] QWidget* input() const; ///< where a person begins; null: nothing can be chosen
    void setRight(int choice); ///< the one that is marked, and the others step back; −1: none is
    void setReadOnly(bool readOnly);

signals:
    void chosenChanged(int choice); ///< by a person

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Row {
        QLabel* mark;
        QWidget* sign; ///< a radio button, or its number
        MarkdownLabel* text;
    };
    void addRow();
    void fitToFont();
    void showRight();
    [[nodiscard]] QRadioButton* button(int choice) const;
    [[nodiscard]] int choiceAt(QPoint place) const; ///< −1: none

    StepView::Use m_use;
    QGridLayout* m_grid;
    QButtonGroup* m_buttons;
    QList<Row> m_rows; ///< the first m_count of them are shown
    int m_count = 0;
    int m_right = -1;
    int m_pressed = -1; ///< the one that the mouse was pressed on
    bool m_isReadOnly = false;
};

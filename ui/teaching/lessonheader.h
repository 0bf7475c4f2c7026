// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

/// Which lesson it is, and which step of it, in quiet words; and the way out. In one line where there is room for it
/// throughout the lesson.
class LessonHeader : public QWidget {
    Q_OBJECT

public:
    explicit LessonHeader(QWidget* parent = nullptr);

    /// @param number  of the step, from 1
    void setPlace(const QString& title, qsizetype number, qsizetype count);
    /// There is little height: one line in any case, with as much of the title as there is room for.
    void setLow(bool low);
    [[nodiscard]] QToolButton* closeButton() const { return m_close; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void style();
    void fit();

    QGridLayout* m_grid;
    QLabel* m_title;
    QLabel* m_number;
    QToolButton* m_close;
    QString m_wholeTitle;
    QString m_longestNumber; ///< of the last step
    bool m_isLow = false;
};

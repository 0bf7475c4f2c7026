// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The place of the chart and, while a lesson is open, of its panel: before the chart where both have room side by side,
/// else below it. While the panel is hidden the chart has it all.
class LessonPlace : public QWidget {
    Q_OBJECT

public:
    /// Takes both as its children. @p panel is shown and hidden by others.
    LessonPlace(QWidget* chart, QWidget* panel, QWidget* parent = nullptr);

    [[nodiscard]] bool isBeside() const; ///< the panel, if it is not hidden

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The panel, open, has come to stand below the chart, or does so no longer.
    void belowChanged(bool isBelow);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int chartWidth() const; ///< that the chart needs beside a panel

    QWidget* m_chart;
    QWidget* m_panel;
    bool m_isBelow = false;
};

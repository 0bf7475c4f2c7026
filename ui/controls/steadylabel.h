// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// A text that changes while what stands below it does not move: it keeps room for so many lines of its font. A text
/// that is longer after all gets what it needs, for being read comes before standing still.
class SteadyLabel : public QLabel {
    Q_OBJECT

public:
    explicit SteadyLabel(int lines, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    [[nodiscard]] int room() const;

    int m_lines;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A line of text that leads somewhere: as calm as a label, with a small sign at its end. Its words grow a little smaller
/// before they are cut.
class LineButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LineButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int signWidth() const;
};

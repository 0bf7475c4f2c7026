// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A quiet ground of its own, rounded, for what belongs together. Its palette's Window is that ground, so that whatever
/// stands on it picks its colours for it.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void takeGround();
};

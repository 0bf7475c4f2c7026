// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// A small quiet button that plays something and, while it is played, stops it. It shows what it is told: a click only
/// tells.
class PlayButton : public QToolButton {
    Q_OBJECT

public:
    explicit PlayButton(QWidget* parent = nullptr);

    void setPlaying(bool playing); ///< silent

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void toggleWished();

protected:
    void nextCheckState() override { } // whoever plays decides
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_play;
    QIcon m_pause;
};

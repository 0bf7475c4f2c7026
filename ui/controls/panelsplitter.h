// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

/// A main thing and a panel beside or below it, as wide or high as the panel's sizeHint() or, if a person moved the line
/// between them, so many times that. The main thing takes whatever else there is: if nobody moved the line, a good part
/// of the whole. A double click on the line takes the move back. Arrow keys move it, too, and Enter takes that back.
class PanelSplitter : public QSplitter {
    Q_OBJECT

public:
    PanelSplitter(Qt::Orientation orientation, QWidget* main, QWidget* panel, QWidget* parent = nullptr);

    /// The panel's width or height as a multiple of what it asks for; 1 at first. Follows the panel's font that way.
    [[nodiscard]] double share() const { return m_share; }
    void setShare(double share);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void apply();
    [[nodiscard]] int along(const QSize& size) const; ///< in the direction in which the two share the place
    void takeShare(); ///< as it is now

    QWidget* m_main;
    QWidget* m_panel;
    double m_share = 1.0;
};

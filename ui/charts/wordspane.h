// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;

/// Words below a chart. They keep room for some lines, so that the chart stays put while they change, take more where they
/// need more, and scroll before they would leave the chart too little: by whole lines, never sideways, and with air below
/// the last one that is seen.
class WordsPane : public QScrollArea {
    Q_OBJECT

public:
    explicit WordsPane(QWidget* parent);

    [[nodiscard]] QLabel* label() const { return m_label; }
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    /// How much the chart and the words have together, px.
    void setRoom(int height);
    /// Room for the fewest lines, whatever the text needs: more is scrolled.
    void setBrief(bool brief);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_label;
    QString m_text; ///< the label's may be broken in more places
    int m_room = 0;
    bool m_isBrief = false;
    int m_most = 0; ///< that a text has needed at this width: what grew does not shrink again while texts change
    int m_width = 0; ///< that m_most is of
};

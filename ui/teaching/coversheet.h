// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Lies over all of a window: black or white, so that a class looks at the person who speaks; or the page behind the last
/// one, which says that this was all.
class CoverSheet : public QWidget {
    Q_OBJECT

public:
    enum class Shows { Nothing, Black, White, End };

    explicit CoverSheet(QWidget* window);

    [[nodiscard]] Shows shows() const { return m_shows; }
    void setShows(Shows what); ///< Nothing: it is not there
    void setWords(const QString& title, const QString& text); ///< of Shows::End

signals:
    void clicked();
    void changed(Shows what);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Shows m_shows = Shows::Nothing;
    QString m_title;
    QString m_text;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/guidetexts.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

/// "What am I seeing?": dims a window a little and labels its parts, with thin lines to them. A click or Esc ends it;
/// where not all labels have room at the same time, a click or an arrow key shows the next ones first.
///
/// Parts are found by name each time labels are laid out, so that it follows the window whatever becomes of it.
class Guide : public QWidget {
    Q_OBJECT

public:
    /// Places that are no widgets, by name, in the window's coordinates; empty where there is none now.
    using PlaceOf = std::function<std::optional<QPoint>(const QString& name)>;

    Guide(QWidget* window, PlaceOf placeOf);

    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    void setOpen(bool open);
    void setShows(const guide::Shows& shows);
    /// Lays out the labels again, soon, if they are seen: something in the window is elsewhere.
    void follow();

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int page() const { return m_page; }

signals:
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// A label of a page.
    struct Callout {
        GuideText text;
        callouts::Placed place;
    };
    void makePages();
    void showPage(int page);
    void turnPage(int by); ///< beyond the last one it ends
    [[nodiscard]] std::optional<QRect> placeOfName(const QString& name) const;
    [[nodiscard]] std::optional<QRect> targetOf(const GuideText& text) const;
    [[nodiscard]] QList<QSize> sizesOf(const GuideText& text) const;
    [[nodiscard]] QString markup(const GuideText& text) const;
    void style(QLabel& label) const;
    [[nodiscard]] QRect hintPlace() const;
    [[nodiscard]] QString more(int page, int pages) const;

    QWidget* m_window;
    PlaceOf m_placeOf;
    guide::Shows m_shows;
    QList<QList<Callout>> m_pages;
    int m_page = 0;
    QList<QLabel*> m_labels; ///< of the page that is shown
    QLabel* m_hint;
    QTimer m_soon;
    QPointer<QWidget> m_focusBefore;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

/// A column of panels, scrolled when it is longer than its place. The scroll bar has its room also while there is nothing
/// to scroll, so that nothing shrinks when it comes.
class PanelScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PanelScroll(QWidget* content, QWidget* parent = nullptr);

    /// Scrolls as little as shows all of @p what, or its beginning if it is longer than the view.
    void bringIntoView(const QWidget& what);
    /// The same when all that has changed is laid out; null: nothing is waited for any more.
    void bringIntoViewSoon(const QWidget* what);

private:
    void bringAwaited();

    QPointer<const QWidget> m_awaited; ///< to be in view when its layout has settled
};

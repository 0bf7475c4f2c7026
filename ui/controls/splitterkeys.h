// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QSplitter;
QT_END_NAMESPACE

/// Lets a divider of a splitter be moved by keys: Tab leads to it, arrows move it, Enter gives the usual place, as a
/// double click does. Lives as long as the splitter.
class SplitterKeys : public QObject {
    Q_OBJECT

public:
    /// @param index  of the divider: before the splitter's widget of that index
    /// @param name   of the divider, for a screen reader
    /// @param usual  gives the usual place
    /// @param moved  is called when a key has moved it
    SplitterKeys(
        QSplitter* splitter, int index, const QString& name, std::function<void()> usual,
        std::function<void()> moved = [] {});

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool move(int key);

    QSplitter* m_splitter;
    int m_index;
    std::function<void()> m_usual;
    std::function<void()> m_moved;
};

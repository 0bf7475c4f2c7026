// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// Takes the files that are dropped on a window, wherever in it: charts and fields would take them for themselves, and
/// write a path where a number belongs. To be installed on the application.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget* window); ///< owns it
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dropped(const QStringList& paths); ///< after the drop, which whoever it came from does not have to wait for

private:
    QWidget* m_window;
    QPointer<QWidget> m_over; ///< that something of ours is dragged over
};

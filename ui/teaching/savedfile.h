// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

/// Tells when one file may have been written anew, however an editor does that: in one go or several, in place, or by
/// putting another file where it was. What else happens in its folder is told as well: compare what is in it.
class SavedFile : public QObject {
    Q_OBJECT

public:
    explicit SavedFile(QObject* parent = nullptr);

    /// From now on that one; none where it is empty, or in the program itself (":/…").
    void watch(const QString& path);

signals:
    void touched(); ///< once nothing has been written for a moment

private:
    void lookAgain();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_writing; ///< runs out when it has been written
};

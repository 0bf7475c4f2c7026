// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/savedfile.h"

#include <QFileInfo>

#include <chrono>

namespace {

constexpr std::chrono::milliseconds kWriting(150);

} // namespace

SavedFile::SavedFile(QObject* parent)
    : QObject(parent)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(kWriting);
    connect(&m_writing, &QTimer::timeout, this, [this] {
        lookAgain();
        emit touched();
    });
    for (const auto news : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, news, this, [this] { m_writing.start(); });
}

void SavedFile::watch(const QString& path)
{
    m_path = path.startsWith(QLatin1Char(':')) ? QString() : path;
    m_writing.stop();
    lookAgain();
}

/// Of a file that is replaced the watcher loses sight: its folder tells.
void SavedFile::lookAgain()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_path.isEmpty())
        return;
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

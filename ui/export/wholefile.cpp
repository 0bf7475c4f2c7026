// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/wholefile.h"

#include "ui/export/shownpath.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

QString writeWholeFile(const QString& path, const std::function<QString(QIODevice&)>& write, const QString& named)
{
    const auto failed = [&](const QString& reason) {
        return QCoreApplication::translate("wholefile", "%1 cannot be written: %2.")
            .arg(shownPath(named.isEmpty() ? path : named), reason);
    };
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) // a rename would replace a device by a file
        return failed(target.isDir() ? QCoreApplication::translate("wholefile", "it is a folder")
                                     : QCoreApplication::translate("wholefile", "it is not a regular file"));
    if (!target.absoluteDir().exists())
        return failed((QFileInfo::exists(target.absolutePath())
                ? QCoreApplication::translate("wholefile", "%1 is not a folder")
                : QCoreApplication::translate("wholefile", "the folder %1 does not exist"))
                          .arg(shownPath(target.absolutePath())));

    // Made in memory first: not every writer of Qt's looks whether its device takes what it is given.
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    const QString error = write(content);
    if (!error.isEmpty())
        return failed(error);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) // commit() overlooks a failure to flush
        return failed(file.errorString());
    const QByteArray& bytes = content.data();
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 more = file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0) { // only a write that writes nothing has a reason
            const QString reason = file.errorString();
            file.cancelWriting();
            return failed(reason);
        }
        written += more;
    }
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

QString writeWholeFile(const QString& path, const std::function<QString(QIODevice&)>& write)
{
    const auto failed = [&path](const QString& reason) {
        return QCoreApplication::translate("wholefile", "%1 cannot be written: %2.")
            .arg(QDir::toNativeSeparators(path), reason);
    };
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) // a rename would replace a device by a file
        return failed(target.isDir() ? QCoreApplication::translate("wholefile", "it is a folder")
                                     : QCoreApplication::translate("wholefile", "it is not a regular file"));
    if (!target.absoluteDir().exists())
        return failed(QCoreApplication::translate("wholefile", "the folder %1 does not exist")
                          .arg(QDir::toNativeSeparators(target.absolutePath())));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const QString error = write(file);
    if (!error.isEmpty()) {
        file.cancelWriting();
        return failed(error);
    }
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

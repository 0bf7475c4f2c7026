// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QString>
#include <QTemporaryDir>

/// A new folder, gone with this object; settings are read and written in it and not among those of the person who runs
/// the test.
class SettingsFolder {
public:
    SettingsFolder()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("KLExplorer"));
        QCoreApplication::setApplicationName(QStringLiteral("KLExplorer"));
        for (const auto scope : {QSettings::UserScope, QSettings::SystemScope})
            QSettings::setPath(QSettings::NativeFormat, scope, filePath(QStringLiteral("settings")));
    }

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Of a file of the test's own.
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/numberedpictures.h"

#include "ui/export/wholefile.h"
#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <utility>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NumberedPictures)
};

QString failed(const QString& path, const QString& reason)
{
    return Texts::tr("%1 cannot be written: %2.").arg(echo::shortened(path, echo::kMostOfPath), reason);
}

} // namespace

NumberedPictures::NumberedPictures(QString path, int count)
    : m_path(std::move(path))
    , m_count(count)
{
}

QString NumberedPictures::path(int index) const
{
    const auto digits = QString::number(m_count).size();
    QString path = m_path;
    return path.replace(QLatin1String(kFrame), QString::number(index + 1).rightJustified(digits, QLatin1Char('0')));
}

int NumberedPictures::countExisting() const
{
    int result = 0;
    for (int i = 0; i < m_count; ++i)
        result += QFileInfo::exists(path(i)) ? 1 : 0;
    return result;
}

QString NumberedPictures::waitingPath(int index) const
{
    return m_waiting->filePath(QString::number(index + 1) + QStringLiteral(".png"));
}

QString NumberedPictures::add(int index, const std::function<QString(QIODevice&)>& write)
{
    const QString there = path(index);
    if (!m_waiting)
        m_waiting = std::make_unique<QTemporaryDir>(QFileInfo(there).dir().filePath(QStringLiteral(".kl-XXXXXX")));
    // Without a folder to wait in, it is said what is wrong with the one they are to be in.
    return m_waiting->isValid()
        ? writeWholeFile(waitingPath(index), write, there)
        : writeWholeFile(there, [this](QIODevice& /*device*/) { return m_waiting->errorString(); });
}

QString NumberedPictures::move()
{
    for (int i = 0; i < m_count; ++i) {
        const QFileInfo there(path(i));
        const bool isFolderThere = there.dir().exists(); // its name may have a number, too
        if (!isFolderThere)
            return failed(there.filePath(), Texts::tr("its folder does not exist"));
        if (there.exists() && !there.isFile())
            return failed(there.filePath(), Texts::tr("it is not a regular file"));
    }
    for (int i = 0; i < m_count; ++i) {
        const QFileInfo there(path(i));
        const QString from = waitingPath(i);
        if (there.exists()) // whoever may read it still may
            QFile::setPermissions(from, there.permissions());
        std::error_code code;
        std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
            QFileInfo(there.exists() ? there.canonicalFilePath() : there.filePath()).filesystemFilePath(), code);
        if (code)
            return failed(there.filePath(), QString::fromStdString(code.message()));
    }
    m_waiting.reset();
    return {};
}

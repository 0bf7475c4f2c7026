// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/opencommands.h"

#include "ui/export/figurefile.h"
#include "ui/words/echo.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <utility>

namespace {

QString nameOf(const QString& path)
{
    return echo::shortened(QFileInfo(path).fileName(), echo::kMostOfValue);
}

} // namespace

OpenCommands::OpenCommands(const QStringList& recent, std::function<Recipe()> now, QWidget* window)
    : QObject(window)
    , m_now(std::move(now))
    , m_window(window)
{
    for (auto path = recent.crbegin(); path != recent.crend(); ++path) { // what is remembered may be damaged
        if (QDir::isAbsolutePath(*path))
            m_recent = withRecent(m_recent, *path);
    }
}

QStringList OpenCommands::withRecent(QStringList recent, const QString& path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    recent.removeAll(whole);
    recent.prepend(whole);
    return recent.mid(0, kMostRecent);
}

void OpenCommands::ask(const QString& folder)
{
    const QString last = m_recent.isEmpty() ? folder : QFileInfo(m_recent.constFirst()).path();
    QFileDialog dialog(m_window, tr("Open figure"), last.isEmpty() ? QDir::homePath() : last);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({tr("Figures and data of KL Explorer (*.png *.svg *.pdf *.json)"), tr("All files (*)")});
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        open(dialog.selectedFiles().constFirst());
}

void OpenCommands::open(const QString& path)
{
    if (const auto notice = read(path))
        emit done(*notice);
}

void OpenCommands::openFirst(const QStringList& paths)
{
    if (paths.size() == 1)
        open(paths.constFirst());
    else if (!paths.isEmpty() && read(paths.constFirst()))
        emit done(tr("Opened: %1, the first of %2 files. One figure is shown at a time.")
                      .arg(nameOf(paths.constFirst()))
                      .arg(paths.size()));
}

std::optional<QString> OpenCommands::read(const QString& path)
{
    const figurefile::Reading reading = figurefile::read(path, m_now());
    if (reading.recipe) {
        emit opened(*reading.recipe, nameOf(path));
        setRecent(withRecent(m_recent, path));
        return (reading.isDescribed
                ? tr("Opened: %1. Only its description was left: what is shown, and how, is as it was.")
                : tr("Opened: %1"))
            .arg(nameOf(path));
    }
    if (!QFileInfo::exists(path)) {
        QStringList left = m_recent;
        left.removeAll(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
        setRecent(left);
    }
    QMessageBox box(QMessageBox::Warning, tr("Open figure"), reading.error, QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText); // the name of a file is no mark-up
    box.exec();
    return {};
}

void OpenCommands::forgetRecent()
{
    setRecent({});
}

void OpenCommands::setRecent(const QStringList& recent)
{
    if (std::exchange(m_recent, recent) != recent)
        emit recentChanged();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/shippedlessons.h"

#include "ui/lessons/lessonreader.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace lessons {

namespace {

const QString kRoot = QStringLiteral(":/lessons/");

QList<Shipped> found()
{
    QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    if (!QDir(kRoot + language).exists())
        language = QStringLiteral("en");
    const QDir folder(kRoot + language);
    QList<Shipped> lessons;
    QList<Shipped> guides;
    for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        const Lesson lesson = readFile(path).lesson;
        const bool isGuide = !name[0].isDigit(); // the lessons are numbered
        (isGuide ? guides : lessons) << Shipped {
            path, lesson.title, lesson.minutes(), static_cast<int>(lesson.steps.size()), isGuide};
    }
    return lessons + guides;
}

} // namespace

const QList<Shipped>& shipped()
{
    static const QList<Shipped> all = found();
    return all;
}

QString placeKeyOf(const QString& path)
{
    return path.startsWith(kRoot) ? QFileInfo(path).completeBaseName() : QFileInfo(path).absoluteFilePath();
}

} // namespace lessons

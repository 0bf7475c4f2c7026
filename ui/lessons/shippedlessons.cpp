// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/shippedlessons.h"

#include "ui/lessons/lessonreader.h"
#include "ui/words/language.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace lessons {

namespace {

const QString kRoot = QStringLiteral(":/lessons/");

const QString kEverywhere = QStringLiteral("en"); ///< the language that each is there in

QString pathOf(const QString& name)
{
    const QString path = kRoot + language::current() + QLatin1Char('/') + name;
    return QFileInfo::exists(path) ? path : kRoot + kEverywhere + QLatin1Char('/') + name;
}

QList<Shipped> found()
{
    QList<Shipped> lessons;
    QList<Shipped> guides;
    for (const QString& name : QDir(kRoot + kEverywhere).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString path = pathOf(name);
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
    static QHash<QString, QList<Shipped>> all; ///< by language
    const QString current = language::current();
    if (!all.contains(current))
        all.insert(current, found());
    return all[current];
}

QString inPersonsLanguage(const QString& path)
{
    return path.startsWith(kRoot) ? pathOf(QFileInfo(path).fileName()) : path;
}

QString placeKeyOf(const QString& path)
{
    return path.startsWith(kRoot) ? QFileInfo(path).completeBaseName() : QFileInfo(path).absoluteFilePath();
}

} // namespace lessons

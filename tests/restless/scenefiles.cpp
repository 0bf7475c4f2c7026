// SPDX-License-Identifier: GPL-3.0-or-later
// The files that are dropped and opened.
#include "scene.h"

#include "tests/ui/snapshots.h"
#include "ui/export/export.h"
#include "ui/lessons/shippedlessons.h"

#include <QDir>
#include <QFile>

namespace restless {

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void Scene::makeFiles()
{
    const auto add = [this](const QString& name) {
        m_files << m_folder.filePath(name);
        return m_files.constLast();
    };
    QDir(m_folder.path()).mkdir(QStringLiteral("a folder"));
    add(QStringLiteral("a folder"));
    add(QStringLiteral("not there.svg"));
    add(QStringLiteral("not there.md"));

    // Figures of several recipes, and what is left of them when a disk fails.
    Recipe recipe;
    int number = 0;
    for (const kl::Parameters& parameters :
        {kl::Parameters {}, kl::Parameters {300, 2.5, 7, 1}, kl::Parameters {2, 5.0, 1000, 0}}) {
        recipe.parameters = parameters;
        recipe.view.terms = number == 1;
        recipe.view.held = number == 2;
        const ExportContent content = exportContent(Shown(snapshotOf(parameters), recipe.view.unit), recipe, {}, {});
        for (const char* suffix : {"png", "svg", "pdf", "json", "csv", "tex"}) {
            const QString path = add(QStringLiteral("figure %1.%2").arg(number).arg(QLatin1StringView(suffix)));
            const QString error = exportSnapshot(content, path, recipe.figure);
            Q_ASSERT_X(error.isEmpty(), "makeFiles", qPrintable(error));
            const QByteArray whole = bytesOf(path);
            put(add(QStringLiteral("half %1.%2").arg(number).arg(QLatin1StringView(suffix))),
                whole.left(whole.size() / 2));
            QByteArray wrong = whole;
            wrong.replace("\"sigma\"", "\"sigm\"").replace("binCount", "binCounz");
            put(add(QStringLiteral("wrong %1.%2").arg(number).arg(QLatin1StringView(suffix))), wrong);
        }
        ++number;
    }
    put(add(QStringLiteral("nothing.png")), {});
    put(add(QStringLiteral("noise.pdf")), QByteArray(5'000, '\xFF'));
    put(add(QStringLiteral("zeros.svg")), QByteArray(5'000, '\0'));
    put(add(QStringLiteral("deep.json")), QByteArray(100'000, '['));
    put(add(QStringLiteral("<b>mark-up</b> & %1.svg")), "<svg/>");

    // Lessons: the shipped ones, what is left of them, and what is none.
    for (const lessons::Shipped& lesson : lessons::shipped()) {
        const QByteArray whole = bytesOf(lesson.path);
        const QString name = QFileInfo(lesson.path).fileName();
        put(add(name), whole);
        put(add(QStringLiteral("half ") + name), whole.left(whole.size() / 2));
        QByteArray wrong = whole;
        wrong.replace("{kl}", "{kll}").replace("answer:", "anser:").replace("```", "``");
        put(add(QStringLiteral("wrong ") + name), wrong);
    }
    put(add(QStringLiteral("nothing.md")), {});
    put(add(QStringLiteral("noise.md")), QByteArray(5'000, '\xC3'));
    put(add(QStringLiteral("dashes.md")), QByteArray("---\n").repeated(500));
    put(add(QStringLiteral("fences.md")), QByteArray("```{kl}\n").repeated(500));
}

} // namespace restless

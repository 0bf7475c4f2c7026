// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonreader.h"

#include "ui/lessons/frontmatter.h"
#include "ui/lessons/lessonblocks.h"
#include "ui/lessons/stepbuilder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace lessons {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("lessons", text);
}

} // namespace

Reading read(const QByteArray& file)
{
    Reading reading;
    reading.digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    const auto tell = [&](int line, const QString& what) { reading.mistakes << Mistake {line, what}; };
    if (file.size() > kMostBytes) {
        tell(1,
            tr("the file is larger than a lesson can be: %1 bytes, and %2 are the most")
                .arg(file.size())
                .arg(kMostBytes));
        return reading;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(file);
    if (decoder.hasError()) {
        const qsizetype at = text.indexOf(QChar::ReplacementCharacter);
        tell(static_cast<int>(QStringView(text).left(std::max<qsizetype>(at, 0)).count(QLatin1Char('\n'))) + 1,
            tr("the file is not in UTF-8"));
    }
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.remove(QChar(u'\0'));
    const QStringList lines = text.split(QLatin1Char('\n'));

    qsizetype body = 0;
    if (lines.constFirst().trimmed() == QLatin1String("---")) {
        const auto end = std::find_if(
            lines.begin() + 1, lines.end(), [](const QString& line) { return line.trimmed() == QLatin1String("---"); });
        if (end == lines.end()) {
            tell(1, tr("the front matter does not end: its second --- is missing"));
            return reading;
        }
        body = end - lines.begin() + 1;
        const FrontMatter front
            = readFrontMatter(lines.mid(1, body - 2).join(QLatin1Char('\n')).toUtf8(), 2, reading.mistakes);
        reading.lesson.title = front.title;
        reading.lesson.author = front.author;
        reading.lesson.language = front.language;
        reading.lesson.level = front.level;
    } else {
        tell(1, tr("the front matter is missing: a lesson begins with ---, a line “title: …”, and --- again"));
    }

    StepBuilder builder(reading.mistakes);
    const QList<Block> blocks = readBlocks(lines.mid(body), static_cast<int>(body) + 1, reading.mistakes);
    for (const Block& block : blocks)
        builder.take(block);
    reading.lesson.steps = builder.steps(static_cast<int>(lines.size()));
    std::stable_sort(reading.mistakes.begin(), reading.mistakes.end(),
        [](const Mistake& one, const Mistake& other) { return one.line < other.line; });
    return reading;
}

Reading readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {Mistake {0, tr("it cannot be read: %1").arg(file.errorString())}}, {}};
    return read(file.read(kMostBytes + 1));
}

} // namespace lessons

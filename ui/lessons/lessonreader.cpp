// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessonreader.h"

#include "ui/lessons/comments.h"
#include "ui/lessons/frontmatter.h"
#include "ui/lessons/lessonblocks.h"
#include "ui/lessons/stepbuilder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace lessons {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

/// Line ends of every kind as one, without what editors put before a text.
QByteArray withPlainEnds(QByteArray file)
{
    static const QByteArray kMark("\xEF\xBB\xBF");
    if (file.startsWith(kMark))
        file.remove(0, kMark.size());
    return file.replace("\r\n", "\n").replace('\r', '\n');
}

/// The first line that is not in UTF-8, from 1; 0: all are.
int lineThatIsNoText(const QByteArray& file)
{
    if (file.isValidUtf8())
        return 0;
    int number = 1;
    for (qsizetype start = 0;; ++number) {
        const qsizetype end = file.indexOf('\n', start);
        if (end < 0 || !QByteArrayView(file).sliced(start, end - start).isValidUtf8())
            return number;
        start = end + 1;
    }
}

bool isRule(const QString& line)
{
    return line.trimmed() == QLatin1String("---");
}

/// YAML may close with dots, too.
bool closesFront(const QString& line)
{
    return isRule(line) || (line.startsWith(QLatin1Char('.')) && line.trimmed() == QLatin1String("..."));
}

/// The first line below an empty one or a comment; the number of lines where there is none.
qsizetype firstWithText(const QStringList& lines)
{
    Comments comments(lines);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!comments.without(at, {}).trimmed().isEmpty())
            return at;
    }
    return lines.size();
}

/// Reads what stands above the steps. @return the index of the line below it; −1: it has no end
qsizetype readFront(const QStringList& lines, Lesson& lesson, QList<Mistake>& mistakes)
{
    const qsizetype first = firstWithText(lines);
    if (first == lines.size() || !isRule(lines[first])) {
        mistakes << Mistake {
            1, Texts::tr("the front matter is missing: a lesson begins with ---, a line “title: …”, and --- again")};
        return 0;
    }
    if (first > 0)
        mistakes << Mistake {1, Texts::tr("the front matter begins in the first line: nothing stands above its ---")};
    const auto end = std::find_if(lines.begin() + first + 1, lines.end(), closesFront);
    const int number = static_cast<int>(first) + 1;
    if (end == lines.end()) {
        mistakes << Mistake {number, Texts::tr("the front matter does not end: its second --- is missing")};
        return -1;
    }
    const qsizetype last = end - lines.begin();
    const FrontMatter front = readFrontMatter(
        lines.mid(first + 1, last - first - 1).join(QLatin1Char('\n')).toUtf8(), number + 1, mistakes);
    lesson.title = front.title;
    lesson.author = front.author;
    lesson.language = front.language;
    lesson.level = front.level;
    return last + 1;
}

/// In the order of the file, and not more of them than anybody reads.
void arrange(QList<Mistake>& mistakes)
{
    std::stable_sort(mistakes.begin(), mistakes.end(),
        [](const Mistake& one, const Mistake& other) { return one.line < other.line; });
    if (mistakes.size() < kMostMistakes)
        return;
    mistakes.resize(kMostMistakes);
    mistakes << Mistake {
        mistakes.constLast().line, Texts::tr("with %1 mistakes it is read no further").arg(kMostMistakes)};
}

} // namespace

Reading read(const QByteArray& file)
{
    Reading reading;
    reading.digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    if (file.size() > kMostBytes) {
        reading.mistakes << Mistake {
            0, Texts::tr("the file is larger than a lesson can be: %1 bytes are the most").arg(kMostBytes)};
        return reading;
    }
    const QByteArray bytes = withPlainEnds(file);
    if (const int line = lineThatIsNoText(bytes); line > 0)
        reading.mistakes << Mistake {line, Texts::tr("the file is not in UTF-8")};
    QString text = QString::fromUtf8(bytes);
    text.remove(QChar(u'\0'));
    const QStringList lines = text.split(QLatin1Char('\n'));
    const qsizetype body = readFront(lines, reading.lesson, reading.mistakes);
    if (body < 0) {
        arrange(reading.mistakes);
        return reading;
    }

    StepBuilder builder(reading.mistakes);
    const QList<Block> blocks = readBlocks(lines.mid(body), static_cast<int>(body) + 1, reading.mistakes);
    for (const Block& block : blocks)
        builder.take(block);
    reading.lesson.steps = builder.steps(static_cast<int>(lines.size()));
    arrange(reading.mistakes);
    return reading;
}

Reading readFile(const QString& path)
{
    if (path.isEmpty())
        return {{}, {Mistake {0, Texts::tr("it cannot be read: it has no name")}}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {Mistake {0, Texts::tr("it cannot be read: %1").arg(file.errorString())}}, {}};
    return read(file.read(kMostBytes + 1));
}

bool isNamedAsOne(const QString& path)
{
    return path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
}

} // namespace lessons

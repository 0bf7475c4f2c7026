// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfdocument.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype kEntrySize = 20; ///< of a line in a cross-reference table, by the standard

/// A PDF taken apart. Bytes are Latin-1 characters, so that every byte comes back as it was.
struct Parts {
    QString header;
    std::vector<QString> objects; ///< object 1 first: "1 0 obj … endobj", streams included
    QString trailer; ///< the dictionary alone
};

/// Empty objects if it is of another form.
Parts takenApart(const QString& pdf)
{
    static const QRegularExpression tail(QStringLiteral("trailer\\s*(<<.*>>)\\s*startxref\\s+(\\d+)\\s+%%EOF\\s*$"),
        QRegularExpression::DotMatchesEverythingOption);
    const qsizetype trailer = pdf.lastIndexOf(QLatin1String("trailer"));
    const QRegularExpressionMatch end = tail.match(pdf, std::max<qsizetype>(trailer, 0));
    const qsizetype table = end.captured(2).toLongLong();
    static const QRegularExpression head(QStringLiteral("xref\\s+0 (\\d+)\\s?\\n"));
    const QRegularExpressionMatch start
        = head.match(pdf, table, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (trailer < 0 || !end.hasMatch() || !start.hasMatch())
        return {};

    const int count = start.captured(1).toInt();
    std::vector<qsizetype> offsets; // object 1 first
    for (int number = 1; number < count; ++number)
        offsets.push_back(pdf.mid(start.capturedEnd() + number * kEntrySize, 10).toLongLong());
    std::vector<qsizetype> ends = offsets;
    ends.push_back(table);
    std::sort(ends.begin(), ends.end());

    Parts parts {.header = pdf.left(ends.front()), .objects = {}, .trailer = end.captured(1)};
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const qsizetype next = *std::upper_bound(ends.begin(), ends.end() - 1, offsets[i]);
        const QString object = pdf.mid(offsets[i], next - offsets[i]);
        if (!object.startsWith(QString::number(i + 1) + QLatin1String(" 0 obj")))
            return {};
        parts.objects.push_back(object);
    }
    return parts;
}

QString putTogether(const Parts& parts)
{
    QString pdf = parts.header;
    QString table = QStringLiteral("xref\n0 %1\n0000000000 65535 f \n").arg(parts.objects.size() + 1);
    for (const QString& object : parts.objects) {
        table += QStringLiteral("%1 00000 n \n").arg(pdf.size(), 10, 10, QLatin1Char('0'));
        pdf += object;
    }
    const qsizetype start = pdf.size();
    return pdf + table + QStringLiteral("trailer\n%1\nstartxref\n%2\n%%EOF\n").arg(parts.trailer).arg(start);
}

/// Puts @p after where @p before is found in the dictionary of @p object; its stream stays.
void replace(QString& object, const QRegularExpression& before, const QString& after)
{
    const qsizetype stream = object.indexOf(QLatin1String("stream\n"));
    QString dictionary = object.left(stream < 0 ? object.size() : stream);
    const QString rest = object.mid(dictionary.size());
    object = dictionary.replace(before, after) + rest;
}

} // namespace

namespace pdfdocument {

QByteArray finished(const QByteArray& pdf, const QSizeF& points, const QDateTime& created)
{
    Parts parts = takenApart(QString::fromLatin1(pdf));
    if (parts.objects.empty())
        return pdf;

    static const QRegularExpression dates(QStringLiteral("\\n?/(CreationDate|ModDate)\\s*\\([^)]*\\)"));
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    static const QRegularExpression box(
        QStringLiteral("/MediaBox\\s*\\[\\s*\\S+\\s+\\S+\\s+\\S+\\s+([^\\s\\]]+)\\s*\\]"));
    static const QRegularExpression identifier(QStringLiteral("\\s*/ID\\s*\\[[^\\]]*\\]"));
    const QString date = created.isValid()
        ? QStringLiteral("\n/CreationDate (D:%1Z)").arg(created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")))
        : QString();
    for (QString& object : parts.objects) {
        replace(object, dates, date);
        const QRegularExpressionMatch found = box.match(object);
        if (found.hasMatch() && page.match(object).hasMatch()) { // y rises, and the drawing hangs from the upper edge
            const double top = found.captured(1).toDouble();
            const auto number = [](double length) { return QString::number(length, 'f', 5); };
            replace(object, box,
                QStringLiteral("/MediaBox [0 %1 %2 %3]")
                    .arg(number(top - points.height()), number(points.width()), number(top)));
        }
    }
    if (parts.trailer.contains(identifier)) {
        parts.trailer.remove(identifier);
        const QByteArray hash = QCryptographicHash::hash(putTogether(parts).toLatin1(), QCryptographicHash::Md5);
        const QString hex = QString::fromLatin1(hash.toHex());
        parts.trailer.replace(
            QRegularExpression(QStringLiteral("\\s*>>$")), QStringLiteral("\n/ID [<%1> <%1>]\n>>").arg(hex));
    }
    return putTogether(parts).toLatin1();
}

QDateTime sourceDate()
{
    bool isNumber = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

} // namespace pdfdocument

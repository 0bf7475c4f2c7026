// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The files of translations: whole, and true to what they translate.
class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void everyLanguageHasItsFile();
    void everyTextIsInIt_data() { languages(); }
    void everyTextIsInIt();
    void nothingIsUnfinished_data() { languages(); }
    void nothingIsUnfinished();
    void nothingIsLost_data() { languages(); }
    void nothingIsLost();

private:
    static void languages();
};

namespace {

struct Translation {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString type; ///< "unfinished", "vanished"; empty: it is finished
    QStringList forms; ///< one, or one for each plural

    [[nodiscard]] QString name() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

QString fileOf(const QString& code)
{
    return QStringLiteral(KL_SOURCE_FOLDER "/resources/translations/kl-explorer_%1.ts").arg(code);
}

QList<Translation> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Translation> result;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            Translation translation;
            translation.context = context;
            translation.isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
            result << translation;
        } else if (name == u"source") {
            result.last().source = xml.readElementText();
        } else if (name == u"comment") {
            result.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            result.last().type = xml.attributes().value(u"type"_s).toString();
            if (!result.last().isPlural)
                result.last().forms << xml.readElementText();
        } else if (name == u"numerusform") {
            result.last().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Translation>() : result;
}

/// Every match, in an order of its own.
QStringList matchesOf(const QRegularExpression& wanted, const QString& text)
{
    QStringList result;
    for (auto matches = wanted.globalMatch(text); matches.hasNext();)
        result << matches.next().captured();
    result.sort();
    return result;
}

/// What has to be in a translation as it is in its source; empty: it is.
QString lostIn(const Translation& translation, const QString& form)
{
    static const QRegularExpression place(QStringLiteral("%(L?\\d{1,2}|L?n)"));
    static const QRegularExpression tag(QStringLiteral("</?[a-z0-9]+/?>"));
    static const QRegularExpression literal(
        QStringLiteral("--[a-z][a-z-]+|(?<![\\w.])\\.(png|svg|pdf|tex|csv|json|gif|md)\\b|\\{[a-z]+\\}"));
    for (const QRegularExpression& wanted : {place, tag, literal}) {
        QStringList source = matchesOf(wanted, translation.source);
        QStringList there = matchesOf(wanted, form);
        if (wanted == place) { // one may be said twice
            source.removeDuplicates();
            there.removeDuplicates();
        }
        if (source != there)
            return QStringLiteral("[%1] in place of [%2]")
                .arg(there.join(QLatin1Char(' ')), source.join(QLatin1Char(' ')));
    }
    return {};
}

} // namespace

void TestTranslations::languages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestTranslations::everyLanguageHasItsFile()
{
    QStringList files;
    for (const QString& code : language::codes())
        files << QStringLiteral("kl-explorer_%1.ts").arg(code);
    files.sort();
    QCOMPARE(
        QDir(QStringLiteral(KL_SOURCE_FOLDER "/resources/translations")).entryList(QDir::Files, QDir::Name), files);
    for (const QString& code : language::codes())
        QVERIFY2(QFile::exists(QStringLiteral(":/translations/kl-explorer_%1.qm").arg(code)), qPrintable(code));
}

/// As Qt's own tool finds them: none is new to the file, and none in it is gone from the sources.
void TestTranslations::everyTextIsInIt()
{
    QFETCH(const QString, code);
    const QString lupdate = QStringLiteral(KL_LUPDATE);
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("kl-explorer_%1.ts").arg(code));
    QVERIFY(QFile::copy(fileOf(code), copy));
    QStringList arguments {u"ui"_s, u"app"_s, u"-I"_s, u"."_s, u"-extensions"_s, u"cpp,h"_s, u"-locations"_s, u"none"_s,
        u"-no-obsolete"_s, u"-silent"_s, u"-ts"_s, copy};
    if (code == u"en")
        arguments.prepend(u"-pluralonly"_s);
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(KL_SOURCE_FOLDER));
    process.start(lupdate, arguments);
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitCode(), 0);
    for (const QByteArray& line : process.readAllStandardError().split('\n'))
        QVERIFY2(line.isEmpty() || line.startsWith("Scanning"), line.constData()); // a tr() that it does not see
    const auto namesOf = [](const QList<Translation>& all) {
        QStringList names;
        for (const Translation& each : all)
            names << each.name();
        names.sort();
        return names;
    };
    const QStringList found = namesOf(read(copy));
    const QStringList there = namesOf(read(fileOf(code)));
    QVERIFY(!found.isEmpty());
    for (const QString& each : found)
        QVERIFY2(there.contains(each), qPrintable(u"missing: "_s + each));
    for (const QString& each : there)
        QVERIFY2(found.contains(each), qPrintable(u"said nowhere: "_s + each));
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(const QString, code);
    const QList<Translation> all = read(fileOf(code));
    QVERIFY(!all.isEmpty());
    for (const Translation& each : all) {
        QVERIFY2(each.type.isEmpty(), qPrintable(each.type + u": "_s + each.name()));
        const qsizetype forms = !each.isPlural || code == u"zh_CN" ? 1 : 2;
        QVERIFY2(each.forms.size() >= forms, qPrintable(each.name()));
        for (const QString& form : each.forms)
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(each.name()));
    }
}

void TestTranslations::nothingIsLost()
{
    QFETCH(const QString, code);
    QStringList lost;
    for (const Translation& each : read(fileOf(code))) {
        for (const QString& form : each.forms) {
            if (const QString what = lostIn(each, form); !what.isEmpty())
                lost << u"“%1”: %2: “%3”"_s.arg(each.source, what, form);
        }
    }
    QVERIFY2(lost.isEmpty(), qPrintable(u'\n' + lost.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

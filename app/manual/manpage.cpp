// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/manpage.h"

#include "app/help.h"
#include "app/options.h"
#include "ui/words/format.h"

#include <QStringList>

namespace {

/// @p text as it is: nothing of it a request, a string or a dash that a reader could not copy.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'\\': result += QStringLiteral("\\e"); break;
        case u'-': result += QStringLiteral("\\-"); break;
        case u'\'': result += QStringLiteral("\\(aq"); break; // stays straight: shells know no other
        case u'^': result += QStringLiteral("\\(ha"); break;
        case u'~': result += QStringLiteral("\\(ti"); break;
        case u'`': result += QStringLiteral("\\(ga"); break;
        default:
            if (character.unicode() < 0x80)
                result += character;
            else
                result += QStringLiteral("\\[u%1]").arg(
                    QString::number(character.unicode(), 16).toUpper().rightJustified(4, QLatin1Char('0')));
        }
    }
    return result.startsWith(QLatin1Char('.')) ? QStringLiteral("\\&") + result : result;
}

QString bold(const QString& text)
{
    return QStringLiteral("\\fB%1\\fR").arg(escaped(text));
}

QString italic(const QString& text)
{
    return QStringLiteral("\\fI%1\\fR").arg(escaped(text));
}

/// Each sentence begins a line, from which typesetters know the space between them; and no line is too long to be read
/// in an editor.
QString paragraph(const QString& text)
{
    constexpr int kColumns = 66; // escapes come to it
    QString lines = text;
    for (const char* end : {". ", "? ", ": "})
        lines.replace(QLatin1String(end), QString(QLatin1Char(end[0])) + QLatin1Char('\n'));
    QStringList result;
    for (const QString& sentence : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        for (const QString& line : format::wrapped(sentence, kColumns).split(QLatin1Char('\n')))
            result << escaped(line);
    }
    return result.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString section(const QString& heading)
{
    return QStringLiteral(".SH %1\n").arg(escaped(heading.toUpper()));
}

QString tagged(const QString& tag, const QString& text)
{
    return QStringLiteral(".TP\n%1\n%2").arg(tag, paragraph(text));
}

QString optionText(const options::Option& option)
{
    QStringList names;
    for (const QString& name : options::namesOf(option))
        names << bold(QStringLiteral("--") + name);
    QString tag = names.join(QStringLiteral(", "));
    if (!option.value.isEmpty())
        tag += QLatin1Char(' ') + italic(option.value);
    return tagged(tag, option.description);
}

QString optionsText()
{
    QString text;
    const QList<options::Option> all = options::all();
    for (const options::Group group : help::groups()) {
        text += QStringLiteral(".SS %1\n").arg(escaped(help::headingOf(group)));
        for (const options::Option& option : all) {
            if (option.group == group)
                text += optionText(option);
        }
        if (const QString words = help::wordsOf(group); !words.isEmpty())
            text += QStringLiteral(".PP\n") + paragraph(words);
    }
    return text;
}

QString examplesText()
{
    QString text = QStringLiteral(".EX\n");
    for (const QString& example : help::examples())
        text += escaped(example) + QLatin1Char('\n');
    return text + QStringLiteral(".EE\n");
}

} // namespace

namespace manual {

QByteArray manPage(const QString& version, const QString& date)
{
    QString page = QStringLiteral(".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                                  ".TH KL\\-EXPLORER 1 %1 \"KL Explorer %2\" \"User Commands\"\n")
                       .arg(date, escaped(version));
    page += section(QStringLiteral("Name"))
        + QStringLiteral("kl\\-explorer \\- see, understand and explain the Kullback\\-Leibler divergence\n");
    page += section(QStringLiteral("Synopsis"))
        + QStringLiteral(".B kl\\-explorer\n[\\fIoptions\\fR]\n[\\fIfigure\\fR | \\fIlesson\\fR]\n");
    page += section(QStringLiteral("Description")) + paragraph(help::introduction());
    page += section(QStringLiteral("Options")) + optionsText();
    page += section(QStringLiteral("Exit status"))
        + tagged(QStringLiteral("0"), QStringLiteral("All that was asked for was done."))
        + tagged(QStringLiteral("1"),
            QStringLiteral("Something could not be calculated or written, or there is no display; a lesson has a "
                           "mistake."))
        + tagged(QStringLiteral("2"),
            QStringLiteral("The command line was wrong. A line on standard error says what; nothing was written."))
        + tagged(QStringLiteral("130, 143, 129"),
            QStringLiteral("An animation was stopped by SIGINT, SIGTERM or SIGHUP; nothing was written."));
    page += section(QStringLiteral("Environment"))
        + tagged(bold(QStringLiteral("SOURCE_DATE_EPOCH")),
            QStringLiteral("Seconds since 1970. The date that is written into a PDF."))
        + tagged(bold(QStringLiteral("QT_QPA_PLATFORM")),
            QStringLiteral("Where windows open, as for every program made with Qt. Files need no display."));
    page += section(QStringLiteral("Files"))
        + tagged(italic(QStringLiteral("~/.config/KLExplorer/KLExplorer.conf")),
            QStringLiteral("What the window remembers. It can be removed at any time."));
    page += section(QStringLiteral("Examples")) + examplesText();
    return page.toLatin1();
}

} // namespace manual

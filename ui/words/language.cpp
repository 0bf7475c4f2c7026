// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

#include <algorithm>
#include <atomic>

namespace {

const QString kEnglish = QStringLiteral("en");

QString& currentCode()
{
    static QString code = kEnglish;
    return code;
}

std::atomic<char16_t>& currentMark()
{
    static std::atomic<char16_t> mark = u'.';
    return mark;
}

/// What is installed. They belong to the application, of which a test may have several, one after another.
QList<QPointer<QTranslator>>& installed()
{
    static QList<QPointer<QTranslator>> translators;
    return translators;
}

void install(const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator))
        installed() << translator;
    else
        delete translator; // Qt's own may not be there: then its buttons are English
}

/// The texts in the sources are English but for their plurals, which stay below those of every other language.
void installCurrent()
{
    for (const QPointer<QTranslator>& old : std::exchange(installed(), {}))
        delete old; // which takes it away
    install(QStringLiteral("kl-explorer_en"), QStringLiteral(":/translations"));
    if (currentCode() == kEnglish)
        return;
    install(QStringLiteral("qtbase_") + currentCode(), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("kl-explorer_") + currentCode(), QStringLiteral(":/translations"));
}

/// Whether a text in the one can be read by who asked for the other.
bool isSame(const QLocale& a, const QLocale& b)
{
    return a.language() == b.language() && a.script() == b.script();
}

} // namespace

// Every application, the tests' too, has its plurals from its first text on.
Q_COREAPP_STARTUP_FUNCTION(installCurrent)

namespace language {

QStringList codes()
{
    QStringList result;
    for (const Language& each : kAll)
        result << QString::fromUtf16(each.code);
    return result;
}

QString nameOf(const QString& code)
{
    const auto* const found
        = std::find_if(kAll.begin(), kAll.end(), [&](const Language& each) { return code == QStringView(each.code); });
    return found == kAll.end() ? QString() : QString::fromUtf16(found->name);
}

QString read(const QString& text)
{
    const QLocale wanted(QString(text).replace(QLatin1Char('-'), QLatin1Char('_')));
    // What QLocale does not know is C to it.
    if (wanted.language() == QLocale::C)
        return {};
    for (const QString& code : codes()) {
        if (isSame(QLocale(code), wanted))
            return code;
    }
    return {};
}

QString among(const QStringList& uiLanguages)
{
    for (const QString& each : uiLanguages) {
        if (const QString code = read(each); !code.isEmpty())
            return code;
    }
    return kEnglish;
}

QString meantBy(const QString& choice)
{
    const QString code = read(choice);
    return code.isEmpty() ? among(QLocale::system().uiLanguages()) : code;
}

void apply(const QString& code)
{
    currentCode() = code;
    const QLocale numbers = numbersOf(code);
    QLocale::setDefault(numbers);
    currentMark() = numbers.decimalPoint() == QLatin1String(",") ? u',' : u'.';
    if (QCoreApplication::instance())
        installCurrent();
}

QString current()
{
    return currentCode();
}

QLocale numbersOf(const QString& code)
{
    const QLocale own(code);
    const QLocale system = QLocale::system();
    return isSame(own, system) ? system : own;
}

QChar decimalMark()
{
    return QChar(currentMark().load());
}

} // namespace language

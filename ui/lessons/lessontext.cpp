// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lessontext.h"

#include "ui/words/echo.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lessons {

namespace {

constexpr int kMostDigits = 15;

QString tr(const char* text)
{
    return QCoreApplication::translate("lessons", text);
}

/// How many letters of that kind stand there in a row.
qsizetype runOf(QChar letter, const QString& text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] == letter)
        ++end;
    return end - from;
}

/// Where a run of exactly @p length backticks begins; −1: nowhere.
qsizetype closing(const QString& text, qsizetype from, qsizetype length)
{
    for (qsizetype at = text.indexOf(QLatin1Char('`'), from); at >= 0;) {
        const qsizetype run = runOf(QLatin1Char('`'), text, at);
        if (run == length)
            return at;
        at = text.indexOf(QLatin1Char('`'), at + run);
    }
    return -1;
}

/// The name in {…} that ends just before @p at; empty: there is none.
QString roleBefore(const QString& text, qsizetype at)
{
    constexpr qsizetype kLongest = 40;
    if (at < 3 || text[at - 1] != QLatin1Char('}'))
        return {};
    qsizetype open = at - 2;
    while (open >= 0 && at - open <= kLongest && text[open] != QLatin1Char('{'))
        --open;
    if (open < 0 || text[open] != QLatin1Char('{'))
        return {};
    static const QRegularExpression name(QStringLiteral("^[A-Za-z][A-Za-z0-9:_-]*$"));
    const QString role = text.mid(open + 1, at - open - 2);
    return name.match(role).hasMatch() ? role : QString();
}

/// Reads "name", "name 3" or "before name 3"; the alternative is what is wrong with it.
std::variant<ValueUse, QString> readUse(const QString& content)
{
    QStringList words = content.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    ValueUse use;
    if (words.size() > 1 && words.constFirst() == QLatin1String("before")) {
        use.isBefore = true;
        words.removeFirst();
    }
    if (words.isEmpty())
        return tr("{kl}`` names no value; one writes {kl}`kl-pq 3`");
    use.name = words.constFirst();
    const LiveValue* value = liveValue(use.name);
    if (value == nullptr) {
        const QString shown = echo::shortened(use.name);
        const QString meant = likeliest(use.name);
        return meant.isEmpty() ? tr("there is no value “%1”").arg(shown)
                               : tr("there is no value “%1”; “%2” perhaps").arg(shown, meant);
    }
    if (words.size() > 2)
        return tr("“%1” is more than a value’s name and a number of digits").arg(echo::shortened(content));
    if (words.size() == 2) {
        bool isNumber = false;
        use.digits = words[1].toInt(&isNumber);
        if (!isNumber || use.digits < 1 || use.digits > kMostDigits)
            return tr("the number of digits must be from 1 to %1, not “%2”")
                .arg(QString::number(kMostDigits), echo::shortened(words[1]));
        if (value->kind == LiveValue::Kind::Count || value->kind == LiveValue::Kind::Word)
            return tr("“%1” takes no number of digits").arg(use.name);
    }
    return use;
}

} // namespace

bool Text::hasValues() const
{
    return std::any_of(
        pieces.begin(), pieces.end(), [](const auto& piece) { return std::holds_alternative<ValueUse>(piece); });
}

Text readText(const QString& markdown)
{
    Text text;
    QString plain;
    const auto keep = [&] {
        if (!plain.isEmpty())
            text.pieces << plain;
        plain.clear();
    };
    for (qsizetype at = 0; at < markdown.size();) {
        const qsizetype start = at;
        if (markdown[at] == QLatin1Char('\\') && at + 1 < markdown.size()) { // the next letter stands for itself
            plain += QStringView(markdown).mid(at, 2);
            at += 2;
            continue;
        }
        if (markdown[at] != QLatin1Char('`')) {
            plain += markdown[at++];
            continue;
        }
        const qsizetype run = runOf(QLatin1Char('`'), markdown, at);
        const qsizetype end = closing(markdown, at + run, run);
        if (end < 0) { // opens nothing
            plain += QStringView(markdown).mid(at, run);
            at += run;
            continue;
        }
        const QString role = roleBefore(plain, plain.size());
        const QString whole = markdown.mid(at, end + run - at);
        at = end + run;
        if (role != QLatin1String("kl")) {
            if (!role.isEmpty())
                text.faults << Text::Fault {start, tr("{%1} is not known; values are told by {kl}").arg(role)};
            plain += whole;
            continue;
        }
        const auto use = readUse(whole.mid(run, whole.size() - 2 * run).simplified());
        if (const auto* found = std::get_if<ValueUse>(&use)) {
            plain.chop(role.size() + 2);
            keep();
            text.pieces << *found;
        } else {
            text.faults << Text::Fault {start, std::get<QString>(use)};
            plain += whole;
        }
    }
    keep();
    return text;
}

QString filled(const Text& text, const ValueSource& now, const ValueSource& before)
{
    QString markdown;
    for (const auto& piece : text.pieces) {
        if (const auto* plain = std::get_if<QString>(&piece)) {
            markdown += *plain;
            continue;
        }
        const auto& use = std::get<ValueUse>(piece);
        markdown += lessons::text(*liveValue(use.name), use.isBefore ? before : now, use.digits);
    }
    return markdown;
}

} // namespace lessons

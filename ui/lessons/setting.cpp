// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/setting.h"

#include "core/text.h"
#include "ui/state/choices.h"
#include "ui/words/alternatives.h"
#include "ui/words/echo.h"
#include "ui/words/reading.h"
#include "ui/words/xrange.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <type_traits>

namespace lessons {

namespace {

using Read = std::variant<Change, QString>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename T>
std::variant<T, QString> readValue(const QString& name, const QString& given, const kl::Range<T>& range)
{
    if constexpr (std::is_enum_v<T>) {
        if (const auto choice = kl::choiceOf<T>(given.toStdString()))
            return *choice;
        QStringList choices;
        for (const auto& [value, word] : kl::Choices<T>::words)
            choices << utf8(word);
        return Texts::tr("“%1” must be %2, not “%3”").arg(name, words::alternatives(choices), echo::shortened(given));
    } else {
        const reading::Reading reading = reading::number(
            given, {static_cast<double>(range.low), static_cast<double>(range.high), std::is_integral_v<T>});
        if (reading.value)
            return static_cast<T>(*reading.value);
        const QString wanted
            = (std::is_integral_v<T> ? Texts::tr("“%1” must be a whole number from %2 to %3, not “%4”")
                                     : Texts::tr("“%1” must be a number from %2 to %3, not “%4”"))
                  .arg(name, utf8(kl::shortest(range.low)), utf8(kl::shortest(range.high)), echo::shortened(given));
        return reading.clearer.isEmpty() ? wanted
                                         : Texts::tr("%1; write %2").arg(wanted, words::alternatives(reading.clearer));
    }
}

/// A setting that is one of @p fields of @p group; empty: it is none of them.
template <typename Group, typename Fields>
std::optional<Read> readField(const QString& name, const QString& value, Group Recipe::*group, const Fields& fields)
{
    std::optional<Read> result;
    kl::forEachField(fields, [&](const auto& field) {
        if (name != QString::fromStdString(kl::optionOf(field.key)))
            return;
        const auto read = readValue(name, value, field.range);
        if (const auto* fault = std::get_if<QString>(&read)) {
            result = *fault;
            return;
        }
        result = Change([group, member = field.member, number = std::get<0>(read)](
                            Recipe& recipe) { recipe.*group.*member = number; });
    });
    return result;
}

Read readShow(const QString& value)
{
    QStringList parts;
    for (const QString& part : value.split(QLatin1Char(','))) {
        const QString name = part.trimmed();
        if (viewPart(name) == nullptr) {
            QStringList known;
            for (const ViewPart& each : kViewParts)
                known << each.name;
            return Texts::tr("“show” takes %1, not “%2”").arg(known.join(QStringLiteral(", ")), echo::shortened(name));
        }
        parts << name;
    }
    return Change([parts](Recipe& recipe) { openParts(parts, recipe.view); });
}

/// "sigma=0.5, samples=10000": the parameters of the curves to compare with.
Read readPin(const QString& value)
{
    Recipe pinned;
    for (const QString& part : value.split(QLatin1Char(','))) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const QString name = part.left(equals).trimmed();
        const auto read = equals < 0
            ? std::nullopt
            : readField(name, part.mid(equals + 1).trimmed(), &Recipe::parameters, kl::kParameterFields);
        if (!read)
            return Texts::tr("“pin” takes parameters, such as sigma=0.5, bins=79, not “%1”").arg(echo::shortened(part));
        if (const auto* fault = std::get_if<QString>(&*read))
            return *fault;
        std::get<Change> (*read)(pinned);
    }
    return Change([parameters = pinned.parameters](Recipe& recipe) { recipe.pinned = parameters; });
}

Read readXRange(const QString& value)
{
    const auto range = reading::xRange(value);
    if (!range)
        return Texts::tr("“x-range” must be LOW:HIGH, such as -4:6, not “%1”").arg(echo::shortened(value));
    return Change([range = *range](Recipe& recipe) {
        recipe.view.held = true;
        recipe.view.heldCentre = range.centre;
        recipe.view.heldWidth = range.width;
    });
}

template <typename T, typename Assign>
Read readTo(const QString& name, const QString& value, const kl::Range<T>& range, Assign assign)
{
    const auto read = readValue(name, value, range);
    if (const auto* fault = std::get_if<QString>(&read))
        return *fault;
    return Change([assign, number = std::get<0>(read)](Recipe& recipe) { assign(recipe, number); });
}

/// What else there is beside the parameters.
struct Other {
    const char* name;
    Read (*read)(const QString& value);
};

constexpr kl::Range<BinsBy> kRules {BinsBy::Hand, BinsBy::Doane};
constexpr kl::Range<TermsShown> kTerms {TermsShown::Both, TermsShown::Qp};
constexpr kl::Range<Unit> kUnits {Unit::Nats, Unit::Bits};

constexpr std::array kOthers {
    Other {"bin-rule",
        [](const QString& value) {
            return readTo(QStringLiteral("bin-rule"), value, kRules,
                [](Recipe& recipe, BinsBy rule) { recipe.follow.binsBy = rule; });
        }},
    Other {"show", readShow},
    Other {"terms",
        [](const QString& value) {
            return readTo(QStringLiteral("terms"), value, kTerms, [](Recipe& recipe, TermsShown which) {
                recipe.view.terms = true;
                recipe.view.termsShown = which;
            });
        }},
    Other {"unit",
        [](const QString& value) {
            return readTo(
                QStringLiteral("unit"), value, kUnits, [](Recipe& recipe, Unit unit) { recipe.view.unit = unit; });
        }},
    Other {"x-range", readXRange},
    Other {"y-max",
        [](const QString& value) {
            return readTo(QStringLiteral("y-max"), value, kHeldTopRange, [](Recipe& recipe, double top) {
                recipe.view.held = true;
                recipe.view.heldTop = top;
            });
        }},
    Other {"pin", readPin},
};

/// All that can stand in a {kl}.
QStringList optionNames()
{
    QStringList names;
    kl::forEachField(
        kl::kParameterFields, [&](const auto& field) { names << QString::fromStdString(kl::optionOf(field.key)); });
    for (const Other& other : kOthers)
        names << QLatin1String(other.name);
    return names << QStringLiteral("animate") << QStringLiteral("about"); // which set nothing
}

} // namespace

std::variant<Change, QString> readSetting(const QString& name, const QString& value)
{
    if (const auto read = readField(name, value, &Recipe::parameters, kl::kParameterFields))
        return *read;
    const auto* const other = std::find_if(
        kOthers.begin(), kOthers.end(), [&](const Other& each) { return name == QLatin1String(each.name); });
    if (other != kOthers.end())
        return other->read(value);
    return Texts::tr("there is no setting “%1”; there are %2")
        .arg(echo::shortened(name), optionNames().join(QStringLiteral(", ")));
}

} // namespace lessons

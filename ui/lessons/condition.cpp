// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/condition.h"

#include "ui/lessons/setting.h"
#include "ui/state/choices.h"
#include "ui/words/echo.h"
#include "ui/words/format.h"
#include "ui/words/reading.h"
#include "ui/words/viewwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace lessons {

namespace {

using Relation = Condition::Relation;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

constexpr std::array kNumbers {"samples", "sigma", "bins", "seed", "pseudocount"};
constexpr std::array kWords {"empty-bins", "unit", "show"};

bool isOneOf(const QString& key, const auto& keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](const char* each) { return key == QLatin1String(each); });
}

double numberOf(const QString& key, const kl::Parameters& parameters)
{
    if (key == QLatin1String("samples"))
        return static_cast<double>(parameters.sampleCount);
    if (key == QLatin1String("sigma"))
        return parameters.sigma;
    if (key == QLatin1String("bins"))
        return parameters.binCount;
    return key == QLatin1String("seed") ? static_cast<double>(parameters.seed) : parameters.pseudocount;
}

/// Reads one; the alternative is what is wrong with it.
std::variant<Condition, QString> readCondition(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([a-z-]+)\\s*(>=|<=|!=|=|≥|≤|≠)\\s*(\\S.*)$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return Texts::tr(
            "“%1” is nothing that can be done; one writes sigma=1, samples>=100000, seed!=42 or show=terms")
            .arg(echo::shortened(text.trimmed()));
    const QString relation = match.captured(2);
    Condition condition {.key = match.captured(1)};
    condition.relation = relation == QLatin1String(">=") || relation == QStringLiteral("≥") ? Relation::AtLeast
        : relation == QLatin1String("<=") || relation == QStringLiteral("≤")                ? Relation::AtMost
        : relation == QLatin1String("=")                                                    ? Relation::Equal
                                                                                            : Relation::Unequal;
    const QString value = match.captured(3);
    const bool isNumber = isOneOf(condition.key, kNumbers);
    if (!isNumber && !isOneOf(condition.key, kWords))
        return Texts::tr(
            "nobody can be asked to change “%1”: there are samples, sigma, bins, seed, pseudocount, empty-bins, "
            "unit and show")
            .arg(echo::shortened(condition.key));
    if (condition.relation == Relation::Unequal && condition.key != QLatin1String("seed"))
        return Texts::tr("“%1” can be =, >= or <=; only the seed can be !=").arg(condition.key);
    if (!isNumber && condition.relation != Relation::Equal)
        return Texts::tr("“%1” can only be =").arg(condition.key);
    // A value is what the setting of that name takes.
    const auto read = readSetting(condition.key, value);
    if (const auto* fault = std::get_if<QString>(&read))
        return *fault;
    if (isNumber) {
        Recipe recipe;
        std::get<Change>(read)(recipe);
        condition.number = numberOf(condition.key, recipe.parameters);
    } else {
        condition.word = value;
        if (condition.key == QLatin1String("show") && value.contains(QLatin1Char(',')))
            return Texts::tr("one part at a time can be asked for: show=terms, show=exact");
    }
    return condition;
}

QString instruction(const Condition& condition)
{
    if (condition.relation == Relation::Unequal)
        return Texts::tr("press “New sample”");
    if (condition.key == QLatin1String("show"))
        return words::toShow(condition.word);
    if (condition.key == QLatin1String("unit"))
        return condition.word == QLatin1String("bits") ? Texts::tr("show bits (View ▸ In bits)")
                                                       : Texts::tr("show nats (View ▸ In bits)");
    if (condition.key == QLatin1String("empty-bins")) {
        for (const auto& [word, name] : {std::pair(QLatin1String("skip"), Texts::tr("Skip")),
                 std::pair(QLatin1String("strict"), Texts::tr("Strict")),
                 std::pair(QLatin1String("smooth"), Texts::tr("Smooth")),
                 std::pair(QLatin1String("renormalise"), Texts::tr("Renormalise"))}) {
            if (condition.word == word)
                return Texts::tr("choose “%1” for empty bins").arg(name);
        }
    }
    const QString name = condition.key == QLatin1String("samples") ? QStringLiteral("N")
        : condition.key == QLatin1String("sigma")                  ? QStringLiteral("σ")
        : condition.key == QLatin1String("bins")                   ? Texts::tr("the number of bins")
        : condition.key == QLatin1String("seed")                   ? Texts::tr("the seed")
                                                                   : Texts::tr("the pseudocount α");
    const bool isFraction = condition.key == QLatin1String("sigma") || condition.key == QLatin1String("pseudocount");
    const QString number
        = isFraction ? format::allDigits(condition.number) : format::integer(std::llround(condition.number));
    switch (condition.relation) {
    case Relation::AtLeast: return Texts::tr("bring %1 to %2 or more").arg(name, number);
    case Relation::AtMost: return Texts::tr("bring %1 to %2 or less").arg(name, number);
    case Relation::Equal:
    case Relation::Unequal: break;
    }
    return Texts::tr("set %1 to %2").arg(name, number);
}

} // namespace

std::variant<QList<Condition>, QString> readConditions(const QString& text)
{
    QList<Condition> conditions;
    const QStringList parts = text.split(QLatin1Char(','));
    constexpr qsizetype kMost = 10;
    if (parts.size() > kMost)
        return Texts::tr("“do” asks for %1 things, and nobody keeps more than %2 in mind").arg(parts.size()).arg(kMost);
    for (const QString& part : parts) {
        auto read = readCondition(part);
        if (auto* fault = std::get_if<QString>(&read))
            return *fault;
        conditions << std::get<Condition>(read);
    }
    if (Recipe recipe; !meetAll(conditions, recipe))
        return Texts::tr("nobody can do all of “%1” at once").arg(echo::shortened(text.simplified()));
    return conditions;
}

bool isMet(const Condition& condition, const Recipe& recipe)
{
    if (condition.key == QLatin1String("show")) {
        const ViewPart* part = viewPart(condition.word);
        if (part == nullptr)
            return false;
        return part->isShown != nullptr ? recipe.view.*part->isShown : recipe.view.isOpen(condition.word);
    }
    if (condition.key == QLatin1String("unit"))
        return condition.word == QString::fromUtf8(kl::wordOf(recipe.view.unit));
    if (condition.key == QLatin1String("empty-bins"))
        return condition.word == QString::fromUtf8(kl::wordOf(recipe.parameters.emptyBins));
    const double now = numberOf(condition.key, recipe.parameters);
    constexpr double kSame = 1e-9; // relatively: sliders and lessons may write one number in two ways
    const bool isSame = std::abs(now - condition.number) <= kSame * std::abs(condition.number);
    switch (condition.relation) {
    case Relation::Equal: return isSame;
    case Relation::Unequal: return !isSame;
    case Relation::AtLeast: return isSame || now > condition.number;
    case Relation::AtMost: return isSame || now < condition.number;
    }
    return false;
}

void meet(const Condition& condition, Recipe& recipe)
{
    if (condition.key == QLatin1String("bins"))
        recipe.follow.binsBy = BinsBy::Hand;
    if (isMet(condition, recipe))
        return;
    if (condition.relation == Relation::Unequal) { // as New sample does
        recipe.parameters.seed
            = recipe.parameters.seed == kl::kSeedRange.high ? kl::kSeedRange.low : recipe.parameters.seed + 1;
        return;
    }
    const QString value = isOneOf(condition.key, kWords) ? condition.word : format::exact(condition.number);
    const auto change = readSetting(condition.key, value);
    std::get<Change>(change)(recipe);
}

void takeOver(const Condition& condition, const kl::Parameters& from, kl::Parameters& to)
{
    const auto take = [&](const char* key, auto field) {
        if (condition.key == QLatin1String(key))
            to.*field = from.*field;
    };
    take("samples", &kl::Parameters::sampleCount);
    take("sigma", &kl::Parameters::sigma);
    take("bins", &kl::Parameters::binCount);
    take("seed", &kl::Parameters::seed);
    take("pseudocount", &kl::Parameters::pseudocount);
    take("empty-bins", &kl::Parameters::emptyBins);
}

bool meetAll(const QList<Condition>& conditions, Recipe& recipe)
{
    const auto areMet = [&] {
        return std::all_of(
            conditions.begin(), conditions.end(), [&](const Condition& each) { return isMet(each, recipe); });
    };
    // What one sets another may take away, as where two seeds are not wanted: then they go on from there.
    for (qsizetype i = 0; i == 0 || (i <= conditions.size() && !areMet()); ++i) {
        for (const Condition& condition : conditions)
            meet(condition, recipe);
    }
    return areMet();
}

QString instructions(const QList<Condition>& conditions)
{
    QStringList all;
    for (const Condition& condition : conditions)
        all << instruction(condition);
    if (all.size() < 2)
        return all.join(QString());
    return Texts::tr("%1 and %2").arg(all.mid(0, all.size() - 1).join(QStringLiteral(", ")), all.constLast());
}

} // namespace lessons

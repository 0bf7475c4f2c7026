// SPDX-License-Identifier: GPL-3.0-or-later
// The small languages: the first letter says which.
#include "tests/fuzz/fuzzing.h"
#include "ui/lessons/answer.h"
#include "ui/lessons/condition.h"
#include "ui/lessons/livevalue.h"
#include "ui/lessons/setting.h"
#include "ui/session/windowgeometry.h"
#include "ui/words/echo.h"
#include "ui/words/sweep.h"
#include "ui/words/xrange.h"

#include <cmath>
#include <variant>

namespace {

void conditions(const QString& text)
{
    const auto read = lessons::readConditions(text);
    if (const auto* why = std::get_if<QString>(&read)) {
        fuzzing::requireSentence(*why);
        return;
    }
    const auto& conditions = std::get<QList<lessons::Condition>>(read);
    Recipe recipe;
    fuzzing::require(lessons::meetAll(conditions, recipe), "conditions cannot be met together", text);
    fuzzing::requireWhole(recipe);
    for (const lessons::Condition& condition : conditions) {
        fuzzing::require(lessons::isMet(condition, recipe), "what was met is not", text);
        kl::Parameters to;
        lessons::takeOver(condition, recipe.parameters, to);
        to.validate();
    }
    if (!conditions.isEmpty())
        fuzzing::requireSentence(lessons::instructions(conditions));
}

/// A name, and on the next line its value.
void setting(const QString& text)
{
    const auto read = lessons::readSetting(text.section(QLatin1Char('\n'), 0, 0), text.section(QLatin1Char('\n'), 1));
    if (const auto* why = std::get_if<QString>(&read)) {
        fuzzing::requireSentence(*why);
        return;
    }
    Recipe recipe;
    std::get<lessons::Change>(read)(recipe);
    fuzzing::requireWhole(recipe);
}

void sweepOf(const QString& text)
{
    const auto read = sweep::read(text);
    if (const auto* why = std::get_if<QString>(&read)) {
        fuzzing::requireSentence(*why);
        return;
    }
    const auto& sweep = std::get<Sweep>(read);
    if (!sweep::whyImpossible(sweep).isEmpty()) {
        fuzzing::requireSentence(sweep::whyImpossible(sweep));
        return;
    }
    for (const int index : {0, 1, sweep::pictures(sweep) / 2, sweep::pictures(sweep) - 1})
        sweep::parametersAt({}, sweep, index).validate();
    fuzzing::require(sweep::valueOf(sweep::parametersAt({}, sweep, 0), sweep.of) == sweep.from, "the first is another");
    for (const double part : {0.0, 0.3, 1.0}) {
        const kl::Parameters parameters = sweep::parametersOnTheWay({}, sweep, part);
        parameters.validate();
        const double back = sweep::partOf(sweep, sweep::valueOf(parameters, sweep.of));
        fuzzing::require(back >= 0.0 && back <= 1.0, "a part of the way is none", text);
    }
}

void range(const QString& text)
{
    const auto read = reading::xRange(text);
    if (!read)
        return;
    Recipe recipe;
    recipe.view.heldCentre = read->centre;
    recipe.view.heldWidth = read->width;
    fuzzing::requireWhole(recipe);
}

void expectation(const QString& text)
{
    const auto read = lessons::readExpectation(text);
    if (!read)
        return;
    fuzzing::require(!std::isnan(*read), "an expectation is no number", text);
    const lessons::Verdict verdict = lessons::judged(*read, *read, false);
    fuzzing::require(verdict == lessons::Verdict::Right, "a value is not itself", text);
    fuzzing::requireSentence(lessons::score(*read, 0.125, lessons::judged(*read, 0.125, false), false, 3, {}));
}

void place(const QByteArray& text)
{
    const auto read = windowgeometry::parse(text);
    if (!read)
        return;
    fuzzing::require(windowgeometry::text(*read) == text, "a window's place is written in another way");
    const QList<QRect> rooms {QRect(0, 0, 1280, 770), QRect(1280, -200, 1920, 1080)};
    const QRect fitted = windowgeometry::fitted(read->normal, rooms);
    fuzzing::require(rooms[0].contains(fitted) || rooms[1].contains(fitted), "a window is out of sight");
}

void repeated(const QString& text)
{
    const QString shown = echo::shortened(text);
    fuzzing::require(shown.size() <= echo::kMostOfValue, "what is repeated is too long", shown);
    if (!text.trimmed().isEmpty())
        fuzzing::requireSentence(shown);
    const QString likely = lessons::likeliest(text);
    fuzzing::require(likely.isEmpty() || lessons::liveValue(likely) != nullptr, "a likely name is none", likely);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzzing::bytesOf(data + 1, size - 1);
    const QString text = QString::fromUtf8(bytes);
    switch (data[0]) {
    case 'c': conditions(text); break;
    case 's': setting(text); break;
    case 'w': sweepOf(text); break;
    case 'x': range(text); break;
    case 'e': expectation(text); break;
    case 'g': place(bytes); break;
    default: repeated(text); break;
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvetitles.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace figure {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

using Named = FigureLabels::Named;

const QString kLetter = QStringLiteral("%1");

const polyline::Exit& highest(const std::vector<polyline::Exit>& exits)
{
    return *std::max_element(exits.begin(), exits.end(),
        [](const polyline::Exit& a, const polyline::Exit& b) { return a.height < b.height; });
}

/// Of a population there is none: its line goes through narrow strips, over which a needle is flattened.
QString peakOf(const DrawnLine& line, bool isExact)
{
    if (isExact)
        return QStringLiteral(" ↑");
    return Texts::tr(", peak %1 ↑").arg(format::significant(highest(line.exits).height, 3));
}

ColouredText joined(const std::array<ColouredText, 2>& letters, const QString& between, const QColor& colour)
{
    ColouredText text = letters[0];
    text.pieces.push_back({between, colour});
    text.pieces.insert(text.pieces.end(), letters[1].pieces.begin(), letters[1].pieces.end());
    return text;
}

/// What is said of two lines of one kind where they go out at the top. @p form says of which: "exact %1", with the letter
/// where a language puts it; "%1" of the samples.
void addExits(std::vector<Named>& names, const std::array<ColouredText, 2>& letters, const QColor& colour,
    const std::array<DrawnLine, 2>& lines, const QString& form)
{
    const auto add = [&](const ColouredText& name, const QString& peak, const QColor& ofPeak, const DrawnLine& line) {
        ColouredText text;
        const auto addPlain = [&](const QString& words) {
            if (!words.isEmpty())
                text.pieces.push_back({words, ofPeak});
        };
        addPlain(form.section(kLetter, 0, 0));
        text.pieces.insert(text.pieces.end(), name.pieces.begin(), name.pieces.end());
        addPlain(form.section(kLetter, 1));
        const QString key = text.plain();
        text.pieces.push_back({peak, ofPeak});
        names.push_back({.key = key, .text = text, .runs = line.runs, .exit = highest(line.exits).x});
    };
    const bool both = !lines[0].exits.empty() && !lines[1].exits.empty();
    const bool isExact = form != kLetter;
    const auto isOnePeak = [&] {
        return highest(lines[0].exits).x == highest(lines[1].exits).x
            && peakOf(lines[0], false) == peakOf(lines[1], false);
    };
    if (both && !isExact && isOnePeak()) {
        add(joined(letters, Texts::tr(" and "), colour), peakOf(lines[0], false), colour, lines[0]);
        return;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).exits.empty())
            add(letters.at(i), peakOf(lines.at(i), isExact), letters.at(i).pieces.front().colour, lines.at(i));
    }
}

} // namespace

std::vector<Named> namesOf(const std::array<ColouredText, 2>& letters, const QColor& text,
    const std::array<DrawnLine, 2>& counted, const std::array<DrawnLine, 2>& exact, bool alike)
{
    std::vector<Named> names;
    const auto isInside = [](const DrawnLine& line) { return line.exits.empty() && !line.runs.empty(); };
    addExits(names, letters, text, counted, kLetter);
    if (alike && isInside(counted[0]) && isInside(counted[1])) {
        std::vector<QList<QPointF>> runs = counted[0].runs;
        names.push_back({.key = QStringLiteral("P, Q"),
            .text = joined(letters, QStringLiteral(", "), text),
            .runs = runs,
            .right = true});
    } else {
        for (std::size_t i = 0; i < counted.size(); ++i) {
            if (isInside(counted.at(i)))
                names.push_back(
                    {.key = letters.at(i).plain(), .text = letters.at(i), .runs = counted.at(i).runs, .right = i == 1});
        }
    }
    addExits(names, letters, text, exact, Texts::tr("exact %1"));
    return names;
}

} // namespace figure

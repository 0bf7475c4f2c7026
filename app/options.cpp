// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/animate.h"
#include "app/commandline.h"
#include "app/figurearguments.h"
#include "app/languageargument.h"
#include "app/lessonarguments.h"
#include "app/parameterarguments.h"
#include "app/values.h"
#include "app/viewarguments.h"
#include "ui/state/viewoptions.h"

#include <utility>

namespace options {

using values::Texts;

QList<Option> all()
{
    QList<Option> result = parameterarguments::options();
    result.append(
        {QStringLiteral("json"), {}, Texts::tr("Print the result as one JSON object a line and end."), Group::Work});
    result.append({QStringLiteral("export"), Texts::tr("file"),
        Texts::tr("Write the figure (.png, .svg, .pdf, .tex) or the data (.csv, .json) and end. Can be given more than "
                  "once."),
        Group::Work, Always, false,
        {.suffixes = {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("tex"),
             QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("gif")}}});
    result.append({QStringLiteral("print"), Texts::tr("what"),
        Texts::tr(
            "Print what makes this figure again and end: a NumPy script (python), a line for a shell (command), or all "
            "options as JSON (recipe)."),
        Group::Work, Always, false, {.words = values::words<Printed>()}});
    result.append({QStringLiteral("screenshot"), Texts::tr("file"),
        Texts::tr("Write a picture (.png) of the whole window, --size large, and end."), Group::Work, Always, false,
        {.suffixes = {QStringLiteral("png")}}});
    result.append({QStringLiteral("csv-remarks"), {},
        Texts::tr("Begin the .csv with lines that start with # and tell the parameters and the values."), Group::Work,
        Csv});
    result.append({QStringLiteral("spread"), Texts::tr("seeds"),
        Texts::tr("Further seeds to run for the spread in JSON and for the band of a figure, %1 (default %2).")
            .arg(values::rangeText(kSpreadSeedsRange))
            .arg(kl::kSpreadSeeds),
        Group::Work, Json | Figure | Print});
    result += figurearguments::options();
    result += viewarguments::options();
    result += animation::options();
    result += lessonarguments::options();
    result += languageargument::options();
    result.append({QStringLiteral("help"), {}, Texts::tr("Print this help and end."), Group::About});
    result.append({QStringLiteral("version"), {}, Texts::tr("Print the version and end."), Group::About});
    return result;
}

QStringList namesOf(const Option& option)
{
    QStringList names {option.name};
    if (option.hasOpposite)
        names << QStringLiteral("no-") + option.name;
    return names;
}

QStringList openedSuffixes()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("json"),
        QStringLiteral("md"), QStringLiteral("markdown")};
}

QString purposeText(unsigned purposes)
{
    QStringList texts;
    for (const auto& [purpose, text] : {std::pair(Figure, Texts::tr("--export of a figure (.png, .svg, .pdf, .tex)")),
             std::pair(Svg, Texts::tr("--export of an .svg")),
             std::pair(Json, Texts::tr("--json, --export of a .json")), std::pair(Csv, Texts::tr("--export of a .csv")),
             std::pair(Print, Texts::tr("--print")), std::pair(Animation, Texts::tr("--animate")),
             std::pair(Screenshot, Texts::tr("--screenshot")), std::pair(Window, Texts::tr("the window"))}) {
        if ((purposes & purpose) != 0)
            texts << text;
    }
    return values::alternatives(texts);
}

} // namespace options

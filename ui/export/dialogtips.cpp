// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dialogtips.h"

#include <QCoreApplication>
#include <QHash>
#include <QWidget>

namespace dialogtips {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dialogtips)
};

QHash<QString, QString> ofFigure()
{
    const auto name = [](const char* rest) { return QStringLiteral("export") + QLatin1String(rest); };
    return {
        {name("Width"), Texts::tr("How wide the whole figure is, with axes and legend")},
        {name("Height"), Texts::tr("How high the whole figure is, with the charts of terms and the caption")},
        {name("Unit"), Texts::tr("Width and height in another unit: the figure stays as large as it is")},
        {name("Dpi"), Texts::tr("How many pixels an inch of a picture has. SVG, PDF and TikZ are sharp at any size.")},
        {name("Font"),
            Texts::tr("The font of all text. One that is missing where the figure is opened is replaced there.")},
        {name("FontSize"), Texts::tr("Height of titles, names and caption in points: 72 to an inch of the figure")},
        {name("TickSize"), Texts::tr("Height of the numbers at the axes, in points")},
        {name("LineWidth"), Texts::tr("Width of the lines of P and Q in points; all others are in proportion")},
        {name("Colours"), Texts::tr("Light, dark or grey, in which P and Q differ in lightness. The values stay.")},
        {name("Transparent"), Texts::tr("Nothing behind the figure, so that the page or slide shows through")},
        {name("Grid"), Texts::tr("Quiet lines through the plot at the numbers of its axes")},
        {name("Frame"), Texts::tr("Lines on all four sides of the plot, in place of the two axes alone")},
        {name("AsShown"),
            Texts::tr("The parts that the window shows at present; without it, those that are chosen below")},
        {name("Exact"),
            Texts::tr("Thin lines: what endlessly many values would show in the same bins. The values stay.")},
        {name("Band"), Texts::tr("Where 9 in 10 other samples of the same size lie in each bin. The values stay.")},
        {name("Terms"), Texts::tr("Charts below the plot of what each bin adds to the two sums. The values stay.")},
        {name("Fills"), Texts::tr("The areas under the curves of P and Q, in their colours")},
        {name("Shading"),
            Texts::tr("Marks the bins that the two sums leave out because one sample has no value there")},
        {name("Waterfall"), Texts::tr("Bars from the true KL(P‖Q) to the estimate: binning, empty bins, sampling")},
        {name("Legend"), Texts::tr("Where it stands which line is P’s and which is Q’s")},
        {name("Caption"), Texts::tr("Both values and all parameters in words, above the plot")},
        {name("Save"), Texts::tr("Asks for a name and a type, and writes the figure")},
        {name("Cancel"), Texts::tr("Writes nothing, and leaves the options as they were")},
    };
}

QHash<QString, QString> ofAnimation()
{
    const auto name = [](const char* rest) { return QStringLiteral("animation") + QLatin1String(rest); };
    return {
        {name("Of"), Texts::tr("What runs from one value to the other. All else stays, and both estimates follow.")},
        {name("From"), Texts::tr("The value in the first picture")},
        {name("To"), Texts::tr("The value in the last picture, before it goes back")},
        {name("Frames"),
            Texts::tr("How many pictures there are from one value to the other: more are smoother, in a larger file")},
        {name("Rate"), Texts::tr("How many pictures of a GIF are shown in a second: more are faster")},
        {name("Back"), Texts::tr("Ends where it began, so that it can be repeated without a jump")},
        {name("Export"), Texts::tr("Asks for a name, and calculates and writes every picture")},
        {name("Cancel"), Texts::tr("Stops and writes nothing, or closes this where nothing is being written")},
    };
}

} // namespace

void set(const QWidget& dialog)
{
    for (const QHash<QString, QString>& tips : {ofFigure(), ofAnimation()}) {
        for (auto tip = tips.begin(); tip != tips.end(); ++tip) {
            if (auto* control = dialog.findChild<QWidget*>(tip.key()))
                control->setToolTip(tip.value());
        }
    }
}

} // namespace dialogtips

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/figurepresets.h"

#include <QCoreApplication>

namespace figurepresets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(figurepresets)
};

} // namespace

QList<FigurePreset> all()
{
    constexpr LengthUnit mm = LengthUnit::Millimetres;
    constexpr LengthUnit in = LengthUnit::Inches;
    // Where a source leaves the height free it is that of the golden ratio, or half the width for two columns.
    const QString nature
        = Texts::tr("Nature: 89 mm wide for one column and 183 mm for two, at most 170 mm high; sans-serif text of 5 "
                    "to 7 points, no grid, RGB, 300 dpi or more. Source: nature.com, “Final submission: figures”.");
    const QString ieee
        = Texts::tr("IEEE: 88.9 mm (3.5 in) wide for one column and 182 mm (7.16 in) for two, text of 8 points or "
                    "more, line art with 600 dpi. Source: IEEE Author Center, “Create graphics for your article”.");
    const QString plos
        = Texts::tr("PLOS: 66.8 to 190.5 mm wide, at most 222.3 mm high, text of 8 to 12 points, 300 to 600 dpi, "
                    "no transparency. Source: journals.plos.org, “Figures”.");
    const QString neurips
        = Texts::tr("NeurIPS and ICLR: as wide as their text, 139.7 mm (5.5 in), with captions of 9 points around "
                    "it. Source: the conferences’ LaTeX style files.");
    const QString icml
        = Texts::tr("ICML: 82.6 mm (3.25 in) wide for one column and 171.5 mm (6.75 in) for two, with captions of 9 "
                    "points around it. Source: the conference’s LaTeX style file.");
    return {
        {QStringLiteral("notebook"), Texts::tr("Notebook"),
            Texts::tr(
                "8 × 4 inches with text of 10 points and lines of 2, as matplotlib has it with figsize=(8, 4) and "
                "linewidth=2. Source: the lecture notebook."),
            {}},
        {QStringLiteral("nature"), Texts::tr("Nature, one column"), nature,
            {.width = 89,
                .height = 55,
                .unit = mm,
                .dpi = 300,
                .fontSize = 7,
                .tickSize = 7,
                .lineWidth = 1,
                .grid = false}},
        {QStringLiteral("nature-two"), Texts::tr("Nature, two columns"), nature,
            {.width = 183,
                .height = 91.5,
                .unit = mm,
                .dpi = 300,
                .fontSize = 7,
                .tickSize = 7,
                .lineWidth = 1,
                .grid = false}},
        {QStringLiteral("ieee"), Texts::tr("IEEE, one column"), ieee,
            {.width = 88.9, .height = 54.9, .unit = mm, .dpi = 600, .fontSize = 8, .tickSize = 8, .lineWidth = 1}},
        {QStringLiteral("ieee-two"), Texts::tr("IEEE, two columns"), ieee,
            {.width = 182, .height = 91, .unit = mm, .dpi = 600, .fontSize = 8, .tickSize = 8, .lineWidth = 1}},
        {QStringLiteral("plos"), Texts::tr("PLOS"), plos,
            {.width = 132, .height = 66, .unit = mm, .dpi = 300, .fontSize = 8, .tickSize = 8, .lineWidth = 1.25},
            true},
        {QStringLiteral("neurips"), Texts::tr("NeurIPS, ICLR"), neurips,
            {.width = 139.7, .height = 69.85, .unit = mm, .dpi = 300, .fontSize = 9, .tickSize = 7, .lineWidth = 1.25}},
        {QStringLiteral("icml"), Texts::tr("ICML, one column"), icml,
            {.width = 82.6, .height = 51.05, .unit = mm, .dpi = 300, .fontSize = 8, .tickSize = 6, .lineWidth = 1}},
        {QStringLiteral("icml-two"), Texts::tr("ICML, two columns"), icml,
            {.width = 171.5, .height = 105.99, .unit = mm, .dpi = 300, .fontSize = 8, .tickSize = 6, .lineWidth = 1}},
        {QStringLiteral("slide"), Texts::tr("Slide 16 : 9"),
            Texts::tr(
                "A whole slide of 13.33 × 7.5 inches, with text of 24 points and lines of 3, for the last row. Source: "
                "the "
                "usual size of slides of 16 : 9."),
            {.width = 13.33, .height = 7.5, .unit = in, .dpi = 144, .fontSize = 24, .tickSize = 24, .lineWidth = 3}},
        {QStringLiteral("poster"), Texts::tr("Poster, A3"),
            Texts::tr("A3, 420 × 297 mm, with text of 28 points and lines of 4, to be read from two metres. Source: "
                      "ISO 216."),
            {.width = 420, .height = 297, .unit = mm, .dpi = 300, .fontSize = 28, .tickSize = 28, .lineWidth = 4}},
    };
}

FigureOptions apply(const FigurePreset& preset, FigureOptions options)
{
    options.width = preset.options.width;
    options.height = preset.options.height;
    options.unit = preset.options.unit;
    options.dpi = preset.options.dpi;
    options.fontFamily = preset.options.fontFamily;
    options.fontSize = preset.options.fontSize;
    options.tickSize = preset.options.tickSize;
    options.lineWidth = preset.options.lineWidth;
    options.grid = preset.options.grid;
    options.frame = preset.options.frame;
    options.transparent = options.transparent && !preset.opaque;
    return options;
}

bool isApplied(const FigurePreset& preset, const FigureOptions& options)
{
    return apply(preset, options) == options;
}

} // namespace figurepresets

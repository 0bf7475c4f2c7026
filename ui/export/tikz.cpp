// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tikz.h"

#include "ui/charts/figuresheet.h"
#include "ui/export/tikzaxis.h"
#include "ui/export/tikzcurves.h"
#include "ui/export/tikzlegend.h"
#include "ui/export/tikzpaper.h"
#include "ui/export/tikzterms.h"
#include "ui/export/tikzwaterfall.h"

#include <QCoreApplication>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace tikz {

namespace {

constexpr double kPointsPerInch = 72.0;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tikz)
};

/// As it was asked for, in a unit of TeX's.
QByteArray asked(double value, const FigureOptions& options)
{
    const double inches = value / figure::perInch(options.unit, options.dpi);
    switch (options.unit) {
    case LengthUnit::Millimetres: return texwords::number(value) + "mm";
    case LengthUnit::Centimetres: return texwords::number(value) + "cm";
    case LengthUnit::Inches: return texwords::number(value) + "in";
    case LengthUnit::Pixels: break;
    }
    return texwords::length(inches * kPointsPerInch);
}

QByteArray fontSize(double points)
{
    const auto digits = [](double value) { return QByteArray::number(std::round(value * 1000.0) / 1000.0, 'g', 8); };
    return "\\fontsize{" + digits(points) + "}{" + digits(1.2 * points) + "}\\selectfont";
}

/// The kind of type that a family is of, as far as its name says it: TeX has not the same fonts.
QByteArray kindOf(const QString& family)
{
    const auto says = [&](const char* word) { return family.contains(QLatin1String(word), Qt::CaseInsensitive); };
    if (says("mono") || says("courier") || says("typewriter"))
        return "\\ttfamily";
    const bool isSans = says("sans") || says("helvetica") || says("arial") || says("verdana");
    const bool isSerif = says("serif") || says("times") || says("roman") || says("georgia") || says("garamond");
    return isSans ? "\\sffamily" : isSerif ? "\\rmfamily" : "";
}

/// Of the font that was asked for, else of the one that the other formats are drawn in for it.
QByteArray family(const FigureOptions& options)
{
    const QByteArray wished = kindOf(options.fontFamily);
    return wished.isEmpty() ? kindOf(QFontInfo(figureFont(options)).family()) : wished;
}

QByteArray colour(const char* name, const QColor& value)
{
    return QByteArray("\\definecolor{") + name + "}{HTML}{" + texwords::html(value) + "}\n";
}

QByteArray preamble(const FigureOptions& options)
{
    // In a document's body \@nodocument does nothing. It is looked at, and no \documentclass, of which packages make
    // something else; the class is one that everybody has.
    return R"(%
% Compile it as it is, with pdflatex or lualatex, or say \input{this file} in a document that has in its preamble
%   \usepackage{pgfplots}
%   \pgfplotsset{compat=1.16}
% Its type follows the document's; sizes are those of the figure.
\expandafter\ifx\csname @nodocument\endcsname\relax\else
  \documentclass{article}
  \usepackage[papersize={)"
        + asked(options.width, options) + ',' + asked(options.height, options) + R"(},margin=0pt]{geometry}
  \usepackage[T1]{fontenc}
  \IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
  \usepackage{pgfplots}
  \pgfplotsset{compat=1.16}
  \pagestyle{empty}\parindent=0pt \topskip=0pt
  \begin{document}
  \def\klend{\end{document}}
\fi
\providecommand\klend{}%
)";
}

} // namespace

QString whyImpossible(const FigureContent& /*content*/, const FigureOptions& options)
{
    constexpr double kMostInches = 220.0; // TeX's longest length is 16383.99998 of its points, 226.7 in
    const QSizeF inches = options.inches();
    return std::max(inches.width(), inches.height()) <= kMostInches
        ? QString()
        : Texts::tr("TeX draws nothing that is longer than 5.5 m");
}

QByteArray document(const FigureContent& content, const FigureOptions& options, const QList<QByteArray>& remarks)
{
    const FigureSheet sheet(content, options);
    const Figure& figure = sheet.figure();
    const theme::FigureColours& colours = sheet.style().colours;
    const double scale = sheet.fontSize() / FigureSheet::kTextPixels;
    const TikzPaper paper {.unit = scale,
        .height = sheet.size().height(),
        .corner = {},
        .lineWidth = sheet.style().lineWidth,
        .metrics = QFontMetricsF(sheet.style().font)};

    QByteArray result;
    for (const QByteArray& remark : remarks)
        result += "% " + remark + '\n';
    result += preamble(options);
    result += QByteArray("\\begin{tikzpicture}[baseline=0pt, kl ground/.style={fill=")
        + (options.transparent ? "none" : "klGround") + "}]\n";
    result += colour("klP", colours.p) + colour("klQ", colours.q) + colour("klText", colours.text)
        + colour("klGrid", colours.grid) + colour("klGround", colours.background);
    const QByteArray type = family(options);
    result += "\\def\\kltext{" + type + fontSize(sheet.fontSize()) + "}\\def\\klnumbers{" + type
        + fontSize(sheet.fontSize() * sheet.style().tickScale) + "}\\kltext\n";
    const QByteArray whole
        = "(0,0) rectangle (" + asked(options.width, options) + ',' + asked(options.height, options) + ");\n";
    if (!options.transparent)
        result += "\\fill[klGround] " + whole;
    result += tikzcurves::hatch(figure.frame(), figure.skipped(), paper);
    if (const auto word = figure.skippedWord())
        result += "\\node[anchor=base, inner sep="
            + paper.length((word->ground.width() - paper.metrics.horizontalAdvance(word->text)) / 2.0)
            + ", kl ground, text=klText] at "
            + paper.point({word->ground.center().x(), word->ground.top() + paper.metrics.ascent()}) + " {"
            + texwords::text(word->text) + "};\n";
    result += tikzcurves::tables(figure, content);
    result += tikzaxis::beginning(figure.frame(), paper, options);
    result += tikzcurves::curves(figure, content, paper);
    result += tikzlegend::legend(figure, paper);
    result += "\\end{axis}\n";
    result += tikzaxis::words(figure.frame(), paper);
    result += tikzcurves::arrows(figure, paper) + tikzlegend::names(figure, paper);
    for (const std::unique_ptr<TermsFigure>& terms : sheet.terms())
        result += tikzterms::drawing(*terms, figure.skipped(), content, paper, options);
    if (sheet.waterfall() != nullptr)
        result += tikzwaterfall::drawing(*sheet.waterfall(), paper);
    result += "\\pgfresetboundingbox\n\\useasboundingbox " + whole;
    result += "\\end{tikzpicture}%\n\\klend\n";
    return result;
}

} // namespace tikz

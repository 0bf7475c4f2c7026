// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pythonof.h"

#include "core/text.h"
#include "ui/charts/figuresheet.h"
#include "ui/state/choices.h"

#include <QStringList>

#include <numbers>

namespace {

template <typename Number>
QString text(Number number)
{
    return QString::fromStdString(kl::shortest(number));
}

/// A text as Python has it, in ASCII.
QString literal(const QString& words)
{
    QString result;
    for (const char32_t letter : words.toUcs4()) {
        if (letter == U'"' || letter == U'\\')
            result += QLatin1Char('\\');
        if (letter >= U' ' && letter <= U'~')
            result += QChar(static_cast<char16_t>(letter));
        else
            result += QStringLiteral("\\U%1").arg(static_cast<quint32>(letter), 8, 16, QLatin1Char('0'));
    }
    return QLatin1Char('"') + result + QLatin1Char('"');
}

QString unitName(Unit unit)
{
    return unit == Unit::Bits ? QStringLiteral("bits") : QStringLiteral("nats");
}

/// What the notebook does: two samples, standardised, in the same bins.
QStringList samples(const kl::Parameters& parameters)
{
    return {
        QStringLiteral("N, sigma, bins, seed = %1, %2, %3, %4")
            .arg(
                text(parameters.sampleCount), text(parameters.sigma), text(parameters.binCount), text(parameters.seed)),
        {},
        QStringLiteral("np.random.seed(seed)"),
        QStringLiteral("x = np.exp(np.random.randn(N) * sigma)   # P: log-normal"),
        QStringLiteral("y = np.random.randn(N)                   # Q: normal"),
        QStringLiteral("x = (x - x.mean()) / x.std()"),
        QStringLiteral("y = (y - y.mean()) / y.std()"),
        QStringLiteral("edges = np.linspace(min(x.min(), y.min()), max(x.max(), y.max()), bins + 1)"),
        QStringLiteral("p_count, q_count = np.histogram(x, edges)[0], np.histogram(y, edges)[0]"),
        QStringLiteral("p_mass, q_mass = p_count / N, q_count / N"),
        {},
    };
}

/// The masses p and q that the sums are made of.
QStringList treatment(const kl::Parameters& parameters)
{
    switch (parameters.emptyBins) {
    case kl::EmptyBins::Skip:
        return {QStringLiteral("shared = (p_mass > 0) & (q_mass > 0)     # the other bins are skipped"),
            QStringLiteral("p, q = p_mass[shared], q_mass[shared]")};
    case kl::EmptyBins::Strict:
        return {QStringLiteral("p, q = p_mass, q_mass                    # p > 0 = q is infinite")};
    case kl::EmptyBins::Smooth:
        return {
            QStringLiteral("a = %1   # added to every bin, so that none is empty").arg(text(parameters.pseudocount)),
            QStringLiteral("p, q = (p_count + a) / (N + a * bins), (q_count + a) / (N + a * bins)")};
    case kl::EmptyBins::Renormalise:
        return {QStringLiteral("shared = (p_mass > 0) & (q_mass > 0)     # the other bins are left out,"),
            QStringLiteral("p, q = np.where(shared, p_mass, 0), np.where(shared, q_mass, 0)"),
            QStringLiteral("p, q = (m[shared] / np.sum(m) for m in (p, q))   # and these add up to 1")};
    }
    return {};
}

QStringList sums(const kl::Parameters& parameters, Unit unit)
{
    const bool isStrict = parameters.emptyBins == kl::EmptyBins::Strict;
    const QString inUnit = unit == Unit::Bits ? QStringLiteral(" * %1").arg(text(std::numbers::log2e)) : QString();
    QStringList lines {
        QStringLiteral("log = np.vectorize(math.log, otypes=[float])   # np.log may differ in the last bit"), {}, {},
        QStringLiteral("def kl(p, q):")};
    if (isStrict)
        lines << QStringLiteral("    if np.any((p > 0) & (q == 0)):") << QStringLiteral("        return np.inf")
              << QStringLiteral("    p, q = p[p > 0], q[p > 0]            # 0 log 0 is 0");
    lines << (isStrict ? QStringLiteral("    return np.sum(p * log(p / q))")
                       : QStringLiteral("    return np.sum(p * log(p / q)) if p.size else np.nan"));
    lines << QString() << QString();
    lines << QStringLiteral("pq, qp = float(kl(p, q)%1), float(kl(q, p)%1)").arg(inUnit)
          << QStringLiteral("print(\"KL(P||Q) =\", repr(pq), \"%1\")").arg(unitName(unit))
          << QStringLiteral("print(\"KL(Q||P) =\", repr(qp), \"%1\")").arg(unitName(unit)) << QString();
    return lines;
}

QStringList pytorch(const kl::Parameters& parameters, Unit unit)
{
    const QString inUnit = unit == Unit::Bits ? QStringLiteral(" * %1").arg(text(std::numbers::log2e)) : QString();
    const bool isStrict = parameters.emptyBins == kl::EmptyBins::Strict;
    QStringList lines {QStringLiteral("try:                                     # the same by PyTorch"),
        QStringLiteral("    import torch"), QStringLiteral("    for t, i in ((p, q), (q, p)):")};
    if (isStrict)
        lines << QStringLiteral("        t, i = t[t > 0], i[t > 0]");
    lines << QStringLiteral("        t, i = torch.tensor(t).log(), torch.tensor(i).log()")
          << QStringLiteral("        print(\"kl_div:\", torch.nn.functional.kl_div(i, t, reduction=\"sum\", "
                            "log_target=True).item()%1)")
                 .arg(inUnit)
          << QStringLiteral("except ImportError:")
          << QStringLiteral("    print(\"(PyTorch is not installed: no check by kl_div)\")") << QString();
    return lines;
}

/// The curves of the populations themselves, as the view has them.
QStringList exactCurves(const ViewOptions& view)
{
    QStringList lines {
        QStringLiteral("    def below(x):                        # the exact shares of P and Q below x"),
        QStringLiteral("        v = math.sqrt(math.expm1(sigma**2))"),
        QStringLiteral("        u = sigma / 2 + math.log1p(x * v) / sigma if x * v > -1 else -math.inf"),
        QStringLiteral("        return [math.erfc(-z / math.sqrt(2)) / 2 for z in (u, x)]"),
        {},
    };
    if (view.held)
        lines << QStringLiteral("    grid = np.linspace(low, high, 501)")
              << QStringLiteral("    exact = np.diff([below(e) for e in grid], axis=0) / np.diff(grid)[:, None]");
    else
        lines << QStringLiteral("    grid = edges")
              << QStringLiteral("    exact = np.diff([(0, 0), *map(below, edges[1:-1]), (1, 1)], axis=0)");
    lines << QStringLiteral("    middle = (grid[:-1] + grid[1:]) / 2")
          << QStringLiteral("    plt.plot(middle, exact[:, 0], color=p_colour, linewidth=thin, label=\"P exact\")")
          << QStringLiteral("    plt.plot(middle, exact[:, 1], color=q_colour, linewidth=thin, label=\"Q exact\")");
    return lines;
}

/// matplotlib's place of the legend; empty: none.
QString legendPlace(LegendPlace place)
{
    switch (place) {
    case LegendPlace::None: return {};
    case LegendPlace::TopRight: return QStringLiteral("loc=\"upper right\"");
    case LegendPlace::TopLeft: return QStringLiteral("loc=\"upper left\"");
    case LegendPlace::BottomRight: return QStringLiteral("loc=\"lower right\"");
    case LegendPlace::BottomLeft: return QStringLiteral("loc=\"lower left\"");
    case LegendPlace::Above: return QStringLiteral("loc=\"lower right\", bbox_to_anchor=(1, 1), ncol=2");
    case LegendPlace::Auto: break;
    }
    return QStringLiteral("loc=\"best\"");
}

QStringList axes(const Recipe& recipe)
{
    const ViewOptions& view = recipe.view;
    const FigureOptions& figure = recipe.figure;
    QStringList lines;
    if (view.held)
        lines << QStringLiteral("    plt.xlim(low, high)");
    if (view.held && view.logarithmic)
        lines << QStringLiteral("    plt.yscale(\"log\")")
              << QStringLiteral("    plt.ylim(%1, %2)").arg(text(1e-5 * view.heldTop), text(10 * view.heldTop));
    else if (view.held)
        lines << QStringLiteral("    plt.ylim(0, %1)").arg(text(view.heldTop));
    else if (view.logarithmic)
        lines << QStringLiteral("    plt.yscale(\"log\")");
    else
        lines << QStringLiteral("    plt.ylim(bottom=0)");
    lines << QStringLiteral("    plt.xlabel(\"Value\")")
          << QStringLiteral("    plt.ylabel(\"%1\")")
                 .arg(view.held ? QStringLiteral("Density") : QStringLiteral("Probability"));
    if (figure.caption)
        lines << QStringLiteral("    plt.title(f\"KL(P||Q) = {pq:.4g}, KL(Q||P) = {qp:.4g} %1\")")
                     .arg(unitName(view.unit));
    if (figure.grid)
        lines << QStringLiteral("    plt.grid(alpha=0.3)");
    if (!figure.frame)
        lines << QStringLiteral("    plt.gca().spines[[\"top\", \"right\"]].set_visible(False)");
    if (const QString place = legendPlace(figure.legend); !place.isEmpty())
        lines << QStringLiteral("    plt.legend(%1)").arg(place);
    return lines;
}

/// A line that names what the figure has besides, and the script does not draw.
QStringList leftOut(const Recipe& recipe)
{
    const FigureOptions& figure = recipe.figure;
    const auto has = [&](bool ViewOptions::*shown, bool FigureOptions::*included) {
        return figure.asShown ? recipe.view.*shown : figure.*included;
    };
    QStringList names;
    if (has(&ViewOptions::band, &FigureOptions::band))
        names << QStringLiteral("the band of other samples");
    if (recipe.pinned && (figure.asShown || figure.pinned))
        names << QStringLiteral("the pinned curves");
    if (has(&ViewOptions::terms, &FigureOptions::terms))
        names << QStringLiteral("the terms per bin");
    if (!figure.asShown && figure.waterfall)
        names << QStringLiteral("the waterfall");
    return names.isEmpty() ? QStringList()
                           : QStringList(QStringLiteral("    # Not drawn here: ") + names.join(QStringLiteral(", ")));
}

QStringList plot(const Recipe& recipe)
{
    const ViewOptions& view = recipe.view;
    const FigureOptions& figure = recipe.figure;
    const bool hasExact = figure.asShown ? view.exact : figure.exact;
    const theme::FigureColours colours = figureColoursOf(figure);
    const QSizeF inches = figure.inches();
    QStringList lines {
        QStringLiteral("try:                                     # the plot"),
        QStringLiteral("    import matplotlib.pyplot as plt"),
        QStringLiteral("except ImportError:"),
        QStringLiteral("    print(\"(matplotlib is not installed: no plot)\")"),
        QStringLiteral("else:"),
    };
    if (figure.colours == FigureColouring::Dark)
        lines << QStringLiteral("    plt.style.use(\"dark_background\")");
    lines << QStringLiteral("    plt.rcParams.update({\"font.family\": [%1, \"sans-serif\"], \"font.size\": %2})")
                 .arg(literal(figure.fontFamily), text(figure.fontSize))
          << QStringLiteral(
                 "    plt.rcParams.update({\"axes.titlesize\": %1, \"xtick.labelsize\": %2, \"ytick.labelsize\": %2})")
                 .arg(text(figure.fontSize), text(figure.tickSize))
          << QStringLiteral("    p_colour, q_colour, wide, thin = \"%1\", \"%2\", %3, %4")
                 .arg(colours.p.name(), colours.q.name(), text(figure.lineWidth), text(figure.lineWidth / 2));
    const double half = view.heldWidth / 2;
    if (view.held)
        lines << QStringLiteral("    low, high = %1, %2      # held still, and density in place of shares")
                     .arg(text(view.heldCentre - half), text(view.heldCentre + half));
    lines << QStringLiteral("    centres = (edges[:-1] + edges[1:]) / 2")
          << (view.held ? QStringLiteral("    p_y, q_y = (m / np.diff(edges) for m in (p_mass, q_mass))")
                        : QStringLiteral("    p_y, q_y = p_mass, q_mass"));
    if (view.logarithmic)
        lines << QStringLiteral(
            "    p_y, q_y = (np.where(y > 0, y, np.nan) for y in (p_y, q_y))   # gaps where nothing is");
    lines += leftOut(recipe);
    lines
        << QStringLiteral("    plt.figure(figsize=(%1, %2), dpi=%3, layout=\"constrained\")")
               .arg(inches.width(), 0, 'g', 6)
               .arg(inches.height(), 0, 'g', 6)
               .arg(figure.dpi)
        << QStringLiteral(
               "    plt.plot(centres, p_y, color=p_colour, linewidth=wide, label=f\"P: log-normal, sigma = {sigma}\")")
        << QStringLiteral("    plt.plot(centres, q_y, \"--\", color=q_colour, linewidth=wide, label=\"Q: normal\")");
    if (hasExact)
        lines += exactCurves(view);
    lines += axes(recipe);
    lines << QStringLiteral("    plt.show()");
    return lines;
}

} // namespace

QString pythonOf(const Recipe& recipe)
{
    QStringList lines {
        QStringLiteral(
            "# KL divergences of a log-normal sample (P) and a normal one (Q), standardised and counted in bins."),
        QStringLiteral("import math"), {}, QStringLiteral("import numpy as np"), {}};
    lines += samples(recipe.parameters);
    lines += treatment(recipe.parameters);
    lines += sums(recipe.parameters, recipe.view.unit);
    lines += pytorch(recipe.parameters, recipe.view.unit);
    lines += plot(recipe);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/guidetexts.h"

#include <QCoreApplication>

namespace guide {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(guide)
};

} // namespace

QList<GuideText> texts(const Shows& shows)
{
    using enum callouts::Side;
    const QString log = units::logarithm(shows.unit);
    return {
        {{QStringLiteral("klPq")}, QStringLiteral("KL(P‖Q) = Σ p %1(p/q)").arg(log),
            Texts::tr(
                "The Kullback–Leibler divergence of P from Q: the logarithm of p/q, averaged over P’s values, in %1. "
                "Raise %2 to "
                "it: so many times as frequent as Q is P there, typically. With no bin left out it is 0 only if both "
                "are alike.")
                .arg(shows.unit == Unit::Bits ? Texts::tr("bits (logarithms to base 2)")
                                              : Texts::tr("nats (natural logarithms)"),
                    shows.unit == Unit::Bits ? QStringLiteral("2") : QStringLiteral("e")),
            Left},
        {{QStringLiteral("klQp")}, QStringLiteral("KL(Q‖P) = Σ q %1(q/p)").arg(log),
            Texts::tr(
                "The same the other way round, averaged over Q. The two look at different places: that is why they "
                "can differ."),
            Left},
        {{QStringLiteral("klPqGauge"), QStringLiteral("klPqTruth")}, Texts::tr("The truth"),
            Texts::tr(
                "What the value would be without samples and bins. For KL(Q‖P) it is ∞: Q can have values where P "
                "cannot."),
            Left},
        {{QStringLiteral("klPqLeftOut")}, Texts::tr("Bins of one sample only"),
            Texts::tr(
                "In them p/q would be 0 or infinite. The lecture notebook whose calculation this program shows skips "
                "them. "
                "A click on this line leads to other ways."),
            Left},
        {{kCurveP}, QStringLiteral("P"),
            Texts::tr("Values from a skewed distribution (log-normal): the larger σ, the more of them lie just left of "
                      "0, and "
                      "the "
                      "farther a few to the right."),
            Right},
        {{kCurveQ}, QStringLiteral("Q"),
            Texts::tr("Values from a distribution that is even on both sides (normal). Both samples are brought to "
                      "mean 0 and "
                      "spread 1."),
            Right},
        {{kBin}, Texts::tr("Height"),
            shows.density
                ? Texts::tr(
                    "How densely a sample’s values lie here. The area over a bin is the share of them in it: p for P, "
                    "q for Q.")
                : Texts::tr(
                    "The share of a sample’s values that fall into this bin, a strip of the axis: p for P, q for Q."),
            Right},
        {{QStringLiteral("sigmaSlider")}, Texts::tr("Sliders"),
            Texts::tr("How many values, how skewed P is, how many bins. Move one, and watch curves and values."), Left},
        {{QStringLiteral("termsPqView"), QStringLiteral("termsQpView")}, Texts::tr("Terms"),
            Texts::tr("What each bin adds to a value, which is the sum of them all."), Above},
        {{QStringLiteral("reasons")}, Texts::tr("More"),
            Texts::tr(
                "Where the error comes from, other ways with empty bins, how sure the values are, related measures."),
            Left},
        {{QStringLiteral("words")}, Texts::tr("In words"),
            Texts::tr("What the numbers say here. Point at a bin to read what is in it."), Above},
    };
}

} // namespace guide

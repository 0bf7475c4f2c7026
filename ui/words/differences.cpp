// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/differences.h"

#include "ui/words/emptybinwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace description {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(description)
};

} // namespace

QString differences(const kl::Parameters& parameters, const kl::Parameters& others)
{
    // By name, so that a parameter more does not compile before it has its place here.
    const auto& [sampleCount, sigma, binCount, seed, emptyBins, pseudocount] = parameters;
    QStringList parts;
    if (sampleCount != others.sampleCount)
        parts << Texts::tr("N %1").arg(format::integer(sampleCount));
    if (sigma != others.sigma)
        parts << Texts::tr("σ %1").arg(format::allDigits(sigma));
    if (binCount != others.binCount)
        parts << bins(binCount);
    if (seed != others.seed)
        parts << Texts::tr("seed %1").arg(seed);
    const bool smooths = emptyBins == kl::EmptyBins::Smooth;
    if (emptyBins != others.emptyBins || (smooths && pseudocount != others.pseudocount))
        parts << treatment(parameters);
    return parts.join(QStringLiteral(", "));
}

} // namespace description

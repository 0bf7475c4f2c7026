// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/differences.h"

#include "ui/words/emptybinwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace description {

QString differences(const kl::Parameters& parameters, const kl::Parameters& others)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("description", text); };
    // By name, so that a parameter more does not compile before it has its place here.
    const auto& [sampleCount, sigma, binCount, seed, emptyBins, pseudocount] = parameters;
    QStringList parts;
    if (sampleCount != others.sampleCount)
        parts << tr("N %1").arg(format::integer(sampleCount));
    if (sigma != others.sigma)
        parts << tr("σ %1").arg(format::exact(sigma));
    if (binCount != others.binCount)
        parts << format::counted(binCount, tr("bin"), tr("bins"));
    if (seed != others.seed)
        parts << tr("seed %1").arg(seed);
    const bool smooths = emptyBins == kl::EmptyBins::Smooth;
    if (emptyBins != others.emptyBins || (smooths && pseudocount != others.pseudocount))
        parts << treatment(parameters);
    return parts.join(QStringLiteral(", "));
}

} // namespace description

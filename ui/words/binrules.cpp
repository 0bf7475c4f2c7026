// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/binrules.h"

#include <QCoreApplication>

namespace words {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(words)
};

} // namespace

QString nameOf(kl::BinRule rule)
{
    switch (rule) {
    case kl::BinRule::Sturges: return Texts::tr("Sturges’ rule");
    case kl::BinRule::Rice: return Texts::tr("Rice rule");
    case kl::BinRule::Scott: return Texts::tr("Scott’s rule");
    case kl::BinRule::FreedmanDiaconis: return Texts::tr("Freedman–Diaconis rule");
    case kl::BinRule::Doane: return Texts::tr("Doane’s rule");
    }
    return {};
}

QString explained(kl::BinRule rule)
{
    switch (rule) {
    case kl::BinRule::Sturges:
        return Texts::tr("1 + log₂ n bins, n being all values of P and Q: few, even with many values");
    case kl::BinRule::Rice: return Texts::tr("2 ∛n bins, n being all values of P and Q");
    case kl::BinRule::Scott:
        return Texts::tr("Bins 3.49 s/∛n wide, s being the standard deviation of all n values of P and Q");
    case kl::BinRule::FreedmanDiaconis:
        return Texts::tr(
            "Bins twice the interquartile range over ∛n wide, for all n values of P and Q: a few far values do not "
            "widen them");
    case kl::BinRule::Doane:
        return Texts::tr("Sturges’ rule, with more bins the more skewed all values of P and Q are");
    }
    return {};
}

} // namespace words

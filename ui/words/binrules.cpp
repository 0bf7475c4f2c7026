// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/binrules.h"

#include <QCoreApplication>

namespace words {

QString nameOf(kl::BinRule rule)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("words", text); };
    switch (rule) {
    case kl::BinRule::Sturges: return tr("Sturges’ rule");
    case kl::BinRule::Rice: return tr("Rice rule");
    case kl::BinRule::Scott: return tr("Scott’s rule");
    case kl::BinRule::FreedmanDiaconis: return tr("Freedman–Diaconis rule");
    case kl::BinRule::Doane: return tr("Doane’s rule");
    }
    return {};
}

QString explained(kl::BinRule rule)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("words", text); };
    switch (rule) {
    case kl::BinRule::Sturges: return tr("1 + log₂ n bins, n being all values of P and Q: few, even with many values");
    case kl::BinRule::Rice: return tr("2 ∛n bins, n being all values of P and Q");
    case kl::BinRule::Scott:
        return tr("Bins 3.49 s/∛n wide, s being the standard deviation of all n values of P and Q");
    case kl::BinRule::FreedmanDiaconis:
        return tr(
            "Bins twice the interquartile range over ∛n wide, for all n values of P and Q: a few far values do not "
            "widen them");
    case kl::BinRule::Doane: return tr("Sturges’ rule, with more bins the more skewed all values of P and Q are");
    }
    return {};
}

} // namespace words

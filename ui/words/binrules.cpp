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

} // namespace words

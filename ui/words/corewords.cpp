// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/corewords.h"

#include <QCoreApplication>

namespace words {

namespace {

// core knows no Qt, so what it says is named here for translators; tests/ui/tst_corewords.cpp lets core say each.
constexpr const char* kSentences[] {
    QT_TRANSLATE_NOOP("core", "no bin holds values of both samples"),
    QT_TRANSLATE_NOOP("core", "the estimate is infinite"),
    QT_TRANSLATE_NOOP("core", "each sample lies in a single bin, which does not tell how it scatters"),
    QT_TRANSLATE_NOOP("core", "with a pseudocount below 0.25 all hangs on which bins happen to be empty"),
    QT_TRANSLATE_NOOP("core", "all values of P are equal, so they have no z-scores; choose a larger sample or sigma"),
    QT_TRANSLATE_NOOP("core", "all values of Q are equal, so they have no z-scores; choose a larger sample or sigma"),
};

} // namespace

QString ofCore(const std::string& sentence)
{
    return QCoreApplication::translate("core", sentence.c_str());
}

std::span<const char* const> sentencesOfCore()
{
    return kSentences;
}

} // namespace words

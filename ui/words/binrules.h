// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"

#include <QString>

namespace words {

/// As a person says it: "Sturges’ rule", "Freedman–Diaconis rule".
[[nodiscard]] QString nameOf(kl::BinRule rule);

/// How the rule comes to its number of bins: "1 + log₂ n bins, …".
[[nodiscard]] QString explained(kl::BinRule rule);

} // namespace words

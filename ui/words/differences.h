// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"

#include <QString>

namespace description {

/// What of @p parameters differs from @p others, in few words: "σ 0.5", "N 1 000, seed 43". Empty if nothing does.
[[nodiscard]] QString differences(const kl::Parameters& parameters, const kl::Parameters& others);

} // namespace description

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace kl {

/// Told how much of a run is done, in [0, 1], on the thread that runs it.
using Progress = std::function<void(double)>;

} // namespace kl

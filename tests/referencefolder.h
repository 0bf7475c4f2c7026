// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the golden data lie. In a source file of its own, so that no test's own compilation depends on the place of the
/// checkout.
[[nodiscard]] const char* referenceFolder();

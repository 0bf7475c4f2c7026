// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text that somebody else wrote (typed, passed, the name of a file) as a message may repeat it.
namespace echo {

/// Room for any value that is meant as one, and for most paths.
inline constexpr int kMostOfValue = 60;
inline constexpr int kMostOfPath = 200;

/// @p text on one line, with everything that cannot be seen written out: "\n", "\t", "\x1b", "\ufeff". Spaces of any
/// width stay as they are.
[[nodiscard]] QString visible(const QString& text);

/// The same in at most @p most characters: "…" stands for what the middle leaves out, so that the end of a path, which
/// names the file, is still there.
[[nodiscard]] QString shortened(const QString& text, int most = kMostOfValue);

} // namespace echo

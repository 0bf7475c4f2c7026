// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string>

namespace words {

/// What core says in English, such as a reason why there is no value, in the language of the window. What is not among
/// the sentences known here stays as it is: it was written for programmers, and no person should come to read it.
[[nodiscard]] QString ofCore(const std::string& sentence);

/// The sentences known here, in English.
[[nodiscard]] std::span<const char* const> sentencesOfCore();

} // namespace words

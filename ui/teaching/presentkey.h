// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What keys do in a presentation: those of a keyboard, and those that clickers send. presentKeys() tells it in words.
namespace presentkey {

enum class Command {
    None,
    Next,
    Back,
    First,
    Last,
    Digit, ///< of the number of a step to go to
    Erase, ///< the last of them
    Forget, ///< all of them
    Jump, ///< to the step of that number
    More, ///< of the parameter that the step is about
    Less,
    SlightlyMore,
    SlightlyLess,
    Terms,
    Black,
    White,
    End
};

/// @param key  a Qt::Key
/// @param isTyping  digits were typed, and not used yet
[[nodiscard]] Command commandOf(int key, Qt::KeyboardModifiers modifiers, bool isTyping);

} // namespace presentkey

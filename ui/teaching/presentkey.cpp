// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/presentkey.h"

namespace presentkey {

Command commandOf(int key, Qt::KeyboardModifiers modifiers, bool isTyping)
{
    if ((modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0)
        return Command::None;
    const bool isFine = modifiers.testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return isTyping ? Command::Jump : Command::Next;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Right: return Command::Next;
    case Qt::Key_Backspace: return isTyping ? Command::Erase : Command::Back;
    case Qt::Key_PageUp:
    case Qt::Key_Left: return Command::Back;
    case Qt::Key_Home: return Command::First;
    case Qt::Key_End: return Command::Last;
    case Qt::Key_Up: return isFine ? Command::SlightlyMore : Command::More;
    case Qt::Key_Down: return isFine ? Command::SlightlyLess : Command::Less;
    case Qt::Key_T: return Command::Terms;
    case Qt::Key_B:
    case Qt::Key_Period: return Command::Black;
    case Qt::Key_W:
    case Qt::Key_Comma: return Command::White;
    case Qt::Key_Escape: return isTyping ? Command::Forget : Command::End;
    default: break;
    }
    return key >= Qt::Key_0 && key <= Qt::Key_9 ? Command::Digit : Command::None;
}

} // namespace presentkey

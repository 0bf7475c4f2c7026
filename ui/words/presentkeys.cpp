// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/presentkeys.h"

#include <QCoreApplication>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(presentKeys)
};

} // namespace

QList<KeyRow> presentKeys()
{
    return {
        {keygroups::named({Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return, Qt::Key_Right}), Texts::tr("Go on")},
        {keygroups::named({Qt::Key_PageUp, Qt::Key_Backspace, Qt::Key_Left}), Texts::tr("Go back")},
        {keygroups::named({Qt::Key_Home, Qt::Key_End}), Texts::tr("First step, last step")},
        {{Texts::tr("0 … 9")}, Texts::tr("Go to a step: type its number, then Return")},
        {keygroups::named({Qt::Key_Up, Qt::Key_Down}), Texts::tr("Change the parameter that the step is about")},
        {keygroups::named({Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}), Texts::tr("The same in finer steps")},
        {keygroups::named({Qt::Key_T}), Texts::tr("Show or hide the terms per bin")},
        {keygroups::named({Qt::Key_B, Qt::Key_Period}), Texts::tr("Black screen, and back")},
        {keygroups::named({Qt::Key_W, Qt::Key_Comma}), Texts::tr("White screen, and back")},
        {keygroups::named({Qt::Key_Escape}), Texts::tr("End the presentation")},
    };
}

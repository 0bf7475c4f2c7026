// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/presentkeys.h"

#include <QCoreApplication>

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("presentKeys", text);
}

} // namespace

QList<KeyRow> presentKeys()
{
    return {
        {keygroups::named({Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return, Qt::Key_Right}), tr("Go on")},
        {keygroups::named({Qt::Key_PageUp, Qt::Key_Backspace, Qt::Key_Left}), tr("Go back")},
        {keygroups::named({Qt::Key_Home, Qt::Key_End}), tr("First step, last step")},
        {{tr("0 … 9")}, tr("Go to a step: type its number, then Return")},
        {keygroups::named({Qt::Key_Up, Qt::Key_Down}), tr("Change the parameter that the step is about")},
        {keygroups::named({Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}), tr("The same in finer steps")},
        {keygroups::named({Qt::Key_T}), tr("Show or hide the terms per bin")},
        {keygroups::named({Qt::Key_B, Qt::Key_Period}), tr("Black screen, and back")},
        {keygroups::named({Qt::Key_W, Qt::Key_Comma}), tr("White screen, and back")},
        {keygroups::named({Qt::Key_Escape}), tr("End the presentation")},
    };
}

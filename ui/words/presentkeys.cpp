// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/presentkeys.h"

#include "ui/words/keygroups.h"

#include <QCoreApplication>

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("presentKeys", text);
}

QString keys(const QList<QKeyCombination>& combinations)
{
    return keygroups::named(combinations).join(QLatin1String("  "));
}

} // namespace

QList<std::pair<QString, QString>> presentKeys()
{
    return {
        {keys({Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return, Qt::Key_Right}), tr("Go on")},
        {keys({Qt::Key_PageUp, Qt::Key_Backspace, Qt::Key_Left}), tr("Go back")},
        {keys({Qt::Key_Home, Qt::Key_End}), tr("First step, last step")},
        {tr("0 … 9"), tr("Go to a step: type its number, then Return")},
        {keys({Qt::Key_Up, Qt::Key_Down}), tr("Change the parameter that the step is about")},
        {keys({Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}), tr("The same in finer steps")},
        {keys({Qt::Key_T}), tr("Show or hide the terms per bin")},
        {keys({Qt::Key_B, Qt::Key_Period}), tr("Black screen, and back")},
        {keys({Qt::Key_W, Qt::Key_Comma}), tr("White screen, and back")},
        {keys({Qt::Key_Escape}), tr("End the presentation")},
    };
}

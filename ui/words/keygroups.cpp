// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/keygroups.h"

#include "ui/words/presentkeys.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace keygroups {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keygroups", text);
}

} // namespace

QStringList named(const QList<QKeyCombination>& keys)
{
    QStringList names;
    for (const QKeyCombination key : keys) {
        QString name = QKeySequence(key).toString(QKeySequence::NativeText);
        for (const auto& [arrow, sign] : {std::pair(Qt::Key_Left, "←"), std::pair(Qt::Key_Right, "→"),
                 std::pair(Qt::Key_Up, "↑"), std::pair(Qt::Key_Down, "↓")}) {
            if (key.key() == arrow)
                name = name.chopped(QKeySequence(arrow).toString(QKeySequence::NativeText).size())
                    + QString::fromUtf8(sign);
        }
        names << (key.key() == Qt::Key_Minus ? name.replace(QLatin1Char('-'), QChar(0x2212)) : name);
    }
    return names;
}

QList<KeyGroup> besidesActions()
{
    return {
        {tr("Everywhere"),
            {
                {named({Qt::Key_Tab}), tr("To the next control")},
                {named({Qt::SHIFT | Qt::Key_Tab}), tr("To the one before")},
                {named({Qt::Key_Space}), tr("Press the button that has the focus")},
                {named({Qt::Key_Menu}), tr("What can be done with the chart or the table")},
            }},
        {tr("On a slider"),
            {
                {named({Qt::Key_Left, Qt::Key_Right}), tr("Less, more")},
                {named({Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}), tr("In finer steps")},
                {named({Qt::Key_PageDown, Qt::Key_PageUp}), tr("In larger steps")},
                {named({Qt::Key_Home, Qt::Key_End}), tr("The least, the most")},
                {named({Qt::Key_Space}), tr("Let it play, and stop")},
            }},
        {tr("In a number field"),
            {
                {named({Qt::Key_Return}), tr("Take what is typed")},
                {named({Qt::Key_Escape}), tr("Take back what is typed")},
                {named({Qt::Key_Up, Qt::Key_Down}), tr("A step more, less")},
                {named({Qt::Key_PageUp, Qt::Key_PageDown}), tr("Ten steps more, less")},
            }},
        {tr("In the chart"),
            {
                {named({Qt::Key_Left, Qt::Key_Right}), tr("From bin to bin")},
                {named({Qt::Key_Home, Qt::Key_End}), tr("First bin, last bin")},
                {named({Qt::Key_PageUp, Qt::Key_PageDown}), tr("Scroll the words below it")},
            }},
        {tr("In the chart that is held still"),
            {
                {named({Qt::Key_Plus, Qt::Key_Minus}), tr("Zoom in, out")},
                {named({Qt::Key_Up, Qt::Key_Down}), tr("Curves higher, lower")},
                {named({Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}), tr("Move the range to the left, right")},
                {named({Qt::Key_Home}), tr("Show the whole range")},
            }},
        {tr("In the table of bins"),
            {
                {named({Qt::Key_Up, Qt::Key_Down}), tr("From row to row")},
                {named({Qt::CTRL | Qt::Key_A}), tr("Select all rows")},
                {named({Qt::CTRL | Qt::Key_C}), tr("Copy the selected rows")},
            }},
        {tr("On the line between two parts"),
            {
                {named({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}), tr("Move it")},
                {named({Qt::Key_Return}), tr("Back to its usual place")},
            }},
        {tr("In “What am I seeing?”"),
            {
                {named({Qt::Key_Right, Qt::Key_Left}), tr("The next labels, those before")},
                {named({Qt::Key_Escape}), tr("Close it")},
            }},
        {tr("In a lesson"),
            {
                {named({Qt::Key_PageUp, Qt::Key_PageDown}), tr("Scroll its text")},
                {{tr("1 … 5")}, tr("Choose an answer")},
                {named({Qt::Key_Left, Qt::Key_Right}), tr("Move the bar to where one expects the value")},
                {named({Qt::Key_Return}), tr("Give the answer")},
            }},
        {tr("In a presentation"), presentKeys()},
    };
}

} // namespace keygroups

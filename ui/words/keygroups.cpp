// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/keygroups.h"

#include "ui/words/presentkeys.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace keygroups {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(keygroups)
};

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
        {Texts::tr("Everywhere"),
            {
                {named({Qt::Key_Tab}), Texts::tr("To the next control")},
                {named({Qt::SHIFT | Qt::Key_Tab}), Texts::tr("To the one before")},
                {named({Qt::Key_Space}), Texts::tr("Press the button that has the focus")},
                {named({Qt::Key_Menu}), Texts::tr("What can be done with the chart or the table")},
            }},
        {Texts::tr("On a slider"),
            {
                {named({Qt::Key_Left, Qt::Key_Right}), Texts::tr("Less, more")},
                {named({Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}), Texts::tr("In finer steps")},
                {named({Qt::Key_PageDown, Qt::Key_PageUp}), Texts::tr("In larger steps")},
                {named({Qt::Key_Home, Qt::Key_End}), Texts::tr("The least, the most")},
                {named({Qt::Key_Space}), Texts::tr("Let it play, and stop")},
            }},
        {Texts::tr("In a number field"),
            {
                {named({Qt::Key_Return}), Texts::tr("Take what is typed")},
                {named({Qt::Key_Escape}), Texts::tr("Take back what is typed")},
                {named({Qt::Key_Up, Qt::Key_Down}), Texts::tr("A step more, less")},
                {named({Qt::Key_PageUp, Qt::Key_PageDown}), Texts::tr("Ten steps more, less")},
            }},
        {Texts::tr("In the chart"),
            {
                {named({Qt::Key_Left, Qt::Key_Right}), Texts::tr("From bin to bin")},
                {named({Qt::Key_Home, Qt::Key_End}), Texts::tr("First bin, last bin")},
                {named({Qt::Key_PageUp, Qt::Key_PageDown}), Texts::tr("Scroll the words below it")},
            }},
        {Texts::tr("In the chart that is held still"),
            {
                {named({Qt::Key_Plus, Qt::Key_Minus}), Texts::tr("Zoom in, out")},
                {named({Qt::Key_Up, Qt::Key_Down}), Texts::tr("Curves higher, lower")},
                {named({Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}),
                    Texts::tr("Move the range to the left, right")},
                {named({Qt::Key_Home}), Texts::tr("Show the whole range")},
            }},
        {Texts::tr("In the table of bins"),
            {
                {named({Qt::Key_Up, Qt::Key_Down}), Texts::tr("From row to row")},
                {named({Qt::CTRL | Qt::Key_A}), Texts::tr("Select all rows")},
                {named({Qt::CTRL | Qt::Key_C}), Texts::tr("Copy the selected rows")},
            }},
        {Texts::tr("On the line between two parts"),
            {
                {named({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}), Texts::tr("Move it")},
                {named({Qt::Key_Return}), Texts::tr("Back to its usual place")},
            }},
        {Texts::tr("In “What am I seeing?”"),
            {
                {named({Qt::Key_Right, Qt::Key_Left}), Texts::tr("The next labels, those before")},
                {named({Qt::Key_Escape}), Texts::tr("Close it")},
            }},
        {Texts::tr("In a lesson"),
            {
                {named({Qt::Key_PageUp, Qt::Key_PageDown}), Texts::tr("Scroll its text")},
                {{Texts::tr("1 … 5")}, Texts::tr("Choose an answer")},
                {named({Qt::Key_Left, Qt::Key_Right}), Texts::tr("Move the bar to where one expects the value")},
                {named({Qt::Key_Return}), Texts::tr("Give the answer")},
            }},
        {Texts::tr("In a presentation"), presentKeys()},
    };
}

} // namespace keygroups

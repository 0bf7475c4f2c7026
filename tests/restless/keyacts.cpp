// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include "ui/controls/numberfield.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QWidget>

#include <array>

namespace restless {

namespace {

using Say = std::function<void(const QString&)>;

/// What a person types, and what nobody should. Without what leads from a file dialog to other folders.
const QStringList& texts()
{
    static const QStringList all {QStringLiteral("10000"), QStringLiteral("2"), QStringLiteral("0.5"),
        QStringLiteral("0,5"), QStringLiteral("5"), QStringLiteral("79"), QStringLiteral("1000"), QStringLiteral("1e3"),
        QStringLiteral("1e999"), QStringLiteral("-3"), QStringLiteral("−3"), QStringLiteral("0"), QStringLiteral("nan"),
        QStringLiteral("∞"), QStringLiteral("4294967295"), QStringLiteral("4294967296"), QStringLiteral("0.125"),
        QStringLiteral("10 000"), QStringLiteral("<b>x</b>"), QStringLiteral("&amp;"), QStringLiteral("%1 %2 %n"),
        QStringLiteral("kl.svg"), QStringLiteral("kl.png"), QStringLiteral("kl.pdf"), QStringLiteral("kl.tex"),
        QStringLiteral("bins.csv"), QStringLiteral("bins.json"), QStringLiteral("kl.gif"),
        QStringLiteral("figure 0.svg"), QStringLiteral("1-histogram.md"), QStringLiteral("wrong 1.png"),
        QString(300, QLatin1Char('x')), QStringLiteral("שלום"), QStringLiteral("分布"), QStringLiteral("😀"),
        QStringLiteral("é"), QStringLiteral(" ")};
    return all;
}

constexpr std::array kKeys {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Left, Qt::Key_Right,
    Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space,
    Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Menu,
    Qt::Key_F1, Qt::Key_F2, Qt::Key_F5, Qt::Key_F10, Qt::Key_Plus, Qt::Key_Minus};
constexpr std::array kModifiers {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
    Qt::ControlModifier, Qt::AltModifier};

void navigate(Scene& /*scene*/, Random& random, const Say& say)
{
    const Qt::Key key = random.of(kKeys);
    const Qt::KeyboardModifier modifier = random.of(kModifiers);
    say(QStringLiteral("presses %1").arg(QKeySequence(key | modifier).toString()));
    Hand::key(key, modifier, key == Qt::Key_Space ? QStringLiteral(" ") : QString());
}

void letter(Scene& /*scene*/, Random& random, const Say& say)
{
    static const QString letters = QStringLiteral("0123456789.,-e+=kpqwmnbsfhrtABC?");
    const QString one = random.of(letters);
    say(QStringLiteral("presses the key of “%1”").arg(one));
    Hand::type(one);
}

void text(Scene& /*scene*/, Random& random, const Say& say)
{
    const QString typed = random.of(texts());
    const bool returns = random.oneIn(2);
    say(QStringLiteral("types “%1”%2").arg(typed.left(40), returns ? QStringLiteral(" and Return") : QString()));
    Hand::type(typed);
    if (returns)
        Hand::key(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
}

void field(Scene& scene, Random& random, const Say& say)
{
    QList<QLineEdit*> fields;
    for (QLineEdit* edit : scene.surface(random).findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->isEnabled())
            fields << edit;
    }
    if (fields.isEmpty())
        return;
    QLineEdit* const edit = random.of(fields);
    const QString typed = random.of(texts());
    const QWidget* named = edit->parentWidget() ? edit->parentWidget() : edit;
    say(QStringLiteral("puts “%1” into %2").arg(typed.left(40), Scene::wordsFor(*named)));
    edit->setFocus(Qt::MouseFocusReason);
    edit->selectAll();
    Hand::type(typed);
    Hand::key(random.oneIn(3) ? Qt::Key_Tab : Qt::Key_Return, Qt::NoModifier);
}

/// One of a window's own, or of those that every text field has.
void shortcut(Scene& scene, Random& random, const Say& say)
{
    static const QStringList ofFields {QStringLiteral("Ctrl+A"), QStringLiteral("Ctrl+C"), QStringLiteral("Ctrl+X"),
        QStringLiteral("Ctrl+V"), QStringLiteral("Ctrl+Z"), QStringLiteral("Ctrl+Shift+Z"), QStringLiteral("Ctrl+Tab"),
        QStringLiteral("Alt+F"), QStringLiteral("Alt+E"), QStringLiteral("Alt+V"), QStringLiteral("Alt+H")};
    QList<QKeySequence> sequences;
    for (const QString& each : ofFields)
        sequences << QKeySequence(each);
    for (const QAction* action : scene.window().findChildren<QAction*>())
        sequences << action->shortcuts();
    const QKeySequence sequence = random.of(sequences);
    say(QStringLiteral("presses %1").arg(sequence.toString()));
    for (int at = 0; at < sequence.count(); ++at)
        Hand::key(sequence[at].key(), sequence[at].keyboardModifiers());
}

void focus(Scene& scene, Random& random, const Say& say)
{
    QWidget& widget = Scene::widgetIn(scene.surface(random), random);
    if (widget.focusPolicy() == Qt::NoFocus || !widget.isEnabled())
        return;
    say(QStringLiteral("brings the focus to ") + Scene::wordsFor(widget));
    widget.setFocus(random.oneIn(2) ? Qt::TabFocusReason : Qt::ShortcutFocusReason);
}

} // namespace

Acts keyActs()
{
    return {{"navigate", 24, navigate}, {"letter", 8, letter}, {"text", 4, text}, {"field", 6, field},
        {"shortcut", 16, shortcut}, {"focus", 4, focus}};
}

} // namespace restless

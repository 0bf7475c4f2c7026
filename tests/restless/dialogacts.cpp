// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>

namespace restless {

namespace {

using Say = std::function<void(const QString&)>;

/// Without these, chance would stay in a dialog for long.
void leave(Scene& scene, Random& random, const Say& say)
{
    if (!Scene::isHeldUp())
        return;
    QWidget& surface = scene.surface(random);
    say(QStringLiteral("closes ") + Scene::wordsFor(surface));
    if (random.oneIn(3))
        scene.closeInnermost();
    else
        Hand::key(Qt::Key_Escape, Qt::NoModifier);
}

void button(Scene& scene, Random& random, const Say& say)
{
    QWidget& surface = scene.surface(random);
    QList<QAbstractButton*> buttons;
    for (QAbstractButton* each : surface.findChildren<QAbstractButton*>()) {
        if (each->isVisible() && each->isEnabled() && each->window() == &surface && !each->visibleRegion().isEmpty())
            buttons << each;
    }
    if (buttons.isEmpty())
        return;
    QAbstractButton* const pressed = random.of(buttons);
    say(QStringLiteral("clicks the button “%1”, ").arg(pressed->text()) + Scene::wordsFor(*pressed));
    scene.hand.click(*pressed, pressed->visibleRegion().boundingRect().center(), Qt::LeftButton, Qt::NoModifier);
}

void choice(Scene& scene, Random& random, const Say& say)
{
    QWidget& surface = scene.surface(random);
    QList<QComboBox*> boxes;
    for (QComboBox* each : surface.findChildren<QComboBox*>()) {
        if (each->isVisible() && each->isEnabled())
            boxes << each;
    }
    if (boxes.isEmpty())
        return;
    QComboBox* const box = random.of(boxes);
    const Qt::Key key = random.oneIn(2) ? Qt::Key_Down : Qt::Key_Up;
    say(QStringLiteral("chooses by arrow in ") + Scene::wordsFor(*box));
    box->setFocus(Qt::TabFocusReason);
    Hand::key(key, Qt::NoModifier);
}

} // namespace

Acts dialogActs()
{
    return {{"leave", 14, leave}, {"button", 16, button}, {"choice", 4, choice}};
}

} // namespace restless

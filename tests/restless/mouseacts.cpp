// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include <QPointer>
#include <QSlider>
#include <QWidget>

#include <array>

namespace restless {

namespace {

using Say = std::function<void(const QString&)>;

constexpr std::array kModifiers {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
    Qt::ControlModifier, Qt::AltModifier};
/// Mostly the left one.
constexpr std::array kButtons {Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::LeftButton,
    Qt::LeftButton, Qt::RightButton, Qt::MiddleButton, Qt::BackButton};

QString wordsFor(Qt::MouseButton button)
{
    switch (button) {
    case Qt::LeftButton: return QStringLiteral("left");
    case Qt::RightButton: return QStringLiteral("right");
    case Qt::MiddleButton: return QStringLiteral("middle");
    default: return QStringLiteral("back");
    }
}

QString wordsFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        return QStringLiteral(" with Shift");
    if (modifiers & Qt::ControlModifier)
        return QStringLiteral(" with Ctrl");
    return modifiers & Qt::AltModifier ? QStringLiteral(" with Alt") : QString();
}

/// A widget and a place in it.
struct Target {
    QWidget& widget;
    QPoint place;
    [[nodiscard]] QString words() const
    {
        return QStringLiteral("at (%1, %2) of %3").arg(place.x()).arg(place.y()).arg(Scene::wordsFor(widget));
    }
};

Target target(Scene& scene, Random& random)
{
    QWidget& widget = Scene::widgetIn(scene.surface(random), random);
    return {widget, Scene::placeIn(widget, random)};
}

void move(Scene& scene, Random& random, const Say& say)
{
    const Target at = target(scene, random);
    say(QStringLiteral("moves the mouse ") + at.words());
    scene.hand.move(at.widget, at.place);
}

void press(Scene& scene, Random& random, const Say& say)
{
    const Target at = target(scene, random);
    const Qt::MouseButton button = random.of(kButtons);
    const Qt::KeyboardModifiers modifiers = random.of(kModifiers);
    say(QStringLiteral("presses the %1 button%2 ").arg(wordsFor(button), wordsFor(modifiers)) + at.words());
    scene.hand.press(at.widget, at.place, button, modifiers);
}

void release(Scene& scene, Random& random, const Say& say)
{
    const Target at = target(scene, random);
    say(QStringLiteral("lets the button go ") + at.words());
    scene.hand.release(at.widget, at.place);
}

void click(Scene& scene, Random& random, const Say& say)
{
    const Target at = target(scene, random);
    const Qt::MouseButton button = random.of(kButtons);
    const Qt::KeyboardModifiers modifiers = random.of(kModifiers);
    say(QStringLiteral("clicks the %1 button%2 ").arg(wordsFor(button), wordsFor(modifiers)) + at.words());
    scene.hand.click(at.widget, at.place, button, modifiers);
}

void doubleClick(Scene& scene, Random& random, const Say& say)
{
    const Target at = target(scene, random);
    say(QStringLiteral("clicks twice ") + at.words());
    scene.hand.doubleClick(at.widget, at.place);
}

void drag(Scene& scene, Random& random, const Say& say)
{
    const Target at = target(scene, random);
    const Qt::KeyboardModifiers modifiers = random.of(kModifiers);
    say(QStringLiteral("drags%1 from ").arg(wordsFor(modifiers)) + at.words());
    const QPointer<QWidget> widget = &at.widget;
    scene.hand.press(at.widget, at.place, Qt::LeftButton, modifiers);
    QPoint to = at.place;
    for (int step = random.from(2, 12); widget && step > 0; --step) {
        to += QPoint(random.from(-60, 60), random.from(-40, 40)); // beyond its edges, too
        scene.hand.move(*widget, to);
    }
    if (widget)
        scene.hand.release(*widget, to);
}

void slide(Scene& scene, Random& random, const Say& say)
{
    QList<QSlider*> sliders;
    for (QSlider* slider : scene.surface(random).findChildren<QSlider*>()) {
        if (slider->isVisible() && !slider->visibleRegion().isEmpty())
            sliders << slider;
    }
    if (sliders.isEmpty())
        return;
    QSlider* const slider = random.of(sliders);
    const QPointer<QSlider> kept = slider;
    say(QStringLiteral("drags along ") + Scene::wordsFor(*slider));
    scene.hand.press(*slider, Scene::placeIn(*slider, random), Qt::LeftButton, Qt::NoModifier);
    QPoint to;
    for (int step = random.from(2, 12); kept && step > 0; --step) {
        to = Scene::placeIn(*slider, random);
        scene.hand.move(*slider, to);
    }
    if (kept && !random.oneIn(8)) // else it is still held
        scene.hand.release(*slider, to);
}

void wheel(Scene& scene, Random& random, const Say& say)
{
    const Target at = target(scene, random);
    const Qt::KeyboardModifiers modifiers = random.of(kModifiers);
    const QPoint notches = random.oneIn(5) ? QPoint(random.from(-3, 3), 0) : QPoint(0, random.from(-4, 4));
    say(QStringLiteral("turns the wheel by (%1, %2)%3 ").arg(notches.x()).arg(notches.y()).arg(wordsFor(modifiers))
        + at.words());
    scene.hand.wheel(at.widget, at.place, notches, modifiers);
}

} // namespace

Acts mouseActs()
{
    return {{"move", 20, move}, {"press", 4, press}, {"release", 8, release}, {"click", 24, click},
        {"double click", 4, doubleClick}, {"drag", 6, drag}, {"slide", 8, slide}, {"wheel", 10, wheel}};
}

} // namespace restless

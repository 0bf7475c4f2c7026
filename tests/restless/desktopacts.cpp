// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include <QAccessible>
#include <QApplication>
#include <QColor>
#include <QDialog>
#include <QMimeData>
#include <QPalette>
#include <QUrl>

#include <array>

namespace restless {

namespace {

using Say = std::function<void(const QString&)>;

void resize(Scene& scene, Random& random, const Say& say)
{
    QWidget& window = scene.surface(random);
    if (window.windowType() == Qt::Popup)
        return;
    const QSize size = random.oneIn(6) ? QSize(random.from(1, 2560), random.from(1, 1600)) // a large screen’s
                                       : QSize(random.from(600, 1920), random.from(400, 1080));
    say(QStringLiteral("makes %1 %2 × %3").arg(Scene::wordsFor(window)).arg(size.width()).arg(size.height()));
    window.resize(size);
}

void windowState(Scene& scene, Random& random, const Say& say)
{
    static constexpr std::array states {
        Qt::WindowNoState, Qt::WindowNoState, Qt::WindowMaximized, Qt::WindowFullScreen, Qt::WindowMinimized};
    const Qt::WindowState state = random.of(states);
    say(QStringLiteral("gives the window the state %1").arg(int {state}));
    scene.window().setWindowState(state);
}

void activate(Scene& scene, Random& random, const Say& say)
{
    QWidget& window = scene.surface(random);
    say(QStringLiteral("turns to ") + Scene::wordsFor(window));
    window.activateWindow();
}

void palette(Scene& /*scene*/, Random& random, const Say& say)
{
    switch (random.below(4)) {
    case 0:
        say(QStringLiteral("lets the desktop be dark"));
        QApplication::setPalette(QPalette(QColor(40, 40, 44), QColor(30, 30, 32)));
        break;
    case 1:
        say(QStringLiteral("lets the desktop be light"));
        QApplication::setPalette(QPalette(QColor(239, 239, 239), QColor(250, 250, 250)));
        break;
    case 2:
        say(QStringLiteral("lets the desktop be of high contrast"));
        QApplication::setPalette(QPalette(Qt::black, Qt::black));
        break;
    default: say(QStringLiteral("lets the desktop be as it was")); QApplication::setPalette(QPalette());
    }
}

void font(Scene& scene, Random& random, const Say& say)
{
    QFont changed = scene.font();
    if (!random.oneIn(2))
        changed.setPointSizeF(random.from(6, 20));
    say(QStringLiteral("sets the desktop’s type to %1 pt").arg(changed.pointSizeF()));
    QApplication::setFont(changed);
}

void drop(Scene& scene, Random& random, const Say& say)
{
    QWidget& surface = scene.surface(random);
    if (surface.windowType() == Qt::Popup || qobject_cast<QDialog*>(&surface))
        return; // its fields would take the path as text
    QMimeData data;
    QString words;
    if (random.oneIn(6)) {
        static const QStringList addresses {QStringLiteral("https://example.org/kl.svg"), QStringLiteral("file:"),
            QStringLiteral("data:text/plain,kl"), QStringLiteral("mailto:nobody@example.org"), QStringLiteral("::")};
        words = random.of(addresses);
        data.setUrls({QUrl(words)});
    } else if (random.oneIn(6)) {
        words = QStringLiteral("text");
        data.setText(QStringLiteral("0.5"));
    } else {
        QList<QUrl> urls;
        for (int number = random.oneIn(4) ? random.from(2, 5) : 1; number > 0; --number) {
            const QString path = random.of(scene.files());
            words += path.section(QLatin1Char('/'), -1) + QLatin1Char(' ');
            urls << QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
    }
    const bool letsGo = !random.oneIn(5);
    QWidget& widget = Scene::widgetIn(surface, random);
    say((letsGo ? QStringLiteral("drops %1 on %2") : QStringLiteral("drags %1 over %2"))
            .arg(words, Scene::wordsFor(widget)));
    Hand::drop(widget, Scene::placeIn(widget, random), data, letsGo);
}

void read(Scene& scene, Random& random, const Say& say)
{
    QWidget& widget = Scene::widgetIn(scene.surface(random), random);
    say(QStringLiteral("lets a screen reader read ") + Scene::wordsFor(widget));
    const auto readAll = [](QAccessibleInterface* one) {
        if (!one || !one->isValid())
            return;
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            static_cast<void>(one->text(text));
        static_cast<void>(one->state());
        static_cast<void>(one->rect());
        if (QAccessibleValueInterface* value = one->valueInterface())
            static_cast<void>(value->currentValue());
    };
    QAccessibleInterface* it = QAccessible::queryAccessibleInterface(&widget);
    readAll(it);
    for (int child = 0; it && child < std::min(it->childCount(), 20); ++child)
        readAll(it->child(child));
}

} // namespace

Acts desktopActs()
{
    return {{"resize", 4, resize}, {"window state", 1, windowState, false}, {"activate", 2, activate},
        {"palette", 1, palette}, {"font", 1, font}, {"drop", 8, drop}, {"read", 4, read}};
}

} // namespace restless

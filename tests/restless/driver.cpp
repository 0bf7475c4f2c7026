// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "acts.h"

#include <QApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimerEvent>

#include <exception>

namespace restless {

Driver::Driver(Scene& scene, Watch& watch, std::uint64_t seed)
    : m_scene(scene)
    , m_watch(watch)
    , m_seed(seed)
{
}

bool Driver::carryOut(std::int64_t acts)
{
    m_goal = m_done + acts;
    m_isHome = false;
    m_loops = QThread::currentThread()->loopLevel() + 1;
    startTimer(0);
    QEventLoop loop;
    while (!m_isHome)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return m_watch.complaint().isEmpty();
}

void Driver::timerEvent(QTimerEvent* event)
{
    killTimer(event->timerId());
    m_watch.end();
    if (m_isHome)
        return;
    startTimer(0); // before the act, which may not come back for long
    m_scene.keepSafe();
    if (m_done < m_goal && m_watch.complaint().isEmpty())
        act();
    else
        goHome();
}

void Driver::act()
{
    const std::int64_t number = ++m_done;
    Random random(m_seed, number);
    const Act& chosen = choose(random, Scene::isHeldUp());
    try {
        chosen.run(m_scene, random, [&](const QString& words) {
            const QWidget* modal = QApplication::activeModalWidget();
            m_watch.begin(number, modal ? words + QStringLiteral(" [%1]").arg(Scene::wordsFor(*modal)) : words);
        });
    } catch (const std::exception& error) {
        m_watch.complain(QByteArray("An exception: ") + error.what());
    }
}

void Driver::goHome()
{
    if (m_scene.hand.isDown())
        m_scene.hand.release(m_scene.window(), {1, 1});
    if (m_scene.closeInnermost())
        return;
    if (QThread::currentThread()->loopLevel() > m_loops) { // one that no dialog is seen of: something is dragged
        Hand::key(Qt::Key_Escape, Qt::NoModifier);
        return;
    }
    m_isHome = true;
}

} // namespace restless

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QThreadPool>

/// Whether nothing is calculated under @p owner any more, what had been found has arrived, and nothing followed on it.
inline bool isIdle(const QObject& owner)
{
    const auto* pool = owner.findChild<QThreadPool*>();
    Q_ASSERT(pool);
    if (pool->activeThreadCount() > 0)
        return false;
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    return pool->activeThreadCount() == 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <cstdint>
#include <mutex>

namespace restless {

/// Looks on: keeps the last acts in words, what each cost, and whatever was said on the console. Says the acts when the
/// program crashes or hangs. There is one at a time.
class Watch {
public:
    explicit Watch(std::uint64_t seed);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    /// That @p act, the one of that number, is about to be carried out; @p place says how deep in dialogs.
    void begin(std::int64_t number, const QString& act);
    /// That the event loop is back: what it took since begin() was the act's.
    void end();

    /// The first warning and with which acts it came; empty if there was none.
    [[nodiscard]] QByteArray complaint() const;
    void complain(const QByteArray& what);

    struct Slow {
        double milliseconds = 0.0; ///< of this thread's CPU
        QByteArray act;
    };
    [[nodiscard]] const QList<Slow>& slowest() const { return m_slowest; } ///< the slowest first
    [[nodiscard]] QByteArray lastActs() const;

    /// Bytes that are allocated and not freed, of all threads; 0 where that cannot be told.
    [[nodiscard]] static std::int64_t bytesInUse();
    [[nodiscard]] static double cpuMilliseconds(); ///< of this thread so far

private:
    static void hear(QtMsgType type, const QMessageLogContext& context, const QString& text);

    std::uint64_t m_seed;
    QList<Slow> m_slowest;
    double m_begun = -1.0; ///< CPU milliseconds; negative: nothing is going on
    QByteArray m_complaint;
    mutable std::mutex m_mutex; ///< warnings may come from the worker
    QtMessageHandler m_before;
};

} // namespace restless

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <atomic>

/// Passes on what is written until somebody gives up; then nothing can be written any more.
class Stoppable : public QIODevice {
public:
    Stoppable(QIODevice& device, const std::atomic_bool& stops)
        : m_device(device)
        , m_stops(stops)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override { return m_stops ? -1 : m_device.write(data, size); }

private:
    QIODevice& m_device;
    const std::atomic_bool& m_stops;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <stop_token>
#include <utility>

/// Passes on what is written until a stop is requested; then nothing can be written any more.
class Stoppable : public QIODevice {
public:
    Stoppable(QIODevice& device, std::stop_token stop)
        : m_device(device)
        , m_stop(std::move(stop))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        return m_stop.stop_requested() ? -1 : m_device.write(data, size);
    }

private:
    QIODevice& m_device;
    std::stop_token m_stop;
};

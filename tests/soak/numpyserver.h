// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>

#include <cstdint>
#include <span>
#include <vector>

/// NumPy in a process of its own, which many questions are asked of: its start takes longer than a thousand of them.
class NumPyServer {
public:
    explicit NumPyServer(const QString& python);
    ~NumPyServer();

    void ask(const QByteArray& line); ///< the answers come in the order asked
    void send(std::span<const double> values); ///< that belong to the question
    [[nodiscard]] std::vector<std::int64_t> integers(
        std::size_t count); ///< @throws std::runtime_error  if it has ended
    [[nodiscard]] std::vector<double> doubles(std::size_t count); ///< likewise

private:
    template <typename Number>
    std::vector<Number> read(std::size_t count);

    QProcess m_process;
};

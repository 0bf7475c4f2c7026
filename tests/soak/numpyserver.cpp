// SPDX-License-Identifier: GPL-3.0-or-later
#include "numpyserver.h"

#include <QtEndian>

#include <stdexcept>
#include <type_traits>

NumPyServer::NumPyServer(const QString& python)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python, {QStringLiteral(KL_NUMPY_SERVER)});
    m_process.waitForStarted(-1);
}

NumPyServer::~NumPyServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(-1);
}

void NumPyServer::ask(const QByteArray& line)
{
    m_process.write(line + '\n');
}

void NumPyServer::send(std::span<const double> values)
{
    QByteArray bytes(static_cast<qsizetype>(values.size_bytes()), Qt::Uninitialized);
    qToLittleEndian<double>(values.data(), static_cast<qsizetype>(values.size()), bytes.data());
    m_process.write(bytes);
}

template <typename Number>
std::vector<Number> NumPyServer::read(std::size_t count)
{
    const auto size = static_cast<qint64>(count * sizeof(Number));
    while (m_process.bytesAvailable() < size) {
        if (!m_process.waitForReadyRead(-1))
            throw std::runtime_error("NumPy has ended");
    }
    const QByteArray bytes = m_process.read(size);
    std::vector<Number> numbers(count);
    qFromLittleEndian<Number>(bytes.data(), static_cast<qsizetype>(count), numbers.data());
    return numbers;
}

std::vector<std::int64_t> NumPyServer::integers(std::size_t count)
{
    return read<std::int64_t>(count);
}

std::vector<double> NumPyServer::doubles(std::size_t count)
{
    return read<double>(count);
}

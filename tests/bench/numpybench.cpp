// SPDX-License-Identifier: GPL-3.0-or-later
#include "numpybench.h"

#include <QProcess>
#include <QStringList>

namespace {

/// A Python that can import NumPy: the first in PATH may be another than the system's.
QString pythonWithNumPy()
{
    for (const auto* python : {"python3", "/usr/bin/python3"}) {
        QProcess process;
        process.start(QLatin1String(python), {QStringLiteral("-c"), QStringLiteral("import numpy")});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return QLatin1String(python);
    }
    return {};
}

} // namespace

std::optional<NumPyTimes> measureNumPy(std::int64_t sampleCount, int binCount)
{
    static const QString python = pythonWithNumPy();
    if (python.isEmpty())
        return {};
    QProcess process;
    const int repeats = sampleCount > 1'000'000 ? 3 : 9;
    process.start(python,
        {QStringLiteral(KL_NOTEBOOK), QString::number(sampleCount), QString::number(binCount),
            QString::number(repeats)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    const QStringList words = QString::fromUtf8(process.readAllStandardOutput()).simplified().split(QLatin1Char(' '));
    if (words.size() != 2)
        return {};
    return NumPyTimes {words[0].toDouble(), words[1].toDouble()};
}

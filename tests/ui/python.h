// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

/// Debian's Python, which tests run what the program writes with.
namespace python {

/// A Python that can import NumPy: the first in PATH may be another than the system's. Empty if there is none.
[[nodiscard]] inline QString withNumPy()
{
    for (const auto* python : {"/usr/bin/python3", "python3"}) {
        QProcess process;
        process.start(QLatin1String(python), {QStringLiteral("-c"), QStringLiteral("import numpy")});
        if (process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return QLatin1String(python);
    }
    return {};
}

struct Run {
    int status; ///< −1: it did not end by itself
    QByteArray output;
    QByteArray errors;
};

[[nodiscard]] inline Run run(const QString& python, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MPLBACKEND"), QStringLiteral("agg")); // no window, where there is matplotlib
    process.setProcessEnvironment(environment);
    process.start(python, arguments);
    const bool ended = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace python

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QString>

#include <exception>
#include <new>

QT_BEGIN_NAMESPACE
class QTextStream;
QT_END_NAMESPACE

/// Writes the files and prints the JSON that @p commandLine asks for, of all its combinations; on a terminal a line
/// tells how far it is. A failing one does not end the others.
/// @return the exit status: 0; or 1 if something could not be calculated or written, which @p errors names: of many at
///         the end.
[[nodiscard]] int runBatch(const CommandLine& commandLine, QTextStream& output, QTextStream& errors);

/// What @p work returns, or a sentence for what it throws.
template <typename Work>
[[nodiscard]] QString tried(const Work& work, const kl::Parameters& parameters)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return QStringLiteral("there is not enough memory for --samples %1").arg(parameters.sampleCount);
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

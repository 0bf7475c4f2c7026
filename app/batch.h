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

/// A sentence for a file that there is no memory for.
[[nodiscard]] QString noMemoryFor(const QString& path);

/// What @p work returns, or a sentence for what it throws.
/// @param noMemory  that for a lack of memory
template <typename Work>
[[nodiscard]] QString tried(const Work& work, const QString& noMemory)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return noMemory;
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

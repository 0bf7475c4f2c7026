// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standardstreams.h"

#include <QtGlobal>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace standardstreams {

#ifdef Q_OS_WIN

void hold() { } // a window's program has none there, and nobody's file gets their places

bool isErrorsATerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

#else

void hold()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1)
            static_cast<void>(open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)); // the lowest free place
    }
}

bool isErrorsATerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

#endif

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
}

} // namespace standardstreams

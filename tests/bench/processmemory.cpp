// SPDX-License-Identifier: GPL-3.0-or-later
#include "processmemory.h"

#include <fstream>
#include <string>

double residentMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) * 1024.0 / 1e6;
    }
    return 0.0;
}

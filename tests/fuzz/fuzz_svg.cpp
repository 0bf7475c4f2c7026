// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure was made, out of files that are, or were, SVG.
#include "tests/fuzz/fuzzing.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzzing::requireFigure(fuzzing::bytesOf(data, size));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure was made, out of files that are, or were, PNG. Most of them have the check sums that they should have:
// else nothing behind the first of them would ever be reached.
#include "tests/fuzz/fuzzing.h"

#include <QtEndian>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzzing::requireFigure(fuzzing::bytesOf(data, size));
    return 0;
}

#ifdef KL_FUZZ
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned int seed);

namespace {

/// CRC-32 (PNG specification, annex D), a bit at a time.
std::uint32_t checkOf(const std::uint8_t* data, std::size_t size)
{
    std::uint32_t value = 0xFFFFFFFFU;
    for (std::size_t i = 0; i < size; ++i) {
        value ^= data[i];
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0U ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
    }
    return ~value;
}

void correct(std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t kAround = 12; // length, type and check sum of a chunk
    std::size_t place = 8; // behind the signature
    while (size >= place + kAround) {
        const auto length = static_cast<std::size_t>(qFromBigEndian<std::uint32_t>(data + place));
        if (length > size - place - kAround)
            return;
        qToBigEndian(checkOf(data + place + 4, length + 4), data + place + 8 + length);
        place += kAround + length;
    }
}

} // namespace

std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned int seed)
{
    const std::size_t result = LLVMFuzzerMutate(data, size, most);
    if (seed % 8 != 0)
        correct(data, result);
    return result;
}
#endif

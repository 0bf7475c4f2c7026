// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people type them. The first byte says which are possible, and in which language they are typed.
#include "tests/fuzz/fuzzing.h"
#include "ui/words/reading.h"

#include <array>
#include <cmath>

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::array kWanted {reading::Wanted {0.001, 5.0, false}, reading::Wanted {2.0, 1e7, true},
        reading::Wanted {1.0, 1000.0, true}, reading::Wanted {0.0, 4'294'967'295.0, true},
        reading::Wanted {-1e4, 1e4, false}, reading::Wanted {1e-6, 1e6, false}, reading::Wanted {-1e308, 1e308, false}};
    if (size == 0)
        return 0;
    const reading::Wanted& wanted = kWanted.at((data[0] / 2U) % kWanted.size());
    const auto mark = data[0] % 2U == 0U ? reading::DecimalMark::Point : reading::DecimalMark::Comma;
    const QString text = QString::fromUtf8(fuzzing::bytesOf(data + 1, size - 1));
    const auto isPossible = [&wanted](double value) {
        return std::isfinite(value) && value >= wanted.low && value <= wanted.high
            && (!wanted.whole || value == std::floor(value));
    };

    const reading::Reading got = reading::number(text, wanted, mark);
    if (got.value) {
        fuzzing::require(isPossible(*got.value), "a number is not possible", text);
        fuzzing::require(got.clearer.isEmpty(), "a number is clear and unclear", text);
    }
    for (const QString& clearer : got.clearer) {
        const reading::Reading again = reading::number(clearer, wanted, mark);
        fuzzing::require(again.value.has_value(), "what is to be written instead is not read", clearer);
        fuzzing::require(isPossible(*again.value), "what is to be written instead is not possible", clearer);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/decades.h"

#include "ui/words/format.h"

#include <algorithm>
#include <cmath>

namespace decades {

std::vector<PlotFrame::Tick> ticks(double low, double high, int most)
{
    constexpr double kRounding = 1e-9; // an end that is a power but for its last digits has its tick
    constexpr double kMarked = 4.0; ///< decades; of more, digits' marks would be too dense
    const int first = static_cast<int>(std::floor(low + kRounding));
    const int last = static_cast<int>(std::floor(high + kRounding));
    const int whole = last - static_cast<int>(std::ceil(low - kRounding)); // from the first power to the last
    const bool areDigitsNumbered = whole < 1 || 3.0 * (high - low) + 1.0 <= most;
    const int step = std::max(1, (whole + most) / std::max(1, most));
    std::vector<PlotFrame::Tick> result;
    for (int power = first; power <= last; ++power) {
        for (int digit = 1; digit < 10; ++digit) {
            const double place = power + std::log10(digit);
            if (place < low - kRounding || place > high + kRounding)
                continue;
            const bool isOneTwoFive = digit == 1 || digit == 2 || digit == 5;
            QString number;
            if (areDigitsNumbered && isOneTwoFive)
                number = format::fixed(digit * std::pow(10.0, power), std::max(0, -power));
            else if (!areDigitsNumbered && digit == 1 && power % step == 0)
                number = format::powerOfTen(power);
            else if (digit > 1 && (step > 1 || high - low > kMarked))
                continue;
            result.push_back({std::clamp(place, low, high), number});
        }
    }
    return result;
}

} // namespace decades

// SPDX-License-Identifier: GPL-3.0-or-later
#include "corebench.h"

#include "core/explorer.h"
#include "statistics.h"
#include "tests/core/plain.h"

#include <algorithm>
#include <chrono>
#include <thread>

CoreTimes measureCore(std::int64_t sampleCount, int binCount)
{
    kl::Explorer explorer;
    kl::Parameters parameters {.sampleCount = sampleCount, .binCount = binCount};
    explorer.explore(parameters);
    const auto measure = [&](int times, const auto& change) {
        return medianOf(times, [&](int i) {
            change(i);
            const Stopwatch watch;
            explorer.explore(parameters);
            return watch.milliseconds();
        });
    };
    CoreTimes result;
    constexpr int kTimes = 101;
    result.sigma = measure(kTimes, [&](int i) { parameters.sigma = 0.5 + 0.005 * i; });
    result.bins = measure(kTimes, [&](int i) { parameters.binCount = binCount - i % 2; });
    parameters.binCount = binCount;
    result.neighbour = measure(kTimes, [&](int i) { parameters.sampleCount = sampleCount - i; });
    result.jump = measure(kTimes, [&](int i) { parameters.sampleCount = sampleCount / 101 * (101 - (37 * i) % 101); });
    parameters.sampleCount = sampleCount;
    explorer.explore(parameters);
    result.seed = measure(sampleCount > 1'000'000 ? 5 : 15, [&](int i) { parameters.seed = 1000 + i; });
    result.plain = medianOf(sampleCount > 1'000'000 ? 1 : 5, [&](int) {
        const Stopwatch watch;
        static_cast<void>(plain::explore(parameters));
        return watch.milliseconds();
    });
    return result;
}

double measureCancelling()
{
    double worst = 0.0;
    for (int i = 0; i < 20; ++i) {
        std::stop_source source;
        Stopwatch::Clock::time_point returned;
        std::jthread run([&] {
            kl::Explorer().explore({.sampleCount = 10'000'000, .seed = i}, source.get_token());
            returned = Stopwatch::Clock::now();
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(5 + 10 * i));
        const auto stopped = Stopwatch::Clock::now();
        source.request_stop();
        run.join();
        worst = std::max(worst, std::chrono::duration<double, std::milli>(returned - stopped).count());
    }
    return worst;
}

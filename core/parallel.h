// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace kl {

/// Threads that can work at the same time, at least 1.
[[nodiscard]] inline std::size_t processorCount()
{
    return std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

/// Starts @p work on another thread, or, where the system has none to give, when its result is asked for.
template <typename Work>
[[nodiscard]] auto inBackground(Work work)
{
    try {
        return std::async(std::launch::async, work);
    } catch (const std::system_error&) {
        return std::async(std::launch::deferred, work);
    }
}

/// Cuts [0, count) into one stretch per processor, none shorter than @p least, and calls work(first, last, part) for
/// each at the same time; returns when all are done. An exception of one is rethrown here.
///
/// A stretch that is alone runs on the caller's thread: small work costs no thread.
/// @return the number of parts, at least 1
template <typename Work>
std::size_t inParallel(std::size_t count, std::size_t least, const Work& work)
{
    const std::size_t parts = std::clamp<std::size_t>(count / std::max<std::size_t>(1, least), 1, processorCount());
    const auto border = [&](std::size_t part) { return count * part / parts; };
    std::vector<std::future<void>> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.push_back(inBackground([&, part] { work(border(part), border(part + 1), part); }));
    work(border(0), border(1), std::size_t {0});
    for (auto& other : others)
        other.get();
    return parts;
}

} // namespace kl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <variant>

/// Whether nobody waits for @p job (see jobs.h).
template <typename... Kinds>
[[nodiscard]] bool isBackground(const std::variant<Kinds...>& job)
{
    return std::visit([](const auto& one) { return one.kIsBackground; }, job);
}

/// Whether @p job is about what is shown, and superfluous without it.
template <typename... Kinds>
[[nodiscard]] bool isOfTheResult(const std::variant<Kinds...>& job)
{
    return std::visit([](const auto& one) { return one.kIsOfTheResult; }, job);
}

/// The jobs that wait: at most one of each kind, the latest, in the order of the variant's alternatives.
template <typename Job>
class JobQueue {
public:
    /// Takes @p job in, in place of an older one of its kind.
    void put(Job job)
    {
        std::optional<Job>& place = m_waiting.at(job.index()); // a variant that lost its value has no place
        place = std::move(job);
    }

    /// Takes @p job in again that had to give way, unless a newer one of its kind waits.
    void putBack(Job job)
    {
        if (!m_waiting.at(job.index()))
            put(std::move(job));
    }

    /// Takes out the job that goes first; empty if none waits.
    [[nodiscard]] std::optional<Job> take()
    {
        const auto first = std::find_if(m_waiting.begin(), m_waiting.end(), [](const auto& job) { return job; });
        return first == m_waiting.end() ? std::nullopt : std::exchange(*first, std::nullopt);
    }

    /// Whether a job waits that makes @p running superfluous or is to go before it: a newer one of its own kind, or,
    /// if it is in the background, any that is ranked before it.
    [[nodiscard]] bool overtakes(const Job& running) const
    {
        const auto own = m_waiting.begin() + static_cast<std::ptrdiff_t>(running.index());
        return own->has_value()
            || (isBackground(running) && std::any_of(m_waiting.begin(), own, [](const auto& job) { return job; }));
    }

    /// Whether somebody waits for one of them.
    [[nodiscard]] bool hasAwaited() const
    {
        return std::any_of(
            m_waiting.begin(), m_waiting.end(), [](const auto& job) { return job && !isBackground(*job); });
    }

    void dropAwaited()
    {
        drop([](const Job& job) { return !isBackground(job); });
    }
    void dropBackground() ///< of the result
    {
        drop([](const Job& job) { return isBackground(job) && isOfTheResult(job); });
    }
    template <typename Kind>
    void drop()
    {
        drop([](const Job& job) { return std::holds_alternative<Kind>(job); });
    }

private:
    template <typename Predicate>
    void drop(Predicate isMeant)
    {
        for (std::optional<Job>& job : m_waiting) {
            if (job && isMeant(*job))
                job.reset();
        }
    }

    std::array<std::optional<Job>, std::variant_size_v<Job>> m_waiting;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"
#include "core/snapshot.h"
#include "ui/state/unit.h"

#include <memory>
#include <utility>

/// What is on screen or goes into a file: a snapshot, what explains it, and the unit of its numbers. They travel as one
/// value, so that no view and no file can have them of different runs. Cheap to copy.
class Shown {
public:
    /// Nothing yet.
    Shown() = default;
    /// Explains @p snapshot: O(bins), see kl::explain(). Null is nothing yet.
    explicit Shown(std::shared_ptr<const kl::Snapshot> snapshot, Unit unit = Unit::Nats)
        : m_snapshot(std::move(snapshot))
        , m_explanation(m_snapshot ? std::make_shared<const kl::Explanation>(kl::explain(*m_snapshot)) : nullptr)
        , m_unit(unit)
    {
    }

    [[nodiscard]] explicit operator bool() const { return m_snapshot != nullptr; }

    /// These two need a snapshot.
    [[nodiscard]] const kl::Snapshot& snapshot() const { return *m_snapshot; }
    [[nodiscard]] const kl::Explanation& explanation() const { return *m_explanation; }
    /// To share; null where there is nothing yet.
    [[nodiscard]] const std::shared_ptr<const kl::Snapshot>& snapshotPointer() const { return m_snapshot; }

    [[nodiscard]] Unit unit() const { return m_unit; }
    /// The same in @p unit.
    [[nodiscard]] Shown in(Unit unit) const
    {
        Shown other = *this;
        other.m_unit = unit;
        return other;
    }

private:
    std::shared_ptr<const kl::Snapshot> m_snapshot;
    std::shared_ptr<const kl::Explanation> m_explanation; ///< of m_snapshot
    Unit m_unit = Unit::Nats;
};

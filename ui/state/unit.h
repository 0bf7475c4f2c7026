// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <numbers>

/// The unit of information that divergences and entropies are shown in. The core gives nats.
enum class Unit { Nats, Bits };

namespace units {

/// @p nats in @p unit; 1 nat is log₂ e bits.
[[nodiscard]] constexpr double in(Unit unit, double nats)
{
    return unit == Unit::Bits ? nats * std::numbers::log2e : nats;
}

/// The logarithm that gives this unit.
[[nodiscard]] inline QString logarithm(Unit unit)
{
    return unit == Unit::Bits ? QStringLiteral("log₂") : QStringLiteral("ln");
}

[[nodiscard]] inline QString name(Unit unit)
{
    return unit == Unit::Bits ? QCoreApplication::translate("unit", "bits")
                              : QCoreApplication::translate("unit", "nats");
}

} // namespace units

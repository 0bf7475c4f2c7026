// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

/// @p now with the fields that differ between @p before and @p after as they are in @p from. Taking a step back
/// restores what the step has changed; what else the person has set since is theirs.
template <typename Struct, typename Fields>
[[nodiscard]] Struct withChangedFields(
    const Fields& fields, Struct now, const Struct& before, const Struct& after, const Struct& from)
{
    kl::forEachField(fields, [&](const auto& field) {
        if (before.*field.member != after.*field.member)
            now.*field.member = from.*field.member;
    });
    return now;
}

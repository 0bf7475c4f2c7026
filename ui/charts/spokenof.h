// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What somebody reads about at the moment, for the charts to bring out: a step from the truth to the estimate.
enum class SpokenOf {
    Nothing,
    Population, ///< the populations' own masses: the truth, what bins hide of it, and what sampling does to it
    Skipped, ///< the bins that are left out
};

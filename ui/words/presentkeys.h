// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/keygroups.h"

#include <QList>

/// The keys of a presentation and what they do, for the list of all keys.
[[nodiscard]] QList<KeyRow> presentKeys();

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/mistake.h"

#include <QList>

namespace lessons {

/// Tells of values that come late, from nearest neighbours and further seeds, where they would never come: the
/// uncertainty, of which they are a part, is not shown in their step.
void tellNeverKnown(const Lesson& lesson, QList<Mistake>& mistakes);

} // namespace lessons

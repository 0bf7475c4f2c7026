// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

/// Words with markup, on a label.
namespace markup {

/// Shows @p html on @p label with its narrow no-break spaces. Qt takes them for ordinary spaces in rich text unless it is
/// told to keep all: lines would break within numbers, and a number would be copied as several.
void show(QLabel* label, const QString& html);

} // namespace markup

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractSpinBox;
class QLabel;

/// What is copied out of a widget, with the keyboard or by its menu, is what programs read: format::plain() of it. On
/// screen the numbers keep their true minus and their narrow spaces.
namespace plaincopy {

/// For a label whose text can be selected.
void install(QLabel* label);
/// For a field that numbers are typed into; cutting does the same.
void install(QAbstractSpinBox* field);

} // namespace plaincopy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// What the controls of the dialogs that write files do, in one place by their object names.
namespace dialogtips {

/// Gives the controls of @p dialog that have a tip here their tips.
void set(const QWidget& dialog);

} // namespace dialogtips

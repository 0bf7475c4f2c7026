// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Shows long tool tips in lines that are read at a glance; the texts themselves stay plain for screen readers. To be
/// installed on the application.
class ToolTipWrap : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

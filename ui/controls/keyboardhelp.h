// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/keygroups.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

/// All keys, in as many columns as there is room for. Leaves what it lies over usable, so that keys can be tried.
class KeyboardHelp : public QDialog {
    Q_OBJECT

public:
    /// Groups without a row are left out.
    explicit KeyboardHelp(const QList<KeyGroup>& groups, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    QScrollArea* m_scroll;
};

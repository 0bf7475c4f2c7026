// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/shown.h"

#include <QWidget>

class ValueCard;

/// The two values, large, as two cards of equal width; and on them those that are pinned.
class DivergencePanel : public QWidget {
    Q_OBJECT

public:
    explicit DivergencePanel(QWidget* parent = nullptr);

    /// @param pinned  to compare with, or null
    void setShown(const Shown& shown, const kl::Snapshot* pinned = nullptr);

signals:
    void emptyBinsWanted(); ///< a person asks for the choice of what is left out

private:
    ValueCard* m_pq;
    ValueCard* m_qp;
};

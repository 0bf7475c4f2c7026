// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/valuecard.h"
#include "ui/state/shown.h"
#include "ui/words/emptybinwords.h"

#include <QWidget>

#include <memory>
#include <vector>

/// The two values, large, as two cards of equal width; and on them those that are pinned.
class DivergencePanel : public QWidget {
    Q_OBJECT

public:
    explicit DivergencePanel(QWidget* parent = nullptr);

    using Snapshots = std::vector<std::shared_ptr<const kl::Snapshot>>;
    /// @param pinned  to compare with, or null
    /// @param traces  samples that were shown before, which leave marks where their values were
    void setShown(const Shown& shown, const kl::Snapshot* pinned = nullptr, const Snapshots& traces = {});

signals:
    void emptyBinsWanted(); ///< a person asks for the choice of what is left out

private:
    ValueCard* m_pq;
    ValueCard* m_qp;
};

/// What is said of one of the two values, wherever it stands.
/// @param pinned  to compare with, or null
[[nodiscard]] ValueCard::Content valueContent(const Shown& shown, const kl::Snapshot* pinned,
    const DivergencePanel::Snapshots& traces, description::Direction direction);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"
#include "core/uncertainty.h"
#include "ui/state/unit.h"

#include <QWidget>

#include <memory>

class QLabel;

/// How sure is it? The spread over further seeds, an estimate without bins, and the bias to expect.
class UncertaintyPanel : public QWidget {
    Q_OBJECT

public:
    explicit UncertaintyPanel(QWidget* parent = nullptr);

    /// @param uncertainty  of the snapshot that @p explanation explains; null while it is not known
    void setUncertainty(
        const std::shared_ptr<const kl::Uncertainty>& uncertainty, const kl::Explanation& explanation, Unit unit);
    void setProgress(double fraction); ///< of an uncertainty under way

private:
    QLabel* m_spread;
    QLabel* m_knn;
    QLabel* m_bias;
    bool m_waiting = true;
};

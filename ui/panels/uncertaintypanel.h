// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty.h"
#include "ui/state/shown.h"

#include <QString>
#include <QWidget>

#include <memory>

class QLabel;

/// How sure is it? The spread over further seeds, an estimate without bins, and the bias to expect.
class UncertaintyPanel : public QWidget {
    Q_OBJECT

public:
    explicit UncertaintyPanel(QWidget* parent = nullptr);

    /// @param uncertainty  of the snapshot that is shown; null while it is not known
    void setShown(const Shown& shown, const std::shared_ptr<const kl::Uncertainty>& uncertainty);
    /// Why there is none, a sentence, in place of the promise of one; empty while it may come. Shown from the next
    /// setShown() on.
    void setFailure(const QString& reason) { m_failure = reason; }
    void setProgress(double fraction, int seeds); ///< of an uncertainty under way, over that many

private:
    QLabel* m_spread;
    QLabel* m_knn;
    QLabel* m_bias;
    bool m_waiting = true;
    QString m_failure;
};

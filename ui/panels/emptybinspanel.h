// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"

#include <QWidget>

class NumberField;
class QComboBox;
class QLabel;

/// What to do with empty bins: the choice, a sentence on what it does to the number, and α while that is smoothing.
class EmptyBinsPanel : public QWidget {
    Q_OBJECT

public:
    explicit EmptyBinsPanel(QWidget* parent = nullptr);

    void setParameters(const kl::Parameters& parameters); ///< silent
    /// Locked it shows the choice, takes none, and says @p why.
    void setLocked(bool locked, const QString& why = {});

signals:
    void edited(kl::EmptyBins emptyBins, double pseudocount);

private:
    [[nodiscard]] kl::EmptyBins choice() const;
    void showChoice();

    QComboBox* m_choice;
    QLabel* m_pseudocountLabel;
    NumberField* m_pseudocount;
    QLabel* m_sentence;
    QString m_choiceToolTip;
    QString m_pseudocountToolTip;
};

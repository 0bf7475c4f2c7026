// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/shown.h"

#include <QWidget>

class QGridLayout;
class QLabel;

/// The family of measures that the divergence belongs to.
class MeasuresPanel : public QWidget {
    Q_OBJECT

public:
    explicit MeasuresPanel(QWidget* parent = nullptr);

    void setShown(const Shown& shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void style();

    /// A row of the table: name, the number for P, the number for Q (or for both).
    struct Row {
        QLabel* name;
        QLabel* first;
        QLabel* second;
    };
    Row addRow(QGridLayout& grid, const QString& name, const QString& objectName);
    void explain(Unit unit); ///< by tool tips

    QLabel* m_headingP;
    QLabel* m_headingQ;
    Row m_entropy;
    Row m_perplexity;
    Row m_usedEntropy;
    Row m_crossEntropy;
    Row m_divergence;
    Row m_jensenShannon;
    Row m_totalVariation;
    QLabel* m_note;
};

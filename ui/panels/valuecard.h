// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"
#include "ui/panels/truthgauge.h"

#include <QString>

class FittedLabel;
class GaugeLabel;
class LineButton;
class QLabel;

/// One of the two numbers: its name and unit, the number itself in the largest type of the window, how far it is from
/// its truth, and one line on what was left out of it, which leads to the choice of that.
class ValueCard : public Card {
    Q_OBJECT

public:
    /// What one card says.
    struct Content {
        QString name;
        QString unit;
        QString nameToolTip; ///< what is summed
        QString value;
        bool isNumber = true; ///< or words that say that there is none
        QString valueToolTip;
        QString accessibleValue;
        QString truth;
        QString truthToolTip;
        QString pinned {}; ///< empty: nothing is
        QString pinnedToolTip {};
        QString leftOut;
        QString leftOutToolTip;
        bool leavesOutMuch = false;
        TruthGauge::Values gauge;
    };

    /// @param objectName  "klPq": also the value's, and with a suffix that of each other part
    ValueCard(const QString& objectName, QColor (*accentOn)(const QColor& ground),
        QColor (*barOn)(const QColor& ground), QWidget* parent = nullptr);

    void setContent(const Content& content);
    /// What may have to grow smaller to fit does so on both, to the same size.
    void shareSizesWith(ValueCard& other);

signals:
    void leftOutClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void style();

    QColor (*m_accentOn)(const QColor& ground);
    QColor (*m_barOn)(const QColor& ground);
    QLabel* m_title;
    QLabel* m_unit;
    FittedLabel* m_value;
    TruthGauge* m_gauge;
    GaugeLabel* m_truth;
    QLabel* m_pinned;
    LineButton* m_leftOut;
    bool m_leavesOutMuch = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/valuecard.h"
#include "ui/state/shown.h"

#include <QWidget>

#include <array>

class FittedLabel;
class QLabel;

/// The two values before a class: as large as there is room for, and beside each what changes its meaning: its unit, its
/// truth, and what was left out of it. The smallest type is the widget's own.
class ShowValues : public QWidget {
    Q_OBJECT

public:
    explicit ShowValues(QWidget* parent = nullptr);

    /// @param pinned  to compare with, or null
    void setShown(const Shown& shown, const kl::Snapshot* pinned);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Value {
        QLabel* name;
        QLabel* unit;
        FittedLabel* number;
        QLabel* truth;
        QLabel* pinned;
        QLabel* leftOut;
        bool leavesOutMuch = false;
    };
    [[nodiscard]] Value makeValue(const QString& objectName);
    static void show(Value& value, const ValueCard::Content& content);
    void style();

    std::array<Value, 2> m_values; ///< KL(P‖Q), KL(Q‖P)
};

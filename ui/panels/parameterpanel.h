// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"
#include "core/parameters.h"
#include "ui/state/following.h"

#include <QWidget>

class BinRuleButton;
class NumberField;
class QGridLayout;
class QuantitySlider;
struct Quantity;

/// Edits one kl::Parameters value. Knows nothing of sampling, charts or threads.
class ParameterPanel : public QWidget {
    Q_OBJECT

public:
    explicit ParameterPanel(const kl::Parameters& initial, QWidget* parent = nullptr);

    [[nodiscard]] const kl::Parameters& parameters() const { return m_parameters; } ///< always whole and valid
    void setParameters(const kl::Parameters& parameters); ///< silent, so no signal can loop back
    void setFollowing(const Following& following); ///< silent

signals:
    /// One whole value per edit. Edits of one drag share a @p gesture, which is never 0.
    void parametersChanged(const kl::Parameters& parameters, const QString& what, int gesture);
    void dragged(bool down); ///< a slider was taken hold of, or let go
    void newSampleRequested();
    void binRuleChosen(kl::BinRule rule); ///< once
    void binsKept(BinsBy binsBy); ///< from now on

private:
    /// One parameter's label, field and slider.
    struct Row {
        NumberField* field = nullptr;
        QuantitySlider* slider = nullptr;
    };
    using Assign = void (*)(kl::Parameters&, double);
    Row addRow(QGridLayout& grid, const Quantity& quantity, const QString& objectName, const QString& what,
        const QString& toolTip, Assign assign);
    void edit(Assign assign, double value, const QString& what);

    kl::Parameters m_parameters;
    Row m_sampleCount;
    Row m_sigma;
    Row m_binCount;
    Row m_seed;
    BinRuleButton* m_binRule;
    int m_gesture = 1;
};

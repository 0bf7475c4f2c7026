// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"
#include "ui/controls/fieldbutton.h"
#include "ui/state/following.h"

#include <optional>

/// The rules for the number of bins, behind one button: each can be taken once, and the one that was taken last be kept
/// to. The button says which one is.
class BinRuleButton : public FieldButton {
    Q_OBJECT

public:
    explicit BinRuleButton(QWidget* parent = nullptr);

    void setBinsBy(BinsBy binsBy); ///< silent

signals:
    void chosen(kl::BinRule rule); ///< once
    void keepingChosen(BinsBy binsBy); ///< from now on; by hand: no rule any more

private:
    void showState();

    QAction* m_keep;
    BinsBy m_binsBy = BinsBy::Hand;
    std::optional<kl::BinRule> m_last; ///< that can be kept to
};

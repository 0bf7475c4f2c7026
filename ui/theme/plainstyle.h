// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace theme {

/// Fusion, but for its scroll bars: there the handle is paler than what it moves in, so that on a light ground one
/// takes the one for the other. Ours has a quiet groove and a handle that stands out from it with 3 : 1. And an empty
/// check box or radio button has a line around it that is seen on a dark ground, too.
class PlainStyle : public QProxyStyle {
    Q_OBJECT

public:
    PlainStyle();

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;

private:
    static void drawRadioButton(const QStyleOption& option, QPainter& painter);
};

} // namespace theme

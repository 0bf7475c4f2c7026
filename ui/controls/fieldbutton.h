// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// A button beside a field in a row of a layout: as high as the row, whose height is the field's, and with even room
/// around its words.
class FieldButton : public QPushButton {
    Q_OBJECT

public:
    explicit FieldButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fieldbutton.h"

#include "ui/theme/spacing.h"

#include <QStyleOptionButton>

FieldButton::FieldButton(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize FieldButton::sizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(text()) + 3 * theme::kUnit, fontMetrics().height() + 2};
}

/// An arrow is one of the text: the style's would stand on it. And a field's frame is a
/// pixel lower than the field at either end.
void FieldButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->features.setFlag(QStyleOptionButton::HasMenu, false);
    option->rect.adjust(0, 1, 0, -1);
}

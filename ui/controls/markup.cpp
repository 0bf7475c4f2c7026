// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/markup.h"

#include <QLabel>

namespace markup {

void show(QLabel* label, const QString& html)
{
    label->setText(QStringLiteral("<div style='white-space: pre-wrap'>%1</div>").arg(html));
}

} // namespace markup

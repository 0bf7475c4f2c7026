// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

/// Words, numbers and colours as TeX has them. The same in every locale.
namespace texwords {

/// @p text with all that TeX would take for a command escaped, and with our signs as formulas: σ → $\sigma$,
/// − → $-$, 10⁻³ → 10$^{-3}$. What else is not ASCII stays; engines have read UTF-8 for years.
[[nodiscard]] QByteArray text(const QString& text);

/// The same in a colour. A space at its beginning stays.
[[nodiscard]] QByteArray coloured(const QString& text, const QColor& colour);

/// The shortest decimal that reads back as the same double; "nan" and "inf" as pgfplots has them.
[[nodiscard]] QByteArray number(double value);

/// In big points, which are those of everybody but TeX: 1/72 inch. "12.5bp".
[[nodiscard]] QByteArray length(double points);

[[nodiscard]] QByteArray html(const QColor& colour); ///< "0072B2", without its opacity

} // namespace texwords

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "ui/state/unit.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Names of files in which {names} stand for what each of many results has.
namespace outputnames {

/// "{samples}", "{sigma}", …: what is known.
[[nodiscard]] QStringList known();

/// @p pattern with everything that is known filled in.
[[nodiscard]] QString filled(const QString& pattern, const kl::Parameters& parameters, Unit unit);

/// The first name in braces that is not known, with them; empty if there is none.
[[nodiscard]] QString unknownIn(const QString& pattern);

/// Two of @p paths that would be the same file, on some system at least: by ./ or a link to a folder, or differing in
/// nothing but case.
struct Same {
    QString one;
    QString other;
};
/// The first such two; empty if each is a file of its own.
[[nodiscard]] std::optional<Same> sameOf(const QStringList& paths);

} // namespace outputnames

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the last files were written, and as what: what the next dialog starts from. The types are those of the names.
struct ExportPlace {
    QString folder {}; ///< empty: the person's own
    QString figureName = QStringLiteral("kl.svg");
    QString dataName = QStringLiteral("kl.csv");

    friend bool operator==(const ExportPlace&, const ExportPlace&) = default;
};

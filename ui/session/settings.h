// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "ui/export/export.h"
#include "ui/state/viewoptions.h"

#include <QByteArray>

/// What the program remembers from one run to the next.
struct Settings {
    kl::Parameters parameters;
    QByteArray geometry; ///< QWidget::saveGeometry(); Qt ignores one it cannot read
    ViewOptions view;
    QString exportFolder;
    FigureOptions figure;

    /// What save() kept. Whatever is missing, damaged or outside its range is the default; nothing is an error, for the
    /// file may come from another version, another program or a disk that failed.
    [[nodiscard]] static Settings load();
    void save() const;
};

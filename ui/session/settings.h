// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/exportplace.h"
#include "ui/state/figurepresets.h"
#include "ui/state/places.h"
#include "ui/state/recipe.h"

#include <QByteArray>

/// What the program remembers from one run to the next: a recipe, and where the window and the files were.
struct Settings {
    Recipe recipe;
    QByteArray geometry; ///< windowgeometry::stored(), which judges what it is worth
    ExportPlace files;
    Places places;
    QStringList recent; ///< paths of the figures that were opened last, the latest first
    QList<FigurePreset> figurePresets {}; ///< a person's own

    /// What save() kept. Whatever is missing, damaged or outside its range is the default and leaves the rest as it is;
    /// nothing is an error, for the file may come from another version, another program or a disk that failed.
    [[nodiscard]] static Settings load();
    void save() const;
};

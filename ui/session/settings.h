// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/exportplace.h"
#include "ui/state/figurepresets.h"
#include "ui/state/places.h"
#include "ui/state/readlessons.h"
#include "ui/state/recipe.h"

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

/// What the program remembers from one run to the next: a recipe, and where the window and the files were.
struct Settings {
    Recipe recipe;
    QByteArray geometry; ///< windowgeometry::stored(), which judges what it is worth
    ExportPlace files;
    Places places;
    QStringList recent; ///< paths of the figures that were opened last, the latest first
    QList<FigurePreset> figurePresets {}; ///< a person's own
    ReadLessons lessons {};
    bool isOfLaterVersion = false; ///< what is there is not read, nor written over: see save()
    QString language {}; ///< a person's choice, one of language::codes(); empty: the system's
    bool isFirstStart = false; ///< nothing was kept yet: whoever starts it may be new to it

    /// What save() kept. Whatever is missing, damaged or outside its range is the default and leaves the rest as it is;
    /// nothing is an error, for the file may come from another version, another program or a disk that failed.
    [[nodiscard]] static Settings load();
    [[nodiscard]] static Settings from(QSettings& settings); ///< the same of these
    /// Takes out of the file at @p path the lines that QSettings cannot be trusted with: load() does so before it
    /// reads. A later version's file is left to it.
    static void mend(const QString& path);
    /// @returns whether they are on disk; nothing is said, for there may be nobody to say it to
    bool save() const;
    bool saveTo(QSettings& settings) const; ///< the same in these
    void saveLessons() const; ///< the places in them alone
    void saveLanguage() const; ///< that alone
    /// From now on no start is the first, even if this one never comes to save().
    static void keepStarted();
};

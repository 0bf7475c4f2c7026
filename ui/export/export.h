// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "core/uncertainty.h"
#include "ui/charts/figure.h"
#include "ui/export/dataexport.h"
#include "ui/state/figureoptions.h"
#include "ui/state/recipe.h"

#include <QImage>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

class QIODevice;

/// What can be written, by the file's suffix.
enum class FileType { Png, Svg, Pdf, Tex, Csv, Json };

/// The type that the suffix of @p path names, in any case; empty if it names none.
[[nodiscard]] std::optional<FileType> fileTypeOf(const QString& path);
/// The sentence for a path whose suffix names none.
[[nodiscard]] QString unknownTypeMessage(const QString& path);
[[nodiscard]] bool isFigure(FileType type);

/// What is written: what is shown, with whatever the figure shows besides it and the file of numbers tells besides it.
struct ExportContent {
    FigureContent figure;
    std::shared_ptr<const kl::Uncertainty> uncertainty {}; ///< null if it is not known
    dataexport::Remarks csvRemarks = dataexport::Remarks::No; ///< above a table
    Recipe recipe {}; ///< brings all of it back; files carry it, with the options that they are made with
    std::shared_ptr<const kl::Snapshot> pinned {}; ///< that of the recipe, whether or not the figure has it

    [[nodiscard]] const Shown& shown() const { return figure.shown; }
};

/// What files of @p shown show, as the view and the figure's options of @p recipe say: the same for the window and the
/// command line.
[[nodiscard]] ExportContent exportContent(const Shown& shown, const Recipe& recipe,
    const std::shared_ptr<const kl::Uncertainty>& uncertainty, const std::shared_ptr<const kl::Snapshot>& pinned);
/// The same in a figure of other options.
[[nodiscard]] ExportContent withOptions(ExportContent content, const FigureOptions& options);

/// What a file of it that is made with these options says of how it was made (see provenance.h).
[[nodiscard]] QJsonObject provenanceOf(const ExportContent& content, const FigureOptions& options);

/// Puts on @p device a PNG of @p image, FigurePicture::image(), with what its file says of it. Any thread may.
/// @param stop  once it is requested, nothing more is done, which is a reason too
/// @return empty if it went well, else the reason.
[[nodiscard]] QString writePicture(QIODevice& device, QImage image, const ExportContent& content,
    const FigureOptions& options, const std::stop_token& stop = {});

/// Puts on @p device what a file of @p type holds.
/// @return empty if it went well, else the reason.
[[nodiscard]] QString writeContent(
    QIODevice& device, FileType type, const ExportContent& content, const FigureOptions& options = {});

/// Writes @p content to @p path as its suffix says, whole or not at all.
/// @return empty if it went well, else a sentence that names the path and the reason.
[[nodiscard]] QString exportSnapshot(
    const ExportContent& content, const QString& path, const FigureOptions& options = {});

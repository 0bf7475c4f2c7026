// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "core/uncertainty.h"
#include "ui/charts/figurerender.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>

/// What can be written, by the file's suffix.
enum class FileType { Png, Svg, Pdf, Csv, Json };

/// The type that the suffix of @p path names, in any case; empty if it names none.
[[nodiscard]] std::optional<FileType> fileTypeOf(const QString& path);
/// The sentence for a path whose suffix names none.
[[nodiscard]] QString unknownTypeMessage(const QString& path);
[[nodiscard]] bool isFigure(FileType type);

/// How large a figure is: its pixels, and how many of them make an inch, so that a figure of 2400 × 1200 at 300 dpi is
/// 8 × 4 inches on paper, with text of 10 points, in every format.
struct FigureSize {
    QSize pixels {1200, 600};
    int dpi = 96;

    static constexpr int kMinPixels = 100;
    static constexpr int kMaxPixels = 20000;
    static constexpr int kMinDpi = 24;
    static constexpr int kMaxDpi = 2400;

    /// Within the limits above.
    [[nodiscard]] bool isPossible() const
    {
        const auto fits = [](int value, int low, int high) { return value >= low && value <= high; };
        return fits(pixels.width(), kMinPixels, kMaxPixels) && fits(pixels.height(), kMinPixels, kMaxPixels)
            && fits(dpi, kMinDpi, kMaxDpi);
    }
    [[nodiscard]] QSizeF logical() const { return QSizeF(pixels) * 96.0 / dpi; } ///< in 1/96 inch
    [[nodiscard]] QSizeF inches() const { return QSizeF(pixels) / dpi; }
};

struct FigureExportOptions {
    FigureSize size;
    theme::Appearance appearance = theme::Appearance::Light;
    bool valuesInTitle = true;
};

/// What is written: what is shown, with whatever the figure shows besides it and the file of numbers tells besides it.
struct ExportContent {
    FigureContent figure;
    std::shared_ptr<const kl::Uncertainty> uncertainty {}; ///< null if it is not known

    [[nodiscard]] const Shown& shown() const { return figure.shown; }
};

/// The figure as a picture; a null image if there is no memory for it.
[[nodiscard]] QImage figureImage(const ExportContent& content, const FigureExportOptions& options);

/// Writes @p content to @p path as its suffix says, whole or not at all.
/// @return empty if it went well, else a sentence that names the path and the reason.
[[nodiscard]] QString exportSnapshot(
    const ExportContent& content, const QString& path, const FigureExportOptions& options = {});

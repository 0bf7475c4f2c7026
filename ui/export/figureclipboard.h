// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export.h"

#include <QMimeData>

#include <map>

/// A figure for the clipboard, as picture, SVG and PDF. Each is made when somebody asks for it, from what the figure had
/// when it was copied; but for a large picture, on which whoever pastes it would wait.
class FigureClipboard : public QMimeData {
    Q_OBJECT

public:
    /// @param largePicture  a PNG that is made already; empty: it is made when it is asked for
    FigureClipboard(ExportContent content, FigureOptions options, const QByteArray& largePicture = {});

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& format) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& format, QMetaType type) const override;

private:
    [[nodiscard]] const QByteArray& bytes(FileType type) const;

    ExportContent m_content;
    FigureOptions m_options;
    bool m_isLarge;
    mutable std::map<FileType, QByteArray> m_bytes; ///< those that were asked for
};

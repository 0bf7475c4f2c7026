// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export.h"

#include <QObject>

#include <atomic>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

/// Writes a large picture with the window going on. Scenes belong to the window's thread, so it is drawn there, in one go:
/// strip by strip dashes would begin anew, and Qt Charts draws over the strip's edges. What takes longer, making a PNG of it
/// and writing that, whole or not at all, is left to another thread. The bytes are those of exportSnapshot().
class PictureWriting : public QObject {
    Q_OBJECT

public:
    /// More pixels than can be drawn and written unnoticed.
    [[nodiscard]] static bool isLarge(const FigureOptions& options);

    PictureWriting(ExportContent content, const FigureOptions& options, QString path, QObject* parent = nullptr);
    ~PictureWriting() override;

    void start(); ///< soon
    /// Soon, and with nothing written.
    void giveUp();
    [[nodiscard]] bool isGivenUp() const { return m_stops; }

signals:
    void drawn(); ///< the rest is to make a file of it
    void finished(const QString& error); ///< empty: it is written

private:
    void draw();
    void write();

    ExportContent m_content;
    FigureOptions m_options;
    QString m_path;
    QImage m_image;
    QThread* m_thread = nullptr;
    QString m_error;
    std::atomic_bool m_stops = false;
};

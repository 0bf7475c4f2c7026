// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export.h"
#include "ui/export/figurepicture.h"

#include <QByteArray>
#include <QObject>

#include <stop_token>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

/// Makes a PNG of a large picture, for a file or for the clipboard, while the window goes on: it is laid out in the
/// window's thread, drawn and written in another. The bytes are those of writeContent().
class PictureWriting : public QObject {
    Q_OBJECT

public:
    /// More pixels than can be drawn and written unnoticed.
    [[nodiscard]] static bool isLarge(const FigureOptions& options);

    /// @param path  of the file, which is written whole or not at all; empty: there is none, and bytes() has it
    PictureWriting(ExportContent content, const FigureOptions& options, QString path, QObject* parent = nullptr);
    ~PictureWriting() override; ///< gives up, and waits until that has come through

    void start();
    /// Soon, and with nothing written, unless it was too late for that. A picture that is being drawn is drawn first.
    void giveUp();
    [[nodiscard]] bool isGivenUp() const { return m_stop.stop_requested(); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; } ///< once it is finished, where there is no file

signals:
    void drawn(); ///< the rest is to make a file of it
    /// @param error  a sentence; of bytes(), a reason; empty: it is written
    void finished(const QString& error);

private:
    [[nodiscard]] QString work();
    [[nodiscard]] QString put(QIODevice& device);

    ExportContent m_content;
    FigureOptions m_options;
    QString m_path;
    FigurePicture m_picture;
    QByteArray m_bytes;
    QString m_error;
    QThread* m_thread = nullptr;
    std::stop_source m_stop;
};

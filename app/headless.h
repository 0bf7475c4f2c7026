// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QImage>
#include <QSize>
#include <QString>

class MainWindow;
class QTextStream;
class QWidget;
class Session;

/// Tells @p error on a line of its own.
void say(const QString& error, QTextStream& errors);

/// Writes @p text to @p output, which somebody waits for.
/// @return the exit status: 0; or 1 if it could not be written, which @p errors tells.
[[nodiscard]] int print(const QString& text, QTextStream& output, QTextStream& errors);

/// Does what @p commandLine asks without a window: prints and writes.
///
/// Figures and screenshots need a QApplication; what is printed alone needs no application object at all.
/// @return the exit status: 0; or 1 if something could not be calculated or written, which @p errors names.
[[nodiscard]] int runHeadless(const CommandLine& commandLine, QTextStream& output, QTextStream& errors);

/// A picture of a window, or why there is none.
struct Picture {
    QImage image;
    QString error;
};

/// Shows @p window and waits for what it is to show: its result, and with @p withUncertainty how sure that is.
/// @param pixels  of the picture, whatever the scale of the screen
[[nodiscard]] Picture pictureOf(MainWindow& window, const QSize& pixels, bool withUncertainty);
/// The same of another window that shows @p session.
[[nodiscard]] Picture pictureOf(QWidget& window, const Session& session, const QSize& pixels, bool withUncertainty);

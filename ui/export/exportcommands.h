// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export.h"
#include "ui/state/exportplace.h"

#include <QObject>
#include <QString>

class QWidget;

/// Asks for a file and writes it; says in a dialog what went wrong.
class ExportCommands : public QObject {
    Q_OBJECT

public:
    /// @param window  that the dialogs belong to
    ExportCommands(const FigureOptions& options, ExportPlace place, QWidget* window);

    void exportFigure(const ExportContent& content); ///< as it is now, whatever changes while a dialog is open
    void exportData(const ExportContent& content);
    void copyFigure(const ExportContent& content);

    void setOptions(const FigureOptions& options) { m_options = options; } ///< for the next figure
    /// As last chosen, to be remembered.
    [[nodiscard]] const ExportPlace& place() const { return m_place; }

signals:
    void optionsChosen(const FigureOptions& options); ///< for this figure and the next
    void done(const QString& notice); ///< a sentence for the person

private:
    /// @param name  in: what to propose; out: what was chosen, and could not be written perhaps
    void write(const ExportContent& content, const QString& caption, const QStringList& filters, QString& name);
    [[nodiscard]] bool mayReplace(const QString& path, const QString& caption) const;

    FigureOptions m_options;
    ExportPlace m_place;
    QWidget* m_window;
};

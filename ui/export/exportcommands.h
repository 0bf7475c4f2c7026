// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export.h"

#include <QObject>
#include <QString>

class QWidget;

/// Asks for a file and writes it; says in a dialog what went wrong.
class ExportCommands : public QObject {
    Q_OBJECT

public:
    /// @param window  that the dialogs belong to
    ExportCommands(const FigureOptions& options, QString folder, QWidget* window);

    void exportFigure(const ExportContent& content); ///< as it is now, whatever changes while a dialog is open
    void exportData(const ExportContent& content);
    void copyFigure(const ExportContent& content);

    /// As last chosen, to be remembered.
    [[nodiscard]] const FigureOptions& options() const { return m_options; }
    [[nodiscard]] const QString& folder() const { return m_folder; }

signals:
    void done(const QString& notice); ///< a sentence for the person

private:
    /// What was last chosen for one kind of file, a failed one too.
    struct Choice {
        QString name;
        QString filter; ///< empty: the first
    };
    void write(const ExportContent& content, const QString& caption, const QStringList& filters, Choice& choice);
    [[nodiscard]] bool mayReplace(const QString& path, const QString& caption) const;

    FigureOptions m_options;
    QString m_folder;
    Choice m_figure {QStringLiteral("kl.svg"), {}};
    Choice m_data {QStringLiteral("kl.csv"), {}};
    QWidget* m_window;
};

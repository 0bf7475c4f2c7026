// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportsource.h"
#include "ui/state/exportplace.h"
#include "ui/state/figurepresets.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>

class ExportDialog;
class PictureWriting;
class QWidget;

/// Asks for a file and writes it; says in a dialog what went wrong.
class ExportCommands : public QObject {
    Q_OBJECT

public:
    /// @param window  that the dialogs belong to
    /// @param ownPresets  of figures, kept by the person
    ExportCommands(const FigureOptions& options, ExportPlace place, QList<FigurePreset> ownPresets, QWidget* window);

    void exportFigure(const ExportSource& source);
    void exportData(const ExportContent& content);
    void exportAnimation(const kl::Parameters& parameters, const ViewOptions& view);
    void copyFigure(const ExportSource& source); ///< of the size and looks last chosen

    void setOptions(const FigureOptions& options) { m_options = options; } ///< for the next figure
    /// As last chosen, to be remembered.
    [[nodiscard]] const ExportPlace& place() const { return m_place; }
    [[nodiscard]] const QList<FigurePreset>& ownPresets() const { return m_ownPresets; }

public slots:
    // For the dialog that is open.
    void takeNews(); ///< of what a source waits for: it has come, or will not
    void setBandProgress(double fraction);

signals:
    void bandWanted(bool wanted); ///< the uncertainty has to be found, or no longer
    void ownPresetsChanged(const QList<FigurePreset>& presets);
    void optionsChosen(const FigureOptions& options); ///< for this figure and the next
    void done(const QString& notice); ///< a sentence for the person

private:
    /// @param name  in: what to propose; out: what was chosen, and could not be written perhaps
    void write(const ExportContent& content, const QString& caption, const QStringList& filters, QString& name);
    [[nodiscard]] QString writeFile(const ExportContent& content, const QString& path, bool& isGivenUp);
    [[nodiscard]] QString waitFor(PictureWriting& writing, const QString& caption); ///< @return its error
    [[nodiscard]] bool mayReplace(const QString& path, const QString& caption) const;

    void choose(const FigureOptions& options);

    FigureOptions m_options;
    ExportPlace m_place;
    QList<FigurePreset> m_ownPresets;
    QWidget* m_window;
    QPointer<ExportDialog> m_dialog; ///< while it is open
    QByteArray m_dialogGeometry; ///< as it was left
};

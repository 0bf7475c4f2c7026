// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportsource.h"
#include "ui/state/figurepresets.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

class FigureForm;
class FigurePreview;

/// Asks how large the exported figure is to be, how it looks and what is in it, and shows it as the file will have it.
/// Which file is asked afterwards.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum Result { Cancel = QDialog::Rejected, Save = QDialog::Accepted, Copy };

    ExportDialog(ExportSource source, const FigureOptions& options, const QList<FigurePreset>& ownPresets,
        QWidget* parent = nullptr);

    /// The last that are possible.
    [[nodiscard]] const FigureOptions& options() const;
    /// Whether the figure is to have the band, known or not; bandWanted() tells when that changes.
    [[nodiscard]] bool wantsBand() const { return m_wantsBand; }
    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void takeNews(); ///< something of the source has come, or will not
    void setBandProgress(double fraction);

signals:
    void bandWanted(bool wanted);
    void ownPresetsChanged(const QList<FigurePreset>& own);

private:
    QWidget* makeLeft();
    void makeButtons();
    void refresh();
    void showNotes();
    void showZoom();
    [[nodiscard]] bool isPossible() const; ///< and whole

    ExportSource m_source;
    FigureForm* m_form;
    FigurePreview* m_preview;
    QLabel* m_facts;
    QLabel* m_notes;
    QToolButton* m_zoom;
    QDialogButtonBox* m_buttons;
    QPushButton* m_copy = nullptr;
    std::optional<FigureOptions> m_shown; ///< that the preview was last asked for
    bool m_wantsBand = false;
    ExportSource::Band m_band = ExportSource::Band::Fine;
    bool m_hasMore = false; ///< charts below the plot
    bool m_lacksPinned = false;
    double m_bandProgress = 0.0;
    double m_fontSize; ///< as it came out
};

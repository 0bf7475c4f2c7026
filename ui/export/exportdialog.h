// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

/// Asks how large the exported figure is to be and how it looks, with a preview. Which file is asked afterwards.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExportContent content, const FigureOptions& options, QWidget* parent = nullptr);

    [[nodiscard]] FigureOptions options() const;

private:
    void choosePreset(int index);
    void refresh();

    ExportContent m_content;
    QComboBox* m_preset;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QSpinBox* m_dpi;
    QLabel* m_paperSize;
    QComboBox* m_appearance;
    QCheckBox* m_values;
    QLabel* m_preview;
};

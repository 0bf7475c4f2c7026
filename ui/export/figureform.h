// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/figureoptions.h"
#include "ui/state/figurepresets.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFontComboBox;
class QGridLayout;
QT_END_NAMESPACE

class FieldMessage;
class OptionField;
class PresetBox;

/// All options of a figure, in groups. They count key by key; what cannot be is complained of where it was typed, and the
/// last options that could be stay.
class FigureForm : public QWidget {
    Q_OBJECT

public:
    /// What of a figure's parts is on the screen: what a choice of one's own begins with.
    struct Screen {
        FigureOptions parts; ///< of which those after asShown count
        bool hasPinned = false; ///< else there is nothing to choose
    };

    FigureForm(const FigureOptions& options, const Screen& screen, const QList<FigurePreset>& ownPresets,
        QWidget* parent = nullptr);

    void setScreen(const Screen& screen)
    {
        m_screen = screen;
        showParts();
    }
    [[nodiscard]] const FigureOptions& options() const { return m_options; }
    /// Why what stands in the fields cannot be; empty if it can, and is what options() has.
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

signals:
    void edited();
    void ownPresetsChanged(const QList<FigurePreset>& own);

private:
    struct Part {
        bool FigureOptions::*option;
        QCheckBox* box;
        bool ofScreen; ///< one of those that asShown stands for
    };

    void addPresets(const QList<FigurePreset>& own);
    void addSize();
    void addType();
    void addColours();
    void addContents();
    void addHeading(const QString& text);
    QCheckBox* addCheck(const char* name, const QString& text, bool FigureOptions::*option, bool ofScreen = false);
    OptionField* addField(const QString& label, const char* name, double low, double high, double step, int decimals,
        const QString& unit);
    template <typename T>
    QComboBox* addChoice(const QString& label, const char* name, T FigureOptions::*option,
        const std::vector<std::pair<T, QString>>& choices);

    void show(); ///< the options in all fields
    void showParts();
    void keepRatio(OptionField* changed, OptionField* other, bool isWidth);
    void takeUnit();
    void take(QWidget* changed);

    FigureOptions m_options;
    FigureOptions m_wished; ///< as the fields have it, possible or not
    Screen m_screen;
    QString m_complaint;
    double m_ratio = 2.0; ///< width to height, while it is kept
    QGridLayout* m_grid;
    PresetBox* m_preset = nullptr;
    OptionField* m_width = nullptr;
    OptionField* m_height = nullptr;
    QComboBox* m_unit = nullptr;
    QCheckBox* m_keepsRatio = nullptr;
    OptionField* m_dpi = nullptr;
    QFontComboBox* m_font = nullptr;
    OptionField* m_fontSize = nullptr;
    OptionField* m_tickSize = nullptr;
    OptionField* m_lineWidth = nullptr;
    QComboBox* m_colours = nullptr;
    QComboBox* m_legend = nullptr;
    std::vector<Part> m_parts;
    QPointer<FieldMessage> m_message; ///< of the field that was changed last
    bool m_shows = false; ///< while fields are set, not edited
};

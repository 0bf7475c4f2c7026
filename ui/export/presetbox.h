// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/figurepresets.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QToolButton;
QT_END_NAMESPACE

/// A choice of presets, those of the program first and then the person's own, with a menu to keep what is set as one of
/// those. Where what is set is none of them it reads "Own".
class PresetBox : public QWidget {
    Q_OBJECT

public:
    explicit PresetBox(QList<FigurePreset> own, QWidget* parent = nullptr);

    [[nodiscard]] const QList<FigurePreset>& own() const { return m_own; }
    [[nodiscard]] QWidget* field() const; ///< that a label is of
    void setOptions(const FigureOptions& options); ///< silent: shows the preset that they are of

signals:
    void chosen(const FigurePreset& preset);
    void ownChanged(const QList<FigurePreset>& own);

private:
    void fill();
    void show();
    [[nodiscard]] const FigurePreset* current() const;
    [[nodiscard]] bool isOwn(int index) const;
    void save();
    void rename();
    void remove();
    /// A name for a preset of the person's own; empty if they gave up. One that is taken by another is asked about.
    [[nodiscard]] QString askName(const QString& caption, const QString& proposed, const QString& mayBe);
    void put(const FigurePreset& preset);

    QList<FigurePreset> m_presets; ///< all, the program's first
    QList<FigurePreset> m_own;
    FigureOptions m_options;
    QComboBox* m_box;
    QToolButton* m_more;
    QAction* m_rename;
    QAction* m_remove;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/animation.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

/// Asks which parameter is to sweep from where to where, then for a file, and makes the animation, while the window goes
/// on: with how far it is, and a way to stop.
class AnimationDialog : public QDialog {
    Q_OBJECT

public:
    /// @param wish  what is shown: its parameters, view and figure options stay as they are
    /// @param folder  to propose
    AnimationDialog(Animation::Wish wish, QString folder, QWidget* parent = nullptr);
    ~AnimationDialog() override; ///< stops the work, and waits until that has come through

    [[nodiscard]] Animation::Wish wish() const; ///< as chosen; its path is empty before a file is
    [[nodiscard]] const QString& path() const { return m_wish.path; } ///< of what is written
    /// Makes the animation, unless numbered pictures that are there are not to be replaced; the dialog is accepted when
    /// it is whole.
    void start(const QString& path);

    void reject() override; ///< stops the work, if there is some; else closes

private:
    void chooseParameter();
    void chooseFile();
    void refresh();
    [[nodiscard]] QString whyImpossible() const; ///< a sentence with what the fields are called; else empty
    [[nodiscard]] QString leftOut() const; ///< a sentence on what of the figure no animation has; else empty
    [[nodiscard]] bool mayReplace();
    void work(); ///< on the next part
    void finishPart(bool isMore);
    void setWorking(bool working);

    Animation::Wish m_wish;
    QString m_folder;
    std::unique_ptr<Animation> m_animation;
    QThreadPool m_pool; ///< of one thread, for what takes time
    bool m_isWorking = false;
    bool m_isStopping = false;
    QComboBox* m_of;
    QDoubleSpinBox* m_from;
    QDoubleSpinBox* m_to;
    QSpinBox* m_frames;
    QSpinBox* m_rate;
    QCheckBox* m_back;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
    QPushButton* m_export;
};

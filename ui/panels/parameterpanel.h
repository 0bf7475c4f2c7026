// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"
#include "core/parameters.h"
#include "ui/state/following.h"
#include "ui/words/sweep.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

class BinRuleButton;
class NumberField;
class PlayButton;
class QGridLayout;
class QuantitySlider;

/// Edits one kl::Parameters value. Knows nothing of sampling, charts or threads.
class ParameterPanel : public QWidget {
    Q_OBJECT

public:
    explicit ParameterPanel(const kl::Parameters& initial, QWidget* parent = nullptr);

    [[nodiscard]] const kl::Parameters& parameters() const { return m_parameters; } ///< always whole and valid
    void setParameters(const kl::Parameters& parameters); ///< silent, so no signal can loop back
    void setFollowing(const Following& following); ///< silent
    void setPlaying(std::optional<Sweep::Of> of); ///< silent

    /// The rows of these parameters, by their keys in kParameterFields, take nothing, and say @p why; all others do.
    void setLocked(const QStringList& keys, const QString& why);
    [[nodiscard]] bool isLocked(Sweep::Of of) const { return m_locked.contains(sweep::nameOf(of)); }

signals:
    /// One whole value per edit. Edits of one drag share a @p gesture, which is never 0.
    void parametersChanged(const kl::Parameters& parameters, const QString& what, int gesture);
    void dragged(bool down); ///< a slider was taken hold of, or let go
    void typed(); ///< into a field; what is half typed is no value yet
    void playToggled(Sweep::Of of); ///< is to be played, or no more; Seed: new samples
    void newSampleRequested();
    void binRuleChosen(kl::BinRule rule); ///< once
    void binsKept(BinsBy binsBy); ///< from now on

private:
    /// One parameter's label, field and slider.
    struct Row {
        Sweep::Of of {};
        NumberField* field = nullptr;
        QuantitySlider* slider = nullptr;
        PlayButton* play = nullptr;
        QWidget* more = nullptr; ///< a button of its own
    };
    using Assign = void (*)(kl::Parameters&, double);
    Row addRow(QGridLayout& grid, Sweep::Of of, const QString& objectName, const QString& what, const QString& toolTip,
        Assign assign);
    [[nodiscard]] PlayButton* playButton(Sweep::Of of, const QString& objectName);
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] static QList<QWidget*> partsOf(const Row& row); ///< as one reads
    void setTip(QWidget& widget, const QString& toolTip); ///< once it is not locked
    void edit(Assign assign, double value, const QString& what);

    kl::Parameters m_parameters;
    Row m_sampleCount;
    Row m_sigma;
    Row m_binCount;
    Row m_seed;
    BinRuleButton* m_binRule;
    int m_gesture = 1;
    QStringList m_locked; ///< keys
    QString m_whyLocked;
    QHash<QWidget*, QString> m_tips; ///< of what is locked, when it is not
};

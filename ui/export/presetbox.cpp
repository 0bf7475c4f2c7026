// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/presetbox.h"

#include "ui/export/asking.h"
#include "ui/theme/spacing.h"
#include "ui/words/echo.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr int kOwnIndex = -1; ///< of the entry for what is no preset

/// As figurepresets::isApplied(), whatever unit the size is given in.
bool isApplied(const FigurePreset& preset, FigureOptions options)
{
    const QSizeF wished = preset.options.inches();
    const QSizeF size = options.inches();
    constexpr double kSame = 1e-4; // inches: far below a pixel of any picture
    if (std::abs(wished.width() - size.width()) > kSame || std::abs(wished.height() - size.height()) > kSame)
        return false;
    options.width = preset.options.width;
    options.height = preset.options.height;
    options.unit = preset.options.unit;
    return figurepresets::isApplied(preset, options);
}

auto named(const QString& name)
{
    return [name](const FigurePreset& preset) { return preset.name.compare(name, Qt::CaseInsensitive) == 0; };
}

} // namespace

PresetBox::PresetBox(QList<FigurePreset> own, QWidget* parent)
    : QWidget(parent)
    , m_own(std::move(own))
    , m_box(new QComboBox(this))
    , m_more(new QToolButton(this))
    , m_rename(new QAction(tr("Rename preset…"), this))
    , m_remove(new QAction(tr("Delete preset…"), this))
{
    m_box->setObjectName(QStringLiteral("exportPreset"));
    m_box->setAccessibleName(tr("Preset"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(14);
    auto* keep = new QAction(tr("Save as preset…"), this);
    keep->setObjectName(QStringLiteral("savePresetAction"));
    m_rename->setObjectName(QStringLiteral("renamePresetAction"));
    m_remove->setObjectName(QStringLiteral("deletePresetAction"));
    auto* menu = new QMenu(this);
    menu->addActions({keep, m_rename, m_remove});
    m_more->setObjectName(QStringLiteral("exportPresetMenu"));
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("Own presets"));
    m_more->setToolTip(tr("Keep these settings under a name of your own"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_more->setMenu(menu);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kUnit);
    row->addWidget(m_box, 1);
    row->addWidget(m_more);
    setFocusProxy(m_box);
    fill();
    connect(m_box, &QComboBox::activated, this, [this] {
        if (const FigurePreset* preset = current())
            emit chosen(*preset);
        else
            show(); // nothing was chosen
    });
    connect(keep, &QAction::triggered, this, &PresetBox::save);
    connect(m_rename, &QAction::triggered, this, &PresetBox::rename);
    connect(m_remove, &QAction::triggered, this, &PresetBox::remove);
}

QWidget* PresetBox::field() const
{
    return m_box;
}

void PresetBox::setOptions(const FigureOptions& options)
{
    m_options = options;
    show();
}

void PresetBox::fill()
{
    m_presets = figurepresets::all();
    const qsizetype known = m_presets.size();
    m_presets += m_own;
    m_box->clear();
    for (qsizetype i = 0; i < m_presets.size(); ++i) {
        if (i == known)
            m_box->insertSeparator(m_box->count());
        m_box->addItem(m_presets[i].name, static_cast<int>(i));
        m_box->setItemData(m_box->count() - 1, m_presets[i].source, Qt::ToolTipRole);
    }
    m_box->insertSeparator(m_box->count());
    m_box->addItem(tr("Own"), kOwnIndex);
    show();
}

/// Several presets may ask for the same: the one that was chosen stays as long as it is true.
void PresetBox::show()
{
    const FigurePreset* shown = current();
    int index = m_box->count() - 1;
    if (shown && isApplied(*shown, m_options)) {
        index = m_box->currentIndex();
    } else if (const auto found = std::find_if(m_presets.cbegin(), m_presets.cend(),
                   [this](const FigurePreset& preset) { return isApplied(preset, m_options); });
               found != m_presets.cend()) {
        index = m_box->findData(static_cast<int>(found - m_presets.cbegin()));
    }
    m_box->setCurrentIndex(index);
    shown = current();
    m_box->setToolTip(!shown ? tr("As set below, and as no preset has it")
            : isOwn(index)   ? tr("A preset of your own")
                             : shown->source);
    const bool own = isOwn(index);
    m_rename->setEnabled(own);
    m_remove->setEnabled(own);
}

const FigurePreset* PresetBox::current() const
{
    const QVariant index = m_box->currentData();
    return index.isValid() && index.toInt() != kOwnIndex ? &m_presets[index.toInt()] : nullptr;
}

bool PresetBox::isOwn(int index) const
{
    return m_box->itemData(index).toInt() >= m_presets.size() - m_own.size();
}

QString PresetBox::askName(const QString& caption, const QString& proposed, const QString& mayBe)
{
    constexpr int kLongest = 60;
    QInputDialog dialog(this);
    dialog.setWindowTitle(caption);
    dialog.setLabelText(tr("Name:"));
    dialog.setTextValue(proposed);
    const auto follow = [&dialog] {
        if (auto* buttons = dialog.findChild<QDialogButtonBox*>())
            buttons->button(QDialogButtonBox::Ok)->setEnabled(!dialog.textValue().trimmed().isEmpty());
    };
    connect(&dialog, &QInputDialog::textValueChanged, &dialog, follow);
    dialog.ensurePolished();
    follow();
    const QList<FigurePreset> known = figurepresets::all();
    while (dialog.exec() == QDialog::Accepted) {
        const QString name = dialog.textValue().trimmed();
        if (name.isEmpty())
            continue;
        if (std::any_of(known.cbegin(), known.cend(), named(name)) || named(name)({{}, tr("Own"), {}, {}}))
            ask(this, QMessageBox::Warning, caption,
                tr("“%1” is a name of the program’s own; choose another.").arg(name), QMessageBox::Ok);
        else if (name.size() > kLongest || echo::visible(name) != name)
            ask(this, QMessageBox::Warning, caption,
                tr("“%1” cannot be shown in a list; choose a name of at most %2 characters.")
                    .arg(echo::shortened(name))
                    .arg(kLongest),
                QMessageBox::Ok);
        else if (named(name)({{}, mayBe, {}, {}}) || std::none_of(m_own.cbegin(), m_own.cend(), named(name))
            || ask(this, QMessageBox::Question, caption,
                   tr("You have a preset called “%1” already. Replace it?").arg(name),
                   QMessageBox::Yes | QMessageBox::No)
                == QMessageBox::Yes)
            return name;
    }
    return {};
}

/// In place of what had its name.
void PresetBox::put(const FigurePreset& preset)
{
    const auto place = std::find_if(m_own.begin(), m_own.end(), named(preset.name));
    if (place != m_own.end())
        *place = preset;
    else
        m_own.append(preset);
    fill();
    m_box->setCurrentIndex(m_box->findText(preset.name));
    show();
    emit ownChanged(m_own);
}

void PresetBox::save()
{
    const QString name = askName(tr("Save as preset"), isOwn(m_box->currentIndex()) ? current()->name : QString(), {});
    if (!name.isEmpty())
        put({name, name, {}, m_options});
}

void PresetBox::rename()
{
    const FigurePreset before = *current();
    const QString name = askName(tr("Rename preset"), before.name, before.name);
    if (name.isEmpty() || name == before.name)
        return;
    m_own.removeIf(named(before.name));
    put({name, name, {}, before.options});
}

void PresetBox::remove()
{
    const QString name = current()->name;
    if (ask(this, QMessageBox::Question, tr("Delete preset"), tr("Delete the preset “%1”?").arg(name),
            QMessageBox::Yes | QMessageBox::No)
        != QMessageBox::Yes)
        return;
    m_own.removeIf(named(name));
    fill();
    emit ownChanged(m_own);
}

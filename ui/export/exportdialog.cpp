// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "ui/theme/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr QSize kPreviewSize(480, 240);

struct Preset {
    const char* name;
    int width;
    int height;
    int dpi;
};

/// All 2 : 1, the notebook's proportions.
constexpr std::array kPresets {
    Preset {QT_TRANSLATE_NOOP("ExportDialog", "Screen"), 1200, 600, 96},
    Preset {QT_TRANSLATE_NOOP("ExportDialog", "Slide"), 1920, 960, 160},
    Preset {QT_TRANSLATE_NOOP("ExportDialog", "Page, full width"), 2100, 1050, 300},
    Preset {QT_TRANSLATE_NOOP("ExportDialog", "Poster"), 6000, 3000, 300},
};

QSpinBox* pixelBox(const QString& name, int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(kFigurePixelRange.low, kFigurePixelRange.high);
    box->setSuffix(ExportDialog::tr(" px"));
    box->setSingleStep(10);
    box->setValue(value);
    return box;
}

} // namespace

ExportDialog::ExportDialog(ExportContent content, const FigureOptions& options, QWidget* parent)
    : QDialog(parent)
    , m_content(std::move(content))
    , m_preset(new QComboBox(this))
    , m_width(pixelBox(QStringLiteral("exportWidth"), options.pixels().width(), this))
    , m_height(pixelBox(QStringLiteral("exportHeight"), options.pixels().height(), this))
    , m_dpi(new QSpinBox(this))
    , m_paperSize(new QLabel(this))
    , m_appearance(new QComboBox(this))
    , m_values(new QCheckBox(tr("Values and parameters above the plot"), this))
    , m_preview(new QLabel(this))
{
    setWindowTitle(tr("Export figure"));

    for (const Preset& preset : kPresets)
        m_preset->addItem(tr(preset.name));
    m_preset->addItem(tr("Own size"));
    m_dpi->setObjectName(QStringLiteral("exportDpi"));
    m_dpi->setRange(kFigureDpiRange.low, kFigureDpiRange.high);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setValue(options.dpi);
    m_appearance->addItem(tr("Light"), static_cast<int>(FigureColouring::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(FigureColouring::Dark));
    m_appearance->setCurrentIndex(options.colours == FigureColouring::Dark ? 1 : 0);
    m_values->setChecked(options.caption);

    auto* size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height);
    size->addStretch();
    auto* resolution = new QHBoxLayout;
    resolution->addWidget(m_dpi);
    resolution->addWidget(m_paperSize);
    resolution->addStretch();

    auto* form = new QFormLayout;
    form->setVerticalSpacing(theme::kUnit);
    form->addRow(tr("For"), m_preset);
    form->addRow(tr("Size"), size);
    form->addRow(tr("Resolution"), resolution);
    form->addRow(tr("Colours"), m_appearance);
    form->addRow(QString(), m_values);

    m_preview->setFixedSize(kPreviewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview of the figure"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::kUnit, 2 * theme::kUnit, 2 * theme::kUnit, 2 * theme::kUnit);
    column->setSpacing(2 * theme::kUnit);
    column->addWidget(m_preview, 0, Qt::AlignHCenter);
    column->addLayout(form);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);

    connect(m_preset, &QComboBox::activated, this, &ExportDialog::choosePreset);
    for (QSpinBox* box : {m_width, m_height, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_appearance, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_values, &QCheckBox::toggled, this, &ExportDialog::refresh);
    refresh();
}

FigureOptions ExportDialog::options() const
{
    return {.width = static_cast<double>(m_width->value()),
        .height = static_cast<double>(m_height->value()),
        .unit = LengthUnit::Pixels,
        .dpi = m_dpi->value(),
        .colours = static_cast<FigureColouring>(m_appearance->currentData().toInt()),
        .caption = m_values->isChecked()};
}

void ExportDialog::choosePreset(int index)
{
    if (index >= static_cast<int>(kPresets.size()))
        return;
    const Preset& preset = kPresets.at(static_cast<std::size_t>(index));
    m_width->setValue(preset.width);
    m_height->setValue(preset.height);
    m_dpi->setValue(preset.dpi);
}

void ExportDialog::refresh()
{
    const FigureOptions shown = options();
    const auto isShown = [&shown](const Preset& preset) {
        return preset.width == shown.width && preset.height == shown.height && preset.dpi == shown.dpi;
    };
    const auto* preset = std::find_if(kPresets.begin(), kPresets.end(), isShown);
    m_preset->setCurrentIndex(static_cast<int>(preset - kPresets.begin())); // beyond the last: "Own size"

    constexpr double kCentimetresPerInch = 2.54;
    const QSizeF paper = shown.inches() * kCentimetresPerInch;
    m_paperSize->setText(tr("%1 × %2 cm").arg(paper.width(), 0, 'f', 1).arg(paper.height(), 0, 'f', 1));

    const QSize room = kPreviewSize * devicePixelRatioF();
    const QSize pixels = shown.pixels().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    QPixmap pixmap = QPixmap::fromImage(figureImage(m_content, shown, pixels));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(pixmap);
}

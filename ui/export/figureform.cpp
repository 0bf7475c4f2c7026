// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figureform.h"

#include "ui/controls/fieldmessage.h"
#include "ui/export/optionfield.h"
#include "ui/export/presetbox.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

using theme::kUnit;

constexpr int kLabels = 0; ///< columns
constexpr int kFields = 1;
constexpr int kUnits = 2;
constexpr int kColumns = 3;

struct Precision {
    int decimals;
    double step;
};

/// As fine as anybody sets a size in that unit: a hundredth of a millimetre, or of a pixel.
Precision precisionOf(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Millimetres: return {2, 1.0};
    case LengthUnit::Centimetres: return {3, 0.1};
    case LengthUnit::Inches: return {4, 0.25};
    case LengthUnit::Pixels: break;
    }
    return {2, 10.0};
}

QString sentence(const QString& reason)
{
    return reason.isEmpty() ? reason : reason.left(1).toUpper() + reason.mid(1) + QLatin1Char('.');
}

/// 89 and not 89.00000000000001, after there and back again; what has more digits keeps them.
double tidy(double value)
{
    constexpr double kRounding = 1e-13;
    const double round = QString::number(value, 'g', 10).toDouble();
    return std::abs(round - value) <= kRounding * std::abs(value) ? round : value;
}

} // namespace

FigureForm::FigureForm(
    const FigureOptions& options, const Screen& screen, const QList<FigurePreset>& ownPresets, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
    , m_wished(options)
    , m_screen(screen)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, kUnit, 0);
    m_grid->setHorizontalSpacing(kUnit);
    m_grid->setVerticalSpacing(kUnit);
    addPresets(ownPresets);
    addSize();
    addType();
    addColours();
    addContents();
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_grid->setColumnStretch(kUnits, 1);
    show();
}

void FigureForm::addPresets(const QList<FigurePreset>& own)
{
    m_preset = new PresetBox(own, this);
    auto* label = new QLabel(tr("&Preset"), this);
    label->setBuddy(m_preset->field());
    m_grid->addWidget(label, 0, kLabels);
    m_grid->addWidget(m_preset, 0, kFields, 1, kColumns - 1);
    connect(m_preset, &PresetBox::chosen, this, [this](const FigurePreset& preset) {
        m_wished = figurepresets::apply(preset, m_wished);
        m_ratio = m_wished.width / m_wished.height;
        show();
        take(m_preset);
    });
    connect(m_preset, &PresetBox::ownChanged, this, &FigureForm::ownPresetsChanged);
}

void FigureForm::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, kUnit, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), kLabels, 1, kColumns);
}

OptionField* FigureForm::addField(
    const QString& label, const char* name, double low, double high, double step, int decimals, const QString& unit)
{
    QString plain = label;
    auto* field = new OptionField(
        {.name = plain.remove(QLatin1Char('&')), .low = low, .high = high, .whole = decimals == 0, .step = step},
        decimals, this);
    field->setObjectName(QLatin1String(name));
    auto* words = new QLabel(label, this);
    words->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, kLabels);
    m_grid->addWidget(field, row, kFields);
    if (!unit.isEmpty())
        m_grid->addWidget(new QLabel(unit, this), row, kUnits);
    connect(field, &OptionField::edited, this, [this, field] { take(field); });
    return field;
}

template <typename T>
QComboBox* FigureForm::addChoice(
    const QString& label, const char* name, T FigureOptions::*option, const std::vector<std::pair<T, QString>>& choices)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    for (const auto& [value, text] : choices)
        box->addItem(text, static_cast<int>(value));
    QString plain = label;
    box->setAccessibleName(plain.remove(QLatin1Char('&')));
    connect(box, &QComboBox::activated, this, [this, box, option] {
        m_wished.*option = static_cast<T>(box->currentData().toInt());
        take(box);
    });
    if (label.isEmpty())
        return box;
    auto* words = new QLabel(label, this);
    words->setBuddy(box);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, kLabels);
    m_grid->addWidget(box, row, kFields, 1, kColumns - 1);
    return box;
}

QCheckBox* FigureForm::addCheck(const char* name, const QString& text, bool FigureOptions::*option, bool ofScreen)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    auto* row = new QHBoxLayout; // those that belong to the one above stand further in
    row->setContentsMargins(ofScreen ? 3 * kUnit : 0, 0, 0, 0);
    row->addWidget(box);
    m_grid->addLayout(row, m_grid->rowCount(), kLabels, 1, kColumns);
    m_parts.push_back({option, box, ofScreen});
    connect(box, &QCheckBox::clicked, this, [this, box, option](bool checked) {
        m_wished.*option = checked;
        take(box);
    });
    return box;
}

void FigureForm::addSize()
{
    addHeading(tr("Size"));
    m_width = addField(tr("&Width"), "exportWidth", kFigureLengthRange.low, kFigureLengthRange.high, 1.0, 2, {});
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("exportUnit"));
    m_unit->setAccessibleName(tr("Unit of width and height"));
    for (const auto& unit : {LengthUnit::Millimetres, LengthUnit::Centimetres, LengthUnit::Inches, LengthUnit::Pixels})
        m_unit->addItem(figure::nameOf(unit), static_cast<int>(unit));
    m_grid->addWidget(m_unit, m_grid->rowCount() - 1, kUnits, Qt::AlignLeft);
    m_height = addField(tr("&Height"), "exportHeight", kFigureLengthRange.low, kFigureLengthRange.high, 1.0, 2, {});
    m_keepsRatio = new QCheckBox(tr("&Keep ratio"), this);
    m_keepsRatio->setObjectName(QStringLiteral("exportKeepRatio"));
    m_keepsRatio->setToolTip(tr("Width and height change together"));
    m_grid->addWidget(m_keepsRatio, m_grid->rowCount() - 1, kUnits);
    m_dpi = addField(tr("&Resolution"), "exportDpi", kFigureDpiRange.low, kFigureDpiRange.high, 10.0, 0, tr("dpi"));
    connect(m_unit, &QComboBox::activated, this, &FigureForm::takeUnit);
    connect(m_keepsRatio, &QCheckBox::clicked, this, [this] { m_ratio = m_wished.width / m_wished.height; });
}

void FigureForm::addType()
{
    addHeading(tr("Type and lines"));
    m_font = new QFontComboBox(this);
    m_font->setObjectName(QStringLiteral("exportFont"));
    m_font->setAccessibleName(tr("Font"));
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->setMinimumContentsLength(14);
    m_font->setInsertPolicy(QComboBox::NoInsert);
    auto* label = new QLabel(tr("&Font"), this);
    label->setBuddy(m_font);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, kLabels);
    m_grid->addWidget(m_font, row, kFields, 1, kColumns - 1);
    connect(m_font->lineEdit(), &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_shows || text.trimmed().isEmpty())
            return;
        m_wished.fontFamily = text.trimmed();
        take(m_font);
    });
    const QString points = tr("pt");
    m_fontSize = addField(tr("Te&xt size"), "exportFontSize", kFontSizeRange.low, kFontSizeRange.high, 0.5, 2, points);
    m_tickSize
        = addField(tr("Axis n&umbers"), "exportTickSize", kFontSizeRange.low, kFontSizeRange.high, 0.5, 2, points);
    m_lineWidth
        = addField(tr("Li&ne width"), "exportLineWidth", kLineWidthRange.low, kLineWidthRange.high, 0.25, 2, points);
}

void FigureForm::addColours()
{
    addHeading(tr("Colours"));
    m_colours = addChoice<FigureColouring>(tr("Sche&me"), "exportColours", &FigureOptions::colours,
        {{FigureColouring::Light, tr("Light")}, {FigureColouring::Dark, tr("Dark")},
            {FigureColouring::Grey, tr("Grey, for print")}});
    addCheck("exportTransparent", tr("&Transparent background"), &FigureOptions::transparent);
    addCheck("exportGrid", tr("&Grid"), &FigureOptions::grid);
    addCheck("exportFrame", tr("Fram&e all around the plot"), &FigureOptions::frame);
}

void FigureForm::addContents()
{
    addHeading(tr("What is in it"));
    addCheck("exportAsShown", tr("&As on screen"), &FigureOptions::asShown);
    addCheck("exportExact", tr("Exact distributions"), &FigureOptions::exact, true);
    addCheck("exportBand", tr("&Band of other samples"), &FigureOptions::band, true);
    addCheck("exportTerms", tr("Terms per bin"), &FigureOptions::terms, true);
    addCheck("exportPinned", tr("P&inned curves"), &FigureOptions::pinned, true);
    addCheck("exportFills", tr("Fi&lls under the curves"), &FigureOptions::fills, true);
    addCheck("exportShading", tr("Hat&ching of bins left out"), &FigureOptions::shading, true);
    addCheck("exportWaterfall", tr("Where the error comes from"), &FigureOptions::waterfall, true);
    m_legend = addChoice<LegendPlace>(tr("Legen&d"), "exportLegend", &FigureOptions::legend,
        {{LegendPlace::Auto, tr("Where there is room")}, {LegendPlace::TopRight, tr("Top right")},
            {LegendPlace::TopLeft, tr("Top left")}, {LegendPlace::BottomRight, tr("Bottom right")},
            {LegendPlace::BottomLeft, tr("Bottom left")}, {LegendPlace::Above, tr("Above the plot")},
            {LegendPlace::None, tr("None")}});
    addCheck("exportCaption", tr("Capti&on with all parameters"), &FigureOptions::caption);
    addCheck("exportOutlines", tr("S&VG: letters as outlines"), &FigureOptions::outlines)
        ->setToolTip(tr("Looks the same without the font; can no longer be searched or edited as text"));
}

void FigureForm::show()
{
    m_shows = true;
    const Precision precision = precisionOf(m_wished.unit);
    for (OptionField* field : {m_width, m_height})
        field->setPrecision(precision.decimals, precision.step);
    m_width->setValue(m_wished.width);
    m_height->setValue(m_wished.height);
    m_dpi->setValue(m_wished.dpi);
    m_fontSize->setValue(m_wished.fontSize);
    m_tickSize->setValue(m_wished.tickSize);
    m_lineWidth->setValue(m_wished.lineWidth);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(m_wished.unit)));
    m_colours->setCurrentIndex(m_colours->findData(static_cast<int>(m_wished.colours)));
    m_legend->setCurrentIndex(m_legend->findData(static_cast<int>(m_wished.legend)));
    if (m_font->currentText() != m_wished.fontFamily)
        m_font->setEditText(m_wished.fontFamily); // also one that is not installed here
    showParts();
    m_preset->setOptions(m_wished);
    m_shows = false;
}

void FigureForm::showParts()
{
    for (const Part& part : m_parts) {
        const bool follows = part.ofScreen && m_wished.asShown;
        part.box->setChecked((follows ? m_screen.parts : m_wished).*part.option);
        part.box->setEnabled(!follows);
        if (part.option != &FigureOptions::pinned)
            continue;
        part.box->setToolTip(
            m_screen.hasPinned ? tr("The curves that are pinned, to compare with") : tr("Nothing is pinned"));
        if (!m_screen.hasPinned) {
            part.box->setEnabled(false);
            part.box->setChecked(false);
        }
    }
}

void FigureForm::takeUnit()
{
    const auto unit = static_cast<LengthUnit>(m_unit->currentData().toInt());
    const double factor = figure::perInch(unit, m_wished.dpi) / figure::perInch(m_wished.unit, m_wished.dpi);
    m_wished.width = tidy(m_wished.width * factor);
    m_wished.height = tidy(m_wished.height * factor);
    m_wished.unit = unit;
    show();
    take(m_unit);
}

void FigureForm::keepRatio(OptionField* changed, OptionField* other, bool isWidth)
{
    constexpr int kDigits = 5;
    const double value = *changed->value();
    other->setValue(QString::number(isWidth ? value / m_ratio : value * m_ratio, 'g', kDigits).toDouble());
}

/// What stands in the fields, after @p changed was.
void FigureForm::take(QWidget* changed)
{
    if (m_keepsRatio->isChecked() && changed == m_width && m_width->value())
        keepRatio(m_width, m_height, true);
    if (m_keepsRatio->isChecked() && changed == m_height && m_height->value())
        keepRatio(m_height, m_width, false);
    m_complaint.clear();
    const auto read = [this](const OptionField* field, auto& option) {
        if (field->value())
            option = static_cast<std::remove_reference_t<decltype(option)>>(*field->value());
        else if (m_complaint.isEmpty())
            m_complaint = field->complaint();
    };
    read(m_width, m_wished.width);
    read(m_height, m_wished.height);
    read(m_dpi, m_wished.dpi);
    read(m_fontSize, m_wished.fontSize);
    read(m_tickSize, m_wished.tickSize);
    read(m_lineWidth, m_wished.lineWidth);
    const auto* asShown = findChild<QCheckBox*>(QStringLiteral("exportAsShown"));
    if (changed == asShown && !m_wished.asShown) { // a choice of one's own begins with what is seen
        for (const Part& part : m_parts) {
            if (part.ofScreen)
                m_wished.*part.option = m_screen.parts.*part.option;
        }
    }
    showParts();
    if (m_complaint.isEmpty())
        m_complaint = sentence(m_wished.whyImpossible());
    if (m_complaint.isEmpty())
        m_options = m_wished;
    m_preset->setOptions(m_wished);

    if (m_message)
        m_message->deleteLater();
    if (!m_complaint.isEmpty()) {
        m_message = new FieldMessage(changed);
        // When the key that led to it is through, which would take it away.
        QMetaObject::invokeMethod(
            m_message, [message = m_message.data(), text = m_complaint] { message->say(text); }, Qt::QueuedConnection);
    }
    emit edited();
}

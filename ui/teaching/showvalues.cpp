// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/showvalues.h"

#include "ui/controls/fittedlabel.h"
#include "ui/panels/divergencepanel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace {

// Times the smallest type.
constexpr double kName = 1.25;
constexpr double kNumber = 2.6;
constexpr double kWords = 1.4; ///< in place of a number that there is not

} // namespace

ShowValues::ShowValues(QWidget* parent)
    : QWidget(parent)
    , m_values {makeValue(QStringLiteral("showPq")), makeValue(QStringLiteral("showQp"))}
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * theme::kUnit);
    for (const Value& value : m_values) {
        auto* heading = new QHBoxLayout;
        heading->addWidget(value.name);
        heading->addStretch();
        heading->addWidget(value.unit);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addLayout(heading);
        for (QLabel* each : {static_cast<QLabel*>(value.number), value.truth, value.pinned, value.leftOut})
            column->addWidget(each);
        column->addStretch();
        row->addLayout(column, 1);
    }
    m_values[0].number->shareSizeWith(*m_values[1].number);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    style();
}

ShowValues::Value ShowValues::makeValue(const QString& objectName)
{
    const auto label = [&](const char* part) {
        auto* made = new QLabel(QStringLiteral(" "), this); // as high before the first result as after it
        made->setObjectName(objectName + QLatin1String(part));
        return made;
    };
    Value value {.name = label("Name"),
        .unit = label("Unit"),
        .number = new FittedLabel(this),
        .truth = label("Truth"),
        .pinned = label("Pinned"),
        .leftOut = label("LeftOut")};
    value.number->setObjectName(objectName);
    value.pinned->hide();
    for (QLabel* each : {value.truth, value.pinned, value.leftOut}) {
        each->setWordWrap(true); // it does not grow smaller
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    return value;
}

void ShowValues::setShown(const Shown& shown, const kl::Snapshot* pinned)
{
    show(m_values[0], valueContent(shown, pinned, {}, description::Direction::Pq));
    show(m_values[1], valueContent(shown, pinned, {}, description::Direction::Qp));
    style();
}

void ShowValues::show(Value& value, const ValueCard::Content& content)
{
    value.name->setText(content.name);
    value.unit->setText(content.unit);
    value.number->showText(content.value, content.isNumber ? 1.0 : kWords / kNumber);
    value.number->setAccessibleName(content.accessibleValue);
    value.truth->setText(content.truth);
    value.pinned->setText(content.pinned);
    value.pinned->setVisible(!content.pinned.isEmpty());
    value.leftOut->setText(content.leftOut);
    value.leavesOutMuch = content.leavesOutMuch;
}

void ShowValues::style()
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor quiet = theme::quietText(palette());
    const theme::Accents accents = theme::accentsOn(ground);
    QFont name = theme::scaled(font(), kName);
    name.setBold(true);
    for (const Value& value : m_values) {
        const QColor accent = (&value == m_values.data() ? accents.p : accents.q).text;
        value.name->setFont(name);
        value.number->setFullFont(theme::scaled(font(), kNumber));
        theme::colourText(value.name, accent);
        theme::colourText(value.number, accent);
        for (QLabel* each : {value.unit, value.truth, value.pinned})
            theme::colourText(each, quiet);
        theme::colourText(value.leftOut, value.leavesOutMuch ? accents.caution : quiet);
    }
}

void ShowValues::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        style();
}

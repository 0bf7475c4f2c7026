// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/choicelist.h"

#include "ui/teaching/markdownlabel.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

#include <algorithm>
#include <utility>

using theme::kUnit;

namespace {

constexpr int kMost = 5; ///< that a question usually has

} // namespace

ChoiceList::ChoiceList(StepView::Use use, QWidget* parent)
    : QWidget(parent)
    , m_use(use)
    , m_grid(new QGridLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("choices"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(use == StepView::Use::Show ? 2 * kUnit : kUnit);
    m_grid->setVerticalSpacing(use == StepView::Use::Show ? 2 * kUnit : kUnit);
    m_grid->setColumnStretch(1, 1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ChoiceList::chosenChanged);
    for (int i = 0; i < kMost; ++i) // from the beginning, so that the tabulator comes to them in their place
        addRow();
}

QRadioButton* ChoiceList::button(int choice) const
{
    return qobject_cast<QRadioButton*>(m_buttons->button(choice));
}

void ChoiceList::addRow()
{
    const auto index = static_cast<int>(m_rows.size());
    QWidget* sign = nullptr;
    if (m_use == StepView::Use::Desk) {
        auto* radio = new QRadioButton(this);
        radio->setObjectName(QStringLiteral("choice%1").arg(index + 1));
        radio->setToolTip(tr("Chooses this answer (key %1)").arg(index + 1));
        m_buttons->addButton(radio, index);
        sign = radio;
    } else {
        auto* number = new QLabel(QString::number(index + 1), this);
        number->setAlignment(Qt::AlignRight | Qt::AlignTop);
        sign = number;
    }
    const Row row {.mark = new QLabel(this), .sign = sign, .text = new MarkdownLabel(this)};
    row.mark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    row.text->setObjectName(QStringLiteral("choiceText%1").arg(index + 1));
    row.text->setSelectable(false); // a click on it chooses
    m_grid->addWidget(row.sign, index, 0, Qt::AlignTop);
    m_grid->addWidget(row.text, index, 1);
    m_grid->addWidget(row.mark, index, 2, Qt::AlignTop);
    m_rows << row;
}

void ChoiceList::setChoices(const QStringList& markdown)
{
    m_count = static_cast<int>(markdown.size());
    while (m_rows.size() < m_count)
        addRow();
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        for (QWidget* each : {static_cast<QWidget*>(row.mark), row.sign, static_cast<QWidget*>(row.text)})
            each->setVisible(i < m_count);
        if (i >= m_count)
            continue;
        row.text->setText(markdown[i]);
        row.sign->setAccessibleName(row.text->words());
    }
    fitToFont();
    showRight();
    setReadOnly(m_isReadOnly);
}

int ChoiceList::chosen() const
{
    return m_buttons->checkedId();
}

void ChoiceList::setChosen(int choice)
{
    m_buttons->setExclusive(false); // else none could be taken back
    for (int i = 0; i < count(); ++i) {
        if (QRadioButton* each = button(i))
            each->setChecked(i == choice);
    }
    m_buttons->setExclusive(true);
}

void ChoiceList::choose(int choice)
{
    if (QRadioButton* each = button(choice); each && each->isEnabled()) {
        each->setFocus(Qt::OtherFocusReason);
        each->click();
    }
}

QWidget* ChoiceList::input() const
{
    return button(std::max(chosen(), 0));
}

void ChoiceList::setRight(int choice)
{
    m_right = choice;
    showRight();
}

void ChoiceList::showRight()
{
    for (int i = 0; i < count(); ++i) {
        const Row& row = m_rows[i];
        const bool isRight = i == m_right;
        row.mark->setText(isRight ? QStringLiteral("✓") : QString());
        row.sign->setAccessibleDescription(isRight ? tr("This is right.") : QString());
        const bool stepsBack = m_right >= 0 && !isRight;
        for (QWidget* each : {static_cast<QWidget*>(row.text), row.sign}) {
            if (stepsBack)
                theme::colourText(each, theme::quietText(palette()));
            else
                each->setPalette({});
        }
    }
}

void ChoiceList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (int i = 0; i < count(); ++i) {
        if (QRadioButton* each = button(i))
            each->setEnabled(!readOnly);
    }
}

/// Marks have their room also while there is none, and buttons stand as high as the first line.
void ChoiceList::fitToFont()
{
    QFont bold = font();
    bold.setBold(true);
    for (const Row& row : std::as_const(m_rows)) {
        row.mark->setFont(bold);
        row.mark->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(QStringLiteral("✓")));
        if (m_use == StepView::Use::Desk)
            row.sign->setFixedHeight(fontMetrics().lineSpacing());
        else
            row.sign->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('5')));
    }
}

void ChoiceList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
    if (event->type() == QEvent::PaletteChange)
        showRight();
}

int ChoiceList::choiceAt(QPoint place) const
{
    for (int i = 0; i < count(); ++i) {
        if ((m_rows[i].text->geometry() | m_rows[i].sign->geometry() | m_rows[i].mark->geometry()).contains(place))
            return i;
    }
    return -1;
}

void ChoiceList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = choiceAt(event->position().toPoint());
    event->setAccepted(event->button() == Qt::LeftButton); // so that its release comes here too
}

void ChoiceList::mouseReleaseEvent(QMouseEvent* event)
{
    const int choice = choiceAt(event->position().toPoint());
    if (choice >= 0 && choice == m_pressed)
        choose(choice);
}

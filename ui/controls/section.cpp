// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/section.h"

#include "ui/theme/spacing.h"

#include <QToolButton>
#include <QVBoxLayout>

Section::Section(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_content(content)
{
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setText(title);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kUnit);
    column->addWidget(m_heading);
    column->addWidget(m_content);
    apply(false);
    connect(m_heading, &QToolButton::clicked, this, [this] {
        apply(!m_open);
        emit toggled(m_open);
    });
}

bool Section::isOpen() const
{
    return m_open;
}

void Section::setOpen(bool open)
{
    apply(open);
}

void Section::apply(bool open)
{
    m_open = open;
    m_heading->setAccessibleDescription(open ? tr("open") : tr("closed"));
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

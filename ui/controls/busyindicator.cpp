// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/busyindicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <chrono>

BusyIndicator::BusyIndicator(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("busyIndicator"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 10);
    m_bar->setAccessibleName(tr("Calculating"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_bar);
    line->addWidget(new QLabel(tr("Esc gives up"), this));

    hide();

    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(300));
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

void BusyIndicator::setBusy(bool busy)
{
    if (busy) {
        m_bar->setValue(0);
        m_patience.start();
    } else {
        m_patience.stop();
        hide();
    }
}

void BusyIndicator::setProgress(double fraction)
{
    m_bar->setValue(static_cast<int>(fraction * m_bar->maximum()));
}

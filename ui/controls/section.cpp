// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/section.h"

#include "ui/theme/spacing.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

using theme::kUnit;
constexpr double kSign = 0.6; // of a line
constexpr double kGap = 0.3;

/// A triangle that points at the title or, when open, at what is below it, and the title: as large as its font, and
/// beginning where everything above and below it begins.
class Heading : public QToolButton {
public:
    using QToolButton::QToolButton;

    void setOpen(bool open)
    {
        m_open = open;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {qRound((kSign + kGap) * fontMetrics().height()) + fontMetrics().horizontalAdvance(text()) + kUnit,
            fontMetrics().height() + kUnit};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0.0); // the sign; the title is turned back
            painter.scale(-1.0, 1.0);
        }
        const double line = fontMetrics().height();
        const double size = kSign * line;
        // Its middle is that of the letters, which have more below their line than above it.
        const double middle = height() / 2.0 + (fontMetrics().ascent() - fontMetrics().descent()) / 2.0
            - fontMetrics().capHeight() / 2.0;
        QPainterPath sign;
        if (m_open)
            sign.addPolygon(QPolygonF({QPointF(0.0, middle - size / 4.0), QPointF(size, middle - size / 4.0),
                QPointF(size / 2.0, middle + size / 3.0)}));
        else
            sign.addPolygon(QPolygonF({QPointF(size / 5.0, middle - size / 2.0),
                QPointF(size / 5.0, middle + size / 2.0), QPointF(4.0 * size / 5.0, middle)}));
        painter.fillPath(sign, palette().color(QPalette::WindowText));
        painter.resetTransform();
        QFont bold = font();
        bold.setUnderline(underMouse() || isDown());
        painter.setFont(bold);
        const int start = qRound((kSign + kGap) * line);
        style()->drawItemText(&painter, QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(start, 0, 0, 0)),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), palette(),
            isEnabled(), text(), QPalette::WindowText);
    }

private:
    bool m_open = false;
};

} // namespace

Section::Section(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_heading(new Heading(this))
    , m_content(content)
{
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setText(title);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setCursor(Qt::PointingHandCursor);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
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

void Section::setHeadingToolTip(const QString& toolTip)
{
    m_toolTip = toolTip;
    m_heading->setToolTip(toolTip);
}

void Section::setLocked(bool locked, const QString& why)
{
    m_heading->setEnabled(!locked);
    m_heading->setToolTip(locked ? why : m_toolTip);
}

void Section::apply(bool open)
{
    m_open = open;
    m_heading->setAccessibleDescription(open ? tr("open") : tr("closed"));
    static_cast<Heading*>(m_heading)->setOpen(open);
    m_content->setVisible(open);
}

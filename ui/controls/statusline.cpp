// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/statusline.h"

#include "ui/theme/spacing.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace {

/// A line that ends in "…" where it is cut. Its text() is the whole.
class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            palette(), isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()),
            foregroundRole());
    }
};

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStackedWidget(parent)
    , m_sentence(new ElidedLabel(this))
    , m_notice(new ElidedLabel(this))
    , m_passes(new QTimer(this))
{
    m_passes->setObjectName(QStringLiteral("passes"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setTextFormat(Qt::PlainText); // what somebody typed is no mark-up
    for (QLabel* label : {m_sentence, m_notice}) {
        label->setContentsMargins(theme::kUnit, 0, 0, 0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        addWidget(label);
    }
    m_passes->setSingleShot(true);
    connect(m_passes, &QTimer::timeout, this, [this] {
        if (underMouse()) // somebody reads the whole of it in its tool tip
            m_passes->start();
        else
            showNotice({});
    });
}

void StatusLine::showSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

void StatusLine::showFailure(const QString& notice)
{
    showNotice(notice);
    m_passes->stop();
}

void StatusLine::showNotice(const QString& notice)
{
    using namespace std::chrono_literals;
    constexpr auto kShortest = 8'000ms;
    constexpr auto kPerCharacter = 80ms; // slow readers' pace
    m_notice->setText(notice);
    m_notice->setToolTip(notice);
    m_notice->setAccessibleName(notice);
    setCurrentWidget(notice.isEmpty() ? m_sentence : m_notice);
    if (notice.isEmpty()) {
        m_passes->stop();
        return;
    }
    m_passes->start(std::max<std::chrono::milliseconds>(kShortest, kPerCharacter * notice.size()));
    QAccessibleEvent alert(m_notice, QAccessible::Alert); // read out, though nobody looks here
    QAccessible::updateAccessibility(&alert);
}

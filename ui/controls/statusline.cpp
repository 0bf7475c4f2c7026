// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/statusline.h"

#include "ui/theme/spacing.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace {

constexpr QChar kEllipsis(0x2026);

/// The beginning of @p text and "…", as fits in @p width: up to the end of a clause if that is a good part of it, else of
/// a word. Numbers have no ordinary spaces, so they stay whole.
QString beginningOf(const QString& text, int width, const QFontMetrics& metrics)
{
    constexpr double kGoodPart = 0.5; // of the width
    const QString clauseEnds = QStringLiteral(".;:,");
    QString clause;
    QString words;
    for (qsizetype space = text.indexOf(QLatin1Char(' ')); space > 0;
         space = text.indexOf(QLatin1Char(' '), space + 1)) {
        const QString whole = text.left(space);
        const QString cut = whole + QLatin1Char(' ') + kEllipsis;
        if (metrics.horizontalAdvance(cut) > width)
            break;
        words = cut;
        if (clauseEnds.contains(whole.back()))
            clause = cut;
    }
    for (const QString& cut : {clause, words}) {
        if (metrics.horizontalAdvance(cut) >= kGoodPart * width)
            return cut;
    }
    return metrics.elidedText(text, Qt::ElideRight, width); // one long word: a file's name
}

} // namespace

/// A line that is shorter where it does not fit. Its text() is the whole.
class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;

    void setTexts(const QStringList& fromLongest)
    {
        m_shorter = fromLongest.mid(1);
        setText(fromLongest.value(0));
        setToolTip(text());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            palette(), isEnabled(), fitting(), foregroundRole());
    }

private:
    [[nodiscard]] QString fitting() const
    {
        const int width = contentsRect().width();
        for (const QString& each : QStringList {text()} + m_shorter) {
            if (fontMetrics().horizontalAdvance(each) <= width)
                return each;
        }
        return beginningOf(m_shorter.isEmpty() ? text() : m_shorter.last(), width, fontMetrics());
    }

    QStringList m_shorter;
};

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
    for (ElidedLabel* label : {m_sentence, m_notice}) {
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

void StatusLine::showSentence(const QStringList& fromLongest)
{
    m_sentence->setTexts(fromLongest);
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
    m_notice->setTexts({notice});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/wordspane.h"

#include "ui/theme/spacing.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace {

using theme::kUnit;
constexpr int kLines = 4;
constexpr int kFewestLines = 2;
constexpr double kMostOfRoom = 0.3;
constexpr QChar kMayBreak(0x200B); // a space of no width

/// How much of the beginning of @p run is to stand in a line of @p width where not all of it can: up to a wide space that
/// is not to be broken, else a narrow one, else as much as there is room for.
qsizetype breakOf(const QString& run, int width, const QFontMetrics& metrics)
{
    qsizetype most = 1;
    while (most < run.size() && metrics.horizontalAdvance(run.left(most + 1)) <= width)
        ++most;
    for (const char16_t space : {u'\u00A0', u'\u202F'}) {
        const qsizetype at = most > 1 ? run.lastIndexOf(QChar(space), most - 1) : -1;
        if (at > 0)
            return at + 1;
    }
    return most;
}

/// @p text with leave to break where nothing else would let it fit in lines of @p width.
QString breakable(const QString& text, int width, const QFontMetrics& metrics)
{
    QStringList words = text.split(QLatin1Char(' '));
    for (QString& word : words) {
        QString broken;
        while (word.size() > 1 && metrics.horizontalAdvance(word) > width) {
            const qsizetype beginning = breakOf(word, width, metrics);
            broken += word.left(beginning) + kMayBreak;
            word.remove(0, beginning);
        }
        word.prepend(broken);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

WordsPane::WordsPane(QWidget* parent)
    : QScrollArea(parent)
    , m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setMinimumWidth(1); // not that of its longest word: that can be broken
    setWidget(m_label);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Around the view and not in it: what is scrolled keeps its distance too.
    setViewportMargins(2 * kUnit, kUnit / 2, kUnit, kUnit);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the pane around it takes the keys
    setBackgroundRole(QPalette::Base);
    m_label->setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fit();
}

void WordsPane::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    fit();
    verticalScrollBar()->setValue(0);
}

void WordsPane::setRoom(int height)
{
    m_room = height;
    fit();
}

void WordsPane::setBrief(bool brief)
{
    if (std::exchange(m_isBrief, brief) == brief)
        return;
    m_most = 0;
    fit();
}

void WordsPane::fit()
{
    const QMargins margins = viewportMargins();
    const int around = margins.top() + margins.bottom();
    const int line = fontMetrics().lineSpacing();
    const int lineWidth = std::max(1, width() - margins.left() - margins.right());
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    if (std::exchange(m_width, width()) != width())
        m_most = 0;
    m_label->setAccessibleName(m_text);
    m_label->setText(breakable(m_text, std::max(1, lineWidth - bar), fontMetrics()));
    m_most = std::max({m_most, kLines * line, m_label->heightForWidth(lineWidth)});
    int height = m_most;
    if (m_isBrief) {
        height = kFewestLines * line;
    } else if (m_room > 0) {
        const int lines = std::max(kFewestLines, (static_cast<int>(kMostOfRoom * m_room) - around) / line);
        if (m_most > (lines + 1) * line) // for the sake of one line nobody is to scroll
            height = lines * line;
    }
    setFixedHeight(height + around);
}

void WordsPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_most = 0;
        fit();
    }
}

void WordsPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

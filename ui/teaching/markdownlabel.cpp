// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/markdownlabel.h"

#include "ui/teaching/markdownstyle.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/words/format.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace {

using markdownstyle::kQuote;
using theme::kUnit;
constexpr int kFewestDigits = 14; ///< in a line

/// What stays of a text when only its numbers change.
QString frameOf(const QString& text)
{
    QString frame;
    for (const QChar character : text) {
        if (!character.isNumber() && !character.isSpace() && !QStringLiteral(".+−⁻-–×∞…%").contains(character))
            frame += character;
    }
    return frame;
}

} // namespace

MarkdownLabel::MarkdownLabel(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0.0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setOpenLinks(false); // a lesson may be anybody's: nothing but the web's addresses is opened
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl& link) {
        if (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(link);
    });
    setSelectable(true);
}

void MarkdownLabel::setText(const QString& markdown)
{
    if (markdown == m_text)
        return;
    m_text = markdown;
    if (QString frame = frameOf(markdown); frame != m_frame) {
        m_frame = std::move(frame);
        m_most.clear();
    }
    render();
}

void MarkdownLabel::showText(const QString& markdown)
{
    setText(markdown);
    setVisible(!markdown.isEmpty());
}

void MarkdownLabel::setQuiet(bool quiet)
{
    if (std::exchange(m_isQuiet, quiet) != quiet)
        render();
}

void MarkdownLabel::setLeastLine(double pixels)
{
    if (std::exchange(m_leastLine, pixels) != pixels)
        render();
}

QString MarkdownLabel::words() const
{
    return document()->toPlainText().remove(QChar(0x2060)).trimmed(); // which only keeps lines from being broken
}

void MarkdownLabel::setSelectable(bool selectable)
{
    m_isSelectable = selectable;
    setAttribute(Qt::WA_TransparentForMouseEvents, !selectable);
    setTextInteractionFlags(selectable
            ? Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
            : Qt::NoTextInteraction);
    render();
}

void MarkdownLabel::render()
{
    m_heights.clear();
    QTextDocument& shown = *document();
    shown.setDefaultFont(font());
    shown.setIndentWidth(fontMetrics().horizontalAdvance(QStringLiteral("00.")) + kUnit / 2.0); // a number of a list
    QPalette colours = palette();
    if (m_isQuiet)
        colours.setColor(QPalette::WindowText, theme::quietText(colours));
    markdownstyle::read(m_text, colours, m_leastLine, shown);
    const bool hasLinks = m_text.contains(QLatin1String("](")) || m_text.contains(QLatin1String("://"));
    setFocusPolicy(!m_isSelectable ? Qt::NoFocus : hasLinks ? Qt::StrongFocus : Qt::ClickFocus);
    setAccessibleName(words());
    updateGeometry();
}

int MarkdownLabel::heightForWidth(int width) const
{
    if (!m_heights.contains(width)) {
        const std::unique_ptr<QTextDocument> measured(document()->clone());
        measured->setTextWidth(width);
        m_heights[width] = static_cast<int>(std::ceil(measured->size().height()));
        m_most[width] = std::max(m_most.value(width), m_heights[width]);
    }
    return m_most[width];
}

QSize MarkdownLabel::sizeHint() const
{
    constexpr int kDigits = 34;
    const int width = fontMetrics().horizontalAdvance(QString(kDigits, QLatin1Char('0')));
    return {width, heightForWidth(width)};
}

QSize MarkdownLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QString(kFewestDigits, QLatin1Char('0'))), fontMetrics().height()};
}

void MarkdownLabel::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange: render(); break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_most.clear();
        render();
        break;
    default: break;
    }
}

void MarkdownLabel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(QLabel::tr("&Copy"), this, &QTextEdit::copy);
    copy->setObjectName(QStringLiteral("edit-copy"));
    copy->setEnabled(textCursor().hasSelection());
    QAction* all = menu->addAction(QLabel::tr("Select all"), this, &QTextEdit::selectAll);
    all->setObjectName(QStringLiteral("select-all"));
    menu->popup(event->globalPos());
}

QMimeData* MarkdownLabel::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(format::plain(textCursor().selection().toPlainText().remove(QChar(0x2060))));
    return copied;
}

/// A text brings nothing with it: no picture of it is read from anywhere.
QVariant MarkdownLabel::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

/// What is not for selecting and for links is for what it stands in.
void MarkdownLabel::keyPressEvent(QKeyEvent* event)
{
    const bool opensLink = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && textCursor().hasSelection() && textCursor().charFormat().isAnchor();
    if (opensLink || event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll))
        QTextBrowser::keyPressEvent(event);
    else
        event->ignore();
}

/// With a line beside paragraphs that are set off.
void MarkdownLabel::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const double width = std::max(3.0, m_leastLine);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int quotes = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
        if (quotes == 0)
            continue;
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        const QTextBlock next = block.next();
        const bool goesOn = next.isValid() && next.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
        const double height = place.height() + (goesOn ? block.blockFormat().bottomMargin() : 0.0);
        for (int level = 0; level < quotes; ++level)
            painter.fillRect(QRectF(level * kQuote, place.top(), width, height), theme::hairline(palette()));
    }
    painter.end();
    QTextBrowser::paintEvent(event);
}

/// It shows all of itself: a selection that is dragged out of it moves nothing.
void MarkdownLabel::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()}) {
        const QSignalBlocker silent(bar);
        bar->setValue(0);
    }
    viewport()->update();
}

void MarkdownLabel::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // what it stands in scrolls
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/markdownlabel.h"

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
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <memory>

namespace {

using theme::kUnit;
constexpr double kLine = 120.0; ///< % of a line's own height: what is read at leisure needs air
constexpr int kQuote = 2 * kUnit; ///< px that a paragraph set off is moved in
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

bool isCode(const QTextCharFormat& format)
{
    return format.fontFixedPitch();
}

/// Qt's reader makes headings twice as large as text, and has ideas of its own about distances.
void styleCharacters(QTextDocument& document, const QPalette& palette)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int heading = block.blockFormat().headingLevel();
        QTextCharFormat own = block.charFormat(); // of its bullet or number
        own.setForeground(palette.color(QPalette::WindowText));
        QTextCursor(block).setBlockCharFormat(own);
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment fragment = each.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (heading > 0) {
                format.setProperty(QTextFormat::FontSizeAdjustment, heading == 1 ? 1 : 0);
                format.setFontWeight(QFont::Bold);
            }
            if (isCode(format)) {
                // A ground of its own, unless the whole block has one.
                if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
                    format.setBackground(theme::codeGround(palette));
            }
            // A browser writes in the colour of fields; a label in that of what it stands on.
            format.setForeground(palette.color(format.isAnchor() ? QPalette::Link : QPalette::WindowText));
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

/// 100 000 as it is written by hand is one number, and stays in one line.
void keepNumbers(QTextDocument& document)
{
    static const QRegularExpression group(QStringLiteral("(?<=\\d) (?=\\d{3}(?!\\d))"));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = group.globalMatch(block.text()); each.hasNext();) {
            const int at = block.position() + static_cast<int>(each.next().capturedStart());
            QTextCursor cursor(&document);
            cursor.setPosition(at);
            cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
            const QTextCharFormat format = cursor.charFormat();
            if (!isCode(format))
                cursor.insertText(QString(QChar(0x202F)), format);
        }
    }
}

void styleBlocks(QTextDocument& document, const QPalette& palette)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        QTextBlockFormat format = block.blockFormat();
        QTextCursor cursor(block);
        const bool isInTable = cursor.currentTable() != nullptr;
        const bool isInList = block.textList() != nullptr;
        const bool staysInList = isInList && next.isValid() && next.textList();
        const bool isCodeLine = format.hasProperty(QTextFormat::BlockCodeFence);
        const bool staysInCode
            = isCodeLine && next.isValid() && next.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        const int quote = format.intProperty(QTextFormat::BlockQuoteLevel);
        const bool isLast = !next.isValid();
        format.setTopMargin(format.headingLevel() > 0 && block.position() > 0 ? kUnit / 2.0 : 0.0);
        format.setBottomMargin(isLast || isInTable || staysInCode ? 0.0 : staysInList ? kUnit / 2.0 : kUnit);
        format.setLeftMargin(quote * kQuote + (isCodeLine ? kUnit / 2.0 : 0.0));
        format.setRightMargin(0.0);
        if (isCodeLine)
            format.setLineHeight(0.0, QTextBlockFormat::SingleHeight); // its ground has no gaps
        else
            format.setLineHeight(kLine, QTextBlockFormat::ProportionalHeight);
        format.setNonBreakableLines(false);
        if (isCodeLine)
            format.setBackground(theme::codeGround(palette));
        cursor.setBlockFormat(format);
    }
}

void styleTables(QTextFrame& frame, const QPalette& palette)
{
    for (QTextFrame* child : frame.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1.0);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme::hairline(palette));
            format.setCellPadding(kUnit / 2.0);
            format.setCellSpacing(0.0);
            format.setTopMargin(kUnit / 2.0);
            format.setBottomMargin(kUnit);
            table->setFormat(format);
        }
        styleTables(*child, palette);
    }
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

QString MarkdownLabel::words() const
{
    return document()->toPlainText().trimmed();
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
    shown.setMarkdown(
        m_text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    keepNumbers(shown);
    styleCharacters(shown, palette());
    styleBlocks(shown, palette());
    styleTables(*shown.rootFrame(), palette());
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
    copied->setText(format::plain(textCursor().selection().toPlainText()));
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
    constexpr int kWidth = 3;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int quotes = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
        if (quotes == 0)
            continue;
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        const QTextBlock next = block.next();
        const bool goesOn = next.isValid() && next.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
        const double height = place.height() + (goesOn ? block.blockFormat().bottomMargin() : 0.0);
        for (int level = 0; level < quotes; ++level)
            painter.fillRect(QRectF(level * kQuote, place.top(), kWidth, height), theme::hairline(palette()));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/markdownstyle.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QPalette>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace markdownstyle {

namespace {

using theme::kUnit;
constexpr double kLine = 120.0; ///< % of a line's own height: what is read at leisure needs air

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

/// What belongs together stays in one line: the groups of a number, what is on both sides of a fraction's stroke, and a
/// letter with its value ("N = 1000"). Code and addresses are left as they are.
void keepTogether(QTextDocument& document)
{
    struct Rule {
        QRegularExpression place; ///< a space to be replaced, or nothing, where something is put
        QChar with;
    };
    static const std::array rules {
        Rule {QRegularExpression(QStringLiteral("(?<=\\d) (?=\\d{3}(?!\\d))")), QChar(0x202F)},
        Rule {QRegularExpression(QStringLiteral("(?<=(?<![\\p{L}\\d])\\p{L}) (?=[=<>≈] ?[\\d−∞])")), QChar(0x00A0)},
        Rule {QRegularExpression(QStringLiteral("(?<=[=<>≈]) (?=[\\d−∞])")), QChar(0x00A0)},
        Rule {QRegularExpression(QStringLiteral("(?<=(?<![\\p{L}\\d/.])\\p{L}/)(?=\\p{L}(?![\\p{L}\\d/]))")),
            QChar(0x2060)},
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const Rule& rule : rules) {
            // From the end: what is put there moves only what was done.
            const QString text = block.text();
            std::vector<std::pair<int, int>> places;
            for (auto each = rule.place.globalMatch(text); each.hasNext();) {
                const auto match = each.next();
                places.emplace_back(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()));
            }
            std::for_each(places.rbegin(), places.rend(), [&](const auto& place) {
                QTextCursor cursor(&document);
                cursor.setPosition(block.position() + place.first);
                cursor.setPosition(block.position() + place.first + place.second, QTextCursor::KeepAnchor);
                const QTextCharFormat format = cursor.charFormat();
                if (!isCode(format) && !format.isAnchor())
                    cursor.insertText(QString(rule.with), format);
            });
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

void styleTables(QTextFrame& frame, const QPalette& palette, double line)
{
    for (QTextFrame* child : frame.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(line);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme::hairline(palette));
            format.setCellPadding(kUnit / 2.0);
            format.setCellSpacing(0.0);
            format.setTopMargin(kUnit / 2.0);
            format.setBottomMargin(kUnit);
            table->setFormat(format);
        }
        styleTables(*child, palette, line);
    }
}

} // namespace

void read(const QString& markdown, const QPalette& palette, double line, QTextDocument& document)
{
    document.setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    QTextCursor all(&document);
    all.beginEditBlock(); // else it is laid out anew after each change
    keepTogether(document);
    styleCharacters(document, palette);
    styleBlocks(document, palette);
    styleTables(*document.rootFrame(), palette, line);
    all.endEditBlock();
}

} // namespace markdownstyle

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QPalette;
class QString;
class QTextDocument;
QT_END_NAMESPACE

/// How a text in Markdown looks in a lesson: calm, in the colours of where it stands, and with what belongs together in
/// one line.
namespace markdownstyle {

inline constexpr double kQuote = 16.0; ///< px that a paragraph set off is moved in

/// Puts @p markdown into @p document, whose font is the text's. HTML in it is text.
/// @param line  px, that no line in it is to be thinner than
void read(const QString& markdown, const QPalette& palette, double line, QTextDocument& document);

} // namespace markdownstyle

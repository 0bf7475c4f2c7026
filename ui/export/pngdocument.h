// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

/// The text that a PNG file carries beside its picture (PNG specification, third edition, 5.3 and 11.3.3).
namespace pngdocument {

[[nodiscard]] bool isOne(const QByteArray& bytes); ///< by its first eight bytes

/// @p png, a whole file, with @p text under @p keyword in an iTXt chunk that is not compressed, before the picture's
/// data.
[[nodiscard]] QByteArray withText(const QByteArray& png, const QByteArray& keyword, const QByteArray& text);

/// The same of any chunk: its type, of four letters, and its data.
[[nodiscard]] QByteArray withChunk(const QByteArray& png, const QByteArray& typeAndData);

/// What a file says, or what is wrong with it.
struct Texts {
    QMap<QString, QString> byKeyword;
    /// Damaged and Short: a chunk is not as its check says it was written; the file ends before its end.
    enum class State { Whole, Damaged, Short } state = State::Whole;
};

/// All texts of @p png, of every kind of chunk that has some. What is unreasonably large is left out.
[[nodiscard]] Texts texts(const QByteArray& png);

} // namespace pngdocument

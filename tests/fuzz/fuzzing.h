// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls: once, and for every input. replay.cpp does the same with the inputs that are kept.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// What is asked of everything that reads, whatever it is given.
namespace fuzzing {

/// The input, with bytes of its own: what is read one beyond its end is noticed.
[[nodiscard]] QByteArray bytesOf(const std::uint8_t* data, std::size_t size);

/// Ends the program, saying @p what did not hold and of what, unless it @p holds.
void require(bool holds, const char* what, const QString& of = {});

/// One line that says something: no line ends, nothing that cannot be seen, not longer than anybody reads.
void requireSentence(const QString& text);

/// Every value within its range; written and read again, it is the same.
void requireWhole(const Recipe& recipe);

/// Of a file of any kind: there is either a whole recipe or a sentence; and a recipe that is put into files again is
/// read out of them as it was.
void requireFigure(const QByteArray& file);

/// The smallest PNG there is, of one white pixel.
[[nodiscard]] QByteArray smallPng();

/// What a figure's file says of how it was made, with both values of some numbers.
[[nodiscard]] QByteArray provenanceOf(const Recipe& recipe);

} // namespace fuzzing

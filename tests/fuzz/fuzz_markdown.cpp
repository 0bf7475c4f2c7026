// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of lessons, laid out as they are shown.
#include "tests/fuzz/fuzzing.h"
#include "ui/lessons/lessontext.h"
#include "ui/teaching/markdownlabel.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString markdown = QString::fromUtf8(fuzzing::bytesOf(data, size)).remove(QChar(u'\0'));
    MarkdownLabel label;
    label.setText(lessons::filled(lessons::readText(markdown), {}, {}));
    constexpr int kWidth = 320;
    fuzzing::require(label.heightForWidth(kWidth) >= 0, "a text has no height");
    fuzzing::require(!label.words().contains(QChar(0x2060)), "what only keeps lines together is copied");
    label.setQuiet(true);
    label.setSelectable(false);
    return 0;
}

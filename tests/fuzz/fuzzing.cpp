// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

#include "ui/export/figurefile.h"
#include "ui/export/filewords.h"
#include "ui/export/pngdocument.h"
#include "ui/export/provenance.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>

int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    // What asks the desktop or the person's settings would not be the same elsewhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("XDG_CONFIG_HOME", "/nonexistent");
    static int count = 1;
    static auto* const application = new QApplication(count, *argv); // for as long as the program runs
    Q_UNUSED(argc)
    QApplication::setApplicationVersion(QStringLiteral("0.0.0"));
    return application == nullptr ? 1 : 0;
}

#ifdef KL_FUZZ
// Undefined behaviour ends a run as everything else does that is found.
extern "C" const char* __ubsan_default_options() // NOLINT(bugprone-reserved-identifier): the sanitizer's name
{
    return "halt_on_error=1:print_stacktrace=1";
}

// What fontconfig keeps of a font that it has found is its own.
extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libfontconfig";
}
#endif

namespace fuzzing {

namespace {

/// Of one value of P in each of two bins, and two of Q in the first: nothing that is read depends on it.
Shown shownOf(const Recipe& recipe)
{
    kl::Parameters parameters;
    parameters.binCount = 2;
    const kl::Counts p {{1, 1}};
    const kl::Counts q {{2, 0}};
    auto snapshot
        = std::make_shared<kl::Snapshot>(kl::snapshotOf(parameters, kl::linspace(-1.0, 1.0, 3), {{}, p}, {{}, q}));
    snapshot->parameters = recipe.parameters;
    return Shown(snapshot, recipe.view.unit);
}

template <typename Struct, typename Fields>
void requireRanges(const Fields& fields, const Struct& values)
{
    kl::forEachField(fields, [&values](const auto& field) {
        if constexpr (requires { field.range; })
            require(field.range.contains(values.*field.member), "a value is outside its range",
                QString::fromUtf8(field.key));
    });
}

} // namespace

QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

void require(bool holds, const char* what, const QString& of)
{
    if (holds)
        return;
    std::fprintf(stderr, "\nBroken: %s: %s\n", what, qUtf8Printable(of));
    std::abort();
}

void requireSentence(const QString& text)
{
    constexpr qsizetype kMost = 2000;
    require(!text.trimmed().isEmpty(), "a sentence is empty");
    require(text.size() <= kMost, "a sentence is too long to be read", text);
    const bool canBeSeen = std::all_of(text.begin(), text.end(), [](QChar letter) {
        const QChar::Category category = letter.category();
        return category != QChar::Other_Control && category != QChar::Separator_Line
            && category != QChar::Separator_Paragraph;
    });
    require(canBeSeen, "a sentence is not one line, or has what cannot be seen", text);
}

void requireWhole(const Recipe& recipe)
{
    kl::forEachField(
        recipe::kGroups, [&recipe](const auto& group) { requireRanges(group.fields, recipe.*group.member); });
    if (recipe.pinned)
        requireRanges(kl::kParameterFields, *recipe.pinned);
    try {
        recipe.parameters.validate();
    } catch (const std::exception& error) {
        require(false, "the parameters are not possible", QString::fromUtf8(error.what()));
    }
    require(recipe.figure.isPossible(), "the figure is not possible", recipe.figure.whyImpossible());
    const QByteArray text = QJsonDocument(recipe::toJson(recipe)).toJson();
    const recipe::Reading again = recipe::fromJson(QJsonDocument::fromJson(text).object());
    require(again.complaints.isEmpty(), "what was written is refused", again.complaints.value(0));
    require(again.recipe == recipe, "what was written is read as another one", QString::fromUtf8(text));
}

void requireFigure(const QByteArray& file)
{
    const QString name = QStringLiteral("figure");
    Recipe now;
    now.view.textSize = 150;
    now.view.appearance = theme::Appearance::Dark;
    const figurefile::Reading reading = figurefile::readBytes(file, name, now);
    require(reading.recipe.has_value() == reading.error.isEmpty(), "there is neither recipe nor sentence, or both",
        reading.error);
    if (!reading.recipe) {
        requireSentence(reading.error);
        require(reading.error.startsWith(name), "a sentence does not name the file", reading.error);
        return;
    }
    requireWhole(*reading.recipe);
    require(reading.recipe->view == inWindowOf(now.view, reading.recipe->view), "the window's own was taken");
    const QByteArray words = provenanceOf(*reading.recipe);
    for (const QByteArray& again : {words, pngdocument::withText(smallPng(), provenance::kKeyword, words)}) {
        const figurefile::Reading second = figurefile::readBytes(again, name, now);
        require(second.recipe.has_value(), "what was written is refused", second.error);
        require(*second.recipe == *reading.recipe, "what was written is read as another one", QString::fromUtf8(words));
    }
}

QByteArray smallPng()
{
    static const QByteArray bytes = [] {
        QImage image(1, 1, QImage::Format_RGB32);
        image.fill(Qt::white);
        QBuffer buffer;
        image.save(&buffer, "PNG");
        return buffer.data();
    }();
    return bytes;
}

QByteArray provenanceOf(const Recipe& recipe)
{
    return provenance::text(shownOf(recipe), recipe);
}

} // namespace fuzzing

// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines: words with a NUL between them.
#include "app/commandline.h"
#include "tests/fuzz/fuzzing.h"
#include "ui/export/commandof.h"

#include <variant>

namespace {

/// The words of a line that we wrote ourselves, as a POSIX shell parts them: quotes, and \' between them.
QStringList wordsOf(const QString& line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == QLatin1Char('\''))
            isQuoted = !isQuoted;
        else if (!isQuoted && line[i] == QLatin1Char(' '))
            words << std::exchange(word, {});
        else if (!isQuoted && line[i] == QLatin1Char('\\'))
            word += line[++i];
        else
            word += line[i];
    }
    return words << word;
}

void requireMessage(const Message& message)
{
    fuzzing::require(message.text.endsWith(QLatin1Char('\n')), "a message does not end with its line", message.text);
    if (!message.isError)
        return;
    fuzzing::requireSentence(message.text.chopped(1));
    fuzzing::require(
        message.text.startsWith(QLatin1String("kl-explorer: ")), "an error does not say whose it is", message.text);
}

void requirePossible(const CommandLine& line)
{
    fuzzing::requireWhole(line.recipe);
    fuzzing::requireWhole(line.inWindow({}));
    for (const QString& note : line.notes)
        fuzzing::requireSentence(note);
    fuzzing::require(line.combinations.size() <= Combinations::kMost, "there are too many combinations");
    if (constexpr std::size_t kQuick = 100; line.combinations.size() <= kQuick) {
        for (const kl::Parameters& parameters : line.combinations.over(line.recipe.parameters)) {
            Recipe recipe;
            recipe.parameters = parameters;
            fuzzing::requireWhole(recipe);
        }
    }
    for (const QString& path : line.exports)
        fuzzing::require(fileTypeOf(path).has_value(), "a file is of no type", path);
    if (line.animation)
        fuzzing::require(Animation::whyImpossible(*line.animation).isEmpty(), "an animation cannot be",
            Animation::whyImpossible(*line.animation));
    fuzzing::require(line.step >= 0, "a step is none");
    for (const QString& part : line.show)
        fuzzing::require(viewPart(part) != nullptr, "what is shown is nothing", part);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QStringList words {QStringLiteral("kl-explorer")};
    for (const QByteArray& word : fuzzing::bytesOf(data, size).split('\0'))
        words << QString::fromUtf8(word);
    const auto result = parseCommandLine(words);
    if (const auto* message = std::get_if<Message>(&result)) {
        requireMessage(*message);
        return 0;
    }
    const auto& line = std::get<CommandLine>(result);
    requirePossible(line);

    // The line that says the same is one, and is said by itself.
    const QString said = commandLineOf(line.recipe);
    const auto again = parseCommandLine(wordsOf(said));
    if (const auto* message = std::get_if<Message>(&again))
        fuzzing::require(false, "a command of ours is refused", said + QLatin1Char('\n') + message->text);
    else
        fuzzing::require(commandLineOf(std::get<CommandLine>(again).recipe) == said, "a command of ours says another",
            said + QLatin1Char('\n') + commandLineOf(std::get<CommandLine>(again).recipe));
    return 0;
}

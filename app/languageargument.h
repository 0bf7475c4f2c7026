// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <QString>
#include <QStringList>

class QCommandLineParser;

/// The language of window, texts and messages.
namespace languageargument {

[[nodiscard]] QList<options::Option> options();

/// What --language says somewhere among @p arguments, before they are read in full: so that a message on any of them is
/// in that language. Empty: nothing, or nothing that can be.
[[nodiscard]] QString in(const QStringList& arguments);

/// One of language::codes(); empty if it was not given. @throws UsageError
[[nodiscard]] QString read(const QCommandLineParser& parser);

} // namespace languageargument

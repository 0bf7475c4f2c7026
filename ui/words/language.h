// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <array>

/// The language of every text a person sees, and what goes with it: Qt's own texts, and the form of numbers.
///
/// English until another one is applied, whatever the system has: a program says which it wants, a test sees the same
/// everywhere.
namespace language {

struct Language {
    const char16_t* code; ///< "de", "zh_CN": what settings, options and files call it
    const char16_t* name; ///< in itself: "Deutsch"
};

inline constexpr std::array kAll {Language {u"en", u"English"}, Language {u"de", u"Deutsch"},
    Language {u"fr", u"Français"}, Language {u"es", u"Español"}, Language {u"zh_CN", u"简体中文"}};

[[nodiscard]] QStringList codes();
[[nodiscard]] QString nameOf(const QString& code);

/// The code that a person means: upper and lower case and the two marks between language and country are the same,
/// and a country that makes no difference may be there ("de-AT"). Empty: none of ours.
[[nodiscard]] QString read(const QString& text);

/// The first of ours among those that @p uiLanguages names, as QLocale has them; English where none is.
[[nodiscard]] QString among(const QStringList& uiLanguages);

/// The one that is meant by a choice that may be empty: then it is the system's.
[[nodiscard]] QString meantBy(const QString& choice);

/// Speaks it from now on. Widgets that are there hear of it by LanguageChange; new ones have it. Before there is an
/// application, it is what the first one begins with.
/// @param code  of kAll
void apply(const QString& code);
[[nodiscard]] QString current();

/// The form of numbers for that language: the system's, if that speaks it, for a person may have chosen it there.
[[nodiscard]] QLocale numbersOf(const QString& code);

/// Of what is current, for any thread: point or comma.
[[nodiscard]] QChar decimalMark();

} // namespace language

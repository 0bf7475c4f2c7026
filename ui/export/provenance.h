// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"
#include "ui/state/shown.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// How a file was made, as it says so itself: one JSON object with the whole recipe, in every format of ours.
///
///     {"program": "KL Explorer", "version": "0.9.0", "values": {"pq": "0.1253…", "qp": "0.1034…", "unit": "nat"},
///      "recipe": {"schema": 2, …}, "digest": "…"}
///
/// The digest is digestOf() both. Values are texts with all their digits; "Infinity" is one, and null is none. There is
/// nothing of a person's in it: no paths, no names, no times, nothing of the window's place.
namespace provenance {

inline constexpr const char* kProgram = "KL Explorer";
/// In a PNG: of the iTXt chunk. Without spaces, with which Qt cannot find one.
inline constexpr const char* kKeyword = "kl-explorer-recipe";
/// In SVG and XMP: of the element "figure", whose text the object is.
inline constexpr const char* kNamespace = "https://klexplorer.org/ns/figure/1.0/";
inline constexpr const char* kPrefix = "klexplorer";
inline constexpr const char* kElement = "figure";
inline constexpr const char* kProgramKey = "program";
inline constexpr const char* kVersionKey = "version";
inline constexpr const char* kRecipeKey = "recipe";
inline constexpr const char* kValuesKey = "values";
inline constexpr const char* kDigestKey = "digest";

/// Of a file that shows @p shown, whose parameters and unit it has whatever @p recipe says. How large the window's text
/// is, and whether it is dark, is left out: that is the person's, a file would be another one in another window, and
/// whoever opens it keeps their own.
[[nodiscard]] QJsonObject object(const Shown& shown, Recipe recipe);

/// By which it is noticed that recipe or values were changed after they were written: SHA-256 of the JSON of both,
/// {"recipe":{…},"values":{…}} in the shortest form with keys in order, as hexadecimal digits. It keeps nobody from
/// making another one. Every file of schema 2 has it.
[[nodiscard]] QString digestOf(const QJsonObject& recipe, const QJsonObject& values);

/// The same on one line of ASCII, which XML, PNG and whatever handles a file on its way leave as it is.
[[nodiscard]] QByteArray text(const Shown& shown, const Recipe& recipe);

/// For people, and for reading where the object is gone: both values with all their digits, how empty bins were
/// treated, and every parameter by the name of its option.
[[nodiscard]] QString description(const Shown& shown);

} // namespace provenance

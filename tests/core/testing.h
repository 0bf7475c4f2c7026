// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/histogram.h"
#include "tests/referencefolder.h"

#include <Eigen/Core>
#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QtEndian>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <stdexcept>
#include <vector>

// Where the C library is the one that NumPy ran on for the golden data, results that go through exp and log are equal
// to the last bit (tests/reference/README.md). Elsewhere kGoldenTolerance holds.
#if defined(__x86_64__) && defined(__GLIBC__)
inline constexpr bool kGoldenLibm = true;
#else
inline constexpr bool kGoldenLibm = false;
#endif

/// How near the golden data masses, divergences and the rest come on any machine: |Δ| ≤ 1e-12·max(1, |value|).
inline constexpr double kGoldenTolerance = 1e-12;

/// Equal, or both NaN. What "to the last bit" means for numbers whose sign of zero carries nothing.
inline bool isSame(double got, double expected)
{
    return got == expected || (std::isnan(got) && std::isnan(expected));
}

/// |got − expected| ≤ tolerance·max(1, |expected|); an infinity or NaN is close to itself alone.
inline bool isClose(double got, double expected, double tolerance)
{
    return isSame(got, expected)
        || (std::isfinite(got) && std::isfinite(expected)
            && std::abs(got - expected) <= tolerance * std::max(1.0, std::abs(expected)));
}

/// |got − expected| ≤ tolerance·|expected|; an infinity or NaN is close to itself alone.
inline bool isRelativelyClose(double got, double expected, double tolerance)
{
    return isSame(got, expected)
        || (std::isfinite(got) && std::isfinite(expected)
            && std::abs(got - expected) <= tolerance * std::abs(expected));
}

/// Both numbers to 17 digits, for the message of a failure.
inline QByteArray shown(double got, double expected)
{
    return "got " + QByteArray::number(got, 'g', 17) + ", expected " + QByteArray::number(expected, 'g', 17)
        + ", off by " + QByteArray::number(got - expected, 'g', 3);
}

/// As shown(), saying which of many numbers it is.
template <typename What>
QByteArray shown(const What& what, double got, double expected)
{
    if constexpr (std::is_arithmetic_v<What>)
        return "at " + QByteArray::number(what) + ": " + shown(got, expected);
    else
        return QByteArray(what) + ": " + shown(got, expected);
}

/// The object in tests/reference/@p file. @throws std::runtime_error if there is none.
inline QJsonObject golden(const char* file)
{
    QFile in(QString::fromUtf8(referenceFolder()) + QLatin1Char('/') + QLatin1String(file));
    if (!in.open(QIODevice::ReadOnly))
        throw std::runtime_error("no golden file " + in.fileName().toStdString());
    QJsonObject object = QJsonDocument::fromJson(in.readAll()).object();
    if (object.isEmpty())
        throw std::runtime_error("not a JSON object: " + in.fileName().toStdString());
    return object;
}

/// A golden number: a JSON number, "NaN", "Infinity", "-Infinity", or digits in a string, rounded to a double.
inline double number(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.toString();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (text == QLatin1String("NaN"))
        return std::numeric_limits<double>::quiet_NaN();
    if (text == QLatin1String("Infinity"))
        return infinity;
    if (text == QLatin1String("-Infinity"))
        return -infinity;
    bool ok = false;
    const double result = text.toDouble(&ok);
    if (!ok)
        throw std::runtime_error("not a golden number: \"" + text.toStdString() + '"');
    return result;
}

/// A golden array of numbers.
inline std::vector<double> numbers(const QJsonValue& value)
{
    if (!value.isArray())
        throw std::runtime_error("not a golden array");
    std::vector<double> result;
    for (const QJsonValue& element : value.toArray())
        result.push_back(number(element));
    return result;
}

inline std::vector<std::int64_t> integers(const QJsonValue& value)
{
    if (!value.isArray())
        throw std::runtime_error("not a golden array");
    std::vector<std::int64_t> result;
    for (const QJsonValue& element : value.toArray())
        result.push_back(element.toInteger());
    return result;
}

inline Eigen::ArrayXd asArray(std::span<const double> values)
{
    return Eigen::Map<const Eigen::ArrayXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

inline std::span<const double> asSpan(const Eigen::ArrayXd& values)
{
    return {values.data(), static_cast<std::size_t>(values.size())};
}

inline std::vector<std::int64_t> asVector(const kl::Counts& counts)
{
    return {counts.data(), counts.data() + counts.size()};
}

/// SHA-256, in hexadecimal, of the doubles' little-endian bytes in order: sha_doubles() of make_reference.py.
inline QByteArray sha256(std::span<const double> values)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const double value : values) {
        const double little = qToLittleEndian(value);
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&little), qsizetype {sizeof little}));
    }
    return hash.result().toHex();
}

/// SHA-256, in hexadecimal, of the decimal counts joined by commas: sha_ints() of make_reference.py.
inline QByteArray sha256(const kl::Counts& counts)
{
    QByteArray text;
    for (const std::int64_t count : counts)
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(static_cast<qlonglong>(count));
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

/// The message of the @p Error that @p action throws, or "nothing thrown".
template <typename Error, typename Action>
QByteArray errorOf(const Action& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return "nothing thrown";
}

/// Whether @p message has every one of @p parts.
inline bool names(const QByteArray& message, const QByteArrayList& parts)
{
    return std::all_of(parts.begin(), parts.end(), [&](const QByteArray& part) { return message.contains(part); });
}

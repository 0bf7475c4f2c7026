// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>
#include <utility>

/// Leaves parseCommandLine() with a line for standard error.
class UsageError : public std::exception {
public:
    explicit UsageError(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

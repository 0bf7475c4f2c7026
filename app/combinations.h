// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <vector>

/// Lists of values of parameters, of which every combination is gone through.
class Combinations {
public:
    using Change = std::function<void(kl::Parameters&)>;

    /// More are a slip of the hand, and would fill a disk.
    static constexpr std::size_t kMost = 10'000;

    /// @param key  of kl::kParameterFields
    void add(const QString& key, std::vector<Change> values);

    /// How many there are, and no more than kMost + 1; 1 where no list was given.
    [[nodiscard]] std::size_t size() const;
    /// All of them over @p base, in an order in which an Explorer keeps what the next can use: a new seed or N costs
    /// most.
    [[nodiscard]] std::vector<kl::Parameters> over(const kl::Parameters& base) const;
    /// The options that have more than one value: "empty-bins".
    [[nodiscard]] QStringList varied() const;

private:
    struct List {
        QString key;
        std::vector<Change> values;
    };
    std::vector<List> m_lists;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/combinations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

/// From what costs most to change to what costs least; others come last.
constexpr std::array kCostly {"seed", "samples", "sigma", "bins"};

std::ptrdiff_t costOf(const QString& key)
{
    return std::find_if(kCostly.begin(), kCostly.end(), [&key](const char* each) { return key == QLatin1String(each); })
        - kCostly.begin();
}

} // namespace

void Combinations::add(const QString& key, std::vector<Change> values)
{
    const auto place = std::find_if(
        m_lists.begin(), m_lists.end(), [&key](const List& each) { return costOf(each.key) > costOf(key); });
    m_lists.insert(place, {key, std::move(values)});
}

std::size_t Combinations::size() const
{
    std::size_t result = 1;
    for (const List& list : m_lists)
        result = std::min(result * std::min(list.values.size(), kMost + 1), kMost + 1);
    return result;
}

std::vector<kl::Parameters> Combinations::over(const kl::Parameters& base) const
{
    std::vector<kl::Parameters> all {base};
    for (const List& list : m_lists) {
        std::vector<kl::Parameters> longer;
        longer.reserve(all.size() * list.values.size());
        for (const kl::Parameters& one : all) {
            for (const Change& change : list.values) {
                longer.push_back(one);
                change(longer.back());
            }
        }
        all = std::move(longer);
    }
    return all;
}

QStringList Combinations::varied() const
{
    QStringList result;
    for (const List& list : m_lists) {
        if (list.values.size() > 1)
            result << QString::fromStdString(kl::optionOf(list.key.toStdString()));
    }
    return result;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

/// Where somebody was in lessons: all that is kept of them.
class ReadLessons {
public:
    static constexpr qsizetype kMost = 50;

    struct Place {
        QString key; ///< of the lesson
        int step; ///< from 0

        friend bool operator==(const Place&, const Place&) = default;
    };

    /// The step; 0 where none is kept.
    [[nodiscard]] int stepOf(const QString& key) const
    {
        const auto found = find(key);
        return found == m_places.end() ? 0 : found->step;
    }

    /// Keeps it before all others, of which the last is forgotten if there are too many.
    void keep(const QString& key, int step)
    {
        m_places.erase(
            std::remove_if(m_places.begin(), m_places.end(), [&](const Place& place) { return place.key == key; }),
            m_places.end());
        m_places.prepend({key, step});
        if (m_places.size() > kMost)
            m_places.removeLast();
    }

    [[nodiscard]] const QList<Place>& places() const { return m_places; } ///< the latest first

    friend bool operator==(const ReadLessons&, const ReadLessons&) = default;

private:
    [[nodiscard]] QList<Place>::const_iterator find(const QString& key) const
    {
        return std::find_if(m_places.begin(), m_places.end(), [&](const Place& place) { return place.key == key; });
    }

    QList<Place> m_places;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

/// Finds where the names of curves stand: each beside its own, where that is the outermost one.
class NamePlaces {
public:
    /// A name that wants a place. All in the chart's coordinates.
    struct Wish {
        QString key; ///< by which it is known from one layout to the next
        QSizeF size;
        std::vector<QList<QPointF>> runs; ///< its curve
        bool right; ///< the side on which it is looked for first
        std::optional<qreal> exit; ///< where its curve goes out at the top: there it stands in any case
    };
    /// What else there is.
    struct Ground {
        QRectF plot;
        qreal gap; ///< that is kept to all
        std::vector<QList<QPointF>> lines {};
        std::vector<QRectF> taken {};
        std::vector<QRectF> hatched {};
    };
    struct Place {
        QRectF rect {}; ///< empty: there is no room
        bool needsGround = false; ///< something runs behind it
    };

    /// @param holding  a name stays where it stood last as long as it can
    /// @return one for each wish
    [[nodiscard]] std::vector<Place> of(const std::vector<Wish>& wishes, Ground ground, bool holding);

private:
    /// Where a name stands by its curve.
    struct Spot {
        enum class By { Flank, Peak, Above, Below, Exit } by;
        bool right; ///< of the curve's flank or peak, or of where it goes out
        double level; ///< how far down the flank, along the curve, or in lines below the top
        double distance = 1.0; ///< from the flank or the peak, in gaps
    };
    [[nodiscard]] static QRectF rectAt(const Spot& spot, const Wish& wish, const Ground& ground);
    [[nodiscard]] static std::vector<Spot> spotsOf(const Wish& wish);
    /// On the side of the name at @p rect that is away from its curve, no other's runs any more.
    [[nodiscard]] static bool isOutermost(
        const QRectF& rect, const Spot& spot, std::size_t i, const std::vector<Wish>& wishes, const Ground& ground);

    QMap<QString, Spot> m_spots;
};

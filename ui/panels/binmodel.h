// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/shown.h"

#include <QAbstractTableModel>
#include <QBrush>
#include <QSortFilterProxyModel>

/// The bins of what is shown, a row each, in their order. A cell is made when it is looked at, so a new snapshot costs
/// little, however many bins there are.
class BinModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A cell's number, for sorting.
    static constexpr int kNumber = Qt::UserRole;

    void setShown(const Shown& shown);
    [[nodiscard]] const Shown& shown() const { return m_shown; }
    /// The bin that is pointed at, on @p ground; −1: none.
    void setPointedBin(int bin);
    [[nodiscard]] int pointedBin() const { return m_pointedBin; }
    void setPointedGround(const QBrush& ground);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellRow(int bin);

    Shown m_shown;
    int m_rows = 0;
    int m_pointedBin = -1;
    QBrush m_pointedGround;
};

/// The same in the order of a column: numbers as numbers, where there is none first.
class SortedBins : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

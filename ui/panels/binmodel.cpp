// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/binmodel.h"

#include "ui/words/binrows.h"
#include "ui/words/format.h"

#include <cmath>

namespace {

constexpr int kColumnCount = static_cast<int>(binrows::kColumns.size());

binrows::Column columnOf(int section)
{
    return binrows::kColumns.at(static_cast<std::size_t>(section));
}

kl::EmptyBins emptyBinsOf(const Shown& shown)
{
    return shown ? shown.snapshot().parameters.emptyBins : kl::EmptyBins::Skip;
}

} // namespace

void BinModel::setShown(const Shown& shown)
{
    const int rows = shown ? shown.snapshot().parameters.binCount : 0;
    const bool hasOtherTitles = shown.unit() != m_shown.unit() || emptyBinsOf(shown) != emptyBinsOf(m_shown);
    // What is selected stays so, as far as it is there.
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_shown = shown;
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_shown = shown;
        m_rows = rows;
        endRemoveRows();
    }
    m_shown = shown;
    if (m_pointedBin >= rows)
        m_pointedBin = -1;
    if (rows > 0) // a bin's number, the first column, never changes
        emit dataChanged(index(0, 1), index(rows - 1, kColumnCount - 1), {Qt::DisplayRole, kNumber});
    if (hasOtherTitles)
        emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

void BinModel::setPointedBin(int bin)
{
    const int before = m_pointedBin;
    m_pointedBin = bin < m_rows ? bin : -1;
    tellRow(before);
    tellRow(m_pointedBin);
}

void BinModel::setPointedGround(const QBrush& ground)
{
    m_pointedGround = ground;
    tellRow(m_pointedBin);
}

void BinModel::tellRow(int bin)
{
    if (bin >= 0 && bin < m_rows)
        emit dataChanged(index(bin, 0), index(bin, kColumnCount - 1), {Qt::BackgroundRole});
}

int BinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int BinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant BinModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_shown || index.row() >= m_shown.snapshot().parameters.binCount)
        return {};
    const binrows::Column column = columnOf(index.column());
    switch (role) {
    case Qt::DisplayRole: return binrows::text(m_shown, column, index.row());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            column == binrows::Column::State ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::BackgroundRole: return index.row() == m_pointedBin ? m_pointedGround : QVariant();
    case kNumber:
        return column == binrows::Column::State ? QVariant(binrows::state(m_shown.snapshot(), index.row()))
                                                : QVariant(binrows::number(m_shown, column, index.row()));
    default: return {};
    }
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const binrows::Column column = columnOf(section);
    switch (role) {
    case Qt::DisplayRole: return binrows::title(column, m_shown.unit(), emptyBinsOf(m_shown));
    case Qt::ToolTipRole: return m_shown ? format::wrapped(binrows::explained(column, m_shown)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            column == binrows::Column::State ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

bool SortedBins::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(BinModel::kNumber);
    const QVariant b = right.data(BinModel::kNumber);
    if (a.userType() == QMetaType::QString)
        return a.toString() < b.toString();
    const double x = a.toDouble();
    const double y = b.toDouble();
    if (std::isnan(x) || std::isnan(y))
        return std::isnan(x) && !std::isnan(y);
    return x < y;
}

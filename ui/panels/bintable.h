// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/places.h"
#include "ui/state/shown.h"
#include "ui/words/binrows.h"

#include <QSet>
#include <QTableView>

class BinModel;
class SortedBins;
class QTimer;

/// The table of bins: the chart in numbers, for who wants them exactly, and for who cannot see it. A click on a heading
/// sorts; Ctrl+C copies the selected rows, or all if none is, as programs read them. Columns are as wide as what they
/// show asks for, when it has come to rest, unless a person chose otherwise.
class BinTable : public QTableView {
    Q_OBJECT

public:
    explicit BinTable(QWidget* parent = nullptr);

    void setShown(const Shown& shown);
    /// Marks the row of the bin that is pointed at elsewhere, and brings it into view; −1: none is.
    void setPointedBin(int bin);
    void copy() const;

    [[nodiscard]] TableOrder order() const;
    void setOrder(const TableOrder& order);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void binPointedAt(int bin); ///< by a person, with the table's own means; −1: no longer

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitToFont();
    void fitColumns();
    [[nodiscard]] QString longestOf(binrows::Column column) const;
    void fitToPalette();
    [[nodiscard]] int heightOf(int rows) const;
    [[nodiscard]] int binOf(const QModelIndex& index) const;

    BinModel* m_model;
    SortedBins* m_sorted;
    QTimer* m_rests;
    QSet<int> m_byHand; ///< columns whose width a person has chosen
    bool m_isFitting = false;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The order of the table of bins.
struct TableOrder {
    int column = 0; ///< by which it is sorted, from 0; of binrows::kColumns
    bool descending = false;

    friend bool operator==(const TableOrder&, const TableOrder&) = default;
};

/// How a person has divided the window.
struct Places {
    double panelShare = 1.0; ///< how wide the panel is, as a multiple of what its font asks for
    double termsShare = 0.5; ///< the part of the charts' height that the terms have when they are shown
    double tableShare = 1.0; ///< how high the table is, as a multiple of what its font asks for
    TableOrder tableOrder;

    friend bool operator==(const Places&, const Places&) = default;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bintable.h"

#include "ui/panels/binmodel.h"
#include "ui/theme/spacing.h"
#include "ui/words/binrows.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyleOptionHeader>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <vector>

namespace {

using theme::kUnit;

/// How long what is shown has to stay the same before columns are fitted to it: they are not to move under a drag.
constexpr std::chrono::milliseconds kRest(200);

/// Beside the words of the one column of words, which would touch the number before it.
const QString kInset(2, QChar(0x00A0));

/// Arrows as people read them: up where it ascends. Qt has it the other way round.
class BinHeader : public QHeaderView {
public:
    explicit BinHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (option->sortIndicator == QStyleOptionHeader::SortUp)
            option->sortIndicator = QStyleOptionHeader::SortDown;
        else if (option->sortIndicator == QStyleOptionHeader::SortDown)
            option->sortIndicator = QStyleOptionHeader::SortUp;
        if (section == static_cast<int>(binrows::Column::State))
            option->text.prepend(kInset);
    }
};

class InsetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(kInset);
    }
};

} // namespace

BinTable::BinTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new BinModel(this))
    , m_sorted(new SortedBins(this))
    , m_rests(new QTimer(this))
{
    setObjectName(QStringLiteral("binTable"));
    setAccessibleName(tr("Table of bins"));
    setAccessibleDescription(tr("Each bin’s edges, counts, masses, exact masses, ratio and terms"));
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leads on
    setMouseTracking(true);
    connect(this, &QTableView::entered, this, [this](const QModelIndex& index) { emit binPointedAt(binOf(index)); });
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new BinHeader(this));
    setItemDelegateForColumn(static_cast<int>(binrows::Column::State), new InsetDelegate(this));
    // Who is there is what one looks for first, and what others scroll out of sight in a narrow window.
    horizontalHeader()->moveSection(
        static_cast<int>(binrows::Column::State), static_cast<int>(binrows::Column::PCount));
    setSortingEnabled(true);
    setOrder({});
    m_rests->setSingleShot(true);
    m_rests->setInterval(kRest);
    connect(m_rests, &QTimer::timeout, this, &BinTable::fitColumns);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &BinTable::fitColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (!m_isFitting && QApplication::mouseButtons() != Qt::NoButton)
            m_byHand.insert(section);
    });
    fitToFont();
    fitToPalette();
}

void BinTable::setShown(const Shown& shown)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setShown(shown);
    if (isFirst)
        fitColumns();
    else
        m_rests->start();
}

void BinTable::setPointedBin(int bin)
{
    if (bin == m_model->pointedBin())
        return;
    m_model->setPointedBin(bin);
    if (m_model->pointedBin() < 0 || !isVisible() || viewport()->underMouse()) // there it is in view
        return;
    const int across = horizontalScrollBar()->value(); // only its row is to come into view
    scrollTo(m_sorted->mapFromSource(m_model->index(bin, std::max(0, columnAt(0)))));
    horizontalScrollBar()->setValue(across);
}

int BinTable::binOf(const QModelIndex& index) const
{
    return index.isValid() ? m_sorted->mapToSource(index).row() : -1;
}

void BinTable::copy() const
{
    if (!m_model->shown())
        return;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); }); // as they stand
    std::vector<int> bins;
    for (const QModelIndex& row : std::as_const(rows))
        bins.push_back(binOf(row));
    for (int row = 0; rows.isEmpty() && row < m_sorted->rowCount(); ++row)
        bins.push_back(binOf(m_sorted->index(row, 0)));
    QApplication::clipboard()->setText(binrows::tsv(m_model->shown(), bins));
}

TableOrder BinTable::order() const
{
    return {.column = horizontalHeader()->sortIndicatorSection(),
        .descending = horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder};
}

void BinTable::setOrder(const TableOrder& order)
{
    sortByColumn(order.column, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void BinTable::fitToFont()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kUnit / 2);
    m_byHand.clear();
    fitColumns();
    updateGeometry();
}

/// The longest of what a column shows.
QString BinTable::longestOf(binrows::Column column) const
{
    QString longest;
    for (int bin = 0; bin < m_model->rowCount(); ++bin) {
        const QString text = m_model->index(bin, static_cast<int>(column)).data().toString();
        if (text.size() > longest.size()) // digits are equally wide
            longest = text;
    }
    return longest;
}

void BinTable::fitColumns()
{
    m_rests->stop();
    m_isFitting = true;
    const QFont headingFont = horizontalHeader()->font();
    const QFontMetrics headings(headingFont);
    for (const binrows::Column column : binrows::kColumns) {
        const auto section = static_cast<int>(column);
        if (m_byHand.contains(section))
            continue;
        const int inset = column == binrows::Column::State ? fontMetrics().horizontalAdvance(kInset) : 0;
        int heading = 0;
        for (const Unit unit : {Unit::Nats, Unit::Bits}) {
            for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
                heading = std::max(heading, headings.horizontalAdvance(binrows::title(column, unit, emptyBins)));
        }
        const int mark = horizontalHeader()->sortIndicatorSection() == section
            ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, horizontalHeader()) + kUnit
            : 0;
        const int cells = fontMetrics().horizontalAdvance(longestOf(column));
        setColumnWidth(section, std::max(heading + mark, cells) + inset + 3 * kUnit / 2);
    }
    m_isFitting = false;
}

void BinTable::fitToPalette()
{
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(0.3F);
    m_model->setPointedGround(ground);
}

int BinTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

QSize BinTable::sizeHint() const
{
    constexpr int kRows = 6;
    return {QTableView::sizeHint().width(), heightOf(kRows)};
}

QSize BinTable::minimumSizeHint() const
{
    constexpr int kRows = 3;
    return {30 * kUnit, heightOf(kRows)};
}

void BinTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus() && current.row() != previous.row())
        emit binPointedAt(binOf(current));
}

void BinTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        emit binPointedAt(binOf(currentIndex()));
}

void BinTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit binPointedAt(-1);
}

/// A row under the mouse is pointed at as its bin in the chart would be; afterwards the one that has the focus is again.
bool BinTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        emit binPointedAt(hasFocus() ? binOf(currentIndex()) : -1);
    return QTableView::viewportEvent(event);
}

void BinTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy(); // QTableView would copy one cell
    else
        QTableView::keyPressEvent(event);
}

/// All that the mouse can do here, for the menu key too.
void BinTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* rows = menu->addAction(
        selectionModel()->hasSelection() ? tr("&Copy the selected rows") : tr("&Copy all rows"), this, &BinTable::copy);
    rows->setObjectName(QStringLiteral("copyRows"));
    menu->addAction(tr("Select &all"), this, &BinTable::selectAll);
    QMenu* sort = menu->addMenu(tr("&Sort by"));
    for (std::size_t i = 0; i < binrows::kColumns.size(); ++i) {
        const auto section = static_cast<int>(i);
        sort->addAction(
            m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(), this, [this, section] {
                const QHeaderView& header = *horizontalHeader();
                const bool again = header.sortIndicatorSection() == section;
                sortByColumn(section,
                    again && header.sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                               : Qt::AscendingOrder);
            });
    }
    menu->popup(event->globalPos());
}

void BinTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitToFont();
    if (event->type() == QEvent::PaletteChange)
        fitToPalette();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bintable.h"

#include "tests/ui/mouse.h"
#include "tests/ui/snapshots.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/controls/quantityslider.h"
#include "ui/words/binrows.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>

#include <cmath>
#include <numbers>

using binrows::Column;

Q_DECLARE_METATYPE(kl::EmptyBins)

/// The table of bins: its rows as values, and its place in the window.
class TestBinTable : public WindowFixture {
    Q_OBJECT

public:
    TestBinTable()
        : WindowFixture({.sampleCount = 400, .binCount = 30})
    {
    }

private slots:
    void numbersByHand_data();
    void numbersByHand();
    void states_data();
    void states();
    void textsForPeople();
    void tsvForPrograms();
    void opensByItsCommand();
    void followsWhatIsShown();
    void sortsNumbersAsNumbers();
    void pointingMarksTheRow();
    void rowPointsAtTheBin();
    void rowUnderTheMousePointsToo();
    void copiesSelectedRowsOrAll();
    void copiesWithoutTheTable();
    void nothingIsCut_data();
    void nothingIsCut();
    void columnsFollowWhatIsShown();
    void allFitsOnALargeScreen();
    void statesKeepOffTheNumbers();
    void ascendingPointsUp();
    void fewerBinsLeaveWhatIsSelected();
    void isAccessible();

private:
    [[nodiscard]] BinTable* table() const { return child<BinTable>("binTable"); }
    [[nodiscard]] ChartPane& chart() const { return m_window->chartPane(); }
    void openTable();
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
};

namespace {

/// Two values each in the first bin, P only in the second, Q only in the third, none in the last.
Shown byHand(kl::EmptyBins emptyBins, Unit unit = Unit::Nats)
{
    return Shown(treated(snapshotOf({2, 2, 0, 0}, {1, 0, 3, 0}), emptyBins), unit);
}

constexpr std::array kQCounts {1.0, 0.0, 3.0, 0.0};
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

void TestBinTable::openTable()
{
    m_window->session().view().set(&ViewOptions::table, true);
    settle();
    QVERIFY(table()->isVisible());
}

void TestBinTable::numbersByHand_data()
{
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    QTest::addColumn<int>("bin");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("pq");
    QTest::addColumn<double>("qp");
    // p = ½, q = ¼: ½ ln 2 and ¼ ln ½.
    const double half = 0.5 * std::numbers::ln2;
    const double quarter = -0.25 * std::numbers::ln2;
    QTest::newRow("skip, shared") << kl::EmptyBins::Skip << 0 << 2.0 << half << quarter;
    QTest::newRow("skip, P only") << kl::EmptyBins::Skip << 1 << kInfinity << kNan << kNan;
    QTest::newRow("skip, Q only") << kl::EmptyBins::Skip << 2 << 0.0 << kNan << kNan;
    QTest::newRow("skip, empty") << kl::EmptyBins::Skip << 3 << kNan << kNan << kNan;
    QTest::newRow("strict, P only") << kl::EmptyBins::Strict << 1 << kInfinity << kInfinity << 0.0;
    QTest::newRow("strict, Q only") << kl::EmptyBins::Strict << 2 << 0.0 << 0.0 << kInfinity;
    QTest::newRow("strict, empty") << kl::EmptyBins::Strict << 3 << kNan << 0.0 << 0.0;
    // Counts + ½ over 4 + 2: 2.5 against 0.5, and 0.5 against 0.5.
    QTest::newRow("smooth, P only") << kl::EmptyBins::Smooth << 1 << 5.0 << 2.5 / 6.0 * std::log(5.0)
                                    << -0.5 / 6.0 * std::log(5.0);
    QTest::newRow("smooth, empty") << kl::EmptyBins::Smooth << 3 << 1.0 << 0.0 << 0.0;
    // The one shared bin, rescaled to 1 on either side.
    QTest::newRow("renormalise, shared") << kl::EmptyBins::Renormalise << 0 << 1.0 << 0.0 << 0.0;
    QTest::newRow("renormalise, P only") << kl::EmptyBins::Renormalise << 1 << kInfinity << kNan << kNan;
}

void TestBinTable::numbersByHand()
{
    QFETCH(const kl::EmptyBins, emptyBins);
    QFETCH(const int, bin);
    QFETCH(const double, ratio);
    QFETCH(const double, pq);
    QFETCH(const double, qp);
    for (const auto& [unit, factor] : {std::pair(Unit::Nats, 1.0), std::pair(Unit::Bits, std::numbers::log2e)}) {
        const Shown shownNow = byHand(emptyBins, unit);
        for (const auto& [column, expected] : {std::pair(Column::Ratio, ratio), std::pair(Column::PqTerm, pq * factor),
                 std::pair(Column::QpTerm, qp * factor)}) {
            const double got = binrows::number(shownNow, column, bin);
            const bool isSame = std::isfinite(expected) ? isClose(got, expected, 1e-15) // a few ulp of the logarithm
                : std::isnan(expected)                  ? std::isnan(got)
                                                        : got == expected;
            QVERIFY2(isSame, ::shown(got, expected).constData());
        }
        QCOMPARE(binrows::number(shownNow, Column::Bin, bin), bin + 1.0);
        QCOMPARE(binrows::number(shownNow, Column::From, bin), bin - 2.0); // edges −2 … 2
        QCOMPARE(binrows::number(shownNow, Column::To, bin), bin - 1.0);
        // As it is summed: counts over 4, (counts + ½) over 6, or the one shared bin rescaled to 1.
        const double raw = bin < 2 ? 0.5 : 0.0;
        const double mass = emptyBins == kl::EmptyBins::Smooth ? (bin < 2 ? 2.5 : 0.5) / 6.0
            : emptyBins != kl::EmptyBins::Renormalise          ? raw
            : bin == 0                                         ? 1.0
            : bin == 1                                         ? kNan // left out
                                                               : 0.0;
        const double gotMass = binrows::number(shownNow, Column::PMass, bin);
        QVERIFY2(
            std::isnan(mass) ? std::isnan(gotMass) : isClose(gotMass, mass, 1e-15), ::shown(gotMass, mass).constData());
        QCOMPARE(binrows::number(shownNow, Column::PCount, bin), bin < 2 ? 2.0 : 0.0); // whatever is done about it
        QCOMPARE(binrows::number(shownNow, Column::QCount, bin), kQCounts.at(std::size_t(bin)));
        QCOMPARE(binrows::number(shownNow, Column::PExact, bin), shownNow.explanation().decompositions.pMass[bin]);
    }
}

void TestBinTable::states_data()
{
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    QTest::addColumn<QStringList>("states");
    QTest::newRow("skip") << kl::EmptyBins::Skip
                          << QStringList {u"shared"_s, u"P only, skipped"_s, u"Q only, skipped"_s, u"empty"_s};
    QTest::newRow("strict") << kl::EmptyBins::Strict
                            << QStringList {u"shared"_s, u"P only, infinite"_s, u"Q only, infinite"_s, u"empty"_s};
    QTest::newRow("smooth") << kl::EmptyBins::Smooth
                            << QStringList {u"shared"_s, u"P only, filled"_s, u"Q only, filled"_s, u"empty, filled"_s};
    QTest::newRow("renormalise") << kl::EmptyBins::Renormalise
                                 << QStringList {u"shared"_s, u"P only, left out"_s, u"Q only, left out"_s, u"empty"_s};
}

void TestBinTable::states()
{
    QFETCH(const kl::EmptyBins, emptyBins);
    QFETCH(const QStringList, states);
    const Shown shownNow = byHand(emptyBins);
    for (int bin = 0; bin < 4; ++bin)
        QCOMPARE(binrows::text(shownNow, Column::State, bin), states[bin]);
}

void TestBinTable::textsForPeople()
{
    const Shown shownNow = byHand(kl::EmptyBins::Skip);
    const auto row = [&](int bin) {
        QStringList cells;
        for (const Column column : {Column::Bin, Column::From, Column::To, Column::PCount, Column::QMass, Column::Ratio,
                 Column::PqTerm, Column::QpTerm})
            cells << binrows::text(shownNow, column, bin);
        return cells.join(u'|');
    };
    QCOMPARE(row(0), u"1|−2.0|−1.0|2|0.250|2.00|0.347|−0.173"_s);
    QCOMPARE(row(1), u"2|−1.0|0.0|2|0|∞|–|–"_s);
    QCOMPARE(row(3), u"4|1.0|2.0|0|0|–|–|–"_s);
    QCOMPARE(binrows::title(Column::PqTerm, Unit::Bits), u"p log₂(p/q)"_s);
    // Headings tell counts, masses, and what is summed in their place.
    QCOMPARE(binrows::title(Column::PCount, Unit::Nats), u"count P"_s);
    QCOMPARE(binrows::title(Column::QMass, Unit::Nats, kl::EmptyBins::Strict), u"mass q"_s);
    QCOMPARE(binrows::title(Column::QMass, Unit::Nats, kl::EmptyBins::Smooth), u"smoothed q"_s);
    QCOMPARE(binrows::title(Column::PMass, Unit::Nats, kl::EmptyBins::Renormalise), u"rescaled p"_s);
    QVERIFY(binrows::explained(Column::PMass, byHand(kl::EmptyBins::Smooth)).contains(u"pseudocount"_s));
}

void TestBinTable::tsvForPrograms()
{
    const QStringList lines = binrows::tsv(byHand(kl::EmptyBins::Skip), {2, 0}).split(u'\n');
    QCOMPARE(lines.size(), 4); // names, two rows, and the end of the last
    QCOMPARE(lines[0],
        u"bin\tleft\tright\tcount_p\tcount_q\tmass_p\tmass_q\texact_p\texact_q\tratio\tterm_pq\tterm_qp\tstate"_s);
    const QStringList third = lines[1].split(u'\t');
    QCOMPARE(third.mid(0, 7), QStringList({u"3"_s, u"0"_s, u"1"_s, u"0"_s, u"3"_s, u"0"_s, u"0.75"_s}));
    QCOMPARE(third.mid(9), QStringList({u"0"_s, u"nan"_s, u"nan"_s, u"Q only, skipped"_s}));
    // Summed masses have the name that they have in CSV files.
    const QStringList smoothed = binrows::tsv(byHand(kl::EmptyBins::Smooth), {3}).split(u'\n');
    QVERIFY(smoothed[0].contains(u"count_q\tused_p\tused_q\t"_s));
    QCOMPARE(smoothed[1].split(u'\t')[5].toDouble(), 0.5 / 6.0);
    const QStringList first = lines[2].split(u'\t');
    QCOMPARE(first[0], u"1"_s);
    QCOMPARE(first[1], u"-2"_s); // no true minus
    QCOMPARE(first[10].toDouble(), 0.5 * std::log(2.0)); // all digits
    QVERIFY(binrows::tsv(byHand(kl::EmptyBins::Strict)).contains(u"\tinf\t"_s));
    QVERIFY(binrows::tsv(byHand(kl::EmptyBins::Skip, Unit::Bits)).contains(u"\tterm_pq_bits\t"_s));
}

void TestBinTable::opensByItsCommand()
{
    QVERIFY(!table()->isVisible());
    auto* action = child<QAction>("tableAction");
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(table()->isVisible() && action->isChecked());
    QCOMPARE(table()->model()->rowCount(), 30);
    m_window->resize(900, 600);
    settle();
    QCOMPARE(m_window->size(), QSize(900, 600));
    QVERIFY(table()->geometry().top() >= chart().geometry().bottom()); // below the chart,
    QVERIFY(child<QWidget>("figureView")->height() >= 200); // which can be read still
    QVERIFY(table()->viewport()->height() >= 3 * table()->rowHeight(0));
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!table()->isVisible() && !action->isChecked());
}

void TestBinTable::followsWhatIsShown()
{
    openTable();
    auto* slider = child<QuantitySlider>("binCountSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 31, kPatience);
    const Shown& shownNow = m_window->session().shown();
    for (const int bin : {0, 15, 30}) {
        for (const Column column : binrows::kColumns)
            QCOMPARE(cell(bin, column), binrows::text(shownNow, column, bin));
    }
    const QString nats = cell(10, Column::PqTerm);
    m_window->session().view().set(&ViewOptions::unit, Unit::Bits);
    QVERIFY(cell(10, Column::PqTerm) != nats);
    QVERIFY(table()->model()->headerData(int(Column::PqTerm), Qt::Horizontal).toString().contains(u"log₂"_s));
    // What is closed is not kept up to date, and is so when it is opened.
    m_window->session().view().set(&ViewOptions::table, false);
    QTest::keyClick(slider, Qt::Key_Left);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().shown().snapshot().parameters.binCount, 30, kPatience);
    QCOMPARE(table()->model()->rowCount(), 31);
    openTable();
    QCOMPARE(table()->model()->rowCount(), 30);
}

void TestBinTable::sortsNumbersAsNumbers()
{
    openTable();
    const Shown& shownNow = m_window->session().shown();
    for (const Column column : binrows::kColumns) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table()->sortByColumn(static_cast<int>(column), order);
            double before = 0.0;
            for (int row = 1; row < 30 && column == Column::State; ++row) { // words as words
                const int compared = QString::compare(cell(row - 1, column), cell(row, column));
                QVERIFY(order == Qt::AscendingOrder ? compared <= 0 : compared >= 0);
            }
            for (int row = 0; row < 30 && column != Column::State; ++row) {
                const int bin = cell(row, Column::Bin).toInt() - 1;
                double value = binrows::number(shownNow, column, bin);
                if (std::isnan(value))
                    value = -kInfinity; // where there is none comes first
                if (order == Qt::DescendingOrder)
                    value = -value;
                QVERIFY(row == 0 || value >= before);
                before = value;
            }
        }
    }
    // A new result keeps the order that was chosen.
    table()->sortByColumn(static_cast<int>(Column::PCount), Qt::DescendingOrder);
    m_window->session().newSample();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().shown().snapshot().parameters.seed, 43, kPatience);
    for (int row = 1; row < 30; ++row)
        QVERIFY(cell(row, Column::PCount).toInt() <= cell(row - 1, Column::PCount).toInt());
    const QHeaderView* header = table()->horizontalHeader();
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(0) + 5, header->height() / 2});
    QCOMPARE(header->sortIndicatorSection(), 0);
}

void TestBinTable::pointingMarksTheRow()
{
    openTable();
    const auto ground = [this](int row) { return table()->model()->index(row, 0).data(Qt::BackgroundRole); };
    chart().setPointedBin(27);
    QVERIFY(ground(27).isValid());
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->model()->index(27, 0))));
    chart().setPointedBin(2);
    QVERIFY(!ground(27).isValid());
    QVERIFY(ground(2).isValid());
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(table()->model()->index(2, 0))));
    chart().setPointedBin(-1);
    QVERIFY(!ground(2).isValid());
    QVERIFY(!table()->selectionModel()->hasSelection()); // which is the person's
}

void TestBinTable::rowUnderTheMousePointsToo()
{
    openTable();
    const auto middleOf = [this](int row) { return table()->visualRect(table()->model()->index(row, 1)).center(); };
    QTest::mouseMove(table()->viewport(), middleOf(1));
    QTRY_COMPARE(chart().pointedBin(), 1);
    QTest::mouseMove(table()->viewport(), middleOf(3));
    QTRY_COMPARE(chart().pointedBin(), 3);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(table()->viewport(), &leave);
    QCOMPARE(chart().pointedBin(), -1);
}

void TestBinTable::rowPointsAtTheBin()
{
    openTable();
    table()->setFocus();
    QTest::mouseClick(
        table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(3, 1)).center());
    QCOMPARE(chart().pointedBin(), 3);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(chart().pointedBin(), 4);
    table()->sortByColumn(0, Qt::DescendingOrder);
    QTest::keyClick(table(), Qt::Key_Down); // the row below is now the bin before
    QCOMPARE(chart().pointedBin(), 3);
    child<QuantitySlider>("sigmaSlider")->setFocus();
    QCOMPARE(chart().pointedBin(), -1);
    table()->setFocus();
    QCOMPARE(chart().pointedBin(), 3); // where it was left
}

void TestBinTable::copiesSelectedRowsOrAll()
{
    openTable();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const Shown& shownNow = m_window->session().shown();
    QCOMPARE(QApplication::clipboard()->text(), binrows::tsv(shownNow));
    table()->sortByColumn(0, Qt::DescendingOrder);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), binrows::tsv(shownNow, {29, 28})); // as they stand
}

void TestBinTable::copiesWithoutTheTable()
{
    QApplication::clipboard()->clear();
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(), binrows::tsv(m_window->session().result()));
}

void TestBinTable::nothingIsCut_data()
{
    QTest::addColumn<int>("textSize");
    for (const int percent : {75, 100, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void TestBinTable::nothingIsCut()
{
    QFETCH(const int, textSize);
    for (const kl::Parameters& parameters :
        {kl::Parameters {}, kl::Parameters {.sampleCount = 3'000'000, .binCount = 5},
            kl::Parameters {.sigma = 4.5, .binCount = 1000, .emptyBins = kl::EmptyBins::Smooth, .pseudocount = 1e-6}}) {
        open(parameters);
        openTable();
        m_window->session().view().set(&ViewOptions::textSize, textSize);
        settle();
        const QFontMetrics metrics = table()->fontMetrics();
        for (const Column column : binrows::kColumns) {
            int widest = 0; // of all that its heading may say
            for (const Unit unit : {Unit::Nats, Unit::Bits}) {
                for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
                    widest = std::max(widest, metrics.horizontalAdvance(binrows::title(column, unit, emptyBins)));
            }
            for (int row = 0; row < table()->model()->rowCount(); ++row)
                widest = std::max(widest, metrics.horizontalAdvance(cell(row, column)));
            const int width = table()->columnWidth(static_cast<int>(column));
            QVERIFY2(widest + 10 <= width, qPrintable(binrows::title(column, Unit::Nats))); // with air on both sides
            // And no more than that, a sort mark and the inset of words aside.
            QVERIFY2(width <= widest + 16 + 2 * metrics.height() + 8, qPrintable(binrows::title(column, Unit::Nats)));
        }
    }
}

/// When what is shown has come to rest, and not while it changes.
void TestBinTable::columnsFollowWhatIsShown()
{
    openTable();
    const auto width = [this](Column column) { return table()->columnWidth(static_cast<int>(column)); };
    const int few = width(Column::PCount);
    const int states = width(Column::State);
    type("sampleCountField", u"3000000"_s);
    QTRY_SHOWN((kl::Parameters {.sampleCount = 3'000'000, .binCount = 30}));
    QTRY_VERIFY_WITH_TIMEOUT(width(Column::PCount) > few, kPatience);
    type("binCountField", u"2"_s); // both shared
    QTRY_SHOWN((kl::Parameters {.sampleCount = 3'000'000, .binCount = 2}));
    QTRY_VERIFY_WITH_TIMEOUT(width(Column::State) < states, kPatience);

    QHeaderView* header = table()->horizontalHeader(); // what a person has chosen stays
    const QPoint edge(header->sectionViewportPosition(0) + header->sectionSize(0) - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    dragTo(*header->viewport(), edge + QPoint(50, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(50, 0));
    const int chosen = width(Column::Bin);
    table()->sortByColumn(1, Qt::DescendingOrder); // which fits the others
    QCOMPARE(width(Column::Bin), chosen);
}

void TestBinTable::allFitsOnALargeScreen()
{
    m_window->resize(1920, 1080);
    openTable();
    settle();
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    int sum = 0;
    for (const Column column : binrows::kColumns)
        sum += table()->columnWidth(static_cast<int>(column));
    QVERIFY2(sum < table()->viewport()->width(), QByteArray::number(sum)); // and the rest stays free
}

/// The word does not touch the number before it, in the heading and below.
void TestBinTable::statesKeepOffTheNumbers()
{
    openTable();
    settle();
    const int left = table()->columnViewportPosition(static_cast<int>(Column::State));
    const auto firstInk = [](QWidget& widget, QRect place) {
        const QImage image = widget.grab(place).toImage();
        for (int x = 2; x < image.width(); ++x) { // beside the line between headings
            for (int y = image.height() / 4; y < 3 * image.height() / 4; ++y) {
                if (std::abs(image.pixelColor(x, y).lightness() - image.pixelColor(2, y).lightness()) > 60)
                    return x;
            }
        }
        return -1;
    };
    const QRect cellPlace(left, 0, 100, table()->rowHeight(0));
    QVERIFY2(
        firstInk(*table()->viewport(), cellPlace) >= 8, QByteArray::number(firstInk(*table()->viewport(), cellPlace)));
    QHeaderView* header = table()->horizontalHeader();
    QVERIFY(firstInk(*header->viewport(), QRect(left, 0, 100, header->height())) >= 8);
}

/// Its mark is wider at its foot than at its top, and its foot is below.
void TestBinTable::ascendingPointsUp()
{
    openTable();
    settle();
    QHeaderView* header = table()->horizontalHeader();
    const auto turned = [&](Qt::SortOrder order) {
        table()->sortByColumn(0, order);
        const QImage image = header->viewport()->grab(QRect(0, 0, header->sectionSize(0), header->height())).toImage();
        // The mark is the rightmost ink: rows of it, from above.
        QList<int> widths;
        for (int y = 2; y < image.height() - 2; ++y) {
            int count = 0;
            for (int x = image.width() - 14; x < image.width() - 3; ++x)
                count
                    += std::abs(image.pixelColor(x, y).lightness() - image.pixelColor(image.width() - 3, y).lightness())
                    > 60;
            if (count > 0)
                widths << count;
        }
        return widths;
    };
    const QList<int> up = turned(Qt::AscendingOrder);
    QVERIFY(up.size() >= 2);
    QVERIFY2(up.first() < up.last(), qPrintable(u"%1 %2"_s.arg(up.first()).arg(up.last())));
    const QList<int> down = turned(Qt::DescendingOrder);
    QVERIFY(down.first() > down.last());
}

void TestBinTable::fewerBinsLeaveWhatIsSelected()
{
    openTable();
    table()->selectRow(5);
    m_window->session().parameters().change({.sampleCount = 400, .binCount = 12}, u"test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 12, kPatience);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().first().row(), 5);
    m_window->session().parameters().change({.sampleCount = 400, .binCount = 3}, u"test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 3, kPatience);
    QVERIFY(chart().pointedBin() < 3);
    m_window->session().parameters().change({.sampleCount = 400, .binCount = 1000}, u"test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1000, kPatience);
    QCOMPARE(cell(999, Column::Bin), u"1 000"_s);
}

void TestBinTable::isAccessible()
{
    openTable();
    QCOMPARE(table()->accessibleName(), u"Table of bins"_s);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(table());
    QVERIFY(interface);
    QAccessibleTableInterface* rows = interface->tableInterface();
    QVERIFY(rows);
    QCOMPARE(rows->rowCount(), 30);
    QAccessibleInterface* counted = rows->cellAt(2, static_cast<int>(Column::QCount));
    QVERIFY(counted);
    QCOMPARE(counted->text(QAccessible::Name), cell(2, Column::QCount));
    for (const Column column : binrows::kColumns) {
        const auto tip = table()->model()->headerData(static_cast<int>(column), Qt::Horizontal, Qt::ToolTipRole);
        QVERIFY(!tip.toString().isEmpty());
    }
}

QTEST_MAIN(TestBinTable)
#include "tst_bintable.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "tests/ui/cutoff.h"
#include "tests/ui/dialogs.h"
#include "tests/ui/snapshots.h"
#include "ui/export/figurepreview.h"
#include "ui/export/optionfield.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

/// The dialog that asks how a figure is exported, by key and mouse.
class TestExportDialog : public QObject {
    Q_OBJECT

public:
    TestExportDialog()
        : m_source(sourceOf({}))
    {
    }

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void optionsComeBack();
    void eachOptionIsSeen_data();
    void eachOptionIsSeen();
    void outlinesAreChosen();
    void presets();
    void presetKeepsItsNameInAnotherUnit();
    void sourcesAreNamed();
    void units_data();
    void units();
    void keepsRatio();
    void keepsRatioOfTheFields();
    void numbersAreThePersons();
    void whatCannotBe_data();
    void whatCannotBe();
    void asOnScreen();
    void previewIsTheFile_data();
    void previewIsTheFile();
    void previewAtOneHundredPercent();
    void previewOfAPosterIsSmall();
    void overtakenPreviewsAreNotDrawn();
    void bandIsWaitedFor();
    void bandOfOtherNumbersIsNone();
    void bandOfFewSeeds();
    void pinnedIsWaitedFor();
    void typeThatGaveWay();
    void fontNameThatIsTooLong();
    void missingFont();
    void ownPresets();
    void namesThatAreNotFree();
    void mnemonicsAreUnique();
    void tabGoesDown();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static ExportSource sourceOf(const ViewOptions& view, const SnapshotPointer& pinned = {})
    {
        const Shown shown(snapshotOf(kl::Parameters {}), Unit::Nats);
        return {[=](const FigureOptions& options) {
                    ExportContent content {figureContent(shown, view, options, nullptr, pinned)};
                    if (pinned)
                        content.recipe.pinned = pinned->parameters;
                    return content;
                },
            view};
    }
    void open(const ExportSource& source, const FigureOptions& options, const QList<FigurePreset>& own = {});
    void open(const FigureOptions& options = kColumn) { open(m_source, options); }

    template <typename Widget>
    [[nodiscard]] Widget* child(const QString& name) const
    {
        auto* found = m_dialog->findChild<Widget*>(name);
        Q_ASSERT_X(found, "child", qPrintable(name));
        return found;
    }
    [[nodiscard]] QImage picture() const { return child<FigurePreview>(u"exportPreview"_s)->picture().copy(); }
    [[nodiscard]] QAbstractButton* save() const
    {
        return child<QDialogButtonBox>(QString())->button(QDialogButtonBox::Save);
    }
    [[nodiscard]] QString notes() const { return child<QLabel>(u"exportNotes"_s)->text(); }
    [[nodiscard]] QString textIn(const char* field) const { return child<OptionField>(QLatin1String(field))->text(); }
    void type(const char* field, const QString& text) const;
    void choose(const char* box, const QString& text) const;
    void click(const char* box) const;

    static const FigureOptions kColumn;
    ExportSource m_source;
    std::unique_ptr<ExportDialog> m_dialog;
};

const FigureOptions TestExportDialog::kColumn {.width = 89,
    .height = 55,
    .unit = LengthUnit::Millimetres,
    .dpi = 300,
    .fontSize = 7,
    .tickSize = 7,
    .lineWidth = 1};

void TestExportDialog::init()
{
    theme::apply(theme::Appearance::Light);
    open();
}

void TestExportDialog::open(const ExportSource& source, const FigureOptions& options, const QList<FigurePreset>& own)
{
    m_dialog = std::make_unique<ExportDialog>(source, options, own);
    m_dialog->resize(900, 600);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(!picture().isNull());
}

void TestExportDialog::type(const char* field, const QString& text) const
{
    auto* edit = child<OptionField>(QLatin1String(field))->findChild<QLineEdit*>();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

/// By the arrow keys, as a person does who has no mouse.
void TestExportDialog::choose(const char* name, const QString& text) const
{
    auto* box = child<QComboBox>(QLatin1String(name));
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentText() != text)
        QTest::keyClick(box, Qt::Key_Down);
}

void TestExportDialog::click(const char* name) const
{
    auto* box = child<QAbstractButton>(QLatin1String(name));
    child<QScrollArea>(u"exportOptions"_s)->ensureWidgetVisible(box);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
}

void TestExportDialog::optionsComeBack()
{
    const FigureOptions options {.width = 11.25,
        .height = 7.5,
        .unit = LengthUnit::Centimetres,
        .dpi = 240,
        .fontFamily = u"Nowhere Sans"_s,
        .fontSize = 8.5,
        .tickSize = 6.25,
        .lineWidth = 1.75,
        .colours = FigureColouring::Grey,
        .transparent = true,
        .grid = false,
        .frame = true,
        .legend = LegendPlace::BottomLeft,
        .caption = false,
        .outlines = true,
        .asShown = false,
        .exact = true,
        .terms = true,
        .fills = false,
        .shading = false,
        .waterfall = true};
    open(options);
    QCOMPARE(m_dialog->options(), options);
    QCOMPARE(textIn("exportWidth"), u"11.25"_s);
    QCOMPARE(textIn("exportHeight"), u"7.5"_s);
    QCOMPARE(textIn("exportFontSize"), u"8.5"_s);
    click("exportGrid");
    click("exportGrid");
    QCOMPARE(m_dialog->options(), options); // and so they do after something was touched
}

namespace {

using Change = std::function<void(FigureOptions&)>;

} // namespace
Q_DECLARE_METATYPE(Change)

void TestExportDialog::eachOptionIsSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text"); // typed, or chosen; empty: a click
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const QString& text, const Change& change) {
        QTest::newRow(name) << QString::fromLatin1(name) << text << change;
    };
    row("exportWidth", u"120"_s, [](FigureOptions& o) { o.width = 120; });
    row("exportHeight", u"80.5"_s, [](FigureOptions& o) { o.height = 80.5; });
    row("exportFontSize", u"9"_s, [](FigureOptions& o) { o.fontSize = 9; });
    row("exportTickSize", u"5"_s, [](FigureOptions& o) { o.tickSize = 5; });
    row("exportLineWidth", u"2.5"_s, [](FigureOptions& o) { o.lineWidth = 2.5; });
    row("exportColours", u"Dark"_s, [](FigureOptions& o) { o.colours = FigureColouring::Dark; });
    row("exportTransparent", {}, [](FigureOptions& o) { o.transparent = true; });
    row("exportGrid", {}, [](FigureOptions& o) { o.grid = false; });
    row("exportFrame", {}, [](FigureOptions& o) { o.frame = true; });
    row("exportLegend", u"None"_s, [](FigureOptions& o) { o.legend = LegendPlace::None; });
    row("exportCaption", {}, [](FigureOptions& o) { o.caption = false; });
    row("exportExact", {}, [](FigureOptions& o) { o.exact = true; });
    row("exportTerms", {}, [](FigureOptions& o) { o.terms = true; });
    row("exportPinned", {}, [](FigureOptions& o) { o.pinned = true; });
    row("exportFills", {}, [](FigureOptions& o) { o.fills = false; });
    row("exportShading", {}, [](FigureOptions& o) { o.shading = false; });
    row("exportWaterfall", {}, [](FigureOptions& o) { o.waterfall = true; });
}

void TestExportDialog::eachOptionIsSeen()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const Change, change);
    FigureOptions options = kColumn;
    options.asShown = false;
    open(sourceOf({}, snapshotOf(kl::Parameters {.sigma = 0.8})), options);
    const QImage before = picture();
    const QByteArray control = name.toLatin1();
    if (text.isEmpty())
        click(control);
    else if (m_dialog->findChild<OptionField*>(name))
        type(control, text);
    else
        choose(control, text);
    change(options);
    QCOMPARE(m_dialog->options(), options);
    QTRY_VERIFY(picture() != before);
}

void TestExportDialog::outlinesAreChosen()
{
    click("exportOutlines");
    QVERIFY(m_dialog->options().outlines);
    click("exportOutlines");
    QVERIFY(!m_dialog->options().outlines);
}

void TestExportDialog::presets()
{
    const auto* box = child<QComboBox>(u"exportPreset"_s);
    QCOMPARE(box->currentText(), u"Own"_s); // it has a grid
    choose("exportPreset", u"IEEE, two columns"_s);
    const QList<FigurePreset> known = figurepresets::all();
    const auto ieee = std::find_if(
        known.cbegin(), known.cend(), [](const FigurePreset& preset) { return preset.key == u"ieee-two"_s; });
    QCOMPARE(m_dialog->options(), figurepresets::apply(*ieee, kColumn));
    QCOMPARE(textIn("exportWidth"), u"182"_s);
    QCOMPARE(textIn("exportDpi"), u"600"_s);
    type("exportLineWidth", u"1.5"_s);
    QCOMPARE(box->currentText(), u"Own"_s);
    type("exportLineWidth", u"1"_s);
    QCOMPARE(box->currentText(), u"IEEE, two columns"_s);
    QCOMPARE(child<QLabel>(u"exportFacts"_s)->text(), u"182 × 91 mm · 4299 × 2150 px · 600 dpi"_s);
}

void TestExportDialog::presetKeepsItsNameInAnotherUnit()
{
    choose("exportPreset", u"Nature, one column"_s);
    for (const auto& unit : {u"cm"_s, u"in"_s, u"px"_s}) {
        choose("exportUnit", unit);
        QCOMPARE(child<QComboBox>(u"exportPreset"_s)->currentText(), u"Nature, one column"_s);
        QCOMPARE(m_dialog->options().pixels(), QSize(1051, 650));
    }
}

void TestExportDialog::sourcesAreNamed()
{
    const auto* box = child<QComboBox>(u"exportPreset"_s);
    for (const FigurePreset& preset : figurepresets::all())
        QCOMPARE(box->itemData(box->findText(preset.name), Qt::ToolTipRole).toString(), preset.source);
    choose("exportPreset", u"PLOS"_s);
    QVERIFY2(box->toolTip().contains(u"PLOS"_s), qPrintable(box->toolTip()));
}

void TestExportDialog::units_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("width");
    QTest::addColumn<QString>("height");
    QTest::newRow("cm") << u"cm"_s << u"8.9"_s << u"5.5"_s;
    QTest::newRow("in") << u"in"_s << u"3.5039"_s << u"2.1654"_s; // 89 / 25.4 and 55 / 25.4
    QTest::newRow("px") << u"px"_s << u"1051.18"_s << u"649.61"_s; // times 300
}

void TestExportDialog::units()
{
    QFETCH(const QString, unit);
    QFETCH(const QString, width);
    QFETCH(const QString, height);
    const QSizeF inches = kColumn.inches();
    choose("exportUnit", unit);
    QCOMPARE(textIn("exportWidth"), width);
    QCOMPARE(textIn("exportHeight"), height);
    QVERIFY(std::abs(m_dialog->options().inches().width() - inches.width()) < 1e-10); // digits that are kept
    QVERIFY(std::abs(m_dialog->options().inches().height() - inches.height()) < 1e-10);
    QCOMPARE(m_dialog->options().pixels(), kColumn.pixels());
    choose("exportUnit", u"mm"_s);
    QCOMPARE(m_dialog->options(), kColumn); // exactly
}

void TestExportDialog::keepsRatio()
{
    click("exportKeepRatio");
    type("exportWidth", u"178"_s);
    QCOMPARE(textIn("exportHeight"), u"110"_s);
    QCOMPARE(m_dialog->options().height, 110.0);
    type("exportHeight", u"27.5"_s);
    QCOMPARE(textIn("exportWidth"), u"44.5"_s);
    choose("exportPreset", u"Notebook"_s); // a new size has a new ratio
    type("exportWidth", u"5"_s);
    QCOMPARE(textIn("exportHeight"), u"2.5"_s);
    click("exportKeepRatio");
    type("exportWidth", u"6"_s);
    QCOMPARE(textIn("exportHeight"), u"2.5"_s);
    auto* field = child<OptionField>(u"exportWidth"_s);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(m_dialog->options().width, 6.25); // inches go by quarters
}

/// What stands in the fields has a ratio, even where so large a figure cannot be.
void TestExportDialog::keepsRatioOfTheFields()
{
    type("exportWidth", u"8900"_s);
    QVERIFY(!save()->isEnabled());
    click("exportKeepRatio");
    type("exportHeight", u"11"_s); // a fifth of 55
    QCOMPARE(textIn("exportWidth"), u"1780"_s);
}

void TestExportDialog::numbersAreThePersons()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    open({.width = 1234, .height = 617.25, .unit = LengthUnit::Pixels});
    QCOMPARE(textIn("exportWidth"), u"1234"_s);
    QCOMPARE(textIn("exportHeight"), u"617,25"_s);
    type("exportLineWidth", u"1,5"_s);
    QCOMPARE(m_dialog->options().lineWidth, 1.5);
    type("exportLineWidth", u"2.5"_s); // from a paper
    QCOMPARE(m_dialog->options().lineWidth, 2.5);
    QTest::keyClick(child<OptionField>(u"exportLineWidth"_s), Qt::Key_Tab);
    QCOMPARE(textIn("exportLineWidth"), u"2,5"_s);
}

void TestExportDialog::whatCannotBe_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no number") << QByteArray("exportWidth") << u"wide"_s << u"“wide”"_s;
    QTest::newRow("nothing") << QByteArray("exportHeight") << QString() << u"Height must be"_s;
    QTest::newRow("nothing at all") << QByteArray("exportHeight") << u"0"_s << u"from 0.1"_s;
    QTest::newRow("too few pixels") << QByteArray("exportWidth") << u"0.2"_s << u"from 16 to 20"_s;
    QTest::newRow("too many pixels") << QByteArray("exportWidth") << u"8900"_s << u"105118"_s;
    QTest::newRow("too fine") << QByteArray("exportDpi") << u"2401"_s << u"from 24 to"_s;
    QTest::newRow("half a dot") << QByteArray("exportDpi") << u"72.5"_s << u"whole number"_s;
    QTest::newRow("no type") << QByteArray("exportFontSize") << u"-3"_s << u"“-3”"_s;
}

void TestExportDialog::whatCannotBe()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const QImage before = picture();
    const QString facts = child<QLabel>(u"exportFacts"_s)->text();
    const QString was = textIn(field);
    QSignalSpy drawn(child<FigurePreview>(u"exportPreview"_s), &FigurePreview::drawn);
    type(field, text);
    QTRY_VERIFY2(notes().contains(says), qPrintable(notes()));
    const auto saysAtTheField = [&] {
        for (const QLabel* label : m_dialog->findChildren<QLabel*>(QLatin1String(field) + u"Message"_s)) {
            if (label->isVisible() && label->text().contains(says))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(saysAtTheField());
    QVERIFY(!save()->isEnabled());
    QVERIFY(!child<QAbstractButton>(u"exportCopy"_s)->isEnabled());
    QVERIFY(m_dialog->options().isPossible());
    type(field, was);
    QVERIFY(save()->isEnabled());
    QCOMPARE(notes(), QString());
    QCOMPARE(m_dialog->options(), kColumn);
    QCOMPARE(child<QLabel>(u"exportFacts"_s)->text(), facts);
    QTRY_COMPARE(picture(), before);
}

void TestExportDialog::asOnScreen()
{
    ViewOptions view;
    view.exact = true;
    view.terms = true;
    FigureOptions options = kColumn;
    options.waterfall = true; // a choice of one's own, some time ago
    options.fills = false;
    open(sourceOf(view), options);
    const auto isChecked = [this](const char* box) { return child<QCheckBox>(QLatin1String(box))->isChecked(); };
    QVERIFY(isChecked("exportAsShown") && isChecked("exportExact") && isChecked("exportTerms")
        && isChecked("exportFills") && isChecked("exportShading") && !isChecked("exportWaterfall"));
    QVERIFY(!child<QCheckBox>(u"exportExact"_s)->isEnabled());
    QCOMPARE(m_dialog->options(), options);

    const QImage before = picture();
    click("exportAsShown"); // the same to begin with
    options.asShown = false;
    options.exact = options.terms = options.fills = true;
    options.waterfall = false;
    QCOMPARE(m_dialog->options(), options);
    QTest::qWait(0);
    QCOMPARE(picture(), before);
    QVERIFY(child<QCheckBox>(u"exportExact"_s)->isEnabled());
    QVERIFY(!child<QCheckBox>(u"exportPinned"_s)->isEnabled()); // nothing is
    click("exportExact");
    QTRY_VERIFY(picture() != before);
    click("exportAsShown");
    QTRY_COMPARE(picture(), before);
    QVERIFY(isChecked("exportExact"));
}

void TestExportDialog::previewIsTheFile_data()
{
    QTest::addColumn<FigureOptions>("options");
    QTest::newRow("small enough to be shown whole")
        << FigureOptions {.width = 400, .height = 250, .unit = LengthUnit::Pixels, .dpi = 96};
    QTest::newRow("dark") << FigureOptions {
        .width = 300, .height = 280, .unit = LengthUnit::Pixels, .dpi = 120, .colours = FigureColouring::Dark};
    QTest::newRow("a column") << kColumn;
}

void TestExportDialog::previewIsTheFile()
{
    QFETCH(const FigureOptions, options);
    open(options);
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    QCOMPARE(writeContent(file, FileType::Png, m_source.content(options), options), QString());
    const QImage written = QImage::fromData(file.data(), "png");
    const QImage shown = picture();
    if (shown.size() == written.size()) {
        QCOMPARE(shown.convertedTo(QImage::Format_ARGB32), written.convertedTo(QImage::Format_ARGB32));
        return;
    }
    // The same in fewer pixels: lines are drawn by other pixels, so that each may differ, but nothing is elsewhere.
    QVERIFY(shown.width() < written.width());
    constexpr QSize kCoarse(24, 15);
    const auto coarse = [&kCoarse](const QImage& image) {
        return image.scaled(kCoarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage left = coarse(shown);
    const QImage right = coarse(written);
    for (int y = 0; y < kCoarse.height(); ++y) {
        for (int x = 0; x < kCoarse.width(); ++x) {
            constexpr int kRounding = 24;
            const int difference = std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y)));
            QVERIFY2(difference <= kRounding, qPrintable(u"%1, %2: %3"_s.arg(x).arg(y).arg(difference)));
        }
    }
}

void TestExportDialog::previewAtOneHundredPercent()
{
    QImage whole = FigurePicture(m_source.content(kColumn).figure, kColumn).image();
    auto* preview = child<FigurePreview>(u"exportPreview"_s);
    QVERIFY(preview->isReduced());
    QTest::mouseClick(child<QAbstractButton>(u"exportActualSize"_s), Qt::LeftButton);
    const auto isPartAt = [&](const QPoint& corner) {
        const QImage shown = picture();
        return shown.width() < whole.width()
            && whole.copy(QRect(corner, shown.size())).convertedTo(shown.format()) == shown;
    };
    const auto corner
        = [preview] { return QPoint(preview->horizontalScrollBar()->value(), preview->verticalScrollBar()->value()); };
    QTRY_VERIFY(isPartAt(corner()));
    QVERIFY(corner().x() > 0); // its middle
    const QPoint before = corner();
    preview->setFocus();
    // Wherever it is, dashes too begin where they do in the file.
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(preview, i % 2 == 0 ? Qt::Key_Left : Qt::Key_Down);
        QTRY_VERIFY(isPartAt(corner()));
    }
    QVERIFY(corner().x() < before.x());
    click("exportGrid"); // another figure
    FigureOptions plain = kColumn;
    plain.grid = false;
    whole = FigurePicture(m_source.content(plain).figure, plain).image();
    QTRY_VERIFY(isPartAt(corner()));
    QTest::mouseClick(preview->viewport(), Qt::LeftButton); // and back again
    QTRY_VERIFY(picture().width() <= preview->viewport()->width() && !preview->isActualSize());
}

void TestExportDialog::previewOfAPosterIsSmall()
{
    FigureOptions poster = kColumn;
    poster.width = 1600; // 18 898 × 9449 pixels
    poster.height = 800;
    poster.fontSize = poster.tickSize = 100;
    open(poster);
    const auto* preview = child<FigurePreview>(u"exportPreview"_s);
    QVERIFY(picture().width() <= preview->viewport()->width());
    child<QAbstractButton>(u"exportActualSize"_s)->click();
    QTest::qWait(0);
    QVERIFY(picture().width() <= preview->viewport()->width() && picture().height() <= preview->viewport()->height());
}

void TestExportDialog::overtakenPreviewsAreNotDrawn()
{
    QSignalSpy drawn(child<FigurePreview>(u"exportPreview"_s), &FigurePreview::drawn);
    type("exportFontSize", u"7.25"_s); // four keys, one after the other
    QCOMPARE(drawn.count(), 0);
    QTRY_COMPARE(drawn.count(), 1);
    QCOMPARE(m_dialog->options().fontSize, 7.25);
}

void TestExportDialog::bandIsWaitedFor()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {.sampleCount = 200, .binCount = 12});
    std::shared_ptr<const kl::Uncertainty> uncertainty;
    QString failure;
    const ExportSource source {
        [&](const FigureOptions& options) {
            return ExportContent {figureContent(Shown(snapshot, Unit::Nats), {}, options, uncertainty.get(), nullptr)};
        },
        {}, [&failure] { return failure; }};
    open(source, kColumn);
    QSignalSpy wanted(m_dialog.get(), &ExportDialog::bandWanted);
    QVERIFY(save()->isEnabled());
    click("exportAsShown");
    click("exportBand");
    QCOMPARE(wanted.takeFirst().first().toBool(), true);
    QVERIFY(!save()->isEnabled());
    QVERIFY2(notes().contains(u"The band is still being found"_s), qPrintable(notes()));
    m_dialog->setBandProgress(0.4);
    QVERIFY2(notes().contains(u"40"_s), qPrintable(notes()));
    click("exportBand"); // without it
    QCOMPARE(wanted.takeFirst().first().toBool(), false);
    QVERIFY(save()->isEnabled());
    QCOMPARE(notes(), QString());

    click("exportBand");
    failure = u"there is not enough memory"_s;
    m_dialog->takeNews();
    QVERIFY2(notes().contains(u"there is not enough memory"_s), qPrintable(notes()));
    QVERIFY(!save()->isEnabled());
    QTest::qWait(0);
    const QImage without = picture();
    kl::Explorer explorer;
    uncertainty = std::make_shared<const kl::Uncertainty>(
        kl::uncertaintyOf(explorer, *snapshot, kl::kLeastQuantileValues).value());
    m_dialog->takeNews();
    QVERIFY(save()->isEnabled());
    QTRY_VERIFY(picture() != without);
    QCOMPARE(notes(), QString());
}

/// That somebody knows an uncertainty is not enough: it may be of other numbers.
void TestExportDialog::bandOfOtherNumbersIsNone()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {.sampleCount = 200, .binCount = 12});
    const SnapshotPointer other = snapshotOf(kl::Parameters {.sampleCount = 200, .binCount = 13});
    kl::Explorer explorer;
    const auto uncertainty = std::make_shared<const kl::Uncertainty>(
        kl::uncertaintyOf(explorer, *other, kl::kLeastQuantileValues).value());
    const ViewOptions view {.band = true};
    open({[&](const FigureOptions& options) {
              return ExportContent {
                  figureContent(Shown(snapshot), view, options, uncertainty.get(), nullptr), uncertainty};
          },
             view},
        kColumn);
    QVERIFY(!save()->isEnabled());
    QVERIFY2(notes().contains(u"The band is still being found"_s), qPrintable(notes()));
}

void TestExportDialog::bandOfFewSeeds()
{
    open(sourceOf({.band = true, .spreadSeeds = kl::kLeastQuantileValues - 1}), kColumn);
    QVERIFY(save()->isEnabled());
    QCOMPARE(notes(), u"There is no band: it takes at least 20 further samples."_s);
}

void TestExportDialog::pinnedIsWaitedFor()
{
    const Shown shown(snapshotOf(kl::Parameters {}));
    std::optional<kl::Parameters> pinned = kl::Parameters {.sigma = 0.8};
    SnapshotPointer calculated;
    const ExportSource source {[&](const FigureOptions& options) {
                                   ExportContent content {figureContent(shown, {}, options, nullptr, calculated)};
                                   content.recipe.pinned = pinned;
                                   return content;
                               },
        {}};
    open(source, kColumn);
    const auto* box = child<QCheckBox>(u"exportPinned"_s);
    QVERIFY(box->isChecked());
    QVERIFY(!save()->isEnabled());
    QVERIFY(!child<QAbstractButton>(u"exportCopy"_s)->isEnabled());
    QVERIFY2(notes().contains(u"The pinned curves are still being calculated"_s), qPrintable(notes()));
    click("exportAsShown");
    QVERIFY(box->isEnabled());
    QVERIFY(box->toolTip().startsWith(u"The curves that are pinned"_s));
    click("exportPinned"); // without them
    QVERIFY(save()->isEnabled());
    QCOMPARE(notes(), QString());
    click("exportPinned");
    QTest::qWait(0);
    const QImage without = picture();
    calculated = snapshotOf(*pinned);
    m_dialog->takeNews();
    QVERIFY(save()->isEnabled());
    QTRY_VERIFY(picture() != without);

    calculated.reset(); // another time: they cannot be calculated
    m_dialog->takeNews();
    QVERIFY(!save()->isEnabled());
    pinned.reset();
    m_dialog->takeNews();
    QVERIFY(save()->isEnabled());
    QVERIFY(!box->isEnabled());
    QCOMPARE(box->toolTip(), u"Nothing is pinned"_s);
}

void TestExportDialog::typeThatGaveWay()
{
    type("exportFontSize", u"30"_s);
    QTRY_VERIFY2(notes().contains(u"no room for text of 30 points"_s), qPrintable(notes()));
    QVERIFY2(notes().endsWith(u"Make the figure larger, or leave out the caption."_s), qPrintable(notes()));
    click("exportCaption");
    QTRY_VERIFY2(notes().endsWith(u"Make the figure larger."_s), qPrintable(notes()));
    click("exportAsShown");
    click("exportTerms");
    QTRY_VERIFY2(notes().endsWith(u"or leave out what is below the plot."_s), qPrintable(notes()));
    click("exportAsShown");
    QVERIFY(save()->isEnabled());
    type("exportFontSize", u"7"_s);
    QTRY_COMPARE(notes(), QString());
}

/// A file with it could not be opened again.
void TestExportDialog::fontNameThatIsTooLong()
{
    auto* font = child<QFontComboBox>(u"exportFont"_s);
    font->lineEdit()->setText(QString(201, u'a')); // as pasted
    QTRY_VERIFY2(notes().contains(u"a name of at most 200 letters"_s), qPrintable(notes()));
    QVERIFY(!save()->isEnabled());
    QCOMPARE(m_dialog->options(), kColumn);
    font->lineEdit()->setText(QString(200, u'a'));
    QVERIFY(save()->isEnabled());
}

void TestExportDialog::missingFont()
{
    auto* font = child<QFontComboBox>(u"exportFont"_s);
    font->setFocus();
    QTest::keyClick(font->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(font->lineEdit(), u"Nowhere Sans"_s);
    QCOMPARE(m_dialog->options().fontFamily, u"Nowhere Sans"_s);
    QTRY_VERIFY2(notes().contains(u"“Nowhere Sans” is not installed"_s), qPrintable(notes()));
    QVERIFY(save()->isEnabled());
}

namespace {

DialogAnswers::Step name(const QString& text)
{
    return [text](QDialog& dialog) {
        auto* edit = dialog.findChild<QLineEdit*>();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
}

DialogAnswers::Step press(QMessageBox::StandardButton button, QString* text = nullptr)
{
    return [button, text](QDialog& dialog) {
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        QVERIFY(box && box->button(button));
        if (text)
            *text = box->text();
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    };
}

DialogAnswers::Step giveUp()
{
    return [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); };
}

} // namespace

void TestExportDialog::ownPresets()
{
    QSignalSpy changed(m_dialog.get(), &ExportDialog::ownPresetsChanged);
    const auto own = [&changed] { return changed.takeLast().first().value<QList<FigurePreset>>(); };
    const auto* box = child<QComboBox>(u"exportPreset"_s);
    const auto trigger = [this](const char* action) { child<QAction>(QLatin1String(action))->trigger(); };
    QVERIFY(!child<QAction>(u"renamePresetAction"_s)->isEnabled());
    {
        const DialogAnswers answers({name(u" Thesis "_s)});
        trigger("savePresetAction");
        QVERIFY(answers.allCame());
    }
    QCOMPARE(box->currentText(), u"Thesis"_s);
    QList<FigurePreset> presets = own();
    QCOMPARE(presets.size(), 1);
    QCOMPARE(presets.first().name, u"Thesis"_s);
    QCOMPARE(presets.first().options, kColumn);

    type("exportWidth", u"100"_s);
    QCOMPARE(box->currentText(), u"Own"_s);
    QString question;
    {
        const DialogAnswers answers(
            {name(u"thesis"_s), press(QMessageBox::No, &question), name(u"Thesis"_s), press(QMessageBox::Yes)});
        trigger("savePresetAction");
        QVERIFY(answers.allCame());
    }
    QVERIFY2(question.contains(u"“thesis”"_s), qPrintable(question));
    presets = own();
    QCOMPARE(presets.size(), 1);
    QCOMPARE(presets.first().options.width, 100.0);

    {
        const DialogAnswers answers({name(u"Book"_s)});
        trigger("renamePresetAction");
        QVERIFY(answers.allCame());
    }
    QCOMPARE(box->currentText(), u"Book"_s);
    choose("exportPreset", u"Slide 16 : 9"_s);
    QVERIFY(!child<QAction>(u"deletePresetAction"_s)->isEnabled());
    choose("exportPreset", u"Book"_s);
    QCOMPARE(m_dialog->options().width, 100.0);
    {
        const DialogAnswers answers({press(QMessageBox::No), press(QMessageBox::Yes)});
        trigger("deletePresetAction");
        QCOMPARE(box->currentText(), u"Book"_s);
        trigger("deletePresetAction");
        QVERIFY(answers.allCame());
    }
    QCOMPARE(box->currentText(), u"Own"_s);
    QVERIFY(own().isEmpty());
    QCOMPARE(m_dialog->options().width, 100.0); // what is set stays
}

void TestExportDialog::namesThatAreNotFree()
{
    QSignalSpy changed(m_dialog.get(), &ExportDialog::ownPresetsChanged);
    QString refusal;
    const DialogAnswers answers({name(u"notebook"_s), press(QMessageBox::Ok, &refusal), giveUp()});
    child<QAction>(u"savePresetAction"_s)->trigger();
    QVERIFY(answers.allCame());
    QVERIFY2(refusal.contains(u"“notebook” is a name of the program’s own"_s), qPrintable(refusal));
    QCOMPARE(changed.count(), 0);
}

void TestExportDialog::mnemonicsAreUnique()
{
    QMap<QString, QString> letters;
    const auto take = [&letters](const QString& text) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0)
            return;
        const QString letter = text.mid(at + 1, 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(text + u" / "_s + letters.value(letter)));
        letters.insert(letter, text);
    };
    for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
        take(label->text());
        QVERIFY2(!label->text().contains(u'&') || label->buddy(), qPrintable(label->text()));
    }
    for (const QAbstractButton* button : m_dialog->findChildren<QAbstractButton*>())
        take(button->text());
    QVERIFY(letters.size() > 15);
}

void TestExportDialog::tabGoesDown()
{
    FigureOptions options = kColumn;
    options.asShown = false;
    open(options);
    auto* preset = child<QComboBox>(u"exportPreset"_s);
    preset->setFocus();
    const QWidget* form = child<QScrollArea>(u"exportOptions"_s)->widget();
    QPoint last;
    QSet<const QWidget*> reached;
    for (QWidget* at = preset; !reached.contains(at); at = m_dialog->focusWidget()) {
        reached.insert(at);
        QVERIFY2(!QAccessible::queryAccessibleInterface(at)->text(QAccessible::Name).isEmpty(),
            qPrintable(at->objectName()));
        if (form->isAncestorOf(at)) {
            const QPoint here = at->mapTo(form, at->rect().center());
            constexpr int kLine = 10; // px: fields and boxes in one row are not of one height
            QVERIFY2(here.y() > last.y() + kLine || (here.x() > last.x() && here.y() > last.y() - kLine),
                qPrintable(at->objectName()));
            last = here;
        }
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const OptionField*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QAbstractButton*>(widget);
        if (isControl && widget->isEnabled() && widget->isVisible())
            QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
    }
}

void TestExportDialog::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("900 x 600, %d %%", percent) << QSize(900, 600) << percent;
        QTest::addRow("1280 x 800, %d %%", percent) << QSize(1280, 800) << percent;
    }
}

void TestExportDialog::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    theme::applyTextSize(percent);
    const auto back = qScopeGuard([] { theme::applyTextSize(100); });
    FigureOptions options = kColumn;
    options.asShown = false;
    open(options);
    m_dialog->resize(size);
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(m_dialog->size(), size);
    QCOMPARE(cutOff(*m_dialog), QString());
    const auto* preview = child<FigurePreview>(u"exportPreview"_s);
    QVERIFY2(preview->width() >= 300, qPrintable(QString::number(preview->width())));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

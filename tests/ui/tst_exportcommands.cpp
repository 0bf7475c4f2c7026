// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportcommands.h"

#include "tests/ui/dialogs.h"
#include "tests/ui/windowfixture.h"
#include "ui/export/optionfield.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QImageReader>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

class TestExportCommands : public WindowFixture {
    Q_OBJECT
private slots:
    void exportsFigure();
    void exportsFigureWithADotInItsName();
    void exportsData_data();
    void exportsData();
    void exportRemembersNameAndType();
    void exportRemembersUntilTheNextStart();
    void exportForgetsWhatIsNoName_data();
    void exportForgetsWhatIsNoName();
    void exportKeepsTheFolderWhenTheTypeChanges();
    void exportAsksBeforeReplacing();
    void exportGivenUp();
    void exportKeepsTheTypeAfterAnError();
    void copiesPictureSvgAndPdf();
    void copiesLargePictures();
    void largeCopyGivenUp();
    void copyIsOfItsMoment();
    void dialogCopies();
    void ownPresetsAreKept();
    void bandIsFoundForTheFile();
    void bandStaysWhateverComes();
    void bandThatComesNoMore();
    void copyWithoutABand_data();
    void copyWithoutABand();
    void pinnedIsCalculatedForTheFile();
    void largePictures();
    void largePictureGivenUp();
    void largePictureWindowStays();
    void exportThatCannotBeWritten_data();
    void exportThatCannotBeWritten();
};

namespace {

void click(QAbstractButton* button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Types @p text in a field of a dialog.
void fill(const QDialog& dialog, const char* field, const QString& text)
{
    auto* edit = dialog.findChild<OptionField*>(QLatin1String(field))->findChild<QLineEdit*>();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
}

/// Chooses @p path in a file dialog.
DialogAnswers::Step chooseFile(const QString& path)
{
    return [path](QDialog& dialog) {
        auto* edit = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(edit);
        edit->setText(path);
        QTest::keyClick(edit, Qt::Key_Return);
    };
}

DialogAnswers::Step reject()
{
    return [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); };
}

/// Presses Return in a dialog, which is Save, OK or the like.
DialogAnswers::Step accept()
{
    return [](QDialog& dialog) {
        for (const auto button : {QDialogButtonBox::Save, QDialogButtonBox::Ok}) {
            if (auto* found = dialog.findChild<QDialogButtonBox*>()->button(button))
                return click(found);
        }
        QFAIL("no button to go on with");
    };
}

/// Keeps the file that a dialog proposes in @p path and gives up.
DialogAnswers::Step readName(QString& path)
{
    return [&path](QDialog& dialog) {
        const auto* files = qobject_cast<QFileDialog*>(&dialog);
        path = files ? files->selectedFiles().value(0) : u"no file dialog"_s;
        dialog.reject();
    };
}

/// Keeps the text of a message box in @p text and closes it.
DialogAnswers::Step readMessage(QString& text)
{
    return [&text](QDialog& dialog) {
        const auto* box = qobject_cast<QMessageBox*>(&dialog);
        text = box && box->textFormat() == Qt::PlainText ? box->text() : u"no message in plain text"_s;
        QTest::keyClick(&dialog, Qt::Key_Return);
    };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

void TestExportCommands::exportsFigure()
{
    QTRY_SHOWN(kl::Parameters {});
    const QString path = m_folder->filePath(u"figure.png"_s);
    const auto chooseSize = [](QDialog& dialog) {
        fill(dialog, "exportWidth", u"6.4"_s); // inches, of 100 pixels each
        fill(dialog, "exportHeight", u"3.2"_s);
        fill(dialog, "exportDpi", u"100"_s);
        accept()(dialog);
    };
    {
        const DialogAnswers answers({chooseSize, chooseFile(path)});
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(answers.allCame());
    }
    QCOMPARE(QImageReader(path).size(), QSize(640, 320));
    QVERIFY2(textOf("notice").contains(path), qPrintable(textOf("notice")));

    // The next time it starts from the same size and folder.
    QStringList remembered;
    QString folder;
    const auto readSize = [&](QDialog& dialog) {
        for (const auto& field : {u"exportWidth"_s, u"exportHeight"_s, u"exportDpi"_s})
            remembered << dialog.findChild<OptionField*>(field)->text();
        accept()(dialog);
    };
    const auto readFolder = [&](QDialog& dialog) {
        folder = qobject_cast<QFileDialog*>(&dialog)->directory().absolutePath();
        reject()(dialog);
    };
    m_window->activateWindow(); // as a desktop does when a dialog closes
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const DialogAnswers again({readSize, readFolder});
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(again.allCame());
    QCOMPARE(remembered, QStringList({u"6.4"_s, u"3.2"_s, u"100"_s}));
    QCOMPARE(folder, m_folder->path());
}

void TestExportCommands::exportsFigureWithADotInItsName()
{
    QTRY_SHOWN(kl::Parameters {});
    const DialogAnswers answers({accept(), chooseFile(m_folder->filePath(u"figure.v2"_s))});
    child<QAction>("exportFigureAction")->trigger();
    QVERIFY(answers.allCame());
    QVERIFY(contentOf(m_folder->filePath(u"figure.v2.svg"_s)).contains("<svg"));
}

void TestExportCommands::exportsData_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::newRow("CSV") << u"bins.csv"_s << u"bins.csv"_s;
    QTest::newRow("JSON") << u"bins.json"_s << u"bins.json"_s;
    QTest::newRow("no suffix is the first filter's") << u"bins"_s << u"bins.csv"_s;
    QTest::newRow("a dot in the name") << u"bins.v2"_s << u"bins.v2.csv"_s;
    QTest::newRow("a type of another kind") << u"bins.svg"_s << u"bins.svg.csv"_s;
}

void TestExportCommands::exportsData()
{
    QFETCH(const QString, name);
    QFETCH(const QString, written);
    QTRY_SHOWN(kl::Parameters {});
    const DialogAnswers answers({chooseFile(m_folder->filePath(name))});
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(answers.allCame());
    const QByteArray content = contentOf(m_folder->filePath(written));
    QVERIFY2(content.contains(written.endsWith(u".csv"_s) ? "bin,left,right,centre," : "\"samples\":10000"),
        content.left(200));
}

void TestExportCommands::exportRemembersNameAndType()
{
    QTRY_SHOWN(kl::Parameters {});
    const auto chooseJson = [](QDialog& dialog) {
        auto* files = qobject_cast<QFileDialog*>(&dialog);
        QVERIFY(files);
        files->selectNameFilter(files->nameFilters().at(1));
        emit files->filterSelected(files->nameFilters().at(1)); // as its box does
        QVERIFY(files->selectedFiles().value(0).endsWith(u"/kl.json"_s)); // the name follows the type
    };
    const QString named = m_folder->filePath(u"mine"_s);
    QString name;
    QString filter;
    const DialogAnswers answers({[&](QDialog& dialog) {
                                     chooseJson(dialog);
                                     chooseFile(named)(dialog);
                                 },
        [&](QDialog& dialog) {
            auto* files = qobject_cast<QFileDialog*>(&dialog);
            QVERIFY(files);
            name = QFileInfo(files->selectedFiles().value(0)).fileName();
            filter = files->selectedNameFilter();
            dialog.reject();
        }});
    child<QAction>("exportDataAction")->trigger();
    QVERIFY(QFileInfo::exists(named + u".json"_s));
    child<QAction>("exportDataAction")->trigger();
    QVERIFY(answers.allCame());
    QCOMPARE(name, u"mine.json"_s);
    QVERIFY2(filter.contains(u"*.json"_s), qPrintable(filter));
}

void TestExportCommands::exportRemembersUntilTheNextStart()
{
    QTRY_SHOWN(kl::Parameters {});
    {
        const DialogAnswers answers({accept(), chooseFile(m_folder->filePath(u"mine.pdf"_s))});
        child<QAction>("exportFigureAction")->trigger();
        QVERIFY(answers.allCame());
    }
    QVERIFY(m_window->close());
    open(Settings::load());

    QString proposed;
    QString filter;
    const DialogAnswers answers({accept(), [&](QDialog& dialog) {
                                     const auto* files = qobject_cast<QFileDialog*>(&dialog);
                                     QVERIFY(files);
                                     proposed = files->selectedFiles().value(0);
                                     filter = files->selectedNameFilter();
                                     dialog.reject();
                                 }});
    child<QAction>("exportFigureAction")->trigger();
    QVERIFY(answers.allCame());
    QCOMPARE(proposed, m_folder->filePath(u"mine.pdf"_s));
    QVERIFY2(filter.contains(u"*.pdf"_s), qPrintable(filter));
}

void TestExportCommands::exportForgetsWhatIsNoName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("without a type") << u"kl"_s;
    QTest::newRow("a figure's") << u"mine.svg"_s;
    QTest::newRow("out of the folder") << u"../mine.csv"_s;
    QTest::newRow("on two lines") << u"mi\nne.csv"_s;
}

void TestExportCommands::exportForgetsWhatIsNoName()
{
    QFETCH(const QString, name);
    Settings settings;
    settings.files = {m_folder->path(), u"kl.svg"_s, name};
    open(settings);
    QString proposed;
    const DialogAnswers answers({readName(proposed)});
    child<QAction>("exportDataAction")->trigger();
    QVERIFY(answers.allCame());
    QCOMPARE(proposed, m_folder->filePath(u"kl.csv"_s));
}

void TestExportCommands::exportKeepsTheFolderWhenTheTypeChanges()
{
    QTRY_SHOWN(kl::Parameters {});
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkdir(elsewhere));
    QString proposed;
    const DialogAnswers answers({[&](QDialog& dialog) {
        auto* files = qobject_cast<QFileDialog*>(&dialog);
        QVERIFY(files);
        dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(elsewhere + u"/mine.csv"_s);
        files->selectNameFilter(files->nameFilters().at(1));
        emit files->filterSelected(files->nameFilters().at(1)); // as its box does
        readName(proposed)(dialog);
    }});
    child<QAction>("exportDataAction")->trigger();
    QVERIFY(answers.allCame());
    QCOMPARE(proposed, elsewhere + u"/mine.json"_s);
}

void TestExportCommands::exportAsksBeforeReplacing()
{
    // The file dialog asks for the name that was typed; ours is another, with the suffix.
    QTRY_SHOWN(kl::Parameters {});
    const QString written = m_folder->filePath(u"bins.v2.csv"_s);
    QFile file(written);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    file.close();
    QString question;
    QString again;
    const DialogAnswers answers({chooseFile(m_folder->filePath(u"bins.v2"_s)),
        [&question](QDialog& dialog) {
            auto* box = qobject_cast<QMessageBox*>(&dialog);
            QVERIFY(box);
            QCOMPARE(box->textFormat(), Qt::PlainText);
            question = box->text();
            click(box->button(QMessageBox::No));
        },
        readName(again)});
    child<QAction>("exportDataAction")->trigger();
    QVERIFY(answers.allCame());
    QCOMPARE(again, written);
    QVERIFY2(question.contains(written), qPrintable(question));
    QCOMPARE(contentOf(written), QByteArray("before"));
}

void TestExportCommands::exportGivenUp()
{
    QTRY_SHOWN(kl::Parameters {});
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    const DialogAnswers answers({reject(), accept(), reject()});
    child<QAction>("exportFigureAction")->trigger(); // given up in the first dialog
    child<QAction>("exportFigureAction")->trigger(); // and in the second
    QVERIFY(answers.allCame());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    QCOMPARE(textOf("notice"), QString());
}

void TestExportCommands::exportKeepsTheTypeAfterAnError()
{
    QTRY_SHOWN(kl::Parameters {});
    QString message;
    const DialogAnswers answers(
        {chooseFile(u"/nowhere/at/all/kl.json"_s), readMessage(message), chooseFile(m_folder->filePath(u"kl"_s))});
    child<QAction>("exportDataAction")->trigger();
    QVERIFY(answers.allCame());
    QVERIFY(contentOf(m_folder->filePath(u"kl.json"_s)).startsWith('{'));
}

void TestExportCommands::copiesPictureSvgAndPdf()
{
    Settings settings;
    settings.recipe.figure
        = {.width = 89, .height = 55, .unit = LengthUnit::Millimetres, .dpi = 300, .fontSize = 7, .tickSize = 7};
    open(settings);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(textOf("notice"), u"The figure is on the clipboard: 89 × 55 mm, as picture, SVG and PDF."_s);
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    const QImage png = QImage::fromData(mime->data(u"image/png"_s), "png");
    QCOMPARE(png.size(), QSize(1051, 650)); // 89 / 25.4 · 300, 55 / 25.4 · 300
    QCOMPARE(png.dotsPerMeterX(), 11811); // 300 / 0.0254
    QVERIFY(mime->hasImage());
    QCOMPARE(qvariant_cast<QImage>(mime->imageData()).convertedTo(png.format()), png);
    const QByteArray svg = mime->data(u"image/svg+xml"_s);
    QVERIFY2(svg.contains("<svg") && svg.contains("width=\"89.0000mm\""), svg.left(300));
    QVERIFY(mime->data(u"application/pdf"_s).startsWith("%PDF-"));
    QVERIFY(mime->data(u"text/plain"_s).isEmpty());
}

/// Nobody who pastes it waits: it is made when it is copied.
void TestExportCommands::copiesLargePictures()
{
    Settings settings;
    settings.recipe.figure = {.width = 3000, .height = 2000, .unit = LengthUnit::Pixels, .dpi = 300};
    open(settings);
    const auto watch = [](QDialog& dialog) { QCOMPARE(dialog.objectName(), u"exportProgress"_s); };
    const DialogAnswers answers({watch});
    child<QAction>("copyFigureAction")->trigger();
    QVERIFY(answers.allCame());
    QVERIFY2(textOf("notice").startsWith(u"The figure is on the clipboard"_s), qPrintable(textOf("notice")));
    const Session& session = m_window->session();
    const ExportContent content = exportContent(session.result(), session.recipeOfResult(), nullptr, nullptr);
    const QString path = m_folder->filePath(u"large.png"_s);
    QCOMPARE(exportSnapshot(content, path, settings.recipe.figure), QString());
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->data(u"image/png"_s) == contentOf(path));
    QVERIFY(mime->formats().contains(u"application/pdf"_s));
    QVERIFY(!mime->formats().contains(u"application/x-qt-image"_s));
}

void TestExportCommands::largeCopyGivenUp()
{
    Settings settings;
    settings.recipe.figure = {.width = 6000, .height = 6000, .unit = LengthUnit::Pixels, .dpi = 300};
    open(settings);
    QApplication::clipboard()->setText(u"before"_s);
    const auto giveUp = [](QDialog& dialog) { click(dialog.findChild<QPushButton*>()); };
    const DialogAnswers answers({giveUp});
    child<QAction>("copyFigureAction")->trigger();
    QVERIFY(answers.allCame());
    QCOMPARE(textOf("notice"), u"Given up; nothing is copied."_s);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void TestExportCommands::copyIsOfItsMoment()
{
    QTRY_SHOWN(kl::Parameters {});
    child<QAction>("copyFigureAction")->trigger();
    type("binCountField", u"20"_s);
    QTRY_SHOWN((kl::Parameters {.binCount = 20}));
    const QByteArray svg = QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s);
    QVERIFY2(svg.contains("bins 79,") && !svg.contains("bins 20,"), svg.left(2000));
}

void TestExportCommands::dialogCopies()
{
    QTRY_SHOWN(kl::Parameters {});
    {
        const DialogAnswers answers({[](QDialog& dialog) {
            fill(dialog, "exportWidth", u"5"_s);
            click(dialog.findChild<QPushButton*>(u"exportCopy"_s));
        }});
        child<QAction>("exportFigureAction")->trigger();
        QVERIFY(answers.allCame());
    }
    QVERIFY2(textOf("notice").contains(u"5 × 4 in"_s), qPrintable(textOf("notice")));
    QApplication::clipboard()->clear();
    child<QAction>("copyFigureAction")->trigger(); // of the same size
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    QCOMPARE(QImage::fromData(mime->data(u"image/png"_s), "png").size(), QSize(750, 600));
}

void TestExportCommands::ownPresetsAreKept()
{
    QTRY_SHOWN(kl::Parameters {});
    const auto keep = [](QDialog& dialog) {
        fill(dialog, "exportWidth", u"5.5"_s);
        const DialogAnswers name({[](QDialog& question) {
            QTest::keyClicks(question.findChild<QLineEdit*>(), u"Thesis, wide"_s);
            QTest::keyClick(question.findChild<QLineEdit*>(), Qt::Key_Return);
        }});
        dialog.findChild<QAction*>(u"savePresetAction"_s)->trigger();
        QVERIFY(name.allCame());
        dialog.reject();
    };
    {
        const DialogAnswers answers({keep});
        child<QAction>("exportFigureAction")->trigger();
    }
    const Settings atOnce = Settings::load(); // and not only when the window closes
    QCOMPARE(atOnce.figurePresets.size(), 1);
    QVERIFY(m_window->close());
    open(Settings::load());
    QString width;
    {
        const DialogAnswers answers({[&width](QDialog& dialog) {
            auto* box = dialog.findChild<QComboBox*>(u"exportPreset"_s);
            box->setFocus();
            QTest::keyClicks(box, u"Thesis"_s);
            width = dialog.findChild<OptionField*>(u"exportWidth"_s)->text();
            dialog.reject();
        }});
        child<QAction>("exportFigureAction")->trigger();
        QVERIFY(answers.allCame());
    }
    QCOMPARE(width, u"5.5"_s);
}

void TestExportCommands::bandIsFoundForTheFile()
{
    Settings settings;
    settings.recipe.parameters = {.sampleCount = 200, .binCount = 12};
    open(settings);
    const QString path = m_folder->filePath(u"band.svg"_s);
    const DialogAnswers answers({[](QDialog& dialog) {
                                     auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
                                     QVERIFY(save->isEnabled());
                                     for (const auto& box : {u"exportAsShown"_s, u"exportBand"_s})
                                         QTest::keyClick(dialog.findChild<QCheckBox*>(box), Qt::Key_Space);
                                     QVERIFY(!save->isEnabled());
                                     QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), kPatience);
                                     click(save);
                                 },
        chooseFile(path)});
    child<QAction>("exportFigureAction")->trigger();
    QVERIFY(answers.allCame());
    QVERIFY(m_window->session().uncertainty());
    QVERIFY(!m_window->session().view().options().showsUncertainty());
    QVERIFY(contentOf(path).contains("<svg"));
}

/// What was seen when the dialog was asked for is in the file, even where a result was under way.
void TestExportCommands::bandStaysWhateverComes()
{
    Settings settings;
    settings.recipe.parameters = {.sampleCount = 200, .binCount = 12};
    settings.recipe.view.band = true;
    open(settings);
    Session& session = m_window->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.uncertainty(), kPatience);
    const ExportContent seen
        = exportContent(session.result(), session.recipeOfResult(), session.uncertainty(), session.pinned());
    const QString path = m_folder->filePath(u"band.svg"_s);
    const QString expected = m_folder->filePath(u"expected.svg"_s);
    QCOMPARE(exportSnapshot(seen, expected, settings.recipe.figure), QString());

    const kl::Parameters next {.sampleCount = 300, .binCount = 12};
    session.parameters().change(next, u"more"_s);
    const auto save = [&session, &next](QDialog& dialog) {
        const auto* button = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QVERIFY(button->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(session.snapshot()->parameters == next, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(session.uncertainty(), kPatience); // that of others
        QVERIFY(button->isEnabled());
        accept()(dialog);
    };
    const DialogAnswers answers({save, chooseFile(path)});
    child<QAction>("exportFigureAction")->trigger();
    QVERIFY(answers.allCame());
    QVERIFY(contentOf(path) == contentOf(expected));
}

void TestExportCommands::bandThatComesNoMore()
{
    Settings settings;
    settings.recipe.parameters = {.sampleCount = 200, .binCount = 12};
    open(settings);
    Session& session = m_window->session();
    const kl::Parameters next {.sampleCount = 300, .binCount = 12};
    session.parameters().change(next, u"more"_s);
    const auto look = [&session](QDialog& dialog) {
        for (const auto& box : {u"exportAsShown"_s, u"exportBand"_s})
            QTest::keyClick(dialog.findChild<QCheckBox*>(box), Qt::Key_Space);
        const auto* notes = dialog.findChild<QLabel*>(u"exportNotes"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(
            notes->text().contains(u"a new result has come"_s), qPrintable(notes->text()), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(session.uncertainty(), kPatience);
        QVERIFY(!dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled());
        dialog.reject();
    };
    const DialogAnswers answers({look});
    child<QAction>("exportFigureAction")->trigger();
    QVERIFY(answers.allCame());
}

void TestExportCommands::copyWithoutABand_data()
{
    QTest::addColumn<int>("seeds");
    QTest::addColumn<QString>("says");
    QTest::newRow("on its way") << 100 << u"It is without the band, which is still being found."_s;
    QTest::newRow("none ever") << 19 << u"There is no band: it takes at least 20 further samples."_s;
}

void TestExportCommands::copyWithoutABand()
{
    QFETCH(const int, seeds);
    QFETCH(const QString, says);
    QTRY_SHOWN(kl::Parameters {});
    Session& session = m_window->session();
    Recipe recipe = session.recipe();
    recipe.view.band = true;
    recipe.view.spreadSeeds = seeds;
    session.setRecipe(recipe, u"band"_s);
    child<QAction>("copyFigureAction")->trigger();
    QVERIFY2(textOf("notice").endsWith(says), qPrintable(textOf("notice")));
}

void TestExportCommands::pinnedIsCalculatedForTheFile()
{
    QTRY_SHOWN(kl::Parameters {});
    Session& session = m_window->session();
    Recipe recipe = session.recipe();
    recipe.pinned = kl::Parameters {.sampleCount = 500, .sigma = 0.7};
    session.setRecipe(recipe, u"pin"_s);
    QVERIFY(!session.pinned());
    child<QAction>("copyFigureAction")->trigger();
    QVERIFY2(textOf("notice").endsWith(u"It is without the pinned curves, which are still being calculated."_s),
        qPrintable(textOf("notice")));
    const QString path = m_folder->filePath(u"pinned.svg"_s);
    const QString expected = m_folder->filePath(u"expected.svg"_s);
    const auto save = [](QDialog& dialog) {
        const auto* button = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), kPatience);
        accept()(dialog);
    };
    const DialogAnswers answers({save, chooseFile(path)});
    child<QAction>("exportFigureAction")->trigger();
    QVERIFY(answers.allCame());
    const ExportContent content = exportContent(session.result(), recipe, nullptr, snapshotOf(*recipe.pinned));
    QCOMPARE(exportSnapshot(content, expected, recipe.figure), QString());
    QVERIFY(contentOf(path) == contentOf(expected));
}

void TestExportCommands::largePictures()
{
    Settings settings;
    settings.recipe.figure = {.width = 3000, .height = 2000, .unit = LengthUnit::Pixels, .dpi = 300};
    open(settings);
    const QString path = m_folder->filePath(u"large.png"_s);
    const QString other = m_folder->filePath(u"other.png"_s);
    const auto watch = [](QDialog& dialog) { QCOMPARE(dialog.objectName(), u"exportProgress"_s); };
    const DialogAnswers answers({accept(), chooseFile(path), watch});
    child<QAction>("exportFigureAction")->trigger();
    QVERIFY(answers.allCame());
    QVERIFY2(textOf("notice").contains(path), qPrintable(textOf("notice")));
    const Session& session = m_window->session();
    const ExportContent content = exportContent(session.result(), session.recipeOfResult(), nullptr, nullptr);
    QCOMPARE(exportSnapshot(content, other, settings.recipe.figure), QString());
    QVERIFY(contentOf(path) == contentOf(other));
}

void TestExportCommands::largePictureGivenUp()
{
    Settings settings;
    settings.recipe.figure = {.width = 6000, .height = 6000, .unit = LengthUnit::Pixels, .dpi = 300};
    open(settings);
    const QString path = m_folder->filePath(u"large.png"_s);
    const auto giveUp = [](QDialog& dialog) { click(dialog.findChild<QPushButton*>()); };
    const DialogAnswers answers({accept(), chooseFile(path), giveUp});
    child<QAction>("exportFigureAction")->trigger();
    QVERIFY(answers.allCame());
    QCOMPARE(textOf("notice"), u"Given up; nothing is written."_s);
    QVERIFY(!QFileInfo::exists(path));
    type("binCountField", u"20"_s); // and the window goes on
    QTRY_SHOWN((kl::Parameters {.binCount = 20}));
}

/// By its close button it would go; then the window could begin the next.
void TestExportCommands::largePictureWindowStays()
{
    Settings settings;
    settings.recipe.figure = {.width = 6000, .height = 6000, .unit = LengthUnit::Pixels, .dpi = 300};
    open(settings);
    const QString path = m_folder->filePath(u"large.png"_s);
    const auto close = [](QDialog& dialog) {
        const QPointer<QDialog> guard(&dialog);
        dialog.close();
        const auto isGoneOrSeen = [&guard] {
            const QDialog* still = guard;
            return still == nullptr || still->isVisible();
        };
        QTRY_VERIFY(isGoneOrSeen());
    };
    const DialogAnswers answers({accept(), chooseFile(path), close});
    child<QAction>("exportFigureAction")->trigger();
    QVERIFY(answers.allCame());
    QCOMPARE(textOf("notice"), u"Given up; nothing is written."_s);
    QVERIFY(!QFileInfo::exists(path));
}

void TestExportCommands::exportThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isFigure");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("figure in a missing folder") << u"/nowhere/at/all/kl.svg"_s << true << QByteArray("does not exist");
    QTest::newRow("data in a missing folder") << u"/nowhere/at/all/kl.csv"_s << false << QByteArray("does not exist");
    QTest::newRow("a name that looks like mark-up")
        << u"/nowhere/<b>at</b>/kl.csv"_s << false << QByteArray("does not exist");
    QTest::newRow("in a file") << QCoreApplication::applicationFilePath() + u"/kl.json"_s << false
                               << QByteArray("is not a folder");
}

void TestExportCommands::exportThatCannotBeWritten()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isFigure);
    QFETCH(const QByteArray, reason);
    QTRY_SHOWN(kl::Parameters {});
    QString message;
    QString again; // the dialog is there again, with the name
    QList<DialogAnswers::Step> steps {chooseFile(path), readMessage(message), readName(again)};
    if (isFigure)
        steps.prepend(accept());
    const DialogAnswers answers(steps);
    child<QAction>(isFigure ? "exportFigureAction" : "exportDataAction")->trigger();
    QVERIFY(answers.allCame());
    QVERIFY2(names(message.toUtf8(), {path.toUtf8(), reason}), qPrintable(message));
    QCOMPARE(again, path);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY2(!textOf("notice").contains(u"Written"_s), qPrintable(textOf("notice")));
    type("binCountField", u"20"_s); // and the window goes on
    QTRY_SHOWN((kl::Parameters {.binCount = 20}));
}

QTEST_MAIN(TestExportCommands)
#include "tst_exportcommands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/toolbar.h"

#include "ui/controls/lineicon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

class TestToolBar : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void nothingHides_data();
    void nothingHides();
    void textsComeBack();
    void checkedOnesHaveEvenRoom();
    void neighboursDoNotTouch();
    void clicksAndFollows();

private:
    [[nodiscard]] QToolButton* button(int i) const
    {
        return qobject_cast<QToolButton*>(m_bar->buttonOf(m_actions.at(i)));
    }
    [[nodiscard]] bool hasTexts() const { return button(0)->toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }
    void setWidth(int width)
    {
        m_window->resize(width, 300);
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }

    std::unique_ptr<QMainWindow> m_window;
    ToolBar* m_bar = nullptr;
    QList<QAction*> m_actions;
};

void TestToolBar::init()
{
    theme::apply(theme::Appearance::Light);
    m_window = std::make_unique<QMainWindow>();
    m_bar = new ToolBar(u"Tools"_s, m_window.get());
    m_window->addToolBar(m_bar);
    m_actions.clear();
    for (const QString& name : {u"new-sample"_s, u"reset"_s, u"hold"_s, u"exact"_s, u"terms"_s, u"pin"_s}) {
        auto* action = new QAction(lineicon::named(name), u"What %1 does"_s.arg(name), m_window.get());
        action->setToolTip(u"All about %1"_s.arg(name));
        action->setCheckable(true);
        m_actions << action;
        m_bar->addCommand(action);
        if (m_actions.size() == 2)
            m_bar->addGap();
    }
    m_window->show();
    setWidth(1600);
}

void TestToolBar::cleanup()
{
    m_window.reset();
    theme::apply(theme::Appearance::System);
}

void TestToolBar::nothingHides_data()
{
    QTest::addColumn<double>("textSize");
    for (const double textSize : {0.75, 1.0, 2.0, 3.0})
        QTest::addRow("%g times", textSize) << textSize;
}

void TestToolBar::nothingHides()
{
    QFETCH(const double, textSize);
    QFont font = m_window->font();
    font.setPointSizeF(textSize * font.pointSizeF());
    m_window->setFont(font);
    bool hadTexts = false;
    bool hadNone = false;
    for (int width = 1800; width >= 600; width -= 50) {
        setWidth(width);
        (hasTexts() ? hadTexts : hadNone) = true;
        QVERIFY(hasTexts() || !hadTexts || hadNone);
        for (int i = 0; i < m_actions.size(); ++i) {
            QVERIFY2(
                button(i)->isVisible() && m_bar->rect().contains(button(i)->geometry()), QByteArray::number(width));
            QCOMPARE(button(i)->toolButtonStyle(), button(0)->toolButtonStyle()); // all of them, or none
            QCOMPARE(button(i)->toolTip(), m_actions.at(i)->toolTip());
            QVERIFY(button(i)->width() >= button(i)->sizeHint().width());
            if (i > 0)
                QVERIFY(!button(i)->geometry().intersects(button(i - 1)->geometry()));
        }
    }
    QVERIFY(hadTexts || textSize > 2.0);
}

void TestToolBar::textsComeBack()
{
    QVERIFY(hasTexts());
    setWidth(500);
    QVERIFY(!hasTexts());
    setWidth(1600);
    QVERIFY(hasTexts());
    m_actions[0]->setText(QString(200, u'm')); // which is too long
    QVERIFY(!hasTexts());
    m_actions[0]->setText(u"Short"_s);
    QVERIFY(hasTexts());
    QCOMPARE(button(0)->text(), u"Short"_s);
}

/// What is painted of icon and text stands in the middle of the button.
void TestToolBar::checkedOnesHaveEvenRoom()
{
    for (const int width : {1600, 500}) {
        setWidth(width);
        for (int i = 0; i < m_actions.size(); ++i) {
            const QImage image = button(i)->grab().toImage();
            const auto isInk = [&](int x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixelColor(x, y).lightness() < 128)
                        return true;
                }
                return false;
            };
            int left = 0;
            while (left < image.width() && !isInk(left))
                ++left;
            int right = 0;
            while (right < image.width() && !isInk(image.width() - 1 - right))
                ++right;
            // A sign does not fill its square, nor a letter its advance.
            QVERIFY2(left >= 8 && left <= 14, QByteArray::number(left));
            QVERIFY2(right >= 8 && right <= 14, QByteArray::number(right));
        }
    }
}

void TestToolBar::neighboursDoNotTouch()
{
    for (const int i : {1, 3, 4, 5})
        QVERIFY(button(i)->geometry().left() - button(i - 1)->geometry().right() > 4);
}

void TestToolBar::clicksAndFollows()
{
    const QSignalSpy triggered(m_actions[3], &QAction::triggered);
    const QImage before = button(3)->grab().toImage();
    QTest::mouseClick(button(3), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
    QVERIFY(m_actions[3]->isChecked() && button(3)->isChecked());
    QVERIFY(button(3)->grab().toImage() != before); // it is seen
    m_actions[3]->setChecked(false);
    QVERIFY(!button(3)->isChecked());
    m_actions[3]->setEnabled(false);
    QVERIFY(!button(3)->isEnabled());
    QVERIFY(button(3)->grab().toImage() != before);
    QVERIFY(button(4)->focusPolicy() & Qt::TabFocus);
}

QTEST_MAIN(TestToolBar)
#include "tst_toolbar.moc"

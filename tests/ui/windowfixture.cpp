// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"

#include "ui/controls/numberfield.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>

void WindowFixture::init()
{
    m_folder = std::make_unique<SettingsFolder>();
    QVERIFY(m_folder->isValid());
    open(m_first);
}

void WindowFixture::cleanup()
{
    if (m_window)
        m_window->close(); // as a person ends it
    m_window.reset();
    m_folder.reset();
    if (language::current() != u"en"_s) { // the next one begins in English
        language::apply(u"en"_s);
        QLocale::setDefault(QLocale::c());
    }
}

void WindowFixture::open(const kl::Parameters& parameters)
{
    Settings settings;
    settings.recipe.parameters = parameters;
    open(settings);
}

void WindowFixture::open(const Settings& settings)
{
    m_window = std::make_unique<MainWindow>(settings);
    if (settings.geometry.isEmpty())
        m_window->resize(1280, 800); // the screen of a test may be smaller
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    QTRY_SHOWN(settings.recipe.parameters);
}

kl::Parameters WindowFixture::inFields() const
{
    const auto value = [this](const char* name) { return child<NumberField>(name)->value(); };
    return {.sampleCount = std::llround(value("sampleCountField")),
        .sigma = value("sigmaField"),
        .binCount = static_cast<int>(value("binCountField")),
        .seed = std::llround(value("seedField")),
        .emptyBins = static_cast<kl::EmptyBins>(child<QComboBox>("emptyBins")->currentData().toInt()),
        .pseudocount = value("pseudocountField")};
}

QByteArray WindowFixture::looks() const
{
    QByteArray text;
    for (const char* field :
        std::array {"sampleCountField", "sigmaField", "binCountField", "seedField", "pseudocountField"})
        text += QByteArray(field) + ' ' + child<NumberField>(field)->text().toUtf8() + ", ";
    return text + child<QComboBox>("emptyBins")->currentText().toUtf8()
        + ", below the figure: " + textOf("sentence").toUtf8();
}

void WindowFixture::type(const char* field, const QString& text)
{
    auto* edit = child<NumberField>(field)->findChild<QLineEdit*>();
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

void WindowFixture::settle()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

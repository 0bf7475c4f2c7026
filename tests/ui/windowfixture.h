// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/settingsfolder.h"
#include "tests/ui/snapshots.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QObject>

#include <memory>

/// What every test of the whole window stands on: a window and settings of its own for each test function, and a
/// person's ways with them.
///
/// A test derives from it; its private slots are run as if they were the test's own.
class WindowFixture : public QObject {
    Q_OBJECT

public:
    /// @param first  what the window of each test function shows at its start
    explicit WindowFixture(const kl::Parameters& first = {})
        : m_first(first)
    {
    }

protected:
    static constexpr int kPatience = 600'000; // ms: spent only by what fails, however slow the machine or the build

    /// Opens a window in place of the one there is, and waits until it shows its first result.
    void open(const kl::Parameters& parameters);
    void open(const Settings& settings);

    template <typename Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QLatin1StringView(name));
        Q_ASSERT_X(found, "child", name);
        return found;
    }
    [[nodiscard]] QString textOf(const char* label) const { return child<QLabel>(label)->text(); }
    [[nodiscard]] kl::Parameters shown() const { return m_window->session().snapshot()->parameters; }
    [[nodiscard]] kl::Parameters inFields() const;
    [[nodiscard]] QByteArray looks() const; ///< for the message of a failure
    /// As a person does it: click into the field, select all, type, Return.
    void type(const char* field, const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    static void settle(); ///< lets nested layouts and whatever else was posted settle

    std::unique_ptr<SettingsFolder> m_folder; ///< the settings' and the exports', a new one for each test function
    std::unique_ptr<MainWindow> m_window;

private slots:
    void init();
    void cleanup();

private:
    kl::Parameters m_first;
};

/// Waits until the result of @p expected is on screen, and the same numbers in the fields. A macro, for QTRY_ returns
/// from the test it stands in.
#define QTRY_SHOWN(expected)                                                                                           \
    do {                                                                                                               \
        QTRY_VERIFY2_WITH_TIMEOUT(m_window->session().snapshot() && shown() == (expected) && inFields() == shown(),    \
            looks().constData(), kPatience);                                                                           \
    } while (false)

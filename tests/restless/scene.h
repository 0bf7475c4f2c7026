// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand.h"
#include "random.h"
#include "tests/ui/settingsfolder.h"
#include "ui/mainwindow.h"

#include <QFont>
#include <QObject>
#include <QStringList>

#include <memory>

namespace restless {

/// What the acts are done in: the window, a folder with files to open and to write, and where the hand is.
class Scene : public QObject {
    Q_OBJECT

public:
    Scene();
    ~Scene() override;

    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// As the program begins when it is started: with what was kept.
    void startAnew();
    /// The same window, as at its beginning: every option, an empty history, no lesson, nothing on the clipboard. Waits
    /// until nothing is calculated any more. Not within a dialog.
    void reset();

    /// What a person can act on now: a menu, a dialog that holds up the rest, or one of the windows.
    [[nodiscard]] QWidget& surface(Random& random);
    [[nodiscard]] static bool isHeldUp(); ///< by a dialog or a menu
    /// A widget on @p surface that is in sight, as often as not one that has a name.
    [[nodiscard]] static QWidget& widgetIn(QWidget& surface, Random& random);
    [[nodiscard]] static QPoint placeIn(const QWidget& widget, Random& random);
    [[nodiscard]] static QString wordsFor(const QWidget& widget);

    /// Nothing is opened, written or removed but in the test's own folder, wherever a hand has got to in a dialog; and a
    /// window that was closed is there again.
    void keepSafe();
    /// Closes the innermost menu or dialog. @return whether there was one
    bool closeInnermost();

    [[nodiscard]] const QStringList& files() const { return m_files; } ///< good, bad, and not there
    [[nodiscard]] const QFont& font() const { return m_font; } ///< the desktop's
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    Hand hand;

private slots:
    void openUrl(const QUrl& url); ///< and no browser

private:
    void makeFiles();

    SettingsFolder m_folder;
    QStringList m_files;
    QFont m_font;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace restless

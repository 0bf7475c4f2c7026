// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "tests/ui/idle.h"
#include "ui/session/computation.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPixmapCache>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

namespace restless {

namespace {

constexpr QSize kFirstSize {1280, 800};
constexpr int kPatience = 600'000; // ms: spent only by what fails

bool isBelow(const QString& folder, const QString& path)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

} // namespace

Scene::Scene()
    : m_font(QApplication::font())
{
    for (const char* scheme : {"http", "https", "file", "mailto"})
        QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "openUrl");
    QAccessible::setActive(true);
    makeFiles();
    startAnew();
    m_window->resize(kFirstSize);
}

Scene::~Scene()
{
    m_window->close();
    m_window.reset();
    for (const char* scheme : {"http", "https", "file", "mailto"})
        QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
}

void Scene::openUrl(const QUrl& /*url*/) { }

void Scene::startAnew()
{
    if (m_window) {
        m_window->close();
        m_window.reset();
    }
    m_window = std::make_unique<MainWindow>(Settings::load());
    m_window->show();
}

void Scene::reset()
{
    while (QApplication::activePopupWidget() || QApplication::activeModalWidget()) {
        if (!closeInnermost())
            break;
        QCoreApplication::processEvents();
    }
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other != m_window.get() && other->isVisible())
            other->close();
    }
    QApplication::setPalette(QPalette());
    QApplication::setFont(m_font);
    Session& session = m_window->session();
    m_window->player().stop();
    m_window->lesson().close();
    session.setPinned(false);
    session.setRecipe(Recipe {}, QStringLiteral("the beginning"));
    session.parameters().undoStack().clear();
    QApplication::clipboard()->clear();
    m_window->showNormal();
    m_window->resize(kFirstSize);
    m_window->activateWindow();
    theme::apply(session.view().options().appearance);
    // What is kept for the next question is given back after a while.
    const auto* release = session.findChild<QTimer*>(QStringLiteral("release"));
    Q_ASSERT(release);
    const bool isQuiet = QTest::qWaitFor(
        [&session, release] {
            return !session.isBusy() && session.snapshot() && session.snapshot()->parameters == kl::Parameters {}
            && isIdle(session) && !release->isActive() && isIdle(session);
        },
        kPatience);
    Q_ASSERT(isQuiet);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QPixmapCache::clear();
}

QWidget& Scene::surface(Random& random)
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return *popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return *modal;
    QWidget* active = QApplication::activeWindow();
    if (active && active->isVisible() && !random.oneIn(10))
        return *active;
    QWidgetList windows;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowHandle() && window->windowType() != Qt::ToolTip)
            windows << window;
    }
    // In one order each time.
    std::sort(windows.begin(), windows.end(), [](const QWidget* one, const QWidget* other) {
        return std::pair(one->objectName(), QByteArray(one->metaObject()->className()))
            < std::pair(other->objectName(), QByteArray(other->metaObject()->className()));
    });
    return windows.isEmpty() ? *m_window : *random.of(windows);
}

bool Scene::isHeldUp()
{
    return QApplication::activePopupWidget() || QApplication::activeModalWidget();
}

QWidget& Scene::widgetIn(QWidget& surface, Random& random)
{
    const bool isNamed = random.oneIn(2);
    QWidgetList widgets;
    for (QWidget* widget : surface.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &surface && !widget->visibleRegion().isEmpty()
            && (!isNamed || !widget->objectName().isEmpty()))
            widgets << widget;
    }
    return widgets.isEmpty() ? surface : *random.of(widgets);
}

QPoint Scene::placeIn(const QWidget& widget, Random& random)
{
    const QRect seen = widget.visibleRegion().boundingRect();
    const QRect all = seen.isEmpty() ? widget.rect() : seen;
    return {random.from(all.left(), std::max(all.left(), all.right())),
        random.from(all.top(), std::max(all.top(), all.bottom()))};
}

QString Scene::wordsFor(const QWidget& widget)
{
    const QString name = widget.objectName();
    const QString kind = QString::fromLatin1(widget.metaObject()->className());
    const QString window = widget.isWindow() ? QString()
                                             : QStringLiteral(" in %1").arg(widget.window()->objectName().isEmpty()
                                                     ? QString::fromLatin1(widget.window()->metaObject()->className())
                                                     : widget.window()->objectName());
    return (name.isEmpty() ? kind : QStringLiteral("%1 “%2”").arg(kind, name)) + window;
}

void Scene::keepSafe()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QFileDialog*>(window);
        if (!dialog || !dialog->isVisible())
            continue;
        dialog->setOption(QFileDialog::ReadOnly); // nothing is renamed or removed, no folder is made
        QString inThere = m_folder.path();
        if (isBelow(inThere, dialog->directory().absolutePath()))
            inThere = dialog->directory().absolutePath();
        else
            dialog->setDirectory(inThere);
        const QStringList chosen = dialog->selectedFiles();
        const bool isSafe = std::all_of(chosen.begin(), chosen.end(),
            [this](const QString& path) { return isBelow(m_folder.path(), QDir::cleanPath(path)); });
        if (!isSafe) {
            for (QLineEdit* field : dialog->findChildren<QLineEdit*>())
                field->clear();
        }
    }
    if (!m_window->isVisible() && QApplication::activeModalWidget() == nullptr)
        m_window->show();
}

bool Scene::closeInnermost()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup->close();
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        dialog->reject();
        return true;
    }
    return QApplication::activeModalWidget() != nullptr && QApplication::activeModalWidget()->close();
}

} // namespace restless

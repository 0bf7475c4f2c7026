// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

/// Opens figures: asks for one, takes one that was dropped or is remembered, and says in a dialog why one cannot be
/// opened; then nothing has changed.
class OpenCommands : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMostRecent = 8;

    /// @param recent  paths of what was opened last, the latest first; what is none is left out
    /// @param now  what files do not speak of
    /// @param window  that the dialogs belong to
    OpenCommands(const QStringList& recent, std::function<Recipe()> now, QWidget* window);

    void ask(const QString& folder); ///< for a file; the dialog starts in @p folder, or where one was opened last
    void open(const QString& path);
    void openFirst(const QStringList& paths); ///< of several that were dropped, and says so
    void forgetRecent();

    [[nodiscard]] const QStringList& recent() const { return m_recent; }
    /// @p recent with @p path as its first, once and no more of them than are kept.
    [[nodiscard]] static QStringList withRecent(QStringList recent, const QString& path);

signals:
    void opened(const Recipe& recipe, const QString& name);
    void recentChanged();
    void done(const QString& notice); ///< a sentence for the person, after opened()

private:
    [[nodiscard]] std::optional<QString> read(const QString& path); ///< @return the notice, if it could be
    void setRecent(const QStringList& recent);

    QStringList m_recent;
    std::function<Recipe()> m_now;
    QWidget* m_window;
};

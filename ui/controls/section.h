// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

/// A heading that opens and closes what is below it.
class Section : public QWidget {
    Q_OBJECT

public:
    /// @param content  shown while the section is open; the section owns it
    Section(const QString& title, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open); ///< silent
    void setHeadingToolTip(const QString& toolTip);
    /// Whether a person can neither open nor close it, and @p why, as a tool tip.
    void setLocked(bool locked, const QString& why = {});

signals:
    void toggled(bool open); ///< by a person

private:
    void apply(bool open);

    QToolButton* m_heading;
    QWidget* m_content;
    QString m_toolTip;
    bool m_open = false;
};

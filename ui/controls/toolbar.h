// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class ToolBarButton;

/// A tool bar from which nothing hides: where icons and texts do not all fit, it shows the icons alone, whose tool tips
/// have the texts. Its icons are as high as its font asks for.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    explicit ToolBar(const QString& title, QWidget* parent = nullptr);

    void addCommand(QAction* action);
    void addGap(); ///< as wide as can be
    [[nodiscard]] QWidget* buttonOf(const QAction* action) const; ///< null: there is none

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void style();
    void fit();

    QList<ToolBarButton*> m_buttons;
};

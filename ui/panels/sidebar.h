// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class PanelScroll;
class Section;
class QVBoxLayout;

/// What stands beside the chart: the values and sliders, which stay, and below them sections, which scroll. Where the
/// window is too low for that, or too narrow, everything scrolls together, and nothing is cut.
class SideBar : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    void addToTop(QWidget* panel);
    void addSection(const QString& title, const QString& name, QWidget* content);

    [[nodiscard]] const QList<Section*>& sections() const { return m_sections; }
    /// Those of these names can neither be opened nor closed; all others can.
    void setLocked(const QStringList& names, const QString& why);
    /// Scrolls to a section when all that has changed is laid out.
    void bringIntoView(const QString& name);
    /// Whether the values and sliders stay in sight whatever is scrolled.
    [[nodiscard]] bool isTopInSight() const { return m_isTopInSight; }

    [[nodiscard]] QSize sizeHint() const override; ///< as wide as its font asks for
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sectionToggled(const QString& name, bool open); ///< by a person

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int digits(int count) const;
    void placeTop();

    QWidget* m_top;
    QVBoxLayout* m_column; ///< the top and what scrolls
    QVBoxLayout* m_scrolled; ///< what is in there
    PanelScroll* m_scroll;
    QList<Section*> m_sections;
    bool m_isTopInSight = true;
};

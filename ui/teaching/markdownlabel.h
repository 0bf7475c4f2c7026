// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTextBrowser>

/// A text in Markdown, as calm as a label: in the font and the colours of where it stands, as wide as its place and as
/// high as it needs. It can be selected and copied, with its numbers as programs read them; links of the web open in the
/// browser. HTML in it is text.
///
/// While nothing but numbers changes in it, it grows where it must and does not shrink again, so that what stands below
/// it does not dance.
class MarkdownLabel : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownLabel(QWidget* parent = nullptr);

    [[nodiscard]] const QString& text() const { return m_text; } ///< Markdown
    void setText(const QString& markdown); ///< costs nothing if it is the same
    void showText(const QString& markdown); ///< and is hidden where there is none
    [[nodiscard]] QString words() const; ///< without the markup
    void setSelectable(bool selectable); ///< else it takes neither mouse nor keyboard

    void setQuiet(bool quiet); ///< it stands back
    void setLeastLine(double pixels); ///< no line in it is to be thinner

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void render(); ///< the text, in font and colours

    QString m_text;
    QString m_frame; ///< the text without its numbers
    mutable QHash<int, int> m_heights; ///< that the text needs, by width
    mutable QHash<int, int> m_most; ///< that texts of this frame needed
    bool m_isSelectable = true;
    bool m_isQuiet = false;
    double m_leastLine = 1.0; ///< px
};

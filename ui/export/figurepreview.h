// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/figurepicture.h"

#include <QAbstractScrollArea>
#include <QFutureWatcher>
#include <QImage>
#include <QTimer>

#include <optional>

/// Shows a figure as a file of it will be: the whole of it in as many pixels as there is room for and the file has, or
/// at 100 % the part of it that there is room for. What is transparent lets a checkerboard through.
///
/// At 100 % what is seen is drawn at once, and taken from the file's picture as soon as another thread has drawn that:
/// only in the whole picture dashes begin where they do in the file. A picture of more than 50 million pixels, 200 MB,
/// is not drawn for that.
class FigurePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit FigurePreview(QWidget* parent = nullptr);
    ~FigurePreview() override;

    /// Draws it soon, and never if it is overtaken by another before; until then the last one is shown.
    void setFigure(const FigureContent& content, const FigureOptions& options);
    void setActualSize(bool actual);
    [[nodiscard]] bool isActualSize() const { return m_isActual; }
    /// Whether less than the file's pixels are seen when all of the figure is.
    [[nodiscard]] bool isReduced() const;
    /// What is shown, pixel by pixel.
    [[nodiscard]] const QImage& picture() const { return m_picture; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// @param fontSize  of its type, in points: less than was asked for where that would have left the plot no room
    void drawn(double fontSize);
    void clicked(); ///< and not dragged

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void draw();
    void drawWhole();
    void forget();
    void placeBars();
    [[nodiscard]] QSize room() const; ///< in pixels of the screen
    [[nodiscard]] QRect seenPart() const; ///< of the file's pixels, at 100 %
    [[nodiscard]] QRectF place() const; ///< of the picture on the viewport

    std::optional<FigureContent> m_content;
    std::optional<FigurePicture> m_laidOut; ///< the content, once it is drawn
    FigureOptions m_options;
    QImage m_picture;
    std::optional<QImage> m_whole; ///< the file's picture, for 100 %, once it is drawn; null: it has no memory
    QFutureWatcher<QImage> m_drawing; ///< of it
    bool m_isDrawing = false; ///< until it is told that it is finished
    QTimer m_soon;
    bool m_isActual = false;
    std::optional<QPoint> m_grip; ///< where the mouse was last while its button is down
    bool m_dragged = false;
};

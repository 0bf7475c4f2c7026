// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontInfo>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <cmath>
#include <limits>
#include <vector>

// What a widget paints, whoever paints it: style, label, chart or code of our own.

struct PaintedText {
    QString text;
    QRectF place; ///< in the widget's coordinates, what can be seen of it
    QColor colour;
    double size; ///< of its type, in the widget's pixels
};

struct PaintedStroke {
    QPainterPath path; ///< in the widget's coordinates
    QRectF clip; ///< what can be seen of it
    QPen pen;
};

struct Painted {
    std::vector<PaintedText> texts;
    std::vector<PaintedStroke> strokes;
};

namespace painted {

/// Draws nothing, and notes what it is told to.
class Engine : public QPaintEngine {
public:
    explicit Engine(Painted& result)
        : QPaintEngine(AllFeatures)
        , m_result(result)
    {
    }

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override { }
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF& /*place*/, const QPixmap& /*pixmap*/, const QRectF& /*part*/) override { }

    void drawTextItem(const QPointF& start, const QTextItem& item) override
    {
        const QRectF place(start.x(), start.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF seen = transform().mapRect(place) & clip();
        if (!seen.isEmpty() && !item.text().trimmed().isEmpty())
            m_result.texts.push_back({item.text(), seen, shade(painter()->pen().color()), sizeOf(item.font())});
    }

    void drawPath(const QPainterPath& path) override
    {
        const QPen pen = painter()->pen();
        if (pen.style() == Qt::NoPen || path.isEmpty() || pen.color().alpha() == 0)
            return;
        QPen seen = pen;
        seen.setColor(shade(pen.color()));
        m_result.strokes.push_back({transform().map(path), clip(), seen});
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i)
            i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }
    using QPaintEngine::drawPolygon;

    void drawLines(const QLineF* lines, int count) override
    {
        for (int i = 0; i < count; ++i) {
            QPainterPath path(lines[i].p1());
            path.lineTo(lines[i].p2());
            drawPath(path);
        }
    }
    using QPaintEngine::drawLines;

    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            QPainterPath path;
            path.addRect(rects[i]);
            drawPath(path);
        }
    }
    using QPaintEngine::drawRects;

private:
    [[nodiscard]] QTransform transform() const { return painter()->deviceTransform(); }
    [[nodiscard]] double sizeOf(const QFont& font) const
    {
        return QFontInfo(font).pixelSize() * std::sqrt(std::abs(transform().determinant()));
    }
    [[nodiscard]] QColor shade(QColor colour) const
    {
        colour.setAlphaF(static_cast<float>(colour.alphaF() * painter()->opacity()));
        return colour;
    }
    [[nodiscard]] QRectF clip() const
    {
        const QRectF all = systemClip().isEmpty() ? QRectF(-1e6, -1e6, 2e6, 2e6) : QRectF(systemClip().boundingRect());
        return painter()->hasClipping() ? all & transform().mapRect(painter()->clipBoundingRect()) : all;
    }

    Painted& m_result;
};

class Device : public QPaintDevice {
public:
    Device(QSize size, Painted& result)
        : m_size(size)
        , m_engine(result)
    {
    }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int kDpi = 96;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return kDpi;
        case PdmWidthMM: return m_size.width() * 254 / kDpi / 10;
        case PdmHeightMM: return m_size.height() * 254 / kDpi / 10;
        case PdmDepth: return 32;
        case PdmNumColors: return std::numeric_limits<int>::max();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable Engine m_engine;
};

} // namespace painted

inline Painted paintedBy(QWidget& widget)
{
    Painted result;
    painted::Device device(widget.size(), result);
    widget.render(&device);
    return result;
}

/// The pixels, @p fine to one of the widget's, so that thin strokes have their full colour somewhere.
inline QImage pixelsOf(QWidget& widget, int fine)
{
    QImage image(widget.size() * fine, QImage::Format_RGB32);
    image.setDevicePixelRatio(fine);
    image.fill(Qt::black);
    widget.render(&image);
    return image;
}

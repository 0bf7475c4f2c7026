// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figurepreview.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPromise>
#include <QScrollBar>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <new>

namespace {

using theme::kUnit;

/// The ground of what is transparent, as every program of pictures has it.
void paintCheckerboard(QPainter& painter, const QRectF& place)
{
    constexpr QRgb kLight = 0xffffffff;
    constexpr QRgb kDark = 0xffd8d8d8;
    painter.fillRect(place, QColor(kLight));
    painter.save();
    painter.setClipRect(place);
    for (int row = 0; row * kUnit < place.height(); ++row) {
        for (int column = row % 2; column * kUnit < place.width(); column += 2)
            painter.fillRect(QRectF(place.x() + column * kUnit, place.y() + row * kUnit, kUnit, kUnit), QColor(kDark));
    }
    painter.restore();
}

} // namespace

FigurePreview::FigurePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview of the figure"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // they would take room from the figure
    viewport()->setAutoFillBackground(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // after what is still to be read of keys and mouse
    connect(&m_soon, &QTimer::timeout, this, &FigurePreview::draw);
    connect(&m_drawing, &QFutureWatcher<QImage>::finished, this, [this] {
        m_isDrawing = false;
        if (!m_drawing.isCanceled())
            m_whole = m_drawing.result();
        m_soon.start();
    });
}

/// A picture that is being drawn comes to its end; at most the end of the program waits for that.
FigurePreview::~FigurePreview()
{
    m_drawing.cancel();
}

void FigurePreview::setFigure(const FigureContent& content, const FigureOptions& options)
{
    m_content = content;
    m_options = options;
    m_laidOut.reset();
    forget();
    placeBars();
    m_soon.start();
}

void FigurePreview::setActualSize(bool actual)
{
    if (m_isActual == actual)
        return;
    m_isActual = actual;
    forget();
    viewport()->setCursor(actual ? Qt::OpenHandCursor : Qt::ArrowCursor);
    placeBars();
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setValue(bar->maximum() / 2);
    m_soon.start();
}

QSize FigurePreview::sizeHint() const
{
    return {60 * kUnit, 40 * kUnit};
}

QSize FigurePreview::room() const
{
    return (QSizeF(viewport()->size() - QSize(2, 2)) * devicePixelRatioF())
        .toSize()
        .expandedTo({1, 1}); // a line around
}

bool FigurePreview::isReduced() const
{
    const QSize pixels = m_options.pixels();
    return pixels.width() > room().width() || pixels.height() > room().height();
}

QRect FigurePreview::seenPart() const
{
    const QSize pixels = m_options.pixels();
    return QRect(QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), room())
        .intersected(QRect(QPoint(), pixels));
}

void FigurePreview::placeBars()
{
    const QSize pixels = m_isActual ? m_options.pixels() : QSize();
    const auto place = [](QScrollBar* bar, int whole, int seen) {
        bar->setRange(0, std::max(0, whole - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(5 * kUnit);
    };
    place(horizontalScrollBar(), pixels.width(), room().width());
    place(verticalScrollBar(), pixels.height(), room().height());
}

void FigurePreview::draw()
{
    if (!m_content)
        return;
    const QSize pixels = m_options.pixels();
    const QSize shown = m_isActual || !isReduced() ? pixels : pixels.scaled(room(), Qt::KeepAspectRatio);
    const QRect part = m_isActual ? seenPart() : QRect(QPoint(), shown.expandedTo({1, 1}));
    if (!m_laidOut)
        m_laidOut.emplace(*m_content, m_options);
    m_picture = m_whole && !m_whole->isNull() ? m_whole->copy(part) : m_laidOut->image(shown.expandedTo({1, 1}), part);
    if (m_isActual && !m_whole && isVisible())
        drawWhole();
    viewport()->update();
    emit drawn(m_laidOut->fontSize());
}

/// One at a time, and none that takes much of the memory.
void FigurePreview::drawWhole()
{
    constexpr qint64 kMostPixels = 50'000'000;
    const QSize pixels = m_options.pixels();
    if (m_isDrawing || qint64 {pixels.width()} * pixels.height() > kMostPixels)
        return;
    m_isDrawing = true;
    const auto promise = std::make_shared<QPromise<QImage>>();
    m_drawing.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, picture = *m_laidOut] {
        promise->start();
        try {
            if (!promise->isCanceled())
                promise->addResult(picture.image());
        } catch (const std::bad_alloc&) { // which may not leave a thread
            promise->addResult(QImage());
        }
        promise->finish();
    });
}

/// The whole picture, which is another now, or not wanted.
void FigurePreview::forget()
{
    m_drawing.cancel();
    m_whole.reset();
}

QRectF FigurePreview::place() const
{
    // An old picture fills the place of the new one until that is drawn.
    const QSize pixels = m_isActual ? seenPart().size()
        : isReduced()               ? m_options.pixels().scaled(room(), Qt::KeepAspectRatio).expandedTo({1, 1})
                                    : m_options.pixels();
    const double ratio = devicePixelRatioF();
    const QPoint corner(qRound((viewport()->width() * ratio - pixels.width()) / 2.0),
        qRound((viewport()->height() * ratio - pixels.height()) / 2.0));
    return {QPointF(corner) / ratio, QSizeF(pixels) / ratio};
}

void FigurePreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    if (m_picture.isNull())
        return;
    const QRectF target = place();
    if (m_picture.hasAlphaChannel())
        paintCheckerboard(painter, target);
    const bool isExact = target.size() * devicePixelRatioF() == QSizeF(m_picture.size());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isExact);
    painter.drawImage(target, m_picture, QRectF(m_picture.rect()));
    painter.setPen(QPen(hasFocus() ? theme::focusRing(palette()) : theme::hairline(palette()), 1.0));
    painter.drawRect(target.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void FigurePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeBars();
    m_soon.start();
}

/// What follows needs the memory: a file is written.
void FigurePreview::hideEvent(QHideEvent* event)
{
    forget();
    QAbstractScrollArea::hideEvent(event);
}

void FigurePreview::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_soon.start();
}

bool FigurePreview::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
        || event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint position = mouse->position().toPoint();
        if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
            m_grip = position;
            m_dragged = false;
        } else if (event->type() == QEvent::MouseMove && m_grip) {
            const QPoint moved = position - *m_grip;
            m_dragged = m_dragged || moved.manhattanLength() >= QApplication::startDragDistance();
            if (m_dragged) {
                const double ratio = devicePixelRatioF();
                horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(moved.x() * ratio));
                verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(moved.y() * ratio));
                m_grip = position;
            }
        } else if (event->type() == QEvent::MouseButtonRelease && m_grip) {
            m_grip.reset();
            if (!m_dragged)
                emit clicked();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FigurePreview::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FigurePreview::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

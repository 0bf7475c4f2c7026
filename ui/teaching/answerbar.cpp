// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/answerbar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/words/format.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using theme::kUnit;

/// Reads the guess, as of a slider.
class AccessibleAnswerBar : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleAnswerBar(AnswerBar* bar)
        : QAccessibleWidget(bar, QAccessible::Slider)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        return bar().m_guess ? bar().m_scale.words(*bar().m_guess) : AnswerBar::tr("no guess yet");
    }

    [[nodiscard]] QVariant currentValue() const override { return bar().start(); }
    [[nodiscard]] QVariant minimumValue() const override { return bar().m_scale.low(); }
    [[nodiscard]] QVariant maximumValue() const override { return bar().m_scale.high(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return bar().m_scale.step(); }
    void setCurrentValue(const QVariant& value) override
    {
        if (!bar().m_isReadOnly && std::isfinite(value.toDouble()))
            bar().edit(value.toDouble(), 0.0);
    }

private:
    [[nodiscard]] AnswerBar& bar() const { return *static_cast<AnswerBar*>(widget()); }
};

namespace {

constexpr double kLane = 1.15; ///< a bar's height, in lines of text
constexpr double kNumber = 4.6; ///< how wide the numbers beside it are, in lines of text
constexpr double kWholeNumber = 6.2; ///< where they are not to grow smaller

QAccessibleInterface* accessibleFactory(const QString& /*className*/, QObject* object)
{
    auto* bar = qobject_cast<AnswerBar*>(object);
    return bar ? new AccessibleAnswerBar(bar) : nullptr;
}

} // namespace

AnswerBar::AnswerBar(QWidget* parent)
    : QWidget(parent)
    , m_before(std::numeric_limits<double>::quiet_NaN())
{
    static const bool installed = (QAccessible::installFactory(accessibleFactory), true);
    Q_UNUSED(installed)
    setAccessibleName(tr("Your guess"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setReadOnly(false);
}

void AnswerBar::ask(double low, double high, double before)
{
    m_scale = AnswerScale(low, high);
    m_before = before;
    m_guess.reset();
    setReal({});
}

void AnswerBar::setGuess(std::optional<double> guess)
{
    m_guess = guess ? std::optional(m_scale.held(*guess)) : std::nullopt;
    update();
}

void AnswerBar::setReal(std::optional<double> real, int digits)
{
    m_real = real;
    m_digits = digits;
    setAccessibleDescription(real ? tr("it is %1").arg(format::significant(*real, digits)) : QString());
    update();
}

void AnswerBar::setBefore(double before)
{
    m_before = before;
    update();
}

void AnswerBar::setLeastLine(double pixels)
{
    m_line = std::max(1.0, pixels);
    m_isFar = true;
    update();
}

void AnswerBar::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    if (readOnly)
        unsetCursor();
    else
        setCursor(Qt::SizeHorCursor);
}

void AnswerBar::edit(double guess, double step)
{
    setGuess(m_scale.rounded(guess, step));
    QAccessibleValueChangeEvent event(this, *m_guess);
    QAccessible::updateAccessibility(&event);
    emit edited(*m_guess);
}

void AnswerBar::choose()
{
    edit(start(), step());
}

double AnswerBar::start() const
{
    if (m_guess)
        return *m_guess;
    return m_scale.held(std::isfinite(m_before) ? m_before : 0.0);
}

double AnswerBar::positionOf(double value) const
{
    const QRectF place = this->place();
    return place.left() + m_scale.partOf(value) * place.width();
}

QRectF AnswerBar::place() const
{
    const double line = fontMetrics().height();
    constexpr double kEnd = kUnit / 2.0; // for the handle, and half of a label
    const double number = (m_isFar ? kWholeNumber : kNumber) * line;
    return {kEnd, line, std::max(1.0, width() - 2.0 * kEnd - number), 2.0 * kLane * line};
}

QSize AnswerBar::sizeHint() const
{
    const double line = fontMetrics().height();
    return {qRound(18.0 * line), qRound((2.0 + 2.0 * kLane) * line) + kUnit / 2};
}

QSize AnswerBar::minimumSizeHint() const
{
    return {qRound(2.0 * kNumber * fontMetrics().height()), sizeHint().height()};
}

void AnswerBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void AnswerBar::keyPressEvent(QKeyEvent* event)
{
    constexpr double kPage = 10.0; // steps
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? m_scale.fineStep() : m_scale.step();
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (m_isReadOnly || !isPlain) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: edit(start() - step, step); break;
    case Qt::Key_Right:
    case Qt::Key_Up: edit(start() + step, step); break;
    case Qt::Key_PageDown: edit(start() - kPage * step, step); break;
    case Qt::Key_PageUp: edit(start() + kPage * step, step); break;
    case Qt::Key_Home: edit(m_scale.low(), 0.0); break;
    case Qt::Key_End: edit(m_scale.high(), 0.0); break;
    default: event->ignore();
    }
}

void AnswerBar::mousePressEvent(QMouseEvent* event)
{
    if (m_isReadOnly || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    mouseMoveEvent(event);
}

void AnswerBar::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isReadOnly || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const QRectF place = this->place();
    const double part = (event->position().x() - place.left()) / place.width();
    edit(m_scale.valueAt(part), event->modifiers().testFlag(Qt::ShiftModifier) ? m_scale.fineStep() : m_scale.step());
}

void AnswerBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = this->place();
    QRectF upper = place;
    upper.setHeight(place.height() / 2.0);
    QRectF lane = upper; // of the guess
    QRectF realLane = upper.translated(0.0, upper.height());
    for (const auto& [alone, its] : {std::pair(!m_real, &lane), std::pair(!m_guess, &realLane)}) {
        if (alone)
            its->moveCenter(place.center());
    }
    const double value = m_guess ? *m_guess : start();
    if (m_guess || !m_isReadOnly)
        paintBar(painter, value, lane, false);
    if (m_real)
        paintBar(painter, *m_real, realLane, true);
    paintScale(painter);
    if (m_guess)
        paintWords(painter, value, lane, false);
    if (m_real)
        paintWords(painter, *m_real, realLane, true);
}

/// Lines at 0, at the ends and where the value was, with their words.
void AnswerBar::paintScale(QPainter& painter) const
{
    const QRectF place = this->place();
    const double line = fontMetrics().height();
    const QColor quiet = theme::quietText(palette());
    const auto write = [&](double x, double top, const QString& text) {
        const double wide = fontMetrics().horizontalAdvance(text) + 2.0;
        const double left = std::max(0.0, std::min(x - wide / 2.0, place.right() + kUnit / 2.0 - wide));
        const QRectF box(left, top, wide, line);
        painter.drawText(box, Qt::AlignCenter, text);
        return box;
    };
    const auto upright = [&](double x, double over) {
        painter.fillRect(
            QRectF(std::round(x), place.top() - over, m_line, place.height() + 2.0 * over), painter.pen().color());
    };
    painter.setPen(theme::hairline(palette()));
    upright(place.left(), 0.0);
    upright(place.right(), 0.0);
    painter.fillRect(QRectF(place.left(), std::round(place.bottom()), place.width(), m_line), painter.pen().color());

    painter.setPen(quiet);
    const double below = place.bottom() + kUnit / 2.0;
    const auto [low, high] = format::range(m_scale.low(), m_scale.high());
    const QRectF lowBox = write(place.left(), below, low);
    const QRectF highBox = write(place.right(), below, high);
    if (m_scale.low() <= 0.0 && m_scale.high() >= 0.0) {
        painter.setPen(palette().color(QPalette::WindowText));
        upright(positionOf(0.0), kUnit / 4.0);
        const QString zero = QStringLiteral("0");
        const double half = fontMetrics().horizontalAdvance(zero) / 2.0 + kUnit / 2.0;
        if (positionOf(0.0) - half > lowBox.right() && positionOf(0.0) + half < highBox.left())
            write(positionOf(0.0), below, zero);
    }
    if (!std::isfinite(m_before))
        return;
    painter.setPen(QPen(quiet, m_line, Qt::DashLine));
    const double x = std::round(positionOf(m_before)) + 0.5;
    painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    painter.setPen(quiet);
    write(x, place.top() - line - 1.0, m_real ? tr("before") : tr("now"));
}

/// From 0, or from the end next to it.
void AnswerBar::paintBar(QPainter& painter, double value, const QRectF& lane, bool isReal) const
{
    const QColor strong = theme::quietText(palette());
    const double from = positionOf(0.0);
    const double to = positionOf(value);
    constexpr double kInset = 0.14; // of the lane, above and below
    const double inset = kInset * lane.height();
    const QRectF bar = QRectF(QPointF(from, lane.top() + inset), QPointF(to, lane.bottom() - inset)).normalized();
    if (isReal) {
        painter.fillRect(bar, strong);
        if (value < m_scale.low() || value > m_scale.high()) { // it goes on
            const double way = value < m_scale.low() ? -1.0 : 1.0;
            const double tip = bar.height() / 2.0;
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().color(QPalette::WindowText));
            painter.drawPolygon(QPolygonF({QPointF(to - way * tip, bar.top()), QPointF(to, bar.center().y()),
                QPointF(to - way * tip, bar.bottom())}));
        }
        return;
    }
    QColor pale = strong;
    pale.setAlphaF(m_guess ? 0.4F : 0.18F);
    painter.fillRect(bar, pale);
    if (m_isReadOnly)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    constexpr double kHandle = 5.0; // px
    painter.drawRoundedRect(
        QRectF(to - kHandle / 2.0, lane.top() - 1.0, kHandle, lane.height() + 2.0), kHandle / 2.0, kHandle / 2.0);
}

/// Its number beside the scale and, where there is room for it in its lane, what it is.
void AnswerBar::paintWords(QPainter& painter, double value, const QRectF& lane, bool isReal) const
{
    QFont font = this->font();
    font.setBold(isReal);
    const QString text = isReal ? format::significant(value, m_digits) : m_scale.words(value);
    const QRectF number(lane.right() + kUnit, lane.top(), width() - lane.right() - kUnit, lane.height());
    const double smallest = m_isFar ? 1.0 : 0.6; // of the font: powers of ten are long
    painter.setFont(theme::scaled(font, theme::fittingPart(font, text, number.width(), smallest)));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, text);
    painter.setFont(this->font());
    if (!m_real)
        return;
    const double from = std::min(positionOf(0.0), positionOf(value)) - kUnit;
    const double to = std::max(positionOf(0.0), positionOf(value)) + kUnit;
    const QString name = isReal ? tr("it is") : tr("your guess");
    const double wide = fontMetrics().horizontalAdvance(name) + 2.0;
    const bool isLeft = from - lane.left() > lane.right() - to;
    if (std::max(from - lane.left(), lane.right() - to) < wide)
        return;
    painter.setPen(theme::quietText(palette()));
    painter.drawText(QRectF(isLeft ? from - wide : to, lane.top(), wide, lane.height()), Qt::AlignCenter, name);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/guide.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace {

using theme::kUnit;

constexpr int kPadding = kUnit;
constexpr int kDim = 110; ///< of 255: what is below stays to be seen
constexpr double kLineWidth = 1.5;
constexpr double kDot = 3.5;

/// Where texts run from right to left, forward is left.
bool isForward(int key, Qt::LayoutDirection direction)
{
    return key == (direction == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right) || key == Qt::Key_Down
        || key == Qt::Key_PageDown || key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isBack(int key, Qt::LayoutDirection direction)
{
    return key == (direction == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left) || key == Qt::Key_Up
        || key == Qt::Key_PageUp || key == Qt::Key_Backspace;
}

} // namespace

Guide::Guide(QWidget* window, PlaceOf placeOf)
    : QWidget(window)
    , m_window(window)
    , m_placeOf(std::move(placeOf))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("guide"));
    setAccessibleName(tr("What am I seeing?"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    m_hint->setObjectName(QStringLiteral("guideHint"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setAlignment(Qt::AlignCenter);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Guide::makePages);
    window->installEventFilter(this);
}

void Guide::setOpen(bool open)
{
    if (open == isOpen())
        return;
    if (!open) {
        hide();
        if (m_focusBefore)
            m_focusBefore->setFocus();
        emit closed();
        return;
    }
    m_focusBefore = m_window->focusWidget();
    m_page = 0;
    setGeometry(m_window->rect());
    raise();
    show();
    makePages();
    setFocus();
}

void Guide::setShows(const guide::Shows& shows)
{
    if (std::exchange(m_shows, shows) != shows)
        follow();
}

void Guide::follow()
{
    if (isOpen())
        m_soon.start();
}

std::optional<QRect> Guide::placeOfName(const QString& name) const
{
    if (const std::optional<QPoint> point = m_placeOf(name)) {
        constexpr int kAround = 6;
        return QRect(*point - QPoint(kAround, kAround), QSize(2 * kAround + 1, 2 * kAround + 1));
    }
    const auto* widget = m_window->findChild<QWidget*>(name);
    if (!widget || !widget->isVisible())
        return {};
    QRect seen = widget->rect(); // a part of it may be scrolled away
    for (const QWidget* each = widget; each != m_window; each = each->parentWidget())
        seen = seen.translated(each->pos()).intersected(each->parentWidget()->rect());
    return seen.isEmpty() ? std::nullopt : std::optional(seen);
}

std::optional<QRect> Guide::targetOf(const GuideText& text) const
{
    for (const QString& name : text.targets) {
        if (std::optional<QRect> place = placeOfName(name))
            return place;
    }
    return {};
}

QString Guide::markup(const GuideText& text) const
{
    const theme::Accents accents = theme::accentsOn(palette().color(QPalette::Base));
    QString title = QStringLiteral("<b>%1</b>").arg(text.title.toHtmlEscaped());
    for (const auto& [name, colour] :
        {std::pair(QStringLiteral("P"), accents.p.text), std::pair(QStringLiteral("Q"), accents.q.text)}) {
        if (text.title == name)
            title = QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), title);
    }
    return QStringLiteral("%1<br>%2").arg(title, text.text.toHtmlEscaped());
}

void Guide::style(QLabel& label) const
{
    label.setTextFormat(Qt::RichText);
    label.setWordWrap(true);
    label.setFont(m_window->font());
    label.setMargin(kPadding);
    label.setAutoFillBackground(true);
    label.setBackgroundRole(QPalette::Base);
    label.setForegroundRole(QPalette::Text);
    label.setAttribute(Qt::WA_TransparentForMouseEvents);
}

/// Wider and narrower than what reads best.
QList<QSize> Guide::sizesOf(const GuideText& text) const
{
    QLabel label;
    style(label);
    label.setText(markup(text));
    QList<QSize> sizes;
    for (const int characters : {32, 44, 25}) {
        const int most = width() - 4 * kUnit;
        const int wide = std::min(characters * fontMetrics().averageCharWidth() + 2 * kPadding, most);
        const QSize size(std::max(wide, label.minimumSizeHint().width()), label.heightForWidth(wide));
        if (!sizes.contains(size))
            sizes << size;
    }
    return sizes;
}

QString Guide::more(int page, int pages) const
{
    const QString arrow = layoutDirection() == Qt::RightToLeft ? QStringLiteral("←") : QStringLiteral("→");
    return tr("Click or press %1 for more (%2 of %3). Esc closes.").arg(arrow).arg(page).arg(pages);
}

QRect Guide::hintPlace() const
{
    // On one line, where the window is wide enough for it.
    const int line = m_hint->fontMetrics().horizontalAdvance(m_hint->text()) + 2 * kPadding + kUnit / 2;
    const int wide = std::min(line, width() - 2 * kUnit);
    const QSize size(wide, m_hint->heightForWidth(wide));
    return {QPoint((width() - size.width()) / 2, height() - size.height() - kUnit / 2), size};
}

void Guide::makePages()
{
    if (!isOpen())
        return;
    m_soon.stop();
    QList<GuideText> left;
    QStringList said;
    for (const GuideText& text : guide::texts(m_shows)) {
        if (!targetOf(text))
            continue;
        left << text;
        said << QStringLiteral("%1: %2").arg(text.title, text.text);
    }
    setAccessibleDescription(said.join(QLatin1Char(' ')));

    style(*m_hint);
    m_hint->setText(more(9, 9)); // as wide as it gets
    const QRect area = rect().adjusted(kUnit, kUnit, -kUnit, -kUnit);
    m_pages.clear();
    while (!left.isEmpty()) {
        QList<callouts::Wanted> wanted;
        for (const GuideText& text : std::as_const(left))
            wanted << callouts::Wanted {*targetOf(text), text.side, sizesOf(text)};
        const auto places = callouts::place(wanted, area, {hintPlace()});
        QList<Callout> page;
        QList<GuideText> later;
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (places[i])
                page << Callout {left[i], *places[i]};
            else
                later << left[i];
        }
        if (page.isEmpty())
            break; // not even one has room
        m_pages << page;
        left = later;
    }
    showPage(std::clamp(m_page, 0, std::max(pageCount() - 1, 0)));
}

void Guide::showPage(int page)
{
    m_page = page;
    qDeleteAll(std::exchange(m_labels, {}));
    if (page < pageCount()) {
        for (const Callout& callout : std::as_const(m_pages[page])) {
            auto* label = new QLabel(this);
            style(*label);
            label->setObjectName(QStringLiteral("guide-") + callout.text.targets.first());
            label->setText(markup(callout.text));
            label->setGeometry(callout.place.box);
            label->show();
            m_labels << label;
        }
    }
    m_hint->setText(page + 1 < pageCount() ? more(page + 1, pageCount()) : tr("A click or Esc closes."));
    m_hint->setGeometry(hintPlace());
    m_hint->raise();
    update();
}

void Guide::turnPage(int by)
{
    if (m_page + by >= pageCount())
        setOpen(false);
    else
        showPage(std::max(m_page + by, 0));
}

void Guide::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QColor dim = palette().color(QPalette::Window);
    const QColor ground = dim;
    dim.setAlpha(kDim);
    painter.fillRect(rect(), dim);
    if (m_page >= pageCount())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    // On a halo of the ground, so that a line is seen over whatever it crosses.
    for (const auto& [colour, extra] : {std::pair(ground, 3.0), std::pair(ink, 0.0)}) {
        for (const Callout& callout : std::as_const(m_pages[m_page])) {
            painter.setPen(QPen(colour, kLineWidth + extra, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(callout.place.from, callout.place.to);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(callout.place.to, kDot + extra / 2.0, kDot + extra / 2.0);
            painter.setBrush(Qt::NoBrush);
        }
    }
    painter.setPen(QPen(theme::quietText(palette()), 2.0)); // half of it shows around each label
    for (const QLabel* label : std::as_const(m_labels))
        painter.drawRect(label->geometry());
    painter.drawRect(m_hint->geometry());
}

bool Guide::event(QEvent* event)
{
    // Esc and the like may be the window's shortcuts; while this is open they are its own.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || isForward(key, layoutDirection()) || isBack(key, layoutDirection())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool Guide::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && isOpen()) {
        if (event->type() == QEvent::Resize)
            setGeometry(m_window->rect());
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            follow();
    }
    return QWidget::eventFilter(watched, event);
}

bool Guide::focusNextPrevChild(bool /*next*/)
{
    return true; // nothing else is to be reached while this is open
}

void Guide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        follow();
}

void Guide::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        setOpen(false);
    else if (isForward(event->key(), layoutDirection()))
        turnPage(1);
    else if (isBack(event->key(), layoutDirection()))
        turnPage(-1);
    else
        QWidget::keyPressEvent(event);
}

void Guide::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    turnPage(1);
}

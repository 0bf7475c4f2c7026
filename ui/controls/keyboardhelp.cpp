// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/keyboardhelp.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace {

using theme::kUnit;

constexpr int kMostColumns = 3;
constexpr int kCharacters = 44; ///< wide is a column
constexpr int kLines = 34; ///< high is the dialog, where there is room

/// A key's name on something like a key.
class KeyCap : public QLabel {
public:
    KeyCap(const QString& key, QWidget* parent)
        : QLabel(key, parent)
    {
        setObjectName(QStringLiteral("keyCap"));
        setTextFormat(Qt::PlainText);
        setAlignment(Qt::AlignCenter);
        setContentsMargins(kUnit - 2, 1, kUnit - 2, 1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::quietText(palette()), 1.0));
        painter.setBrush(theme::cardGround(palette()));
        constexpr double kHalf = 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(kHalf, kHalf, -kHalf, -kHalf), kUnit / 2, kUnit / 2);
        painter.end();
        QLabel::paintEvent(event);
    }
};

QWidget* makeRow(const KeyRow& row, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    widget->setObjectName(QStringLiteral("keyRow"));
    auto* text = new QLabel(row.text, widget);
    text->setObjectName(QStringLiteral("keyText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kUnit / 2);
    line->addWidget(text, 1);
    line->addSpacing(kUnit);
    for (const QString& key : row.keys)
        line->addWidget(new KeyCap(key, widget));
    return widget;
}

QWidget* makeGroup(const KeyGroup& group, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 2 * kUnit);
    column->setSpacing(kUnit / 2);
    auto* title = new QLabel(group.title, widget);
    title->setObjectName(QStringLiteral("keyGroup"));
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    column->addWidget(title);
    for (const KeyRow& row : group.rows)
        column->addWidget(makeRow(row, widget));
    return widget;
}

/// Groups one below the other, in columns that are about equally high.
class Columns : public QWidget {
public:
    explicit Columns(const QList<KeyGroup>& groups, QWidget* parent)
        : QWidget(parent)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, kUnit, 0);
        row->setSpacing(4 * kUnit);
        for (int i = 0; i < kMostColumns; ++i) {
            m_columns << new QVBoxLayout;
            m_columns.last()->setSpacing(0);
            row->addLayout(m_columns.last(), 1);
        }
        for (const KeyGroup& group : groups) {
            if (group.rows.isEmpty())
                continue;
            m_groups << makeGroup(group, this);
            m_rows << static_cast<int>(group.rows.size()) + 2; // its title, and the room below it
        }
        arrange(1);
    }

    /// Of a column that reads well.
    [[nodiscard]] int columnWidth() const { return kCharacters * fontMetrics().averageCharWidth() + 4 * kUnit; }

    /// Of one column.
    [[nodiscard]] int leastWidth() const
    {
        int least = 0;
        for (const QWidget* group : m_groups)
            least = std::max(least, group->minimumSizeHint().width());
        return least + layout()->contentsMargins().right();
    }

    void fitTo(int width)
    {
        const int columns = std::clamp(width / columnWidth(), 1, kMostColumns);
        if (columns != m_count)
            arrange(columns);
    }

private:
    void arrange(int columns)
    {
        m_count = columns;
        for (QVBoxLayout* column : std::as_const(m_columns)) {
            while (QLayoutItem* item = column->takeAt(0))
                delete item; // the groups themselves stay
        }
        const int all = std::accumulate(m_rows.begin(), m_rows.end(), 0);
        int before = 0;
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            // In the column that its middle belongs to.
            const int column = std::min((before + m_rows[i] / 2) * columns / std::max(all, 1), columns - 1);
            m_columns[column]->addWidget(m_groups[i]);
            before += m_rows[i];
        }
        auto* row = static_cast<QHBoxLayout*>(layout());
        for (int i = 0; i < kMostColumns; ++i) {
            m_columns[i]->addStretch();
            row->setStretch(i, i < columns ? 1 : 0);
        }
        row->setSpacing(columns > 1 ? 4 * kUnit : 0);
    }

    QList<QVBoxLayout*> m_columns;
    QList<QWidget*> m_groups;
    QList<int> m_rows; ///< of each group, in lines
    int m_count = 0;
};

/// Tells the columns how wide they may be, and hears the keys that scroll.
class KeyScroll : public QScrollArea {
public:
    KeyScroll(Columns* columns, QWidget* parent)
        : QScrollArea(parent)
        , m_columns(columns)
    {
        setObjectName(QStringLiteral("keyScroll"));
        setFrameShape(QFrame::NoFrame);
        setWidget(columns); // sized here: as high as its texts are at this width, and no higher
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::StrongFocus);
    }

    /// However many columns there are now: there could be one.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {m_columns->leastWidth() + verticalScrollBar()->sizeHint().width(), 8 * fontMetrics().height()};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        fit();
        QScrollArea::resizeEvent(event);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool result = QScrollArea::eventFilter(watched, event);
        if (watched == m_columns && event->type() == QEvent::LayoutRequest) // another font, perhaps
            fit();
        return result;
    }

private:
    void fit()
    {
        const int width = std::max(viewport()->width(), m_columns->leastWidth());
        m_columns->fitTo(width);
        m_columns->resize(width, m_columns->heightForWidth(width));
    }

    Columns* m_columns;
};

} // namespace

KeyboardHelp::KeyboardHelp(const QList<KeyGroup>& groups, QWidget* parent)
    : QDialog(parent)
    , m_scroll(new KeyScroll(new Columns(groups, this), this))
{
    setObjectName(QStringLiteral("keyboardHelp"));
    setWindowTitle(tr("Keyboard"));
    QStringList said;
    for (const KeyGroup& group : groups) {
        for (const KeyRow& row : group.rows)
            said << QStringLiteral("%1: %2").arg(row.keys.join(QLatin1String(", ")), row.text);
    }
    m_scroll->setAccessibleName(tr("All keys"));
    m_scroll->setAccessibleDescription(said.join(QLatin1String(". ")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    column->setSpacing(2 * kUnit);
    column->addWidget(m_scroll, 1);
    column->addWidget(buttons);
    m_scroll->setFocus();
}

QSize KeyboardHelp::sizeHint() const
{
    const auto* columns = static_cast<const Columns*>(m_scroll->widget());
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    return {kMostColumns * columns->columnWidth() + bar + 6 * kUnit, kLines * (fontMetrics().height() + kUnit)};
}

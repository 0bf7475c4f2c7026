// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/noteswindow.h"

#include "ui/teaching/lessonrun.h"
#include "ui/teaching/markdownlabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace {

using theme::kUnit;
using Stage = LessonRun::Stage;

// Of the window's height.
constexpr int kNotes = 30;
constexpr int kOther = 42;
constexpr double kTitle = 1.2; ///< times the text beside it
constexpr double kClock = 2.4;

QScrollArea* scrolled(QWidget* inside, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QString coverWords(CoverSheet::Shows cover)
{
    switch (cover) {
    case CoverSheet::Shows::Nothing: break;
    case CoverSheet::Shows::Black: return NotesWindow::tr("the screen is black");
    case CoverSheet::Shows::White: return NotesWindow::tr("the screen is white");
    case CoverSheet::Shows::End: return NotesWindow::tr("the end is shown");
    }
    return {};
}

} // namespace

NotesWindow::NotesWindow(LessonRun& run, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_run(run)
    , m_number(new QLabel(this))
    , m_title(new QLabel(this))
    , m_notes(new MarkdownLabel(this))
    , m_nextHeading(new QLabel(tr("Next"), this))
    , m_nextTitle(new QLabel(this))
    , m_next(new MarkdownLabel(this))
    , m_clock(new QLabel(this))
    , m_elapsed(new QLabel(this))
{
    setObjectName(QStringLiteral("notesWindow"));
    setWindowTitle(tr("Notes"));
    setFocusPolicy(Qt::StrongFocus);
    m_number->setObjectName(QStringLiteral("notesNumber"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_next->setObjectName(QStringLiteral("nextText"));
    m_nextTitle->setObjectName(QStringLiteral("nextTitle"));
    m_clock->setObjectName(QStringLiteral("clock"));
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    for (QLabel* title : {m_title, m_nextTitle}) {
        title->setTextFormat(Qt::PlainText); // a lesson may be anybody's
        title->setWordWrap(true);
    }
    for (MarkdownLabel* text : {m_notes, m_next})
        text->setSelectable(false);

    auto* now = new QVBoxLayout;
    now->setSpacing(kUnit);
    now->addWidget(m_number);
    now->addWidget(m_title);
    now->addSpacing(2 * kUnit);
    now->addWidget(scrolled(m_notes, this), 1);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(kUnit);
    beside->addWidget(m_clock);
    beside->addWidget(m_elapsed);
    beside->addSpacing(4 * kUnit);
    beside->addWidget(m_nextHeading);
    beside->addWidget(m_nextTitle);
    beside->addWidget(scrolled(m_next, this), 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * kUnit, 4 * kUnit, 4 * kUnit, 4 * kUnit);
    row->setSpacing(6 * kUnit);
    row->addLayout(now, 3);
    row->addLayout(beside, 2);

    m_sinceStart.start();
    m_tick.setInterval(std::chrono::milliseconds(250)); // no second is left out
    connect(&m_tick, &QTimer::timeout, this, &NotesWindow::showTime);
    m_tick.start();
    connect(&run, &LessonRun::changed, this, &NotesWindow::follow);
    connect(&run, &LessonRun::valuesChanged, this, &NotesWindow::follow);
    style();
    follow();
    showTime();
}

void NotesWindow::follow()
{
    if (!m_run.isOpen())
        return;
    const QList<lessons::Step>& steps = m_run.lesson().steps;
    const lessons::Step& step = m_run.step();
    const QString number = tr("Step %1 of %2").arg(m_run.index() + 1).arg(steps.size());
    const QString cover = coverWords(m_cover);
    m_number->setText(cover.isEmpty() ? number : QStringLiteral("%1 — %2").arg(number, cover));
    m_title->setText(step.title);
    m_notes->setText(step.notes.trimmed().isEmpty() ? tr("No notes for this step.") : step.notes);
    const bool hasSolution = m_run.stage() == Stage::Asking || m_run.stage() == Stage::Doing;
    if (hasSolution) {
        m_nextTitle->setText(tr("The solution"));
        m_next->setText(filled(step.question->solution, {}, {})); // its values are not there yet
    } else if (m_run.isLast()) {
        m_nextTitle->setText(tr("The end of the lesson"));
        m_next->setText({});
    } else {
        const lessons::Step& next = steps[m_run.index() + 1];
        m_nextTitle->setText(next.title);
        m_next->setText(filled(next.text, {}, {})
            + (next.question ? QStringLiteral("\n\n") + filled(next.question->text, {}, {}) : QString()));
    }
}

void NotesWindow::setCover(CoverSheet::Shows cover)
{
    m_cover = cover;
    follow();
}

void NotesWindow::showTime()
{
    const auto show = [](QLabel* label, const QString& text) {
        if (label->text() != text)
            label->setText(text);
    };
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kHour = 3600;
    const qint64 seconds = m_sinceStart.elapsed() / kSecond;
    const QTime since = QTime(0, 0).addSecs(static_cast<int>(seconds % kHour));
    show(m_clock, QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    const QString minutes = since.toString(QStringLiteral("mm:ss"));
    show(m_elapsed, seconds < kHour ? minutes : QStringLiteral("%1:%2").arg(seconds / kHour).arg(minutes));
}

void NotesWindow::style()
{
    const QColor quiet = theme::quietText(palette());
    for (QLabel* label : {m_number, m_nextHeading, m_elapsed})
        theme::colourText(label, quiet);
    if (height() <= 0)
        return;
    QFont text = font();
    text.setPixelSize(std::max(1, height() / kOther));
    for (QWidget* each :
        {static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_nextHeading), static_cast<QWidget*>(m_next)})
        each->setFont(text);
    m_elapsed->setFont(theme::scaled(text, kTitle));
    m_clock->setFont(theme::scaled(text, kClock));
    QFont title = theme::scaled(text, kTitle);
    title.setBold(true);
    m_nextTitle->setFont(title);
    text.setPixelSize(std::max(1, height() / kNotes));
    m_notes->setFont(text);
    title.setPixelSize(text.pixelSize());
    m_title->setFont(title);
}

void NotesWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        style();
}

void NotesWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    style();
}

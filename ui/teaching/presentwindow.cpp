// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/presentwindow.h"

#include "ui/session/player.h"
#include "ui/session/session.h"
#include "ui/teaching/lessonrun.h"
#include "ui/teaching/noteswindow.h"
#include "ui/teaching/showsize.h"
#include "ui/teaching/showstage.h"
#include "ui/teaching/showstep.h"
#include "ui/teaching/stillpointer.h"
#include "ui/theme/theme.h"
#include "ui/words/description.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>

#include <algorithm>
#include <optional>
#include <utility>

namespace {

using presentkey::Command;
constexpr int kPassing = 3000; ///< ms
constexpr int kMostDigits = 4;

/// Keys that do nothing by themselves, or nothing here.
bool isSilent(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == 0
        || (key >= Qt::Key_VolumeDown && key <= Qt::Key_VolumeUp);
}

} // namespace

PresentWindow::PresentWindow(Session& session, LessonRun& run, Player& player, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_run(run)
    , m_player(player)
    , m_stage(new ShowStage(session, run, player, this))
    , m_corner(new QLabel(this))
    , m_cover(new CoverSheet(this))
    , m_pointer(new StillPointer(this))
    , m_keys(session)
{
    setObjectName(QStringLiteral("presentWindow"));
    setWindowTitle(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    m_corner->setObjectName(QStringLiteral("showCorner"));
    m_corner->setAutoFillBackground(true);
    m_cover->setWords(tr("End of the lesson"), tr("Esc leaves."));
    m_passing.setSingleShot(true);
    m_passing.setInterval(kPassing);
    takeGround();
    connectParts();
    qApp->installEventFilter(this); // whatever of it a click gave the focus
    showCorner();
    setFocus();
}

PresentWindow::~PresentWindow() = default;

void PresentWindow::connectParts()
{
    connect(&m_session, &Session::shownChanged, this, &PresentWindow::showCorner);
    connect(&m_session, &Session::failed, this, [this](const QString& message) {
        m_failure = message;
        m_passing.start();
        showCorner();
    });
    connect(m_stage, &ShowStage::edited, this, [this](Sweep::Of parameter, double value, bool begins) {
        m_last = parameter;
        m_keys.set(parameter, value, begins);
    });
    connect(m_cover, &CoverSheet::clicked, this, [this] {
        uncover();
        showCorner();
    });
    connect(&m_run, &LessonRun::changed, this, [this] {
        if (m_own && QGuiApplication::screens().size() > 1 && m_run.isOpen() != (m_notes != nullptr))
            arrange(); // a lesson was opened, or closed, in the window behind
    });
    connect(&m_passing, &QTimer::timeout, this, [this] {
        m_digits.clear();
        m_failure.clear();
        showCorner();
    });
    for (const auto news : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qApp, news, this, &PresentWindow::arrange, Qt::QueuedConnection); // when Qt has moved its windows
}

/// One calm surface, in the charts' colour.
void PresentWindow::takeGround()
{
    const QColor ground = QApplication::palette().color(QPalette::Base);
    if (palette().color(QPalette::Window) == ground)
        return;
    QPalette own; // of this one colour: the rest is inherited
    own.setColor(QPalette::Window, ground);
    setPalette(own);
}

void PresentWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        takeGround();
}

void PresentWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QFont text = font();
    text.setPixelSize(showsize::text(height()));
    setFont(text);
    m_stage->setGeometry(rect());
    showCorner();
}

void PresentWindow::showCorner()
{
    QString text = m_failure;
    if (!m_digits.isEmpty())
        text = m_digits;
    else if (m_session.shown() && m_session.isPreliminary())
        text = description::ofBeginning(
            m_session.shown().snapshot().parameters, m_session.parameters().parameters().sampleCount);
    m_corner->setWordWrap(false);
    m_corner->setText(text);
    m_corner->setVisible(!text.isEmpty() && !isBlank());
    m_corner->setWordWrap(m_corner->sizeHint().width() > width());
    m_corner->resize(m_corner->wordWrap() ? QSize(width(), m_corner->heightForWidth(width())) : m_corner->sizeHint());
    m_corner->move(width() - m_corner->width(), height() - m_corner->height());
    m_corner->raise();
}

/// What a step plays is the next thing that it has to show: a clicker has no other key for it.
bool PresentWindow::playNext()
{
    using Stage = LessonRun::Stage;
    const auto& animation = m_run.step().animation;
    const bool isOpen = m_run.stage() == Stage::Reading || m_run.stage() == Stage::Revealed;
    if (!animation || !isOpen || std::exchange(m_played, m_run.beginning()) == m_run.beginning())
        return false;
    if (!m_player.isPlaying(animation->sweep))
        m_player.play(animation->sweep, animation->seconds);
    return true;
}

void PresentWindow::start(QScreen* own)
{
    m_own = own;
    arrange();
}

void PresentWindow::arrange()
{
    if (!m_own)
        return;
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (screens.isEmpty())
        return;
    if (!screens.contains(m_own))
        m_own = QGuiApplication::primaryScreen();
    const auto other = std::find_if(screens.begin(), screens.end(), [this](QScreen* each) { return each != m_own; });
    QScreen* const ours = other == screens.end() ? m_own : *other;
    const auto fill = [](QWidget& window, QScreen* screen) {
        window.setScreen(screen);
        window.setGeometry(screen->geometry());
        window.showFullScreen();
    };
    const bool hasNotes = ours != m_own && m_run.isOpen(); // without a lesson the window behind is of more use
    if (hasNotes && !m_notes) {
        m_notes = new NotesWindow(m_run, this);
        connect(m_cover, &CoverSheet::changed, m_notes, &NotesWindow::setCover);
    } else if (!hasNotes) {
        delete std::exchange(m_notes, nullptr);
    }
    if (m_notes)
        fill(*m_notes, m_own);
    fill(*this, ours);
    activateWindow();
}

bool PresentWindow::coversOwnScreen() const
{
    return m_own && (m_notes || screen() == m_own);
}

void PresentWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit ended();
}

bool PresentWindow::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) || !watched->isWidgetType())
        return false;
    const QWidget* const window = static_cast<QWidget*>(watched)->window();
    if (window != this && (!m_notes || window != m_notes))
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::KeyPress)
        return takeKey(key->key(), key->modifiers(), key->isAutoRepeat());
    if (presentkey::commandOf(key->key(), key->modifiers(), false) != Command::None)
        key->accept(); // it is no shortcut
    return false;
}

bool PresentWindow::isBlank() const
{
    return m_cover->shows() == CoverSheet::Shows::Black || m_cover->shows() == CoverSheet::Shows::White;
}

bool PresentWindow::takeKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeated)
{
    using Shows = CoverSheet::Shows;
    const Command command = presentkey::commandOf(key, modifiers, !m_digits.isEmpty());
    const bool isTurn = command == Command::More || command == Command::Less || command == Command::SlightlyMore
        || command == Command::SlightlyLess;
    if (isRepeated && !isTurn)
        return true; // a key that is held would run through the lesson
    if (isBlank()) {
        if (command == Command::Black || command == Command::White)
            toggle(command == Command::Black ? Shows::Black : Shows::White);
        else if (!isSilent(key))
            uncover();
        showCorner();
        return true;
    }
    if (command == Command::None)
        return false;
    carryOut(command, key);
    return true;
}

void PresentWindow::carryOut(Command command, int key)
{
    const QString digits = m_digits;
    if (command != Command::Digit)
        m_digits.clear();
    switch (command) {
    case Command::Next: goOn(); break;
    case Command::Back: goBack(); break;
    case Command::First: goTo(0); break;
    case Command::Last: goTo(static_cast<int>(m_run.lesson().steps.size()) - 1); break;
    case Command::Digit:
        if (m_run.isOpen() && m_digits.size() < kMostDigits)
            m_digits += QChar(u'0' + (key - Qt::Key_0));
        m_passing.start();
        break;
    case Command::Erase: m_digits = digits.chopped(1); break;
    case Command::Jump: goTo(digits.toInt() - 1); break;
    case Command::More: turn(Stride::Step, 1); break;
    case Command::Less: turn(Stride::Step, -1); break;
    case Command::SlightlyMore: turn(Stride::Fine, 1); break;
    case Command::SlightlyLess: turn(Stride::Fine, -1); break;
    case Command::Terms: m_session.view().set(&ViewOptions::terms, !m_session.view().options().terms); break;
    case Command::Black: toggle(CoverSheet::Shows::Black); break;
    case Command::White: toggle(CoverSheet::Shows::White); break;
    case Command::End: emit ended(); return; // whoever hears it may have deleted this soon
    case Command::Forget:
    case Command::None: break;
    }
    showCorner();
}

void PresentWindow::goOn()
{
    if (!m_run.isOpen() || m_isAtEnd || m_stage->step().pageDown() || playNext())
        return;
    m_player.stop();
    m_isAtEnd = !m_run.advance();
    uncover();
}

void PresentWindow::goBack()
{
    if (std::exchange(m_isAtEnd, false))
        uncover();
    else if (!m_stage->step().pageUp())
        m_run.back();
}

void PresentWindow::goTo(int step)
{
    if (!m_run.isOpen() || step < 0 || step >= m_run.lesson().steps.size())
        return;
    m_isAtEnd = false;
    uncover();
    m_run.goTo(step);
}

/// What a question has locked is moved once somebody has answered: here that is said aloud, and the hand shows it.
void PresentWindow::turn(Stride stride, int times)
{
    const Sweep::Of parameter = m_run.isOpen() ? sweep::named(m_run.step().about).value_or(Sweep::Of::Sigma) : m_last;
    const auto isLocked = [&] { return m_run.locked().contains(sweep::nameOf(parameter)); };
    if (m_isAtEnd)
        return;
    if (isLocked())
        m_run.letDo();
    if (isLocked())
        return;
    m_player.stop(); // the hand leads
    m_keys.step(parameter, stride, times);
}

void PresentWindow::toggle(CoverSheet::Shows what)
{
    if (m_cover->shows() == what)
        uncover();
    else
        m_cover->setShows(what);
}

void PresentWindow::uncover()
{
    m_cover->setShows(m_isAtEnd ? CoverSheet::Shows::End : CoverSheet::Shows::Nothing);
}

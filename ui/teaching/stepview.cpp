// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/stepview.h"

#include "ui/controls/card.h"
#include "ui/session/player.h"
#include "ui/teaching/lessonrun.h"
#include "ui/teaching/markdownlabel.h"
#include "ui/teaching/questionform.h"
#include "ui/theme/spacing.h"
#include "ui/words/format.h"
#include "ui/words/sweep.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

using theme::kUnit;

/// "Play σ from 0.1 to 1.5"
QString playText(const Sweep& sweep)
{
    const auto shown = [&sweep](double value) {
        return sweep.of == Sweep::Of::Sigma ? format::allDigits(value) : format::integer(qRound64(value));
    };
    const QString from = shown(sweep.from);
    const QString to = shown(sweep.to);
    switch (sweep.of) {
    case Sweep::Of::Samples: return StepView::tr("Play N from %1 to %2").arg(from, to);
    case Sweep::Of::Sigma: return StepView::tr("Play σ from %1 to %2").arg(from, to);
    case Sweep::Of::Bins: return StepView::tr("Play the bins from %1 to %2").arg(from, to);
    case Sweep::Of::Seed: return StepView::tr("Play the seeds from %1 to %2").arg(from, to);
    }
    return {};
}

} // namespace

StepView::StepView(LessonRun& run, Player& player, Use use, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_player(player)
    , m_text(new MarkdownLabel(this))
    , m_play(new QPushButton(this))
    , m_card(new Card(this))
    , m_form(new QuestionForm(run, use, m_card))
    , m_solution(new MarkdownLabel(this))
{
    const bool isShow = use == Use::Show;
    m_text->setObjectName(QStringLiteral("stepText"));
    m_text->setSelectable(!isShow);
    m_play->setObjectName(QStringLiteral("playAnimation"));
    m_play->setFocusPolicy(isShow ? Qt::NoFocus : Qt::StrongFocus);
    m_play->setToolTip(tr("Runs there and back by itself. Anything you change stops it."));
    m_card->setObjectName(QStringLiteral("questionCard"));
    m_solution->setObjectName(QStringLiteral("solution"));
    m_solution->setSelectable(!isShow);

    auto* card = new QVBoxLayout(m_card);
    constexpr int kPadding = 3 * kUnit / 2;
    card->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    card->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(isShow ? 3 * kUnit : 2 * kUnit);
    column->addWidget(m_text);
    column->addWidget(m_card);
    column->addWidget(m_solution);
    column->addWidget(m_play, 0, Qt::AlignLeft);
    column->addStretch();

    connect(&run, &LessonRun::changed, this, &StepView::follow);
    connect(&run, &LessonRun::valuesChanged, this, &StepView::follow);
    connect(&player, &Player::changed, this, &StepView::follow);
    connect(m_play, &QPushButton::clicked, this, [this] {
        if (const auto& animation = m_run.step().animation)
            m_player.toggle(animation->sweep, animation->seconds);
    });
    follow();
}

void StepView::follow()
{
    if (!m_run.isOpen())
        return;
    const bool isRevealed = m_run.stage() == LessonRun::Stage::Revealed;
    m_text->showText(m_run.text());
    m_text->setQuiet(isRevealed); // it speaks of what was before
    m_card->setVisible(m_run.step().question.has_value());
    m_form->follow();
    m_solution->showText(isRevealed ? m_run.solution() : QString());
    m_solution->setQuiet(m_run.isAway() && !m_player.isPlaying());
    showPlay();
}

void StepView::showPlay()
{
    if (!m_run.isOpen())
        return;
    const auto& animation = m_run.step().animation;
    const bool isOpen = m_run.stage() == LessonRun::Stage::Reading || m_run.stage() == LessonRun::Stage::Revealed;
    m_play->setVisible(animation && isOpen); // before, it would tell what is asked
    if (!animation)
        return;
    const bool isPlaying = m_player.isPlaying(animation->sweep);
    m_play->setMinimumWidth(0);
    m_play->setText(playText(animation->sweep));
    if (!isPlaying)
        return;
    m_play->setMinimumWidth(m_play->sizeHint().width()); // it stays as it is under the finger
    m_play->setText(tr("Stop"));
}

QWidget* StepView::input() const
{
    return m_form->input();
}

QWidget* StepView::latest() const
{
    if (!m_run.isOpen() || m_run.stage() == LessonRun::Stage::Reading)
        return nullptr;
    if (m_run.stage() == LessonRun::Stage::Revealed && !m_solution->isHidden())
        return m_solution;
    return m_card;
}

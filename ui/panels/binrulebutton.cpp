// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/binrulebutton.h"

#include "ui/words/binrules.h"
#include "ui/words/format.h"

#include <QMenu>

namespace {

QString shortName(kl::BinRule rule)
{
    if (rule == kl::BinRule::FreedmanDiaconis)
        return BinRuleButton::tr("F–D"); // there is room for no more
    return QString::fromUtf8(kl::name(rule).data());
}

} // namespace

BinRuleButton::BinRuleButton(QWidget* parent)
    : FieldButton(parent)
{
    setObjectName(QStringLiteral("binRule"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rule for the number of bins"));

    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (const kl::BinRule rule : kl::kBinRules) {
        const QString name = QString::fromUtf8(kl::name(rule).data());
        QAction* action = menu->addAction(words::nameOf(rule));
        action->setObjectName(QStringLiteral("rule") + name.section(QChar(0x2013), 0, 0));
        action->setToolTip(format::wrapped(words::explained(rule)));
        connect(action, &QAction::triggered, this, [this, rule] {
            m_last = rule;
            showState();
            emit chosen(rule);
        });
    }
    menu->addSeparator();
    m_keep = menu->addAction(QString());
    m_keep->setObjectName(QStringLiteral("keepRule"));
    m_keep->setCheckable(true);
    connect(m_keep, &QAction::triggered, this, [this](bool keep) {
        const BinsBy wanted = keep && m_last ? keepingTo(*m_last) : BinsBy::Hand;
        showState(); // a click has checked it already, whether or not that is how things are now
        emit keepingChosen(wanted);
    });
    setMenu(menu);
    showState();
}

void BinRuleButton::setBinsBy(BinsBy binsBy)
{
    m_binsBy = binsBy;
    if (const auto kept = ruleOf(binsBy))
        m_last = kept;
    showState();
}

void BinRuleButton::showState()
{
    const auto kept = ruleOf(m_binsBy);
    setText(kept ? tr("%1, kept ▾").arg(shortName(*kept)) : tr("Rule ▾"));
    setToolTip(kept
            ? tr("The number of bins follows N, σ and the seed by %1, and both estimates follow it.")
                  .arg(words::nameOf(*kept))
            : tr("Takes the number of bins from a rule, once or from now on. Both estimates change, the truth stays."));
    m_keep->setEnabled(m_last.has_value());
    m_keep->setChecked(kept.has_value());
    m_keep->setText(m_last ? tr("&Keep to %1").arg(words::nameOf(*m_last)) : tr("&Keep to it"));
    m_keep->setToolTip(m_last ? tr("Let the number of bins follow N, σ and the seed") : tr("Choose a rule first"));
}

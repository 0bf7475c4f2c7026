// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/parameterkeys.h"

#include "ui/controls/quantities.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ParameterPanel)
};

constexpr qint64 kPause = 2000; ///< ms, after which a person has looked at what they did

QString whatOf(Sweep::Of parameter)
{
    switch (parameter) {
    case Sweep::Of::Samples: return Texts::tr("change N");
    case Sweep::Of::Sigma: return Texts::tr("change σ");
    case Sweep::Of::Bins: return Texts::tr("change bins");
    case Sweep::Of::Seed: break;
    }
    return Texts::tr("change seed");
}

} // namespace

ParameterKeys::ParameterKeys(Session& session)
    : m_session(session)
{
}

/// Between those of the window behind and those of what plays by itself; another one in each presentation too, for the
/// steps of the last one can still be undone.
int ParameterKeys::nextGesture()
{
    static int last = ParameterModel::kFirstPlayedGesture / 2;
    return ++last;
}

void ParameterKeys::step(Sweep::Of parameter, Stride stride, int times)
{
    Quantity quantity = quantities::of(parameter);
    const double value = sweep::valueOf(m_session.parameters().parameters(), parameter);
    double next = 0.0;
    if (quantity.sliderSteps > 0)
        next = quantity.stepped(value, stride, times);
    else
        next = std::clamp(value + times * quantity.step, quantity.low, quantity.high);
    const bool follows = m_sinceStep.isValid() && !m_sinceStep.hasExpired(kPause) && parameter == m_parameter;
    m_sinceStep.start();
    set(parameter, next, !follows);
}

void ParameterKeys::set(Sweep::Of parameter, double value, bool begins)
{
    if (begins)
        m_gesture = nextGesture();
    m_parameter = parameter;
    const kl::Parameters& now = m_session.parameters().parameters();
    const kl::Parameters changed = sweep::withValue(now, parameter, value);
    if (changed != now)
        m_session.parameters().change(changed, whatOf(parameter), m_gesture);
}

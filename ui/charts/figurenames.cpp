// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurenames.h"

#include "ui/words/description.h"
#include "ui/words/differences.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

} // namespace

namespace figure {

QString nameOfP(const kl::Parameters& parameters)
{
    return Texts::tr("log-normal, σ = %1").arg(format::allDigits(parameters.sigma));
}

QString shortNameOfP(const kl::Parameters& parameters)
{
    return Texts::tr("σ = %1").arg(format::allDigits(parameters.sigma));
}

QString nameOfQ()
{
    return Texts::tr("normal");
}

QString nameOfPinned(const kl::Parameters& pinned, const kl::Parameters& parameters)
{
    const QString differences = description::differences(pinned, parameters);
    return differences.isEmpty() ? Texts::tr("pinned") : Texts::tr("pinned: %1").arg(differences);
}

QString summary(const kl::Snapshot& snapshot, Unit unit)
{
    return Texts::tr("KL(P‖Q) = %1 %3, KL(Q‖P) = %2 %3  (%4)")
        .arg(format::significant(units::in(unit, snapshot.divergences.pq)),
            format::significant(units::in(unit, snapshot.divergences.qp)), units::name(unit),
            description::ofParameters(snapshot.parameters));
}

} // namespace figure

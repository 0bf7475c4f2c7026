// SPDX-License-Identifier: GPL-3.0-or-later
#include "acts.h"

#include <QByteArray>
#include <QList>

namespace restless {

const Acts& allActs()
{
    static const Acts acts = [] {
        Acts all;
        for (const Acts& some : {mouseActs(), keyActs(), commandActs(), desktopActs(), dialogActs()})
            all.insert(all.end(), some.begin(), some.end());
        // For whoever looks for the one that is to blame: KL_RESTLESS_WITHOUT=font,resize.
        const QByteArrayList without = qgetenv("KL_RESTLESS_WITHOUT").split(',');
        std::erase_if(all, [&without](const Act& act) { return without.contains(act.name); });
        return all;
    }();
    return acts;
}

const Act& choose(Random& random, bool isHeldUp)
{
    int total = 0;
    for (const Act& act : allActs())
        total += !isHeldUp || act.isForDialogs ? act.weight : 0;
    int left = random.below(total);
    for (const Act& act : allActs()) {
        if (isHeldUp && !act.isForDialogs)
            continue;
        left -= act.weight;
        if (left < 0)
            return act;
    }
    Q_UNREACHABLE();
}

} // namespace restless

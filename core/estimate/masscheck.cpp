// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/masscheck.h"

#include <cmath>
#include <sstream>
#include <stdexcept>

namespace kl {

namespace {

using MassRef = Eigen::Ref<const Eigen::ArrayXd>;

void requireMass(const char* caller, const char* name, const MassRef& mass)
{
    for (Eigen::Index i = 0; i < mass.size(); ++i) {
        if (!(mass[i] >= 0.0) || std::isinf(mass[i])) {
            std::ostringstream message;
            message << caller << ": " << name << " is " << mass[i] << " in bin " << i
                    << "; a probability mass is finite and not negative";
            throw std::invalid_argument(message.str());
        }
    }
}

} // namespace

void requireMasses(const char* caller, const MassRef& p, const MassRef& q)
{
    if (p.size() == 0 || p.size() != q.size()) {
        std::ostringstream message;
        message << caller << ": p has " << p.size() << " bins and q has " << q.size()
                << "; both need the same number, and at least 1";
        throw std::invalid_argument(message.str());
    }
    requireMass(caller, "p", p);
    requireMass(caller, "q", q);
}

} // namespace kl
